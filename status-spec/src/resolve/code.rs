//! The codes that a file declares or changes.

use std::rc::Rc;

use super::collections::Slot;
use super::family::{CodeEntry, Family};
use super::number::Reader;
use super::overrides::{self, Relation, relation};
use super::registries::Registries;
use super::{limits, value};
use crate::diagnostic::{Diagnostic, Errors};
use crate::document::{Declaration, Nested, Subject, meant_table, missing, of_reason};
use crate::sort::sort_by_key;
use crate::suggest::nearest;
use crate::taint::{Item, ItemKind};
use crate::text::quoted;
use crate::toml::tree::Kind as TomlKind;
use crate::{Code, Name, Repr, Rule, Spanned, State, keys, name};

/// The codes of a file.
pub(super) struct Codes {
    pub(super) declared: Vec<Declaration>,
    /// The codes whose header has an extra dot.
    pub(super) nested: Vec<Nested>,
    /// The words of headers that could not be read.
    pub(super) lost: Vec<Vec<String>>,
    pub(super) repr: Repr,
}

pub(super) fn declare(
    codes: Codes,
    reader: &Reader<'_>,
    family: &mut Family,
    registries: &mut Registries,
    errors: &mut Errors,
) {
    taint_lost(&codes.lost, reader, family);
    for Nested { path, span } in &codes.nested {
        let (diagnostic, number) = reader.nested(path, *span);
        errors.push(diagnostic);
        if let Some(number) = number {
            family.taint.item(Item::Code(number));
        }
    }
    let mut numbered = Vec::with_capacity(codes.declared.len());
    for code in codes.declared {
        let fits = |number: &i128| (codes.repr.min()..=codes.repr.max()).contains(number);
        let read = reader.notation.read(&code.key.value);
        let number = match &read {
            Ok(number) => *number,
            Err(invalid) => {
                if reader.is_known {
                    errors.push(invalid_key(
                        &code.key,
                        reader.invalid(&code.key.value, code.key.span, invalid),
                    ));
                } else {
                    family.taint.kind(ItemKind::Code);
                }
                let Some(meant) = invalid.meant.filter(fits) else {
                    // It may be any code.
                    family.taint.kind(ItemKind::Code);
                    continue;
                };
                meant
            }
        };
        let is_valid = read.is_ok() && fits(&number);
        // A number with too many digits is unknown too.
        let is_certain = read.is_ok() && (i64::MIN.into()..=u64::MAX.into()).contains(&number);
        numbered.push(Numbered { number, is_valid, is_certain, code });
    }
    // The sort is stable, so the declarations of a number stay in the order of the file.
    sort_by_key(&mut numbered, |code| code.number);
    let mut numbers = Vec::with_capacity(numbered.len());
    for code in &numbered {
        numbers.push(code.number);
    }
    family.codes.reserve(&numbers);
    let mut first: Option<&Numbered> = None;
    for declared in &numbered {
        let Numbered { number, is_valid, is_certain, code } = declared;
        if !is_valid {
            family.taint.item(Item::Code(*number));
        }
        match first.filter(|first| first.number == *number) {
            None => {
                add(*number, code, family, registries, errors);
                first = Some(declared);
            }
            Some(first) if first.is_certain && *is_certain && !code.is_broken => {
                errors.push(same_number(&code.key, &first.code.key));
            }
            Some(_) => {}
        }
    }
    limits::limit_codes(family, errors);
}

/// A declaration and its number.
struct Numbered {
    number: i128,
    /// `false` for a number that is a guess, or that does not fit the integer type.
    is_valid: bool,
    /// `false` for a number that is a guess, or too large for any integer type.
    is_certain: bool,
    code: Declaration,
}

/// Taints the codes with unreadable headers.
fn taint_lost(lost: &[Vec<String>], reader: &Reader<'_>, family: &mut Family) {
    for words in lost {
        let mut has_number = false;
        for word in words {
            if let Some(number) = reader.notation.read(word).map_or_else(|invalid| invalid.meant, Some) {
                family.taint.item(Item::Code(number));
                has_number = true;
            }
        }
        if meant_table(words) == Some("code") && !has_number {
            family.taint.kind(ItemKind::Code);
        }
    }
}

fn invalid_key(key: &Spanned<String>, diagnostic: Diagnostic) -> Diagnostic {
    if diagnostic.help.is_none() && keys::Table::Code.key(&key.value).is_some() {
        diagnostic.help("put the number of the code in the header: `[code.404]`")
    } else {
        diagnostic
    }
}

fn add(
    number: i128,
    code: &Declaration,
    family: &mut Family,
    registries: &mut Registries,
    errors: &mut Errors,
) {
    let item = Item::Code(number);
    let subject = Subject::Code(&code.key.value);
    overrides::taint(code, &item, keys::Table::Code, family);
    let existing = family.codes.get(number).map(|existing| (Rc::clone(&existing.item), existing.via));
    let layers = existing.as_ref().map(|(existing, _)| existing.layers.as_slice());
    let relation = relation(code, (subject, &item), layers, family, errors);
    let (mut entry, via) = match existing {
        Some((existing, via)) => (Rc::unwrap_or_clone(existing), via),
        None => (new(number, code), None),
    };
    errors.quietly(code.is_broken, |errors| {
        let owner = value::Owner { subject, table: keys::Table::Code };
        value::set(&mut entry.values, &code.rest, owner, family, registries, errors);
        let is_whole = match relation {
            Relation::Repeats => return,
            Relation::Changes => {
                entry.layers.push(code.key.span);
                true
            }
            Relation::New { claims_more } => {
                if !code.keys.is_given("reason") && !claims_more && !family.taint.has_key(&item, "reason") {
                    let help = "add the reason phrase: `reason = \"…\"`";
                    errors.push(missing(code.header, subject, "reason").help(help));
                }
                // A missing key may be in a base that could not be read.
                !claims_more
            }
        };
        set_state(&mut entry.code.state, code, is_whole && !family.taint.has_key(&item, "state"), errors);
        set_keys(&mut entry, code);
        let is_name_in_doubt = family.taint.has_key(&item, "name");
        errors.quietly(is_name_in_doubt, |errors| set_variant(&mut entry, code, errors));
    });
    if !matches!(relation, Relation::Repeats) {
        family.codes.insert(number, Slot { via, ..Slot::own(entry, code.header) });
    }
}

fn new(number: i128, code: &Declaration) -> CodeEntry {
    let span = code.key.span;
    CodeEntry {
        code: Code {
            number: Spanned { value: number, span },
            variant: Spanned { value: String::new(), span },
            reason: String::new(),
            description: None,
            references: Vec::new(),
            state: State::Active,
            former: Vec::new(),
            aliases: Vec::new(),
            class: None,
            registered: None,
            values: Vec::new(),
        },
        key: code.key.value.clone(),
        layers: vec![span],
        reason: None,
        is_named: false,
        class: None,
        values: Vec::new(),
    }
}

/// Sets every key of a declaration; the others stay unchanged.
fn set_keys(entry: &mut CodeEntry, declaration: &Declaration) {
    let CodeEntry { code, .. } = entry;
    let keys = &declaration.keys;
    let text = |key| keys.text(key).map(|text| text.value);
    if let Some(reason) = keys.text("reason") {
        code.reason = reason.value;
        entry.reason = Some(reason.span);
    }
    if let Some(description) = text("description") {
        code.description = Some(description);
    }
    if let Some(registered) = text("registered") {
        code.registered = Some(registered);
    }
    if let Some(references) = keys.texts("reference") {
        code.references.clear();
        for reference in references {
            code.references.push(reference.value.clone());
        }
    }
    if let Some(former) = keys.texts("former") {
        code.former = names(former);
    }
    if let Some(aliases) = keys.texts("aliases") {
        code.aliases = names(aliases);
    }
    if let Some(class) = keys.text("class") {
        entry.class = Some(class);
    }
}

/// Sets the variant, if the declaration changes the name or the reason.
fn set_variant(entry: &mut CodeEntry, declaration: &Declaration, errors: &mut Errors) {
    let keys = &declaration.keys;
    if let Some(name) = keys.text("name") {
        entry.code.variant = name;
        entry.is_named = true;
        return;
    }
    let guess = guess(declaration);
    if entry.is_named || !(keys.is_given("reason") || keys.is_given("name") || guess.is_some()) {
        return;
    }
    let variant = match entry.reason {
        Some(span) => of_reason(&entry.code.reason, span, errors).map(|value| Spanned { value, span }),
        None => guess,
    };
    entry.code.variant =
        variant.unwrap_or_else(|| Spanned { value: String::new(), span: declaration.key.span });
}

/// The variant that was probably meant by a reason with an error in the value or in the key.
fn guess(declaration: &Declaration) -> Option<Spanned<String>> {
    let misspelled = || {
        let is_reason = |key: &str| nearest(key, keys::Table::Code.names()) == Some("reason");
        let (_, entry) = declaration.rest.iter().find(|(key, _)| is_reason(key))?;
        match &entry.value.kind {
            TomlKind::String(text) => Some(Spanned { value: text.as_ref(), span: entry.value.span }),
            _ => None,
        }
    };
    let reason = match declaration.keys.rejected_text("reason") {
        Some(reason) => reason,
        None if declaration.keys.is_given("reason") => return None,
        None => misspelled()?,
    };
    let variant = name::variant(reason.value)
        .filter(|variant| reason.value.is_ascii() && !name::is_reserved(variant))?;
    Some(Spanned { value: variant, span: reason.span })
}

/// Sets the state. In an incomplete declaration, nothing is reported as missing.
fn set_state(state: &mut State, code: &Declaration, is_whole: bool, errors: &mut Errors) {
    let inherited = match state {
        State::Temporary { until } => *until,
        _ => None,
    };
    let until = code.keys.date("until").or(inherited);
    match code.keys.word("state") {
        Some("temporary") => *state = State::Temporary { until },
        Some("deprecated") => *state = State::Deprecated,
        Some("obsolete") => *state = State::Obsolete,
        Some(_) => *state = State::Unused,
        None if code.keys.is_given("state") || !is_whole => return,
        None => {
            if let State::Temporary { .. } = state {
                *state = State::Temporary { until };
            }
        }
    }
    if let (Some(place), false) = (code.keys.place("until"), matches!(state, State::Temporary { .. })) {
        errors.push(
            Diagnostic::new(Rule::UntilWithoutTemporary, place, "`until` requires `state = \"temporary\"`")
                .label("this code is not temporary")
                .help("remove `until`, or add `state = \"temporary\"`"),
        );
    }
}

fn names(texts: &[Spanned<String>]) -> Vec<Name> {
    let mut names = Vec::with_capacity(texts.len());
    for text in texts {
        if let Some(variant) = name::variant(&text.value) {
            names.push(Name { text: text.clone(), variant });
        }
    }
    names
}

fn same_number(code: &Spanned<String>, first: &Spanned<String>) -> Diagnostic {
    let title = format!("{} is the same number as {}", quoted(&code.value), quoted(&first.value));
    Diagnostic::new(Rule::SameNumber, code.span, title)
        .label("declared again here")
        .also(first.span, "first declared here")
        .help("remove one of the two")
}
