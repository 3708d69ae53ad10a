//! The class type of families without classes.

use core::convert::Infallible;
use core::fmt;
use core::marker::PhantomData;
use core::ops::RangeInclusive;

use crate::code::{Class, Code};
use crate::sealed::Sealed;

/// The class enum of a family without classes: it has no values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoClass<C: Code> {
    never: Infallible,
    code: PhantomData<C>,
}

impl<C: Code> fmt::Display for NoClass<C> {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.never {}
    }
}

impl<C: Code> Sealed for NoClass<C> {}

impl<C: Code<Class = Self>> Class for NoClass<C> {
    type Code = C;

    const ALL: &'static [Self] = &[];

    fn of(_: C::Number) -> Option<Self> {
        None
    }

    fn title(self) -> &'static str {
        match self.never {}
    }

    fn description(self) -> Option<&'static str> {
        match self.never {}
    }

    fn range(self) -> Option<RangeInclusive<C::Number>> {
        match self.never {}
    }

    fn fallback(self) -> Option<C> {
        match self.never {}
    }
}
