//! The classes of a family.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::iter::FusedIterator;
use core::ops::RangeInclusive;

use crate::Code;
use crate::sealed::Sealed;

/// The classes of a family: implemented by every generated class enum and by [`NoClass`](crate::NoClass).
///
/// ```
/// use status_core::{Class, Code, StatusCode};
///
/// fn titles<C: Code>() -> Vec<&'static str> {
///     C::Class::ALL.iter().map(|class| class.title()).collect()
/// }
///
/// assert_eq!(titles::<StatusCode>(), ["Informational", "Successful", "Redirection", "Client Error", "Server Error"]);
/// ```
pub trait Class: Copy + Eq + Ord + Hash + Debug + Display + Send + Sync + Sealed + 'static {
    /// The enum of the codes.
    type Code: Code<Class = Self>;

    /// Every class, in the order of their ranges.
    const ALL: &'static [Self];

    /// The class of this number: a declared code's own, or else the one whose range holds it.
    fn of(number: <Self::Code as Code>::Number) -> Option<Self>;

    /// The title.
    fn title(self) -> &'static str;

    /// What the class means.
    fn description(self) -> Option<&'static str>;

    /// The numbers of the class; `None` where codes name their class.
    fn range(self) -> Option<RangeInclusive<<Self::Code as Code>::Number>>;

    /// The code that an unrecognised code of the class is treated as.
    fn fallback(self) -> Option<Self::Code>;

    /// The codes of the class, ascending.
    fn codes(self) -> ClassCodes<Self> {
        ClassCodes::new(self)
    }
}

/// The codes of a class, ascending: what `codes()` of every class enum returns.
///
/// ```
/// use status_core::{StatusClass, StatusCode};
///
/// assert_eq!(StatusClass::Success.codes().next(), Some(StatusCode::Ok));
/// assert_eq!(StatusClass::Success.codes().next_back(), Some(StatusCode::ImUsed));
/// ```
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct ClassCodes<K: Class> {
    class: K,
    /// The codes of the whole family that are left to look at.
    rest: &'static [K::Code],
}

impl<K: Class> ClassCodes<K> {
    /// For generated code.
    #[doc(hidden)]
    pub const fn new(class: K) -> Self {
        Self { class, rest: <K::Code as Code>::ALL }
    }
}

impl<K: Class> Iterator for ClassCodes<K> {
    type Item = K::Code;

    fn next(&mut self) -> Option<K::Code> {
        while let [code, rest @ ..] = self.rest {
            self.rest = rest;
            if code.class() == Some(self.class) {
                return Some(*code);
            }
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.rest.len()))
    }
}

impl<K: Class> DoubleEndedIterator for ClassCodes<K> {
    fn next_back(&mut self) -> Option<K::Code> {
        while let [rest @ .., code] = self.rest {
            self.rest = rest;
            if code.class() == Some(self.class) {
                return Some(*code);
            }
        }
        None
    }
}

impl<K: Class> FusedIterator for ClassCodes<K> {}
