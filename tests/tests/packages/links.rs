//! Symbolic links and relative directories: a rebuild follows the file that was read, wherever it is.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use crate::package::{Package, Ran};

const MAIN: &str = "
mod deep;

#[status_core::codes(\"specs/codes.toml\")]
pub enum Status {}

#[status_core::codes(\"./near.toml\")]
pub enum Near {}

fn main() {
    println!(\"{} {} {}\", Status::ALL[0], Near::ALL[0], deep::Deep::ALL[0]);
}
";

const DEEP: &str = "#[status_core::codes(\"../near.toml\")]\npub enum Deep {}\n";

/// A package with a symlinked directory of specs. The base is next to the target of the link, and a file with
/// the same name is next to the link.
fn package(place: &str) -> Package {
    let package = Package::new(&format!("links/{place}/package"));
    package.write("src/main.rs", MAIN);
    package.write("src/deep/mod.rs", DEEP);
    package.write("src/near.toml", "[code.1]\nreason = \"Near\"\n");
    package.write("base.toml", "[code.1]\nreason = \"Wrong\"\n");
    package.write("../elsewhere/specs/codes.toml", "extends = \"../base.toml\"\n");
    package.write("../elsewhere/base.toml", "[code.1]\nreason = \"Base\"\n");
    symlink("../elsewhere/specs", package.directory().join("specs")).unwrap();
    package
}

/// Each file that is read triggers a rebuild, and no other file does.
fn assert_rebuilt_when_changed(package: &Package, run: impl Fn() -> Ran) {
    let assert_prints = |expected: &str| {
        let ran = run();
        assert!(ran.success && ran.compiled, "{}", ran.said);
        assert_eq!(ran.printed, expected);
        let ran = run();
        assert!(ran.success && !ran.compiled, "{}", ran.said);
    };
    assert_prints("1 Base 1 Near 1 Near\n");
    package.write("../elsewhere/base.toml", "[code.1]\nreason = \"Other Base\"\n");
    assert_prints("1 Other Base 1 Near 1 Near\n");
    package
        .write("../elsewhere/specs/codes.toml", "extends = \"../base.toml\"\n\n[code.0]\nreason = \"New\"\n");
    assert_prints("0 New 1 Near 1 Near\n");
    package.write("src/near.toml", "[code.1]\nreason = \"Nearer\"\n");
    assert_prints("0 New 1 Nearer 1 Nearer\n");
    package.write("base.toml", "[code.1]\nreason = \"Still wrong\"\n");
    let ran = run();
    assert!(ran.success && !ran.compiled, "{}", ran.said);
}

#[test]
fn a_directory_of_specs_that_is_a_link() {
    let package = package("specs");
    assert_rebuilt_when_changed(&package, || package.run());
}

#[test]
fn a_package_through_a_link() {
    let package = package("package");
    let link = package.directory().join("../through/link");
    fs::create_dir_all(link.parent().unwrap()).unwrap();
    // It may exist from an earlier run.
    let _ = fs::remove_file(&link);
    symlink("../package", &link).unwrap();
    assert_rebuilt_when_changed(&package, || {
        package.run_with("run --manifest-path ../through/link/Cargo.toml", &[])
    });
}

/// As in some other build tools, `CARGO_MANIFEST_DIR` is relative to the directory of the compiler.
#[test]
fn a_relative_directory() {
    let package = package("relative");
    let wrapper = package.directory().join("wrapper");
    fs::write(&wrapper, "#!/bin/sh\nCARGO_MANIFEST_DIR=. exec \"$@\"\n").unwrap();
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).unwrap();
    let environment = [("RUSTC_WORKSPACE_WRAPPER", wrapper.as_path())];
    assert_rebuilt_when_changed(&package, || package.run_with("run", &environment));
}

/// The dependency file and the program do not contain paths of the machine, except for cargo's own.
#[test]
fn no_absolute_paths() {
    let package = package("absolute");
    let place = package.directory().parent().unwrap().canonicalize().unwrap();
    let output = package.cargo(&format!("rustc -- --remap-path-prefix={}=/place", place.display()));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target/debug/links-absolute-package");
    let bytes = fs::read(program).unwrap();
    let place = place.to_str().unwrap().as_bytes();
    assert!(!bytes.windows(place.len()).any(|window| window == place));
}
