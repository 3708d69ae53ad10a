//! What several bases say together.

use crate::diagnostic::Diagnostic;
use crate::extends::is_path;
use crate::family::{Family, Keyed, Named, Slot};
use crate::site::Site;
use crate::text::quoted;
use crate::{Field, Rule, Span, Spanned};

/// Adds the family of a base, the one that stands at `via` in `extends`. What it has from the same file as an
/// earlier base is no conflict; where only one of them has changed it, the change stands.
pub(crate) fn join(family: &mut Family, base: &Family, via: usize, site: &mut Site<'_>) {
    family.doubt.append(&base.doubt);
    family.extends_http |= base.extends_http;
    join_fields(&mut family.fields, &base.fields, via, site);
    for class in base.classes.iter() {
        let key = class.item.key().value.as_str();
        match family.classes.get_mut(key) {
            None => family.classes.push(class.inherited(via)),
            Some(there) => match succession(&there.item.layers, &class.item.layers) {
                Succession::Stands => {}
                Succession::Changed => *there = class.inherited(via),
                Succession::Conflict(apart) => {
                    conflict(&format!("class `{key}`"), apart, [there.via, Some(via)], site);
                }
            },
        }
    }
    for (number, code) in base.codes.iter() {
        match family.codes.get_mut(number) {
            None => family.codes.insert(number, code.inherited(via)),
            Some(there) => match succession(&there.item.layers, &code.item.layers) {
                Succession::Stands => {}
                Succession::Changed => *there = code.inherited(via),
                Succession::Conflict(apart) => {
                    let written = base.notation.write(number);
                    conflict(&format!("code `{written}`"), apart, [there.via, Some(via)], site);
                }
            },
        }
    }
}

fn join_fields(fields: &mut Named<Field>, base: &Named<Field>, via: usize, site: &mut Site<'_>) {
    for field in base.iter() {
        let key = &field.item.key;
        match fields.get(&key.value) {
            None => fields.push(Slot::inherited(field, via)),
            Some(there) if there.item.key.span == key.span => {}
            Some(there) => {
                let apart = Apart { first: there.item.key.span, again: key.span, is_change: false };
                conflict(&format!("field `{}`", key.value), apart, [there.via, Some(via)], site);
            }
        }
    }
}

/// What becomes of something that two bases have.
enum Succession {
    Stands,
    Changed,
    Conflict(Apart),
}

/// Where two bases part.
#[derive(Clone, Copy)]
struct Apart {
    first: Span,
    again: Span,
    /// Whether both change what they have from one file.
    is_change: bool,
}

/// Compares the places where something is declared and changed.
fn succession(there: &[Span], new: &[Span]) -> Succession {
    if there.starts_with(new) {
        return Succession::Stands;
    }
    if new.starts_with(there) {
        return Succession::Changed;
    }
    let mut pairs = there.iter().zip(new).enumerate();
    pairs.find(|(_, (first, again))| first != again).map_or(
        Succession::Stands,
        |(position, (first, again))| {
            Succession::Conflict(Apart { first: *first, again: *again, is_change: position > 0 })
        },
    )
}

/// Reports what the two entries of `extends` at `vias` do not agree on.
fn conflict(what: &str, apart: Apart, vias: [Option<usize>; 2], site: &mut Site<'_>) {
    let [Some(earlier), Some(later)] = vias.map(|via| via.and_then(|via| site.bases.get(via))) else {
        return;
    };
    let Apart { first, again, is_change } = apart;
    let (verb, participle) = if is_change { ("change", "changed") } else { ("declare", "declared") };
    site.findings.push(
        Diagnostic::new(Rule::BaseConflict, later.span, format!("two bases {verb} {what}"))
            .label(format!("this base {verb}s it again"))
            .also(first, format!("first {participle} here"))
            .also(again, format!("{participle} again here"))
            .help(cure(earlier, later)),
    );
}

/// What to do about two bases that do not agree: a shipped registry is as it is, a file can be edited.
fn cure(earlier: &Spanned<String>, later: &Spanned<String>) -> String {
    let (file, registry) = match (is_path(&earlier.value), is_path(&later.value)) {
        (true, true) => return "extend one of the two, or let one of them extend the other".to_owned(),
        // None that ship do so today: `tests/specs/good/proxy.toml` extends them all.
        (false, false) => return "extend one of the two: a shipped registry cannot be changed".to_owned(),
        (true, false) => (earlier, later),
        (false, true) => (later, earlier),
    };
    format!(
        "extend one of the two, or let {} extend {} and say there, with `override = true`, what it changes",
        quoted(&file.value),
        quoted(&registry.value),
    )
}
