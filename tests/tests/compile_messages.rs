//! What a person is told who makes a mistake in `#[codes(…)]` or in a spec, as rustc shows it.
//!
//! `TRYBUILD=overwrite cargo test -p status-tests --test compile_messages` writes the messages anew: look at each.

#[rustversion::attr(not(stable(1.95)), ignore = "compiler messages are those of Rust 1.95")]
#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("ui/codes/*.rs");
}

#[test]
fn good_programs() {
    trybuild::TestCases::new().pass("ui/good/*.rs");
}
