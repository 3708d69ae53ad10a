//! The tests of the adapters, which need what the workspace is built without: see this package's `Cargo.toml`.

use std::path::Path;
use std::process::Command;

use crate::package::workspace;

#[test]
fn of_this_package() {
    test(
        "-p status-tests --features adapters --test any_family --test log --test problem \
         --test readme_service --test serde",
    );
}

/// With no more than they need, for they are made in a build of their own.
#[test]
fn messages_about_problems() {
    test("-p status-tests --features problem --test problems");
}

#[test]
fn of_status_core() {
    test("-p status-core --all-features");
}

/// Runs `cargo test`. It may ask the network, for the frameworks need not have been here before.
fn test(arguments: &str) {
    let output = Command::new(env!("CARGO"))
        .current_dir(workspace())
        .args(["test", "--locked"])
        .args(arguments.split(' '))
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("adapters"))
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stdout));
}
