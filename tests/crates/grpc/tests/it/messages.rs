//! What the compiler says of errors that cannot be answered over gRPC. `TRYBUILD=overwrite` rewrites it.

#[rustversion::attr(not(stable(1.95)), ignore = "the messages are those of one compiler")]
#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
