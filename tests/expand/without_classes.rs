// The expansion of `#[codes("expand/without_classes.toml")]`, written by `BLESS=1 cargo test -p status-macros golden`.

/// Codes without classes.
///
/// # Codes
///
/// 3 codes, numbers of type `u32`.
///
/// - [`00000`](Self::SuccessfulCompletion) successful\_completion
/// - [`08006`](Self::ConnectionFailure) connection\_failure (deprecated)
/// - [`42P01`](Self::UndefinedTable) undefined\_table
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u32)]
pub enum WithoutClasses {
    /// 00000 successful\_completion
    #[doc(alias = "00000")]
    SuccessfulCompletion = 0,
    /// 08006 connection\_failure
    ///
    /// State: deprecated.
    #[doc(alias = "08006")]
    ConnectionFailure = 373254,
    /// 42P01 undefined\_table
    #[doc(alias = "42P01")]
    UndefinedTable = 6844177,
}
impl WithoutClasses {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static TABLE: [WithoutClasses; 3] = [
            WithoutClasses::SuccessfulCompletion,
            WithoutClasses::ConnectionFailure,
            WithoutClasses::UndefinedTable,
        ];
        &TABLE
    };
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u32(self) -> ::core::primitive::u32 {
        self as ::core::primitive::u32
    }
    /// The code with this number.
    #[must_use]
    #[inline]
    pub const fn from_u32(
        __number: ::core::primitive::u32,
    ) -> ::core::option::Option<Self> {
        ::status_core::__private::get(Self::ALL, Self::__index_of_number(__number))
    }
    /// The code with this text.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_u32::from_alphanumeric(__bytes, 5) {
            ::core::option::Option::Some(__number) => Self::from_u32(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    #[inline]
    const fn __index_of_number(
        __number: ::core::primitive::u32,
    ) -> ::core::primitive::usize {
        static NUMBERS: [::core::primitive::u32; 3] = [0, 373254, 6844177];
        ::status_core::__private::for_u32::search(__number, &NUMBERS)
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(self.__line(), 5)
    }
    /// The reason phrase.
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text(
            Self::__REASONS,
            Self::__index_of_number(self.as_u32()),
        )
    }
    const __REASONS: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = ::status_core::__private::reasons_of_lines(
            WithoutClasses::__LINES,
        );
        &TABLE
    };
    const __LINES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = [
            "00000 successful_completion",
            "08006 connection_failure",
            "42P01 undefined_table",
        ];
        &TABLE
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = [
            "SuccessfulCompletion",
            "ConnectionFailure",
            "UndefinedTable",
        ];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = &[];
    const __REFERENCES: &'static [&'static ::core::primitive::str] = &[];
    const __STATES: &'static [::status_core::State] = &[
        ::status_core::State::Active,
        ::status_core::State::Deprecated,
    ];
    const __STATE_OF_CODE: &'static [::core::primitive::u8] = b"\x00\x01";
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static TABLE: [(&'static ::core::primitive::str, ::core::primitive::u32); 0] = [];
        &TABLE
    };
    const __LOOKUP: ::status_core::__private::Lookup = ::status_core::__private::Lookup {
        notation: ::status_core::__private::Notation::Alphanumeric {
            width: 5,
        },
        numbers: ::status_core::__private::NumberIndex::Sparse {
            numbers: &[0, 373254, 6844177],
        },
        spellings: ::status_core::__private::SpellingIndex {
            slots: b"\xFF\x00\xFF\xFF\xFF\xFF\x02\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\x05\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x04\x03\xFF\xFF\xFF",
            width: 1,
            reasons: Self::__REASONS,
            variants: Self::__NAMES,
        },
        names: ::status_core::__private::NameIndex {
            slots: b"\xFF\xFF\x02\xFF\x01\x00\xFF\xFF",
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        },
    };
    fn __index_of_name(__name: &::core::primitive::str) -> ::core::primitive::usize {
        Self::__LOOKUP.names.of::<3>(__name)
    }
}
::status_core::__code! {
    pub WithoutClasses "WithoutClasses" : u32, from_u32, as_u32
}
::status_core::__declared! {
    [] WithoutClasses : 0 373254 6844177
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/",
    "expand/without_classes.toml")
);
