//! The keys of a spec: one row for each.
//!
//! The reader accepts exactly the keys in [`KEYS`]. The reserved names of fields, the reference in
//! `status-core/docs/codes.md` and the JSON schema `codes.schema.json` are derived from the same rows, or
//! tested against them.

use core::fmt;

/// A table of a spec with its own keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// The top level of the file.
    Spec,
    /// `[class.client-error]`
    Class,
    /// `[field.cacheable]`
    Field,
    /// `[code.404]`
    Code,
}

/// A key of a spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Key {
    /// The table that the key belongs to.
    pub table: Table,
    /// The key as written.
    pub name: &'static str,
    /// The type of its value.
    pub kind: KeyType,
    /// The meaning, in Markdown.
    pub doc: &'static str,
}

/// The type of the value of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyType {
    /// A table for each item: `[code.404]`.
    Tables,
    /// Shipped registries and paths: a string or a list of strings.
    Bases,
    /// `true` or `false`.
    Boolean,
    /// One of a few words.
    Word(&'static [&'static str]),
    /// A string of visible ASCII and single spaces.
    Phrase,
    /// A string of one line.
    Line,
    /// A string that may have line breaks and tabs.
    Paragraphs,
    /// A string of one line, or a list of them.
    Lines,
    /// A string with a Rust identifier.
    Identifier,
    /// A list of other names of a code.
    Names,
    /// Any string: the key of a class, or the name of a registry.
    String,
    /// A code in the notation of the family.
    Code,
    /// The first and the last code, in the notation of the family.
    Range,
    /// A list of numbers, one for each part of a dotted code after the first.
    Parts,
    /// A date.
    Date,
}

impl fmt::Display for KeyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Tables => "tables",
            Self::Bases | Self::Lines => "string or list",
            Self::Boolean => "boolean",
            Self::Word(_)
            | Self::Phrase
            | Self::Line
            | Self::Paragraphs
            | Self::Identifier
            | Self::String => "string",
            Self::Names => "list of strings",
            Self::Code => "code",
            Self::Range => "two codes",
            Self::Parts => "list of integers",
            Self::Date => "date",
        })
    }
}

/// Every key of a spec, table by table.
pub const KEYS: &[Key] = &[
    row(
        Table::Spec,
        "extends",
        KeyType::Bases,
        "the specs that this one extends: a shipped registry by name (`\"http\"`), a path from this \
              file (`\"./base.toml\"`), or a list of these; everything that they declare is inherited",
    ),
    row(
        Table::Spec,
        "class",
        KeyType::Tables,
        "`[class.client-error]`: a class of codes; if a family declares any, every code is in \
              exactly one",
    ),
    row(
        Table::Spec,
        "field",
        KeyType::Tables,
        "`[field.cacheable]`: a custom field, which codes and classes set under its key",
    ),
    row(
        Table::Spec,
        "code",
        KeyType::Tables,
        "`[code.404]`: a code, written in the notation of the family; in a decimal family `0x1f` is allowed too",
    ),
    row(
        Table::Spec,
        "notation",
        KeyType::Word(&["decimal", "hexadecimal", "alphanumeric", "dotted"]),
        "how codes are written: `\"decimal\"` (the default), `\"hexadecimal\"`, `\"alphanumeric\"` or `\"dotted\"`; a \
              spec that extends another inherits it",
    ),
    row(
        Table::Spec,
        "parts",
        KeyType::Parts,
        "with `\"dotted\"`: for each part after the first, the number of values it can have; with \
              `[32]`, `4.31` is followed by `5.0`",
    ),
    row(
        Table::Spec,
        "pad",
        KeyType::Boolean,
        "with `\"dotted\"`: `true` to pad the parts after the first with zeros to the digits of \
              their maximum, `4.04` instead of `4.4`; `false` by default",
    ),
    row(
        Table::Class,
        "range",
        KeyType::Range,
        "the first and the last code, inclusive: `[400, 499]`; without it, codes name their class",
    ),
    row(
        Table::Class,
        "title",
        KeyType::Line,
        "the title; by default the key in title case, such as `Client Error`",
    ),
    row(
        Table::Class,
        "description",
        KeyType::Paragraphs,
        "what the class means: the documentation of its variant",
    ),
    row(
        Table::Class,
        "fallback",
        KeyType::Code,
        "the code that an unrecognized code of the class is treated as (RFC 9110, Section 15)",
    ),
    row(
        Table::Class,
        "override",
        KeyType::Boolean,
        "`true` to change an inherited class; keys that are not set stay unchanged",
    ),
    row(
        Table::Field,
        "type",
        KeyType::Word(&["bool", "integer", "string", "strings", "code"]),
        "`\"bool\"` (read by `is_…()`, `false` if not given), `\"integer\"` of 64 bits, `\"string\"`, \
              `\"strings\"` (a list, empty if not given) or `\"code\"` (a code of the registry that `of` \
              names); required",
    ),
    row(
        Table::Field,
        "of",
        KeyType::String,
        "with `type = \"code\"`: the shipped registry that must have the code",
    ),
    row(
        Table::Field,
        "description",
        KeyType::Paragraphs,
        "what the field means: the documentation of its method",
    ),
    row(
        Table::Code,
        "reason",
        KeyType::Phrase,
        "the reason phrase, of visible ASCII and single spaces; required",
    ),
    row(Table::Code, "name", KeyType::Identifier, "the variant; by default the reason in `UpperCamelCase`"),
    row(Table::Code, "former", KeyType::Names, "earlier names: deprecated constants, and read by `FromStr`"),
    row(Table::Code, "aliases", KeyType::Names, "other current names: constants, and read by `FromStr`"),
    row(Table::Code, "registered", KeyType::Line, "the registry's own text, if the reason differs from it"),
    row(
        Table::Code,
        "state",
        KeyType::Word(&["temporary", "deprecated", "obsolete", "unused"]),
        "`\"temporary\"` (registered for a time), `\"deprecated\"` (not to be used), `\"obsolete\"` \
              (its specification is obsolete) or `\"unused\"` (reserved); by default the code is active",
    ),
    row(
        Table::Code,
        "until",
        KeyType::Date,
        "with `state = \"temporary\"`: the last day, a date without quotes such as `2026-11-13`",
    ),
    row(
        Table::Code,
        "description",
        KeyType::Paragraphs,
        "what the code means: the documentation of its variant",
    ),
    row(
        Table::Code,
        "reference",
        KeyType::Lines,
        "where the code is defined, a string or a list; `RFC9110, Section 15.5.5`, drafts and URLs become links",
    ),
    row(Table::Code, "class", KeyType::String, "the class, if no range holds the code"),
    row(
        Table::Code,
        "override",
        KeyType::Boolean,
        "`true` to change an inherited code; keys that are not set stay unchanged",
    ),
];

/// The rows of a table, which are next to each other.
const fn rows_of(table: Table) -> &'static [Key] {
    let mut rows = KEYS;
    while let [first, rest @ ..] = rows
        && first.table as u8 != table as u8
    {
        rows = rest;
    }
    while let [rest @ .., last] = rows
        && last.table as u8 != table as u8
    {
        rows = rest;
    }
    rows
}

const fn row(table: Table, name: &'static str, kind: KeyType, doc: &'static str) -> Key {
    Key { table, name, kind, doc }
}

impl Table {
    /// The keys of this table.
    pub fn keys(self) -> impl Iterator<Item = &'static Key> + Clone {
        self.rows().iter()
    }

    /// The names of the keys of this table.
    pub fn names(self) -> impl Iterator<Item = &'static str> + Clone {
        self.keys().map(|key| key.name)
    }

    /// The fixed list of words that a key accepts, if it has one.
    #[must_use]
    pub fn words(self, name: &str) -> &'static [&'static str] {
        match self.key(name).map(|key| key.kind) {
            Some(KeyType::Word(words)) => words,
            _ => &[],
        }
    }

    /// The key with this name.
    #[must_use]
    pub fn key(self, name: &str) -> Option<&'static Key> {
        self.keys().find(|key| key.name == name)
    }

    const fn rows(self) -> &'static [Key] {
        const SPEC: &[Key] = rows_of(Table::Spec);
        const CLASS: &[Key] = rows_of(Table::Class);
        const FIELD: &[Key] = rows_of(Table::Field);
        const CODE: &[Key] = rows_of(Table::Code);
        match self {
            Self::Spec => SPEC,
            Self::Class => CLASS,
            Self::Field => FIELD,
            Self::Code => CODE,
        }
    }
}

/// Returns `true` if a name is a key of any table. Fields cannot have such names.
///
/// ```
/// use status_spec::keys::is_key;
///
/// assert!(is_key("reason") && !is_key("cacheable"));
/// ```
#[must_use]
pub fn is_key(name: &str) -> bool {
    KEYS.iter().any(|key| key.name == name)
}
