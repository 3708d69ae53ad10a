//! Keeps a trait implementable by this crate and generated code alone, so that it can grow.

/// Implemented by what may implement a sealed trait.
pub trait Sealed {}
