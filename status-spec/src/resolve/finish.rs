//! From a checked family to the public model.

use std::rc::Rc;

use super::family::{CodeEntry, Family, Values};
use super::placement::{Placement, has_overlap};
use crate::sort::sort_by_key;
use crate::{Class, Field, Spec, Value};

/// Every valid declaration of a family.
pub(crate) fn finish(mut family: Family) -> Spec {
    let mut fields = Vec::with_capacity(family.fields.len());
    for field in family.fields.iter() {
        fields.push(Field::clone(&field.item));
    }
    let (classes, positions) = classes(&family, &fields);
    let placement = Placement::new(&family);
    let mut codes = Vec::new();
    for slot in core::mem::take(&mut family.codes).into_slots() {
        let CodeEntry { mut code, values, class, .. } = Rc::unwrap_or_clone(slot.item);
        if code.variant.value.is_empty() {
            continue;
        }
        let class = placement.of(code.number.value, class.as_ref(), &family).map(|old| positions[old]);
        code.values = slots(&values, class.map_or(&[], |class| &classes[class].values), &fields);
        code.class = class;
        codes.push(code);
    }
    let Family { extends_http, notation, .. } = family;
    Spec { classes, fields, codes, extends_http, notation }
}

/// The classes ordered by the start of their range, then those without a range in the order of the file, and
/// the new position of each.
fn classes(family: &Family, fields: &[Field]) -> (Vec<Class>, Vec<usize>) {
    let mut order = Vec::with_capacity(family.classes.len());
    for (old, class) in family.classes.iter().enumerate() {
        let mut finished = class.item.class.clone();
        finished.range.take_if(|_| has_overlap(family, class.item.key()));
        finished.values = slots(&class.item.values, &[], fields);
        order.push((old, finished));
    }
    // The sort is stable, so the classes without a range stay in order.
    sort_by_key(&mut order, |(_, class)| {
        class.range.as_ref().map_or((true, 0), |range| (false, range.value.0))
    });
    let mut positions = vec![0; order.len()];
    let mut classes = Vec::with_capacity(order.len());
    for (old, class) in order {
        positions[old] = classes.len();
        classes.push(class);
    }
    (classes, positions)
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
