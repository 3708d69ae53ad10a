//! The problem types of an error, with those of the errors inside it.

use std::sync::Arc;

use super::ProblemType;
use super::problem_type::ProblemParts;

/// An error whose problem types are known at compile time.
///
/// `#[derive(ToProblem)]` implements it. [`problem_types`] lists the problem types, those of transparent variants included.
#[diagnostic::on_unimplemented(
    message = "the problem types of `{Self}` are not known",
    label = "does not implement `ProblemTypes`",
    note = "`#[derive(ToProblem)]` implements `ProblemTypes`"
)]
pub trait ProblemTypes {
    /// One entry per variant, in the order of the variants.
    const TYPES: &'static [ProblemEntry];
}

impl<T: ProblemTypes + ?Sized> ProblemTypes for &T {
    const TYPES: &'static [ProblemEntry] = T::TYPES;
}

impl<T: ProblemTypes + ?Sized> ProblemTypes for Box<T> {
    const TYPES: &'static [ProblemEntry] = T::TYPES;
}

impl<T: ProblemTypes + ?Sized> ProblemTypes for Arc<T> {
    const TYPES: &'static [ProblemEntry] = T::TYPES;
}

/// A variant's entry in [`ProblemTypes::TYPES`]: its problem type, or those of the error inside a transparent variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProblemEntry {
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    One(ProblemType),
    Nested(&'static [ProblemEntry]),
}

impl ProblemEntry {
    /// The problem type of the variant; `None` for a transparent variant.
    #[must_use]
    pub const fn problem_type(&self) -> Option<&ProblemType> {
        match &self.kind {
            Kind::One(problem_type) => Some(problem_type),
            Kind::Nested(_) => None,
        }
    }

    /// The entries of the error inside a transparent variant; empty for any other variant.
    #[must_use]
    pub const fn nested(&self) -> &'static [Self] {
        match self.kind {
            Kind::One(_) => &[],
            Kind::Nested(entries) => entries,
        }
    }
}

/// For generated code: the entry of a variant that has a problem of its own.
#[must_use]
pub const fn problem_entry(parts: ProblemParts) -> ProblemEntry {
    ProblemEntry { kind: Kind::One(ProblemType::new(parts)) }
}

/// For generated code: the entry of a transparent variant.
#[must_use]
pub const fn nested_entries(entries: &'static [ProblemEntry]) -> ProblemEntry {
    ProblemEntry { kind: Kind::Nested(entries) }
}

/// The problem types of an error in the order of its variants, those of transparent variants in their place.
pub fn problem_types<E: ProblemTypes + ?Sized>() -> ProblemTypeIter {
    ProblemTypeIter { rest: vec![E::TYPES] }
}

/// The iterator that [`problem_types`] returns.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct ProblemTypeIter {
    /// The entries that are left, the innermost last.
    rest: Vec<&'static [ProblemEntry]>,
}

impl Iterator for ProblemTypeIter {
    type Item = &'static ProblemType;

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(entries) = self.rest.pop() {
            let Some((first, others)) = entries.split_first() else { continue };
            self.rest.push(others);
            match &first.kind {
                Kind::One(problem_type) => return Some(problem_type),
                Kind::Nested(entries) => self.rest.push(entries),
            }
        }
        None
    }
}

impl core::iter::FusedIterator for ProblemTypeIter {}

#[cfg(test)]
mod tests {
    use std::boxed::Box;
    use std::vec::Vec;

    use super::{ProblemEntry, ProblemParts, ProblemTypes, nested_entries, problem_entry, problem_types};
    use crate::ProblemDetail;

    struct Outer;
    struct Inner;
    struct Empty;

    const fn named(name: &'static str) -> ProblemEntry {
        problem_entry(ProblemParts {
            name,
            type_uri: None,
            title: None,
            status: Some(404),
            description: None,
            detail: ProblemDetail::Hidden,
            extensions: &[],
            headers: &[],
            grpc: None,
        })
    }

    impl ProblemTypes for Outer {
        const TYPES: &'static [ProblemEntry] = &[
            named("A"),
            nested_entries(Inner::TYPES),
            nested_entries(Empty::TYPES),
            nested_entries(Inner::TYPES),
            named("D"),
        ];
    }

    impl ProblemTypes for Inner {
        const TYPES: &'static [ProblemEntry] = &[named("B"), named("C")];
    }

    impl ProblemTypes for Empty {
        const TYPES: &'static [ProblemEntry] = &[];
    }

    #[test]
    fn transparent_variants_are_flattened_in_order() {
        let names: Vec<_> = problem_types::<Outer>().map(crate::ProblemType::name).collect();
        assert_eq!(names, ["A", "B", "C", "B", "C", "D"]);
        assert_eq!(problem_types::<Box<&Inner>>().count(), 2);
        assert_eq!(problem_types::<Empty>().next(), None);
    }

    #[test]
    fn entries_tell_variants_apart() {
        assert_eq!(Outer::TYPES[0].problem_type().map(crate::ProblemType::status), Some(Some(404)));
        assert_eq!(Outer::TYPES[0].nested(), []);
        assert_eq!(Outer::TYPES[1].problem_type(), None);
        assert_eq!(Outer::TYPES[1].nested(), Inner::TYPES);
        assert_eq!(problem_types::<Outer>().next().map(crate::ProblemType::type_uri), Some("about:blank"));
    }
}
