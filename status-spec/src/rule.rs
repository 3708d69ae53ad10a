//! The catalogue of rules: everything that can be wrong with a spec.

use core::fmt;

rules! {
    // Files.

    /// A file exists, is a regular file and can be read.
    UnreadableFile = "unreadable-file",
    /// A file has at most 16 MiB and 1,048,576 lines, and so have all the files of a spec together.
    FileTooLarge = "file-too-large",
    /// A file is UTF-8.
    NotUtf8 = "not-utf-8",
    /// A file is a spec, and not a symbolic link that was checked out as a text which names another file.
    LinkAsText = "link-as-text",

    /// At most 1000 mistakes are reported.
    TooManyMistakes = "too-many-mistakes",

    // TOML.

    /// A file is valid TOML. At most one syntax error is reported per section.
    Syntax = "syntax",
    /// A key or a table is written once.
    DuplicateKey = "duplicate-key",
    /// A key has a meaning where it stands: it is one of the spec's own, or a declared field.
    UnknownKey = "unknown-key",
    /// A key that is required is there: `reason`, `type`, and `of` for a field of type `code`.
    MissingKey = "missing-key",
    /// A value has the type that its key asks for.
    WrongType = "wrong-type",

    // Extending.

    /// `extends` names a shipped registry, or a path.
    UnknownRegistry = "unknown-registry",
    /// A path in `extends` is relative, and starts with `./` or `../`.
    ExtendsPath = "extends-path",
    /// `extends` names a base once.
    ExtendsTwice = "extends-twice",
    /// A file does not extend itself, be it through others.
    ExtendsCycle = "extends-cycle",
    /// A file is at most 16 bases away from the spec that is loaded.
    ExtendsDepth = "extends-depth",
    /// A spec extends at most 32 others, those that they extend included.
    ExtendsCount = "extends-count",
    /// Two bases agree: they declare no code, class, field or name twice, unless it comes from one file.
    BaseConflict = "base-conflict",
    /// An inherited code or class is changed with `override = true` only.
    MissingOverride = "missing-override",
    /// `override = true` stands where something is inherited.
    NothingToOverride = "nothing-to-override",
    /// An inherited field is not declared again.
    InheritedField = "inherited-field",
    /// A family that extends `http` has repr `u16`.
    HttpRepr = "http-repr",
    /// A family that extends `http` has numbers from 100 to 999.
    HttpNumber = "http-number",
    /// A family that extends `http` changes neither the range nor `error` of an inherited class.
    HttpClass = "http-class",

    // Notation.

    /// A notation is `decimal`, `hexadecimal`, `alphanumeric` or `dotted`.
    UnknownNotation = "unknown-notation",
    /// A spec that extends another has the notation of that one, and gives none of its own.
    InheritedNotation = "inherited-notation",
    /// `parts` is a list of one to eight numbers from 2 to 4,294,967,295.
    BadParts = "bad-parts",
    /// `parts` and `pad` are for `notation = "dotted"`.
    PartsWithoutDotted = "parts-without-dotted",
    /// All codes of an alphanumeric family have the same number of characters.
    MixedWidth = "mixed-width",
    /// The letters of an alphanumeric code are in upper case.
    LowerCase = "lower-case",
    /// Every part of a dotted code after the first is below its number in `parts`.
    PartTooLarge = "part-too-large",

    // Numbers.

    /// The key of a code, and every other number of a code, is written in the notation of the family.
    BadNumber = "bad-number",
    /// A number fits its type: the family's repr, or the 64 bits of an integer field.
    NumberFit = "number-fit",
    /// A number is declared once, however it is written.
    SameNumber = "same-number",
    /// A spec has codes.
    NoCodes = "no-codes",
    /// A spec has at most 65,536 codes, those that it inherits included.
    TooManyCodes = "too-many-codes",

    // Texts.

    /// A reason, an alias or a former name is visible ASCII and single spaces: it may go on the wire.
    BadReason = "bad-reason",
    /// A text is not empty and has no control characters; a description may have line breaks and tabs.
    BadText = "bad-text",

    // Names.

    /// A reason, an alias or a former name makes an identifier, unless a `name` is given.
    NoIdentifier = "no-identifier",
    /// A `name` is a Rust identifier of ASCII letters, digits and `_`.
    BadName = "bad-name",
    /// A code's name is no keyword and nothing that is generated.
    ReservedName = "reserved-name",
    /// A name belongs to one code.
    NameCollision = "name-collision",
    /// An alias or a former name is no other name of any code.
    AliasCollision = "alias-collision",

    // Classes and fields.

    /// The key of a class or of a field is kebab-case.
    BadKey = "bad-key",
    /// The key of a class is no keyword when it is made a variant.
    ReservedClass = "reserved-class",
    /// The key of a field is no key of the spec, no keyword, and nothing that is generated.
    ReservedField = "reserved-field",
    /// Two classes make two variants.
    ClassCollision = "class-collision",
    /// Two fields, or a field and a class, make two methods.
    MethodCollision = "method-collision",
    /// A range is a first and a last number, in this order.
    BadRange = "bad-range",
    /// The ranges of two classes share no number.
    RangeOverlap = "range-overlap",
    /// A fallback is a declared code of its class.
    BadFallback = "bad-fallback",
    /// A spec has at most 1024 classes, those that it inherits included.
    TooManyClasses = "too-many-classes",
    /// A spec has at most 128 fields, those that it inherits included.
    TooManyFields = "too-many-fields",
    /// A code names a class that is declared.
    UnknownClass = "unknown-class",
    /// Where classes are declared, every code is in one.
    NoClass = "no-class",
    /// A code names no other class than the one whose range holds its number.
    ClassMismatch = "class-mismatch",
    /// The type of a field is `bool`, `integer`, `string`, `strings` or `code`.
    UnknownType = "unknown-type",
    /// `of` stands with a field of type `code`, and names a shipped registry that has an enum.
    BadOf = "bad-of",
    /// The value of a field of type `code` is a code of its registry.
    UnknownCode = "unknown-code",

    // States.

    /// A state is `temporary`, `deprecated`, `obsolete` or `unused`.
    UnknownState = "unknown-state",
    /// `until` stands with `state = "temporary"`.
    UntilWithoutTemporary = "until-without-temporary",
    /// `until` is a date without a time.
    BadUntil = "bad-until",
}

/// Declares the enum, its list and its texts from one list, so that none can lack a rule.
macro_rules! rules {
    ($($(#[doc = $text:literal])+ $rule:ident = $id:literal,)+) => {
        /// A rule that a spec keeps; the documentation of each says what it asks for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $text])+ $rule,)+
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$rule),+];

            /// Its identifier, in kebab-case.
            ///
            /// ```
            /// assert_eq!(status_spec::Rule::BadNumber.id(), "bad-number");
            /// ```
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$rule => $id,)+ }
            }

            /// What it asks for, in a sentence or two.
            #[must_use]
            pub fn text(self) -> &'static str {
                match self { $(Self::$rule => concat!($($text),+).trim_start(),)+ }
            }
        }
    };
}
use rules;

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}
