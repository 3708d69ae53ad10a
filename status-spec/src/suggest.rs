//! What was probably meant by a misspelt word.

/// The most similar of some known words, if one is similar enough to be what was meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody misspells a word into a page of text, and to compare takes time that grows with the square.
    if word.len() > LONGEST {
        return None;
    }
    let folded = word.to_ascii_lowercase().replace('_', "-");
    known
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST)
        .map(|candidate| (strsim::jaro_winkler(&folded, &candidate.to_ascii_lowercase()), candidate))
        .filter(|(similarity, candidate)| *similarity >= 0.8 || is_slip(&folded, candidate))
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

/// Whether one letter was left out, put in, changed or swapped with the next.
fn is_slip(word: &str, candidate: &str) -> bool {
    candidate.len() > 2 && strsim::osa_distance(word, candidate) == 1
}

const LONGEST: usize = 64;

/// A list in a sentence: `a`, `b` and `c`.
pub(crate) fn listed(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
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
            quoted.extend(sign.escape_default());
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
            string.extend(format!("\\U{:08X}", u32::from(sign)).chars());
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
