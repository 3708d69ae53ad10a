//! The keys of one table, each taken once: what is left over in the end is unknown, so nothing is ignored.

use core::fmt;
use std::borrow::Cow;

use super::text;
use crate::diagnostic::{Diagnostic, Findings};
use crate::suggest::nearest;
use crate::text::{listed, quoted, toml_string};
use crate::toml::tree::{Entries, Entry, Kind, Table, Value, in_written_order};
use crate::{Rule, Span, Spanned};

/// What a table says under one key.
#[derive(Clone, Debug)]
pub(crate) enum Given<T> {
    Absent,
    /// Something that is in error, and reported.
    Broken,
    Good(Spanned<T>),
}

impl<T> Given<T> {
    pub(crate) const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    pub(crate) const fn good(&self) -> Option<&Spanned<T>> {
        match self {
            Self::Good(value) => Some(value),
            Self::Absent | Self::Broken => None,
        }
    }

    pub(crate) fn into_good(self) -> Option<Spanned<T>> {
        match self {
            Self::Good(value) => Some(value),
            Self::Absent | Self::Broken => None,
        }
    }

    pub(crate) fn into_value(self) -> Option<T> {
        self.into_good().map(|value| value.value)
    }
}

/// What a mistake is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject<'a> {
    Spec,
    Field(&'a str),
    Class(&'a str),
    Code(&'a str),
}

impl Subject<'_> {
    /// The path of its table, as one writes it if the key needs no quotes.
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

/// The keys of a table that are still to be read.
pub(super) struct Keys<'a, 'f> {
    /// The header of the table, or where it has none its key.
    pub(super) header: Span,
    entries: Entries<'a>,
    /// Those of the same table written again: they stand in for what is missing, in silence.
    again: Entries<'a>,
    findings: &'f mut Findings,
    unheard: Findings,
}

impl<'a, 'f> Keys<'a, 'f> {
    pub(super) fn new(table: Table<'a>, findings: &'f mut Findings) -> Self {
        let again = table.again.map(|again| again.entries).unwrap_or_default();
        Self { header: table.span, entries: table.entries, again, findings, unheard: Findings::default() }
    }

    /// Reads a key; `read` reports what is wrong with its value, and then gives `None`.
    pub(super) fn take<T>(
        &mut self,
        key: &str,
        read: &dyn Fn(Value<'a>, &mut Findings) -> Option<T>,
    ) -> Given<T> {
        let Some((value, findings)) = self.remove(key) else { return Given::Absent };
        let span = value.span;
        read(value, findings).map_or(Given::Broken, |value| Given::Good(Spanned { value, span }))
    }

    /// The value of a key, and where to report what is wrong with it.
    fn remove(&mut self, key: &str) -> Option<(Value<'a>, &mut Findings)> {
        match (remove(&mut self.entries, key), remove(&mut self.again, key)) {
            (Some(value), _) => Some((value, self.findings)),
            (None, Some(value)) => Some((value, &mut self.unheard)),
            (None, None) => None,
        }
    }

    /// Where a key stands.
    pub(super) fn place(&self, key: &str) -> Option<Span> {
        position(&self.entries, key)
            .and_then(|position| self.entries.get(position))
            .map(|(_, entry)| entry.key)
    }

    pub(super) fn boolean(&mut self, key: &str) -> Given<bool> {
        self.take(key, &|value, findings| match value.kind {
            Kind::Boolean(boolean) => Some(boolean),
            _ => report(
                wrong_type(key, &value, "a boolean").help("write `true` or `false`, without quotes"),
                findings,
            ),
        })
    }

    /// A text; `fault` says what is wrong with it, if anything.
    pub(super) fn text(&mut self, key: &str, fault: Fault) -> Given<String> {
        self.take(key, &|value, findings| match value.kind {
            Kind::String(text) => {
                let fault = fault(key, &text, value.span);
                accept(text.into_owned(), fault, findings)
            }
            _ => report(wrong_type(key, &value, "a string"), findings),
        })
    }

    /// A description. Its lines end as they do in code, whatever the file has.
    pub(super) fn description(&mut self) -> Given<String> {
        if let Some(position) = position(&self.entries, "description")
            && let Some((_, Entry { value: Value { kind: Kind::String(text), .. }, .. })) =
                self.entries.get_mut(position)
            && text.contains('\r')
        {
            *text = Cow::Owned(text.replace("\r\n", "\n"));
        }
        self.text("description", text::paragraphs)
    }

    /// A list of texts. Those with which nothing is wrong are kept.
    pub(super) fn texts(&mut self, key: &str, fault: Fault) -> Given<Vec<Spanned<String>>> {
        self.take(key, &|value, findings| {
            if let Kind::Array(values) = value.kind {
                return Some(each_text(key, values, fault, findings));
            }
            let diagnostic = wrong_type(key, &value, "a list of strings");
            let help = match &value.kind {
                Kind::String(text) => Some(format!("write a list: `[{}]`", toml_string(text))),
                _ => None,
            };
            report(Diagnostic { help, ..diagnostic }, findings)
        })
    }

    /// What is left, in the order in which it is written.
    pub(super) fn rest(self) -> Vec<(String, Entry<'static>)> {
        let entries = in_written_order(self.entries).into_iter();
        entries.map(|(key, entry)| (key.into_owned(), entry.into_owned())).collect()
    }
}

/// What is wrong with the text under a key, if anything.
pub(super) type Fault = fn(&str, &str, Span) -> Option<Diagnostic>;

fn position(entries: &Entries<'_>, key: &str) -> Option<usize> {
    entries.iter().position(|(name, _)| name == key)
}

fn remove<'a>(entries: &mut Entries<'a>, key: &str) -> Option<Value<'a>> {
    let position = position(entries, key)?;
    Some(entries.swap_remove(position).1.value)
}

pub(super) fn each_text(
    key: &str,
    values: Vec<Value<'_>>,
    fault: Fault,
    findings: &mut Findings,
) -> Vec<Spanned<String>> {
    let mut texts = Vec::with_capacity(values.len());
    for value in values {
        let span = value.span;
        match value.kind {
            Kind::String(text) => match fault(key, &text, span) {
                None => texts.push(Spanned { value: text.into_owned(), span }),
                Some(diagnostic) => findings.push(diagnostic),
            },
            _ => findings.push(wrong_type_in(key, &value, "a string")),
        }
    }
    texts
}

/// The table of one field, class or code.
pub(super) fn of_table<'a>(
    subject: &Subject<'_>,
    entry: Entry<'a>,
    findings: &mut Findings,
) -> Option<Table<'a>> {
    if let Kind::Table(table) = entry.value.kind {
        return Some(*table);
    }
    let found = entry.value.kind.in_words();
    let mut diagnostic =
        Diagnostic::new(Rule::WrongType, entry.value.span, format!("{subject} must be a table"))
            .label(format!("expected a table, found {found}"));
    let path = subject.path();
    // A key that stands in quotes is no key of a spec, with a table or without.
    if path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
        diagnostic = diagnostic.help(format!("write `[{path}]`, and its keys below"));
    }
    report(diagnostic, findings)
}

/// A value, unless something is wrong with it, which is reported.
pub(super) fn accept<T>(value: T, fault: Option<Diagnostic>, findings: &mut Findings) -> Option<T> {
    if let Some(diagnostic) = fault {
        return report(diagnostic, findings);
    }
    Some(value)
}

/// Reports a mistake where a value was to be read.
pub(super) fn report<T>(diagnostic: Diagnostic, findings: &mut Findings) -> Option<T> {
    findings.push(diagnostic);
    None
}

/// A value of another type than its key asks for.
pub(crate) fn wrong_type(key: &str, value: &Value<'_>, expected: &str) -> Diagnostic {
    Diagnostic::new(Rule::WrongType, value.span, format!("{} must be {expected}", quoted(key)))
        .label(format!("expected {expected}, found {}", value.kind.in_words()))
}

/// A value of another type than the list asks for in which it stands.
pub(crate) fn wrong_type_in(key: &str, value: &Value<'_>, expected: &str) -> Diagnostic {
    let title = format!("each value of {} must be {expected}", quoted(key));
    Diagnostic { title, ..wrong_type(key, value, expected) }
}

/// A key that has no meaning where it stands.
pub(crate) fn unknown_key(key: &str, span: Span, subject: &Subject<'_>, known: &[&str]) -> Diagnostic {
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
