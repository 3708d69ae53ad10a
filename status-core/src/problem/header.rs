// The characters of headers. `status-macros` checks attributes with these functions, and `status-core` values
// at run time: both include this file.

/// Returns `true` if this can be the name of a header: a token (RFC 9110, Section 5.6.2).
pub(crate) const fn is_name(name: &[u8]) -> bool {
    // The `http` crate does not accept longer names.
    name.len() < 1 << 16 && is_token(name)
}

/// Returns `true` if this is a token (RFC 9110, Section 5.6.2).
pub(crate) const fn is_token(text: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() {
        if !is_token_character(text[at]) {
            return false;
        }
        at += 1;
    }
    !text.is_empty()
}

/// Returns `true` if a token can have this character (RFC 9110, Section 5.6.2).
pub(crate) const fn is_token_character(character: u8) -> bool {
    matches!(character,
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9'
        | b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~')
}

/// Returns `true` if this can be the value of a header: visible ASCII characters, spaces and tabs (RFC 9110,
/// Section 5.5).
pub(crate) const fn is_value(value: &[u8]) -> bool {
    let mut at = 0;
    while at < value.len() {
        if !matches!(value[at], b'\t' | b' '..=b'~') {
            return false;
        }
        at += 1;
    }
    true
}

/// Returns `true` if a header describes the body, so the code that writes the body sets it.
pub(crate) const fn follows_from_body(name: &[u8]) -> bool {
    is_same(name, b"content-type") || is_same(name, b"content-length") || is_same(name, b"transfer-encoding")
}

/// Returns `true` if two header names are equal, ignoring case (RFC 9110, Section 5.1).
pub(crate) const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([left, one_rest @ ..], [right, other_rest @ ..]) = (one, other) {
        if !left.eq_ignore_ascii_case(right) {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}
