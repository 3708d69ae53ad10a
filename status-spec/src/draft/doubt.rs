//! What may have been meant but could not be read: nothing that could hang on it is reported as missing.

use std::collections::HashSet;

use crate::Notation;
use crate::suggest::nearest;

/// The declarations that are in error, and so may be missed elsewhere.
#[derive(Default)]
pub(crate) struct Doubt {
    pub(crate) fields: Doubted,
    pub(crate) classes: Doubted,
    /// By their numbers in decimal.
    pub(crate) codes: Doubted,
}

/// The doubtful ones of a kind.
#[derive(Default)]
pub(crate) struct Doubted {
    /// Any could be.
    pub(crate) everything: bool,
    some: HashSet<String>,
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
    pub(super) fn lost(&mut self, words: &[String], notation: &Notation) {
        let meant = |word: &str| notation.read(word).map_or_else(|invalid| invalid.meant, Some);
        match words.first().and_then(|word| nearest(word, ["field", "class", "code"])) {
            Some("class") => self.classes.everything = true,
            Some("field") if words.len() < 2 => self.fields.everything = true,
            Some("code") if !words.iter().any(|word| meant(word).is_some()) => self.codes.everything = true,
            _ => {}
        }
        for word in words {
            self.fields.insert(word.clone());
            self.classes.insert(word.clone());
            if let Some(number) = meant(word) {
                self.codes.insert(number.to_string());
            }
        }
    }

    pub(crate) fn append(&mut self, other: &Self) {
        self.fields.append(&other.fields);
        self.classes.append(&other.classes);
        self.codes.append(&other.codes);
    }
}

impl Doubted {
    pub(crate) fn insert(&mut self, item: String) {
        self.some.insert(item);
    }

    /// Whether this one could have been declared.
    pub(crate) fn contains(&self, item: &str) -> bool {
        self.everything || self.some.contains(item)
    }

    /// Whether this very one is known to be declared, in error.
    pub(crate) fn contains_one(&self, item: &str) -> bool {
        self.some.contains(item)
    }

    pub(crate) fn is_empty(&self) -> bool {
        !self.everything && self.some.is_empty()
    }

    fn append(&mut self, other: &Self) {
        self.everything |= other.everything;
        for item in &other.some {
            self.some.insert(item.clone());
        }
    }
}
