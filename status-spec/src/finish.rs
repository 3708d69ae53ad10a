//! From a family under construction to the spec that is handed out.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::check::Placement;
use crate::family::{ClassEntry, CodeEntry, Family, Values};
use crate::sort::sort_by_key;
use crate::{Class, Code, Field, Spec, Value, name};

/// What a family says, as far as it is not in error.
pub(crate) fn spec(family: Family) -> Spec {
    let fields: Vec<_> = family.fields.iter().map(|field| Field::clone(&field.item)).collect();
    // Classes by the start of their range; the sort is stable, so those without a range stay in order.
    let mut starts = BTreeMap::new();
    for class in family.classes.iter() {
        if let Some((first, _)) = range(&class.item) {
            starts.insert(first, 0);
        }
    }
    for (place, rank) in starts.values_mut().enumerate() {
        *rank = place;
    }
    let mut order: Vec<_> = family.classes.iter().enumerate().collect();
    sort_by_key(&mut order, |(_, class)| {
        let rank = range(&class.item).and_then(|(first, _)| starts.get(&first));
        (rank.copied().unwrap_or(usize::MAX), 0, 0)
    });
    let mut positions = vec![None; order.len()];
    for (new, (old, _)) in order.iter().enumerate() {
        if let Some(position) = positions.get_mut(*old) {
            *position = Some(new);
        }
    }
    let classes: Vec<_> = order.into_iter().map(|(_, class)| finished_class(&class.item, &fields)).collect();
    let placement = Placement::new(&family);
    let Family { classes: named, codes, extends_http, notation, .. } = family;
    let mut finished = Vec::new();
    for code in codes.into_items() {
        let code = Rc::unwrap_or_clone(code);
        let class = placement.of(&code, &named).and_then(|old| positions.get(old).copied().flatten());
        let defaults =
            class.and_then(|class| classes.get(class)).map_or(&[][..], |class| class.values.as_slice());
        if let Some(code) = finished_code(code, class, defaults, &fields) {
            finished.push(code);
        }
    }
    Spec { classes, fields, codes: finished, extends_http, notation }
}

fn range(class: &ClassEntry) -> Option<(i128, i128)> {
    class.range.as_ref().filter(|_| !class.overlaps).map(|range| range.value)
}

fn finished_class(class: &ClassEntry, fields: &[Field]) -> Class {
    Class {
        key: class.key.clone(),
        variant: class.variant(),
        title: class.title.clone().unwrap_or_else(|| name::title_case(&class.key.value)),
        description: class.description.clone(),
        range: class.range.clone().filter(|_| !class.overlaps),
        fallback: class.fallback.clone(),
        values: slots(&class.values, &[], fields),
    }
}

fn finished_code(
    code: CodeEntry,
    class: Option<usize>,
    defaults: &[Option<Value>],
    fields: &[Field],
) -> Option<Code> {
    Some(Code {
        number: code.number,
        variant: code.variant?,
        reason: code.reason.map(|reason| reason.value).unwrap_or_default(),
        description: code.description,
        references: code.references,
        state: code.state,
        former: code.former,
        aliases: code.aliases,
        class,
        registered: code.registered,
        values: slots(&code.values, defaults, fields),
    })
}

/// One slot for each field.
fn slots(values: &Values, defaults: &[Option<Value>], fields: &[Field]) -> Vec<Option<Value>> {
    let mut slots = Vec::with_capacity(fields.len());
    for (position, field) in fields.iter().enumerate() {
        let own = values.iter().find(|(place, _)| *place == field.key.span);
        slots.push(match own {
            Some((_, value)) => Some(value.clone()),
            None => defaults.get(position).cloned().flatten(),
        });
    }
    slots
}
