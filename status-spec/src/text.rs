//! Text in messages: characters that are safe to show, and quoting.

use core::fmt::Write as _;

/// Returns `true` if a character is unsafe to show unchanged: a terminal may interpret it, or it changes the
/// direction of the surrounding text. rustc rejects such characters in literals and comments.
///
/// ```
/// use status_spec::text::is_unsafe_to_show;
///
/// assert!(is_unsafe_to_show('\u{1b}') && is_unsafe_to_show('\n') && is_unsafe_to_show('\u{202e}'));
/// assert!(!is_unsafe_to_show('é') && !is_unsafe_to_show(' '));
/// ```
#[must_use]
pub const fn is_unsafe_to_show(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// Returns `true` if a character is invisible, so quoted text must show its number instead. Some scripts and
/// emoji need such characters, so a description may contain those that are not [unsafe](is_unsafe_to_show).
pub(crate) const fn is_invisible(character: char) -> bool {
    is_unsafe_to_show(character)
        || matches!(
            character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

/// Returns `true` if a condition holds for every byte of a text. Without optimization, an iterator takes much
/// longer to build and to run.
pub(crate) fn all(text: &str, condition: fn(u8) -> bool) -> bool {
    for byte in text.as_bytes() {
        if !condition(*byte) {
            return false;
        }
    }
    true
}

/// Returns `true` if a text consists of decimal digits.
pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && all(text, |byte| byte.is_ascii_digit())
}

/// A text as a basic string of TOML, with its quotes.
///
/// ```
/// assert_eq!(status_spec::text::toml_string("a \"b\"\n"), r#""a \"b\"\n""#);
/// ```
#[must_use]
pub fn toml_string(text: &str) -> String {
    format!("\"{}\"", toml_escaped(text))
}

/// A text inside the quotes of a basic string of TOML, on one or several lines.
#[must_use]
pub fn toml_escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            // All of these have at most four digits.
            _ if is_invisible(character) => {
                let _ = write!(escaped, "\\u{:04X}", u32::from(character));
            }
            _ => escaped.push(character),
        }
    }
    escaped
}

/// User text between backticks: on one line, not too long, with every character visible.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::from("`");
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST {
            quoted.push('…');
            break;
        }
        if is_invisible(character) {
            for letter in character.escape_default() {
                quoted.push(letter);
            }
        } else {
            quoted.push(character);
        }
    }
    quoted.push('`');
    quoted
}

/// The maximum length of text in messages, in characters.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_harmless() {
        assert_eq!(quoted("a\r\n\u{1b}[31mb"), "`a\\r\\n\\u{1b}[31mb`");
        assert_eq!(quoted(&"x".repeat(100)).chars().count(), 67);
    }

    #[test]
    fn toml_strings_read_back() {
        let text: String = ('\0'..='\u{2100}').chain(['\u{feff}', '😀']).collect();
        let document = format!("a = {}", toml_string(&text));
        let read = toml::de::DeTable::parse(&document).unwrap();
        let value = read.get_ref().values().next().unwrap();
        assert_eq!(value.get_ref().as_str(), Some(text.as_str()));
        assert!(!document.chars().any(is_invisible));
    }
}
