//! A change of a spec or of its bases takes effect in the next build. Without a change, nothing is built.

use crate::package::Package;

const MAIN: &str = "
#[status_core::codes(\"specs/codes.toml\")]
pub enum Status {}

fn main() {
    for code in Status::ALL {
        println!(\"{code}\");
    }
}
";

const ONE: &str = "[code.1]\nreason = \"One\"\n";

#[test]
fn a_spec() {
    let package = Package::new("rebuild");
    package.write("src/main.rs", MAIN);
    package.write("specs/codes.toml", ONE);
    assert_prints(&package, "1 One\n");
    assert_fresh(&package);

    // Edited.
    package.write("specs/codes.toml", &format!("{ONE}\n[code.2]\nreason = \"Two\"\n"));
    assert_prints(&package, "1 One\n2 Two\n");
    assert_fresh(&package);

    // Broken, and still broken in the next build.
    package.write("specs/codes.toml", &format!("{ONE}\n[code.2]\nreson = \"Two\"\n"));
    assert_says(&package, "unknown key `reson`");
    assert_says(&package, "specs/codes.toml:5:1");

    // Fixed.
    package.write("specs/codes.toml", &format!("{ONE}\n[code.2]\nreason = \"Too\"\n"));
    assert_prints(&package, "1 One\n2 Too\n");
    assert_fresh(&package);

    // A file that is not read has no effect.
    package.write("specs/other.toml", ONE);
    assert_fresh(&package);

    // Deleted.
    package.delete("specs/codes.toml");
    assert_says(&package, "`specs/codes.toml`");
    package.write("specs/codes.toml", ONE);
    assert_prints(&package, "1 One\n");
    assert_fresh(&package);
}

#[test]
fn an_extended_spec() {
    let package = Package::new("rebuild-base/package");
    package.write("src/main.rs", MAIN);
    package.write("specs/codes.toml", "extends = [\"./near.toml\", \"../../far.toml\"]\n");
    package.write("specs/near.toml", ONE);
    // Outside the package.
    package.write("../far.toml", "[code.9]\nreason = \"Nine\"\n");
    assert_prints(&package, "1 One\n9 Nine\n");
    assert_fresh(&package);

    package.write("../far.toml", "[code.9]\nreason = \"Ninth\"\n");
    assert_prints(&package, "1 One\n9 Ninth\n");
    package.write("specs/near.toml", "[code.1]\nreason = \"First\"\n");
    assert_prints(&package, "1 First\n9 Ninth\n");
    assert_fresh(&package);

    package.write("../far.toml", "[code.9]\nreson = \"Ninth\"\n");
    assert_says(&package, "unknown key `reson`");
    package.write("../far.toml", "[code.9]\nreason = \"Nine\"\n");
    assert_prints(&package, "1 First\n9 Nine\n");

    package.delete("../far.toml");
    assert_says(&package, "`../../far.toml`");
    package.write("../far.toml", "[code.9]\nreason = \"Nine\"\n");
    assert_prints(&package, "1 First\n9 Nine\n");
    assert_fresh(&package);
}

/// Asserts that cargo rebuilds the package, and that the program prints this.
fn assert_prints(package: &Package, expected: &str) {
    let ran = package.run();
    assert!(ran.success && ran.compiled, "{}", ran.said);
    assert_eq!(ran.printed, expected);
}

/// Asserts that nothing is compiled.
fn assert_fresh(package: &Package) {
    let ran = package.run();
    assert!(ran.success && !ran.compiled, "{}", ran.said);
}

/// Asserts that the build fails with this message.
fn assert_says(package: &Package, expected: &str) {
    let ran = package.run();
    assert!(!ran.success && ran.said.contains(expected), "{}", ran.said);
}
