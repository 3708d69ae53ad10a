// What `#[codes("expand/grpc.toml")]` becomes, written by `BLESS=1 cargo test -p status-macros golden`.

/// A status of gRPC.
///
/// # Codes
///
/// 17 codes, numbers of type `u16`.
///
/// - [`0`](Self::Ok) OK
/// - [`1`](Self::Cancelled) CANCELLED
/// - [`2`](Self::Unknown) UNKNOWN
/// - [`3`](Self::InvalidArgument) INVALID\_ARGUMENT
/// - [`4`](Self::DeadlineExceeded) DEADLINE\_EXCEEDED
/// - [`5`](Self::NotFound) NOT\_FOUND
/// - [`6`](Self::AlreadyExists) ALREADY\_EXISTS
/// - [`7`](Self::PermissionDenied) PERMISSION\_DENIED
/// - [`8`](Self::ResourceExhausted) RESOURCE\_EXHAUSTED
/// - [`9`](Self::FailedPrecondition) FAILED\_PRECONDITION
/// - [`10`](Self::Aborted) ABORTED
/// - [`11`](Self::OutOfRange) OUT\_OF\_RANGE
/// - [`12`](Self::Unimplemented) UNIMPLEMENTED
/// - [`13`](Self::Internal) INTERNAL
/// - [`14`](Self::Unavailable) UNAVAILABLE
/// - [`15`](Self::DataLoss) DATA\_LOSS
/// - [`16`](Self::Unauthenticated) UNAUTHENTICATED
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
pub enum Grpc {
    /// 0 OK
    ///
    /// Not an error; returned on success.
    ///
    /// Defined in <https://grpc.github.io/grpc/core/md_doc_statuscodes.html>.
    #[doc(alias = "0")]
    Ok = 0,
    /// 1 CANCELLED
    ///
    /// The operation was cancelled, typically by the caller.
    #[doc(alias = "1")]
    Cancelled = 1,
    /// 2 UNKNOWN
    ///
    /// Unknown error, such as a status from an error space that is not known here.
    #[doc(alias = "2")]
    Unknown = 2,
    /// 3 INVALID\_ARGUMENT
    ///
    /// The client specified an argument that is invalid whatever the state of the system.
    #[doc(alias = "3")]
    InvalidArgument = 3,
    /// 4 DEADLINE\_EXCEEDED
    ///
    /// The deadline expired before the operation could complete.
    #[doc(alias = "4")]
    DeadlineExceeded = 4,
    /// 5 NOT\_FOUND
    ///
    /// A requested entity, such as a file or a directory, was not found.
    #[doc(alias = "5")]
    NotFound = 5,
    /// 6 ALREADY\_EXISTS
    ///
    /// The entity that a client attempted to create already exists.
    #[doc(alias = "6")]
    AlreadyExists = 6,
    /// 7 PERMISSION\_DENIED
    ///
    /// The caller may not execute the operation.
    #[doc(alias = "7")]
    PermissionDenied = 7,
    /// 8 RESOURCE\_EXHAUSTED
    ///
    /// A resource is exhausted: a quota of the user, or the space of the file system.
    #[doc(alias = "8")]
    ResourceExhausted = 8,
    /// 9 FAILED\_PRECONDITION
    ///
    /// The system is not in the state that the operation requires.
    #[doc(alias = "9")]
    FailedPrecondition = 9,
    /// 10 ABORTED
    ///
    /// The operation was aborted, typically because of concurrency, such as a transaction abort.
    #[doc(alias = "10")]
    Aborted = 10,
    /// 11 OUT\_OF\_RANGE
    ///
    /// The operation went past the valid range, such as reading past the end of a file.
    #[doc(alias = "11")]
    OutOfRange = 11,
    /// 12 UNIMPLEMENTED
    ///
    /// The operation is not implemented, supported or enabled in this service.
    #[doc(alias = "12")]
    Unimplemented = 12,
    /// 13 INTERNAL
    ///
    /// An invariant that the underlying system expects has been broken.
    #[doc(alias = "13")]
    Internal = 13,
    /// 14 UNAVAILABLE
    ///
    /// The service is unavailable for the moment; the client may retry with a backoff.
    #[doc(alias = "14")]
    Unavailable = 14,
    /// 15 DATA\_LOSS
    ///
    /// Data is lost or corrupted for good.
    #[doc(alias = "15")]
    DataLoss = 15,
    /// 16 UNAUTHENTICATED
    ///
    /// The request has no valid credentials for the operation.
    #[doc(alias = "16")]
    Unauthenticated = 16,
}
impl Grpc {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static ALL: [Grpc; 17] = [
            Grpc::Ok,
            Grpc::Cancelled,
            Grpc::Unknown,
            Grpc::InvalidArgument,
            Grpc::DeadlineExceeded,
            Grpc::NotFound,
            Grpc::AlreadyExists,
            Grpc::PermissionDenied,
            Grpc::ResourceExhausted,
            Grpc::FailedPrecondition,
            Grpc::Aborted,
            Grpc::OutOfRange,
            Grpc::Unimplemented,
            Grpc::Internal,
            Grpc::Unavailable,
            Grpc::DataLoss,
            Grpc::Unauthenticated,
        ];
        &ALL
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static NAMES: [&::core::primitive::str; 17] = [
            "Ok",
            "Cancelled",
            "Unknown",
            "InvalidArgument",
            "DeadlineExceeded",
            "NotFound",
            "AlreadyExists",
            "PermissionDenied",
            "ResourceExhausted",
            "FailedPrecondition",
            "Aborted",
            "OutOfRange",
            "Unimplemented",
            "Internal",
            "Unavailable",
            "DataLoss",
            "Unauthenticated",
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
        ::status_core::__private::get(Self::ALL, Self::__position(__number))
    }
    /// The code of this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_u16::parse(__bytes) {
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
        ::status_core::__private::text_before(
            self.__line(),
            ::status_core::__private::byte(
                b"\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02",
                Self::__position(self.as_u16()),
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
                b"\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02",
                Self::__position(self.as_u16()),
            ) as ::core::primitive::usize + 1,
        )
    }
    /// What the code means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 17] = [
            "Not an error; returned on success.",
            "The operation was cancelled, typically by the caller.",
            "Unknown error, such as a status from an error space that is not known here.",
            "The client specified an argument that is invalid whatever the state of the system.",
            "The deadline expired before the operation could complete.",
            "A requested entity, such as a file or a directory, was not found.",
            "The entity that a client attempted to create already exists.",
            "The caller may not execute the operation.",
            "A resource is exhausted: a quota of the user, or the space of the file system.",
            "The system is not in the state that the operation requires.",
            "The operation was aborted, typically because of concurrency, such as a transaction abort.",
            "The operation went past the valid range, such as reading past the end of a file.",
            "The operation is not implemented, supported or enabled in this service.",
            "An invariant that the underlying system expects has been broken.",
            "The service is unavailable for the moment; the client may retry with a backoff.",
            "Data is lost or corrupted for good.",
            "The request has no valid credentials for the operation.",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_u16()))
    }
    /// Where the code is defined.
    #[must_use]
    #[inline]
    pub const fn reference(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 17] = [
            "https://grpc.github.io/grpc/core/md_doc_statuscodes.html",
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
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_u16()))
    }
    /// How the code stands in its registry.
    #[must_use]
    #[inline]
    pub const fn state(self) -> ::status_core::State {
        let _ = self;
        ::status_core::State::Active
    }
    /// The code of HTTP that stands for it.
    #[must_use]
    #[inline]
    pub const fn http(self) -> ::core::option::Option<::status_core::StatusCode> {
        static NUMBERS: [::core::primitive::u16; 17] = [
            200, 0, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500,
            401,
        ];
        ::status_core::StatusCode::from_u16(
            ::status_core::__private::get_or(
                &NUMBERS,
                Self::__position(self.as_u16()),
                0,
            ),
        )
    }
    const __FIND: ::status_core::__private::Positions = ::status_core::__private::Positions::Contiguous {
        first: 0,
    };
    #[inline]
    const fn __position(__number: ::core::primitive::u16) -> ::core::primitive::usize {
        ::status_core::__private::for_u16::contiguous(__number, 0)
    }
    #[inline]
    const fn __line(self) -> &'static ::core::primitive::str {
        static LINES: [&::core::primitive::str; 17] = [
            "0 OK",
            "1 CANCELLED",
            "2 UNKNOWN",
            "3 INVALID_ARGUMENT",
            "4 DEADLINE_EXCEEDED",
            "5 NOT_FOUND",
            "6 ALREADY_EXISTS",
            "7 PERMISSION_DENIED",
            "8 RESOURCE_EXHAUSTED",
            "9 FAILED_PRECONDITION",
            "10 ABORTED",
            "11 OUT_OF_RANGE",
            "12 UNIMPLEMENTED",
            "13 INTERNAL",
            "14 UNAVAILABLE",
            "15 DATA_LOSS",
            "16 UNAUTHENTICATED",
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
        static SLOTS: &[::core::primitive::u8] = b"\x0F\xFF\r\xFF\xFF\x02\xFF\xFF\t\xFF\xFF\x10\xFF\n\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\xFF\x08\xFF\xFF\x07\xFF\xFF\xFF\xFF\xFF\xFF\x0C\x04\xFF\x0E\xFF\xFF\xFF\xFF\x03\x0B\xFF\xFF\xFF\xFF\xFF\x05\xFF\x06\xFF";
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
    pub Grpc "Grpc" : u16, for_u16, from_u16, as_u16
}
::status_core::__declared! {
    [] Grpc : 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/grpc.toml")
);
