//! Errors that several tables share.

use core::fmt;

use crate::diagnostic::Diagnostic;
use crate::suggest::nearest;
use crate::text::{listed, quoted};
use crate::toml::tree::Value;
use crate::{Rule, Span};

/// The subject of an error.
#[derive(Clone, Copy)]
pub(crate) enum Subject<'a> {
    Spec,
    Field(&'a str),
    Class(&'a str),
    Code(&'a str),
}

impl Subject<'_> {
    /// The path of its table, without quotes around the key.
    pub(crate) fn path(self) -> String {
        match self {
            Self::Spec => String::new(),
            Self::Field(key) => format!("field.{key}"),
            Self::Class(key) => format!("class.{key}"),
            Self::Code(key) => format!("code.{key}"),
        }
    }
}

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec => f.write_str("the spec"),
            Self::Field(key) => write!(f, "field {}", quoted(key)),
            Self::Class(key) => write!(f, "class {}", quoted(key)),
            Self::Code(key) => write!(f, "code {}", quoted(key)),
        }
    }
}

/// A value with another type than its key expects.
pub(crate) fn wrong_type(key: &str, value: &Value<'_>, expected: &str) -> Diagnostic {
    Diagnostic::new(Rule::WrongType, value.span, format!("{} must be {expected}", quoted(key)))
        .label(format!("expected {expected}, found {}", value.kind.in_words()))
}

/// A value with another type than its list expects.
pub(crate) fn wrong_type_in(key: &str, value: &Value<'_>, expected: &str) -> Diagnostic {
    let title = format!("each value of {} must be {expected}", quoted(key));
    Diagnostic { title, ..wrong_type(key, value, expected) }
}

/// A key that is unknown in its table.
pub(crate) fn unknown_key(key: &str, span: Span, subject: Subject<'_>, known: &[&str]) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(Rule::UnknownKey, span, format!("unknown key {} in {subject}", quoted(key)))
            .label("unknown key");
    if let Some(nearest) = nearest(key, known.iter().copied()) {
        diagnostic.help(format!("a key with a similar name exists: `{nearest}`"))
    } else if known.len() < 10 {
        diagnostic.help(format!("the keys are {}", listed(known)))
    } else {
        diagnostic
    }
}

/// A missing key.
pub(crate) fn missing(header: Span, subject: Subject<'_>, key: &str) -> Diagnostic {
    Diagnostic::new(Rule::MissingKey, header, format!("missing `{key}` in {subject}"))
        .label(format!("`{key}` is missing"))
}
