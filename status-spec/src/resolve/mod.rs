//! From the declarations of a file and the families of its bases to one family.

mod class;
mod code;
mod collections;
mod declare;
mod extends;
mod family;
mod field;
mod finish;
mod inherit;
mod limits;
mod notation;
mod number;
mod overrides;
mod placement;
mod registries;
mod scope;
mod value;

pub(crate) use collections::Slot;
pub(crate) use declare::{FoundBase, Resolver};
pub(crate) use extends::{Identity, Origin, locate};
pub(crate) use family::{ClassEntry, CodeEntry, Family};
pub(crate) use finish::finish;
pub(crate) use number::toml_key;
pub(crate) use placement::{Placement, has_overlap};
pub(crate) use scope::Collision;
