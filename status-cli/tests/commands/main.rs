//! The command on real files, one module per topic. `SNAPSHOTS=overwrite cargo test -p status-cli` rewrites
//! the expected output.

mod check;
mod diff;
mod drift;
mod help;
mod problems;
mod readme;
mod streams;
mod table;

use std::process::{Command as Process, Output, Stdio};

use snapbox::Assert;
use snapbox::cmd::{Command, cargo_bin};

/// The command in `tests/data`, without a terminal, and without environment variables for colors.
fn status_spec(arguments: &[&str]) -> Command {
    let assert = Assert::new().normalize_paths(false).action_env("SNAPSHOTS");
    let mut command = Command::new(cargo_bin!("status-spec")).with_assert(assert).current_dir("tests/data");
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"] {
        command = command.env_remove(name);
    }
    command.args(arguments)
}

/// The exit code, standard output and standard error.
fn output(arguments: &[&str], stdin: &str) -> (i32, String, String) {
    let mut child = Process::new(cargo_bin!("status-spec"))
        .current_dir("tests/data")
        .args(arguments)
        .env_remove("CLICOLOR_FORCE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read standard input closes it.
    let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), stdin.as_bytes());
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}
