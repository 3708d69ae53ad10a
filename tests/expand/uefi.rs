// What `#[codes("expand/uefi.toml", class = Severity)]` becomes, written by `BLESS=1 cargo test -p status-macros golden`.

/// A status of UEFI.
///
/// # Codes
///
/// 10 codes, numbers of type `u64`.
///
/// ## Success, 0 to 0
///
/// - [`0`](Self::Success) Success
///
/// ## Warning, 1 to 9223372036854775807
///
/// - [`1`](Self::UnknownGlyph) Unknown Glyph
/// - [`2`](Self::DeleteFailure) Delete Failure
/// - [`4`](Self::Truncated) Buffer Too Small
/// - [`9223372036854775807`](Self::UnspecifiedWarning) Unspecified Warning
///
/// ## Error
///
/// - [`9223372036854775809`](Self::LoadError) Load Error
/// - [`9223372036854775810`](Self::InvalidParameter) Invalid Parameter
/// - [`9223372036854775813`](Self::BufferTooSmall) Buffer Too Small
/// - [`9223372036854775822`](Self::NotFound) Not Found
/// - [`18446744073709551615`](Self::UnspecifiedError) Unspecified Error
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u64)]
pub enum Status {
    /// 0 Success
    ///
    /// The operation completed successfully.
    #[doc(alias = "0")]
    Success = 0,
    /// 1 Unknown Glyph
    ///
    /// The string contained one or more characters that the device could not render and were skipped.
    #[doc(alias = "1")]
    UnknownGlyph = 1,
    /// 2 Delete Failure
    ///
    /// The handle was closed, but the file was not deleted.
    #[doc(alias = "2")]
    DeleteFailure = 2,
    /// 4 Buffer Too Small
    ///
    /// The resulting buffer was too small, and the data was truncated to the buffer size.
    #[doc(alias = "4")]
    Truncated = 4,
    /// 9223372036854775807 Unspecified Warning
    ///
    /// No code of the specification: the highest number of a warning.
    #[doc(alias = "9223372036854775807")]
    UnspecifiedWarning = 9223372036854775807,
    /// 9223372036854775809 Load Error
    ///
    /// The image failed to load.
    #[doc(alias = "9223372036854775809")]
    LoadError = 9223372036854775809,
    /// 9223372036854775810 Invalid Parameter
    ///
    /// A parameter was incorrect.
    #[doc(alias = "9223372036854775810")]
    InvalidParameter = 9223372036854775810,
    /// 9223372036854775813 Buffer Too Small
    ///
    /// The buffer was not large enough to hold the requested data.
    #[doc(alias = "9223372036854775813")]
    BufferTooSmall = 9223372036854775813,
    /// 9223372036854775822 Not Found
    ///
    /// The item was not found.
    #[doc(alias = "9223372036854775822")]
    NotFound = 9223372036854775822,
    /// 18446744073709551615 Unspecified Error
    ///
    /// No code of the specification: the highest number there is.
    #[doc(alias = "18446744073709551615")]
    UnspecifiedError = 18446744073709551615,
}
/// The classes of [`Status`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum Severity {
    /// Success: 0 to 0.
    Success,
    /// Warning: 1 to 9223372036854775807.
    ///
    /// The function completed with a warning.
    Warning,
    /// Error.
    ///
    /// The function failed.
    Error,
}
impl Status {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static ALL: [Status; 10] = [
            Status::Success,
            Status::UnknownGlyph,
            Status::DeleteFailure,
            Status::Truncated,
            Status::UnspecifiedWarning,
            Status::LoadError,
            Status::InvalidParameter,
            Status::BufferTooSmall,
            Status::NotFound,
            Status::UnspecifiedError,
        ];
        &ALL
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static NAMES: [&::core::primitive::str; 10] = [
            "Success",
            "UnknownGlyph",
            "DeleteFailure",
            "Truncated",
            "UnspecifiedWarning",
            "LoadError",
            "InvalidParameter",
            "BufferTooSmall",
            "NotFound",
            "UnspecifiedError",
        ];
        &NAMES
    };
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u64(self) -> ::core::primitive::u64 {
        self as ::core::primitive::u64
    }
    /// The code of this number.
    #[must_use]
    #[inline]
    pub const fn from_u64(
        __number: ::core::primitive::u64,
    ) -> ::core::option::Option<Self> {
        ::status_core::__private::get(Self::ALL, Self::__position(__number))
    }
    /// The code of this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_u64::parse(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_u64(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /// The name of the variant.
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text(Self::__NAMES, Self::__position(self.as_u64()))
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(
            self.__line(),
            ::status_core::__private::byte(
                b"\x01\x01\x01\x01\x13\x13\x13\x13\x13\x14",
                Self::__position(self.as_u64()),
            ) as ::core::primitive::usize,
        )
    }
    /// The reason phrase.
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_after(
            self.__line(),
            ::status_core::__private::byte(
                b"\x01\x01\x01\x01\x13\x13\x13\x13\x13\x14",
                Self::__position(self.as_u64()),
            ) as ::core::primitive::usize + 1,
        )
    }
    /// What the code means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 10] = [
            "The operation completed successfully.",
            "The string contained one or more characters that the device could not render and were skipped.",
            "The handle was closed, but the file was not deleted.",
            "The resulting buffer was too small, and the data was truncated to the buffer size.",
            "No code of the specification: the highest number of a warning.",
            "The image failed to load.",
            "A parameter was incorrect.",
            "The buffer was not large enough to hold the requested data.",
            "The item was not found.",
            "No code of the specification: the highest number there is.",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_u64()))
    }
    /// Where the code is defined.
    #[must_use]
    #[inline]
    pub const fn reference(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        let _ = self;
        ::core::option::Option::None
    }
    /// How the code stands in its registry.
    #[must_use]
    #[inline]
    pub const fn state(self) -> ::status_core::State {
        let _ = self;
        ::status_core::State::Active
    }
    /// The class: [`Severity`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> Severity {
        static CLASSES: &[::core::primitive::u8] = b"\0\x01\x01\x01\x01\x02\x02\x02\x02\x02";
        ::status_core::__private::get_or(
            Severity::ALL,
            ::status_core::__private::index(CLASSES, 1, Self::__position(self.as_u64())),
            Severity::Success,
        )
    }
    /// Whether the class is [`Severity::Success`]: 0 to 0.
    #[must_use]
    #[inline]
    pub const fn is_success(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u64::within(self.as_u64(), 0, 0)
    }
    /// Whether the class is [`Severity::Warning`]: 1 to 9223372036854775807.
    #[must_use]
    #[inline]
    pub const fn is_warning(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u64::within(self.as_u64(), 1, 9223372036854775807)
    }
    /// Whether the class is [`Severity::Error`].
    #[must_use]
    #[inline]
    pub const fn is_error(self) -> ::core::primitive::bool {
        ::core::matches!(self.class(), Severity::Error)
    }
    const __FIND: ::status_core::__private::Positions = ::status_core::__private::Positions::Sparse {
        numbers: &[
            0, 1, 2, 4, 9223372036854775807, 9223372036854775809, 9223372036854775810,
            9223372036854775813, 9223372036854775822, 18446744073709551615,
        ],
    };
    #[inline]
    const fn __position(__number: ::core::primitive::u64) -> ::core::primitive::usize {
        {
            static NUMBERS: [::core::primitive::u64; 10] = [
                0, 1, 2, 4, 9223372036854775807, 9223372036854775809,
                9223372036854775810, 9223372036854775813, 9223372036854775822,
                18446744073709551615,
            ];
            ::status_core::__private::for_u64::sparse(__number, &NUMBERS)
        }
    }
    #[inline]
    const fn __line(self) -> &'static ::core::primitive::str {
        static LINES: [&::core::primitive::str; 10] = [
            "0 Success",
            "1 Unknown Glyph",
            "2 Delete Failure",
            "4 Buffer Too Small",
            "9223372036854775807 Unspecified Warning",
            "9223372036854775809 Load Error",
            "9223372036854775810 Invalid Parameter",
            "9223372036854775813 Buffer Too Small",
            "9223372036854775822 Not Found",
            "18446744073709551615 Unspecified Error",
        ];
        ::status_core::__private::text(&LINES, Self::__position(self.as_u64()))
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static NAMES: [(&::core::primitive::str, ::core::primitive::u32); 0] = [];
        &NAMES
    };
    fn __find(__name: &::core::primitive::str) -> ::core::primitive::usize {
        static SLOTS: &[::core::primitive::u8] = b"\t\xFF\xFF\xFF\xFF\x05\xFF\xFF\xFF\xFF\x01\x07\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\x02\xFF\xFF\xFF\x06\x03\xFF\x08\xFF\x04\xFF";
        ::status_core::__private::Names {
            slots: SLOTS,
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        }
            .find::<3>(__name)
    }
}
impl Severity {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static ALL: [Severity; 3] = [
            Severity::Success,
            Severity::Warning,
            Severity::Error,
        ];
        &ALL
    };
    /// The class of this number: a declared code's own, or else the one whose range holds it.
    #[must_use]
    #[inline]
    pub const fn of(__number: ::core::primitive::u64) -> ::core::option::Option<Self> {
        static RANGES: [(
            ::core::primitive::u64,
            ::core::primitive::u64,
            ::core::primitive::usize,
        ); 2] = [(0, 0, 0), (1, 9223372036854775807, 1)];
        if let ::core::option::Option::Some(__code) = Status::from_u64(__number) {
            return ::core::option::Option::Some(__code.class());
        }
        ::status_core::__private::get(
            Self::ALL,
            ::status_core::__private::for_u64::range(__number, &RANGES),
        )
    }
    /// The title.
    #[must_use]
    #[inline]
    pub const fn title(self) -> &'static ::core::primitive::str {
        static TITLES: [&::core::primitive::str; 3] = ["Success", "Warning", "Error"];
        ::status_core::__private::text(&TITLES, self as ::core::primitive::usize)
    }
    /// What the class means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static DESCRIPTIONS: [&::core::primitive::str; 3] = [
            "",
            "The function completed with a warning.",
            "The function failed.",
        ];
        ::status_core::__private::optional_text(
            &DESCRIPTIONS,
            self as ::core::primitive::usize,
        )
    }
    /// The numbers of the class; `None` where codes name their class.
    #[must_use]
    #[inline]
    pub const fn range(
        self,
    ) -> ::core::option::Option<::core::ops::RangeInclusive<::core::primitive::u64>> {
        static RANGES: [::core::option::Option<
            (::core::primitive::u64, ::core::primitive::u64),
        >; 3] = [
            ::core::option::Option::Some((0, 0)),
            ::core::option::Option::Some((1, 9223372036854775807)),
            ::core::option::Option::None,
        ];
        ::status_core::__private::range(&RANGES, self as ::core::primitive::usize)
    }
    /// The code that an unrecognised code of the class is treated as.
    #[must_use]
    #[inline]
    pub const fn fallback(self) -> ::core::option::Option<Status> {
        static FALLBACKS: [::core::option::Option<Status>; 3] = [
            ::core::option::Option::None,
            ::core::option::Option::Some(Status::UnspecifiedWarning),
            ::core::option::Option::None,
        ];
        ::status_core::__private::get_or(
            &FALLBACKS,
            self as ::core::primitive::usize,
            ::core::option::Option::None,
        )
    }
    #[inline]
    const fn __name(self) -> &'static ::core::primitive::str {
        static NAMES: [&::core::primitive::str; 3] = ["Success", "Warning", "Error"];
        ::status_core::__private::text(&NAMES, self as ::core::primitive::usize)
    }
}
::status_core::__code! {
    pub Status "Status" : u64, for_u64, from_u64, as_u64, class Severity
}
::status_core::__class_enum! {
    pub Severity of Status : u64
}
::status_core::__declared! {
    [] Status : 0 1 2 4 9223372036854775807 9223372036854775809 9223372036854775810
    9223372036854775813 9223372036854775822 18446744073709551615
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/uefi.toml")
);
