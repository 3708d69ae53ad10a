//! A file as a whole.

use super::declaration::{Declaration, Keys};
use super::message::{Subject, unknown_key, wrong_type};
use super::nested::{self, Nested};
use super::{item_key, table, value};
use crate::diagnostic::{Diagnostic, Errors};
use crate::limits::MAX_CODES;
use crate::suggest::nearest;
use crate::taint::{Item, ItemKind, Taint};
use crate::text::{is_digits, quoted};
use crate::toml::tree::{Entry, Form, Kind, Table};
use crate::toml::{self, Parsed};
use crate::{FileId, Notation, Registry, Rule, Span, Spanned, keys};

/// The declarations of one file.
pub(crate) struct Document {
    pub(crate) file: FileId,
    pub(crate) extends: Vec<Spanned<String>>,
    /// The other keys of the top level, which define the notation.
    pub(crate) keys: Keys,
    /// `true` if one of these keys may be in a part that could not be read.
    pub(crate) has_notation_in_doubt: bool,
    pub(crate) fields: Vec<Declaration>,
    pub(crate) classes: Vec<Declaration>,
    pub(crate) codes: Vec<Declaration>,
    /// Codes whose header has an extra dot.
    pub(crate) nested_codes: Vec<Nested>,
    /// The words of headers that could not be read.
    pub(crate) lost: Vec<Vec<String>>,
    /// Items that may be declared but could not be read.
    pub(crate) taint: Taint,
    /// `true` if there is a table of a code, even with an error.
    pub(crate) has_codes: bool,
    /// The place to report that there are no codes.
    pub(crate) start: Span,
}

/// Parses the text of a file.
pub(crate) fn parse(text: &str, file: FileId, errors: &mut Errors) -> Document {
    let Parsed { root, lost } = toml::parse(text, file, errors);
    let mut document = Document {
        file,
        extends: Vec::new(),
        keys: Keys::default(),
        has_notation_in_doubt: false,
        fields: Vec::new(),
        classes: Vec::new(),
        codes: Vec::new(),
        nested_codes: Vec::new(),
        lost,
        taint: Taint::default(),
        has_codes: false,
        start: root.span,
    };
    document.read(root, text, errors);
    document
}

impl Document {
    fn read(&mut self, root: Table<'_>, text: &str, errors: &mut Errors) {
        let is_broken = root.is_broken;
        // `extends` and the codes may be in the part with the syntax error.
        if is_broken && root.get("extends").is_none() && has_line(text, "exten") {
            self.taint.everything();
        }
        if is_broken && root.get("code").is_none() {
            self.taint.kind(ItemKind::Code);
        }
        self.has_notation_in_doubt = is_broken;
        self.lost_items();
        for (key, entry) in root.into_written_order() {
            match key.as_ref() {
                "extends" => self.extends(entry, is_broken, errors),
                "field" => self.fields(entry, text, errors),
                "class" => self.classes(entry, text, errors),
                "code" => self.codes(entry, text, errors),
                key => match keys::Table::Spec.key(key) {
                    Some(row) => {
                        let read =
                            |errors: &mut Errors| value::read(row, Some(entry.key), entry.value, errors);
                        let given = errors.quietly(is_broken, read);
                        self.keys.push(row.name, given);
                    }
                    None if is_left_over(&entry, is_broken) => {}
                    None => self.unknown(key, &entry, errors),
                },
            }
        }
    }

    /// Taints everything that an unreadable header may declare. Codes are tainted later, when the notation is
    /// known.
    fn lost_items(&mut self) {
        for words in &self.lost {
            match meant_table(words) {
                Some("class") => self.taint.kind(ItemKind::Class),
                Some("field") if words.len() < 2 => self.taint.kind(ItemKind::Field),
                _ => {}
            }
            for word in words {
                self.taint.item(Item::Field(word.clone()));
                self.taint.item(Item::Class(word.clone()));
            }
        }
    }

    fn extends(&mut self, entry: Entry<'_>, is_broken: bool, errors: &mut Errors) {
        let span = entry.value.span;
        let values = match entry.value.kind {
            Kind::Array(values) => values,
            _ => vec![entry.value],
        };
        for value in values {
            match value.kind {
                // A broken entry may be anything, but a registry name in it is unlikely to be a coincidence.
                Kind::String(base) if !is_broken || Registry::named(&base).is_some() => {
                    self.extends.push(Spanned { value: base.into_owned(), span: value.span });
                }
                _ if is_broken => self.taint.everything(),
                _ => {
                    self.taint.everything();
                    let expected =
                        if span == value.span { "a string or a list of strings" } else { "a string" };
                    errors.push(
                        wrong_type("extends", &value, expected)
                            .help("write `\"http\"`, a path such as `\"./base.toml\"`, or a list of those"),
                    );
                }
            }
        }
    }

    fn fields(&mut self, entry: Entry<'_>, text: &str, errors: &mut Errors) {
        let Some(items) = entries("field", entry, errors) else { return self.taint.kind(ItemKind::Field) };
        if items.again.is_some() {
            self.taint.kind(ItemKind::Field);
        }
        for (key, entry) in items.into_written_order() {
            let key = Spanned { value: key.into_owned(), span: entry.key };
            let subject = Subject::Field(&key.value);
            let Some(mut field) = table::of_item(subject, entry, errors) else {
                self.taint.item(Item::Field(key.value));
                continue;
            };
            let nested = report_nested(subject, &mut field, text, errors);
            let is_field = nested.is_empty() || nested::is_own(&field);
            for key in &nested {
                self.taint.item(Item::Field(key.clone()));
            }
            if is_field {
                self.field(key, field, errors);
            }
        }
    }

    fn field(&mut self, key: Spanned<String>, field: Table<'_>, errors: &mut Errors) {
        let is_broken = field.is_broken;
        let is_named = errors.quietly(is_broken, |errors| item_key::check_field(&key, errors));
        let field = table::read(key, field, keys::Table::Field, errors);
        let names: Vec<_> = keys::Table::Field.names().collect();
        errors.quietly(is_broken, |errors| {
            for (other, entry) in &field.rest {
                errors.push(unknown_key(other, entry.key, Subject::Field(&field.key.value), &names));
            }
        });
        if is_named {
            self.fields.push(field);
        } else {
            taint_field(&field.key.value, &mut self.taint);
        }
    }

    fn classes(&mut self, entry: Entry<'_>, text: &str, errors: &mut Errors) {
        let Some(items) = entries("class", entry, errors) else { return self.taint.kind(ItemKind::Class) };
        if items.again.is_some() {
            self.taint.kind(ItemKind::Class);
        }
        for (key, entry) in items.into_written_order() {
            let key = Spanned { value: key.into_owned(), span: entry.key };
            let subject = Subject::Class(&key.value);
            let Some(mut class) = table::of_item(subject, entry, errors) else {
                self.taint.kind(ItemKind::Class);
                continue;
            };
            let nested = report_nested(subject, &mut class, text, errors);
            if !nested.is_empty() {
                self.taint.kind(ItemKind::Class);
            }
            if nested.is_empty() || nested::is_own(&class) {
                self.class(key, class, errors);
            }
        }
    }

    fn class(&mut self, key: Spanned<String>, class: Table<'_>, errors: &mut Errors) {
        let is_broken = class.is_broken;
        let is_named = errors.quietly(is_broken, |errors| item_key::check_class(&key, errors));
        let class = table::read(key, class, keys::Table::Class, errors);
        // Any code may be in a class with an unknown range.
        if is_broken || !is_named || class.keys.is_rejected("range") {
            self.taint.kind(ItemKind::Class);
        }
        if is_named {
            self.classes.push(class);
        }
    }

    fn codes(&mut self, entry: Entry<'_>, text: &str, errors: &mut Errors) {
        self.start = entry.value.span;
        let Some(items) = entries("code", entry, errors) else { return self.taint.kind(ItemKind::Code) };
        if items.again.is_some() {
            self.taint.kind(ItemKind::Code);
        }
        self.has_codes = !items.entries.is_empty();
        self.codes.reserve(items.entries.len().min(MAX_CODES));
        for (count, (key, entry)) in items.into_written_order().into_iter().enumerate() {
            if count == MAX_CODES {
                self.taint.kind(ItemKind::Code);
                errors.push(
                    Diagnostic::new(Rule::TooManyCodes, entry.key, "too many codes in one spec")
                        .label(format!("the limit is {MAX_CODES}")),
                );
                break;
            }
            self.code(Spanned { value: key.into_owned(), span: entry.key }, entry, text, errors);
        }
    }

    fn code(&mut self, key: Spanned<String>, entry: Entry<'_>, text: &str, errors: &mut Errors) {
        if !matches!(entry.value.kind, Kind::Table(_)) && keys::Table::Code.key(&key.value).is_some() {
            let title = format!("invalid number {}", quoted(&key.value));
            errors.push(
                Diagnostic::new(Rule::BadNumber, key.span, title)
                    .label("expected a number in decimal or hexadecimal")
                    .help("put the number of the code in the header: `[code.404]`"),
            );
            return;
        }
        let Some(mut code) = table::of_item(Subject::Code(&key.value), entry, errors) else {
            self.lost.push(vec!["code".to_owned(), key.value]);
            return;
        };
        let mut nested = nested::take(&key.value, &mut code, text, is_digits);
        if nested.is_empty() || nested::is_own(&code) {
            self.codes.push(table::read(key, code, keys::Table::Code, errors));
        }
        self.nested_codes.append(&mut nested);
    }

    /// Reports an unknown key at the top level. The items under it may be missing elsewhere.
    fn unknown(&mut self, key: &str, entry: &Entry<'_>, errors: &mut Errors) {
        if errors.is_full() {
            self.taint.everything();
            errors.push(unknown_key(key, entry.key, Subject::Spec, &[]));
            return;
        }
        let known: Vec<_> = keys::Table::Spec.names().collect();
        match nearest(key, known.iter().copied()) {
            Some("class") => self.taint.kind(ItemKind::Class),
            Some("field") => self.taint.kind(ItemKind::Field),
            Some("code") => self.taint.kind(ItemKind::Code),
            Some("notation" | "parts" | "pad") => self.has_notation_in_doubt = true,
            None => {}
            Some(_) => self.taint.everything(),
        }
        let diagnostic = unknown_key(key, entry.key, Subject::Spec, &known);
        // `[404]` without `code.`.
        let is_code = matches!(entry.value.kind, Kind::Table(_)) && Notation::Decimal.read(key).is_ok();
        errors.push(if is_code { diagnostic.help(format!("write `[code.{key}]`")) } else { diagnostic });
        if is_code {
            self.taint.kind(ItemKind::Code);
        }
    }
}

/// The table that the words of an unreadable header were probably meant for: `field`, `class` or `code`.
pub(crate) fn meant_table(words: &[String]) -> Option<&'static str> {
    nearest(words.first()?, ["field", "class", "code"].iter().copied())
}

/// Taints a field under its key, and under the key that was probably meant.
pub(crate) fn taint_field(key: &str, taint: &mut Taint) {
    let mut meant = item_key::kebab_case(key);
    meant.retain(|character| character.is_ascii_alphanumeric() || character == '-');
    taint.item(Item::Field(meant));
    taint.item(Item::Field(key.to_owned()));
}

/// The table that contains all fields, classes or codes.
fn entries<'a>(key: &str, entry: Entry<'a>, errors: &mut Errors) -> Option<Table<'a>> {
    if let Kind::Table(table) = entry.value.kind {
        return Some(*table);
    }
    let example = match key {
        "code" => "404",
        "class" => "client-error",
        _ => "cacheable",
    };
    errors.push(
        wrong_type(key, &entry.value, "a table")
            .help(format!("write a table for each {key}: `[{key}.{example}]`")),
    );
    None
}

/// Reports the tables inside the table of a field or a class. Returns the keys that were probably meant.
fn report_nested(
    subject: Subject<'_>,
    table: &mut Table<'_>,
    text: &str,
    errors: &mut Errors,
) -> Vec<String> {
    let mut meant = Vec::new();
    for Nested { path, span } in &nested::take(&subject.path(), table, text, |_| false) {
        let (kind, key) = path.split_once('.').unwrap_or_default();
        let suggested = key.replace('.', "-");
        errors.push(
            Diagnostic::new(Rule::BadKey, *span, format!("the key {} is not in kebab-case", quoted(key)))
                .label("expected a key without dots")
                .help(format!("write `[{kind}.{suggested}]`")),
        );
        meant.push(suggested);
    }
    meant
}

/// Returns `true` if an entry is in a section with a syntax error. Then its errors are not reported.
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
    for line in text.split('\n') {
        if line.trim_start().starts_with(start) {
            return true;
        }
    }
    false
}
