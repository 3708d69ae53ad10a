//! Sealed traits: only this crate and generated code can implement them, so adding items to them is not a
//! breaking change.

/// A supertrait of every sealed trait.
pub trait Sealed {}
