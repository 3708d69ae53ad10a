//! Names: conversion to variants, equality, and reserved names.

use crate::keys;
use crate::text::all;

/// The variant of a reason: its words in `UpperCamelCase`.
///
/// Apostrophes are dropped. A word in capitals becomes title case; in any other word, only the first letter
/// changes. `None` if the result is not an identifier. It may still be [reserved](is_reserved).
///
/// ```
/// use status_spec::name::variant;
///
/// assert_eq!(variant("Not Found").as_deref(), Some("NotFound"));
/// assert_eq!(variant("I'm a teapot").as_deref(), Some("ImATeapot"));
/// assert_eq!(variant("HTTP_1_1_REQUIRED").as_deref(), Some("Http11Required"));
/// assert_eq!(variant("NoError").as_deref(), Some("NoError"));
/// assert_eq!(variant("4th Attempt"), None);
/// ```
#[must_use]
pub fn variant(reason: &str) -> Option<String> {
    let reason = reason.as_bytes();
    let mut variant = Vec::with_capacity(reason.len());
    let mut end = 0;
    while end < reason.len() {
        let start = end;
        let mut is_upper_case = true;
        while end < reason.len() && matches!(reason[end], b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'\'') {
            is_upper_case = is_upper_case && !reason[end].is_ascii_lowercase();
            end += 1;
        }
        let mut is_first = true;
        for letter in &reason[start..end] {
            if *letter != b'\'' {
                variant.push(match (is_first, is_upper_case) {
                    (true, _) => letter.to_ascii_uppercase(),
                    (false, true) => letter.to_ascii_lowercase(),
                    (false, false) => *letter,
                });
                is_first = false;
            }
        }
        end += 1;
    }
    if variant.first()?.is_ascii_uppercase() { String::from_utf8(variant).ok() } else { None }
}

/// The letters and digits of a name in lower case. Two names are equal if their normalized forms are equal.
///
/// ```
/// use status_spec::name::normalized;
///
/// assert_eq!(normalized("Gateway Time-out"), "gatewaytimeout");
/// assert_eq!(normalized("GATEWAY_TIMEOUT"), normalized("GatewayTimeout"));
/// ```
#[must_use]
pub fn normalized(name: &str) -> String {
    let mut letters = name.as_bytes().to_vec();
    // Without an iterator: macros are built without optimization, and read every name several times.
    let (mut at, mut length) = (0, 0);
    while at < letters.len() {
        let letter = NORMALIZED[letters[at] as usize];
        letters[length] = letter;
        length += usize::from(letter != 0);
        at += 1;
    }
    letters.truncate(length);
    String::from_utf8(letters).unwrap_or_default()
}

/// Letters and digits in lower case, and 0 for every other byte.
static NORMALIZED: [u8; 256] = {
    let mut normalized = [0; 256];
    let mut byte = b'0';
    while byte <= b'z' {
        if byte.is_ascii_alphanumeric() {
            normalized[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    normalized
};

/// A key in kebab-case as the name of a method.
///
/// ```
/// assert_eq!(status_spec::name::snake_case("required-headers"), "required_headers");
/// ```
#[must_use]
pub fn snake_case(key: &str) -> String {
    key.replace('-', "_")
}

/// A key in kebab-case as the name of a variant.
///
/// ```
/// assert_eq!(status_spec::name::upper_camel_case("client-error"), "ClientError");
/// ```
#[must_use]
pub fn upper_camel_case(key: &str) -> String {
    capitalized(key, "")
}

/// A key in kebab-case as a title.
///
/// ```
/// assert_eq!(status_spec::name::title_case("client-error"), "Client Error");
/// ```
#[must_use]
pub fn title_case(key: &str) -> String {
    capitalized(key, " ")
}

/// Returns `true` if a name has the form of a Rust identifier of ASCII letters, digits and `_`.
///
/// ```
/// use status_spec::name::is_identifier;
///
/// assert!(is_identifier("NotFound"));
/// assert!(!is_identifier("4xx") && !is_identifier("__"));
/// ```
#[must_use]
pub fn is_identifier(name: &str) -> bool {
    name.as_bytes().first().is_some_and(|first| !first.is_ascii_digit())
        && all(name, |byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !all(name, |byte| byte == b'_')
}

/// Returns `true` if a key is in kebab-case: words of lower-case ASCII letters and digits, separated by
/// single hyphens, starting with a letter.
///
/// ```
/// use status_spec::name::is_kebab_case;
///
/// assert!(is_kebab_case("required-headers") && is_kebab_case("tier-1"));
/// assert!(!is_kebab_case("requiredHeaders") && !is_kebab_case("1-tier") && !is_kebab_case("a--b"));
/// ```
#[must_use]
pub fn is_kebab_case(key: &str) -> bool {
    let mut last = b'-';
    for byte in key.as_bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => {}
            b'-' if last != b'-' => {}
            _ => return false,
        }
        last = *byte;
    }
    last != b'-' && key.as_bytes().first().is_some_and(u8::is_ascii_lowercase)
}

/// Returns `true` if a code cannot have this name: it is a [keyword](KEYWORDS), it is [generated](GENERATED),
/// or it starts with two underscores, like private generated items.
///
/// ```
/// use status_spec::name::is_reserved;
///
/// assert!(is_reserved("Self") && is_reserved("ALL") && is_reserved("__FIND"));
/// assert!(!is_reserved("All"));
/// ```
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    name.starts_with("__") || is_in(KEYWORDS, name) || is_in(GENERATED, name)
}

/// Returns `true` if a class cannot have this key: its variant would be a [keyword](KEYWORDS). Only `self` is
/// one.
///
/// ```
/// assert!(status_spec::name::is_reserved_class("self"));
/// ```
#[must_use]
pub fn is_reserved_class(key: &str) -> bool {
    is_in(KEYWORDS, &upper_camel_case(key))
}

/// Returns `true` if a field cannot have this key: it is a [key of a spec](crate::keys::KEYS), or its method
/// would be a [keyword](KEYWORDS) or a [generated item](GENERATED).
///
/// ```
/// use status_spec::name::is_reserved_field;
///
/// assert!(is_reserved_field("reason") && is_reserved_field("type") && is_reserved_field("from-bytes"));
/// assert!(!is_reserved_field("error"));
/// ```
#[must_use]
pub fn is_reserved_field(key: &str) -> bool {
    keys::is_key(key) || is_reserved(&snake_case(key))
}

/// The keywords of Rust in any edition, sorted.
pub const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// The public generated items of a family, and the methods of the traits that it implements, sorted.
pub const GENERATED: &[&str] = &[
    "ALL",
    "all",
    "as_i128",
    "as_i16",
    "as_i32",
    "as_i64",
    "as_i8",
    "as_isize",
    "as_mut",
    "as_ref",
    "as_str",
    "as_u128",
    "as_u16",
    "as_u32",
    "as_u64",
    "as_u8",
    "as_usize",
    "borrow",
    "borrow_mut",
    "clamp",
    "class",
    "clone",
    "clone_from",
    "clone_into",
    "cmp",
    "codes",
    "default",
    "description",
    "deserialize",
    "drop",
    "eq",
    "equivalent",
    "error_response",
    "fallback",
    "fmt",
    "from",
    "from_bytes",
    "from_i128",
    "from_i16",
    "from_i32",
    "from_i64",
    "from_i8",
    "from_isize",
    "from_number",
    "from_str",
    "from_u128",
    "from_u16",
    "from_u32",
    "from_u64",
    "from_u8",
    "from_usize",
    "ge",
    "gt",
    "hash",
    "hash_slice",
    "into",
    "into_response",
    "known",
    "le",
    "lt",
    "max",
    "min",
    "name",
    "ne",
    "new",
    "number",
    "of",
    "partial_cmp",
    "position",
    "range",
    "reason",
    "recognize",
    "reference",
    "respond_to",
    "serialize",
    "state",
    "status",
    "status_code",
    "title",
    "to_owned",
    "to_problem",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

fn is_in(sorted: &[&str], name: &str) -> bool {
    sorted.binary_search(&name).is_ok()
}

/// The capitalized words of a key, joined with a separator.
fn capitalized(key: &str, between: &str) -> String {
    let mut capitalized = String::with_capacity(key.len());
    let mut is_first = true;
    for letter in key.chars() {
        if letter == '-' {
            capitalized.push_str(between);
        } else if is_first {
            capitalized.push(letter.to_ascii_uppercase());
        } else {
            capitalized.push(letter);
        }
        is_first = letter == '-';
    }
    capitalized
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants() {
        for (reason, expected) in [
            ("OK", "Ok"),
            ("IM Used", "ImUsed"),
            ("URI Too Long", "UriTooLong"),
            ("Non-Authoritative Information", "NonAuthoritativeInformation"),
            ("(Unused)", "Unused"),
            ("QoS not supported", "QoSNotSupported"),
            ("PERMISSION_DENIED", "PermissionDenied"),
            ("Don't", "Dont"),
            ("DON'T", "Dont"),
            ("a", "A"),
            ("HTTP2 Error", "Http2Error"),
            ("iPhone", "IPhone"),
            ("Self", "Self"),
        ] {
            assert_eq!(variant(reason).as_deref(), Some(expected), "{reason}");
        }
        for reason in ["", "()", "404", "2nd Try", "'", "___"] {
            assert_eq!(variant(reason), None, "{reason}");
        }
    }

    #[test]
    fn every_reserved_name_is_an_identifier() {
        for name in KEYWORDS.iter().chain(GENERATED) {
            assert!(is_identifier(name), "{name}");
        }
    }

    #[test]
    fn the_lists_are_sorted() {
        for list in [KEYWORDS, GENERATED] {
            assert!(list.is_sorted());
        }
    }
}
