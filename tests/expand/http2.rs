// What `#[codes("expand/http2.toml")]` becomes, written by `BLESS=1 cargo test -p status-macros golden`.

/// An error code of HTTP/2.
///
/// # Codes
///
/// 14 codes, numbers of type `u32`.
///
/// - [`0`](Self::NoError) NO\_ERROR
/// - [`1`](Self::ProtocolError) PROTOCOL\_ERROR
/// - [`2`](Self::InternalError) INTERNAL\_ERROR
/// - [`3`](Self::FlowControlError) FLOW\_CONTROL\_ERROR
/// - [`4`](Self::SettingsTimeout) SETTINGS\_TIMEOUT
/// - [`5`](Self::StreamClosed) STREAM\_CLOSED
/// - [`6`](Self::FrameSizeError) FRAME\_SIZE\_ERROR
/// - [`7`](Self::RefusedStream) REFUSED\_STREAM
/// - [`8`](Self::Cancel) CANCEL
/// - [`9`](Self::CompressionError) COMPRESSION\_ERROR
/// - [`10`](Self::ConnectError) CONNECT\_ERROR
/// - [`11`](Self::EnhanceYourCalm) ENHANCE\_YOUR\_CALM
/// - [`12`](Self::InadequateSecurity) INADEQUATE\_SECURITY
/// - [`13`](Self::Http11Required) HTTP\_1\_1\_REQUIRED
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
pub enum ErrorCode {
    /// 0 NO\_ERROR
    ///
    /// The associated condition is not a result of an error.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "0")]
    NoError = 0,
    /// 1 PROTOCOL\_ERROR
    ///
    /// An unspecific protocol error, for use when a more specific code is not available.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "1")]
    ProtocolError = 1,
    /// 2 INTERNAL\_ERROR
    ///
    /// The endpoint encountered an unexpected internal error.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "2")]
    InternalError = 2,
    /// 3 FLOW\_CONTROL\_ERROR
    ///
    /// The peer violated the flow-control protocol.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "3")]
    FlowControlError = 3,
    /// 4 SETTINGS\_TIMEOUT
    ///
    /// A SETTINGS frame was not acknowledged in time.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7); [RFC9113, Section 6.5.3](https://www.rfc-editor.org/rfc/rfc9113#section-6.5.3).
    #[doc(alias = "4")]
    SettingsTimeout = 4,
    /// 5 STREAM\_CLOSED
    ///
    /// A frame arrived after the stream was half-closed.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "5")]
    StreamClosed = 5,
    /// 6 FRAME\_SIZE\_ERROR
    ///
    /// A frame had an invalid size.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "6")]
    FrameSizeError = 6,
    /// 7 REFUSED\_STREAM
    ///
    /// The endpoint refused the stream before it processed anything of it.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7); [RFC9113, Section 8.7](https://www.rfc-editor.org/rfc/rfc9113#section-8.7).
    #[doc(alias = "7")]
    RefusedStream = 7,
    /// 8 CANCEL
    ///
    /// The stream is no longer needed.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "8")]
    Cancel = 8,
    /// 9 COMPRESSION\_ERROR
    ///
    /// The compression context of the field section cannot be maintained.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "9")]
    CompressionError = 9,
    /// 10 CONNECT\_ERROR
    ///
    /// The connection established for a CONNECT request was reset or abnormally closed.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7); [RFC9113, Section 8.5](https://www.rfc-editor.org/rfc/rfc9113#section-8.5).
    #[doc(alias = "10")]
    ConnectError = 10,
    /// 11 ENHANCE\_YOUR\_CALM
    ///
    /// The peer shows a behavior that may cause excessive load.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "11")]
    EnhanceYourCalm = 11,
    /// 12 INADEQUATE\_SECURITY
    ///
    /// The properties of the underlying transport do not meet the security requirements.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7); [RFC9113, Section 9.2](https://www.rfc-editor.org/rfc/rfc9113#section-9.2).
    #[doc(alias = "12")]
    InadequateSecurity = 12,
    /// 13 HTTP\_1\_1\_REQUIRED
    ///
    /// The endpoint requires HTTP/1.1 instead of HTTP/2.
    ///
    /// Defined in [RFC9113, Section 7](https://www.rfc-editor.org/rfc/rfc9113#section-7).
    #[doc(alias = "13")]
    Http11Required = 13,
}
impl ErrorCode {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static ALL: [ErrorCode; 14] = [
            ErrorCode::NoError,
            ErrorCode::ProtocolError,
            ErrorCode::InternalError,
            ErrorCode::FlowControlError,
            ErrorCode::SettingsTimeout,
            ErrorCode::StreamClosed,
            ErrorCode::FrameSizeError,
            ErrorCode::RefusedStream,
            ErrorCode::Cancel,
            ErrorCode::CompressionError,
            ErrorCode::ConnectError,
            ErrorCode::EnhanceYourCalm,
            ErrorCode::InadequateSecurity,
            ErrorCode::Http11Required,
        ];
        &ALL
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static NAMES: [&::core::primitive::str; 14] = [
            "NoError",
            "ProtocolError",
            "InternalError",
            "FlowControlError",
            "SettingsTimeout",
            "StreamClosed",
            "FrameSizeError",
            "RefusedStream",
            "Cancel",
            "CompressionError",
            "ConnectError",
            "EnhanceYourCalm",
            "InadequateSecurity",
            "Http11Required",
        ];
        &NAMES
    };
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u32(self) -> ::core::primitive::u32 {
        self as ::core::primitive::u32
    }
    /// The code of this number.
    #[must_use]
    #[inline]
    pub const fn from_u32(
        __number: ::core::primitive::u32,
    ) -> ::core::option::Option<Self> {
        ::status_core::__private::get(Self::ALL, Self::__position(__number))
    }
    /// The code of this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_u32::parse(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_u32(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /// The name of the variant.
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text(Self::__NAMES, Self::__position(self.as_u32()))
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(
            self.__line(),
            ::status_core::__private::byte(
                b"\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02",
                Self::__position(self.as_u32()),
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
                b"\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02",
                Self::__position(self.as_u32()),
            ) as ::core::primitive::usize + 1,
        )
    }
    /// What the code means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 14] = [
            "The associated condition is not a result of an error.",
            "An unspecific protocol error, for use when a more specific code is not available.",
            "The endpoint encountered an unexpected internal error.",
            "The peer violated the flow-control protocol.",
            "A SETTINGS frame was not acknowledged in time.",
            "A frame arrived after the stream was half-closed.",
            "A frame had an invalid size.",
            "The endpoint refused the stream before it processed anything of it.",
            "The stream is no longer needed.",
            "The compression context of the field section cannot be maintained.",
            "The connection established for a CONNECT request was reset or abnormally closed.",
            "The peer shows a behavior that may cause excessive load.",
            "The properties of the underlying transport do not meet the security requirements.",
            "The endpoint requires HTTP/1.1 instead of HTTP/2.",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_u32()))
    }
    /// Where the code is defined.
    #[must_use]
    #[inline]
    pub const fn reference(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 14] = [
            "RFC9113, Section 7",
            "RFC9113, Section 7",
            "RFC9113, Section 7",
            "RFC9113, Section 7",
            "RFC9113, Section 7; RFC9113, Section 6.5.3",
            "RFC9113, Section 7",
            "RFC9113, Section 7",
            "RFC9113, Section 7; RFC9113, Section 8.7",
            "RFC9113, Section 7",
            "RFC9113, Section 7",
            "RFC9113, Section 7; RFC9113, Section 8.5",
            "RFC9113, Section 7",
            "RFC9113, Section 7; RFC9113, Section 9.2",
            "RFC9113, Section 7",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_u32()))
    }
    /// How the code stands in its registry.
    #[must_use]
    #[inline]
    pub const fn state(self) -> ::status_core::State {
        let _ = self;
        ::status_core::State::Active
    }
    const __FIND: ::status_core::__private::Positions = ::status_core::__private::Positions::Contiguous {
        first: 0,
    };
    #[inline]
    const fn __position(__number: ::core::primitive::u32) -> ::core::primitive::usize {
        ::status_core::__private::for_u32::contiguous(__number, 0)
    }
    #[inline]
    const fn __line(self) -> &'static ::core::primitive::str {
        static LINES: [&::core::primitive::str; 14] = [
            "0 NO_ERROR",
            "1 PROTOCOL_ERROR",
            "2 INTERNAL_ERROR",
            "3 FLOW_CONTROL_ERROR",
            "4 SETTINGS_TIMEOUT",
            "5 STREAM_CLOSED",
            "6 FRAME_SIZE_ERROR",
            "7 REFUSED_STREAM",
            "8 CANCEL",
            "9 COMPRESSION_ERROR",
            "10 CONNECT_ERROR",
            "11 ENHANCE_YOUR_CALM",
            "12 INADEQUATE_SECURITY",
            "13 HTTP_1_1_REQUIRED",
        ];
        ::status_core::__private::text(&LINES, Self::__position(self.as_u32()))
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static NAMES: [(&::core::primitive::str, ::core::primitive::u32); 0] = [];
        &NAMES
    };
    fn __find(__name: &::core::primitive::str) -> ::core::primitive::usize {
        static SLOTS: &[::core::primitive::u8] = b"\x03\x04\xFF\xFF\xFF\r\x05\x02\xFF\x0C\x01\x08\t\xFF\xFF\xFF\0\xFF\x07\x06\xFF\xFF\xFF\x0B\xFF\xFF\xFF\xFF\n\xFF\xFF\xFF";
        ::status_core::__private::Names {
            slots: SLOTS,
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        }
            .find::<3>(__name)
    }
}
::status_core::__code! {
    pub ErrorCode "ErrorCode" : u32, for_u32, from_u32, as_u32
}
::status_core::__declared! {
    [] ErrorCode : 0 1 2 3 4 5 6 7 8 9 10 11 12 13
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/http2.toml")
);
