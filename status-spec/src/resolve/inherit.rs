//! Merging the families of several bases.

use super::collections::{Keyed, Named, Slot};
use super::extends::is_path;
use super::family::Family;
use crate::diagnostic::{Diagnostic, Errors};
use crate::text::quoted;
use crate::{Field, Notation, Rule, Span, Spanned};

/// Adds the family of the base at a position in `extends`. An item that both bases inherit from the same file
/// is not a conflict; if only one of them changed it, the change wins.
pub(super) fn join(family: &mut Family, base: &Family, via: usize, errors: &mut Errors) {
    family.taint.append(&base.taint);
    family.extends_http |= base.extends_http;
    let mut conflicts = Vec::new();
    join_fields(&mut family.fields, &base.fields, via, &mut conflicts);
    for class in base.classes.iter() {
        let key = class.item.key();
        match family.classes.get_mut(key) {
            None => family.classes.push(class.inherited(via)),
            Some(existing) => match succession(&existing.item.layers, &class.item.layers) {
                Succession::Stays => {}
                Succession::Changes => *existing = class.inherited(via),
                Succession::Conflicts(apart) => {
                    conflicts.push((format!("class `{key}`"), apart, existing.via));
                }
            },
        }
    }
    family.codes.reserve(&base.codes.numbers());
    for (number, code) in base.codes.iter() {
        match family.codes.get_mut(number) {
            None => family.codes.insert(number, code.inherited(via)),
            Some(existing) => match succession(&existing.item.layers, &code.item.layers) {
                Succession::Stays => {}
                Succession::Changes => *existing = code.inherited(via),
                Succession::Conflicts(apart) => {
                    conflicts.push((format!("code `{}`", base.spelling(number)), apart, existing.via));
                }
            },
        }
    }
    for (what, apart, first) in &conflicts {
        if let (Some(earlier), Some(later)) = (family.scope.entry(*first), family.scope.entry(Some(via))) {
            errors.push(conflict(what, *apart, earlier, later));
        }
    }
}

/// A base with another notation than the first.
pub(super) fn other_notation(
    earlier: (&Spanned<String>, &Notation),
    later: (&Spanned<String>, &Notation),
) -> Diagnostic {
    let described = |(entry, notation): (&Spanned<String>, &Notation)| {
        let notation = match notation {
            Notation::Alphanumeric { width } => format!("alphanumeric, with {width} characters"),
            Notation::Dotted { parts, pad } => {
                format!("dotted, with `parts = {parts:?}` and `pad = {pad}`")
            }
            Notation::Decimal | Notation::Hexadecimal { .. } => notation.name().to_owned(),
        };
        format!("{} is {notation}", quoted(&entry.value))
    };
    let title = "two bases write codes in different notations";
    Diagnostic::new(Rule::BaseConflict, later.0.span, title)
        .label(described(later))
        .also(earlier.0.span, described(earlier))
        .help("extend only one of the two")
}

type Conflicts = Vec<(String, Apart, Option<usize>)>;

fn join_fields(fields: &mut Named<Field>, base: &Named<Field>, via: usize, conflicts: &mut Conflicts) {
    for field in base.iter() {
        let key = field.item.key();
        match fields.get(&key.value) {
            None => fields.push(Slot::inherited(field, via)),
            Some(existing) if existing.item.key.span == key.span => {}
            Some(existing) => {
                let apart = Apart { first: existing.item.key.span, again: key.span, is_change: false };
                conflicts.push((format!("field `{}`", key.value), apart, existing.via));
            }
        }
    }
}

/// The result for an item that two bases have.
enum Succession {
    Stays,
    Changes,
    Conflicts(Apart),
}

/// The places where two bases diverge.
#[derive(Clone, Copy)]
struct Apart {
    first: Span,
    again: Span,
    /// `true` if both change an item that they inherit from the same file.
    is_change: bool,
}

/// Compares the places where an item is declared and changed.
fn succession(existing: &[Span], new: &[Span]) -> Succession {
    if existing.starts_with(new) {
        return Succession::Stays;
    }
    if new.starts_with(existing) {
        return Succession::Changes;
    }
    let mut same = 0;
    while existing[same] == new[same] {
        same += 1;
    }
    Succession::Conflicts(Apart { first: existing[same], again: new[same], is_change: same > 0 })
}

fn conflict(what: &str, apart: Apart, earlier: &Spanned<String>, later: &Spanned<String>) -> Diagnostic {
    let Apart { first, again, is_change } = apart;
    let (verb, participle) = if is_change { ("change", "changed") } else { ("declare", "declared") };
    Diagnostic::new(Rule::BaseConflict, later.span, format!("two bases {verb} {what}"))
        .label(format!("this base {verb}s it again"))
        .also(first, format!("first {participle} here"))
        .also(again, format!("{participle} again here"))
        .help(suggestion(earlier, later))
}

/// The fix for two bases in conflict: a shipped registry cannot be changed, a file can.
fn suggestion(earlier: &Spanned<String>, later: &Spanned<String>) -> String {
    let (file, registry) = match (is_path(&earlier.value), is_path(&later.value)) {
        (true, true) => return "extend only one of the two, or let one of them extend the other".to_owned(),
        // No two shipped registries conflict: `tests/specs/good/proxy.toml` extends them all.
        (false, false) => {
            return "extend only one of the two: a shipped registry cannot be changed".to_owned();
        }
        (true, false) => (earlier, later),
        (false, true) => (later, earlier),
    };
    format!(
        "extend only one of the two, or let {} extend {} and change it there with `override = true`",
        quoted(&file.value),
        quoted(&registry.value),
    )
}
