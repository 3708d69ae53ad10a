//! Items for generated code. They are not part of the public interface and may change at any time.

mod checked;
mod constants;
mod lookup;
mod macros;
mod name_hash;
mod names;
mod nearest;
mod notation;
mod number_index;
mod numbers;
mod panic_text;
mod parse;
#[cfg(feature = "problem")]
mod same;
mod spelled;
mod spelling;
mod spellings;
mod tables;
mod transparent;

pub use self::checked::Checked;
pub use self::constants::{code_of_name, number_of_text};
pub use self::lookup::Lookup;
pub use self::names::NameIndex;
pub use self::notation::Notation;
pub use self::number_index::NumberIndex;
pub use self::numbers::{for_i8, for_i16, for_i32, for_i64, for_u8, for_u16, for_u32, for_u64, three_digits};
pub(crate) use self::panic_text::PanicText;
pub use self::parse::parse;
#[cfg(feature = "problem")]
pub(crate) use self::same::is_same;
pub use self::spelled::{Spelled, display};
pub use self::spellings::SpellingIndex;
pub use self::tables::{
    NO_INDEX, bit, by_number, byte, codes_by_number, get, get_or, little_endian, optional_text, range,
    reasons_of_lines, text, text_after, text_before,
};
pub use self::transparent::{CarriesStatus, Transparent};
#[cfg(feature = "problem")]
pub use crate::catalogue::private::*;
pub use crate::known::Declared;
#[cfg(feature = "problem")]
pub use crate::problem::private::*;
pub use crate::sealed::Sealed;
#[cfg(feature = "serde")]
pub use serde_core as serde;
#[cfg(feature = "problem")]
pub use serde_core::de::DeserializeOwned;
pub use status_macros::status;
#[cfg(feature = "problem")]
pub use status_macros::unique_problems;
