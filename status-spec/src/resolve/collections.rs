//! The items of a family, by key or by number.

use std::collections::HashMap;
use std::rc::Rc;

use super::family::CodeEntry;
use crate::sort::sort_by_key;
use crate::{Span, Spanned};

/// An item, and where the current file got it from.
pub(crate) struct Slot<T> {
    /// Shared with the bases until it changes.
    pub(crate) item: Rc<T>,
    /// The position in `extends` of the base that it comes from; `None` if the current file declares it.
    pub(crate) via: Option<usize>,
    /// The header in the current file that declares or changes it.
    pub(crate) header: Option<Span>,
}

impl<T> Slot<T> {
    /// An item that the current file declares or changes.
    pub(crate) fn own(item: T, header: Span) -> Self {
        Self { item: Rc::new(item), via: None, header: Some(header) }
    }

    /// The same item in a file that extends the current one.
    pub(crate) fn inherited(&self, via: usize) -> Self {
        Self { item: Rc::clone(&self.item), via: Some(via), header: None }
    }
}

/// Codes by their number.
#[derive(Default)]
pub(crate) struct Codes {
    /// Ascending. `None` for a code that is not declared yet, or that was removed.
    slots: Vec<(i128, Option<Slot<CodeEntry>>)>,
}

impl Codes {
    /// Makes room for some numbers at once. One by one, each `insert` would move the slots after it.
    pub(crate) fn reserve(&mut self, numbers: &[i128]) {
        for number in numbers {
            self.slots.push((*number, None));
        }
        // The sort is stable, so an existing code stays.
        sort_by_key(&mut self.slots, |(number, _)| *number);
        self.slots.dedup_by_key(|(number, _)| *number);
    }

    pub(crate) fn get(&self, number: i128) -> Option<&Slot<CodeEntry>> {
        self.slots[self.position(number).ok()?].1.as_ref()
    }

    pub(crate) fn get_mut(&mut self, number: i128) -> Option<&mut Slot<CodeEntry>> {
        let position = self.position(number).ok()?;
        self.slots[position].1.as_mut()
    }

    pub(crate) fn insert(&mut self, number: i128, slot: Slot<CodeEntry>) {
        match self.position(number) {
            Ok(position) => self.slots[position].1 = Some(slot),
            Err(position) => self.slots.insert(position, (number, Some(slot))),
        }
    }

    pub(crate) fn remove(&mut self, number: i128) {
        if let Ok(position) = self.position(number) {
            self.slots[position].1 = None;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// All codes, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (i128, &Slot<CodeEntry>)> {
        self.slots.iter().filter_map(|(number, slot)| Some((*number, slot.as_ref()?)))
    }

    /// All codes that can be changed, ascending.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Slot<CodeEntry>> {
        self.slots.iter_mut().filter_map(|(_, slot)| slot.as_mut())
    }

    /// All codes, ascending.
    pub(crate) fn into_slots(self) -> impl Iterator<Item = Slot<CodeEntry>> {
        self.slots.into_iter().filter_map(|(_, slot)| slot)
    }

    /// The numbers of all codes, ascending.
    pub(crate) fn numbers(&self) -> Vec<i128> {
        let mut numbers = Vec::with_capacity(self.slots.len());
        for (number, _) in self.iter() {
            numbers.push(number);
        }
        numbers
    }

    /// The position of a number in `slots`, or the position to insert it at.
    fn position(&self, number: i128) -> Result<usize, usize> {
        self.slots.binary_search_by_key(&number, |(number, _)| *number)
    }
}

/// Items with a key, in insertion order.
pub(crate) struct Named<T> {
    slots: Vec<Slot<T>>,
    positions: HashMap<String, usize>,
}

/// An item with a key.
pub(crate) trait Keyed {
    fn key(&self) -> &Spanned<String>;
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self { slots: Vec::new(), positions: HashMap::new() }
    }
}

impl<T: Keyed> Named<T> {
    pub(crate) fn push(&mut self, slot: Slot<T>) {
        self.positions.insert(slot.item.key().value.clone(), self.slots.len());
        self.slots.push(slot);
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Slot<T>> {
        self.position(key).and_then(|position| self.slots.get(position))
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Slot<T>> {
        self.position(key).and_then(|position| self.slots.get_mut(position))
    }

    pub(crate) fn position(&self, key: &str) -> Option<usize> {
        self.positions.get(key).copied()
    }

    pub(crate) fn at(&self, position: usize) -> Option<&Slot<T>> {
        self.slots.get(position)
    }

    pub(crate) fn iter(&self) -> core::slice::Iter<'_, Slot<T>> {
        self.slots.iter()
    }

    pub(crate) const fn len(&self) -> usize {
        self.slots.len()
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Removes the items from a position.
    pub(crate) fn truncate(&mut self, length: usize) {
        while self.slots.len() > length {
            if let Some(slot) = self.slots.pop() {
                self.positions.remove(&slot.item.key().value);
            }
        }
    }

    /// Removes the items at some positions.
    pub(crate) fn remove(&mut self, positions: &[usize]) {
        if positions.is_empty() {
            return;
        }
        let mut is_kept = vec![true; self.slots.len()];
        for position in positions {
            if let Some(is_kept) = is_kept.get_mut(*position) {
                *is_kept = false;
            }
        }
        let slots = core::mem::take(&mut self.slots);
        self.positions.clear();
        for (position, slot) in slots.into_iter().enumerate() {
            if is_kept[position] {
                self.push(slot);
            }
        }
    }
}
