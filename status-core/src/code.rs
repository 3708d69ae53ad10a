//! What every family of codes has in common.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use crate::__private::{Checked, Positions};
use crate::{Class, Number, ParseCodeError, State};

/// A family of status codes: implemented by every enum that [`#[codes]`](macro@crate::codes) generates, and by nothing else.
///
/// Each item is also an inherent one of the enum, `const` there, so the trait is for code that works with any family.
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
///         if let Ok(at) = self.counts.binary_search_by_key(&code, |(code, _)| *code) {
///             self.counts[at].1 += 1;
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
    note = "a family is an enum that `#[codes(…)]` makes from a TOML file"
)]
pub trait Code:
    Copy
    + Eq
    + Ord
    + Hash
    + Debug
    + Display
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

    /// Where numbers stand in [`ALL`](Self::ALL), for [`Known`](crate::Known).
    #[doc(hidden)]
    const POSITIONS: Positions;

    /// The code of this number.
    fn from_number(number: Self::Number) -> Option<Self>;

    /// The number.
    fn number(self) -> Self::Number;

    /// The code of this number in canonical ASCII decimal, as on the wire.
    fn from_bytes(bytes: &[u8]) -> Option<Self>;

    /// The code that this number is to be treated as: its own, or else the fallback of its class.
    fn recognize(number: Self::Number) -> Option<Self>;

    /// The number as text.
    fn as_str(self) -> &'static str;

    /// The name of the variant.
    fn name(self) -> &'static str;

    /// The reason phrase.
    fn reason(self) -> &'static str;

    /// What the code means.
    fn description(self) -> Option<&'static str>;

    /// Where the code is defined.
    fn reference(self) -> Option<&'static str>;

    /// How the code stands in its registry.
    fn state(self) -> State;

    /// The class; `None` in a family without classes.
    fn class(self) -> Option<Self::Class>;
}
