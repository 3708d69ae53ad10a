//! The problems that a service can answer with, as data.
//!
//! `#[derive(ToProblem)]` describes every variant with a [`ProblemType`]: constant data that costs nothing unless it is used.

mod entry;
mod json_type;
mod problem_type;

pub use self::entry::{ProblemEntry, ProblemTypeIter, ProblemTypes, problem_types};
pub use self::json_type::JsonType;
pub use self::problem_type::{ProblemDetail, ProblemExtension, ProblemHeader, ProblemType};

/// What generated code calls.
pub(crate) mod private {
    pub use super::entry::{nested_entries, problem_entry};
    pub use super::json_type::{AnyJsonType, JsonTypeOf, RequiredField};
    pub use super::problem_type::{ProblemParts, problem_extension, problem_header};
}
