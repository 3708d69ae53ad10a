//! `problems diff`: the changes of problem types, each breaking or compatible.

use clap::Args;
use serde::Serialize;

use super::compare::{Change, Key, compare};
use super::kind::{self, Kind};
use super::read;
use crate::changes::{self, NoValues, Row};
use crate::input::Input;
use crate::terminal::When;
use crate::{Failure, Format, Found};

/// Show the changes between two versions of a service's problem types, and which of them break clients
///
/// Problems are matched by type URI, or by status if they have no type. If several variants share
/// one, a client can rely only on what all of them send.
///
/// With `--consumer`, OLD is the file of a client and NEW the file of the service that it calls. The
/// report lists what the client expects but the service does not send, and the types that the client
/// does not know. Names and texts are not compared.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = kind::help())]
pub(crate) struct Arguments {
    /// The version that clients were written for; with `--consumer` the client's file
    #[arg(value_name = "OLD", value_parser = Input::parse)]
    old: Input,

    /// The version to replace it with; with `--consumer` the service's file
    #[arg(value_name = "NEW", value_parser = Input::parse)]
    new: Input,

    /// Compare a client's file with a service's
    #[arg(long)]
    consumer: bool,

    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

pub(super) fn run(arguments: &Arguments, when: When) -> Result<Found, Failure> {
    let Arguments { old, new, consumer, format } = arguments;
    if old.is_stdin() && new.is_stdin() {
        return Err(Failure::stdin_twice());
    }
    let changes = compare(&read(old)?, &read(new)?, *consumer);
    let rows: Vec<_> = changes.into_iter().map(row).collect();
    changes::report((old, new), &rows, *format, when)
}

/// The keys of the JSON document that identify the problem.
#[derive(Serialize)]
struct SubjectKeys {
    r#type: Option<String>,
    status: Option<u16>,
}

fn row(change: Change) -> Row<Kind, SubjectKeys> {
    let Change { kind, key, what } = change;
    let subject = key.in_words();
    let subject_keys = match key {
        Key::Status(status) => SubjectKeys { r#type: None, status },
        Key::Type(type_uri) => SubjectKeys { r#type: Some(type_uri), status: None },
    };
    Row { kind, subject, what, subject_keys, value_keys: NoValues {} }
}
