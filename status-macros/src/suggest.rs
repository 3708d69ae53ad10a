//! Suggestions for misspelled words.

use core::fmt::Write;

/// `` unknown key of `status`: `cod` `` with the nearest known word, or all of them.
pub(crate) fn unknown(what: &str, found: &str, known: &[&str]) -> String {
    let mut message = format!("unknown {what}: `{found}`");
    let suggestion = status_spec::nearest(found, known.iter().copied()).map_or_else(
        || match known {
            [only] => format!("expected `{only}`"),
            known => format!("expected one of {}", list(known)),
        },
        |nearest| format!("did you mean `{nearest}`?"),
    );
    let _ = write!(message, "\n{suggestion}");
    message
}

/// `` `a`, `b`, `c` ``.
fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
