//! What a person is told who writes down a code that does not exist, or writes one down wrongly.
//!
//! `TRYBUILD=overwrite cargo test -p status-tests --test checked_codes` writes the snapshots.

/// In `status!(…)`.
#[rustversion::attr(not(stable(1.95)), ignore = "compiler messages are those of Rust 1.95")]
#[test]
fn status() {
    trybuild::TestCases::new().compile_fail("ui/status/*.rs");
}

/// In `#[status(…)]`.
#[rustversion::attr(not(stable(1.95)), ignore = "compiler messages are those of Rust 1.95")]
#[test]
fn has_status() {
    trybuild::TestCases::new().compile_fail("ui/has_status/*.rs");
}
