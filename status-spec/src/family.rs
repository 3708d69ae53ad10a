//! A family under construction: what a file and its bases say together.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use crate::draft::Doubt;
use crate::{Field, Name, Notation, Span, Spanned, State, Value};

/// What a file and its bases say together.
#[derive(Default)]
pub(crate) struct Family {
    /// The inherited ones first.
    pub(crate) fields: Named<Field>,
    /// The inherited ones first.
    pub(crate) classes: Named<ClassEntry>,
    pub(crate) codes: Codes,
    pub(crate) doubt: Doubt,
    pub(crate) extends_http: bool,
    pub(crate) notation: Notation,
}

/// An item, and how the file at hand came by it.
pub(crate) struct Slot<T> {
    /// Shared with the bases until it is changed.
    pub(crate) item: Rc<T>,
    /// Through which of the entries of `extends`; `None` for what the file declares itself.
    pub(crate) via: Option<usize>,
    /// The header in the file at hand that declares or changes it.
    pub(crate) header: Option<Span>,
}

/// The values that are set, by the place of the field's key: that is never the same for two.
pub(crate) type Values = Vec<(Span, Value)>;

/// A class.
#[derive(Clone)]
pub(crate) struct ClassEntry {
    pub(crate) key: Spanned<String>,
    /// Where it is declared, and then where it is changed.
    pub(crate) layers: Vec<Span>,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) range: Option<Spanned<(i128, i128)>>,
    /// Whether the range has numbers of an earlier one, and so is not to be relied on.
    pub(crate) overlaps: bool,
    pub(crate) fallback: Option<Spanned<i128>>,
    pub(crate) values: Values,
}

/// A code.
#[derive(Clone)]
pub(crate) struct CodeEntry {
    pub(crate) number: Spanned<i128>,
    /// The key as first written.
    pub(crate) written: String,
    /// Where it is declared, and then where it is changed.
    pub(crate) layers: Vec<Span>,
    /// Whether something about its names is in error: then it gives way in silence.
    pub(crate) gives_way: bool,
    /// Whether it was said that it is in no class, or in a wrong one.
    pub(crate) is_misplaced: bool,
    pub(crate) reason: Option<Spanned<String>>,
    pub(crate) name: Option<Spanned<String>>,
    /// The name, or what follows from the reason.
    pub(crate) variant: Option<Spanned<String>>,
    pub(crate) description: Option<String>,
    pub(crate) references: Vec<String>,
    pub(crate) registered: Option<String>,
    pub(crate) state: State,
    pub(crate) former: Vec<Name>,
    pub(crate) aliases: Vec<Name>,
    pub(crate) class: Option<Spanned<String>>,
    pub(crate) values: Values,
}

impl<T> Slot<T> {
    pub(crate) fn own(item: T, header: Span) -> Self {
        Self { item: Rc::new(item), via: None, header: Some(header) }
    }

    /// The same item in a file that extends the one at hand.
    pub(crate) fn inherited(&self, via: usize) -> Self {
        Self { item: Rc::clone(&self.item), via: Some(via), header: None }
    }
}

/// Codes by their number.
#[derive(Default)]
pub(crate) struct Codes {
    /// `None` for what was removed.
    slots: Vec<Option<Slot<CodeEntry>>>,
    positions: BTreeMap<i128, usize>,
}

impl Codes {
    pub(crate) fn get(&self, number: i128) -> Option<&Slot<CodeEntry>> {
        self.slots.get(*self.positions.get(&number)?)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, number: i128) -> Option<&mut Slot<CodeEntry>> {
        self.slots.get_mut(*self.positions.get(&number)?)?.as_mut()
    }

    pub(crate) fn insert(&mut self, number: i128, slot: Slot<CodeEntry>) {
        if let Some(there) = self.get_mut(number) {
            *there = slot;
            return;
        }
        self.positions.insert(number, self.slots.len());
        self.slots.push(Some(slot));
    }

    pub(crate) fn remove(&mut self, number: i128) {
        let position = self.positions.get(&number);
        if let Some(slot) = position.and_then(|position| self.slots.get_mut(*position)) {
            *slot = None;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// All of them, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (i128, &Slot<CodeEntry>)> {
        self.positions
            .iter()
            .filter_map(|(number, position)| Some((*number, self.slots.get(*position)?.as_ref()?)))
    }

    /// What they are, ascending.
    pub(crate) fn into_items(mut self) -> impl Iterator<Item = Rc<CodeEntry>> {
        self.positions
            .into_values()
            .filter_map(move |position| Some(self.slots.get_mut(position)?.take()?.item))
    }
}

/// Things with a key, in the order in which they were added.
pub(crate) struct Named<T> {
    slots: Vec<Slot<T>>,
    positions: HashMap<String, usize>,
}

/// What has a key.
pub(crate) trait Keyed {
    fn key(&self) -> &Spanned<String>;
}

impl Keyed for Field {
    fn key(&self) -> &Spanned<String> {
        &self.key
    }
}

impl Keyed for ClassEntry {
    fn key(&self) -> &Spanned<String> {
        &self.key
    }
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

    pub(crate) fn at_mut(&mut self, position: usize) -> Option<&mut Slot<T>> {
        self.slots.get_mut(position)
    }

    pub(crate) fn iter(&self) -> core::slice::Iter<'_, Slot<T>> {
        self.slots.iter()
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Leaves out those at some positions.
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
        for (slot, is_kept) in slots.into_iter().zip(is_kept) {
            if is_kept {
                self.push(slot);
            }
        }
    }
}
