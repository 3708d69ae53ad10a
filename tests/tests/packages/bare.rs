//! A program without `std` and without an allocator.
//!
//! It is a separate package, because in a build of the workspace, `status-core` has all features that any
//! member enables.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::package::{Package, workspace};

#[test]
fn links_and_runs() {
    let package = Package::new("bare");
    let core = workspace().join("status-core").display().to_string();
    package.write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"bare\"\nedition = \"2024\"\n\n\
             [dependencies.status-core]\npath = {core:?}\ndefault-features = false\n\
             features = [\"families\"]\n\n\
             [profile.dev]\npanic = \"abort\"\n\n[workspace]\n"
        ),
    );
    package.write("src/main.rs", include_str!("../../crates/bare/main.rs"));
    package.write("codes.toml", include_str!("../../crates/bare/codes.toml"));

    let output = package.cargo("rustc -- -C link-arg=-lc");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target/debug/bare");
    let status = Command::new(&program).status().unwrap();
    assert!(status.success(), "{status}: `run` says what is not as it should be");

    // Not from the C library either.
    let bytes = fs::read(&program).unwrap();
    for symbol in ["malloc", "__rust_alloc", "posix_memalign"] {
        assert!(!bytes.windows(symbol.len()).any(|window| window == symbol.as_bytes()), "{symbol}");
    }
}
