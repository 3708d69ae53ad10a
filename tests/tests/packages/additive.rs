//! A feature that one package turns on takes nothing from another: see `crates/additive`, a workspace of its own.

use std::process::Output;

use crate::package::{cargo, workspace};

/// One package turns on every feature, and another has implementations of its own of what they are about.
#[test]
fn own_implementations() {
    additive("check --package app");
}

/// A program has a feature that its build script does not have.
#[test]
fn build_dependency() {
    let output = additive("run --package build-too");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "1 One 1 One\n");
}

/// Runs cargo there. It may ask the network, for the frameworks need not have been here before.
fn additive(command: &str) -> Output {
    let directory = workspace().join("tests/crates/additive");
    let output = cargo(&directory, &format!("{command} --locked --config net.offline=false"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}
