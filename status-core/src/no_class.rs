//! For families without classes.

use core::cmp::Ordering;
use core::convert::Infallible;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::ops::RangeInclusive;

use crate::sealed::Sealed;
use crate::{Class, Code};

/// The class enum of a family without classes: there is no value of it.
pub struct NoClass<C: Code> {
    never: Infallible,
    code: PhantomData<C>,
}

impl<C: Code> Clone for NoClass<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code> Copy for NoClass<C> {}

impl<C: Code> PartialEq for NoClass<C> {
    fn eq(&self, _: &Self) -> bool {
        match self.never {}
    }
}

impl<C: Code> Eq for NoClass<C> {}

impl<C: Code> PartialOrd for NoClass<C> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<C: Code> Ord for NoClass<C> {
    fn cmp(&self, _: &Self) -> Ordering {
        match self.never {}
    }
}

impl<C: Code> Hash for NoClass<C> {
    fn hash<H: Hasher>(&self, _: &mut H) {
        match self.never {}
    }
}

impl<C: Code> fmt::Debug for NoClass<C> {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.never {}
    }
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
