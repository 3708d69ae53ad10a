//! Checks that the output does not depend on the directory of the build.

use std::fs;
use std::path::Path;

use crate::package::Package;

/// A library and a program, each built in two directories.
#[test]
fn two_directories() {
    for (kind, source, artefact) in [
        ("--lib", "src/lib.rs", "libreproducible.rlib"),
        ("--bin reproducible", "src/main.rs", "reproducible"),
    ] {
        let here = build("reproducible/here", kind, source, artefact);
        let there = build("reproducible/somewhere/else", kind, source, artefact);
        assert!(here == there, "{artefact} is not the same");
    }
}

/// The bytes of the build output in this directory.
fn build(place: &str, kind: &str, source: &str, artefact: &str) -> Vec<u8> {
    let package = Package::new(&format!("{place}/package"));
    let manifest = fs::read_to_string(package.directory().join("Cargo.toml")).unwrap();
    let (before, after) = manifest.split_once("name = \"").unwrap();
    let (_, after) = after.split_once('"').unwrap();
    package.write("Cargo.toml", &format!("{before}name = \"reproducible\"{after}"));
    package.write(source, SOURCE);
    package.write("codes.toml", "extends = \"../base.toml\"\n\n[code.2]\nreason = \"Two\"\n");
    package.write("../base.toml", "[code.1]\nreason = \"One\"\n");
    package.write("src/beside.toml", "extends = \"http\"\n");
    let place = package.directory().parent().unwrap().display().to_string();
    let output = package
        .cargo(&format!("rustc --config profile.dev.debug=2 --config profile.dev.package.\"*\".debug=0 {kind} -- --remap-path-prefix={place}=/place"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("Compiling reproducible"), "{said}");
    let bytes = fs::read(Path::new(env!("CARGO_TARGET_TMPDIR")).join("target/debug").join(artefact)).unwrap();
    assert!(!contains(&bytes, place.as_bytes()), "{artefact} tells where it was built");
    bytes
}

const SOURCE: &str = "
#[status_core::codes(\"codes.toml\")]
pub enum Status {}

#[status_core::codes(\"./beside.toml\")]
pub enum Beside {}

pub fn main() {
    println!(\"{}\", Status::Two);
}
";

fn contains(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}
