//! The fields of a variant that become a problem.

use std::boxed::Box;

use super::Problem;
use super::parts::Parts;
use crate::{HasStatus, HttpCode, StatusCode, ToProblem, log};

/// The field of a variant that holds a problem.
#[diagnostic::on_unimplemented(
    message = "`#[problem(other)]` requires a field of the type `Problem`, not `{Self}`",
    label = "not a `Problem`",
    note = "for a field that implements `ToProblem`, write `#[status(transparent)]`"
)]
pub trait IsProblem {
    /// The problem.
    fn as_problem(&self) -> &Problem;
}

impl IsProblem for Problem {
    fn as_problem(&self) -> &Problem {
        self
    }
}

impl IsProblem for Box<Problem> {
    fn as_problem(&self) -> &Problem {
        self
    }
}

/// The field of a transparent variant: an error with a problem, or a code.
///
/// `Kind` tells the implementations apart.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `ToProblem`",
    label = "does not implement `ToProblem`",
    note = "add `#[derive(HasStatus, ToProblem)]` to `{Self}`, or implement `ToProblem`",
    note = "for a problem built elsewhere, use a field of type `Problem` with `#[status(from)]` and `#[problem(other)]`"
)]
pub trait InnerProblem<Kind> {
    /// The problem of the field.
    fn inner_problem(&self) -> Problem;
}

/// See [`InnerProblem`].
#[derive(Debug)]
pub struct OfError;

/// See [`InnerProblem`].
#[derive(Debug)]
pub struct OfCode;

#[diagnostic::do_not_recommend]
impl<T: ToProblem + ?Sized> InnerProblem<OfError> for T {
    fn inner_problem(&self) -> Problem {
        self.to_problem()
    }
}

/// A code that does not report an error becomes 500.
#[diagnostic::do_not_recommend]
impl<C: HttpCode> InnerProblem<OfCode> for C {
    fn inner_problem(&self) -> Problem {
        if self.is_error() {
            return Problem::new(*self);
        }
        log::unsent(format_args!("an error with the status {self} is answered with 500"));
        Problem::new(StatusCode::InternalServerError)
    }
}

/// The field of a transparent variant, to convert to a problem.
#[derive(Debug)]
pub struct InnerField<'a, T: ?Sized>(pub &'a T);

impl<T: HasStatus + ?Sized> InnerField<'_, T> {
    /// The problem of the field.
    #[must_use]
    pub fn problem<Kind>(self) -> Problem
    where
        T: InnerProblem<Kind>,
    {
        self.0.inner_problem()
    }
}

/// The method for a field without a status, which is reported elsewhere.
pub trait OtherField: Sized {
    /// Never called.
    fn problem(self) -> Problem {
        Problem::from_parts(Parts::default())
    }
}

impl<T: ?Sized> OtherField for InnerField<'_, T> {}
