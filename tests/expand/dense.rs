// The expansion of `#[codes("expand/dense.toml")]`, written by `BLESS=1 cargo test -p status-macros golden`.

/// Numbers with small gaps.
#[non_exhaustive]
///
/// # Codes
///
/// 2 codes, numbers of type `u16`.
///
/// ## Client Error, 40 to 49
///
/// - [`40`](Self::BadRequest) Bad Request
/// - [`45`](Self::NotAllowed) Not Allowed
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u16)]
pub enum Dense {
    /// 40 Bad Request
    ///
    /// Formerly “Wrong”.
    ///
    /// Also called “Malformed”.
    #[doc(alias = "40")]
    #[doc(alias = "Wrong")]
    #[doc(alias = "Malformed")]
    BadRequest = 40,
    /// 45 Not Allowed
    #[doc(alias = "45")]
    NotAllowed = 45,
}
/// The classes of [`Dense`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum DenseClass {
    /// Client Error: 40 to 49.
    ClientError,
}
impl Dense {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static TABLE: [Dense; 2] = [Dense::BadRequest, Dense::NotAllowed];
        &TABLE
    };
    /// “Malformed”: another name of [`BadRequest`](Self::BadRequest).
    pub const Malformed: Self = Self::BadRequest;
    /// “Wrong”: a former name of [`BadRequest`](Self::BadRequest).
    #[deprecated(note = "renamed to `BadRequest`")]
    pub const Wrong: Self = Self::BadRequest;
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self as ::core::primitive::u16
    }
    /// The code with this number.
    #[must_use]
    #[inline]
    pub const fn from_u16(
        __number: ::core::primitive::u16,
    ) -> ::core::option::Option<Self> {
        static CODES: [::core::option::Option<Dense>; 6] = ::status_core::__private::codes_by_number(
            Dense::ALL,
            Dense::__INDICES,
        );
        ::status_core::__private::get_or(
            &CODES,
            ::status_core::__private::for_u16::offset(__number, 40),
            ::core::option::Option::None,
        )
    }
    /// The code with this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_u16::from_decimal(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_u16(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    const __INDICES: &'static [::core::primitive::u8] = b"\x00\xFF\xFF\xFF\xFF\x01";
    #[inline]
    const fn __index_of_number(
        __number: ::core::primitive::u16,
    ) -> ::core::primitive::usize {
        ::status_core::__private::for_u16::index(__number, 40, Self::__INDICES, 1)
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(self.__line(), 2)
    }
    /// The reason phrase.
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'static ::core::primitive::str {
        static REASONS: [&::core::primitive::str; 6] = ::status_core::__private::by_number(
            Dense::__REASONS,
            Dense::__INDICES,
            "",
        );
        ::status_core::__private::text(
            &REASONS,
            ::status_core::__private::for_u16::offset(self.as_u16(), 40),
        )
    }
    const __REASONS: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 2] = ::status_core::__private::reasons_of_lines(
            Dense::__LINES,
        );
        &TABLE
    };
    const __LINES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 2] = [
            "40 Bad Request",
            "45 Not Allowed",
        ];
        &TABLE
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 2] = ["BadRequest", "NotAllowed"];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = &[];
    const __REFERENCES: &'static [&'static ::core::primitive::str] = &[];
    const __STATES: &'static [::status_core::State] = &[];
    const __STATE_OF_CODE: &'static [::core::primitive::u8] = &[];
    /// The class: [`DenseClass`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> DenseClass {
        match self.as_u16() / 10 {
            _ => DenseClass::ClientError,
        }
    }
    /// Returns `true` if the class is [`DenseClass::ClientError`]: 40 to 49.
    #[must_use]
    #[inline]
    pub const fn is_client_error(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u16::is_within(self.as_u16(), 40, 49)
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static TABLE: [(&'static ::core::primitive::str, ::core::primitive::u32); 2] = [
            ("malformed", 0),
            ("wrong", 0),
        ];
        &TABLE
    };
    const __LOOKUP: ::status_core::__private::Lookup = ::status_core::__private::Lookup {
        notation: ::status_core::__private::Notation::Decimal,
        numbers: ::status_core::__private::NumberIndex::Dense {
            first: 40,
            indices: Self::__INDICES,
            width: 1,
        },
        spellings: ::status_core::__private::SpellingIndex {
            slots: b"\x00\xFF\xFF\xFF\xFF\xFF\x01\xFF\xFF\x02\x03\xFF\xFF\xFF\xFF\xFF",
            width: 1,
            reasons: Self::__REASONS,
            variants: Self::__NAMES,
        },
        names: ::status_core::__private::NameIndex {
            slots: b"\xFF\x03\xFF\x00\x01\x02\xFF\xFF",
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        },
    };
    fn __index_of_name(__name: &::core::primitive::str) -> ::core::primitive::usize {
        Self::__LOOKUP.names.of::<2>(__name)
    }
}
impl DenseClass {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static TABLE: [DenseClass; 1] = [DenseClass::ClientError];
        &TABLE
    };
    /// The class of this number: the class of the code with this number, or else the class whose
    /// range contains it.
    #[must_use]
    #[inline]
    pub const fn of(__number: ::core::primitive::u16) -> ::core::option::Option<Self> {
        match __number / 10 {
            4 => ::core::option::Option::Some(Self::ClientError),
            _ => ::core::option::Option::None,
        }
    }
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 1] = ["ClientError"];
        &TABLE
    };
    const __TITLES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 1] = ["Client Error"];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = &[];
    const __RANGES: &'static [::core::option::Option<
        (::core::primitive::u16, ::core::primitive::u16),
    >] = {
        static TABLE: [::core::option::Option<
            (::core::primitive::u16, ::core::primitive::u16),
        >; 1] = [::core::option::Option::Some((40, 49))];
        &TABLE
    };
    const __FALLBACKS: &'static [::core::option::Option<Dense>] = {
        static TABLE: [::core::option::Option<Dense>; 1] = [
            ::core::option::Option::Some(Dense::BadRequest),
        ];
        &TABLE
    };
}
::status_core::__code! {
    pub Dense "Dense" : u16, from_u16, as_u16, class DenseClass
}
::status_core::__class_enum! {
    pub DenseClass of Dense : u16
}
::status_core::__declared! {
    [] Dense : 40 45
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/dense.toml")
);
