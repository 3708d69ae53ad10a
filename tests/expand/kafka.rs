// What `#[codes("expand/kafka.toml")]` becomes, written by `BLESS=1 cargo test -p status-macros golden`.

/// An error code of Kafka.
///
/// # Codes
///
/// 13 codes, numbers of type `i16`.
///
/// - [`-1`](Self::UnknownServerError) UNKNOWN\_SERVER\_ERROR
/// - [`0`](Self::None) NONE
/// - [`1`](Self::OffsetOutOfRange) OFFSET\_OUT\_OF\_RANGE
/// - [`2`](Self::CorruptMessage) CORRUPT\_MESSAGE
/// - [`3`](Self::UnknownTopicOrPartition) UNKNOWN\_TOPIC\_OR\_PARTITION
/// - [`5`](Self::LeaderNotAvailable) LEADER\_NOT\_AVAILABLE
/// - [`6`](Self::NotLeaderOrFollower) NOT\_LEADER\_OR\_FOLLOWER
/// - [`7`](Self::RequestTimedOut) REQUEST\_TIMED\_OUT
/// - [`10`](Self::MessageTooLarge) MESSAGE\_TOO\_LARGE
/// - [`14`](Self::CoordinatorLoadInProgress) COORDINATOR\_LOAD\_IN\_PROGRESS
/// - [`16`](Self::NotCoordinator) NOT\_COORDINATOR
/// - [`35`](Self::UnsupportedVersion) UNSUPPORTED\_VERSION
/// - [`87`](Self::InvalidRecord) INVALID\_RECORD
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
pub enum ErrorCode {
    /// \-1 UNKNOWN\_SERVER\_ERROR
    ///
    /// The server experienced an unexpected error when processing the request.
    ///
    /// Formerly “UNKNOWN”.
    #[doc(alias = "-1")]
    #[doc(alias = "UNKNOWN")]
    UnknownServerError = -1,
    /// 0 NONE
    #[doc(alias = "0")]
    None = 0,
    /// 1 OFFSET\_OUT\_OF\_RANGE
    ///
    /// The requested offset is not within the range of offsets maintained by the server.
    #[doc(alias = "1")]
    OffsetOutOfRange = 1,
    /// 2 CORRUPT\_MESSAGE
    ///
    /// This message has failed its CRC checksum, exceeds the valid size, has a null key for a compacted topic, or is otherwise corrupt.
    #[doc(alias = "2")]
    CorruptMessage = 2,
    /// 3 UNKNOWN\_TOPIC\_OR\_PARTITION
    ///
    /// This server does not host this topic-partition.
    #[doc(alias = "3")]
    UnknownTopicOrPartition = 3,
    /// 5 LEADER\_NOT\_AVAILABLE
    ///
    /// There is no leader for this topic-partition as we are in the middle of a leadership election.
    #[doc(alias = "5")]
    LeaderNotAvailable = 5,
    /// 6 NOT\_LEADER\_OR\_FOLLOWER
    ///
    /// Formerly “NOT\_LEADER\_FOR\_PARTITION”.
    #[doc(alias = "6")]
    #[doc(alias = "NOT_LEADER_FOR_PARTITION")]
    NotLeaderOrFollower = 6,
    /// 7 REQUEST\_TIMED\_OUT
    ///
    /// The request timed out.
    #[doc(alias = "7")]
    RequestTimedOut = 7,
    /// 10 MESSAGE\_TOO\_LARGE
    ///
    /// The request included a message larger than the max message size the server will accept.
    #[doc(alias = "10")]
    MessageTooLarge = 10,
    /// 14 COORDINATOR\_LOAD\_IN\_PROGRESS
    ///
    /// Formerly “GROUP\_LOAD\_IN\_PROGRESS”.
    #[doc(alias = "14")]
    #[doc(alias = "GROUP_LOAD_IN_PROGRESS")]
    CoordinatorLoadInProgress = 14,
    /// 16 NOT\_COORDINATOR
    ///
    /// Formerly “NOT\_COORDINATOR\_FOR\_GROUP”.
    #[doc(alias = "16")]
    #[doc(alias = "NOT_COORDINATOR_FOR_GROUP")]
    NotCoordinator = 16,
    /// 35 UNSUPPORTED\_VERSION
    ///
    /// The version of API is not supported.
    #[doc(alias = "35")]
    UnsupportedVersion = 35,
    /// 87 INVALID\_RECORD
    ///
    /// This record has failed the validation on the broker and hence will be rejected.
    #[doc(alias = "87")]
    InvalidRecord = 87,
}
impl ErrorCode {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static ALL: [ErrorCode; 13] = [
            ErrorCode::UnknownServerError,
            ErrorCode::None,
            ErrorCode::OffsetOutOfRange,
            ErrorCode::CorruptMessage,
            ErrorCode::UnknownTopicOrPartition,
            ErrorCode::LeaderNotAvailable,
            ErrorCode::NotLeaderOrFollower,
            ErrorCode::RequestTimedOut,
            ErrorCode::MessageTooLarge,
            ErrorCode::CoordinatorLoadInProgress,
            ErrorCode::NotCoordinator,
            ErrorCode::UnsupportedVersion,
            ErrorCode::InvalidRecord,
        ];
        &ALL
    };
    /// “UNKNOWN”: a former name of [`UnknownServerError`](Self::UnknownServerError).
    #[deprecated(note = "renamed to `UnknownServerError`")]
    pub const Unknown: Self = Self::UnknownServerError;
    /// “NOT\_LEADER\_FOR\_PARTITION”: a former name of [`NotLeaderOrFollower`](Self::NotLeaderOrFollower).
    #[deprecated(note = "renamed to `NotLeaderOrFollower`")]
    pub const NotLeaderForPartition: Self = Self::NotLeaderOrFollower;
    /// “GROUP\_LOAD\_IN\_PROGRESS”: a former name of [`CoordinatorLoadInProgress`](Self::CoordinatorLoadInProgress).
    #[deprecated(note = "renamed to `CoordinatorLoadInProgress`")]
    pub const GroupLoadInProgress: Self = Self::CoordinatorLoadInProgress;
    /// “NOT\_COORDINATOR\_FOR\_GROUP”: a former name of [`NotCoordinator`](Self::NotCoordinator).
    #[deprecated(note = "renamed to `NotCoordinator`")]
    pub const NotCoordinatorForGroup: Self = Self::NotCoordinator;
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static NAMES: [&::core::primitive::str; 13] = [
            "UnknownServerError",
            "None",
            "OffsetOutOfRange",
            "CorruptMessage",
            "UnknownTopicOrPartition",
            "LeaderNotAvailable",
            "NotLeaderOrFollower",
            "RequestTimedOut",
            "MessageTooLarge",
            "CoordinatorLoadInProgress",
            "NotCoordinator",
            "UnsupportedVersion",
            "InvalidRecord",
        ];
        &NAMES
    };
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_i16(self) -> ::core::primitive::i16 {
        self as ::core::primitive::i16
    }
    /// The code of this number.
    #[must_use]
    #[inline]
    pub const fn from_i16(
        __number: ::core::primitive::i16,
    ) -> ::core::option::Option<Self> {
        static CODES: [::core::option::Option<ErrorCode>; 89] = ::status_core::__private::codes(
            ErrorCode::ALL,
            ErrorCode::__POSITIONS,
        );
        ::status_core::__private::get_or(
            &CODES,
            ::status_core::__private::for_i16::contiguous(__number, -1),
            ::core::option::Option::None,
        )
    }
    /// The code of this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_i16::parse(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_i16(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /// The name of the variant.
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text(Self::__NAMES, Self::__position(self.as_i16()))
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(
            self.__line(),
            ::status_core::__private::byte(
                b"\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02",
                Self::__position(self.as_i16()),
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
                b"\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02",
                Self::__position(self.as_i16()),
            ) as ::core::primitive::usize + 1,
        )
    }
    /// What the code means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 13] = [
            "The server experienced an unexpected error when processing the request.",
            "",
            "The requested offset is not within the range of offsets maintained by the server.",
            "This message has failed its CRC checksum, exceeds the valid size, has a null key for a compacted topic, or is otherwise corrupt.",
            "This server does not host this topic-partition.",
            "There is no leader for this topic-partition as we are in the middle of a leadership election.",
            "",
            "The request timed out.",
            "The request included a message larger than the max message size the server will accept.",
            "",
            "",
            "The version of API is not supported.",
            "This record has failed the validation on the broker and hence will be rejected.",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_i16()))
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
    /// Whether the client may send the request again.
    #[must_use]
    #[inline]
    pub const fn is_retriable(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\xF8\x06";
        ::status_core::__private::bit(BITS, Self::__position(self.as_i16()))
    }
    const __POSITIONS: &'static [::core::primitive::u8] = b"\0\x01\x02\x03\x04\xFF\x05\x06\x07\xFF\xFF\x08\xFF\xFF\xFF\t\xFF\n\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0C";
    const __FIND: ::status_core::__private::Positions = ::status_core::__private::Positions::Dense {
        first: -1,
        positions: Self::__POSITIONS,
        width: 1,
    };
    #[inline]
    const fn __position(__number: ::core::primitive::i16) -> ::core::primitive::usize {
        ::status_core::__private::for_i16::dense(__number, -1, Self::__POSITIONS, 1)
    }
    #[inline]
    const fn __line(self) -> &'static ::core::primitive::str {
        static LINES: [&::core::primitive::str; 13] = [
            "-1 UNKNOWN_SERVER_ERROR",
            "0 NONE",
            "1 OFFSET_OUT_OF_RANGE",
            "2 CORRUPT_MESSAGE",
            "3 UNKNOWN_TOPIC_OR_PARTITION",
            "5 LEADER_NOT_AVAILABLE",
            "6 NOT_LEADER_OR_FOLLOWER",
            "7 REQUEST_TIMED_OUT",
            "10 MESSAGE_TOO_LARGE",
            "14 COORDINATOR_LOAD_IN_PROGRESS",
            "16 NOT_COORDINATOR",
            "35 UNSUPPORTED_VERSION",
            "87 INVALID_RECORD",
        ];
        ::status_core::__private::text(&LINES, Self::__position(self.as_i16()))
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static NAMES: [(&::core::primitive::str, ::core::primitive::u32); 4] = [
            ("unknown", 0),
            ("notleaderforpartition", 6),
            ("grouploadinprogress", 9),
            ("notcoordinatorforgroup", 10),
        ];
        &NAMES
    };
    fn __find(__name: &::core::primitive::str) -> ::core::primitive::usize {
        static SLOTS: &[::core::primitive::u8] = b"\xFF\xFF\xFF\xFF\x06\x08\r\xFF\xFF\xFF\xFF\xFF\t\x05\x02\x0E\xFF\xFF\x0C\xFF\xFF\xFF\xFF\xFF\0\x07\x0B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\n\xFF\xFF\xFF\xFF\x03\x01\xFF\xFF\xFF\x10\xFF\xFF\xFF\x0F\xFF\xFF\x04\xFF\xFF\xFF\xFF\xFF";
        ::status_core::__private::Names {
            slots: SLOTS,
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        }
            .find::<4>(__name)
    }
}
::status_core::__code! {
    pub ErrorCode "ErrorCode" : i16, for_i16, from_i16, as_i16
}
::status_core::__declared! {
    [] ErrorCode : { - 1 } 0 1 2 3 5 6 7 10 14 16 35 87
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/kafka.toml")
);
