//! What one file declares, key by key, before it is known what it extends.
//!
//! Everything here that can be judged by itself is: types, texts, numbers. What depends on bases, on fields or on
//! other codes is left to the checks.

mod class;
mod code;
mod doubt;
mod field;
mod keys;
mod name;
mod nested;
mod number;
mod text;

pub(crate) use class::ClassDraft;
pub(crate) use code::{CodeDraft, StateWord};
pub(crate) use doubt::Doubt;
pub(crate) use field::{FieldDraft, missing};
pub(crate) use keys::{Given, Subject, unknown_key, wrong_type, wrong_type_in};
pub(crate) use name::of_reason;

use keys::of_table;
use nested::Nested;

use crate::check::limits::MOST_CODES;
use crate::parse::Parsed;
use crate::report::{Diagnostic, Findings};
use crate::suggest::{nearest, quoted};
use crate::tree::{Entry, Form, Kind, Table};
use crate::{Registry, Repr, Rule, Span, Spanned};

/// What one file declares.
pub(crate) struct Draft {
    pub(crate) extends: Vec<Spanned<String>>,
    pub(crate) fields: Vec<FieldDraft>,
    pub(crate) classes: Vec<ClassDraft>,
    pub(crate) codes: Vec<CodeDraft>,
    /// What may have been meant but could not be read.
    pub(crate) doubt: Doubt,
    /// Whether there is a code at all, be it in error.
    pub(crate) has_codes: bool,
    /// Where to say that there are no codes.
    pub(crate) start: Span,
}

/// What it takes to read a draft.
pub(crate) struct Drafting<'a> {
    pub(crate) text: &'a str,
    /// What numbers must fit; `None` if that is in error itself.
    pub(crate) repr: Option<Repr>,
    pub(crate) findings: &'a mut Findings,
}

impl Draft {
    /// Takes the declarations out of a file's tree.
    pub(crate) fn new(parsed: Parsed<'_>, mut drafting: Drafting<'_>) -> Self {
        let Parsed { root, lost } = parsed;
        let mut draft = Self {
            extends: Vec::new(),
            fields: Vec::new(),
            classes: Vec::new(),
            codes: Vec::new(),
            doubt: Doubt::default(),
            has_codes: false,
            start: root.span,
        };
        for words in &lost {
            draft.doubt.lost(words);
        }
        // `extends` may be what could not be read.
        if root.broken && root.get("extends").is_none() && has_line(drafting.text, "exten") {
            draft.doubt = Doubt::of_everything();
        }
        // So may the codes.
        draft.doubt.codes.everything |= root.broken && root.get("code").is_none();
        let is_broken = root.broken;
        for (key, entry) in root.into_written_order() {
            match key.as_ref() {
                "extends" => draft.extends(entry, is_broken, drafting.findings),
                "field" => draft.fields(entry, &mut drafting),
                "class" => draft.classes(entry, &mut drafting),
                "code" => draft.codes(entry, &mut drafting),
                _ if is_left_over(&entry, is_broken) => {}
                _ => draft.unknown(&key, &entry, drafting.findings),
            }
        }
        draft
    }

    fn extends(&mut self, entry: Entry<'_>, is_broken: bool, findings: &mut Findings) {
        let span = entry.value.span;
        let values = match entry.value.kind {
            Kind::Array(values) => values,
            _ => vec![entry.value],
        };
        for value in values {
            match value.kind {
                // What is left of a broken entry may be anything, but hardly the name of a registry by chance.
                Kind::String(base) if !is_broken || Registry::named(&base).is_some() => {
                    self.extends.push(Spanned { value: base.into_owned(), span: value.span });
                }
                _ if is_broken => self.doubt = Doubt::of_everything(),
                _ => {
                    self.doubt = Doubt::of_everything();
                    let expected =
                        if span == value.span { "a string or a list of strings" } else { "a string" };
                    findings.push(
                        wrong_type("extends", &value, expected)
                            .help("write `\"http\"`, a path such as `\"./base.toml\"`, or a list of those"),
                    );
                }
            }
        }
    }

    fn fields(&mut self, entry: Entry<'_>, drafting: &mut Drafting<'_>) {
        let Some(table) = tables("field", entry, drafting.findings) else {
            self.doubt.fields.everything = true;
            return;
        };
        self.doubt.fields.everything |= table.again.is_some();
        for (key, entry) in table.into_written_order() {
            let key = Spanned { value: key.into_owned(), span: entry.key };
            match of_table(&Subject::Field(&key.value), entry, drafting.findings) {
                Some(mut table) => {
                    let nested = report_nested(Subject::Field(&key.value), &mut table, drafting);
                    let has_none = nested.is_empty();
                    for key in nested {
                        self.doubt.fields.insert(key);
                    }
                    if (has_none || nested::is_own(&table))
                        && let Some(field) = field::read(key, table, &mut self.doubt, drafting.findings)
                    {
                        self.fields.push(field);
                    }
                }
                None => self.doubt.fields.insert(key.value),
            }
        }
    }

    fn classes(&mut self, entry: Entry<'_>, drafting: &mut Drafting<'_>) {
        let Some(table) = tables("class", entry, drafting.findings) else {
            self.doubt.classes.everything = true;
            return;
        };
        self.doubt.classes.everything |= table.again.is_some();
        for (key, entry) in table.into_written_order() {
            let key = Spanned { value: key.into_owned(), span: entry.key };
            match of_table(&Subject::Class(&key.value), entry, drafting.findings) {
                Some(mut table) => {
                    let nested = report_nested(Subject::Class(&key.value), &mut table, drafting);
                    self.doubt.classes.everything |= !nested.is_empty();
                    if (nested.is_empty() || nested::is_own(&table))
                        && let Some(class) = class::read(key, table, &mut self.doubt, drafting)
                    {
                        self.classes.push(class);
                    }
                }
                None => self.doubt.classes.everything = true,
            }
        }
    }

    fn codes(&mut self, entry: Entry<'_>, drafting: &mut Drafting<'_>) {
        self.start = entry.value.span;
        let Some(table) = tables("code", entry, drafting.findings) else {
            self.doubt.codes.everything = true;
            return;
        };
        self.doubt.codes.everything |= table.again.is_some();
        self.has_codes = !table.entries.is_empty();
        self.codes.reserve(table.entries.len().min(MOST_CODES));
        for (count, (key, entry)) in table.into_written_order().into_iter().enumerate() {
            if count == MOST_CODES {
                self.doubt.codes.everything = true;
                drafting.findings.push(
                    Diagnostic::new(Rule::TooManyCodes, entry.key, "too many codes in one spec")
                        .label(format!("the limit is {MOST_CODES}")),
                );
                break;
            }
            let key = Spanned { value: key.into_owned(), span: entry.key };
            if let Some(code) = code::read(key, entry, &mut self.doubt, drafting) {
                self.codes.push(code);
            }
        }
    }

    /// A key at the top level that is not one of the four. What stands under it may be missed elsewhere.
    fn unknown(&mut self, key: &str, entry: &Entry<'_>, findings: &mut Findings) {
        let known = ["extends", "class", "field", "code"];
        if findings.is_full() {
            self.doubt = Doubt::of_everything();
            findings.push(unknown_key(key, entry.key, &Subject::Spec, &[]));
            return;
        }
        match nearest(key, known) {
            Some("class") => self.doubt.classes.everything = true,
            Some("field") => self.doubt.fields.everything = true,
            Some("code") => self.doubt.codes.everything = true,
            Some(_) => self.doubt = Doubt::of_everything(),
            None => {}
        }
        let diagnostic = unknown_key(key, entry.key, &Subject::Spec, &known);
        // A table of this name without a table around it is a slip of its own.
        let is_loose = matches!(entry.value.kind, Kind::Table(_)) && number::parse(key).is_ok();
        findings.push(if is_loose { diagnostic.help(format!("write `[code.{key}]`")) } else { diagnostic });
        if is_loose {
            self.doubt.codes.everything = true;
        }
    }
}

/// The table of all fields, classes or codes.
fn tables<'a>(kind: &str, entry: Entry<'a>, findings: &mut Findings) -> Option<Table<'a>> {
    if let Kind::Table(table) = entry.value.kind {
        return Some(*table);
    }
    findings.push(
        wrong_type(kind, &entry.value, "a table")
            .help(format!("write a table for each: `[{kind}.{}]`", example(kind))),
    );
    None
}

fn example(kind: &str) -> &'static str {
    match kind {
        "code" => "404",
        "class" => "client-error",
        _ => "cacheable",
    }
}

/// Reports the tables within the table of a field or a class: `[class.client.error]` is a bad key. Gives back what
/// their keys were to be.
fn report_nested(subject: Subject<'_>, table: &mut Table<'_>, drafting: &mut Drafting<'_>) -> Vec<String> {
    let mut meant = Vec::new();
    for Nested { path, span } in &nested::take(&subject.path(), table, drafting.text, |_| false) {
        let (kind, key) = path.split_once('.').unwrap_or_default();
        let cured = key.replace('.', "-");
        drafting.findings.push(
            Diagnostic::new(Rule::BadKey, *span, format!("the key {} is not kebab-case", quoted(key)))
                .label("expected a key without a point")
                .help(format!("write `[{kind}.{cured}]`")),
        );
        meant.push(cured);
    }
    meant
}

/// Whether an entry stands in a section that does not parse: then what is wrong with it is not said.
fn is_left_over(entry: &Entry<'_>, is_root_broken: bool) -> bool {
    match &entry.value.kind {
        Kind::Table(table) if table.form != Form::Dotted => {
            table.broken
                || (table.form == Form::Implied
                    && table.entries.iter().all(|(_, entry)| is_left_over(entry, false)))
        }
        _ => is_root_broken,
    }
}

fn has_line(text: &str, start: &str) -> bool {
    text.lines().any(|line| line.trim_start().starts_with(start))
}
