// What `#[codes("expand/quic.toml")]` becomes, written by `BLESS=1 cargo test -p status-macros golden`.

/// A transport error of QUIC.
///
/// # Codes
///
/// 20 codes, numbers of type `u64`.
///
/// ## Transport, 0 to 255
///
/// - [`0`](Self::NoError) NO\_ERROR
/// - [`1`](Self::InternalError) INTERNAL\_ERROR
/// - [`2`](Self::ConnectionRefused) CONNECTION\_REFUSED
/// - [`3`](Self::FlowControlError) FLOW\_CONTROL\_ERROR
/// - [`4`](Self::StreamLimitError) STREAM\_LIMIT\_ERROR
/// - [`5`](Self::StreamStateError) STREAM\_STATE\_ERROR
/// - [`6`](Self::FinalSizeError) FINAL\_SIZE\_ERROR
/// - [`7`](Self::FrameEncodingError) FRAME\_ENCODING\_ERROR
/// - [`8`](Self::TransportParameterError) TRANSPORT\_PARAMETER\_ERROR
/// - [`9`](Self::ConnectionIdLimitError) CONNECTION\_ID\_LIMIT\_ERROR
/// - [`10`](Self::ProtocolViolation) PROTOCOL\_VIOLATION
/// - [`11`](Self::InvalidToken) INVALID\_TOKEN
/// - [`12`](Self::ApplicationError) APPLICATION\_ERROR
/// - [`13`](Self::CryptoBufferExceeded) CRYPTO\_BUFFER\_EXCEEDED
/// - [`14`](Self::KeyUpdateError) KEY\_UPDATE\_ERROR
/// - [`15`](Self::AeadLimitReached) AEAD\_LIMIT\_REACHED
/// - [`16`](Self::NoViablePath) NO\_VIABLE\_PATH
/// - [`17`](Self::VersionNegotiationError) VERSION\_NEGOTIATION\_ERROR
///
/// ## CRYPTO\_ERROR, 256 to 511
///
/// - [`296`](Self::HandshakeFailure) CRYPTO\_ERROR (handshake\_failure)
/// - [`376`](Self::NoApplicationProtocol) CRYPTO\_ERROR (no\_application\_protocol)
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
pub enum TransportError {
    /// 0 NO\_ERROR
    ///
    /// No error
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "0")]
    NoError = 0,
    /// 1 INTERNAL\_ERROR
    ///
    /// Implementation error
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "1")]
    InternalError = 1,
    /// 2 CONNECTION\_REFUSED
    ///
    /// Server refuses a connection
    ///
    /// Formerly “SERVER\_BUSY”.
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "2")]
    #[doc(alias = "SERVER_BUSY")]
    ConnectionRefused = 2,
    /// 3 FLOW\_CONTROL\_ERROR
    ///
    /// Flow control error
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "3")]
    FlowControlError = 3,
    /// 4 STREAM\_LIMIT\_ERROR
    ///
    /// Too many streams opened
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "4")]
    StreamLimitError = 4,
    /// 5 STREAM\_STATE\_ERROR
    ///
    /// Frame received in invalid stream state
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "5")]
    StreamStateError = 5,
    /// 6 FINAL\_SIZE\_ERROR
    ///
    /// Change to final size
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "6")]
    FinalSizeError = 6,
    /// 7 FRAME\_ENCODING\_ERROR
    ///
    /// Frame encoding error
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "7")]
    FrameEncodingError = 7,
    /// 8 TRANSPORT\_PARAMETER\_ERROR
    ///
    /// Error in transport parameters
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "8")]
    TransportParameterError = 8,
    /// 9 CONNECTION\_ID\_LIMIT\_ERROR
    ///
    /// Too many connection IDs received
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "9")]
    ConnectionIdLimitError = 9,
    /// 10 PROTOCOL\_VIOLATION
    ///
    /// Generic protocol violation
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "10")]
    ProtocolViolation = 10,
    /// 11 INVALID\_TOKEN
    ///
    /// Invalid Token received
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "11")]
    InvalidToken = 11,
    /// 12 APPLICATION\_ERROR
    ///
    /// Application error
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "12")]
    ApplicationError = 12,
    /// 13 CRYPTO\_BUFFER\_EXCEEDED
    ///
    /// CRYPTO data buffer overflowed
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "13")]
    CryptoBufferExceeded = 13,
    /// 14 KEY\_UPDATE\_ERROR
    ///
    /// Invalid packet protection update
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "14")]
    KeyUpdateError = 14,
    /// 15 AEAD\_LIMIT\_REACHED
    ///
    /// Excessive use of packet protection keys
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "15")]
    AeadLimitReached = 15,
    /// 16 NO\_VIABLE\_PATH
    ///
    /// No viable network path exists
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20).
    #[doc(alias = "16")]
    NoViablePath = 16,
    /// 17 VERSION\_NEGOTIATION\_ERROR
    ///
    /// Error negotiating version
    ///
    /// Defined in [RFC9368, Section 10.2](https://www.rfc-editor.org/rfc/rfc9368#section-10.2).
    #[doc(alias = "17")]
    VersionNegotiationError = 17,
    /// 296 CRYPTO\_ERROR (handshake\_failure)
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20); [RFC8446, Section 6.2](https://www.rfc-editor.org/rfc/rfc8446#section-6.2).
    #[doc(alias = "296")]
    HandshakeFailure = 296,
    /// 376 CRYPTO\_ERROR (no\_application\_protocol)
    ///
    /// Defined in [RFC9000, Section 20](https://www.rfc-editor.org/rfc/rfc9000#section-20); [RFC7301, Section 3.2](https://www.rfc-editor.org/rfc/rfc7301#section-3.2).
    #[doc(alias = "376")]
    NoApplicationProtocol = 376,
}
/// The classes of [`TransportError`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum TransportErrorClass {
    /// Transport: 0 to 255.
    Transport,
    /// CRYPTO\_ERROR: 256 to 511.
    ///
    /// The TLS handshake failed: 0x0100 plus the alert.
    Crypto,
}
impl TransportError {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static ALL: [TransportError; 20] = [
            TransportError::NoError,
            TransportError::InternalError,
            TransportError::ConnectionRefused,
            TransportError::FlowControlError,
            TransportError::StreamLimitError,
            TransportError::StreamStateError,
            TransportError::FinalSizeError,
            TransportError::FrameEncodingError,
            TransportError::TransportParameterError,
            TransportError::ConnectionIdLimitError,
            TransportError::ProtocolViolation,
            TransportError::InvalidToken,
            TransportError::ApplicationError,
            TransportError::CryptoBufferExceeded,
            TransportError::KeyUpdateError,
            TransportError::AeadLimitReached,
            TransportError::NoViablePath,
            TransportError::VersionNegotiationError,
            TransportError::HandshakeFailure,
            TransportError::NoApplicationProtocol,
        ];
        &ALL
    };
    /// “SERVER\_BUSY”: a former name of [`ConnectionRefused`](Self::ConnectionRefused).
    #[deprecated(note = "renamed to `ConnectionRefused`")]
    pub const ServerBusy: Self = Self::ConnectionRefused;
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static NAMES: [&::core::primitive::str; 20] = [
            "NoError",
            "InternalError",
            "ConnectionRefused",
            "FlowControlError",
            "StreamLimitError",
            "StreamStateError",
            "FinalSizeError",
            "FrameEncodingError",
            "TransportParameterError",
            "ConnectionIdLimitError",
            "ProtocolViolation",
            "InvalidToken",
            "ApplicationError",
            "CryptoBufferExceeded",
            "KeyUpdateError",
            "AeadLimitReached",
            "NoViablePath",
            "VersionNegotiationError",
            "HandshakeFailure",
            "NoApplicationProtocol",
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
        static CODES: [::core::option::Option<TransportError>; 377] = ::status_core::__private::codes(
            TransportError::ALL,
            TransportError::__POSITIONS,
        );
        ::status_core::__private::get_or(
            &CODES,
            ::status_core::__private::for_u64::contiguous(__number, 0),
            ::core::option::Option::None,
        )
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
                b"\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x03\x03",
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
                b"\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x03\x03",
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
        static TEXTS: [&::core::primitive::str; 20] = [
            "No error",
            "Implementation error",
            "Server refuses a connection",
            "Flow control error",
            "Too many streams opened",
            "Frame received in invalid stream state",
            "Change to final size",
            "Frame encoding error",
            "Error in transport parameters",
            "Too many connection IDs received",
            "Generic protocol violation",
            "Invalid Token received",
            "Application error",
            "CRYPTO data buffer overflowed",
            "Invalid packet protection update",
            "Excessive use of packet protection keys",
            "No viable network path exists",
            "Error negotiating version",
            "",
            "",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_u64()))
    }
    /// Where the code is defined.
    #[must_use]
    #[inline]
    pub const fn reference(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 20] = [
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9000, Section 20",
            "RFC9368, Section 10.2",
            "RFC9000, Section 20; RFC8446, Section 6.2",
            "RFC9000, Section 20; RFC7301, Section 3.2",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_u64()))
    }
    /// How the code stands in its registry.
    #[must_use]
    #[inline]
    pub const fn state(self) -> ::status_core::State {
        let _ = self;
        ::status_core::State::Active
    }
    /// The class: [`TransportErrorClass`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> TransportErrorClass {
        static CLASSES: &[::core::primitive::u8] = b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01";
        ::status_core::__private::get_or(
            TransportErrorClass::ALL,
            ::status_core::__private::index(CLASSES, 1, Self::__position(self.as_u64())),
            TransportErrorClass::Transport,
        )
    }
    /// Whether the class is [`TransportErrorClass::Transport`]: 0 to 255.
    #[must_use]
    #[inline]
    pub const fn is_transport(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u64::within(self.as_u64(), 0, 255)
    }
    /// Whether the class is [`TransportErrorClass::Crypto`]: 256 to 511.
    #[must_use]
    #[inline]
    pub const fn is_crypto(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u64::within(self.as_u64(), 256, 511)
    }
    const __POSITIONS: &'static [::core::primitive::u8] = b"\0\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0B\x0C\r\x0E\x0F\x10\x11\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x12\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x13";
    const __FIND: ::status_core::__private::Positions = ::status_core::__private::Positions::Dense {
        first: 0,
        positions: Self::__POSITIONS,
        width: 1,
    };
    #[inline]
    const fn __position(__number: ::core::primitive::u64) -> ::core::primitive::usize {
        ::status_core::__private::for_u64::dense(__number, 0, Self::__POSITIONS, 1)
    }
    #[inline]
    const fn __line(self) -> &'static ::core::primitive::str {
        static LINES: [&::core::primitive::str; 20] = [
            "0 NO_ERROR",
            "1 INTERNAL_ERROR",
            "2 CONNECTION_REFUSED",
            "3 FLOW_CONTROL_ERROR",
            "4 STREAM_LIMIT_ERROR",
            "5 STREAM_STATE_ERROR",
            "6 FINAL_SIZE_ERROR",
            "7 FRAME_ENCODING_ERROR",
            "8 TRANSPORT_PARAMETER_ERROR",
            "9 CONNECTION_ID_LIMIT_ERROR",
            "10 PROTOCOL_VIOLATION",
            "11 INVALID_TOKEN",
            "12 APPLICATION_ERROR",
            "13 CRYPTO_BUFFER_EXCEEDED",
            "14 KEY_UPDATE_ERROR",
            "15 AEAD_LIMIT_REACHED",
            "16 NO_VIABLE_PATH",
            "17 VERSION_NEGOTIATION_ERROR",
            "296 CRYPTO_ERROR (handshake_failure)",
            "376 CRYPTO_ERROR (no_application_protocol)",
        ];
        ::status_core::__private::text(&LINES, Self::__position(self.as_u64()))
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static NAMES: [(&::core::primitive::str, ::core::primitive::u32); 3] = [
            ("serverbusy", 2),
            ("cryptoerrorhandshakefailure", 18),
            ("cryptoerrornoapplicationprotocol", 19),
        ];
        &NAMES
    };
    fn __find(__name: &::core::primitive::str) -> ::core::primitive::usize {
        static SLOTS: &[::core::primitive::u8] = b"\x14\x16\xFF\xFF\xFF\x10\xFF\x08\x0B\xFF\xFF\x06\xFF\xFF\r\xFF\xFF\xFF\xFF\x11\t\xFF\xFF\xFF\x05\x13\xFF\xFF\xFF\xFF\xFF\x0E\x03\xFF\x12\xFF\x0F\xFF\xFF\x01\xFF\x02\xFF\xFF\xFF\xFF\x0C\xFF\0\n\xFF\xFF\xFF\xFF\xFF\x07\xFF\xFF\xFF\x04\xFF\x15\xFF\xFF";
        ::status_core::__private::Names {
            slots: SLOTS,
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        }
            .find::<4>(__name)
    }
}
impl TransportErrorClass {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static ALL: [TransportErrorClass; 2] = [
            TransportErrorClass::Transport,
            TransportErrorClass::Crypto,
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
        ); 2] = [(0, 255, 0), (256, 511, 1)];
        ::status_core::__private::get(
            Self::ALL,
            ::status_core::__private::for_u64::range(__number, &RANGES),
        )
    }
    /// The title.
    #[must_use]
    #[inline]
    pub const fn title(self) -> &'static ::core::primitive::str {
        static TITLES: [&::core::primitive::str; 2] = ["Transport", "CRYPTO_ERROR"];
        ::status_core::__private::text(&TITLES, self as ::core::primitive::usize)
    }
    /// What the class means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static DESCRIPTIONS: [&::core::primitive::str; 2] = [
            "",
            "The TLS handshake failed: 0x0100 plus the alert.",
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
        >; 2] = [
            ::core::option::Option::Some((0, 255)),
            ::core::option::Option::Some((256, 511)),
        ];
        ::status_core::__private::range(&RANGES, self as ::core::primitive::usize)
    }
    /// The code that an unrecognised code of the class is treated as.
    #[must_use]
    #[inline]
    pub const fn fallback(self) -> ::core::option::Option<TransportError> {
        static FALLBACKS: [::core::option::Option<TransportError>; 2] = [
            ::core::option::Option::Some(TransportError::InternalError),
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
        static NAMES: [&::core::primitive::str; 2] = ["Transport", "Crypto"];
        ::status_core::__private::text(&NAMES, self as ::core::primitive::usize)
    }
}
::status_core::__code! {
    pub TransportError "TransportError" : u64, for_u64, from_u64, as_u64, class
    TransportErrorClass
}
::status_core::__class_enum! {
    pub TransportErrorClass of TransportError : u64
}
::status_core::__declared! {
    [] TransportError : 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 296 376
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/quic.toml")
);
