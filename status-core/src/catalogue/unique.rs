//! `unique_problems!`: no `type` means two things.

use super::entry::Kind;
use super::{ProblemDetail, ProblemEntry, ProblemExtension, ProblemHeader, ProblemType};
use crate::__private::{PanicText, is_same};

/// Asserts at compile time that no problem type of some errors means two things, across enums and crates.
///
/// Each argument is a type that derives [`ToProblem`](derive@crate::ToProblem). The errors in its transparent
/// variants are compared as well.
///
/// ```
/// use status_core::{HasStatus, ToProblem, unique_problems};
/// # macro_rules! errors {
/// #     ($($error:ident)+) => {$(
/// #         impl std::fmt::Display for $error {
/// #             fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #                 f.write_str("an error")
/// #             }
/// #         }
/// #         impl std::error::Error for $error {}
/// #     )+};
/// # }
///
/// #[derive(Debug, HasStatus, ToProblem)]
/// enum ShelfError {
///     #[status(404)]
///     #[problem(type = "/problems/no-such-book")]
///     NoSuchBook,
/// }
///
/// #[derive(Debug, HasStatus, ToProblem)]
/// enum LoanError {
///     #[status(409)]
///     #[problem(type = "/problems/on-loan")]
///     OnLoan,
///     #[status(transparent)]
///     Shelf(ShelfError),
/// }
/// # errors!(ShelfError LoanError);
///
/// unique_problems!(ShelfError, LoanError);
/// ```
///
/// A type that a second enum declares with another meaning is an error there. The message names both
/// variants:
///
/// ```compile_fail,E0080
/// # use status_core::{HasStatus, ToProblem, unique_problems};
/// # macro_rules! errors {
/// #     ($($error:ident)+) => {$(
/// #         impl std::fmt::Display for $error {
/// #             fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #                 f.write_str("an error")
/// #             }
/// #         }
/// #         impl std::error::Error for $error {}
/// #     )+};
/// # }
/// # #[derive(Debug, HasStatus, ToProblem)]
/// # enum ShelfError {
/// #     #[status(404)]
/// #     #[problem(type = "/problems/no-such-book")]
/// #     NoSuchBook,
/// # }
/// #[derive(Debug, HasStatus, ToProblem)]
/// enum ArchiveError {
///     #[status(410)]
///     #[problem(type = "/problems/no-such-book")]
///     NotArchived,
/// }
/// # errors!(ShelfError ArchiveError);
///
/// unique_problems!(ShelfError, ArchiveError);
/// ```
///
/// # Rules
///
/// - Variants of two enums may share a type only if everything about them is the same: their names,
///   documentation, status, title, detail, extensions, headers and gRPC code. Better, declare the variant
///   once, in an enum that both have in a transparent variant.
/// - Variants of one enum may share a type if a client sees no difference: they have the same status, title,
///   extensions and headers. This is the rule of `status-spec problems check`.
/// - An error that is reached twice is the same error.
/// - `about:blank` is not a type of its own ([RFC 9457, Section 4.2.1]), so it is not compared.
///
/// [RFC 9457, Section 4.2.1]: https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1
#[macro_export]
macro_rules! unique_problems {
    ($($errors:tt)*) => { $crate::__private::unique_problems! { $crate; $($errors)* } };
}

/// A slot of the hash table: a problem type with the hash of its type URI.
type Slot = Option<(u64, &'static ProblemType)>;

/// For generated code: a type that means two things.
#[derive(Clone, Copy, Debug)]
pub struct Conflict {
    first: &'static ProblemType,
    second: &'static ProblemType,
}

/// For generated code: the number of slots that [`conflicts`] requires for the problem types of some errors.
#[must_use]
pub const fn table_size(errors: &[&'static [ProblemEntry]]) -> usize {
    let mut count = 0;
    let mut at = 0;
    while at < errors.len() {
        count += count_types(errors[at]);
        at += 1;
    }
    // At most half of the slots are in use, so a free one is close. There is always one.
    (2 * count + 1).next_power_of_two()
}

/// For generated code: the first conflict of each error with itself or one before it. One pass over a hash
/// table keeps it linear.
#[must_use]
pub const fn conflicts<const SIZE: usize, const COUNT: usize>(
    errors: [&'static [ProblemEntry]; COUNT],
) -> [Option<Conflict>; COUNT] {
    let mut table: [Slot; SIZE] = [None; SIZE];
    let mut conflicts = [None; COUNT];
    let mut at = 0;
    while at < COUNT {
        conflicts[at] = insert_all(&mut table, errors[at]);
        at += 1;
    }
    conflicts
}

/// For generated code: panics if there is a conflict.
#[track_caller]
pub const fn report(conflict: Option<Conflict>) {
    if let Some(Conflict { first, second }) = conflict {
        PanicText::NONE
            .and("the type `")
            .and(first.type_uri())
            .and("` means two things: `")
            .and(first.declaration().path)
            .and("::")
            .and(first.name())
            .and("` and `")
            .and(second.declaration().path)
            .and("::")
            .and(second.name())
            .and("`: give one of them another `#[problem(type = \"…\")]`")
            .panic();
    }
}

const fn count_types(entries: &[ProblemEntry]) -> usize {
    let mut count = 0;
    let mut at = 0;
    while at < entries.len() {
        count += match entries[at].kind {
            Kind::One(_) => 1,
            Kind::Nested(entries) => count_types(entries),
        };
        at += 1;
    }
    count
}

/// Inserts the types of an error. Returns its first conflict.
const fn insert_all(table: &mut [Slot], entries: &'static [ProblemEntry]) -> Option<Conflict> {
    let mut first = None;
    let mut at = 0;
    while at < entries.len() {
        let conflict = match &entries[at].kind {
            Kind::One(problem_type) => insert(table, problem_type),
            Kind::Nested(entries) => insert_all(table, entries),
        };
        if first.is_none() {
            first = conflict;
        }
        at += 1;
    }
    first
}

/// Inserts a type, unless it is there: then the two mean the same or are a conflict.
const fn insert(table: &mut [Slot], second: &'static ProblemType) -> Option<Conflict> {
    let Some(type_uri) = second.own_type_uri() else { return None };
    let type_uri = type_uri.as_bytes();
    // The size of the table is a power of two.
    let mask = table.len() - 1;
    let hash = hash(type_uri);
    #[allow(clippy::cast_possible_truncation, reason = "a slot needs the lowest bits only")]
    let mut slot = hash as usize & mask;
    while let Some((other, first)) = table[slot] {
        // Most types have long common beginnings, which take long to compare.
        if other == hash && is_same(first.type_uri().as_bytes(), type_uri) {
            return if means_the_same(first, second) { None } else { Some(Conflict { first, second }) };
        }
        slot = (slot + 1) & mask;
    }
    table[slot] = Some((hash, second));
    None
}

/// A hash of the length and the last 24 bytes, by the steps of FNV-1a over eight bytes. The evaluation of
/// constants is slow, and types differ at their ends.
const fn hash(bytes: &[u8]) -> u64 {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let mut hash = bytes.len() as u64;
    let mut rest = bytes;
    let mut words = 0;
    while words < 3
        && let [before @ .., a, b, c, d, e, f, g, h] = rest
    {
        hash = (hash ^ u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h])).wrapping_mul(PRIME);
        rest = before;
        words += 1;
    }
    while words < 3
        && let [before @ .., last] = rest
    {
        hash = (hash ^ *last as u64).wrapping_mul(PRIME);
        rest = before;
    }
    // The product moves no bit to the right, and the slot is its lowest bits.
    hash ^ (hash >> 32)
}

const fn means_the_same(first: &ProblemType, second: &ProblemType) -> bool {
    let is_alike = is_same_status(first.status(), second.status())
        && is_same_text(first.title(), second.title())
        && are_same_extensions(first.extensions(), second.extensions())
        && are_same_headers(first.headers(), second.headers());
    is_alike
        && (first.declaration().is_same(second.declaration())
            || is_same(first.name().as_bytes(), second.name().as_bytes())
                && is_same_text(first.description(), second.description())
                && is_same_detail(first.detail(), second.detail())
                && is_same_grpc(first, second))
}

const fn is_same_status(first: Option<u16>, second: Option<u16>) -> bool {
    match (first, second) {
        (Some(first), Some(second)) => first == second,
        (None, None) => true,
        _ => false,
    }
}

const fn is_same_text(first: Option<&str>, second: Option<&str>) -> bool {
    match (first, second) {
        (Some(first), Some(second)) => is_same(first.as_bytes(), second.as_bytes()),
        (None, None) => true,
        _ => false,
    }
}

const fn is_same_detail(first: ProblemDetail, second: ProblemDetail) -> bool {
    match (first, second) {
        (ProblemDetail::Literal(first), ProblemDetail::Literal(second)) => {
            is_same(first.as_bytes(), second.as_bytes())
        }
        (ProblemDetail::FromError, ProblemDetail::FromError)
        | (ProblemDetail::Hidden, ProblemDetail::Hidden) => true,
        _ => false,
    }
}

const fn is_same_grpc(first: &ProblemType, second: &ProblemType) -> bool {
    match (first.grpc(), second.grpc()) {
        (Some(first), Some(second)) => {
            is_same(first.code().as_bytes(), second.code().as_bytes())
                && is_same_text(first.reason(), second.reason())
        }
        (None, None) => true,
        _ => false,
    }
}

const fn are_same_extensions(mut first: &[ProblemExtension], mut second: &[ProblemExtension]) -> bool {
    while let ([one, first_rest @ ..], [other, second_rest @ ..]) = (first, second) {
        if !is_same(one.name().as_bytes(), other.name().as_bytes())
            || one.json_type() as u8 != other.json_type() as u8
            || one.is_required() != other.is_required()
        {
            return false;
        }
        (first, second) = (first_rest, second_rest);
    }
    first.is_empty() && second.is_empty()
}

const fn are_same_headers(mut first: &[ProblemHeader], mut second: &[ProblemHeader]) -> bool {
    while let ([one, first_rest @ ..], [other, second_rest @ ..]) = (first, second) {
        if !is_same(one.name().as_bytes(), other.name().as_bytes())
            || one.is_required() != other.is_required()
        {
            return false;
        }
        (first, second) = (first_rest, second_rest);
    }
    first.is_empty() && second.is_empty()
}
