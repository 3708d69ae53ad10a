//! Compiler messages for errors in `#[codes(…)]` and specs, `status!(…)`, `#[status(…)]` and `#[problem(…)]`.
//!
//! `TRYBUILD=overwrite cargo test -p status-tests --test compile_messages` rewrites the messages; review each
//! change. An argument such as `trybuild=unknown_number` selects some.

#[rustversion::attr(not(stable(1.95)), ignore = "compiler messages are those of Rust 1.95")]
#[test]
fn messages() {
    // A single set of tests, for a single build.
    let tests = trybuild::TestCases::new();
    for directory in ["codes", "status", "has_status", "problem", "from_problem"] {
        tests.compile_fail(format!("ui/{directory}/*.rs"));
    }
    tests.pass("ui/from_problem/pass/*.rs");
}
