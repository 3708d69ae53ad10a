//! `diff`: the changes between two versions of a spec, each breaking or compatible.

mod compare;
mod kind;

use clap::Args;
use serde::Serialize;
use serde_json::Value as Json;
use status_spec::Notation;

use crate::changes::{self, Row};
use crate::input::{Input, OfRepr};
use crate::notation::json_code;
use crate::terminal::When;
use crate::{Failure, Format, Found};
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
    let rows: Vec<_> = changes.into_iter().map(row).collect();
    changes::report((old, new), &rows, *format, when)
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

/// The keys of the JSON document that identify the thing that changed.
#[derive(Default, Serialize)]
struct SubjectKeys {
    code: Option<Json>,
    class: Option<String>,
    field: Option<String>,
}

/// Its values in both versions.
#[derive(Serialize)]
struct ValueKeys {
    old: Option<Json>,
    new: Option<Json>,
}

fn row(change: Change) -> Row<Kind, SubjectKeys, ValueKeys> {
    let Change { kind, subject, what, old, new } = change;
    let mut subject_keys = SubjectKeys::default();
    match &subject {
        Subject::Family => {}
        Subject::Class(key) => subject_keys.class = Some(key.clone()),
        Subject::Field(key) => subject_keys.field = Some(key.clone()),
        Subject::Code(notation, number) => subject_keys.code = Some(json_code(notation, *number)),
    }
    Row { kind, subject: subject.in_words(), what, subject_keys, value_keys: ValueKeys { old, new } }
}
