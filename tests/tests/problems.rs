//! What a person is told whose error cannot be answered as it says: in `#[problem(…)]`, or by saying nothing where a code asks for it.
//!
//! `TRYBUILD=overwrite cargo test -p status-tests --features problem --test problems` writes the messages anew: look at each.

#[rustversion::attr(not(stable(1.95)), ignore = "compiler messages are those of Rust 1.95")]
#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("ui/problem/*.rs");
}
