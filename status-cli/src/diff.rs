//! `diff`: the changes between two versions of a spec, and whether programs that use it break.

mod compare;
mod kind;

use clap::Args;
use serde::Serialize;
use serde_json::Value as Json;
use status_spec::Notation;

use crate::changes::{self, Kind as _, Line};
use crate::input::{Input, OfRepr};
use crate::notation::json_code;
use crate::terminal::{self, Style, When};
use crate::{Failure, Format, Found, display};
use compare::compare;
use kind::Kind;

/// Show the changes between two versions of a spec, and which of them are breaking
///
/// A change is breaking if a program written for the old version may no longer compile, or if a
/// number, a name or a value that it relies on has another meaning. The exit code is 1 if there is a
/// breaking change.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = kind::help())]
pub(crate) struct Arguments {
    /// The version that programs were written for
    #[arg(value_name = "OLD", value_parser = Input::parse)]
    old: Input,

    /// The version to replace it with
    #[arg(value_name = "NEW", value_parser = Input::parse)]
    new: Input,

    #[command(flatten)]
    of: OfRepr,

    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// One change.
struct Change {
    kind: Kind,
    /// The code, class or field, such as `code 404`.
    subject: Subject,
    /// One line, without the subject.
    what: String,
    old: Option<Json>,
    new: Option<Json>,
}

/// The thing that changed.
#[derive(Clone)]
enum Subject {
    Family,
    Class(String),
    Field(String),
    Code(Notation, i128),
}

pub(crate) fn run(arguments: &Arguments, when: When) -> Result<Found, Failure> {
    let Arguments { old, new, of, format } = arguments;
    if old.is_stdin() && new.is_stdin() {
        return Err(Failure::stdin_twice());
    }
    let changes = compare(&old.read_valid(*of)?.spec, &new.read_valid(*of)?.spec);
    match format {
        Format::Text => {
            let style = Style::of_stdout(when);
            terminal::print_styled(&changes::text(&lines(&changes), style), style)?;
        }
        Format::Json => terminal::print(&json(arguments, &changes))?,
    }
    let breaks = changes.iter().any(|change| change.kind.is_breaking());
    Ok(if breaks { Found::Something } else { Found::Nothing })
}

fn lines(changes: &[Change]) -> Vec<Line<Kind>> {
    let line = |change: &Change| Line {
        kind: change.kind,
        subject: change.subject.in_words(),
        what: change.what.clone(),
    };
    changes.iter().map(line).collect()
}

impl Subject {
    fn in_words(&self) -> String {
        match self {
            Self::Family => "the family".to_owned(),
            Self::Class(key) => format!("class `{key}`"),
            Self::Field(key) => format!("field `{key}`"),
            Self::Code(notation, number) => format!("code {}", notation.write(*number)),
        }
    }
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
    code: Option<Json>,
    class: Option<String>,
    field: Option<String>,
    message: String,
    old: Option<Json>,
    new: Option<Json>,
}

fn json(arguments: &Arguments, changes: &[Change]) -> String {
    let breaking = changes.iter().filter(|change| change.kind.is_breaking()).count();
    let item = |change: &Change| {
        let (mut code, mut class, mut field) = (None, None, None);
        match &change.subject {
            Subject::Family => {}
            Subject::Class(key) => class = Some(key.clone()),
            Subject::Field(key) => field = Some(key.clone()),
            Subject::Code(notation, number) => code = Some(json_code(notation, *number)),
        }
        Item {
            kind: change.kind.id(),
            breaking: change.kind.is_breaking(),
            code,
            class,
            field,
            message: format!("{} {}", change.subject.in_words(), change.what).trim_start().to_owned(),
            old: change.old.clone(),
            new: change.new.clone(),
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
