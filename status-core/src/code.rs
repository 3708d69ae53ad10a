//! The traits of a family: its codes and its classes.

use core::fmt::{Debug, Display, LowerHex, UpperHex};
use core::hash::Hash;
use core::iter::FusedIterator;
use core::ops::RangeInclusive;
use core::str::FromStr;

use crate::__private::{Checked, Lookup};
use crate::number::Number;
use crate::parse_error::ParseCodeError;
use crate::sealed::Sealed;
use crate::state::State;

/// A family of status codes. Every enum that [`#[codes]`](macro@crate::codes) generates implements it, and no
/// other type can.
///
/// Each item is also an inherent item of the enum, and `const` there. Use the trait in code that works with
/// any family.
///
/// ```
/// use status_core::{Code, StatusCode};
///
/// /// How often each code was seen.
/// struct Counter<C: Code> {
///     counts: Vec<(C, u64)>,
/// }
///
/// impl<C: Code> Counter<C> {
///     fn new() -> Self {
///         Self { counts: C::ALL.iter().map(|code| (*code, 0)).collect() }
///     }
///
///     fn count(&mut self, code: C) {
///         if let Ok(index) = self.counts.binary_search_by_key(&code, |(code, _)| *code) {
///             self.counts[index].1 += 1;
///         }
///     }
/// }
///
/// let mut counter = Counter::new();
/// counter.count(StatusCode::NotFound);
/// assert!(counter.counts.contains(&(StatusCode::NotFound, 1)));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a family of status codes",
    label = "not a family of status codes",
    note = "a family is an enum that `#[codes(…)]` generates from a TOML file"
)]
pub trait Code:
    Copy
    + Eq
    + Ord
    + Hash
    + Debug
    + Display
    + LowerHex
    + UpperHex
    + FromStr<Err = ParseCodeError>
    + Send
    + Sync
    + Checked<Code = Self>
    + 'static
{
    /// The integer type of the numbers.
    type Number: Number;

    /// The class enum; [`NoClass`](crate::NoClass) for a family without classes.
    type Class: Class<Code = Self>;

    /// The name of the enum, as errors show it: `"StatusCode"`.
    const FAMILY: &'static str;

    /// Every code, ascending.
    const ALL: &'static [Self];

    /// The index for finding codes in [`ALL`](Self::ALL) by number, text or name.
    #[doc(hidden)]
    const LOOKUP: Lookup;

    /// The code with this number.
    fn from_number(number: Self::Number) -> Option<Self>;

    /// The number.
    fn number(self) -> Self::Number;

    /// The code with this number in canonical ASCII decimal, as on the wire, or in the family's own notation.
    fn from_bytes(bytes: &[u8]) -> Option<Self>;

    /// The code to treat this number as: the code with this number, or else the fallback of its class.
    fn recognize(number: Self::Number) -> Option<Self>;

    /// The number as text, in the notation of the family.
    fn as_str(self) -> &'static str;

    /// The name of the variant.
    fn name(self) -> &'static str;

    /// The reason phrase.
    fn reason(self) -> &'static str;

    /// The meaning of the code.
    fn description(self) -> Option<&'static str>;

    /// The documents that define the code.
    fn reference(self) -> Option<&'static str>;

    /// The state of the code in its registry.
    fn state(self) -> State;

    /// The class; `None` in a family without classes.
    fn class(self) -> Option<Self::Class>;
}

/// The classes of a family. Every generated class enum and [`NoClass`](crate::NoClass) implement it.
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

    /// The class of this number: the class of the code with this number, or else the class whose range
    /// contains it.
    fn of(number: <Self::Code as Code>::Number) -> Option<Self>;

    /// The title.
    fn title(self) -> &'static str;

    /// The meaning of the class.
    fn description(self) -> Option<&'static str>;

    /// The numbers of the class; `None` if its codes name their class.
    fn range(self) -> Option<RangeInclusive<<Self::Code as Code>::Number>>;

    /// The code to treat an unrecognized code of the class as.
    fn fallback(self) -> Option<Self::Code>;

    /// The codes of the class, ascending.
    fn codes(self) -> ClassCodes<Self> {
        ClassCodes::new(self)
    }
}

/// The codes of a class, ascending: the iterator that `codes()` of every class enum returns.
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
    /// The remaining codes of the whole family.
    rest: &'static [K::Code],
}

impl<K: Class> ClassCodes<K> {
    /// An iterator for generated code.
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
