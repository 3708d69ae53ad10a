//! The command `status-spec`: checks, shows and compares specs of status codes.
//!
//! Each subcommand is a module. It returns [`Found`], which decides between the exit codes 0 and 1, or
//! [`Failure`], which is exit code 2.

mod changes;
mod check;
mod diff;
mod display;
mod drift;
mod failure;
mod input;
mod notation;
mod place;
mod problems;
mod report;
mod table;
mod terminal;

use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use failure::Failure;
use terminal::When;

/// Check, show and compare specs of status codes, and the problem types of a service
///
/// A spec is a TOML file that `#[status_core::codes("codes.toml")]` reads. A FILE may also be the name
/// of a shipped registry (`http`, `nginx`, …), or `-` for standard input.
#[derive(Parser)]
#[command(name = "status-spec", version, verbatim_doc_comment, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// When to use colors and hyperlinks; `auto` is on a terminal, subject to `NO_COLOR`, `CLICOLOR_FORCE` and `TERM`
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    color: When,
}

const EXIT_CODES: &str = "\
Exit codes: 0, nothing found; 1, errors, a breaking change, a difference or drift; 2, the command failed.

With `--format json` standard output is always one JSON document. If the exit code is 2, it is the
document of `check`.";

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Table(table::Arguments),
    Diff(diff::Arguments),
    Drift(drift::Arguments),
    #[command(subcommand)]
    Problems(problems::Command),
    /// Print the JSON Schema of specs, for completion and checks in editors
    ///
    /// Save it next to your file as `codes.schema.json`, and start the file with the line
    /// `#:schema ./codes.schema.json`.
    Schema,
}

/// The outcome of a command, from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    /// No errors, no breaking changes, no drift.
    Nothing,
    /// Errors, a breaking change or drift.
    Something,
    /// A file that cannot be read. The other files were still checked.
    Unreadable,
}

/// The format of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Human-readable.
    #[default]
    Text,
    /// Machine-readable: one document.
    Json,
}

fn main() -> ExitCode {
    let Arguments { command, color } = Arguments::parse();
    let format = command.format();
    let outcome = match command {
        Command::Check(arguments) => check::run(&arguments, color),
        Command::Table(arguments) => table::run(&arguments, color),
        Command::Diff(arguments) => diff::run(&arguments, color),
        Command::Drift(arguments) => drift::run(&arguments, color),
        Command::Problems(command) => problems::run(&command, color),
        Command::Schema => terminal::print(include_str!("../codes.schema.json")).map(|()| Found::Nothing),
    };
    match outcome {
        Ok(Found::Nothing) => ExitCode::SUCCESS,
        Ok(Found::Something) => ExitCode::FAILURE,
        Ok(Found::Unreadable) => ExitCode::from(CANNOT),
        Err(failure) => {
            report::failure(failure, format, color);
            ExitCode::from(CANNOT)
        }
    }
}

/// The exit code of a command that failed.
const CANNOT: u8 = 2;

impl Command {
    /// The format in which a failure is reported.
    fn format(&self) -> Format {
        match self {
            Self::Check(arguments) => arguments.format,
            Self::Diff(arguments) => arguments.format,
            Self::Table(arguments) => arguments.failure_format(),
            Self::Problems(command) => command.format(),
            Self::Drift(_) | Self::Schema => Format::Text,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn arguments_are_consistent() {
        super::Arguments::command().debug_assert();
    }
}
