//! What may have been meant but could not be read: nothing that could hang on it is reported as missing.

use std::collections::BTreeSet;

use super::number;
use crate::suggest::nearest;

/// The declarations that are in error, and so may be missed elsewhere.
#[derive(Clone, Debug, Default)]
pub(crate) struct Doubt {
    pub(crate) fields: Doubted<String>,
    pub(crate) classes: Doubted<String>,
    pub(crate) codes: Doubted<i128>,
}

/// The doubtful ones of a kind.
#[derive(Clone, Debug)]
pub(crate) struct Doubted<T> {
    /// Any could be.
    pub(crate) everything: bool,
    some: BTreeSet<T>,
}

impl Doubt {
    /// Nothing is known, because a base could not be read.
    pub(crate) fn of_everything() -> Self {
        let mut doubt = Self::default();
        doubt.fields.everything = true;
        doubt.classes.everything = true;
        doubt.codes.everything = true;
        doubt
    }

    /// A header that could not be read, by the words in it.
    pub(super) fn lost(&mut self, words: &[String]) {
        match words.first().and_then(|word| nearest(word, ["field", "class", "code"])) {
            Some("class") => self.classes.everything = true,
            Some("field") if words.len() < 2 => self.fields.everything = true,
            _ => {}
        }
        for word in words {
            self.fields.insert(word.clone());
            self.classes.insert(word.clone());
            match number::parse(word) {
                Ok(number) => self.codes.insert(number),
                Err(bad) => self.codes.some.extend(bad.meant),
            }
        }
    }

    pub(crate) fn append(&mut self, other: &Self) {
        self.fields.append(&other.fields);
        self.classes.append(&other.classes);
        self.codes.append(&other.codes);
    }
}

impl<T> Default for Doubted<T> {
    fn default() -> Self {
        Self { everything: false, some: BTreeSet::new() }
    }
}

impl<T: Clone + Ord> Doubted<T> {
    pub(crate) fn insert(&mut self, item: T) {
        self.some.insert(item);
    }

    /// Whether this one could have been declared.
    pub(crate) fn contains<Q: Ord + ?Sized>(&self, item: &Q) -> bool
    where
        T: core::borrow::Borrow<Q>,
    {
        self.everything || self.some.contains(item)
    }

    /// Whether this very one is known to be declared, in error.
    pub(crate) fn contains_one<Q: Ord + ?Sized>(&self, item: &Q) -> bool
    where
        T: core::borrow::Borrow<Q>,
    {
        self.some.contains(item)
    }

    pub(crate) fn is_empty(&self) -> bool {
        !self.everything && self.some.is_empty()
    }

    fn append(&mut self, other: &Self) {
        self.everything |= other.everything;
        self.some.extend(other.some.iter().cloned());
    }
}
