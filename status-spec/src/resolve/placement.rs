//! The class of each code.

use super::family::Family;
use crate::Spanned;
use crate::sort::sort_by_key;
use crate::taint::Item;

/// The ranges of the classes of a family.
pub(crate) struct Placement {
    /// Ranges that do not overlap, ascending.
    apart: Vec<Range>,
    /// Ranges that overlap.
    overlapping: Vec<Range>,
}

/// The first and the last number of a class, and its position.
type Range = (i128, i128, usize);

impl Placement {
    pub(crate) fn new(family: &Family) -> Self {
        let mut placement = Self { apart: Vec::new(), overlapping: Vec::new() };
        for (position, class) in family.classes.iter().enumerate() {
            if let Some(Spanned { value: (first, last), .. }) = class.item.class.range {
                let has_overlap = has_overlap(family, class.item.key());
                let ranges = if has_overlap { &mut placement.overlapping } else { &mut placement.apart };
                ranges.push((first, last, position));
            }
        }
        sort_by_key(&mut placement.apart, |(first, ..)| *first);
        placement
    }

    /// The position of the class of a code: by its number, or by the name that it gives.
    pub(crate) fn of(&self, number: i128, class: Option<&Spanned<String>>, family: &Family) -> Option<usize> {
        match (self.by_range(number), class) {
            (None, Some(class)) => family.classes.position(&class.value),
            (position, _) => position,
        }
    }

    /// The position of the class whose range holds a number.
    pub(crate) fn by_range(&self, number: i128) -> Option<usize> {
        let next = self.apart.partition_point(|(first, ..)| *first <= number);
        for ranges in [&self.apart[next.saturating_sub(1)..next], &self.overlapping] {
            for (first, last, position) in ranges {
                if (*first..=*last).contains(&number) {
                    return Some(*position);
                }
            }
        }
        None
    }
}

/// Returns `true` if the range of a class overlaps with an earlier one, which is reported elsewhere.
pub(crate) fn has_overlap(family: &Family, class: &str) -> bool {
    family.taint.has_key_itself(&Item::Class(class.to_owned()), "range")
}
