//! The members of a JSON object that is known to be valid.

use core::ops::Range;
use std::borrow::Cow;

use serde_json::Value;

/// The members of an object, each with its name and its value.
///
/// `serde_json` has already checked the syntax. Otherwise, the members could end early.
pub(super) struct Members<'a> {
    text: &'a str,
    /// The position of the next member, or of the comma before it.
    at: usize,
}

/// A raw value.
#[derive(Clone, Copy)]
pub(super) struct Json<'a> {
    text: &'a str,
    /// Its position in the object.
    start: usize,
    /// `true` if it is a string with an escape.
    has_escape: bool,
}

impl<'a> Members<'a> {
    /// The members of an object; `None` if the value is not one.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        text.starts_with('{').then_some(Self { text, at: 1 })
    }

    /// Skips white space and the separator.
    fn skip(&mut self, separator: u8) {
        let text = self.text.as_bytes();
        while let Some(&byte) = text.get(self.at)
            && (byte == separator || byte.is_ascii_whitespace())
        {
            self.at += 1;
        }
    }

    /// Takes the value that starts here.
    fn value(&mut self) -> Option<Json<'a>> {
        let text = self.text.as_bytes();
        let (end, has_escape) = match text.get(self.at)? {
            b'"' => end_of_string(text, self.at)?,
            b'[' | b'{' => (end_of_list(text, self.at)?, false),
            _ => (end_of_word(text, self.at), false),
        };
        let (start, text) = (self.at, self.text.get(self.at..end)?);
        self.at = end;
        Some(Json { text, start, has_escape })
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = (Json<'a>, Json<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        self.skip(b',');
        if self.text.as_bytes().get(self.at) != Some(&b'"') {
            return None;
        }
        let name = self.value()?;
        self.skip(b':');
        Some((name, self.value()?))
    }
}

impl<'a> Json<'a> {
    /// A value that `serde_json` wrote.
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, start: 0, has_escape: text.starts_with('"') && text.contains('\\') }
    }

    /// The JSON.
    pub(super) const fn as_str(self) -> &'a str {
        self.text
    }

    /// This value's part of the object.
    pub(super) const fn range(self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// The part of the object between the quotes, if this is a string.
    pub(super) const fn inside(self) -> Range<usize> {
        self.start + 1..self.start + self.text.len() - 1
    }

    /// Returns `true` if this is a string.
    pub(super) fn is_string(self) -> bool {
        self.text.starts_with('"')
    }

    /// Returns `true` if this is a string with an escape.
    pub(super) const fn has_escape(self) -> bool {
        self.has_escape
    }

    /// The text of a string; `None` if it has an escape that is not a character, or if this is not a string.
    pub(super) fn string(self) -> Option<Cow<'a, str>> {
        let text = self.text.strip_prefix('"')?.strip_suffix('"')?;
        if self.has_escape {
            serde_json::from_str(self.text).ok().map(Cow::Owned)
        } else {
            Some(Cow::Borrowed(text))
        }
    }

    /// Returns `true` if [`Value`] can represent the value.
    pub(super) fn can_be_kept(self) -> bool {
        match self.text.as_bytes() {
            [b'"', ..] => !self.has_escape || self.string().is_some(),
            [b'[' | b'{', ..] => serde_json::from_str::<Value>(self.text).is_ok(),
            // Only a number with an exponent or many digits may be too large. `true`, `false` and `null` are
            // short.
            [b'-' | b'0'..=b'9', ..] if self.text.len() >= 300 || self.text.contains(['e', 'E']) => {
                serde_json::from_str::<f64>(self.text).is_ok()
            }
            _ => true,
        }
    }
}

/// The end of the array or the object that begins at `at`.
fn end_of_list(text: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        match text.get(at)? {
            b'"' => {
                at = end_of_string(text, at)?.0;
                continue;
            }
            b'[' | b'{' => depth += 1,
            b']' | b'}' if depth == 1 => return Some(at + 1),
            b']' | b'}' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
}

/// The end of the number, `true`, `false` or `null` that begins at `at`.
fn end_of_word(text: &[u8], at: usize) -> usize {
    let is_end = |byte: &u8| matches!(byte, b',' | b']' | b'}') || byte.is_ascii_whitespace();
    text[at..].iter().position(is_end).map_or(text.len(), |length| at + length)
}

/// The end of the string whose first quote is at `at`, and `true` if it has an escape.
fn end_of_string(text: &[u8], at: usize) -> Option<(usize, bool)> {
    let mut at = at + 1;
    let mut has_escape = false;
    loop {
        // Eight bytes at a time: a matching byte becomes zero, and the first zero sets its highest bit.
        while let Some(bytes) = text.get(at..).and_then(<[u8]>::first_chunk) {
            let bytes = u64::from_le_bytes(*bytes);
            let (quote, backslash) = (bytes ^ QUOTES, bytes ^ BACKSLASHES);
            let found =
                (quote.wrapping_sub(ONES) & !quote | backslash.wrapping_sub(ONES) & !backslash) & (ONES << 7);
            if found != 0 {
                at += found.trailing_zeros() as usize / 8;
                break;
            }
            at += 8;
        }
        match text.get(at)? {
            b'"' => return Some((at + 1, has_escape)),
            b'\\' => {
                has_escape = true;
                at += 2;
            }
            _ => at += 1,
        }
    }
}

const ONES: u64 = u64::from_le_bytes([1; 8]);
const QUOTES: u64 = u64::from_le_bytes([b'"'; 8]);
const BACKSLASHES: u64 = u64::from_le_bytes([b'\\'; 8]);

#[cfg(test)]
mod tests {
    use super::*;

    fn members(text: &str) -> Vec<(&str, &str)> {
        Members::of(text).unwrap().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    #[test]
    fn objects() {
        assert_eq!(members("{}"), []);
        assert_eq!(members(" { } ".trim()), []);
        assert_eq!(members(r#"{"a":1}"#), [(r#""a""#, "1")]);
        assert_eq!(
            members(
                "{ \"a\" :\ttrue ,\n\"b}\\\"\" : -1e3\r, \"\":\"}\\\\\",\"c\" : [ {\"d\": \"]\\\"\"}, [] ] }"
            ),
            [
                (r#""a""#, "true"),
                (r#""b}\"""#, "-1e3"),
                (r#""""#, r#""}\\""#),
                (r#""c""#, r#"[ {"d": "]\""}, [] ]"#)
            ]
        );
        assert!(Members::of("[]").is_none());
    }

    /// Invalid JSON never causes a panic.
    #[test]
    fn broken() {
        let text = r#"{"a": [{"b": "c\"d"}, 1], "e": "f", "g": tru"#;
        for end in 1..=text.len() {
            assert!(members(&text[..end]).len() <= 3);
        }
        for text in ["{\"", "{\"a", "{\"a\\", "{\"a\"", "{\"a\":", "{a", "{]", "{\"a\":]"] {
            assert!(members(text).len() <= 1, "{text}");
        }
    }

    #[test]
    fn strings() {
        let string = |json: &str| {
            let text = format!("{{\"name\":{json}}}");
            let (_, value) = Members::of(&text).unwrap().next().unwrap();
            assert_eq!(value.as_str(), json);
            value.string().map(Cow::into_owned)
        };
        // The end and an escape at every position of eight bytes.
        for length in 0..20 {
            let text = "é".repeat(length) + &"a".repeat(length % 3);
            assert_eq!(string(&format!("\"{text}\"")), Some(text.clone()));
            assert_eq!(string(&format!("\"{text}\\n{text}\"")), Some(format!("{text}\n{text}")));
            assert_eq!(string(&format!("\"{text}\\\"{text}\"")), Some(format!("{text}\"{text}")));
            assert_eq!(string(&format!("\"{text}\\ud800\"")), None);
        }
        assert_eq!(string("1"), None);
        assert_eq!(string("null"), None);
        assert_eq!(string("[\"a\"]"), None);
    }
}
