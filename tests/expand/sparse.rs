// The expansion of `#[codes("expand/sparse.toml")]`, written by `BLESS=1 cargo test -p status-macros golden`.

/// Numbers far apart.
///
/// # Codes
///
/// 3 codes, numbers of type `u32`.
///
/// ## Success, 0x00000000 to 0x3FFFFFFF
///
/// - [`0x00000000`](Self::Success) SUCCESS
///
/// ## Error, 0xC0000000 to 0xFFFFFFFF
///
/// - [`0xC0000005`](Self::AccessViolation) ACCESS\_VIOLATION
/// - [`0xC0000225`](Self::NotFound) NOT\_FOUND
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
pub enum Sparse {
    /// 0x00000000 SUCCESS
    #[doc(alias = "0x00000000")]
    Success = 0x00000000,
    /// 0xC0000005 ACCESS\_VIOLATION
    #[doc(alias = "0xC0000005")]
    AccessViolation = 0xC0000005,
    /// 0xC0000225 NOT\_FOUND
    #[doc(alias = "0xC0000225")]
    NotFound = 0xC0000225,
}
/// The classes of [`Sparse`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum SparseClass {
    /// Success: 0x00000000 to 0x3FFFFFFF.
    Success,
    /// Error: 0xC0000000 to 0xFFFFFFFF.
    Error,
}
impl Sparse {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static TABLE: [Sparse; 3] = [
            Sparse::Success,
            Sparse::AccessViolation,
            Sparse::NotFound,
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
        match ::status_core::__private::for_u32::from_hexadecimal(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_u32(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    #[inline]
    const fn __index_of_number(
        __number: ::core::primitive::u32,
    ) -> ::core::primitive::usize {
        static NUMBERS: [::core::primitive::u32; 3] = [0, 3221225477, 3221226021];
        ::status_core::__private::for_u32::search(__number, &NUMBERS)
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(self.__line(), 10)
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
            Sparse::__LINES,
        );
        &TABLE
    };
    const __LINES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = [
            "0x00000000 SUCCESS",
            "0xC0000005 ACCESS_VIOLATION",
            "0xC0000225 NOT_FOUND",
        ];
        &TABLE
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = [
            "Success",
            "AccessViolation",
            "NotFound",
        ];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = &[];
    const __REFERENCES: &'static [&'static ::core::primitive::str] = &[];
    const __STATES: &'static [::status_core::State] = &[];
    const __STATE_OF_CODE: &'static [::core::primitive::u8] = &[];
    /// The class: [`SparseClass`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> SparseClass {
        match self.as_u32() / 1073741824 {
            0 => SparseClass::Success,
            _ => SparseClass::Error,
        }
    }
    /// Returns `true` if the class is [`SparseClass::Success`]: 0x00000000 to 0x3FFFFFFF.
    #[must_use]
    #[inline]
    pub const fn is_success(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u32::is_within(self.as_u32(), 0, 1073741823)
    }
    /// Returns `true` if the class is [`SparseClass::Error`]: 0xC0000000 to 0xFFFFFFFF.
    #[must_use]
    #[inline]
    pub const fn is_error(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u32::is_within(
            self.as_u32(),
            3221225472,
            4294967295,
        )
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static TABLE: [(&'static ::core::primitive::str, ::core::primitive::u32); 0] = [];
        &TABLE
    };
    const __LOOKUP: ::status_core::__private::Lookup = ::status_core::__private::Lookup {
        notation: ::status_core::__private::Notation::Hexadecimal {
            digits: 8,
            signed: false,
        },
        numbers: ::status_core::__private::NumberIndex::Sparse {
            numbers: &[0, 3221225477, 3221226021],
        },
        spellings: ::status_core::__private::SpellingIndex {
            slots: b"\xFF\xFF\xFF\x05\xFF\xFF\xFF\x04\x01\xFF\xFF\xFF\xFF\x00\xFF\xFF\xFF\xFF\x02\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
            width: 1,
            reasons: Self::__REASONS,
            variants: Self::__NAMES,
        },
        names: ::status_core::__private::NameIndex {
            slots: b"\xFF\xFF\xFF\xFF\x00\x01\x02\xFF",
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        },
    };
    fn __index_of_name(__name: &::core::primitive::str) -> ::core::primitive::usize {
        Self::__LOOKUP.names.of::<2>(__name)
    }
}
impl SparseClass {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static TABLE: [SparseClass; 2] = [SparseClass::Success, SparseClass::Error];
        &TABLE
    };
    /// The class of this number: the class of the code with this number, or else the class whose
    /// range contains it.
    #[must_use]
    #[inline]
    pub const fn of(__number: ::core::primitive::u32) -> ::core::option::Option<Self> {
        match __number / 1073741824 {
            0 => ::core::option::Option::Some(Self::Success),
            3 => ::core::option::Option::Some(Self::Error),
            _ => ::core::option::Option::None,
        }
    }
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 2] = ["Success", "Error"];
        &TABLE
    };
    const __TITLES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 2] = ["Success", "Error"];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = &[];
    const __RANGES: &'static [::core::option::Option<
        (::core::primitive::u32, ::core::primitive::u32),
    >] = {
        static TABLE: [::core::option::Option<
            (::core::primitive::u32, ::core::primitive::u32),
        >; 2] = [
            ::core::option::Option::Some((0, 1073741823)),
            ::core::option::Option::Some((3221225472, 4294967295)),
        ];
        &TABLE
    };
    const __FALLBACKS: &'static [::core::option::Option<Sparse>] = {
        static TABLE: [::core::option::Option<Sparse>; 2] = [
            ::core::option::Option::None,
            ::core::option::Option::None,
        ];
        &TABLE
    };
}
::status_core::__code! {
    pub Sparse "Sparse" : u32, from_u32, as_u32, class SparseClass
}
::status_core::__class_enum! {
    pub SparseClass of Sparse : u32
}
::status_core::__declared! {
    [] Sparse : 0 3221225477 3221226021
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/sparse.toml")
);
