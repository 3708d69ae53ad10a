//! The ranges of two classes do not overlap.

use crate::diagnostic::Errors;
use crate::resolve::{Collision, Family, has_overlap};
use crate::sort::sort_by_key;
use crate::taint::Item;
use crate::{Label, Rule, Spanned};

/// Taints the later of two ranges that overlap.
pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    let mut claims = Vec::new();
    for class in family.classes.iter() {
        if let Some(range) = &class.item.class.range
            && !has_overlap(family, class.item.key())
        {
            claims.push((class.item.key(), class.via, range));
        }
    }
    sort_by_key(&mut claims, |(_, via, range)| family.scope.order(range.span, *via));
    // The ranges so far that do not overlap, ascending.
    let mut ranges: Vec<(&str, &Spanned<(i128, i128)>)> = Vec::new();
    let mut overlapping = Vec::new();
    for (key, via, range) in &claims {
        let (first, last) = range.value;
        // Only the last one that starts before the end of this one can overlap with it.
        let next = ranges.partition_point(|(_, range)| range.value.0 <= last);
        let earlier = next.checked_sub(1).map(|position| ranges[position]);
        let Some((other, Spanned { value: (begin, end), span })) =
            earlier.filter(|(_, range)| range.value.1 >= first)
        else {
            ranges.insert(next, (key, range));
            continue;
        };
        let (from, to) = (first.max(*begin), last.min(*end));
        let shared = if from == to {
            format!("{} is in both", family.spelling(from))
        } else {
            format!("{} to {} are in both", family.spelling(from), family.spelling(to))
        };
        errors.push(family.scope.collision(Collision {
            rule: Rule::RangeOverlap,
            title: format!("the ranges of class `{other}` and class `{key}` overlap"),
            first: Label { span: *span, text: "first declared here".to_owned() },
            later: Label { span: range.span, text: shared },
            via: *via,
        }));
        overlapping.push(Item::Class((*key).to_owned()));
    }
    for item in &overlapping {
        family.taint.key(item.clone(), "range");
    }
}
