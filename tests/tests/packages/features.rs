//! The message for a family with an adapter whose feature is disabled.
//!
//! It is separate from the other messages, which are tested with the features enabled.

use crate::package::Package;

#[test]
fn without_features() {
    let package = Package::with_features("without-features", &[]);
    package.write("codes.toml", "extends = \"http\"\n");
    package.write("src/main.rs", MAIN);
    let ran = package.run();
    assert!(!ran.success);
    let errors: Vec<&str> = ran.said.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(
        errors,
        [
            "error: duplicate argument `serde`",
            "error: the argument `serde` of `codes` needs the feature `serde` of `status-core`",
            "error: the argument `http` of `codes` needs the feature `http` of `status-core`",
            "error: could not compile `without-features` (bin \"without-features\") due to 3 previous errors",
        ],
        "{}",
        ran.said
    );
    // Each at the argument.
    assert!(ran.said.contains("src/main.rs:2:48"), "{}", ran.said);
    assert!(ran.said.contains("src/main.rs:2:41"), "{}", ran.said);
    assert!(ran.said.contains("src/main.rs:2:55"), "{}", ran.said);
}

const MAIN: &str = "
#[status_core::codes(\"./../codes.toml\", serde, serde, http)]
enum Status {}

fn main() {
    println!(\"{}\", Status::Ok);
}
";
