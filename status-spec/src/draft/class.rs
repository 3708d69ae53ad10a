//! The table of a class.

use super::field::bad_key;
use super::keys::{Given, Keys, report, wrong_type, wrong_type_in};
use super::{Doubt, Drafting, Numbers, Subject, text};
use crate::diagnostic::{Diagnostic, Findings};
use crate::toml::tree::{Entry, Kind, Table, Value};
use crate::{Notation, Repr, Rule, Span, Spanned, name};

/// A class as one file declares or changes it.
pub(crate) struct ClassDraft {
    pub(crate) key: Spanned<String>,
    pub(crate) header: Span,
    /// Whether it stands in a section that does not parse: then it says nothing else that is wrong.
    pub(crate) is_broken: bool,
    pub(crate) title: Given<String>,
    pub(crate) description: Given<String>,
    pub(crate) range: Given<(i128, i128)>,
    pub(crate) fallback: Given<i128>,
    pub(crate) overrides: Given<bool>,
    pub(crate) place_of_override: Option<Span>,
    /// The keys that are no class's own: fields, or mistakes.
    pub(crate) rest: Vec<(String, Entry<'static>)>,
}

impl ClassDraft {
    /// The keys of a class.
    pub(crate) const KEYS: &[&str] = &["range", "title", "description", "fallback", "override"];
}

/// Reads the table of a class. One whose key is in error is left out, and in doubt.
pub(super) fn read(
    key: Spanned<String>,
    table: Table<'_>,
    doubt: &mut Doubt,
    drafting: &mut Drafting<'_>,
) -> Option<ClassDraft> {
    let mut unheard = Findings::default();
    let is_broken = table.is_broken;
    let findings = if is_broken { &mut unheard } else { &mut *drafting.findings };
    let numbers = drafting.numbers;
    let is_named = check_key(&key, findings);

    let mut keys = Keys::new(table, findings);
    let class = ClassDraft {
        key,
        header: keys.header,
        is_broken,
        title: keys.text("title", text::line),
        description: keys.description(),
        range: keys.take("range", &|value, findings| range(value, numbers, findings)),
        fallback: keys.take("fallback", &|value, findings| {
            numbers.value(&value, &|expected| wrong_type("fallback", &value, expected), findings)
        }),
        place_of_override: keys.place("override"),
        overrides: keys.boolean("override"),
        rest: keys.rest(),
    };
    // Its range may be what could not be read, and then any code may be in it.
    doubt.classes.everything |= is_broken || !is_named || matches!(class.range, Given::Broken);
    is_named.then_some(class)
}

fn check_key(key: &Spanned<String>, findings: &mut Findings) -> bool {
    let subject = Subject::Class(&key.value);
    if !name::is_kebab_case(&key.value) {
        findings.push(bad_key(key, &subject));
    } else if name::is_reserved_class(&key.value) {
        let variant = name::upper_camel_case(&key.value);
        findings.push(
            Diagnostic::new(Rule::ReservedClass, key.span, format!("reserved class name `{}`", key.value))
                .label(format!("its variant would be the keyword `{variant}`"))
                .help("choose another key"),
        );
    } else {
        return true;
    }
    false
}

fn range(value: Value<'_>, numbers: Numbers<'_>, findings: &mut Findings) -> Option<(i128, i128)> {
    let span = value.span;
    let Kind::Array(ends) = value.kind else {
        return report(wrong_type("range", &value, "a list of two numbers").help(EXAMPLE), findings);
    };
    let [first, last] = ends.as_slice() else {
        let count = ends.len();
        let diagnostic = Diagnostic::new(Rule::BadRange, span, "`range` must have a first and a last number")
            .label(format!(
                "expected two numbers, found {}",
                if count == 0 { "none".to_owned() } else { count.to_string() }
            ));
        return report(diagnostic.help(EXAMPLE), findings);
    };
    let (first, last) = (end(first, numbers, findings), end(last, numbers, findings));
    let (first, last) = (first?, last?);
    if first > last {
        let [lower, higher] = [last, first].map(|number| numbers.notation.write(number));
        let diagnostic = Diagnostic::new(Rule::BadRange, span, "this range ends before it begins")
            .label(format!("{higher} is greater than {lower}"))
            .help(match numbers.notation {
                Notation::Decimal | Notation::Hexadecimal { .. } => format!("write `[{lower}, {higher}]`"),
                _ => format!("write `[\"{lower}\", \"{higher}\"]`"),
            });
        return report(diagnostic, findings);
    }
    Some((first, last))
}

fn end(value: &Value<'_>, numbers: Numbers<'_>, findings: &mut Findings) -> Option<i128> {
    let number = numbers.value(value, &|expected| wrong_type_in("range", value, expected), findings)?;
    match numbers.repr {
        Some(repr) if !(repr.min()..=repr.max()).contains(&number) => {
            report(does_not_fit(value.span, "this number", repr, numbers.notation), findings)
        }
        _ => Some(number),
    }
}

/// A number outside of the repr.
pub(super) fn does_not_fit(span: Span, number: &str, repr: Repr, notation: &Notation) -> Diagnostic {
    Diagnostic::new(Rule::NumberFit, span, format!("{number} does not fit into `{repr}`"))
        .label(match notation {
            Notation::Decimal => format!("expected {} to {}", repr.min(), repr.max()),
            Notation::Hexadecimal { .. } => format!("expected at most {} digits", repr.bits() / 4),
            _ => format!("the largest is `{}`", notation.write(repr.max())),
        })
        .help("the enum's `#[repr]` says which type holds the numbers")
}

const EXAMPLE: &str = "write the first and the last number: `[400, 499]`";
