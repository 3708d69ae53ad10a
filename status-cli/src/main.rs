//! The command `status-spec`: what one does with a registry of status codes besides compiling it.
//!
//! Each subcommand is a module. It gives back whether it found what it looks for (mistakes, breaking changes, drift), which is exit code 1,
//! or [`Failure`], which is exit code 2.

mod check;
mod diff;
mod drift;
mod failure;
mod input;
mod place;
mod shown;
mod table;
mod terminal;

use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use failure::Failure;
use terminal::When;

/// Checks registries of status codes, shows them, and compares them with others.
///
/// A registry is a TOML file, as `#[status_core::codes("codes.toml")]` reads it; wherever a FILE is
/// expected, the name of a shipped registry (`http`, `nginx`, …) and `-` for standard input will do as well.
#[derive(Parser)]
#[command(name = "status-spec", version, verbatim_doc_comment, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// When to use colours and hyperlinks: by default on a terminal, as `NO_COLOR`, `CLICOLOR_FORCE` and `TERM` have it
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    color: When,
}

const EXIT_CODES: &str = "\
Exit codes: 0, nothing found; 1, mistakes, a breaking change or drift; 2, the command could not do its work.";

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Table(table::Arguments),
    Diff(diff::Arguments),
    Drift(drift::Arguments),
    /// Prints the JSON Schema of a registry, for completion and checks in editors
    ///
    /// Put it beside your file as `codes.schema.json`, and `#:schema ./codes.schema.json` into the file's first line.
    Schema,
}

/// What a command found of what it looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Nothing,
    Something,
}

/// For people, or for tools.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For tools: one document.
    Json,
}

fn main() -> ExitCode {
    let Arguments { command, color } = Arguments::parse();
    let outcome = match command {
        Command::Check(arguments) => check::run(&arguments, color),
        Command::Table(arguments) => table::run(&arguments, color),
        Command::Diff(arguments) => diff::run(&arguments, color),
        Command::Drift(arguments) => drift::run(&arguments, color),
        Command::Schema => terminal::print(include_str!("../codes.schema.json")).map(|()| Found::Nothing),
    };
    match outcome {
        Ok(Found::Nothing) => ExitCode::SUCCESS,
        Ok(Found::Something) => ExitCode::FAILURE,
        Err(failure) => {
            failure.report(color);
            ExitCode::from(2)
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
