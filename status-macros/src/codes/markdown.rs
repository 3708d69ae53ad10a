//! Escaping text of a spec for Markdown.

use std::fmt::Write;

use status_spec::text::is_unsafe_to_show;

/// The break between two paragraphs in lines that start with `///`.
pub(super) const PARAGRAPH: &str = "\n///\n/// ";

/// Escapes a text for Markdown and HTML. Paragraphs are kept, and bare URLs become links.
pub(super) fn prose(text: &str) -> String {
    let mut prose = String::with_capacity(text.len());
    push_prose(&mut prose, text);
    prose
}

/// Appends a text, escaped in the same way.
pub(super) fn push_prose(documentation: &mut String, text: &str) {
    if is_plain(text) {
        documentation.push_str(text);
    } else {
        push_escaped(documentation, text);
    }
}

/// The same for text that needs escaping.
fn push_escaped(escaped: &mut String, text: &str) {
    let mut is_first = true;
    for paragraph in text.split("\n\n") {
        for (index, word) in paragraph.split_whitespace().enumerate() {
            match index {
                0 if is_first => {}
                0 => escaped.push_str(PARAGRAPH),
                _ => escaped.push(' '),
            }
            is_first = false;
            escape(escaped, word, index == 0);
        }
    }
}

/// Returns `true` if a text consists of words with plain punctuation, as most texts do. Macros are built
/// without optimization, so escaping every word would dominate the cost of documentation. For the same reason,
/// this calls no functions.
fn is_plain(text: &str) -> bool {
    // A leading number may start a list item.
    let mut may_end_sentence = !matches!(text.as_bytes(), [b'0'..=b'9', ..]);
    let mut last = b' ';
    for &byte in text.as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {}
            b' ' if last != b' ' => may_end_sentence = true,
            b'.' | b',' if may_end_sentence && !matches!(last, b' ' | b'.' | b',') => {}
            _ => return false,
        }
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
        // Already reported. In a comment, rustc would report it again.
        if is_unsafe_to_show(character) {
            continue;
        }
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
        const CHARACTERS: &[u8] = b"a1 .,-_";
        let mut plain = 0;
        for mut number in 0..CHARACTERS.len().pow(6) {
            let mut text = String::new();
            while number > 0 {
                text.push(char::from(CHARACTERS[number % CHARACTERS.len()]));
                number /= CHARACTERS.len();
            }
            if !text.is_empty() && is_plain(&text) {
                plain += 1;
                let mut escaped = String::new();
                push_escaped(&mut escaped, &text);
                assert_eq!(escaped, text);
            }
        }
        assert!(plain > 400, "{plain}");
        assert!(is_plain("404 Not Found") && is_plain("What it says, twice. And more."));
        assert!(!is_plain("1. in a list") && !is_plain("see https://a.example") && !is_plain("well..."));
    }
}
