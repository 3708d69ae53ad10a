//! Compiler messages for errors that cannot be sent over gRPC. `TRYBUILD=overwrite` rewrites them.

#[rustversion::attr(not(stable(1.95)), ignore = "the messages are those of one compiler")]
#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
