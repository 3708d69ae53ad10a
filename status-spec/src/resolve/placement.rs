//! The class of each code.

use std::collections::BTreeMap;

use super::family::{CodeEntry, Family};
use crate::Spanned;
use crate::taint::Item;

/// The ranges of the classes of a family.
pub(crate) struct Placement {
    /// The ranges, with the position of each class.
    ranges: Vec<(i128, i128, usize)>,
    /// Ranges that do not overlap, ordered by their first number.
    apart: BTreeMap<i128, usize>,
    /// Ranges that overlap.
    overlapping: Vec<usize>,
}

impl Placement {
    pub(crate) fn new(family: &Family) -> Self {
        let mut placement = Self { ranges: Vec::new(), apart: BTreeMap::new(), overlapping: Vec::new() };
        for (position, class) in family.classes.iter().enumerate() {
            if let Some(Spanned { value: (first, last), .. }) = class.item.class.range {
                if has_overlap(family, class.item.key()) {
                    placement.overlapping.push(placement.ranges.len());
                } else {
                    placement.apart.insert(first, placement.ranges.len());
                }
                placement.ranges.push((first, last, position));
            }
        }
        placement
    }

    /// The position of a code's class.
    pub(crate) fn of(&self, code: &CodeEntry, family: &Family) -> Option<usize> {
        let named = code.class.as_ref().and_then(|class| family.classes.position(&class.value));
        self.by_range(code.code.number.value).or(named)
    }

    /// The position of the class whose range holds a number.
    pub(crate) fn by_range(&self, number: i128) -> Option<usize> {
        let holder = |range: &usize| match self.ranges.get(*range) {
            Some((first, last, position)) if (*first..=*last).contains(&number) => Some(*position),
            _ => None,
        };
        let nearest = self.apart.range(..=number).next_back();
        nearest.and_then(|(_, range)| holder(range)).or_else(|| self.overlapping.iter().find_map(holder))
    }
}

/// Returns `true` if the range of a class overlaps with an earlier one, which is reported elsewhere.
pub(crate) fn has_overlap(family: &Family, class: &str) -> bool {
    family.taint.has_key_itself(&Item::Class(class.to_owned()), "range")
}
