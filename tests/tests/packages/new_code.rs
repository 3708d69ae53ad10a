//! Adding a code to `codes.toml` is enough. No other file has to be edited.

use std::path::Path;
use std::{fs, io};

use crate::package::{cargo, workspace};

#[test]
fn one_more_code() {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-code");
    let _ = fs::remove_dir_all(&copy);
    for file in ["Cargo.lock", "LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
        copy_all(&workspace().join(file), &copy.join(file)).unwrap();
    }
    for directory in ["registries", "status-core", "status-macros", "status-spec"] {
        copy_all(&workspace().join(directory), &copy.join(directory)).unwrap();
    }
    // Without the tests.
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    let (before, after) = manifest.split_once("members = [").unwrap();
    let (_, after) = after.split_once(']').unwrap();
    let members = "members = [\"status-spec\", \"status-macros\", \"status-core\"]";
    fs::write(copy.join("Cargo.toml"), format!("{before}{members}{after}")).unwrap();
    // The only edit.
    let codes = fs::read_to_string(workspace().join("codes.toml")).unwrap();
    let codes = codes.replace("[code.500]\n", "[code.499]\nreason = \"Example Status\"\n\n[code.500]\n");
    fs::write(copy.join("codes.toml"), codes).unwrap();

    let output = cargo(&copy, "run --example lookup -- 499 example-status");
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(printed.matches("499 Example Status").count(), 2, "{printed}");
    assert!(printed.contains("Client Error"), "{printed}");
}

/// Copies a file or a directory. Symbolic links are kept.
fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    let kind = fs::symlink_metadata(from)?.file_type();
    if kind.is_symlink() {
        return std::os::unix::fs::symlink(fs::read_link(from)?, to);
    }
    if kind.is_file() {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        // Build output is not part of the package.
        if entry.file_name() != "target" {
            copy_all(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
