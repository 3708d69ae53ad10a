//! `problems`: the problem types of a service, from the file that `Catalogue::check` maintains.

mod check;
mod compare;
mod diff;
mod kind;
mod output;
mod table;
mod typescript;

use std::iter;

use clap::Subcommand;
use status_core::{Catalogue, CatalogueError};

use crate::failure::Message;
use crate::input::Input;
use crate::terminal::When;
use crate::{Failure, Format, Found};

/// Check, show and compare the problem types of a service, and export them to other languages
///
/// FILE is the `problems.json` that a test of the service maintains with `Catalogue::check`. The
/// command does not compile any Rust.
#[derive(Subcommand)]
#[command(verbatim_doc_comment)]
pub(crate) enum Command {
    Check(check::Arguments),
    Table(table::Arguments),
    Diff(diff::Arguments),
    /// Print TypeScript types for the problems: a union that a `switch` on `type` narrows, and a type guard
    ///
    /// Problems without their own type are narrowed by `status`. `isProblem(value)` returns `true` if a body
    /// is one of the problems. The code compiles with `tsc --strict`.
    Typescript(output::Arguments),
    /// Print the JSON Schema (draft 2020-12) of the problems
    JsonSchema(output::Arguments),
}

impl Command {
    /// The format in which a failure is reported.
    pub(crate) const fn format(&self) -> Format {
        match self {
            Self::Check(arguments) => arguments.format,
            Self::Diff(arguments) => arguments.format,
            Self::Table(_) | Self::Typescript(_) | Self::JsonSchema(_) => Format::Text,
        }
    }
}

pub(crate) fn run(command: &Command, when: When) -> Result<Found, Failure> {
    match command {
        Command::Check(arguments) => check::run(arguments, when),
        Command::Table(arguments) => table::run(arguments, when),
        Command::Diff(arguments) => diff::run(arguments, when),
        Command::Typescript(arguments) => output::run(arguments, typescript::module),
        Command::JsonSchema(arguments) => output::run(arguments, Catalogue::to_json_schema),
    }
}

/// Reads the problem types of a file.
fn read(input: &Input) -> Result<Catalogue, Failure> {
    let name = input.to_string();
    let bytes = input.bytes()?;
    let text = str::from_utf8(&bytes)
        .map_err(|_| Message::new("this file is not UTF-8".to_owned()).in_file(&name))?;
    let text = text.trim_start_matches('\u{feff}');
    Catalogue::from_json(text).map_err(|error| {
        let lines: Vec<&str> = text.lines().collect();
        let message = |error: &CatalogueError| {
            let line = lines.get(error.line().saturating_sub(1)).copied().unwrap_or_default();
            Message::new(format!("malformed problems: {error}")).in_file(&name).at_line(error.line(), line)
        };
        let mut messages: Vec<Message> = iter::once(&error).chain(error.others()).map(message).collect();
        // The advice is the same for all of them.
        if let Some(last) = messages.pop() {
            messages.push(last.help(
                "`Catalogue::check` of `status-core` writes this file if the test runs with `BLESS=1`",
            ));
        }
        Failure::Messages(messages)
    })
}
