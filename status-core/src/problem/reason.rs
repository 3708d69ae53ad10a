// The gRPC reason of a problem type. `status-macros` checks attributes with it, and `status-core` converts at
// run time: both read this file.

/// The reason in a type: its last segment, in upper case with `_`. `/problems/no-such-book` is
/// `NO_SUCH_BOOK`.
///
/// The segments are those of the fragment if there is one, or else those of the path, which may be the path
/// of a URN. `None` if the last segment is not a valid reason.
pub(crate) fn reason_of_type(type_uri: &str) -> Option<String> {
    let (before, fragment) = type_uri.split_once('#').unwrap_or((type_uri, ""));
    let path = if fragment.is_empty() { before.split('?').next().unwrap_or_default() } else { fragment };
    let path = path.trim_end_matches(['/', ':']).as_bytes();
    let start = path.iter().rposition(|byte| matches!(byte, b'/' | b':')).map_or(0, |position| position + 1);
    let mut reason = String::with_capacity(path.len() - start + 4);
    let mut previous = b' ';
    for &byte in &path[start..] {
        if byte.is_ascii_alphanumeric() {
            let starts_word = !previous.is_ascii_alphanumeric()
                || (byte.is_ascii_uppercase() && !previous.is_ascii_uppercase());
            if starts_word && !reason.is_empty() {
                reason.push('_');
            }
            reason.push(char::from(byte.to_ascii_uppercase()));
        }
        previous = byte;
    }
    is_reason(&reason).then_some(reason)
}

/// Returns `true` if a text has the form of a reason: `[A-Z][A-Z0-9_]+[A-Z0-9]`, at most 63 characters
/// ([AIP-193](https://google.aip.dev/193)).
pub(crate) fn is_reason(text: &str) -> bool {
    let bytes = text.as_bytes();
    (3..=63).contains(&bytes.len())
        && bytes[0].is_ascii_uppercase()
        && bytes[bytes.len() - 1] != b'_'
        && bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_')
}
