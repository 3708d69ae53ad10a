//! The path of a field in a request: a JSON Pointer in HTTP, `items[0].name` in gRPC.

use core::fmt::Write as _;
use std::borrow::Cow;

/// The field path of a JSON Pointer (RFC 6901), which may be a URI fragment: `#/items/0/name` is
/// `items[0].name`.
///
/// A name with characters other than letters, digits, `_` and `-` is in brackets, as a JSON
/// string. `None` for a text that is not a pointer.
pub(super) fn path_of_pointer(pointer: &str) -> Option<String> {
    let fragment = pointer.strip_prefix('#');
    let names = fragment.unwrap_or(pointer);
    if names.is_empty() {
        return Some(String::new());
    }
    let mut path = String::with_capacity(names.len());
    for name in names.strip_prefix('/')?.split('/') {
        let name = if fragment.is_some() { percent_decoded(name)? } else { Cow::Borrowed(name) };
        let name = unescaped(&name)?;
        if is_index(&name) {
            let _ = write!(path, "[{name}]");
        } else if is_plain(&name) {
            let dot = if path.is_empty() { "" } else { "." };
            let _ = write!(path, "{dot}{name}");
        } else {
            let _ = write!(path, "[{}]", serde_json::Value::from(&*name));
        }
    }
    Some(path)
}

/// The names and indexes in a field path. A text that is not a path is a single name.
pub(super) fn names_of_path(path: &str) -> Vec<Cow<'_, str>> {
    if path.is_empty() {
        return Vec::new();
    }
    split(path).unwrap_or_else(|| vec![Cow::Borrowed(path)])
}

fn split(path: &str) -> Option<Vec<Cow<'_, str>>> {
    let mut names = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('[').filter(|rest| rest.starts_with('"')) {
            let mut strings = serde_json::Deserializer::from_str(quoted).into_iter::<String>();
            names.push(Cow::Owned(strings.next()?.ok()?));
            rest = quoted.get(strings.byte_offset()..)?.strip_prefix(']')?;
        } else if let Some(indexed) = rest.strip_prefix('[') {
            let (index, after) = indexed.split_once(']')?;
            is_index(index).then(|| names.push(Cow::Borrowed(index)))?;
            rest = after;
        } else {
            let name = if names.is_empty() { rest } else { rest.strip_prefix('.')? };
            let end = name.find(['.', '[']).unwrap_or(name.len());
            let (name, after) = name.split_at(end);
            (!name.is_empty()).then(|| names.push(Cow::Borrowed(name)))?;
            rest = after;
        }
    }
    Some(names)
}

/// Returns `true` if a name is the index of an array: a number without leading zeros (RFC 6901, Section 4).
fn is_index(name: &str) -> bool {
    name == "0"
        || (!name.starts_with('0') && !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|character| character.is_alphanumeric() || matches!(character, '_' | '-'))
}

/// The text with percent-encoding decoded. `None` if the result is not UTF-8.
fn percent_decoded(text: &str) -> Option<Cow<'_, str>> {
    let Some((before, mut rest)) = text.split_once('%') else { return Some(Cow::Borrowed(text)) };
    let mut bytes = before.as_bytes().to_owned();
    loop {
        let digits = rest.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        let (before, after) =
            rest[2..].split_once('%').map_or((&rest[2..], None), |(before, after)| (before, Some(after)));
        bytes.extend_from_slice(before.as_bytes());
        match after {
            Some(after) => rest = after,
            None => return String::from_utf8(bytes).ok().map(Cow::Owned),
        }
    }
}

/// The name with `/` for `~1` and `~` for `~0` (RFC 6901, Section 4). `None` if another character follows a
/// `~`.
fn unescaped(name: &str) -> Option<Cow<'_, str>> {
    let mut parts = name.split('~');
    let first = parts.next()?;
    let mut text = Cow::Borrowed(first);
    for part in parts {
        let (character, rest) = match part.as_bytes().first()? {
            b'0' => ('~', &part[1..]),
            b'1' => ('/', &part[1..]),
            _ => return None,
        };
        let text = text.to_mut();
        text.push(character);
        text.push_str(rest);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::violations::at;

    #[test]
    fn pointers() {
        for (pointer, path, names) in [
            ("#", "", &[][..]),
            ("#/name", "name", &["name"]),
            ("#/items/0/name", "items[0].name", &["items", "0", "name"]),
            ("#/0/1", "[0][1]", &["0", "1"]),
            ("#/a/01", "a.01", &["a", "01"]),
            ("#/if-match/größe", "if-match.größe", &["if-match", "größe"]),
            ("#/a~1b/~0/c.d", r#"["a/b"]["~"]["c.d"]"#, &["a/b", "~", "c.d"]),
            ("#/~01", r#"["~1"]"#, &["~1"]),
            ("#/a/", r#"a[""]"#, &["a", ""]),
            ("#/a%20b/%C3%A9", r#"["a b"].é"#, &["a b", "é"]),
            ("#/a%25b", r#"["a%b"]"#, &["a%b"]),
            (r"/a%20b", r#"["a%20b"]"#, &["a%20b"]),
            ("#/%22]/x", r#"["\"]"].x"#, &["\"]", "x"]),
            ("#/?page/If-Match:", r#"["?page"]["If-Match:"]"#, &["?page", "If-Match:"]),
        ] {
            assert_eq!(path_of_pointer(pointer).as_deref(), Some(path));
            assert_eq!(names_of_path(path), names, "{path}");
            assert_eq!(path_of_pointer(&at(names_of_path(path)).to_string()).as_deref(), Some(path));
        }
    }

    #[test]
    fn texts_that_are_not_pointers() {
        for text in
            ["a", "#a", "a/b", "#/~", "#/~2", "#/~1~", "#/%", "#/%2", "#/%zz", "#/%+1", "#/%ff", "#/%é"]
        {
            assert_eq!(path_of_pointer(text), None, "{text}");
        }
    }

    #[test]
    fn texts_that_are_not_paths() {
        for text in [
            "a..b",
            ".a",
            "a.",
            "a[",
            "a[x]",
            "a[01]",
            "a[]",
            "a[0",
            "a[0]b",
            r#"a["b"#,
            r#"a["b""#,
            r#"a["b"x]"#,
        ] {
            assert_eq!(names_of_path(text), [text]);
        }
    }
}
