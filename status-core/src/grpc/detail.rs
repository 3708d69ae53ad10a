//! The details of a status: the messages of `google/rpc/error_details.proto`.

use core::fmt;
use core::time::Duration;

use super::error::DecodeError;
use super::memory::Memory;
use super::message::{Field, Message};
use super::wire::{Fields, Value, write_bytes, write_nested, write_text};

/// Declares messages: for each field its number, its name and its type.
macro_rules! messages {
    ($(
        $(#[$attribute:meta])*
        $message:ident { $( $(#[$field_attribute:meta])* $number:literal $field:ident: $kind:ty, )* }
    )*) => {$(
        $(#[$attribute])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $message {
            $( $(#[$field_attribute])* pub $field: $kind, )*
        }

        impl Message for $message {
            fn merge_field(
                &mut self,
                number: u32,
                value: Value<'_>,
                memory: &mut Memory,
            ) -> Result<(), DecodeError> {
                match number {
                    $( $number => self.$field.merge(value, memory), )*
                    _ => Ok(()),
                }
            }

            fn write(&self, to: &mut Vec<u8>) {
                $( Field::write(&self.$field, $number, to); )*
            }
        }
    )*};
}

messages! {
    /// The cause of an error: a `reason` that is unique within a `domain`, for programs.
    ///
    /// [AIP-193](https://google.aip.dev/193) defines their form: `NO_SUCH_BOOK`, `shelf.example`.
    ErrorInfo {
        /// The reason, in upper case with `_`.
        1 reason: String,
        /// The domain, usually that of the service.
        2 domain: String,
        /// Additional metadata, in the order on the wire. If a key occurs twice, the last value counts.
        3 metadata: Vec<(String, String)>,
    }

    /// Information for the developers of the server. It is decoded, but never encoded, because it is not for
    /// clients.
    DebugInfo {
        /// The stack trace.
        1 stack_entries: Vec<String>,
        /// Further information.
        2 detail: String,
    }

    /// Quotas that were exceeded.
    QuotaFailure {
        /// One for each quota.
        1 violations: Vec<QuotaViolation>,
    }

    /// One quota of a [`QuotaFailure`].
    QuotaViolation {
        /// The subject of the quota, such as `clientip:<address>`.
        1 subject: String,
        /// A description of the violation, for people.
        2 description: String,
        /// The service that checks the quota.
        3 api_service: String,
        /// The metric that the quota limits.
        4 quota_metric: String,
        /// The identifier of the limit.
        5 quota_id: String,
        /// The dimensions of the quota, such as a region.
        6 quota_dimensions: Vec<(String, String)>,
        /// The limit when the request was rejected.
        7 quota_value: i64,
        /// The limit that is being rolled out, if there is one.
        8 future_quota_value: Option<i64>,
    }

    /// Preconditions that do not hold.
    PreconditionFailure {
        /// One for each precondition.
        1 violations: Vec<PreconditionViolation>,
    }

    /// One precondition of a [`PreconditionFailure`].
    PreconditionViolation {
        /// The type of the precondition, such as `TOS`.
        1 r#type: String,
        /// The subject of the precondition.
        2 subject: String,
        /// A description of the violation, for people.
        3 description: String,
    }

    /// The errors of a request, field by field.
    BadRequest {
        /// One for each violation.
        1 field_violations: Vec<FieldViolation>,
    }

    /// One violation of a [`BadRequest`].
    FieldViolation {
        /// The path of the field, as in `items[0].name`.
        1 field: String,
        /// A description of the error, for people.
        2 description: String,
        /// The reason for the error, for programs, in upper case with `_`.
        3 reason: String,
        /// The description in the language of the user.
        4 localized_message: Option<LocalizedMessage>,
    }

    /// The identity of a request, for reports about it.
    RequestInfo {
        /// The identifier, which only the service understands.
        1 request_id: String,
        /// Further data on how the request was served.
        2 serving_data: String,
    }

    /// The resource that a request was about.
    ResourceInfo {
        /// The type of the resource, such as `book`.
        1 resource_type: String,
        /// The name of the resource.
        2 resource_name: String,
        /// The owner of the resource, if a client may know it.
        3 owner: String,
        /// A description of the error, for people.
        4 description: String,
    }

    /// Links to documentation.
    Help {
        /// The links.
        1 links: Vec<HelpLink>,
    }

    /// One link of a [`Help`].
    HelpLink {
        /// A description of the link.
        1 description: String,
        /// The URL.
        2 url: String,
    }

    /// The message in the language of the user.
    LocalizedMessage {
        /// The language, as in `fr-CH`.
        1 locale: String,
        /// The message.
        2 message: String,
    }
}

/// When the client may try again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RetryInfo {
    /// The minimum time to wait. On the wire, it is capped at 10,000 years.
    pub retry_delay: Option<Duration>,
}

impl Message for RetryInfo {
    fn merge_field(&mut self, number: u32, value: Value<'_>, _: &mut Memory) -> Result<(), DecodeError> {
        if number == 1 {
            self.retry_delay = Some(read_duration(self.retry_delay.unwrap_or_default(), value.bytes()?)?);
        }
        Ok(())
    }

    fn write(&self, to: &mut Vec<u8>) {
        if let Some(delay) = self.retry_delay {
            write_nested(1, to, |to| write_duration(delay, to));
        }
    }
}

/// The largest `google.protobuf.Duration`.
const LONGEST: Duration = Duration::new(315_576_000_000, 999_999_999);

/// Merges a `google.protobuf.Duration` into another.
fn read_duration(current: Duration, bytes: &[u8]) -> Result<Duration, DecodeError> {
    let (mut seconds, mut nanos) = (current.as_secs().cast_signed(), current.subsec_nanos().cast_signed());
    for field in Fields::of(bytes) {
        match field? {
            (1, value) => seconds = value.integer()?,
            (2, value) => nanos = value.integer32()?,
            _ => {}
        }
    }
    let seconds = u64::try_from(seconds).map_err(|_| DecodeError::InvalidDuration)?;
    let nanos = u32::try_from(nanos).ok().filter(|nanos| *nanos < 1_000_000_000);
    let duration = Duration::new(seconds, nanos.ok_or(DecodeError::InvalidDuration)?);
    if duration > LONGEST { Err(DecodeError::InvalidDuration) } else { Ok(duration) }
}

fn write_duration(duration: Duration, to: &mut Vec<u8>) {
    let duration = duration.min(LONGEST);
    Field::write(&duration.as_secs().cast_signed(), 1, to);
    Field::write(&i64::from(duration.subsec_nanos()), 2, to);
}

/// Declares the enum of the messages that are details.
macro_rules! details {
    ($( $(#[$attribute:meta])* $message:ident = $name:literal, )*) => {
        /// A detail of a status: one of the messages that `google/rpc/error_details.proto` defines, or any
        /// other.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Detail {
            $(
                $(#[$attribute])*
                $message($message),
            )*
            /// A message of any other type, or one that cannot be decoded, kept as bytes.
            Other {
                /// The URL of the type, which ends with a `/` and the name of the type.
                type_url: String,
                /// The encoded message.
                value: Vec<u8>,
            },
        }

        impl Detail {
            /// The message in a `google.protobuf.Any`.
            fn of_any(type_url: &str, value: &[u8], memory: &mut Memory) -> Result<Self, DecodeError> {
                let before = *memory;
                let detail = match type_name(type_url) {
                    $( $name => $message::decode(value, memory).ok().map(Self::$message), )*
                    _ => None,
                };
                if let Some(detail) = detail {
                    return Ok(detail);
                }
                *memory = before;
                memory.take(type_url.len() + value.len())?;
                Ok(Self::Other { type_url: type_url.to_owned(), value: value.to_owned() })
            }

            /// Writes the message as a field with a `google.protobuf.Any`, unless it is a [`DebugInfo`].
            pub(super) fn write(&self, number: u8, to: &mut Vec<u8>) {
                if self.is_debug_info() {
                    return;
                }
                write_nested(number, to, |to| match self {
                    $( Self::$message(message) => {
                        write_text(1, $message::TYPE_URL, to);
                        if *message != $message::default() {
                            write_nested(2, to, |to| message.write(to));
                        }
                    } )*
                    Self::Other { type_url, value } => {
                        Field::write(type_url, 1, to);
                        if !value.is_empty() {
                            write_bytes(2, value, to);
                        }
                    }
                });
            }
        }

        $(
            impl $message {
                /// The URL of the type in a `google.protobuf.Any`.
                pub const TYPE_URL: &'static str = concat!("type.googleapis.com/", $name);
            }

            impl From<$message> for Detail {
                fn from(message: $message) -> Self {
                    Self::$message(message)
                }
            }

            /// Fails if the detail is another message.
            impl<'a> TryFrom<&'a Detail> for &'a $message {
                type Error = OtherDetail;

                fn try_from(detail: &'a Detail) -> Result<Self, OtherDetail> {
                    if let Detail::$message(message) = detail { Ok(message) } else { Err(OtherDetail) }
                }
            }
        )*
    };
}

details! {
    /// The cause of the error, for programs.
    ErrorInfo = "google.rpc.ErrorInfo",
    /// When the client may try again.
    RetryInfo = "google.rpc.RetryInfo",
    /// Information for the developers of the server: decoded, but never encoded.
    DebugInfo = "google.rpc.DebugInfo",
    /// Quotas that were exceeded.
    QuotaFailure = "google.rpc.QuotaFailure",
    /// Preconditions that do not hold.
    PreconditionFailure = "google.rpc.PreconditionFailure",
    /// The errors of the request, field by field.
    BadRequest = "google.rpc.BadRequest",
    /// The identity of the request.
    RequestInfo = "google.rpc.RequestInfo",
    /// The resource that the request was about.
    ResourceInfo = "google.rpc.ResourceInfo",
    /// Links to documentation.
    Help = "google.rpc.Help",
    /// The message in the language of the user.
    LocalizedMessage = "google.rpc.LocalizedMessage",
}

/// The error of a conversion from a [`Detail`] that is another message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OtherDetail;

impl fmt::Display for OtherDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the detail is another message")
    }
}

impl core::error::Error for OtherDetail {}

impl Detail {
    /// Returns `true` if this is a [`DebugInfo`], even one that cannot be decoded.
    fn is_debug_info(&self) -> bool {
        match self {
            Self::DebugInfo(_) => true,
            Self::Other { type_url, .. } => type_name(type_url) == "google.rpc.DebugInfo",
            _ => false,
        }
    }
}

/// The name of a type in its URL; empty if there is none.
fn type_name(type_url: &str) -> &str {
    type_url.rsplit_once('/').map_or("", |(_, name)| name)
}

/// Reads a `google.protobuf.Any`.
pub(super) fn read_any(bytes: &[u8], memory: &mut Memory) -> Result<Detail, DecodeError> {
    let (mut type_url, mut content) = ("", &[][..]);
    for field in Fields::of(bytes) {
        match field? {
            (1, value) => type_url = value.text()?,
            (2, value) => content = value.bytes()?,
            _ => {}
        }
    }
    Detail::of_any(type_url, content, memory)
}
