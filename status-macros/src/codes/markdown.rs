//! Escaping text of a spec for Markdown.

use std::fmt::Write;

/// Escapes a text for Markdown and HTML. Paragraphs are kept, and bare URLs become links.
pub(super) fn prose(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { escaped(text) }
}

/// The same for text that needs escaping.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for paragraph in text.split("\n\n") {
        let mut words = paragraph.split_whitespace().peekable();
        if words.peek().is_none() {
            continue;
        }
        if !escaped.is_empty() {
            escaped.push_str("\n\n");
        }
        for (index, word) in words.enumerate() {
            if index > 0 {
                escaped.push(' ');
            }
            escape(&mut escaped, word, index == 0);
        }
    }
    escaped
}

/// Returns `true` if a text consists of words with plain punctuation, as most texts do. Macros are built
/// without optimization, so escaping every word would dominate the cost of documentation.
fn is_plain(text: &str) -> bool {
    // A leading number may start a list item.
    let mut may_end_sentence = text.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let mut last = b' ';
    for byte in text.bytes() {
        let is_fine = match byte {
            b' ' => last != b' ',
            b'.' | b',' => may_end_sentence && last.is_ascii_alphanumeric(),
            _ => byte.is_ascii_alphanumeric(),
        };
        if !is_fine {
            return false;
        }
        may_end_sentence |= byte == b' ';
        last = byte;
    }
    last != b' '
}

/// Escapes one word.
fn escape(escaped: &mut String, word: &str, first: bool) {
    let address = ["https://", "http://"].iter().find_map(|scheme| word.find(scheme));
    if let Some(start) = address
        && !word.contains(['<', '>'])
    {
        let (before, address) = word.split_at(start);
        let end = address.trim_end_matches(['.', ',', ';', ':', ')', '!', '?', '"', '\'']).len();
        let (address, after) = address.split_at(end);
        escape(escaped, before, first);
        let _ = write!(escaped, "<{address}>");
        escape(escaped, after, false);
        return;
    }
    // At the start of a line, these would start a list, a heading or a rule, and `1.` a numbered list.
    let opens = first
        && (word.starts_with(['-', '+', '#', '=', '~'])
            || word.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')']));
    // Rustdoc would turn the first into a dash, and the second into an ellipsis.
    let (dashes, dots) = (word.contains("--"), word.contains("..."));
    for (index, character) in word.char_indices() {
        let special = match character {
            '-' => dashes,
            '.' => dots,
            _ => matches!(
                character,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$'
            ),
        };
        if special || (opens && character.is_ascii_punctuation()) || (first && index == 0 && character == ':')
        {
            escaped.push('\\');
        }
        escaped.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_texts_need_no_escapes() {
        const SIGNS: &[u8] = b"a1 .,-_";
        let mut plain = 0;
        for mut number in 0..SIGNS.len().pow(6) {
            let mut text = String::new();
            while number > 0 {
                text.push(char::from(SIGNS[number % SIGNS.len()]));
                number /= SIGNS.len();
            }
            if !text.is_empty() && is_plain(&text) {
                plain += 1;
                assert_eq!(escaped(&text), text);
            }
        }
        assert!(plain > 400, "{plain}");
        assert!(is_plain("404 Not Found") && is_plain("What it says, twice. And more."));
        assert!(!is_plain("1. in a list") && !is_plain("see https://a.example") && !is_plain("well..."));
    }
}
