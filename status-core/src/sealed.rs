//! Sealed traits: only this crate and generated code can implement them, so they can gain items.

/// A supertrait of every sealed trait.
pub trait Sealed {}
