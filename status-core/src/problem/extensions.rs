//! The members of a problem that RFC 9457 does not define.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::OnceLock;

use serde_json::Value;

use super::texts::{Span, Texts};

/// The extensions of a problem, in their order. Their names and their values, as JSON, are among the texts of
/// the problem.
///
/// They are stored as JSON, as they are sent: a [`Value`] would lose digits of numbers and the order of
/// fields. Adding, replacing and finding a member takes constant time.
#[derive(Clone, Default)]
pub(super) struct Extensions {
    members: Vec<Member>,
    positions: Option<Box<Positions>>,
    values: OnceLock<Box<[Value]>>,
}

#[derive(Clone, Copy)]
struct Member {
    name: Span,
    json: Span,
}

impl Extensions {
    /// The names of the members and their values as JSON.
    pub(super) fn iter<'a>(&'a self, texts: &'a Texts) -> impl ExactSizeIterator<Item = (&'a str, &'a str)> {
        self.members.iter().map(|member| (texts.get(member.name), texts.get(member.json)))
    }

    /// The values of the members. A value that [`Value`] cannot represent is `null`.
    pub(super) fn values(&self, texts: &Texts) -> &[Value] {
        self.values.get_or_init(|| {
            self.iter(texts).map(|(_, json)| serde_json::from_str(json).unwrap_or_default()).collect()
        })
    }

    /// The value of the member of this name as JSON.
    pub(super) fn json<'a>(&self, texts: &'a Texts, name: &str) -> Option<&'a str> {
        self.position(texts, name).map(|position| texts.get(self.members[position].json))
    }

    /// The position of the member of this name.
    pub(super) fn position(&self, texts: &Texts, name: &str) -> Option<usize> {
        if let Some(positions) = &self.positions {
            return positions.find(texts, name, &self.members);
        }
        self.members.iter().position(|member| texts.get(member.name) == name)
    }

    /// Adds a member, or replaces the one of this name.
    pub(super) fn set(&mut self, texts: &Texts, name: Span, json: Span) {
        // Most members are set before anything reads the values.
        if self.values.get().is_some() {
            self.values = OnceLock::new();
        }
        if self.members.is_empty() {
            // As many as growing would take, in fewer steps.
            self.members = Vec::with_capacity(4);
        } else if let Some(position) = self.position(texts, texts.get(name)) {
            self.members[position].json = json;
            return;
        }
        self.members.push(Member { name, json });
        if let Some(positions) = &mut self.positions {
            positions.add(texts, &self.members);
        } else if self.members.len() > MANY {
            self.positions = Some(Box::new(Positions::of(texts, &self.members)));
        }
    }

    /// Removes the member of this name.
    pub(super) fn remove(&mut self, texts: &Texts, name: &str) {
        if let Some(position) = self.position(texts, name) {
            self.values = OnceLock::new();
            self.members.remove(position);
            self.positions =
                (self.members.len() > MANY).then(|| Box::new(Positions::of(texts, &self.members)));
        }
    }
}

/// The number of members above which names are looked up by hash. Fewer are faster to compare one by one.
const MANY: usize = 32;

/// The positions of many members by the hashes of their names. The hashes are keyed at random, so that a peer
/// cannot choose names that collide.
#[derive(Clone, Default)]
struct Positions {
    hasher: RandomState,
    by_hash: HashMap<u64, usize>,
}

impl Positions {
    fn of(texts: &Texts, members: &[Member]) -> Self {
        let mut positions = Self::default();
        for count in 1..=members.len() {
            positions.add(texts, &members[..count]);
        }
        positions
    }

    /// Adds the last member. If two names have the same hash, the first is kept.
    fn add(&mut self, texts: &Texts, members: &[Member]) {
        if let Some(member) = members.last() {
            let hash = self.hasher.hash_one(texts.get(member.name));
            self.by_hash.entry(hash).or_insert(members.len() - 1);
        }
    }

    fn find(&self, texts: &Texts, name: &str, members: &[Member]) -> Option<usize> {
        let position = *self.by_hash.get(&self.hasher.hash_one(name))?;
        if texts.get(members[position].name) == name {
            return Some(position);
        }
        // Another name with the same 64 bits.
        members.iter().position(|member| texts.get(member.name) == name)
    }
}
