// What `#[codes("expand/amqp.toml")]` becomes, written by `BLESS=1 cargo test -p status-macros golden`.

/// A reply code of AMQP.
///
/// # Codes
///
/// 19 codes, numbers of type `u16`.
///
/// ## Success
///
/// - [`200`](Self::ReplySuccess) reply-success
///
/// ## Soft Error
///
/// - [`311`](Self::ContentTooLarge) content-too-large
/// - [`312`](Self::NoRoute) no-route
/// - [`313`](Self::NoConsumers) no-consumers
/// - [`403`](Self::AccessRefused) access-refused
/// - [`404`](Self::NotFound) not-found
/// - [`405`](Self::ResourceLocked) resource-locked
/// - [`406`](Self::PreconditionFailed) precondition-failed
///
/// ## Hard Error
///
/// - [`320`](Self::ConnectionForced) connection-forced
/// - [`402`](Self::InvalidPath) invalid-path
/// - [`501`](Self::FrameError) frame-error
/// - [`502`](Self::SyntaxError) syntax-error
/// - [`503`](Self::CommandInvalid) command-invalid
/// - [`504`](Self::ChannelError) channel-error
/// - [`505`](Self::UnexpectedFrame) unexpected-frame
/// - [`506`](Self::ResourceError) resource-error
/// - [`530`](Self::NotAllowed) not-allowed
/// - [`540`](Self::NotImplemented) not-implemented
/// - [`541`](Self::InternalError) internal-error
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
pub enum ReplyCode {
    /// 200 reply-success
    #[doc(alias = "200")]
    ReplySuccess = 200,
    /// 311 content-too-large
    #[doc(alias = "311")]
    ContentTooLarge = 311,
    /// 312 no-route
    #[doc(alias = "312")]
    NoRoute = 312,
    /// 313 no-consumers
    #[doc(alias = "313")]
    NoConsumers = 313,
    /// 320 connection-forced
    #[doc(alias = "320")]
    ConnectionForced = 320,
    /// 402 invalid-path
    #[doc(alias = "402")]
    InvalidPath = 402,
    /// 403 access-refused
    #[doc(alias = "403")]
    AccessRefused = 403,
    /// 404 not-found
    #[doc(alias = "404")]
    NotFound = 404,
    /// 405 resource-locked
    #[doc(alias = "405")]
    ResourceLocked = 405,
    /// 406 precondition-failed
    #[doc(alias = "406")]
    PreconditionFailed = 406,
    /// 501 frame-error
    #[doc(alias = "501")]
    FrameError = 501,
    /// 502 syntax-error
    #[doc(alias = "502")]
    SyntaxError = 502,
    /// 503 command-invalid
    #[doc(alias = "503")]
    CommandInvalid = 503,
    /// 504 channel-error
    #[doc(alias = "504")]
    ChannelError = 504,
    /// 505 unexpected-frame
    #[doc(alias = "505")]
    UnexpectedFrame = 505,
    /// 506 resource-error
    #[doc(alias = "506")]
    ResourceError = 506,
    /// 530 not-allowed
    #[doc(alias = "530")]
    NotAllowed = 530,
    /// 540 not-implemented
    #[doc(alias = "540")]
    NotImplemented = 540,
    /// 541 internal-error
    #[doc(alias = "541")]
    InternalError = 541,
}
/// The classes of [`ReplyCode`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum ReplyCodeClass {
    /// Success.
    ///
    /// The method completed successfully.
    Success,
    /// Soft Error.
    ///
    /// The channel is closed; others go on.
    SoftError,
    /// Hard Error.
    ///
    /// The connection is closed.
    HardError,
}
impl ReplyCode {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static ALL: [ReplyCode; 19] = [
            ReplyCode::ReplySuccess,
            ReplyCode::ContentTooLarge,
            ReplyCode::NoRoute,
            ReplyCode::NoConsumers,
            ReplyCode::ConnectionForced,
            ReplyCode::InvalidPath,
            ReplyCode::AccessRefused,
            ReplyCode::NotFound,
            ReplyCode::ResourceLocked,
            ReplyCode::PreconditionFailed,
            ReplyCode::FrameError,
            ReplyCode::SyntaxError,
            ReplyCode::CommandInvalid,
            ReplyCode::ChannelError,
            ReplyCode::UnexpectedFrame,
            ReplyCode::ResourceError,
            ReplyCode::NotAllowed,
            ReplyCode::NotImplemented,
            ReplyCode::InternalError,
        ];
        &ALL
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static NAMES: [&::core::primitive::str; 19] = [
            "ReplySuccess",
            "ContentTooLarge",
            "NoRoute",
            "NoConsumers",
            "ConnectionForced",
            "InvalidPath",
            "AccessRefused",
            "NotFound",
            "ResourceLocked",
            "PreconditionFailed",
            "FrameError",
            "SyntaxError",
            "CommandInvalid",
            "ChannelError",
            "UnexpectedFrame",
            "ResourceError",
            "NotAllowed",
            "NotImplemented",
            "InternalError",
        ];
        &NAMES
    };
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self as ::core::primitive::u16
    }
    /// The code of this number.
    #[must_use]
    #[inline]
    pub const fn from_u16(
        __number: ::core::primitive::u16,
    ) -> ::core::option::Option<Self> {
        static CODES: [::core::option::Option<ReplyCode>; 342] = ::status_core::__private::codes(
            ReplyCode::ALL,
            ReplyCode::__POSITIONS,
        );
        ::status_core::__private::get_or(
            &CODES,
            ::status_core::__private::for_u16::contiguous(__number, 200),
            ::core::option::Option::None,
        )
    }
    /// The code of this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::three_digits(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_u16(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /// The name of the variant.
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text(Self::__NAMES, Self::__position(self.as_u16()))
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(self.__line(), 3)
    }
    /// The reason phrase.
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_after(self.__line(), 3 + 1)
    }
    /// What the code means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        let _ = self;
        ::core::option::Option::None
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
    /// The class: [`ReplyCodeClass`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> ReplyCodeClass {
        static CLASSES: &[::core::primitive::u8] = b"\0\x01\x01\x01\x02\x02\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02";
        ::status_core::__private::get_or(
            ReplyCodeClass::ALL,
            ::status_core::__private::index(CLASSES, 1, Self::__position(self.as_u16())),
            ReplyCodeClass::Success,
        )
    }
    /// Whether the class is [`ReplyCodeClass::Success`].
    #[must_use]
    #[inline]
    pub const fn is_success(self) -> ::core::primitive::bool {
        ::core::matches!(self.class(), ReplyCodeClass::Success)
    }
    /// Whether the class is [`ReplyCodeClass::SoftError`].
    #[must_use]
    #[inline]
    pub const fn is_soft_error(self) -> ::core::primitive::bool {
        ::core::matches!(self.class(), ReplyCodeClass::SoftError)
    }
    /// Whether the class is [`ReplyCodeClass::HardError`].
    #[must_use]
    #[inline]
    pub const fn is_hard_error(self) -> ::core::primitive::bool {
        ::core::matches!(self.class(), ReplyCodeClass::HardError)
    }
    /// The field `fatal` of the spec.
    #[must_use]
    #[inline]
    pub const fn is_fatal(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"0\xFC\x07";
        ::status_core::__private::bit(BITS, Self::__position(self.as_u16()))
    }
    const __POSITIONS: &'static [::core::primitive::u8] = b"\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\x02\x03\xFF\xFF\xFF\xFF\xFF\xFF\x04\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x05\x06\x07\x08\t\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\n\x0B\x0C\r\x0E\x0F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x10\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x11\x12";
    const __FIND: ::status_core::__private::Positions = ::status_core::__private::Positions::Dense {
        first: 200,
        positions: Self::__POSITIONS,
        width: 1,
    };
    #[inline]
    const fn __position(__number: ::core::primitive::u16) -> ::core::primitive::usize {
        ::status_core::__private::for_u16::dense(__number, 200, Self::__POSITIONS, 1)
    }
    #[inline]
    const fn __line(self) -> &'static ::core::primitive::str {
        static LINES: [&::core::primitive::str; 19] = [
            "200 reply-success",
            "311 content-too-large",
            "312 no-route",
            "313 no-consumers",
            "320 connection-forced",
            "402 invalid-path",
            "403 access-refused",
            "404 not-found",
            "405 resource-locked",
            "406 precondition-failed",
            "501 frame-error",
            "502 syntax-error",
            "503 command-invalid",
            "504 channel-error",
            "505 unexpected-frame",
            "506 resource-error",
            "530 not-allowed",
            "540 not-implemented",
            "541 internal-error",
        ];
        ::status_core::__private::text(&LINES, Self::__position(self.as_u16()))
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static NAMES: [(&::core::primitive::str, ::core::primitive::u32); 0] = [];
        &NAMES
    };
    fn __find(__name: &::core::primitive::str) -> ::core::primitive::usize {
        static SLOTS: &[::core::primitive::u8] = b"\xFF\xFF\xFF\xFF\xFF\xFF\x05\xFF\xFF\xFF\xFF\xFF\xFF\x11\xFF\x01\xFF\x0B\x0F\x10\x03\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x08\xFF\x0C\xFF\t\xFF\xFF\0\xFF\x12\xFF\xFF\x06\x04\xFF\xFF\xFF\xFF\xFF\xFF\x02\xFF\xFF\xFF\x0E\xFF\xFF\xFF\xFF\xFF\x07\xFF\n\r";
        ::status_core::__private::Names {
            slots: SLOTS,
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        }
            .find::<3>(__name)
    }
}
impl ReplyCodeClass {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static ALL: [ReplyCodeClass; 3] = [
            ReplyCodeClass::Success,
            ReplyCodeClass::SoftError,
            ReplyCodeClass::HardError,
        ];
        &ALL
    };
    /// The class of this number: a declared code's own, or else the one whose range holds it.
    #[must_use]
    #[inline]
    pub const fn of(__number: ::core::primitive::u16) -> ::core::option::Option<Self> {
        match ReplyCode::from_u16(__number) {
            ::core::option::Option::Some(__code) => {
                ::core::option::Option::Some(__code.class())
            }
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /// The title.
    #[must_use]
    #[inline]
    pub const fn title(self) -> &'static ::core::primitive::str {
        static TITLES: [&::core::primitive::str; 3] = [
            "Success",
            "Soft Error",
            "Hard Error",
        ];
        ::status_core::__private::text(&TITLES, self as ::core::primitive::usize)
    }
    /// What the class means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static DESCRIPTIONS: [&::core::primitive::str; 3] = [
            "The method completed successfully.",
            "The channel is closed; others go on.",
            "The connection is closed.",
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
    ) -> ::core::option::Option<::core::ops::RangeInclusive<::core::primitive::u16>> {
        static RANGES: [::core::option::Option<
            (::core::primitive::u16, ::core::primitive::u16),
        >; 3] = [
            ::core::option::Option::None,
            ::core::option::Option::None,
            ::core::option::Option::None,
        ];
        ::status_core::__private::range(&RANGES, self as ::core::primitive::usize)
    }
    /// The code that an unrecognised code of the class is treated as.
    #[must_use]
    #[inline]
    pub const fn fallback(self) -> ::core::option::Option<ReplyCode> {
        static FALLBACKS: [::core::option::Option<ReplyCode>; 3] = [
            ::core::option::Option::None,
            ::core::option::Option::None,
            ::core::option::Option::Some(ReplyCode::InternalError),
        ];
        ::status_core::__private::get_or(
            &FALLBACKS,
            self as ::core::primitive::usize,
            ::core::option::Option::None,
        )
    }
    /// The field `fatal` of the spec, which all codes of a class share.
    #[must_use]
    #[inline]
    pub const fn is_fatal(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\x04";
        ::status_core::__private::bit(BITS, self as ::core::primitive::usize)
    }
    #[inline]
    const fn __name(self) -> &'static ::core::primitive::str {
        static NAMES: [&::core::primitive::str; 3] = [
            "Success",
            "SoftError",
            "HardError",
        ];
        ::status_core::__private::text(&NAMES, self as ::core::primitive::usize)
    }
}
::status_core::__code! {
    pub ReplyCode "ReplyCode" : u16, for_u16, from_u16, as_u16, class ReplyCodeClass
}
::status_core::__class_enum! {
    pub ReplyCodeClass of ReplyCode : u16
}
::status_core::__declared! {
    [] ReplyCode : 200 311 312 313 320 402 403 404 405 406 501 502 503 504 505 506 530
    540 541
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/amqp.toml")
);
