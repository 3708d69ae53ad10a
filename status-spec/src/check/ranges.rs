//! The ranges of two classes share no number.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::family::Family;
use crate::site::{Collision, Site, order};
use crate::sort::sort_by_key;
use crate::{Label, Rule, Spanned};

/// Marks the later of two ranges that overlap.
pub(super) fn check(family: &mut Family, site: &mut Site<'_>) {
    let mut claims = Vec::new();
    for (position, class) in family.classes.iter().enumerate() {
        if let Some(range) = &class.item.range
            && !class.item.overlaps
        {
            claims.push((position, class.via, range));
        }
    }
    sort_by_key(&mut claims, |(_, via, range)| order(site, range.span, *via));
    let mut ranges = BTreeMap::new();
    let mut overlapping = Vec::new();
    for (place, (position, via, range)) in claims.iter().enumerate() {
        let (first, last) = range.value;
        // The ranges so far share no number: only the one that begins last before the end of this can hold one of it.
        let earlier =
            ranges.range(..=last).next_back().and_then(|(_, place): (_, &usize)| claims.get(*place));
        let Some((earlier, _, Spanned { value: (begin, end), span })) =
            earlier.filter(|(_, _, range)| range.value.1 >= first)
        else {
            ranges.insert(first, place);
            continue;
        };
        let key =
            |position: usize| family.classes.at(position).map_or("", |class| class.item.key.value.as_str());
        let (from, to) = (first.max(*begin), last.min(*end));
        let is_one = from == to;
        let [from, to] = [from, to].map(|number| family.notation.write(number));
        let shared =
            if is_one { format!("{from} is in both") } else { format!("{from} to {to} are in both") };
        let diagnostic = site.collision(Collision {
            rule: Rule::RangeOverlap,
            title: format!("the ranges of class `{}` and class `{}` overlap", key(*earlier), key(*position)),
            first: Label { span: *span, text: "first declared here".to_owned() },
            later: Label { span: range.span, text: shared },
            via: *via,
        });
        site.findings.push(diagnostic);
        overlapping.push(*position);
    }
    for position in &overlapping {
        if let Some(class) = family.classes.at_mut(*position) {
            Rc::make_mut(&mut class.item).overlaps = true;
        }
    }
}
