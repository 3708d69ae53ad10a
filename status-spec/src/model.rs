//! What a checked spec says, with the place where it says it.

use core::ops::Range;

use crate::Notation;

/// Which of the files that were read: an index into [`Loaded::files`](crate::Loaded::files).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// A stretch of bytes of one file.
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

/// A value and the place where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it is written: for a value that follows from another, that other's place.
    pub span: Span,
}

/// A family of status codes: what a spec and all that it extends say together.
///
/// Where the spec has mistakes, this is what is left of it: each code whose number and name are known, even if the number does not fit
/// the enum's type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spec {
    /// The classes, by the start of their range, those without a range last, in the order of the file.
    pub classes: Vec<Class>,
    /// The declared fields, the inherited ones first.
    pub fields: Vec<Field>,
    /// The codes, ascending.
    pub codes: Vec<Code>,
    /// Whether the spec extends the shipped registry `http`, itself or through another.
    pub extends_http: bool,
    /// How the codes are written.
    pub notation: Notation,
}

/// A class of codes, such as HTTP's `client-error`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// The key, in kebab-case.
    pub key: Spanned<String>,
    /// The variant of the class enum: the key in `UpperCamelCase`.
    pub variant: String,
    /// The title: as given, or the key in title case.
    pub title: String,
    /// What the class means.
    pub description: Option<String>,
    /// The first and the last number, inclusive; `None` where codes name their class.
    pub range: Option<Spanned<(i128, i128)>>,
    /// The number of the code that an unrecognised code of this class is treated as.
    pub fallback: Option<Spanned<i128>>,
    /// The defaults that the class sets for its codes: one slot for each of [`Spec::fields`].
    pub values: Vec<Option<Value>>,
}

/// A column of the registry, such as HTTP's `cacheable`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The key, in kebab-case.
    pub key: Spanned<String>,
    /// The method that reads it: the key in `snake_case`, behind `is_` for a [`FieldType::Bool`].
    pub method: String,
    /// What its values are.
    pub kind: FieldType,
    /// What it means.
    pub description: Option<String>,
}

/// What the values of a field are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// Yes or no, `false` where not given.
    Bool,
    /// A whole number of 64 bits.
    Integer,
    /// A text.
    String,
    /// A list of texts, empty where not given.
    Strings,
    /// A code of a shipped registry that has an enum.
    Code {
        /// The name of the registry.
        of: String,
    },
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Of a [`FieldType::Bool`].
    Bool(bool),
    /// Of a [`FieldType::Integer`].
    Integer(i64),
    /// Of a [`FieldType::String`].
    String(String),
    /// Of a [`FieldType::Strings`].
    Strings(Vec<String>),
    /// Of a [`FieldType::Code`]: the number of a code that the registry has.
    Code(i128),
}

/// One code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The number; its span is the key of the code's table.
    pub number: Spanned<i128>,
    /// The variant: the reason in `UpperCamelCase`, or the `name` given.
    pub variant: Spanned<String>,
    /// The reason phrase. Empty only where the spec's own is in error and `name` is not.
    pub reason: String,
    /// What the code means.
    pub description: Option<String>,
    /// Where it is defined, in the registry's words, one entry per source.
    pub references: Vec<String>,
    /// How it stands in its registry.
    pub state: State,
    /// Earlier names of the same code.
    pub former: Vec<Name>,
    /// Other names that it has today.
    pub aliases: Vec<Name>,
    /// The class: an index into [`Spec::classes`]. `None` without classes (or where the class is in error).
    pub class: Option<usize>,
    /// The registry's own text where the reason differs from it.
    pub registered: Option<String>,
    /// The values of the fields, the class's default where the code sets none: one slot for each of [`Spec::fields`].
    pub values: Vec<Option<Value>>,
}

/// An alias or a former name of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name as written.
    pub text: Spanned<String>,
    /// The same in `UpperCamelCase`: an identifier.
    pub variant: String,
}

/// How a code stands in its registry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// In use.
    #[default]
    Active,
    /// Registered for a time.
    Temporary {
        /// The last day, where it is known.
        until: Option<Date>,
    },
    /// Not to be used any more.
    Deprecated,
    /// Its specification is obsolete.
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
