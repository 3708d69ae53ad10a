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
pub(crate) mod notation;
mod text;

pub(crate) use class::ClassDraft;
pub(crate) use code::{CodeDraft, StateWord};
pub(crate) use doubt::Doubt;
pub(crate) use field::{FieldDraft, missing};
pub(crate) use keys::{Given, Subject, unknown_key, wrong_type, wrong_type_in};
pub(crate) use name::of_reason;
pub(crate) use notation::{Inherited, Numbers};

use keys::of_table;
use nested::Nested;

use crate::check::limits::MOST_CODES;
use crate::diagnostic::{Diagnostic, Findings};
use crate::suggest::nearest;
use crate::text::quoted;
use crate::toml::Parsed;
use crate::toml::tree::{Entry, Form, Kind, Table};
use crate::{Notation, Registry, Repr, Rule, Span, Spanned};

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
    pub(crate) numbers: Numbers<'a>,
    pub(crate) findings: &'a mut Findings,
}

impl Draft {
    /// What a file extends, and what may have been meant there but could not be read.
    pub(crate) fn extends_of(
        root: &mut Table<'_>,
        text: &str,
        findings: &mut Findings,
    ) -> (Vec<Spanned<String>>, Doubt) {
        let mut draft = Self::empty(root);
        // `extends` may be what could not be read.
        if root.is_broken && root.get("extends").is_none() && has_line(text, "exten") {
            draft.doubt = Doubt::of_everything();
        }
        let is_broken = root.is_broken;
        let position = root.entries.iter().position(|(key, _)| key == "extends");
        if let Some(position) = position {
            draft.extends(root.entries.swap_remove(position).1, is_broken, findings);
        }
        (draft.extends, draft.doubt)
    }

    /// The notation of a file that extends these notations: theirs, or its own. `None` if it is not known.
    pub(crate) fn notation_of(
        root: &Table<'_>,
        repr: Repr,
        inherited: Inherited,
        findings: &mut Findings,
    ) -> Option<Notation> {
        let mut unheard = Findings::default();
        let findings = if root.is_broken { &mut unheard } else { findings };
        let notation = match inherited {
            Inherited::Nothing => return notation::own(root, repr, findings),
            Inherited::Unknown => None,
            Inherited::Notation(notation) => Some(notation),
        };
        notation::report_own(root, findings);
        notation
    }

    fn empty(root: &Table<'_>) -> Self {
        Self {
            extends: Vec::new(),
            fields: Vec::new(),
            classes: Vec::new(),
            codes: Vec::new(),
            doubt: Doubt::default(),
            has_codes: false,
            start: root.span,
        }
    }

    /// Takes the declarations out of a file's tree, but for what it extends.
    pub(crate) fn new(parsed: Parsed<'_>, doubt: Doubt, mut drafting: Drafting<'_>) -> Self {
        let Parsed { root, lost } = parsed;
        let mut draft = Self { doubt, ..Self::empty(&root) };
        for words in &lost {
            draft.doubt.lost(words, drafting.numbers.notation);
        }
        // So may the codes.
        draft.doubt.codes.everything |= root.is_broken && root.get("code").is_none();
        let is_broken = root.is_broken;
        for (key, entry) in root.into_written_order() {
            match key.as_ref() {
                "field" => draft.fields(entry, &mut drafting),
                "class" => draft.classes(entry, &mut drafting),
                "code" => draft.codes(entry, &mut drafting),
                key if notation::KEYS.contains(&key) => {}
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
        if let Some(diagnostic) = too_wide(&table, drafting) {
            drafting.findings.push(diagnostic);
            // One error is enough.
            drafting.numbers.repr = None;
        }
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
        let known = ["extends", "class", "field", "code", "notation", "parts", "pad"];
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
        let is_loose = matches!(entry.value.kind, Kind::Table(_)) && Notation::Decimal.read(key).is_ok();
        findings.push(if is_loose { diagnostic.help(format!("write `[code.{key}]`")) } else { diagnostic });
        if is_loose {
            self.doubt.codes.everything = true;
        }
    }
}

/// An alphanumeric family whose enum does not hold the largest code of its width.
fn too_wide(codes: &Table<'_>, drafting: &Drafting<'_>) -> Option<Diagnostic> {
    let Notation::Alphanumeric { width } = drafting.numbers.notation else { return None };
    let repr = drafting.numbers.repr?;
    let widest = "Z".repeat(*width);
    let largest = drafting.numbers.notation.read(&widest).ok()?;
    let first =
        codes.entries.iter().filter(|(key, _)| key.len() == *width).map(|(_, entry)| entry.key).min()?;
    (largest > repr.max()).then(|| {
        let title = format!("codes of {width} characters do not fit into `{repr}`");
        let label = format!("the largest is `{widest}`, which is {largest}");
        let fit =
            Repr::ALL.iter().find(|other| other.is_signed() == repr.is_signed() && largest <= other.max());
        let diagnostic = Diagnostic::new(Rule::NumberFit, first, title).label(label);
        match fit {
            Some(fit) => diagnostic.help(format!("write `#[repr({fit})]` on the enum")),
            None => diagnostic,
        }
    })
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
            table.is_broken
                || (table.form == Form::Implied
                    && table.entries.iter().all(|(_, entry)| is_left_over(entry, false)))
        }
        _ => is_root_broken,
    }
}

fn has_line(text: &str, start: &str) -> bool {
    text.lines().any(|line| line.trim_start().starts_with(start))
}
