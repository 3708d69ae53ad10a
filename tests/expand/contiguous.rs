// The expansion of `#[codes("expand/contiguous.toml", class = Group)]`, written by `BLESS=1 cargo test -p status-macros golden`.

/// Numbers without gaps.
///
/// # Codes
///
/// 3 codes, numbers of type `u8`.
///
/// ## Fine, 0 to 1
///
/// - [`0`](Self::Ok) OK
/// - [`1`](Self::AlmostOk) Almost OK
///
/// ## Broken, 2 to 3
///
/// - [`2`](Self::OutOfOrder) Out Of Order
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u8)]
pub enum Contiguous {
    /// 0 OK
    #[doc(alias = "0")]
    Ok = 0,
    /// 1 Almost OK
    #[doc(alias = "1")]
    AlmostOk = 1,
    /// 2 Out Of Order
    ///
    /// It does not work.
    #[doc(alias = "2")]
    OutOfOrder = 2,
}
/// The classes of [`Contiguous`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum Group {
    /// Fine: 0 to 1.
    Fine,
    /// Broken: 2 to 3.
    ///
    /// Something is broken.
    Broken,
}
impl Contiguous {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static TABLE: [Contiguous; 3] = [
            Contiguous::Ok,
            Contiguous::AlmostOk,
            Contiguous::OutOfOrder,
        ];
        &TABLE
    };
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u8(self) -> ::core::primitive::u8 {
        self as ::core::primitive::u8
    }
    /// The code with this number.
    #[must_use]
    #[inline]
    pub const fn from_u8(
        __number: ::core::primitive::u8,
    ) -> ::core::option::Option<Self> {
        ::status_core::__private::get(Self::ALL, Self::__index_of_number(__number))
    }
    /// The code with this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_u8::from_decimal(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_u8(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    #[inline]
    const fn __index_of_number(
        __number: ::core::primitive::u8,
    ) -> ::core::primitive::usize {
        ::status_core::__private::for_u8::offset(__number, 0)
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(self.__line(), 1)
    }
    /// The reason phrase.
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text(
            Self::__REASONS,
            Self::__index_of_number(self.as_u8()),
        )
    }
    const __REASONS: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = ::status_core::__private::reasons_of_lines(
            Contiguous::__LINES,
        );
        &TABLE
    };
    const __LINES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = [
            "0 OK",
            "1 Almost OK",
            "2 Out Of Order",
        ];
        &TABLE
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = ["Ok", "AlmostOk", "OutOfOrder"];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 3] = ["", "", "It does not work."];
        &TABLE
    };
    const __REFERENCES: &'static [&'static ::core::primitive::str] = &[];
    const __STATES: &'static [::status_core::State] = &[];
    const __STATE_OF_CODE: &'static [::core::primitive::u8] = &[];
    /// The class: [`Group`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> Group {
        match self.as_u8() / 2 {
            0 => Group::Fine,
            _ => Group::Broken,
        }
    }
    /// Returns `true` if the class is [`Group::Fine`]: 0 to 1.
    #[must_use]
    #[inline]
    pub const fn is_fine(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u8::is_within(self.as_u8(), 0, 1)
    }
    /// Returns `true` if the class is [`Group::Broken`]: 2 to 3.
    #[must_use]
    #[inline]
    pub const fn is_broken(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u8::is_within(self.as_u8(), 2, 3)
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
            first: 0,
        },
        spellings: ::status_core::__private::SpellingIndex {
            slots: b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x00\xFF\x04\xFF\xFF\xFF\xFF\xFF\xFF\x02\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x05\xFF\xFF\xFF\xFF\xFF\x01",
            width: 1,
            reasons: Self::__REASONS,
            variants: Self::__NAMES,
        },
        names: ::status_core::__private::NameIndex {
            slots: b"\xFF\xFF\x01\xFF\xFF\xFF\x00\x02",
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        },
    };
    fn __index_of_name(__name: &::core::primitive::str) -> ::core::primitive::usize {
        Self::__LOOKUP.names.of::<2>(__name)
    }
}
impl Group {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static TABLE: [Group; 2] = [Group::Fine, Group::Broken];
        &TABLE
    };
    /// The class of this number: the class of the code with this number, or else the class whose
    /// range contains it.
    #[must_use]
    #[inline]
    pub const fn of(__number: ::core::primitive::u8) -> ::core::option::Option<Self> {
        match __number / 2 {
            0 => ::core::option::Option::Some(Self::Fine),
            1 => ::core::option::Option::Some(Self::Broken),
            _ => ::core::option::Option::None,
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
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 2] = ["", "Something is broken."];
        &TABLE
    };
    const __RANGES: &'static [::core::option::Option<
        (::core::primitive::u8, ::core::primitive::u8),
    >] = {
        static TABLE: [::core::option::Option<
            (::core::primitive::u8, ::core::primitive::u8),
        >; 2] = [
            ::core::option::Option::Some((0, 1)),
            ::core::option::Option::Some((2, 3)),
        ];
        &TABLE
    };
    const __FALLBACKS: &'static [::core::option::Option<Contiguous>] = {
        static TABLE: [::core::option::Option<Contiguous>; 2] = [
            ::core::option::Option::Some(Contiguous::Ok),
            ::core::option::Option::None,
        ];
        &TABLE
    };
}
::status_core::__code! {
    pub Contiguous "Contiguous" : u8, from_u8, as_u8, class Group
}
::status_core::__class_enum! {
    pub Group of Contiguous : u8
}
::status_core::__declared! {
    [] Contiguous : 0 1 2
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/contiguous.toml")
);
