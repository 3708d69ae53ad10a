//! What was probably meant by a misspelt word.

use core::fmt::Write;

/// The most similar of some known words, if one is similar enough to be what was meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody misspells a word into a page of text, and to compare takes time that grows with the square.
    if word.len() > LONGEST {
        return None;
    }
    let folded = word.to_ascii_lowercase().replace('_', "-");
    let mut best = None;
    for candidate in known {
        if let Some(similarity) = similarity(&folded, candidate)
            && best.is_none_or(|(most, _)| similarity >= most)
        {
            best = Some((similarity, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How similar a word is to one that is known, if it is at all.
fn similarity(word: &str, known: &str) -> Option<f64> {
    if known.len() > LONGEST {
        return None;
    }
    let similarity = strsim::jaro_winkler(word, &known.to_ascii_lowercase());
    (similarity >= 0.8 || is_slip(word, known)).then_some(similarity)
}

/// Whether one letter was left out, put in, changed or swapped with the next.
fn is_slip(word: &str, candidate: &str) -> bool {
    candidate.len() > 2
        && word.len().abs_diff(candidate.len()) <= char::MAX.len_utf8()
        && strsim::osa_distance(word, candidate) == 1
}

const LONGEST: usize = 64;

/// A list in a sentence: `a`, `b` and `c`.
pub(crate) fn listed(words: &[&str]) -> String {
    let mut list = String::new();
    for (position, word) in words.iter().enumerate() {
        if position > 0 {
            list.push_str(if position + 1 == words.len() { " and " } else { ", " });
        }
        list.push('`');
        list.push_str(word);
        list.push('`');
    }
    list
}

/// A text that somebody wrote, between backticks: on one line, not too long, and nothing in it is obeyed by a
/// terminal.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::from("`");
    for (count, sign) in text.chars().enumerate() {
        if count == LONGEST {
            quoted.push('…');
            break;
        }
        if is_invisible(sign) {
            quoted.push_str(&sign.escape_default().to_string());
        } else {
            quoted.push(sign);
        }
    }
    quoted.push('`');
    quoted
}

/// A text as TOML writes it.
pub(crate) fn toml_string(text: &str) -> String {
    let mut string = String::from("\"");
    for sign in text.chars() {
        if sign == '"' || sign == '\\' {
            string.push('\\');
            string.push(sign);
        } else if is_invisible(sign) {
            let _ = write!(string, "\\U{:08X}", u32::from(sign));
        } else {
            string.push(sign);
        }
    }
    string.push('"');
    string
}

/// Whether a character has no form of its own, or turns the direction of those after it.
pub(crate) fn is_invisible(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_words() {
        let known = ["reason", "description", "reference", "state", "until"];
        assert_eq!(nearest("resaon", known), Some("reason"));
        assert_eq!(nearest("Reason", known), Some("reason"));
        assert_eq!(nearest("descr", known), Some("description"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
    }

    #[test]
    fn quotes_are_harmless() {
        assert_eq!(quoted("a\r\n\u{1b}[31mb"), "`a\\r\\n\\u{1b}[31mb`");
        assert_eq!(quoted(&"x".repeat(100)).chars().count(), 67);
    }
}
