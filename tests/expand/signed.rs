// The expansion of `#[codes("expand/signed.toml")]`, written by `BLESS=1 cargo test -p status-macros golden`.

/// A negative number.
///
/// # Codes
///
/// 3 codes, numbers of type `i16`.
///
/// ## Fine
///
/// - [`0`](Self::None) None
///
/// ## Broken
///
/// - [`-1`](Self::Unknown) Unknown
/// - [`1`](Self::OutOfRange) Out Of Range
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(i16)]
pub enum Signed {
    /// \-1 Unknown
    #[doc(alias = "-1")]
    Unknown = -1,
    /// 0 None
    #[doc(alias = "0")]
    None = 0,
    /// 1 Out Of Range
    #[doc(alias = "1")]
    OutOfRange = 1,
}
/// The classes of [`Signed`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum SignedClass {
    /// Fine.
    Fine,
    /// Broken.
    Broken,
}
impl Signed {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static TABLE: [Signed; 3] = [Signed::Unknown, Signed::None, Signed::OutOfRange];
        &TABLE
    };
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_i16(self) -> ::core::primitive::i16 {
        self as ::core::primitive::i16
    }
    /// The code with this number.
    #[must_use]
    #[inline]
    pub const fn from_i16(
        __number: ::core::primitive::i16,
    ) -> ::core::option::Option<Self> {
        ::status_core::__private::get(Self::ALL, Self::__index_of_number(__number))
    }
    /// The code with this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_i16::from_decimal(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_i16(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    #[inline]
    const fn __index_of_number(
        __number: ::core::primitive::i16,
    ) -> ::core::primitive::usize {
        ::status_core::__private::for_i16::offset(__number, -1)
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(
            self.__line(),
            ::status_core::__private::byte(
                b"\x02\x01\x01",
                Self::__index_of_number(self.as_i16()),
            ) as ::core::primitive::usize,
        )
    }
    /// The reason phrase.
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text(
            Self::__REASONS,
            Self::__index_of_number(self.as_i16()),
        )
    }
    const __REASONS: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = ::status_core::__private::reasons_of_lines(
            Signed::__LINES,
        );
        &TABLE
    };
    const __LINES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = [
            "-1 Unknown",
            "0 None",
            "1 Out Of Range",
        ];
        &TABLE
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = ["Unknown", "None", "OutOfRange"];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = &[];
    const __REFERENCES: &'static [&'static ::core::primitive::str] = &[];
    const __STATES: &'static [::status_core::State] = &[];
    const __STATE_OF_CODE: &'static [::core::primitive::u8] = &[];
    /// The class: [`SignedClass`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> SignedClass {
        static CLASSES: &[::core::primitive::u8] = b"\x01\x00\x01";
        ::status_core::__private::get_or(
            SignedClass::ALL,
            ::status_core::__private::little_endian(
                CLASSES,
                1,
                Self::__index_of_number(self.as_i16()),
            ),
            SignedClass::Fine,
        )
    }
    /// Returns `true` if the class is [`SignedClass::Fine`].
    #[must_use]
    #[inline]
    pub const fn is_fine(self) -> ::core::primitive::bool {
        ::core::matches!(self.class(), SignedClass::Fine)
    }
    /// Returns `true` if the class is [`SignedClass::Broken`].
    #[must_use]
    #[inline]
    pub const fn is_broken(self) -> ::core::primitive::bool {
        ::core::matches!(self.class(), SignedClass::Broken)
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static TABLE: [(&'static ::core::primitive::str, ::core::primitive::u32); 0] = [];
        &TABLE
    };
    const __LOOKUP: ::status_core::__private::Lookup = ::status_core::__private::Lookup {
        notation: ::status_core::__private::Notation::Decimal,
        numbers: ::status_core::__private::NumberIndex::Contiguous {
            first: -1,
        },
        spellings: ::status_core::__private::SpellingIndex {
            slots: b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x00\x05\x02\xFF\xFF\xFF\xFF\xFF\x01",
            width: 1,
            reasons: Self::__REASONS,
            variants: Self::__NAMES,
        },
        names: ::status_core::__private::NameIndex {
            slots: b"\xFF\xFF\xFF\xFF\xFF\x00\x02\x01",
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        },
    };
    fn __index_of_name(__name: &::core::primitive::str) -> ::core::primitive::usize {
        Self::__LOOKUP.names.of::<2>(__name)
    }
}
impl SignedClass {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static TABLE: [SignedClass; 2] = [SignedClass::Fine, SignedClass::Broken];
        &TABLE
    };
    /// The class of this number: the class of the code with this number, or else the class whose
    /// range contains it.
    #[must_use]
    #[inline]
    pub const fn of(__number: ::core::primitive::i16) -> ::core::option::Option<Self> {
        match Signed::from_i16(__number) {
            ::core::option::Option::Some(__code) => {
                ::core::option::Option::Some(__code.class())
            }
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 2] = ["Fine", "Broken"];
        &TABLE
    };
    const __TITLES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 2] = ["Fine", "Broken"];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = &[];
    const __RANGES: &'static [::core::option::Option<
        (::core::primitive::i16, ::core::primitive::i16),
    >] = {
        static TABLE: [::core::option::Option<
            (::core::primitive::i16, ::core::primitive::i16),
        >; 2] = [::core::option::Option::None, ::core::option::Option::None];
        &TABLE
    };
    const __FALLBACKS: &'static [::core::option::Option<Signed>] = {
        static TABLE: [::core::option::Option<Signed>; 2] = [
            ::core::option::Option::None,
            ::core::option::Option::None,
        ];
        &TABLE
    };
}
::status_core::__code! {
    pub Signed "Signed" : i16, from_i16, as_i16, class SignedClass
}
::status_core::__class_enum! {
    pub SignedClass of Signed : i16
}
::status_core::__declared! {
    [] Signed : { - 1 } 0 1
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/signed.toml")
);
