// What may stand in a header. `status-macros` checks with it what is written in attributes, and `status-core` what comes at run time: both
// read this file.

/// Whether this can be the name of a header: a token (RFC 9110, Section 5.6.2).
pub(crate) fn is_name(name: &[u8]) -> bool {
    // The crate `http` holds no longer ones.
    (1..1 << 16).contains(&name.len())
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte))
}

/// Whether this can be the value of a header: visible ASCII, spaces and tabs (RFC 9110, Section 5.5).
pub(crate) fn is_value(value: &[u8]) -> bool {
    value.iter().all(|byte| matches!(byte, b'\t' | b' '..=b'~'))
}

/// Whether a header says something about the body, so that it is for whoever writes the body to send it.
pub(crate) fn follows_from_body(name: &[u8]) -> bool {
    ["content-type", "content-length", "transfer-encoding"]
        .iter()
        .any(|header| name.eq_ignore_ascii_case(header.as_bytes()))
}
