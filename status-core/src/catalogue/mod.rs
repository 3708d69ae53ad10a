//! The problems that a service can send, as data.
//!
//! `#[derive(ToProblem)]` describes every variant with a [`ProblemType`]: constant data that costs nothing
//! unless it is used. A [`Catalogue`] collects the problem types of a service.

#[cfg(feature = "catalogue")]
mod catalogue_type;
#[cfg(feature = "catalogue")]
mod document;
mod entry;
#[cfg(feature = "catalogue")]
mod escaped;
#[cfg(feature = "catalogue")]
mod html;
#[cfg(feature = "catalogue")]
mod json_schema;
mod json_type;
#[cfg(feature = "catalogue")]
mod lock;
mod problem_type;
#[cfg(feature = "catalogue")]
mod read;
mod rows;
#[cfg(all(feature = "catalogue", any(feature = "actix", feature = "tower")))]
pub(crate) mod service;
#[cfg(all(test, feature = "catalogue"))]
mod tests;
mod unique;

#[cfg(feature = "catalogue")]
pub use self::catalogue_type::{
    CatalogueDetail, CatalogueExtension, CatalogueGrpc, CatalogueHeader, CatalogueType,
};
pub use self::entry::{ProblemEntry, ProblemTypeIter, ProblemTypes, problem_types};
pub use self::json_type::JsonType;
pub use self::problem_type::{ProblemDetail, ProblemExtension, ProblemGrpc, ProblemHeader, ProblemType};
#[cfg(feature = "catalogue")]
pub use self::read::CatalogueError;
#[cfg(feature = "catalogue")]
use crate::problem::ABOUT_BLANK;

/// Items for generated code.
pub(crate) mod private {
    pub use super::entry::{TypesOf, UnknownTypes};
    #[cfg(feature = "catalogue")]
    pub use super::escaped::escaped;
    pub use super::json_type::{AnyJsonType, JsonTypeOf, RequiredField};
    pub use super::problem_type::{Declaration, problem_extension, problem_header};
    pub use super::rows::{Row, entries};
    pub use super::unique::{Conflict, conflicts, report, table_size};
}

/// The problem types of a service.
///
/// It generates documentation ([`page`](Self::page)) and a file that a test compares
/// ([`check`](Self::check)). The command `status-spec problems` reads this file, compares versions and
/// generates TypeScript.
///
/// ```
/// use status_core::{Catalogue, ProblemTypes};
///
/// fn catalogue<A: ProblemTypes, B: ProblemTypes>() -> Catalogue {
///     Catalogue::new().with::<A>().with::<B>()
/// }
/// ```
#[cfg(feature = "catalogue")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Sorted, without duplicates.
    types: Vec<CatalogueType>,
}

#[cfg(feature = "catalogue")]
impl Catalogue {
    /// Creates an empty catalogue.
    #[must_use]
    pub const fn new() -> Self {
        Self { types: Vec::new() }
    }

    /// Adds the problem types of an error, including those of inner errors. Duplicates are ignored.
    #[must_use]
    pub fn with<E: ProblemTypes + ?Sized>(self) -> Self {
        self.extended(problem_types::<E>().map(CatalogueType::from))
    }

    /// The problem types, ordered by type URI, status and name.
    #[must_use]
    pub fn types(&self) -> &[CatalogueType] {
        &self.types
    }

    fn extended(mut self, types: impl Iterator<Item = CatalogueType>) -> Self {
        self.types.extend(types);
        self.types.sort_unstable();
        self.types.dedup();
        self
    }
}
