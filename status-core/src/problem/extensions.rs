//! The members of a problem that RFC 9457 does not define.

use core::fmt;
use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::OnceLock;

use serde_core::Serialize;
use serde_json::{Serializer, Value};

use super::finite::Finite;

/// The extensions of a problem, in their order, as JSON.
///
/// They are kept the way they are sent: a [`Value`] would lose digits of numbers and the order of fields. All texts share one buffer.
/// Adding, replacing and finding a member takes constant time.
#[derive(Clone, Default)]
pub(super) struct Extensions {
    members: Vec<Member>,
    json: Vec<u8>,
    positions: Option<Box<Positions>>,
    values: OnceLock<Box<[Value]>>,
}

#[derive(Clone)]
struct Member {
    name: Cow<'static, str>,
    /// The part of `json` with the value.
    start: usize,
    end: usize,
}

/// Where the JSON of a value begins that does not have a name yet.
pub(super) struct Written {
    start: usize,
}

impl Extensions {
    /// The number of members.
    pub(super) const fn len(&self) -> usize {
        self.members.len()
    }

    /// Writes a value as JSON, which [`place`](Self::place) then gives a name.
    ///
    /// # Errors
    ///
    /// The error of `serde_json` if the value cannot be written. Nothing changes then.
    pub(super) fn write(&mut self, value: &(impl Serialize + ?Sized)) -> serde_json::Result<Written> {
        let start = self.json.len();
        match value.serialize(Finite(&mut Serializer::new(&mut self.json))) {
            Ok(()) => Ok(Written { start }),
            Err(error) => {
                self.json.truncate(start);
                Err(error)
            }
        }
    }

    /// Adds a member with the value that was written last, or replaces the one of this name. `null` removes it.
    pub(super) fn place(&mut self, name: Cow<'static, str>, Written { start }: Written) {
        if &self.json[start..] == b"null" {
            self.json.truncate(start);
            self.remove(&name);
        } else {
            self.put(name, start);
        }
    }

    /// Adds a member whose value is JSON already, or replaces the one of this name.
    pub(super) fn set_json(&mut self, name: Cow<'static, str>, json: &str) {
        let start = self.json.len();
        self.json.extend_from_slice(json.as_bytes());
        self.put(name, start);
    }

    /// The position of the member of this name.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        if let Some(positions) = &self.positions {
            return positions.find(name, &self.members);
        }
        self.members.iter().position(|member| member.name == name)
    }

    /// The name of a member.
    pub(super) fn name(&self, position: usize) -> &str {
        &self.members[position].name
    }

    /// The value of a member as JSON.
    pub(super) fn json(&self, position: usize) -> &[u8] {
        let member = &self.members[position];
        &self.json[member.start..member.end]
    }

    /// The values of all members. One that [`Value`] cannot hold is `null`.
    pub(super) fn values(&self) -> &[Value] {
        self.values.get_or_init(|| {
            let values = (0..self.len()).map(|position| serde_json::from_slice(self.json(position)));
            values.map(Result::unwrap_or_default).collect()
        })
    }

    /// All members as an object in JSON.
    ///
    /// # Errors
    ///
    /// None: names and values can be written.
    pub(super) fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        let mut json = vec![b'{'];
        for position in 0..self.len() {
            if position > 0 {
                json.push(b',');
            }
            serde_json::to_writer(&mut json, self.name(position))?;
            json.push(b':');
            json.extend_from_slice(self.json(position));
        }
        json.push(b'}');
        Ok(json)
    }

    /// The members with their values.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.members.iter().map(|member| &*member.name).zip(self.values())
    }

    /// Makes what `json` has from `start` the value of the member of this name.
    fn put(&mut self, name: Cow<'static, str>, start: usize) {
        let end = self.json.len();
        self.values = OnceLock::new();
        if let Some(position) = self.position(&name) {
            let member = &mut self.members[position];
            (member.start, member.end) = (start, end);
            return;
        }
        self.members.push(Member { name, start, end });
        match &mut self.positions {
            Some(positions) => positions.add(&self.members),
            None if self.members.len() > MANY => {
                self.positions = Some(Box::new(Positions::of(&self.members)));
            }
            None => {}
        }
    }

    fn remove(&mut self, name: &str) {
        if let Some(position) = self.position(name) {
            self.members.remove(position);
            self.values = OnceLock::new();
            self.positions = (self.members.len() > MANY).then(|| Box::new(Positions::of(&self.members)));
        }
    }
}

/// From how many members on a name is looked up by its hash: fewer are compared faster one by one.
const MANY: usize = 16;

/// Equal whatever the order of the members, and however their JSON is written.
impl PartialEq for Extensions {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && (0..self.len()).all(|position| {
                other.position(self.name(position)).is_some_and(|found| {
                    self.json(position) == other.json(found)
                        || self.values()[position] == other.values()[found]
                })
            })
    }
}

impl Eq for Extensions {}

impl fmt::Debug for Extensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// The positions of many members by the hashes of their names. The hashes are keyed at random, so that a peer cannot choose names that
/// collide.
#[derive(Clone, Default)]
struct Positions {
    hasher: RandomState,
    by_hash: HashMap<u64, usize>,
}

impl Positions {
    fn of(members: &[Member]) -> Self {
        let mut positions = Self::default();
        for count in 1..=members.len() {
            positions.add(&members[..count]);
        }
        positions
    }

    /// Adds the last member. Of two names with one hash the first is kept.
    fn add(&mut self, members: &[Member]) {
        if let Some(member) = members.last() {
            let hash = self.hasher.hash_one(&*member.name);
            self.by_hash.entry(hash).or_insert(members.len() - 1);
        }
    }

    fn find(&self, name: &str, members: &[Member]) -> Option<usize> {
        let position = *self.by_hash.get(&self.hasher.hash_one(name))?;
        if members[position].name == name {
            return Some(position);
        }
        // Another name with the same 64 bits.
        members.iter().position(|member| member.name == name)
    }
}
