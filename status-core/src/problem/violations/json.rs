//! Violations as the member `errors` of a problem (RFC 9457, Section 3).

use core::fmt;

use serde_core::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_core::ser::SerializeStruct;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Place, Violation, Violations};

/// The list of the kept violations. The number of additional ones is a member of the problem.
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.list.serialize(serializer)
    }
}

impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (name, place) = match &self.place {
            Place::Pointer(pointer) => (POINTER, pointer),
            Place::Parameter(name) => (PARAMETER, name),
            Place::Header(name) => (HEADER, name),
        };
        let mut fields = serializer.serialize_struct("Violation", 2)?;
        fields.serialize_field(DETAIL, &self.detail)?;
        fields.serialize_field(name, place)?;
        fields.end()
    }
}

/// From a list. Violations beyond [`Violations::MAX`] are only counted.
impl<'de> Deserialize<'de> for Violations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(List)
    }
}

struct List;

impl<'de> Visitor<'de> for List {
    type Value = Violations;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of violations")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Violations, A::Error> {
        let mut violations = Violations::new();
        while violations.list.len() < Violations::MAX {
            let Some(violation) = elements.next_element()? else { return Ok(violations) };
            violations.list.push(violation);
        }
        while elements.next_element::<IgnoredAny>()?.is_some() {
            violations.more += 1;
        }
        Ok(violations)
    }
}

/// From an object with a `pointer`, a `parameter` or a `header`. Other members are ignored.
impl<'de> Deserialize<'de> for Violation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Violation;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a violation: an object with `pointer`, `parameter` or `header`")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Violation, M::Error> {
        let (mut detail, mut place) = (None, None);
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                DETAIL => detail = Some(members.next_value()?),
                POINTER => place = Some(Place::Pointer(members.next_value()?)),
                PARAMETER => place = Some(Place::Parameter(members.next_value()?)),
                HEADER => place = Some(Place::Header(members.next_value()?)),
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        let place = place.ok_or_else(|| M::Error::missing_field(POINTER))?;
        Ok(Violation { place, detail: detail.unwrap_or_default() })
    }
}

const DETAIL: &str = "detail";
const POINTER: &str = "pointer";
const PARAMETER: &str = "parameter";
const HEADER: &str = "header";
