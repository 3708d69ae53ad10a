//! Quotes, and the ends of strings.

/// The quotes of a multi-line basic string.
pub(super) const BASIC: &str = "\"\"\"";
/// The quotes of a multi-line literal string.
pub(super) const LITERAL: &str = "'''";

/// The end of the string that starts at a quote, valid or not. An unclosed multi-line string ends with the
/// text, and any other unclosed string with its line.
pub(super) fn end_of_string(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let is_basic = rest.starts_with('"');
    let lines = if is_basic { BASIC } else { LITERAL };
    let is_of_lines = rest.starts_with(lines);
    let quotes = if is_of_lines { lines } else { lines.get(..1).unwrap_or_default() };
    let mut at = quotes.len();
    while let Some(byte) = rest.as_bytes().get(at) {
        let left = rest.as_bytes().get(at..).unwrap_or_default();
        match byte {
            b'\n' if !is_of_lines => return start + at,
            // An escaped character is skipped, except for the end of a line.
            b'\\' if is_basic && left.get(1) != Some(&b'\n') => at += 2,
            _ if left.starts_with(quotes.as_bytes()) => {
                let length =
                    if is_of_lines { closing_quotes(rest.get(at..).unwrap_or_default(), quotes) } else { 1 };
                return start + at + length;
            }
            _ => at += 1,
        }
    }
    text.len()
}

/// The number of consecutive quotes at the end of a multi-line string. Up to two of them belong to the
/// string.
pub(super) fn closing_quotes(text: &str, quotes: &str) -> usize {
    let mut length = 0;
    while length < quotes.len() + 2 && text.as_bytes().get(length) == quotes.as_bytes().first() {
        length += 1;
    }
    length
}
