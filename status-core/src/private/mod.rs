//! What generated code calls. Not part of the interface: it changes without notice.

mod checked;
mod constants;
mod lookup;
mod macros;
mod names;
mod notation;
mod number_index;
mod numbers;
mod parse;
mod spelled;
mod tables;
mod transparent;

pub use self::checked::Checked;
pub use self::constants::{code_of_name, number_of_text};
pub use self::lookup::Lookup;
pub use self::names::{NameIndex, ReasonIndex};
pub use self::notation::Notation;
pub use self::number_index::NumberIndex;
pub use self::numbers::{for_i8, for_i16, for_i32, for_i64, for_u8, for_u16, for_u32, for_u64, three_digits};
pub use self::parse::parse;
pub use self::spelled::Spelled;
pub use self::tables::{
    NO_INDEX, bit, by_number, byte, codes_by_number, get, get_or, little_endian, optional_text, range,
    reasons_of_lines, text, text_after, text_before,
};
pub use self::transparent::Transparent;
#[cfg(feature = "problem")]
pub use crate::catalogue::private::{
    AnyJsonType, JsonTypeOf, ProblemParts, RequiredField, nested_entries, problem_entry, problem_extension,
    problem_header,
};
pub use crate::known::Declared;
#[cfg(feature = "problem")]
pub use crate::problem::private::{
    CodeFacts, Delay, Facts, Family, HeaderValue, Level, NoDelay, OtherFamily, RetryAfter, Text, Wait,
    errors_of, hidden, inner_problem, log_as, missing, problem_of, read_extension, read_header, text_of,
    with_errors, with_extension, with_header, with_instance, with_public_detail, withheld,
};
pub use crate::sealed::Sealed;
#[cfg(feature = "serde")]
pub use serde_core as serde;
pub use status_macros::status;
