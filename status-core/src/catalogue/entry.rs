//! The problem types of an error, including those of inner errors.

use core::marker::PhantomData;
use std::sync::Arc;

use super::ProblemType;

/// An error whose problem types are known at compile time.
///
/// `#[derive(ToProblem)]` implements it. [`problem_types`] lists the problem types, including those of
/// transparent variants.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `ProblemTypes`",
    label = "does not implement `ProblemTypes`",
    note = "add `#[derive(HasStatus, ToProblem)]` to `{Self}`, which implements `ProblemTypes` too"
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

/// A variant's entry in [`ProblemTypes::TYPES`]: its problem type, or the entries of the error inside a
/// transparent variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProblemEntry {
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    One(ProblemType),
    Nested(&'static [ProblemEntry]),
}

impl ProblemEntry {
    /// The entry of no variant, to begin a table with.
    pub(super) const NONE: Self = Self { kind: Kind::Nested(&[]) };

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

/// For generated code: leads from the type of a transparent field to its problem types, if they are known.
#[derive(Debug)]
pub struct TypesOf<T: ?Sized>(PhantomData<T>);

impl<T: ProblemTypes + ?Sized> TypesOf<T> {
    /// The problem types.
    pub const TYPES: &'static [ProblemEntry] = T::TYPES;
}

/// For generated code: any other type has no problem types.
pub trait UnknownTypes {
    /// None.
    const TYPES: &'static [ProblemEntry] = &[];
}

impl<T: ?Sized> UnknownTypes for TypesOf<T> {}

/// The problem types of an error in the order of its variants, with those of transparent variants in their
/// place.
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

    use super::{ProblemEntry, ProblemTypes, problem_types};
    use crate::__private::{CodeTable, Declaration, Row, entries};
    use crate::{HttpCode, StatusCode};

    struct Outer;
    struct Inner;
    struct Empty;

    const CODE_TABLE: CodeTable = StatusCode::CODE_TABLE;
    const OUTER: Declaration = Declaration { path: "tests::Outer", ..Declaration::NONE };
    const INNER: Declaration = Declaration { path: "tests::Inner", ..Declaration::NONE };

    impl ProblemTypes for Outer {
        const TYPES: &'static [ProblemEntry] = &entries(
            &CODE_TABLE,
            &OUTER,
            &[
                Row::Plain("A", 404),
                Row::Nested(Inner::TYPES),
                Row::Nested(Empty::TYPES),
                Row::Nested(Inner::TYPES),
                Row::Plain("D", 404),
            ],
        );
    }

    impl ProblemTypes for Inner {
        const TYPES: &'static [ProblemEntry] =
            &entries(&CODE_TABLE, &INNER, &[Row::Plain("B", 404), Row::Plain("C", 404)]);
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
    fn entries_distinguish_variants() {
        assert_eq!(Outer::TYPES[0].problem_type().map(crate::ProblemType::status), Some(Some(404)));
        assert_eq!(Outer::TYPES[0].nested(), []);
        assert_eq!(Outer::TYPES[1].problem_type(), None);
        assert_eq!(Outer::TYPES[1].nested(), Inner::TYPES);
        assert_eq!(problem_types::<Outer>().next().map(crate::ProblemType::type_uri), Some("about:blank"));
    }
}
