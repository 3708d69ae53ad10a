//! The problem types of an error, including those of inner errors.

use core::marker::PhantomData;
use std::sync::Arc;

use super::problem_type::ProblemParts;
use super::{ProblemDetail, ProblemExtension, ProblemHeader, ProblemType};
use crate::__private::{CodeTable, Literals, Visibility};

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

/// The entry of a hand-written variant.
#[cfg(test)]
pub(super) const fn problem_entry(parts: ProblemParts) -> ProblemEntry {
    ProblemEntry { kind: Kind::One(ProblemType::new(parts)) }
}

/// The entry of a hand-written transparent variant.
#[cfg(test)]
pub(super) const fn nested_entries(entries: &'static [ProblemEntry]) -> ProblemEntry {
    ProblemEntry { kind: Kind::Nested(entries) }
}

/// For generated code: the entry of a variant, from the number of its code.
#[derive(Clone, Copy, Debug)]
pub enum Row {
    /// A variant without keys: its name and the number of its code.
    Plain(&'static str, i128),
    /// A variant with documentation and without keys: its name, the number of its code, its description.
    Described(&'static str, i128, &'static str),
    /// A variant with keys.
    Own {
        /// The number of the code; not the number of any code if the code is only known at run time.
        number: i128,
        /// The name.
        name: &'static str,
        /// The documentation.
        description: Option<&'static str>,
        /// The parts that are the same for every value.
        literals: &'static Literals,
        /// `true` if the title is computed from the value.
        has_computed_title: bool,
        /// `true` if the detail is computed from the value.
        has_computed_detail: bool,
        /// The extensions.
        extensions: &'static [ProblemExtension],
        /// The headers.
        headers: &'static [ProblemHeader],
    },
    /// A transparent variant.
    Nested(&'static [ProblemEntry]),
}

/// For generated code: the entries of an error.
#[must_use]
pub const fn entries<const COUNT: usize>(table: &CodeTable, rows: &[Row; COUNT]) -> [ProblemEntry; COUNT] {
    let mut entries = [ProblemEntry { kind: Kind::Nested(&[]) }; COUNT];
    let mut at = 0;
    while at < COUNT {
        entries[at].kind = match rows[at] {
            Row::Plain(name, number) => one(table, number, false, plain(table, number, name, None)),
            Row::Described(name, number, description) => {
                one(table, number, false, plain(table, number, name, Some(description)))
            }
            Row::Own {
                number,
                name,
                description,
                literals,
                has_computed_title,
                has_computed_detail,
                extensions,
                headers,
            } => {
                let detail = match literals.detail {
                    Some(detail) => ProblemDetail::Literal(detail),
                    None if has_computed_detail => computed_detail(table, number, literals.visibility),
                    None => ProblemDetail::Hidden,
                };
                let parts = ProblemParts {
                    name,
                    type_uri: literals.type_uri,
                    title: literals.title,
                    description,
                    detail,
                    extensions,
                    headers,
                    ..ProblemParts::NONE
                };
                one(table, number, has_computed_title, parts)
            }
            Row::Nested(nested) => Kind::Nested(nested),
        };
        at += 1;
    }
    entries
}

/// The parts of a variant without keys.
const fn plain(
    table: &CodeTable,
    number: i128,
    name: &'static str,
    description: Option<&'static str>,
) -> ProblemParts {
    let detail = computed_detail(table, number, Visibility::ClientError);
    ProblemParts { name, description, detail, ..ProblemParts::NONE }
}

/// A variant with the code of this number. If no title is given or computed, the title is the reason phrase.
const fn one(table: &CodeTable, number: i128, has_computed_title: bool, mut parts: ProblemParts) -> Kind {
    if let Some((code, texts)) = table.of(number) {
        parts.status = Some(code.number);
        if parts.title.is_none() && !has_computed_title {
            parts.title = Some(texts.reason);
        }
    }
    Kind::One(ProblemType::new(parts))
}

/// The source of a detail that is computed from the error.
const fn computed_detail(table: &CodeTable, number: i128, visibility: Visibility) -> ProblemDetail {
    let is_visible = match (visibility, table.of(number)) {
        (Visibility::Exposed, _) => true,
        (Visibility::ClientError, Some((code, _))) => code.is_client_error,
        (Visibility::Hidden, _) | (Visibility::ClientError, None) => false,
    };
    if is_visible { ProblemDetail::FromError } else { ProblemDetail::Hidden }
}

/// For generated code: finds the problem types of a transparent field, if its type has any.
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

    use super::{ProblemEntry, ProblemTypes, Row, entries, problem_types};
    use crate::__private::CodeTable;
    use crate::{HttpCode, StatusCode};

    struct Outer;
    struct Inner;
    struct Empty;

    const CODE_TABLE: CodeTable = StatusCode::CODE_TABLE;

    impl ProblemTypes for Outer {
        const TYPES: &'static [ProblemEntry] = &entries(
            &CODE_TABLE,
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
            &entries(&CODE_TABLE, &[Row::Plain("B", 404), Row::Plain("C", 404)]);
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
