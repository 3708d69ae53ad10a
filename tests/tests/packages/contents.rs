//! What is embedded at compile time is in the packages: some of it lies elsewhere, behind symbolic links.

use std::fs;

use crate::package::{cargo, workspace};

#[test]
fn specs_are_packaged() {
    let registries = fs::read_dir(workspace().join("registries")).unwrap();
    let registries = registries.map(|file| format!("registries/{}", file.unwrap().file_name().display()));
    let expected: Vec<String> = registries.chain(["codes.toml".to_owned()]).collect();
    assert!(expected.len() >= 5);
    assert_packaged("status-spec", &expected);
    assert_packaged("status-core", &["codes.toml".to_owned()]);
}

fn assert_packaged(package: &str, expected: &[String]) {
    let output = cargo(workspace(), &format!("package --list --allow-dirty --package {package}"));
    let listed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for file in expected {
        assert!(listed.lines().any(|line| line == file), "{package} lacks {file}:\n{listed}");
    }
}
