//! The keys of a spec: one row for each.
//!
//! The reader reads what is in [`KEYS`] and nothing else. The names that a field cannot have, the reference in
//! `status-core/docs/codes.md` and the JSON schema `codes.schema.json` follow from the same rows, or are tested against
//! them.

/// A table of a spec that has keys of its own.
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

/// A key with a meaning of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Key {
    /// The table that the key belongs to.
    pub table: Table,
    /// The key as it is written.
    pub name: &'static str,
    /// The type of its value.
    pub kind: KeyType,
    /// What it means, in Markdown.
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
    /// A list of further names of a code.
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

/// Every key of a spec, table by table.
pub const KEYS: &[Key] = &[
    Key {
        table: Table::Spec,
        name: "extends",
        kind: KeyType::Bases,
        doc: "the specs that this one builds on: a shipped registry by name, a path from this file \
              (`\"./base.toml\"`), or a list of these",
    },
    Key {
        table: Table::Spec,
        name: "class",
        kind: KeyType::Tables,
        doc: "`[class.client-error]`: a class of codes; a family without any has no classes, otherwise every code is in \
              exactly one",
    },
    Key {
        table: Table::Spec,
        name: "field",
        kind: KeyType::Tables,
        doc: "`[field.cacheable]`: a column of your own, which codes and classes set under its key",
    },
    Key {
        table: Table::Spec,
        name: "code",
        kind: KeyType::Tables,
        doc: "`[code.404]`: a code, written in the notation of the family; in a decimal family `0x1f` is allowed too",
    },
    Key {
        table: Table::Spec,
        name: "notation",
        kind: KeyType::Word(&["decimal", "hexadecimal", "alphanumeric", "dotted"]),
        doc: "how codes are written: `\"decimal\"` (the default), `\"hexadecimal\"`, `\"alphanumeric\"` or `\"dotted\"`; a \
              spec that extends another inherits it",
    },
    Key {
        table: Table::Spec,
        name: "parts",
        kind: KeyType::Parts,
        doc: "with `\"dotted\"`: for each part after the first, the number of values it can have",
    },
    Key {
        table: Table::Spec,
        name: "pad",
        kind: KeyType::Boolean,
        doc: "with `\"dotted\"`: whether the parts after the first are padded with zeros to the digits of their maximum",
    },
    Key {
        table: Table::Class,
        name: "range",
        kind: KeyType::Range,
        doc: "the first and the last code, inclusive: `[400, 499]`; without it, codes name their class",
    },
    Key {
        table: Table::Class,
        name: "title",
        kind: KeyType::Line,
        doc: "the title; by default the key in title case",
    },
    Key { table: Table::Class, name: "description", kind: KeyType::Paragraphs, doc: "what the class means" },
    Key {
        table: Table::Class,
        name: "fallback",
        kind: KeyType::Code,
        doc: "the code that an unrecognized code of the class is treated as",
    },
    Key {
        table: Table::Class,
        name: "override",
        kind: KeyType::Boolean,
        doc: "`true` to change an inherited class: what is not given stays as it is",
    },
    Key {
        table: Table::Field,
        name: "type",
        kind: KeyType::Word(&["bool", "integer", "string", "strings", "code"]),
        doc: "`\"bool\"` (read by `is_…()`), `\"integer\"` of 64 bits, `\"string\"`, `\"strings\"` or `\"code\"`; required",
    },
    Key {
        table: Table::Field,
        name: "of",
        kind: KeyType::String,
        doc: "with `type = \"code\"`: the shipped registry that must have the code",
    },
    Key { table: Table::Field, name: "description", kind: KeyType::Paragraphs, doc: "what the field means" },
    Key {
        table: Table::Code,
        name: "reason",
        kind: KeyType::Phrase,
        doc: "the reason phrase, of visible ASCII and single spaces; required",
    },
    Key {
        table: Table::Code,
        name: "name",
        kind: KeyType::Identifier,
        doc: "the variant; by default the reason in `UpperCamelCase`",
    },
    Key {
        table: Table::Code,
        name: "former",
        kind: KeyType::Names,
        doc: "earlier names: deprecated constants, and read by `FromStr`",
    },
    Key {
        table: Table::Code,
        name: "aliases",
        kind: KeyType::Names,
        doc: "other current names: constants, and read by `FromStr`",
    },
    Key {
        table: Table::Code,
        name: "registered",
        kind: KeyType::Line,
        doc: "the registry's own text, if the reason differs from it",
    },
    Key {
        table: Table::Code,
        name: "state",
        kind: KeyType::Word(&["temporary", "deprecated", "obsolete", "unused"]),
        doc: "`\"temporary\"`, `\"deprecated\"`, `\"obsolete\"` or `\"unused\"`; by default the code is active",
    },
    Key {
        table: Table::Code,
        name: "until",
        kind: KeyType::Date,
        doc: "with `state = \"temporary\"`: the last day, a date without quotes such as `2026-11-13`",
    },
    Key { table: Table::Code, name: "description", kind: KeyType::Paragraphs, doc: "what the code means" },
    Key {
        table: Table::Code,
        name: "reference",
        kind: KeyType::Lines,
        doc: "where the code is defined, a string or a list; `RFC9110, Section 15.5.5`, drafts and URLs become links",
    },
    Key {
        table: Table::Code,
        name: "class",
        kind: KeyType::String,
        doc: "the class, if no range holds the code",
    },
    Key {
        table: Table::Code,
        name: "override",
        kind: KeyType::Boolean,
        doc: "`true` to change an inherited code: what is not given stays as it is",
    },
];

impl Table {
    /// The keys of this table.
    pub fn keys(self) -> impl Iterator<Item = &'static Key> + Clone {
        KEYS.iter().filter(move |key| key.table == self)
    }

    /// The names of the keys of this table.
    pub fn names(self) -> impl Iterator<Item = &'static str> + Clone {
        self.keys().map(|key| key.name)
    }

    /// The closed list of words that a key takes, if it takes one.
    #[must_use]
    pub fn words(self, name: &str) -> &'static [&'static str] {
        match self.key(name).map(|key| key.kind) {
            Some(KeyType::Word(words)) => words,
            _ => &[],
        }
    }

    /// The key of this name.
    #[must_use]
    pub fn key(self, name: &str) -> Option<&'static Key> {
        self.keys().find(|key| key.name == name)
    }
}

/// Whether a name is a key of any table. A field cannot have it.
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
