//! Taint: marks for items that are unreliable because of an earlier error.
//!
//! One error in a spec must cause one message. Therefore, everything that an error makes unknown is tainted
//! here, and a rule checks for taint before it reports an error that could be a consequence.

use std::collections::HashMap;

/// A kind of item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ItemKind {
    Field,
    Class,
    Code,
}

/// An item that a spec declares: a field or a class by its key, a code by its number.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Item {
    Field(String),
    Class(String),
    Code(i128),
}

/// The marks.
#[derive(Default)]
pub(crate) struct Taint {
    kinds: Vec<ItemKind>,
    /// The tainted keys of each item.
    keys: HashMap<Item, Vec<&'static str>>,
}

/// The mark of the item itself, which is not the name of a key.
const ITSELF: &str = "";

impl Taint {
    /// Taints every kind, because a base could not be read.
    pub(crate) fn everything(&mut self) {
        self.kinds = vec![ItemKind::Field, ItemKind::Class, ItemKind::Code];
    }

    /// Taints a kind: any item of it may be declared, and any known item may differ.
    pub(crate) fn kind(&mut self, kind: ItemKind) {
        if !self.has_kind(kind) {
            self.kinds.push(kind);
        }
    }

    /// Taints an item: it is declared, but nothing about it is certain.
    pub(crate) fn item(&mut self, item: Item) {
        self.key(item, ITSELF);
    }

    /// Taints one key of an item.
    pub(crate) fn key(&mut self, item: Item, key: &'static str) {
        let keys = self.keys.entry(item).or_default();
        if !keys.contains(&key) {
            keys.push(key);
        }
    }

    /// Adds the marks of a base.
    pub(crate) fn append(&mut self, base: &Self) {
        for kind in &base.kinds {
            self.kind(*kind);
        }
        for (item, keys) in &base.keys {
            for key in keys {
                self.key(item.clone(), key);
            }
        }
    }

    /// Returns `true` if a kind is tainted.
    pub(crate) fn has_kind(&self, kind: ItemKind) -> bool {
        self.kinds.contains(&kind)
    }

    /// Returns `true` if an item is tainted directly.
    pub(crate) fn has_item(&self, item: &Item) -> bool {
        self.has_key_itself(item, ITSELF)
    }

    /// Returns `true` if a key of an item is tainted, directly or with the item.
    pub(crate) fn has_key(&self, item: &Item, key: &str) -> bool {
        self.has_item(item) || self.has_key_itself(item, key)
    }

    /// Returns `true` if a key of an item is tainted directly.
    pub(crate) fn has_key_itself(&self, item: &Item, key: &str) -> bool {
        self.keys.get(item).is_some_and(|keys| keys.contains(&key))
    }

    /// Returns `true` if an unknown item may nevertheless be declared.
    pub(crate) fn may_declare(&self, item: &Item) -> bool {
        self.has_kind(item.kind()) || self.has_item(item)
    }

    /// Returns `true` if unknown items of a kind may be declared.
    pub(crate) fn may_declare_any(&self, kind: ItemKind) -> bool {
        self.has_kind(kind)
            || self.keys.iter().any(|(item, keys)| item.kind() == kind && keys.contains(&ITSELF))
    }
}

impl Item {
    const fn kind(&self) -> ItemKind {
        match self {
            Self::Field(_) => ItemKind::Field,
            Self::Class(_) => ItemKind::Class,
            Self::Code(_) => ItemKind::Code,
        }
    }
}
