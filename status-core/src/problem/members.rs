//! The members of a JSON object.

use core::ops::Range;
use std::borrow::Cow;

use serde_core::de::IgnoredAny;
use serde_json::Value;

use super::json::escapes_in;

/// The members of an object, each with its name and its value.
///
/// They end where the text is not JSON: see [`is_whole`](Self::is_whole). Only what is nested is left to `serde_json`, so that the
/// text is read once.
pub(super) struct Members<'a> {
    text: &'a str,
    /// The start of the next member, or of the comma before it.
    at: usize,
    is_first: bool,
    is_whole: bool,
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
    /// The members of an object without white space around it; `None` if the value is not an object.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        text.starts_with('{').then_some(Self { text, at: 1, is_first: true, is_whole: false })
    }

    /// Returns `true` if the whole text is an object, once its members have been read.
    pub(super) const fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// The next byte that is not white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        let text = self.text.as_bytes();
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = text.get(self.at) {
            self.at += 1;
        }
        text.get(self.at).copied()
    }

    /// Takes the value that starts here, after white space.
    #[inline]
    fn value(&mut self) -> Option<Json<'a>> {
        let text = self.text.as_bytes();
        let end = match self.peek()? {
            b'"' => return self.string(),
            b'[' | b'{' => end_of_list(text, self.at)?,
            _ => end_of_word(text, self.at),
        };
        self.take(end, false).filter(|json| json.is_valid())
    }

    /// Takes the string whose first quote is here.
    #[inline]
    fn string(&mut self) -> Option<Json<'a>> {
        let (end, has_escape) = end_of_string(self.text.as_bytes(), self.at)?;
        self.take(end, has_escape).filter(|json| !has_escape || json.is_valid())
    }

    #[inline]
    fn take(&mut self, end: usize, has_escape: bool) -> Option<Json<'a>> {
        let json = Json { text: self.text.get(self.at..end)?, start: self.at, has_escape };
        self.at = end;
        Some(json)
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = (Json<'a>, Json<'a>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        match self.peek()? {
            b'}' => {
                self.at += 1;
                self.is_whole = self.at == self.text.len();
                self.at = self.text.len();
                return None;
            }
            b',' if !self.is_first => self.at += 1,
            _ if !self.is_first => return None,
            _ => {}
        }
        self.is_first = false;
        if self.peek()? != b'"' {
            return None;
        }
        let name = self.string()?;
        if self.peek()? != b':' {
            return None;
        }
        self.at += 1;
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

    /// The text between the quotes, if this is a string. It may have escapes.
    pub(super) fn inside(self) -> &'a str {
        self.text.get(1..self.text.len() - 1).unwrap_or_default()
    }

    /// The place of [`inside`](Self::inside) in the object.
    pub(super) const fn inside_range(self) -> Range<usize> {
        self.start + 1..self.start + self.text.len() - 1
    }

    /// Returns `true` if this is JSON, given its end.
    fn is_valid(self) -> bool {
        match self.text.as_bytes() {
            [b'1'..=b'9', digits @ ..] if digits.iter().all(u8::is_ascii_digit) => true,
            [b'"' | b'[' | b'{', ..] => serde_json::from_str::<IgnoredAny>(self.text).is_ok(),
            b"true" | b"false" | b"null" => true,
            word => is_number(word),
        }
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
    // A control character ends it too, and is not valid there.
    let is_end = |byte: &u8| matches!(byte, b',' | b']' | b'}' | ..=b' ');
    text[at..].iter().position(is_end).map_or(text.len(), |length| at + length)
}

/// Returns `true` if a word is a number (RFC 8259, Section 6).
fn is_number(word: &[u8]) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let word = word.strip_prefix(b"-").unwrap_or(word);
    let integer = digits(word);
    if integer == 0 || (integer > 1 && word[0] == b'0') {
        return false;
    }
    let mut rest = &word[integer..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent =
            exponent.strip_prefix(b"+").or_else(|| exponent.strip_prefix(b"-")).unwrap_or(exponent);
        return !exponent.is_empty() && digits(exponent) == exponent.len();
    }
    rest.is_empty()
}

/// The end of the string whose first quote is at `at`, and `true` if it has an escape. `None` if it does not end, or has a
/// control character, which JSON does not allow.
fn end_of_string(text: &[u8], at: usize) -> Option<(usize, bool)> {
    let mut rest = text.get(at + 1..)?;
    let mut has_escape = false;
    loop {
        while let Some((bytes, after)) = rest.split_first_chunk() {
            let found = escapes_in(*bytes);
            if found != 0 {
                rest = rest.get(found.trailing_zeros() as usize / 8..)?;
                break;
            }
            rest = after;
        }
        rest = match rest {
            [b'"', after @ ..] => return Some((text.len() - after.len(), has_escape)),
            [b'\\', _, after @ ..] => {
                has_escape = true;
                after
            }
            [b'\\' | ..b' ', ..] | [] => return None,
            [_, after @ ..] => after,
        };
    }
}

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

    /// The members agree with `serde_json`, and invalid JSON never causes a panic.
    #[test]
    fn broken() {
        fn check(text: &str) {
            let Some(mut members) = Members::of(text) else { return };
            members.by_ref().for_each(drop);
            let expected = serde_json::from_str::<&serde_json::value::RawValue>(text);
            assert_eq!(members.is_whole(), expected.is_ok_and(|json| json.get() == text), "{text:?}");
        }

        let texts = [
            "{}",
            r#"{"a": [{"b": "c\"d"}, 1], "e": "f\u0041", "g": true,"h":-1.5e+3}"#,
            "{\t\"a\"\r\n: null , \"b\" :{ } }",
            r#"{"long enough to be read in words of eight bytes":"é\\","x":[[0,-0,10,1E5],"\ud800"]}"#,
        ];
        let other = [
            '{', '}', '[', ']', '"', '\\', ',', ':', '0', '1', '-', '+', '.', 'e', 't', ' ', '\u{c}',
            '\u{1}', 'ä',
        ];
        for text in texts {
            check(text);
            for (at, old) in text.char_indices() {
                check(&text[..at]);
                let after = &text[at + old.len_utf8()..];
                check(&format!("{}{after}", &text[..at]));
                for new in other {
                    check(&format!("{}{new}{after}", &text[..at]));
                    check(&format!("{}{new}{}", &text[..at], &text[at..]));
                }
            }
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
