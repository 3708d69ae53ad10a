//! `problems diff`: the changes of problem types, and whether clients break.

use clap::Args;
use serde::Serialize;

use super::compare::{Change, Key, compare};
use super::{kind, read};
use crate::changes::{self, Kind as _, Line};
use crate::display;
use crate::input::Input;
use crate::terminal::{self, Style, When};
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
    match format {
        Format::Text => {
            let style = Style::of_stdout(when);
            let lines = changes.iter().map(|change| Line {
                kind: change.kind,
                subject: change.key.in_words(),
                what: change.what.clone(),
            });
            terminal::print_styled(&changes::text(&lines.collect::<Vec<_>>(), style), style)?;
        }
        Format::Json => terminal::print(&json(arguments, &changes))?,
    }
    let breaks = changes.iter().any(|change| change.kind.is_breaking());
    Ok(if breaks { Found::Something } else { Found::Nothing })
}

#[derive(Serialize)]
struct Document {
    old: String,
    new: String,
    breaking: usize,
    compatible: usize,
    changes: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    kind: &'static str,
    breaking: bool,
    r#type: Option<String>,
    status: Option<u16>,
    message: String,
}

fn json(arguments: &Arguments, changes: &[Change]) -> String {
    let breaking = changes.iter().filter(|change| change.kind.is_breaking()).count();
    let item = |change: &Change| {
        let (r#type, status) = match &change.key {
            Key::Status(status) => (None, *status),
            Key::Type(type_uri) => (Some(type_uri.clone()), None),
        };
        Item {
            kind: change.kind.id(),
            breaking: change.kind.is_breaking(),
            r#type,
            status,
            message: format!("{} {}", change.key.in_words(), change.what),
        }
    };
    display::json(&Document {
        old: arguments.old.to_string(),
        new: arguments.new.to_string(),
        breaking,
        compatible: changes.len() - breaking,
        changes: changes.iter().map(item).collect(),
    })
}
