// What `#[codes("expand/mqtt.toml", class = Outcome)]` becomes, written by `BLESS=1 cargo test -p status-macros golden`.

/// A reason code of MQTT 5.
///
/// # Codes
///
/// 43 codes, numbers of type `u8`.
///
/// ## Success, 0 to 127
///
/// - [`0`](Self::Success) Success
/// - [`1`](Self::GrantedQoS1) Granted QoS 1
/// - [`2`](Self::GrantedQoS2) Granted QoS 2
/// - [`4`](Self::DisconnectWithWillMessage) Disconnect with Will Message
/// - [`16`](Self::NoMatchingSubscribers) No matching subscribers
/// - [`17`](Self::NoSubscriptionExisted) No subscription existed
/// - [`24`](Self::ContinueAuthentication) Continue authentication
/// - [`25`](Self::ReAuthenticate) Re-authenticate
///
/// ## Failure, 128 to 255
///
/// - [`128`](Self::UnspecifiedError) Unspecified error
/// - [`129`](Self::MalformedPacket) Malformed Packet
/// - [`130`](Self::ProtocolError) Protocol Error
/// - [`131`](Self::ImplementationSpecificError) Implementation specific error
/// - [`132`](Self::UnsupportedProtocolVersion) Unsupported Protocol Version
/// - [`133`](Self::ClientIdentifierNotValid) Client Identifier not valid
/// - [`134`](Self::BadUserNameOrPassword) Bad User Name or Password
/// - [`135`](Self::NotAuthorized) Not authorized
/// - [`136`](Self::ServerUnavailable) Server unavailable
/// - [`137`](Self::ServerBusy) Server busy
/// - [`138`](Self::Banned) Banned
/// - [`139`](Self::ServerShuttingDown) Server shutting down
/// - [`140`](Self::BadAuthenticationMethod) Bad authentication method
/// - [`141`](Self::KeepAliveTimeout) Keep Alive timeout
/// - [`142`](Self::SessionTakenOver) Session taken over
/// - [`143`](Self::TopicFilterInvalid) Topic Filter invalid
/// - [`144`](Self::TopicNameInvalid) Topic Name invalid
/// - [`145`](Self::PacketIdentifierInUse) Packet Identifier in use
/// - [`146`](Self::PacketIdentifierNotFound) Packet Identifier not found
/// - [`147`](Self::ReceiveMaximumExceeded) Receive Maximum exceeded
/// - [`148`](Self::TopicAliasInvalid) Topic Alias invalid
/// - [`149`](Self::PacketTooLarge) Packet too large
/// - [`150`](Self::MessageRateTooHigh) Message rate too high
/// - [`151`](Self::QuotaExceeded) Quota exceeded
/// - [`152`](Self::AdministrativeAction) Administrative action
/// - [`153`](Self::PayloadFormatInvalid) Payload format invalid
/// - [`154`](Self::RetainNotSupported) Retain not supported
/// - [`155`](Self::QoSNotSupported) QoS not supported
/// - [`156`](Self::UseAnotherServer) Use another server
/// - [`157`](Self::ServerMoved) Server moved
/// - [`158`](Self::SharedSubscriptionsNotSupported) Shared Subscriptions not supported
/// - [`159`](Self::ConnectionRateExceeded) Connection rate exceeded
/// - [`160`](Self::MaximumConnectTime) Maximum connect time
/// - [`161`](Self::SubscriptionIdentifiersNotSupported) Subscription Identifiers not supported
/// - [`162`](Self::WildcardSubscriptionsNotSupported) Wildcard Subscriptions not supported
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
pub enum ReasonCode {
    /// 0 Success
    ///
    /// The operation completed, the connection is closed normally, or the subscription is granted at QoS 0.
    ///
    /// Also called “Normal disconnection”, “Granted QoS 0”.
    ///
    /// Defined in MQTT 5.0, Section 2.4.
    #[doc(alias = "0")]
    #[doc(alias = "Normal disconnection")]
    #[doc(alias = "Granted QoS 0")]
    Success = 0,
    /// 1 Granted QoS 1
    ///
    /// The subscription is granted, and the maximum QoS sent is QoS 1.
    #[doc(alias = "1")]
    GrantedQoS1 = 1,
    /// 2 Granted QoS 2
    ///
    /// The subscription is granted, and any received QoS is sent.
    #[doc(alias = "2")]
    GrantedQoS2 = 2,
    /// 4 Disconnect with Will Message
    ///
    /// The client disconnects, but the server also publishes its Will Message.
    #[doc(alias = "4")]
    DisconnectWithWillMessage = 4,
    /// 16 No matching subscribers
    ///
    /// The message is accepted, but there are no subscribers.
    #[doc(alias = "16")]
    NoMatchingSubscribers = 16,
    /// 17 No subscription existed
    #[doc(alias = "17")]
    NoSubscriptionExisted = 17,
    /// 24 Continue authentication
    #[doc(alias = "24")]
    ContinueAuthentication = 24,
    /// 25 Re-authenticate
    #[doc(alias = "25")]
    ReAuthenticate = 25,
    /// 128 Unspecified error
    ///
    /// Whoever sends it does not wish to reveal the reason, or no other code applies.
    #[doc(alias = "128")]
    UnspecifiedError = 128,
    /// 129 Malformed Packet
    #[doc(alias = "129")]
    MalformedPacket = 129,
    /// 130 Protocol Error
    #[doc(alias = "130")]
    ProtocolError = 130,
    /// 131 Implementation specific error
    #[doc(alias = "131")]
    ImplementationSpecificError = 131,
    /// 132 Unsupported Protocol Version
    #[doc(alias = "132")]
    UnsupportedProtocolVersion = 132,
    /// 133 Client Identifier not valid
    #[doc(alias = "133")]
    ClientIdentifierNotValid = 133,
    /// 134 Bad User Name or Password
    #[doc(alias = "134")]
    BadUserNameOrPassword = 134,
    /// 135 Not authorized
    #[doc(alias = "135")]
    NotAuthorized = 135,
    /// 136 Server unavailable
    #[doc(alias = "136")]
    ServerUnavailable = 136,
    /// 137 Server busy
    #[doc(alias = "137")]
    ServerBusy = 137,
    /// 138 Banned
    #[doc(alias = "138")]
    Banned = 138,
    /// 139 Server shutting down
    #[doc(alias = "139")]
    ServerShuttingDown = 139,
    /// 140 Bad authentication method
    #[doc(alias = "140")]
    BadAuthenticationMethod = 140,
    /// 141 Keep Alive timeout
    #[doc(alias = "141")]
    KeepAliveTimeout = 141,
    /// 142 Session taken over
    #[doc(alias = "142")]
    SessionTakenOver = 142,
    /// 143 Topic Filter invalid
    #[doc(alias = "143")]
    TopicFilterInvalid = 143,
    /// 144 Topic Name invalid
    #[doc(alias = "144")]
    TopicNameInvalid = 144,
    /// 145 Packet Identifier in use
    #[doc(alias = "145")]
    PacketIdentifierInUse = 145,
    /// 146 Packet Identifier not found
    #[doc(alias = "146")]
    PacketIdentifierNotFound = 146,
    /// 147 Receive Maximum exceeded
    #[doc(alias = "147")]
    ReceiveMaximumExceeded = 147,
    /// 148 Topic Alias invalid
    #[doc(alias = "148")]
    TopicAliasInvalid = 148,
    /// 149 Packet too large
    #[doc(alias = "149")]
    PacketTooLarge = 149,
    /// 150 Message rate too high
    #[doc(alias = "150")]
    MessageRateTooHigh = 150,
    /// 151 Quota exceeded
    #[doc(alias = "151")]
    QuotaExceeded = 151,
    /// 152 Administrative action
    #[doc(alias = "152")]
    AdministrativeAction = 152,
    /// 153 Payload format invalid
    #[doc(alias = "153")]
    PayloadFormatInvalid = 153,
    /// 154 Retain not supported
    #[doc(alias = "154")]
    RetainNotSupported = 154,
    /// 155 QoS not supported
    #[doc(alias = "155")]
    QoSNotSupported = 155,
    /// 156 Use another server
    #[doc(alias = "156")]
    UseAnotherServer = 156,
    /// 157 Server moved
    #[doc(alias = "157")]
    ServerMoved = 157,
    /// 158 Shared Subscriptions not supported
    #[doc(alias = "158")]
    SharedSubscriptionsNotSupported = 158,
    /// 159 Connection rate exceeded
    #[doc(alias = "159")]
    ConnectionRateExceeded = 159,
    /// 160 Maximum connect time
    #[doc(alias = "160")]
    MaximumConnectTime = 160,
    /// 161 Subscription Identifiers not supported
    #[doc(alias = "161")]
    SubscriptionIdentifiersNotSupported = 161,
    /// 162 Wildcard Subscriptions not supported
    #[doc(alias = "162")]
    WildcardSubscriptionsNotSupported = 162,
}
/// The classes of [`ReasonCode`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum Outcome {
    /// Success: 0 to 127.
    ///
    /// The operation completed.
    Success,
    /// Failure: 128 to 255.
    ///
    /// The operation failed.
    Failure,
}
impl ReasonCode {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static ALL: [ReasonCode; 43] = [
            ReasonCode::Success,
            ReasonCode::GrantedQoS1,
            ReasonCode::GrantedQoS2,
            ReasonCode::DisconnectWithWillMessage,
            ReasonCode::NoMatchingSubscribers,
            ReasonCode::NoSubscriptionExisted,
            ReasonCode::ContinueAuthentication,
            ReasonCode::ReAuthenticate,
            ReasonCode::UnspecifiedError,
            ReasonCode::MalformedPacket,
            ReasonCode::ProtocolError,
            ReasonCode::ImplementationSpecificError,
            ReasonCode::UnsupportedProtocolVersion,
            ReasonCode::ClientIdentifierNotValid,
            ReasonCode::BadUserNameOrPassword,
            ReasonCode::NotAuthorized,
            ReasonCode::ServerUnavailable,
            ReasonCode::ServerBusy,
            ReasonCode::Banned,
            ReasonCode::ServerShuttingDown,
            ReasonCode::BadAuthenticationMethod,
            ReasonCode::KeepAliveTimeout,
            ReasonCode::SessionTakenOver,
            ReasonCode::TopicFilterInvalid,
            ReasonCode::TopicNameInvalid,
            ReasonCode::PacketIdentifierInUse,
            ReasonCode::PacketIdentifierNotFound,
            ReasonCode::ReceiveMaximumExceeded,
            ReasonCode::TopicAliasInvalid,
            ReasonCode::PacketTooLarge,
            ReasonCode::MessageRateTooHigh,
            ReasonCode::QuotaExceeded,
            ReasonCode::AdministrativeAction,
            ReasonCode::PayloadFormatInvalid,
            ReasonCode::RetainNotSupported,
            ReasonCode::QoSNotSupported,
            ReasonCode::UseAnotherServer,
            ReasonCode::ServerMoved,
            ReasonCode::SharedSubscriptionsNotSupported,
            ReasonCode::ConnectionRateExceeded,
            ReasonCode::MaximumConnectTime,
            ReasonCode::SubscriptionIdentifiersNotSupported,
            ReasonCode::WildcardSubscriptionsNotSupported,
        ];
        &ALL
    };
    /// “Normal disconnection”: another name of [`Success`](Self::Success).
    pub const NormalDisconnection: Self = Self::Success;
    /// “Granted QoS 0”: another name of [`Success`](Self::Success).
    pub const GrantedQoS0: Self = Self::Success;
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static NAMES: [&::core::primitive::str; 43] = [
            "Success",
            "GrantedQoS1",
            "GrantedQoS2",
            "DisconnectWithWillMessage",
            "NoMatchingSubscribers",
            "NoSubscriptionExisted",
            "ContinueAuthentication",
            "ReAuthenticate",
            "UnspecifiedError",
            "MalformedPacket",
            "ProtocolError",
            "ImplementationSpecificError",
            "UnsupportedProtocolVersion",
            "ClientIdentifierNotValid",
            "BadUserNameOrPassword",
            "NotAuthorized",
            "ServerUnavailable",
            "ServerBusy",
            "Banned",
            "ServerShuttingDown",
            "BadAuthenticationMethod",
            "KeepAliveTimeout",
            "SessionTakenOver",
            "TopicFilterInvalid",
            "TopicNameInvalid",
            "PacketIdentifierInUse",
            "PacketIdentifierNotFound",
            "ReceiveMaximumExceeded",
            "TopicAliasInvalid",
            "PacketTooLarge",
            "MessageRateTooHigh",
            "QuotaExceeded",
            "AdministrativeAction",
            "PayloadFormatInvalid",
            "RetainNotSupported",
            "QoSNotSupported",
            "UseAnotherServer",
            "ServerMoved",
            "SharedSubscriptionsNotSupported",
            "ConnectionRateExceeded",
            "MaximumConnectTime",
            "SubscriptionIdentifiersNotSupported",
            "WildcardSubscriptionsNotSupported",
        ];
        &NAMES
    };
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u8(self) -> ::core::primitive::u8 {
        self as ::core::primitive::u8
    }
    /// The code of this number.
    #[must_use]
    #[inline]
    pub const fn from_u8(
        __number: ::core::primitive::u8,
    ) -> ::core::option::Option<Self> {
        static CODES: [::core::option::Option<ReasonCode>; 163] = ::status_core::__private::codes(
            ReasonCode::ALL,
            ReasonCode::__POSITIONS,
        );
        ::status_core::__private::get_or(
            &CODES,
            ::status_core::__private::for_u8::contiguous(__number, 0),
            ::core::option::Option::None,
        )
    }
    /// The code of this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_u8::parse(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_u8(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /// The name of the variant.
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text(Self::__NAMES, Self::__position(self.as_u8()))
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(
            self.__line(),
            ::status_core::__private::byte(
                b"\x01\x01\x01\x01\x02\x02\x02\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03",
                Self::__position(self.as_u8()),
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
                b"\x01\x01\x01\x01\x02\x02\x02\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03",
                Self::__position(self.as_u8()),
            ) as ::core::primitive::usize + 1,
        )
    }
    /// What the code means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 43] = [
            "The operation completed, the connection is closed normally, or the subscription is granted at QoS 0.",
            "The subscription is granted, and the maximum QoS sent is QoS 1.",
            "The subscription is granted, and any received QoS is sent.",
            "The client disconnects, but the server also publishes its Will Message.",
            "The message is accepted, but there are no subscribers.",
            "",
            "",
            "",
            "Whoever sends it does not wish to reveal the reason, or no other code applies.",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_u8()))
    }
    /// Where the code is defined.
    #[must_use]
    #[inline]
    pub const fn reference(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 43] = [
            "MQTT 5.0, Section 2.4",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_u8()))
    }
    /// How the code stands in its registry.
    #[must_use]
    #[inline]
    pub const fn state(self) -> ::status_core::State {
        let _ = self;
        ::status_core::State::Active
    }
    /// The class: [`Outcome`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> Outcome {
        static CLASSES: &[::core::primitive::u8] = b"\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01";
        ::status_core::__private::get_or(
            Outcome::ALL,
            ::status_core::__private::index(CLASSES, 1, Self::__position(self.as_u8())),
            Outcome::Success,
        )
    }
    /// Whether the class is [`Outcome::Success`]: 0 to 127.
    #[must_use]
    #[inline]
    pub const fn is_success(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u8::within(self.as_u8(), 0, 127)
    }
    /// Whether the class is [`Outcome::Failure`]: 128 to 255.
    #[must_use]
    #[inline]
    pub const fn is_failure(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u8::within(self.as_u8(), 128, 255)
    }
    /// Reports a failure (MQTT 5.0, Section 2.4).
    #[must_use]
    #[inline]
    pub const fn is_error(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u8::within(self.as_u8(), 128, 162)
    }
    /// The control packets that may carry the code.
    #[must_use]
    #[inline]
    pub const fn packets(self) -> &'static [&'static ::core::primitive::str] {
        static LISTS: [&'static [&'static ::core::primitive::str]; 43] = [
            &[
                "CONNACK",
                "PUBACK",
                "PUBREC",
                "PUBREL",
                "PUBCOMP",
                "SUBACK",
                "UNSUBACK",
                "DISCONNECT",
                "AUTH",
            ],
            &["SUBACK"],
            &["SUBACK"],
            &["DISCONNECT"],
            &["PUBACK", "PUBREC"],
            &["UNSUBACK"],
            &["AUTH"],
            &["AUTH"],
            &["CONNACK", "PUBACK", "PUBREC", "SUBACK", "UNSUBACK", "DISCONNECT"],
            &["CONNACK", "DISCONNECT"],
            &["CONNACK", "DISCONNECT"],
            &["CONNACK", "PUBACK", "PUBREC", "SUBACK", "UNSUBACK", "DISCONNECT"],
            &["CONNACK"],
            &["CONNACK"],
            &["CONNACK"],
            &["CONNACK", "PUBACK", "PUBREC", "SUBACK", "UNSUBACK", "DISCONNECT"],
            &["CONNACK"],
            &["CONNACK", "DISCONNECT"],
            &["CONNACK"],
            &["DISCONNECT"],
            &["CONNACK", "DISCONNECT"],
            &["DISCONNECT"],
            &["DISCONNECT"],
            &["SUBACK", "UNSUBACK", "DISCONNECT"],
            &["CONNACK", "PUBACK", "PUBREC", "DISCONNECT"],
            &["PUBACK", "PUBREC", "SUBACK", "UNSUBACK"],
            &["PUBREL", "PUBCOMP"],
            &["DISCONNECT"],
            &["DISCONNECT"],
            &["CONNACK", "DISCONNECT"],
            &["DISCONNECT"],
            &["CONNACK", "PUBACK", "PUBREC", "SUBACK", "DISCONNECT"],
            &["DISCONNECT"],
            &["CONNACK", "PUBACK", "PUBREC", "DISCONNECT"],
            &["CONNACK", "DISCONNECT"],
            &["CONNACK", "DISCONNECT"],
            &["CONNACK", "DISCONNECT"],
            &["CONNACK", "DISCONNECT"],
            &["SUBACK", "DISCONNECT"],
            &["CONNACK", "DISCONNECT"],
            &["DISCONNECT"],
            &["SUBACK", "DISCONNECT"],
            &["SUBACK", "DISCONNECT"],
        ];
        ::status_core::__private::get_or(&LISTS, Self::__position(self.as_u8()), &[])
    }
    const __POSITIONS: &'static [::core::primitive::u8] = b"\0\x01\x02\xFF\x03\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x04\x05\xFF\xFF\xFF\xFF\xFF\xFF\x06\x07\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x08\t\n\x0B\x0C\r\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F !\"#$%&'()*";
    const __FIND: ::status_core::__private::Positions = ::status_core::__private::Positions::Dense {
        first: 0,
        positions: Self::__POSITIONS,
        width: 1,
    };
    #[inline]
    const fn __position(__number: ::core::primitive::u8) -> ::core::primitive::usize {
        ::status_core::__private::for_u8::dense(__number, 0, Self::__POSITIONS, 1)
    }
    #[inline]
    const fn __line(self) -> &'static ::core::primitive::str {
        static LINES: [&::core::primitive::str; 43] = [
            "0 Success",
            "1 Granted QoS 1",
            "2 Granted QoS 2",
            "4 Disconnect with Will Message",
            "16 No matching subscribers",
            "17 No subscription existed",
            "24 Continue authentication",
            "25 Re-authenticate",
            "128 Unspecified error",
            "129 Malformed Packet",
            "130 Protocol Error",
            "131 Implementation specific error",
            "132 Unsupported Protocol Version",
            "133 Client Identifier not valid",
            "134 Bad User Name or Password",
            "135 Not authorized",
            "136 Server unavailable",
            "137 Server busy",
            "138 Banned",
            "139 Server shutting down",
            "140 Bad authentication method",
            "141 Keep Alive timeout",
            "142 Session taken over",
            "143 Topic Filter invalid",
            "144 Topic Name invalid",
            "145 Packet Identifier in use",
            "146 Packet Identifier not found",
            "147 Receive Maximum exceeded",
            "148 Topic Alias invalid",
            "149 Packet too large",
            "150 Message rate too high",
            "151 Quota exceeded",
            "152 Administrative action",
            "153 Payload format invalid",
            "154 Retain not supported",
            "155 QoS not supported",
            "156 Use another server",
            "157 Server moved",
            "158 Shared Subscriptions not supported",
            "159 Connection rate exceeded",
            "160 Maximum connect time",
            "161 Subscription Identifiers not supported",
            "162 Wildcard Subscriptions not supported",
        ];
        ::status_core::__private::text(&LINES, Self::__position(self.as_u8()))
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static NAMES: [(&::core::primitive::str, ::core::primitive::u32); 2] = [
            ("normaldisconnection", 0),
            ("grantedqos0", 0),
        ];
        &NAMES
    };
    fn __find(__name: &::core::primitive::str) -> ::core::primitive::usize {
        static SLOTS: &[::core::primitive::u8] = b"\xFF\xFF\xFF\xFF\xFF\x04\x1A\x1F\xFF\xFF#\xFF\xFF,\xFF\xFF\xFF\xFF\xFF\xFF'\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF!\x14%\xFF\x0B\x1D(\x1E\xFF\x02\x10\x0E\xFF\xFF \xFF\xFF$\x01\xFF\xFF*\x19\0\xFF\xFF\x03\xFF\xFF\xFF\xFF\xFF\xFF\x12\xFF\x11\xFF\xFF\xFF\r\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x05\xFF\xFF\xFF\xFF\x16\xFF\x0F\xFF\xFF\x06\xFF\xFF\xFF\xFF\xFF\x08\xFF\xFF\x0C\xFF\x15\xFF\xFF\xFF\xFF\n\x17\xFF\xFF\x1C\xFF\x18\t\x07&+\xFF\xFF\xFF)\x13\xFF\x1B\xFF\"\xFF\xFF";
        ::status_core::__private::Names {
            slots: SLOTS,
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        }
            .find::<5>(__name)
    }
}
impl Outcome {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static ALL: [Outcome; 2] = [Outcome::Success, Outcome::Failure];
        &ALL
    };
    /// The class of this number: a declared code's own, or else the one whose range holds it.
    #[must_use]
    #[inline]
    pub const fn of(__number: ::core::primitive::u8) -> ::core::option::Option<Self> {
        static RANGES: [(
            ::core::primitive::u8,
            ::core::primitive::u8,
            ::core::primitive::usize,
        ); 2] = [(0, 127, 0), (128, 255, 1)];
        ::status_core::__private::get(
            Self::ALL,
            ::status_core::__private::for_u8::range(__number, &RANGES),
        )
    }
    /// The title.
    #[must_use]
    #[inline]
    pub const fn title(self) -> &'static ::core::primitive::str {
        static TITLES: [&::core::primitive::str; 2] = ["Success", "Failure"];
        ::status_core::__private::text(&TITLES, self as ::core::primitive::usize)
    }
    /// What the class means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static DESCRIPTIONS: [&::core::primitive::str; 2] = [
            "The operation completed.",
            "The operation failed.",
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
    ) -> ::core::option::Option<::core::ops::RangeInclusive<::core::primitive::u8>> {
        static RANGES: [::core::option::Option<
            (::core::primitive::u8, ::core::primitive::u8),
        >; 2] = [
            ::core::option::Option::Some((0, 127)),
            ::core::option::Option::Some((128, 255)),
        ];
        ::status_core::__private::range(&RANGES, self as ::core::primitive::usize)
    }
    /// The code that an unrecognised code of the class is treated as.
    #[must_use]
    #[inline]
    pub const fn fallback(self) -> ::core::option::Option<ReasonCode> {
        static FALLBACKS: [::core::option::Option<ReasonCode>; 2] = [
            ::core::option::Option::Some(ReasonCode::Success),
            ::core::option::Option::Some(ReasonCode::UnspecifiedError),
        ];
        ::status_core::__private::get_or(
            &FALLBACKS,
            self as ::core::primitive::usize,
            ::core::option::Option::None,
        )
    }
    /// Reports a failure (MQTT 5.0, Section 2.4).
    #[must_use]
    #[inline]
    pub const fn is_error(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\x02";
        ::status_core::__private::bit(BITS, self as ::core::primitive::usize)
    }
    #[inline]
    const fn __name(self) -> &'static ::core::primitive::str {
        static NAMES: [&::core::primitive::str; 2] = ["Success", "Failure"];
        ::status_core::__private::text(&NAMES, self as ::core::primitive::usize)
    }
}
::status_core::__code! {
    pub ReasonCode "ReasonCode" : u8, for_u8, from_u8, as_u8, class Outcome
}
::status_core::__class_enum! {
    pub Outcome of ReasonCode : u8
}
::status_core::__declared! {
    [] ReasonCode : 0 1 2 4 16 17 24 25 128 129 130 131 132 133 134 135 136 137 138 139
    140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160
    161 162
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/mqtt.toml")
);
