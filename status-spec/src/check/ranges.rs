//! The ranges of two classes share no number.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::family::Family;
use crate::site::{Collision, Site, order};
use crate::{Label, Rule};

/// Marks the later of two ranges that overlap.
pub(super) fn check(family: &mut Family, site: &mut Site<'_>) {
    let mut claims: Vec<_> = family
        .classes
        .iter()
        .enumerate()
        .filter(|(_, class)| !class.item.overlaps)
        .filter_map(|(position, class)| Some((position, class.via, class.item.range.as_ref()?.clone())))
        .collect();
    claims.sort_by_key(|(_, via, range)| order(site, range.span, *via));
    let mut ranges = BTreeMap::new();
    let mut overlapping = Vec::new();
    for (position, via, range) in claims {
        let (first, last) = range.value;
        // The ranges so far share no number: only the one that begins last before the end of this can hold one of it.
        let earlier = ranges.range(..=last).next_back().filter(|(_, (end, _, _))| *end >= first);
        let Some((begin, (end, earlier, span))) = earlier else {
            ranges.insert(first, (last, position, range.span));
            continue;
        };
        let key =
            |position: usize| family.classes.at(position).map_or("", |class| class.item.key.value.as_str());
        let (from, to) = (first.max(*begin), last.min(*end));
        let shared =
            if from == to { format!("{from} is in both") } else { format!("{from} to {to} are in both") };
        let diagnostic = site.collision(Collision {
            rule: Rule::RangeOverlap,
            title: format!("the ranges of class `{}` and class `{}` overlap", key(*earlier), key(position)),
            first: Label { span: *span, text: "first declared here".to_owned() },
            later: Label { span: range.span, text: shared },
            via,
        });
        site.findings.push(diagnostic);
        overlapping.push(position);
    }
    for position in overlapping {
        if let Some(class) = family.classes.at_mut(position) {
            Rc::make_mut(&mut class.item).overlaps = true;
        }
    }
}
