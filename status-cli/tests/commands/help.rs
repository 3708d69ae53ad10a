use snapbox::file;

use super::status_spec;

#[test]
fn of_the_command() {
    status_spec(&["--help"]).assert().success().stdout_eq(file!["../snapshots/help.txt"]).stderr_eq("");
    status_spec(&["--version"]).assert().success().stdout_eq(concat!(
        "status-spec ",
        env!("CARGO_PKG_VERSION"),
        "\n"
    ));
}

#[test]
fn of_check() {
    status_spec(&["check", "--help"]).assert().success().stdout_eq(file!["../snapshots/help-check.txt"]);
}

#[test]
fn of_table() {
    status_spec(&["table", "--help"]).assert().success().stdout_eq(file!["../snapshots/help-table.txt"]);
}

#[test]
fn of_diff() {
    status_spec(&["diff", "--help"]).assert().success().stdout_eq(file!["../snapshots/help-diff.txt"]);
}

#[test]
fn of_drift() {
    status_spec(&["drift", "--help"]).assert().success().stdout_eq(file!["../snapshots/help-drift.txt"]);
}

#[test]
fn the_schema() {
    status_spec(&["schema"])
        .assert()
        .success()
        .stdout_eq(std::fs::read_to_string("../codes.schema.json").unwrap());
}
