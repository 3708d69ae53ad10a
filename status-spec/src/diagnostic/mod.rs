//! Errors in a spec, and their text.

#[cfg(test)]
mod against_annotate_snippets;
mod excerpt;
mod line;
mod mark;
mod message;
mod page;
mod piece;
mod printable;
mod render;
mod report;

pub use message::{Diagnostic, Label};
pub use piece::{Piece, Role};
pub(crate) use render::{pieces, render};
pub(crate) use report::Errors;
pub use report::Report;
