//! The content of a checked spec, with the place of each part.

use core::ops::Range;

use crate::Notation;

/// A file that was read: an index into [`Loaded::files`](crate::Loaded::files).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The bytes, to slice the file's text with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// A value and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// The place. For a derived value, the place of the value that it is derived from.
    pub span: Span,
}

/// A family of status codes: everything that a spec and the specs that it extends declare.
///
/// If the spec has errors, this contains every code whose number and name are known, even if the number does
/// not fit the type of the enum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spec {
    /// The classes ordered by the start of their range, then those without a range in the order of the file.
    pub classes: Vec<Class>,
    /// The fields, the inherited ones first.
    pub fields: Vec<Field>,
    /// The codes, ascending.
    pub codes: Vec<Code>,
    /// `true` if the spec extends the shipped registry `http`, directly or through another.
    pub extends_http: bool,
    /// The notation of the codes.
    pub notation: Notation,
}

/// A class of codes, such as HTTP's `client-error`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// The key, in kebab-case.
    pub key: Spanned<String>,
    /// The variant of the class enum: the key in `UpperCamelCase`.
    pub variant: String,
    /// The title: the given one, or the key in title case.
    pub title: String,
    /// The meaning of the class.
    pub description: Option<String>,
    /// The first and the last number, inclusive. `None` if its codes refer to it by name.
    pub range: Option<Spanned<(i128, i128)>>,
    /// The number of the code that an unrecognized code of this class is treated as.
    pub fallback: Option<Spanned<i128>>,
    /// The defaults for the codes of the class: one slot for each of [`Spec::fields`].
    pub values: Vec<Option<Value>>,
}

/// A column of the registry, such as HTTP's `cacheable`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The key, in kebab-case.
    pub key: Spanned<String>,
    /// The method that reads it: the key in `snake_case`, with the prefix `is_` for a [`FieldType::Bool`].
    pub method: String,
    /// The type of its values.
    pub kind: FieldType,
    /// The meaning of the field.
    pub description: Option<String>,
}

/// The type of the values of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// Yes or no; `false` if not given.
    Bool,
    /// An integer of 64 bits.
    Integer,
    /// A string.
    String,
    /// A list of strings; empty if not given.
    Strings,
    /// A code of a shipped registry.
    Code {
        /// The name of the registry.
        of: String,
    },
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The value of a [`FieldType::Bool`].
    Bool(bool),
    /// The value of a [`FieldType::Integer`].
    Integer(i64),
    /// The value of a [`FieldType::String`].
    String(String),
    /// The value of a [`FieldType::Strings`].
    Strings(Vec<String>),
    /// The value of a [`FieldType::Code`]: the number of a code of the registry.
    Code(i128),
}

/// A code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The number; its span is the key of the code's table.
    pub number: Spanned<i128>,
    /// The variant: the given `name`, or the reason in `UpperCamelCase`.
    pub variant: Spanned<String>,
    /// The reason phrase. It is empty only if it has an error and `name` does not.
    pub reason: String,
    /// The meaning of the code.
    pub description: Option<String>,
    /// The references to the definitions.
    pub references: Vec<String>,
    /// The state in its registry.
    pub state: State,
    /// Earlier names.
    pub former: Vec<Name>,
    /// Other current names.
    pub aliases: Vec<Name>,
    /// The class: an index into [`Spec::classes`]. `None` without classes, or if the class has an error.
    pub class: Option<usize>,
    /// The registry's own text, if the reason differs from it.
    pub registered: Option<String>,
    /// The values of the fields, or the defaults of the class: one slot for each of [`Spec::fields`].
    pub values: Vec<Option<Value>>,
}

/// An alias or a former name of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name as written.
    pub text: Spanned<String>,
    /// The name in `UpperCamelCase`: an identifier.
    pub variant: String,
}

/// The state of a code in its registry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// In use.
    #[default]
    Active,
    /// Registered for a limited time.
    Temporary {
        /// The last day, if it is known.
        until: Option<Date>,
    },
    /// No longer to be used.
    Deprecated,
    /// Defined by an obsolete specification.
    Obsolete,
    /// Reserved, not in use.
    Unused,
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, 0 to 9999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day, 1 to 31.
    pub day: u8,
}
