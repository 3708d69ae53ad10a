//! The rules of a spec.

use core::fmt;

rules! {
    // Files.

    /// A file exists, is a regular file and can be read.
    UnreadableFile = "unreadable-file",
    /// All files of a spec together have at most 16 MiB and 1,048,576 lines.
    FileTooLarge = "file-too-large",
    /// A file is UTF-8.
    NotUtf8 = "not-utf-8",
    /// A file is a spec, and not a symbolic link that was checked out as text.
    LinkAsText = "link-as-text",

    /// At most 1000 errors are reported.
    TooManyErrors = "too-many-errors",

    // TOML.

    /// A file is valid TOML. At most one syntax error is reported per section.
    Syntax = "syntax",
    /// A key or a table occurs once.
    DuplicateKey = "duplicate-key",
    /// A key is known in its table: it is a key of a spec, or a declared field.
    UnknownKey = "unknown-key",
    /// A required key is present: `reason`, `type`, `of` for a field of type `code`, and `parts` for dotted
    /// codes.
    MissingKey = "missing-key",
    /// A value has the type that its key expects.
    WrongType = "wrong-type",

    // Extending.

    /// `extends` names a shipped registry or a path.
    UnknownRegistry = "unknown-registry",
    /// A path in `extends` is relative, and starts with `./` or `../`.
    ExtendsPath = "extends-path",
    /// `extends` names a base once.
    ExtendsTwice = "extends-twice",
    /// A file does not extend itself, directly or through others.
    ExtendsCycle = "extends-cycle",
    /// A chain of `extends` has at most 16 files.
    ExtendsDepth = "extends-depth",
    /// A spec extends at most 32 others, directly or through others.
    ExtendsCount = "extends-count",
    /// Two bases do not conflict: they do not declare the same code, class, field or name, unless both
    /// inherit it from the same file.
    BaseConflict = "base-conflict",
    /// An inherited code or class is changed only with `override = true`.
    MissingOverride = "missing-override",
    /// A code or class with `override = true` is inherited.
    NothingToOverride = "nothing-to-override",
    /// An inherited field is not declared again.
    InheritedField = "inherited-field",
    /// A family that extends `http` has the repr `u16`.
    HttpRepr = "http-repr",
    /// A family that extends `http` has numbers from 100 to 999.
    HttpNumber = "http-number",
    /// A family that extends `http` does not change the range or `error` of an inherited class.
    HttpClass = "http-class",

    // Notation.

    /// A notation is `decimal`, `hexadecimal`, `alphanumeric` or `dotted`.
    UnknownNotation = "unknown-notation",
    /// A spec that extends another one inherits its notation, and does not set it.
    InheritedNotation = "inherited-notation",
    /// `parts` is a list of one to eight numbers from 2 to 4,294,967,295.
    BadParts = "bad-parts",
    /// `parts` and `pad` require `notation = "dotted"`.
    PartsWithoutDotted = "parts-without-dotted",
    /// All codes of an alphanumeric family have the same number of characters.
    MixedWidth = "mixed-width",
    /// The letters of an alphanumeric code are in upper case.
    LowerCase = "lower-case",
    /// Every part of a dotted code after the first is less than its number in `parts`.
    PartTooLarge = "part-too-large",

    // Numbers.

    /// The key of a code, and every other code in a spec, is in the notation of the family.
    BadNumber = "bad-number",
    /// A number fits its type: the repr of the family, or 64 bits for an integer field.
    NumberFit = "number-fit",
    /// A number is declared once, in any spelling.
    SameNumber = "same-number",
    /// A spec has codes.
    NoCodes = "no-codes",
    /// A spec has at most 65,536 codes, including inherited ones.
    TooManyCodes = "too-many-codes",

    // Texts.

    /// A reason, an alias or a former name is visible ASCII with single spaces: a reason phrase is sent as it
    /// is.
    BadReason = "bad-reason",
    /// A text is not empty and has no control characters; a description may have line breaks and tabs.
    BadText = "bad-text",

    // Names.

    /// A reason can be turned into an identifier, unless there is a `name`. So can every alias and former
    /// name.
    NoIdentifier = "no-identifier",
    /// A `name` is a Rust identifier of ASCII letters, digits and `_`.
    BadName = "bad-name",
    /// The name of a code is not a keyword and not the name of a generated item.
    ReservedName = "reserved-name",
    /// A name belongs to one code.
    NameCollision = "name-collision",
    /// An alias or a former name is not another name of any code.
    AliasCollision = "alias-collision",

    // Classes and fields.

    /// The key of a class or of a field is in kebab-case.
    BadKey = "bad-key",
    /// The variant of a class is not a keyword.
    ReservedClass = "reserved-class",
    /// The key of a field is not a key of a spec, and its method is not a keyword or a generated item.
    ReservedField = "reserved-field",
    /// Two classes have different variants.
    ClassCollision = "class-collision",
    /// Two fields, and a field and a class, have different methods.
    MethodCollision = "method-collision",
    /// A range is a first and a last code, in this order.
    BadRange = "bad-range",
    /// The ranges of two classes do not overlap.
    RangeOverlap = "range-overlap",
    /// A fallback is a declared code of its class.
    BadFallback = "bad-fallback",
    /// A spec has at most 1024 classes, including inherited ones.
    TooManyClasses = "too-many-classes",
    /// A spec has at most 128 fields, including inherited ones.
    TooManyFields = "too-many-fields",
    /// A code names a declared class.
    UnknownClass = "unknown-class",
    /// If there are classes, every code is in a class.
    NoClass = "no-class",
    /// A code does not name another class than the one whose range contains it.
    ClassMismatch = "class-mismatch",
    /// The type of a field is `bool`, `integer`, `string`, `strings` or `code`.
    UnknownType = "unknown-type",
    /// `of` requires `type = "code"`, and names a shipped registry that a field can refer to.
    BadOf = "bad-of",
    /// The value of a field of type `code` is a code of its registry.
    UnknownCode = "unknown-code",

    // States.

    /// A state is `temporary`, `deprecated`, `obsolete` or `unused`.
    UnknownState = "unknown-state",
    /// `until` requires `state = "temporary"`.
    UntilWithoutTemporary = "until-without-temporary",
    /// `until` is a date without a time.
    BadUntil = "bad-until",
}

/// Declares the enum, its list and its texts together.
macro_rules! rules {
    ($($(#[doc = $text:literal])+ $rule:ident = $id:literal,)+) => {
        /// A rule of a spec. The documentation of each variant is its requirement.
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
                const IDS: &[&str] = &[$($id),+];
                IDS[self as usize]
            }

            /// The requirement, in a sentence or two.
            #[must_use]
            pub fn text(self) -> &'static str {
                const TEXTS: &[&str] = &[$(concat!($($text),+)),+];
                TEXTS[self as usize].trim_start()
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
