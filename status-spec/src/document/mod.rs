//! The declarations of one file, without those that it inherits.
//!
//! Everything that a file can get wrong by itself is reported here: types, texts, keys. Everything that
//! depends on a base, on a field, on another code or on the notation is left to `resolve` and `rules`.

mod declaration;
mod item_key;
mod message;
mod name;
mod nested;
mod spec;
mod table;
mod text;
mod value;
mod word;

pub(crate) use declaration::{Declaration, Literal};
pub(crate) use message::{Subject, missing, unknown_key, wrong_type, wrong_type_in};
pub(crate) use name::of_reason;
pub(crate) use nested::Nested;
pub(crate) use spec::{Document, MOST_CODES, parse, taint_field};
