//! The table of a code.

use super::class::does_not_fit;
use super::keys::{Given, Keys, accept, each_text, of_table, report, wrong_type};
use super::nested::{self, Nested};
use super::{Doubt, Drafting, Subject, name, notation, text};
use crate::diagnostic::{Diagnostic, Findings};
use crate::suggest::nearest;
use crate::text::{listed, quoted};
use crate::toml::tree::{Datetime, Entry, Kind, Table, Value};
use crate::{Date, Notation, Rule, Span, Spanned};

/// A code as one file declares or changes it.
pub(crate) struct CodeDraft {
    /// Its place is the key.
    pub(crate) number: Spanned<i128>,
    /// The key as written, for messages.
    pub(crate) written: String,
    pub(crate) header: Span,
    /// Whether it stands in a section that does not parse: then it says nothing else that is wrong.
    pub(crate) is_broken: bool,
    /// Whether the number is in error: it is what was probably meant, or does not fit the type.
    pub(crate) is_guess: bool,
    pub(crate) reason: Given<String>,
    /// The variant that a reason makes which is in error.
    pub(crate) guess: Option<Spanned<String>>,
    pub(crate) name: Given<String>,
    pub(crate) description: Given<String>,
    pub(crate) references: Given<Vec<String>>,
    pub(crate) registered: Given<String>,
    pub(crate) state: Given<StateWord>,
    pub(crate) until: Given<Date>,
    pub(crate) place_of_until: Option<Span>,
    pub(crate) former: Given<Vec<Spanned<String>>>,
    pub(crate) aliases: Given<Vec<Spanned<String>>>,
    pub(crate) class: Given<String>,
    pub(crate) overrides: Given<bool>,
    pub(crate) place_of_override: Option<Span>,
    /// The keys that are no code's own: fields, or mistakes.
    pub(crate) rest: Vec<(String, Entry<'static>)>,
}

impl CodeDraft {
    /// The keys of a code.
    pub(crate) const KEYS: &[&str] = &[
        "reason",
        "name",
        "former",
        "aliases",
        "registered",
        "state",
        "until",
        "description",
        "reference",
        "class",
        "override",
    ];
}

/// A state as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StateWord {
    Temporary,
    Deprecated,
    Obsolete,
    Unused,
}

/// Reads the table of a code. One whose number is unknown is left out.
pub(super) fn read(
    key: Spanned<String>,
    entry: Entry<'_>,
    doubt: &mut Doubt,
    drafting: &mut Drafting<'_>,
) -> Option<CodeDraft> {
    let Spanned { value: written, span } = key;
    let mut entry = entry;
    if let Kind::Table(table) = &mut entry.value.kind
        && !report_nested(&written, table, doubt, drafting)
    {
        return None;
    }
    let numbers = drafting.numbers;
    let read = numbers.notation.read(&written);
    let number = match &read {
        Ok(number) => Some(*number),
        Err(invalid) => {
            let diagnostic = numbers.invalid(&written, span, invalid);
            if !numbers.is_known {
                doubt.codes.everything = true;
            } else if diagnostic.help.is_none() && CodeDraft::KEYS.contains(&written.as_str()) {
                let help = "put the number of the code into the header: `[code.404]`";
                drafting.findings.push(diagnostic.help(help));
            } else {
                drafting.findings.push(diagnostic);
            }
            if !matches!(entry.value.kind, Kind::Table(_)) {
                return None;
            }
            invalid.meant
        }
    };
    let Some(table) = of_table(&Subject::Code(&written), entry, drafting.findings) else {
        if let Some(number) = number {
            doubt.codes.insert(number.to_string());
        }
        return None;
    };
    let mut is_guess = read.is_err();
    if let (Some(number), Some(repr)) = (number, numbers.repr)
        && !(repr.min()..=repr.max()).contains(&number)
    {
        if !is_guess {
            drafting.findings.push(does_not_fit(span, &quoted(&written), repr, numbers.notation));
        }
        is_guess = true;
        doubt.codes.insert(number.to_string());
    }
    // Even of a code whose number is unknown the rest is judged.
    let code = keys(written, span, number.unwrap_or_default(), table, drafting);
    number.map(|_| CodeDraft { is_guess, ..code })
}

fn keys(
    written: String,
    span: Span,
    number: i128,
    table: Table<'_>,
    drafting: &mut Drafting<'_>,
) -> CodeDraft {
    let mut unheard = Findings::default();
    let is_broken = table.is_broken;
    let findings = if is_broken { &mut unheard } else { &mut *drafting.findings };
    let reason = table.get("reason").and_then(|entry| match &entry.value.kind {
        Kind::String(text) => Some((text.clone(), entry.value.span)),
        _ => None,
    });
    let mut keys = Keys::new(table, findings);
    let code = CodeDraft {
        number: Spanned { value: number, span },
        written,
        header: keys.header,
        is_broken,
        is_guess: false,
        reason: keys.text("reason", text::reason),
        guess: None,
        name: keys.text("name", name::identifier),
        description: keys.description(),
        references: keys.take("reference", &references),
        registered: keys.text("registered", text::line),
        state: keys.take("state", &|value, findings| state(&value, findings)),
        place_of_until: keys.place("until"),
        until: keys.take("until", &|value, findings| until(&value, findings)),
        former: keys.texts("former", name::alias),
        aliases: keys.texts("aliases", name::alias),
        class: keys.text("class", |_, _, _| None),
        place_of_override: keys.place("override"),
        overrides: keys.boolean("override"),
        rest: keys.rest(),
    };
    let guess = match (&code.reason, reason) {
        (Given::Broken, Some((text, span))) => guess(&text, span),
        (Given::Absent, _) => {
            let mut misspelt = code
                .rest
                .iter()
                .filter(|(key, _)| nearest(key, CodeDraft::KEYS.iter().copied()) == Some("reason"));
            misspelt.next().and_then(|(_, entry)| match &entry.value.kind {
                Kind::String(text) => guess(text, entry.value.span),
                _ => None,
            })
        }
        _ => None,
    };
    CodeDraft { guess, ..code }
}

/// What a reason that is in error, or whose key is, was to be as a name.
fn guess(text: &str, span: Span) -> Option<Spanned<String>> {
    let variant =
        crate::name::variant(text).filter(|variant| text.is_ascii() && !crate::name::is_reserved(variant))?;
    Some(Spanned { value: variant, span })
}

fn references(value: Value<'_>, findings: &mut Findings) -> Option<Vec<String>> {
    let span = value.span;
    match value.kind {
        Kind::String(reference) => {
            let fault = text::line("reference", &reference, span);
            accept(vec![reference.into_owned()], fault, findings)
        }
        Kind::Array(values) => {
            let mut references = Vec::with_capacity(values.len());
            for text in each_text("reference", values, text::line, findings) {
                references.push(text.value);
            }
            Some(references)
        }
        _ => report(wrong_type("reference", &value, "a string or a list of strings"), findings),
    }
}

fn state(value: &Value<'_>, findings: &mut Findings) -> Option<StateWord> {
    let Kind::String(word) = &value.kind else {
        return report(wrong_type("state", value, "a string"), findings);
    };
    Some(match word.as_ref() {
        "temporary" => StateWord::Temporary,
        "deprecated" => StateWord::Deprecated,
        "obsolete" => StateWord::Obsolete,
        "unused" => StateWord::Unused,
        _ => {
            let diagnostic =
                Diagnostic::new(Rule::UnknownState, value.span, format!("unknown state {}", quoted(word)))
                    .label("not a state of codes");
            let help = match (word.as_ref(), nearest(word, STATES.iter().copied())) {
                ("active", _) => "a code without `state` is active".to_owned(),
                (_, Some(nearest)) => format!("write `\"{nearest}\"`"),
                (_, None) => format!("the states are {}; without one a code is active", listed(STATES)),
            };
            return report(diagnostic.help(help), findings);
        }
    })
}

const STATES: &[&str] = &["temporary", "deprecated", "obsolete", "unused"];

fn until(value: &Value<'_>, findings: &mut Findings) -> Option<Date> {
    match value.kind {
        Kind::Datetime(Datetime { date: Some(date), has_time: false }) => Some(date),
        Kind::Datetime(Datetime { date, .. }) => {
            let diagnostic =
                Diagnostic::new(Rule::BadUntil, value.span, "`until` must be a date without a time")
                    .label(format!("expected a date, found {}", value.kind.in_words()));
            let help = date.map(|Date { year, month, day }| format!("write `{year:04}-{month:02}-{day:02}`"));
            report(Diagnostic { help, ..diagnostic }, findings)
        }
        _ => {
            let diagnostic = wrong_type("until", value, "a date");
            let help = match &value.kind {
                Kind::String(_) => "a date stands without quotes: `2026-11-13`",
                _ => "write a date: `2026-11-13`",
            };
            report(diagnostic.help(help), findings)
        }
    }
}

/// Reports the tables within the table of a code: `[code.4.04]` is a bad number. Whether there is a code besides.
fn report_nested(
    written: &str,
    table: &mut Table<'_>,
    doubt: &mut Doubt,
    drafting: &mut Drafting<'_>,
) -> bool {
    let is_number = |name: &str| !name.is_empty() && name.bytes().all(|digit| digit.is_ascii_digit());
    let all = nested::take(written, table, drafting.text, is_number);
    let numbers = drafting.numbers;
    for Nested { path, span } in &all {
        let number = match numbers.notation {
            Notation::Dotted { .. } => numbers.notation.read(path).map_or_else(|invalid| invalid.meant, Some),
            notation => notation.read(&path.replace('.', "")).ok(),
        };
        if let Some(number) = number {
            doubt.codes.insert(number.to_string());
        }
        let diagnostic = Diagnostic::new(Rule::BadNumber, *span, format!("invalid number {}", quoted(path)));
        drafting.findings.push(match (numbers.notation, number) {
            (Notation::Dotted { .. }, Some(number)) => diagnostic
                .label("expected quotes around a key with dots")
                .help(format!("write `[code.{}]`", notation::key(numbers.notation, number))),
            (Notation::Dotted { .. }, None) => diagnostic.label("expected quotes around a key with dots"),
            (Notation::Decimal, _) if !numbers.is_inherited => {
                diagnostic.label("expected a number without a point").help(notation::DOTTED)
            }
            _ => diagnostic.label("expected a number without a point"),
        });
    }
    all.is_empty() || nested::is_own(table)
}
