//! The same 64 codes with other libraries, and hand-written.

use num_enum::TryFromPrimitive;
use strum::{Display, EnumMessage, EnumString, FromRepr};

macro_rules! peers {
    ($($number:literal $variant:ident $reason:literal,)*) => {
        /// With strum.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, FromRepr, EnumString, EnumMessage, Display)]
        #[repr(u16)]
        pub enum Strum {
            $(
                #[strum(serialize = $reason, message = $reason)]
                $variant = $number,
            )*
        }

        /// With `num_enum`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, TryFromPrimitive)]
        #[repr(u16)]
        pub enum NumEnum {
            $($variant = $number,)*
        }

        /// By hand, as a `match`.
        pub const fn reason_by_match(number: u16) -> Option<&'static str> {
            match number {
                $($number => Some($reason),)*
                _ => None,
            }
        }

        /// Every number, ascending.
        pub const NUMBERS: &[u16] = &[$($number),*];

        /// Every reason, in the same order.
        pub const REASONS: &[&str] = &[$($reason),*];

        /// With phf, from the number.
        pub static PHF_REASONS: phf::Map<u16, &'static str> = phf::phf_map! { $($number => $reason,)* };

        /// With phf, from the reason.
        pub static PHF_NUMBERS: phf::Map<&'static str, u16> = phf::phf_map! { $($reason => $number,)* };
    };
}

peers! {
    100u16 Continue "Continue",
    101u16 SwitchingProtocols "Switching Protocols",
    102u16 Processing "Processing",
    103u16 EarlyHints "Early Hints",
    104u16 UploadResumptionSupported "Upload Resumption Supported",
    200u16 Ok "OK",
    201u16 Created "Created",
    202u16 Accepted "Accepted",
    203u16 NonAuthoritativeInformation "Non-Authoritative Information",
    204u16 NoContent "No Content",
    205u16 ResetContent "Reset Content",
    206u16 PartialContent "Partial Content",
    207u16 MultiStatus "Multi-Status",
    208u16 AlreadyReported "Already Reported",
    226u16 ImUsed "IM Used",
    300u16 MultipleChoices "Multiple Choices",
    301u16 MovedPermanently "Moved Permanently",
    302u16 Found "Found",
    303u16 SeeOther "See Other",
    304u16 NotModified "Not Modified",
    305u16 UseProxy "Use Proxy",
    306u16 Unused "(Unused)",
    307u16 TemporaryRedirect "Temporary Redirect",
    308u16 PermanentRedirect "Permanent Redirect",
    400u16 BadRequest "Bad Request",
    401u16 Unauthorized "Unauthorized",
    402u16 PaymentRequired "Payment Required",
    403u16 Forbidden "Forbidden",
    404u16 NotFound "Not Found",
    405u16 MethodNotAllowed "Method Not Allowed",
    406u16 NotAcceptable "Not Acceptable",
    407u16 ProxyAuthenticationRequired "Proxy Authentication Required",
    408u16 RequestTimeout "Request Timeout",
    409u16 Conflict "Conflict",
    410u16 Gone "Gone",
    411u16 LengthRequired "Length Required",
    412u16 PreconditionFailed "Precondition Failed",
    413u16 ContentTooLarge "Content Too Large",
    414u16 UriTooLong "URI Too Long",
    415u16 UnsupportedMediaType "Unsupported Media Type",
    416u16 RangeNotSatisfiable "Range Not Satisfiable",
    417u16 ExpectationFailed "Expectation Failed",
    418u16 ImATeapot "I'm a teapot",
    421u16 MisdirectedRequest "Misdirected Request",
    422u16 UnprocessableContent "Unprocessable Content",
    423u16 Locked "Locked",
    424u16 FailedDependency "Failed Dependency",
    425u16 TooEarly "Too Early",
    426u16 UpgradeRequired "Upgrade Required",
    428u16 PreconditionRequired "Precondition Required",
    429u16 TooManyRequests "Too Many Requests",
    431u16 RequestHeaderFieldsTooLarge "Request Header Fields Too Large",
    451u16 UnavailableForLegalReasons "Unavailable For Legal Reasons",
    500u16 InternalServerError "Internal Server Error",
    501u16 NotImplemented "Not Implemented",
    502u16 BadGateway "Bad Gateway",
    503u16 ServiceUnavailable "Service Unavailable",
    504u16 GatewayTimeout "Gateway Timeout",
    505u16 HttpVersionNotSupported "HTTP Version Not Supported",
    506u16 VariantAlsoNegotiates "Variant Also Negotiates",
    507u16 InsufficientStorage "Insufficient Storage",
    508u16 LoopDetected "Loop Detected",
    510u16 NotExtended "Not Extended",
    511u16 NetworkAuthenticationRequired "Network Authentication Required",
}
