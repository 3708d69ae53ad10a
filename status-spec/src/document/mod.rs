//! The declarations of one file, without inherited ones.
//!
//! Errors that depend only on this file are reported here: types, texts, keys. Errors that depend on a base,
//! on a field, on another code or on the notation are left to `resolve` and `rules`.

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
pub(crate) use spec::{Document, meant_table, parse, taint_field};
