// The expansion of `#[codes("expand/http.toml", class = StatusClass)]`, written by `BLESS=1 cargo test -p status-macros golden`.

/// An HTTP status code.
#[non_exhaustive]
///
/// # Codes
///
/// 64 codes, numbers of type `u16`.
///
/// ## Informational, 100 to 199
///
/// - [`100`](Self::Continue) Continue
/// - [`101`](Self::SwitchingProtocols) Switching Protocols
/// - [`102`](Self::Processing) Processing
/// - [`103`](Self::EarlyHints) Early Hints
/// - [`104`](Self::UploadResumptionSupported) Upload Resumption Supported (temporary)
///
/// ## Successful, 200 to 299
///
/// - [`200`](Self::Ok) OK
/// - [`201`](Self::Created) Created
/// - [`202`](Self::Accepted) Accepted
/// - [`203`](Self::NonAuthoritativeInformation) Non-Authoritative Information
/// - [`204`](Self::NoContent) No Content
/// - [`205`](Self::ResetContent) Reset Content
/// - [`206`](Self::PartialContent) Partial Content
/// - [`207`](Self::MultiStatus) Multi-Status
/// - [`208`](Self::AlreadyReported) Already Reported
/// - [`226`](Self::ImUsed) IM Used
///
/// ## Redirection, 300 to 399
///
/// - [`300`](Self::MultipleChoices) Multiple Choices
/// - [`301`](Self::MovedPermanently) Moved Permanently
/// - [`302`](Self::Found) Found
/// - [`303`](Self::SeeOther) See Other
/// - [`304`](Self::NotModified) Not Modified
/// - [`305`](Self::UseProxy) Use Proxy (deprecated)
/// - [`306`](Self::Unused) (Unused)
/// - [`307`](Self::TemporaryRedirect) Temporary Redirect
/// - [`308`](Self::PermanentRedirect) Permanent Redirect
///
/// ## Client Error, 400 to 499
///
/// - [`400`](Self::BadRequest) Bad Request
/// - [`401`](Self::Unauthorized) Unauthorized
/// - [`402`](Self::PaymentRequired) Payment Required
/// - [`403`](Self::Forbidden) Forbidden
/// - [`404`](Self::NotFound) Not Found
/// - [`405`](Self::MethodNotAllowed) Method Not Allowed
/// - [`406`](Self::NotAcceptable) Not Acceptable
/// - [`407`](Self::ProxyAuthenticationRequired) Proxy Authentication Required
/// - [`408`](Self::RequestTimeout) Request Timeout
/// - [`409`](Self::Conflict) Conflict
/// - [`410`](Self::Gone) Gone
/// - [`411`](Self::LengthRequired) Length Required
/// - [`412`](Self::PreconditionFailed) Precondition Failed
/// - [`413`](Self::ContentTooLarge) Content Too Large
/// - [`414`](Self::UriTooLong) URI Too Long
/// - [`415`](Self::UnsupportedMediaType) Unsupported Media Type
/// - [`416`](Self::RangeNotSatisfiable) Range Not Satisfiable
/// - [`417`](Self::ExpectationFailed) Expectation Failed
/// - [`418`](Self::ImATeapot) I'm a teapot (unused)
/// - [`421`](Self::MisdirectedRequest) Misdirected Request
/// - [`422`](Self::UnprocessableContent) Unprocessable Content
/// - [`423`](Self::Locked) Locked
/// - [`424`](Self::FailedDependency) Failed Dependency
/// - [`425`](Self::TooEarly) Too Early
/// - [`426`](Self::UpgradeRequired) Upgrade Required
/// - [`428`](Self::PreconditionRequired) Precondition Required
/// - [`429`](Self::TooManyRequests) Too Many Requests
/// - [`431`](Self::RequestHeaderFieldsTooLarge) Request Header Fields Too Large
/// - [`451`](Self::UnavailableForLegalReasons) Unavailable For Legal Reasons
///
/// ## Server Error, 500 to 599
///
/// - [`500`](Self::InternalServerError) Internal Server Error
/// - [`501`](Self::NotImplemented) Not Implemented
/// - [`502`](Self::BadGateway) Bad Gateway
/// - [`503`](Self::ServiceUnavailable) Service Unavailable
/// - [`504`](Self::GatewayTimeout) Gateway Timeout
/// - [`505`](Self::HttpVersionNotSupported) HTTP Version Not Supported
/// - [`506`](Self::VariantAlsoNegotiates) Variant Also Negotiates
/// - [`507`](Self::InsufficientStorage) Insufficient Storage
/// - [`508`](Self::LoopDetected) Loop Detected
/// - [`510`](Self::NotExtended) Not Extended (obsolete)
/// - [`511`](Self::NetworkAuthenticationRequired) Network Authentication Required
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
pub enum StatusCode {
    /// 100 Continue
    ///
    /// The beginning of the request has arrived and has not been rejected so far; the final response follows once the rest has been received and acted on. It tells a client that sent Expect: 100-continue to go on and send the content. Any other client can discard it.
    ///
    /// Defined in [RFC9110, Section 15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1).
    #[doc(alias = "100")]
    Continue = 100,
    /// 101 Switching Protocols
    ///
    /// The server agrees to the client's Upgrade request: right after this response the connection speaks another protocol, which the server must name in Upgrade. For HTTP/1.1 only; neither HTTP/2 nor HTTP/3 supports it.
    ///
    /// Defined in [RFC9110, Section 15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2).
    #[doc(alias = "101")]
    SwitchingProtocols = 101,
    /// 102 Processing
    ///
    /// Interim response of WebDAV: the server has accepted the whole request and is still working on it, which may take a while. A final response must follow. Defined in RFC 2518 and left out of its successor, RFC 4918.
    ///
    /// Defined in [RFC2518](https://www.rfc-editor.org/rfc/rfc2518).
    #[doc(alias = "102")]
    Processing = 102,
    /// 103 Early Hints
    ///
    /// Interim response with header fields that the final response will probably carry, typically Link for preloading, so that the client can start on them while the server prepares the rest. They are only hints: they replace no field of the final response and must not change how it is processed. Not tied to a version of HTTP, although some HTTP/1.1 clients mishandle interim responses.
    ///
    /// Defined in [RFC8297](https://www.rfc-editor.org/rfc/rfc8297).
    #[doc(alias = "103")]
    EarlyHints = 103,
    /// 104 Upload Resumption Supported
    ///
    /// Interim response to an upload: if it is interrupted, it can be resumed at the upload resource that Location names. The client may then ask that resource how much has arrived and send only the rest. The registration is temporary, for an Internet-Draft that may still change.
    ///
    /// State: temporary until 2026-11-13.
    ///
    /// Defined in [draft-ietf-httpbis-resumable-upload-05](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05).
    #[doc(alias = "104")]
    UploadResumptionSupported = 104,
    /// 200 OK
    ///
    /// The request succeeded. What the content holds depends on the method: a representation of the resource for GET, the outcome of the action for POST, PUT and DELETE. If there is nothing to send, 204 is the better choice.
    ///
    /// Defined in [RFC9110, Section 15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1).
    #[doc(alias = "200")]
    Ok = 200,
    /// 201 Created
    ///
    /// The request succeeded and created one or more resources. The primary one is identified by Location or, without that field, by the target URI; the content usually describes and links what was created. If the creation is still to come, use 202.
    ///
    /// Defined in [RFC9110, Section 15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2).
    #[doc(alias = "201")]
    Created = 201,
    /// 202 Accepted
    ///
    /// The request was accepted for processing that is not finished, and that may still be refused or never happen; HTTP has no way to report the outcome later. The content ought to describe the current state and point to a status monitor, or contain one.
    ///
    /// Defined in [RFC9110, Section 15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3).
    #[doc(alias = "202")]
    Accepted = 202,
    /// 203 Non-Authoritative Information
    ///
    /// The request succeeded, but a transforming proxy has changed the content of the origin server's 200 response. Only such a proxy sends this code, never an origin server.
    ///
    /// Defined in [RFC9110, Section 15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4).
    #[doc(alias = "203")]
    NonAuthoritativeInformation = 203,
    /// 204 No Content
    ///
    /// The request succeeded and there is nothing more to send as content. Header fields describe the resource as it is after the action, such as its new ETag after a PUT, and a user agent need not leave its current view.
    ///
    /// Defined in [RFC9110, Section 15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5).
    #[doc(alias = "204")]
    NoContent = 204,
    /// 205 Reset Content
    ///
    /// The request succeeded, and the user agent should reset the view it was sent from, for example clear a form for the next entry. The server must not generate content; unlike a 204, the message is still framed like any other, for example with Content-Length: 0.
    ///
    /// Defined in [RFC9110, Section 15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6).
    #[doc(alias = "205")]
    ResetContent = 205,
    /// 206 Partial Content
    ///
    /// A range request succeeded, and the content is one or more parts of the selected representation. A single part needs Content-Range; several are sent as multipart/byteranges, with Content-Range in each part and not in the header section. Date, Cache-Control, ETag, Expires, Content-Location and Vary must be sent if a 200 would have had them.
    ///
    /// Defined in [RFC9110, Section 15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7).
    #[doc(alias = "206")]
    PartialContent = 206,
    /// 207 Multi-Status
    ///
    /// WebDAV: the content is by default an XML document with a separate status for each of several operations. The code itself says nothing about success, since any or all of them may have failed; the client needs to look into the content.
    ///
    /// Defined in [RFC4918](https://www.rfc-editor.org/rfc/rfc4918).
    #[doc(alias = "207")]
    MultiStatus = 207,
    /// 208 Already Reported
    ///
    /// WebDAV: used inside a 207 body and not in the status line, for another binding to a collection that the same body already reports with 200, so that its members are not listed again. It only occurs with Depth: infinity, and should only be sent to a client whose DAV header signals support for it.
    ///
    /// Defined in [RFC5842](https://www.rfc-editor.org/rfc/rfc5842).
    #[doc(alias = "208")]
    AlreadyReported = 208,
    /// 226 IM Used
    ///
    /// The response to a GET is the result of one or more instance manipulations, for example a delta that the client applies to the version it holds. Only for a request with A-IM; the response must carry the ETag of the current instance and, for a delta, IM.
    ///
    /// Defined in [RFC3229](https://www.rfc-editor.org/rfc/rfc3229).
    #[doc(alias = "226")]
    ImUsed = 226,
    /// 300 Multiple Choices
    ///
    /// The resource has several representations, each with its own URI, and the client or its user should choose one. The server should list them in the content, except for HEAD, and name the one it prefers, if any, in Location, which the client may follow automatically.
    ///
    /// Defined in [RFC9110, Section 15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1).
    #[doc(alias = "300")]
    MultipleChoices = 300,
    /// 301 Moved Permanently
    ///
    /// The resource has a new permanent URI, which the server should give in Location; the client may follow it and ought to use it from now on. A POST may become a GET on the way; if that is not wanted, use 308.
    ///
    /// Defined in [RFC9110, Section 15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2).
    #[doc(alias = "301")]
    MovedPermanently = 301,
    /// 302 Found
    ///
    /// The resource is temporarily at another URI, which the server should give in Location; the client may follow it, but ought to use the original URI for later requests. A POST may become a GET on the way; if that is not wanted, use 307, and if it is intended, 303.
    ///
    /// Formerly “Moved Temporarily”.
    ///
    /// Defined in [RFC9110, Section 15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3).
    #[doc(alias = "302")]
    #[doc(alias = "Moved Temporarily")]
    Found = 302,
    /// 303 See Other
    ///
    /// The response is available at another resource, given in Location, which the client can retrieve with GET or HEAD; it is not equivalent to the target. Mostly used after a POST, so that the result has a URI that can be bookmarked and cached. In response to a GET, it points to a description of something that cannot be sent over HTTP.
    ///
    /// Defined in [RFC9110, Section 15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4).
    #[doc(alias = "303")]
    SeeOther = 303,
    /// 304 Not Modified
    ///
    /// Response to a conditional GET or HEAD: the client's stored response is still valid, and the client uses it like a 200. There is no content, but Content-Location, Date, ETag, Vary, Cache-Control and Expires must be sent if a 200 would have had them.
    ///
    /// Defined in [RFC9110, Section 15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5).
    #[doc(alias = "304")]
    NotModified = 304,
    /// 305 Use Proxy
    ///
    /// Deprecated, since it is a security risk to let a response configure a proxy; do not send it. It used to tell the client to repeat the request through the proxy given in Location.
    ///
    /// State: deprecated.
    ///
    /// Defined in [RFC9110, Section 15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6).
    #[doc(alias = "305")]
    UseProxy = 305,
    /// 306 (Unused)
    ///
    /// Reserved: an earlier version of the specification used this number, the current one does not. Do not send it, and do not assign your own meaning to it.
    ///
    /// State: unused.
    ///
    /// Defined in [RFC9110, Section 15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7).
    #[doc(alias = "306")]
    Unused = 306,
    /// 307 Temporary Redirect
    ///
    /// The resource is temporarily at another URI, which the server should give in Location; the client may follow it, but must not change the method when it does so automatically. It ought to use the original URI for later requests.
    ///
    /// Defined in [RFC9110, Section 15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8).
    #[doc(alias = "307")]
    TemporaryRedirect = 307,
    /// 308 Permanent Redirect
    ///
    /// The resource has a new permanent URI, which the server should give in Location; the client may follow it and ought to use it from now on. Like 301, except that the method is preserved: a POST stays a POST. Clients from before 2014 may not know this code.
    ///
    /// Defined in [RFC9110, Section 15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9).
    #[doc(alias = "308")]
    PermanentRedirect = 308,
    /// 400 Bad Request
    ///
    /// The server cannot or will not process the request because of something that it considers a client error, such as malformed syntax or invalid framing. This is the general code of its class; prefer a more specific one where there is one, such as 422 for well-formed content with invalid values.
    ///
    /// Defined in [RFC9110, Section 15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1).
    #[doc(alias = "400")]
    BadRequest = 400,
    /// 401 Unauthorized
    ///
    /// The request lacks valid credentials for the resource, or those it carries have been refused. The server must send WWW-Authenticate with at least one challenge, and the client may try again with new or other credentials. If authenticating would not help, use 403.
    ///
    /// Defined in [RFC9110, Section 15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2).
    #[doc(alias = "401")]
    Unauthorized = 401,
    /// 402 Payment Required
    ///
    /// Reserved: HTTP does not define what it means. Services that send it when a payment is missing or has failed use their own conventions, on which clients in general cannot rely.
    ///
    /// Defined in [RFC9110, Section 15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3).
    #[doc(alias = "402")]
    PaymentRequired = 402,
    /// 403 Forbidden
    ///
    /// The server understood the request and refuses it; it can say why in the content. Credentials, if there were any, were not enough: the client should not repeat the request with the same ones automatically, but may try others. The reason may also be unrelated to credentials, and a server that wants to hide the resource may send 404 instead.
    ///
    /// Defined in [RFC9110, Section 15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4).
    #[doc(alias = "403")]
    Forbidden = 403,
    /// 404 Not Found
    ///
    /// The origin server found no current representation of the resource, or does not want to reveal that there is one. This can be temporary or permanent; if the server knows that it is likely to be permanent, 410 is the better choice.
    ///
    /// Defined in [RFC9110, Section 15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5).
    #[doc(alias = "404")]
    NotFound = 404,
    /// 405 Method Not Allowed
    ///
    /// The server knows the method, but this resource does not support it. The server must list in Allow the methods that the resource does support. For a method that the server does not know at all, use 501.
    ///
    /// Defined in [RFC9110, Section 15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6).
    #[doc(alias = "405")]
    MethodNotAllowed = 405,
    /// 406 Not Acceptable
    ///
    /// No representation of the resource satisfies the request's Accept, Accept-Language or similar fields, and the server is not willing to send a default one. The content should list what is available. This is about the format of the response; if the format of the request's content is not supported, use 415.
    ///
    /// Defined in [RFC9110, Section 15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7).
    #[doc(alias = "406")]
    NotAcceptable = 406,
    /// 407 Proxy Authentication Required
    ///
    /// Like 401, but a proxy requires the client to authenticate. The proxy must send Proxy-Authenticate with a challenge, and the client may repeat the request with a new or changed Proxy-Authorization.
    ///
    /// Defined in [RFC9110, Section 15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8).
    #[doc(alias = "407")]
    ProxyAuthenticationRequired = 407,
    /// 408 Request Timeout
    ///
    /// The server did not receive the complete request in the time it was prepared to wait. The client may repeat it, over a new connection if the old one is no longer usable. For a gateway that waits too long for another server, use 504.
    ///
    /// Defined in [RFC9110, Section 15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9).
    #[doc(alias = "408")]
    RequestTimeout = 408,
    /// 409 Conflict
    ///
    /// The request conflicts with the current state of the resource, for example an edit of an outdated version, and the user may be able to resolve the conflict and try again. The content should say enough to recognize the cause. If a condition in the request's header fields was not met, use 412.
    ///
    /// Defined in [RFC9110, Section 15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10).
    #[doc(alias = "409")]
    Conflict = 409,
    /// 410 Gone
    ///
    /// The resource is no longer available at this server, and that is likely to be permanent; links to it should be removed. If the server does not know whether it is permanent, use 404. Nothing obliges a server to mark removed resources this way.
    ///
    /// Defined in [RFC9110, Section 15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11).
    #[doc(alias = "410")]
    Gone = 410,
    /// 411 Length Required
    ///
    /// The server refuses the request because it has no Content-Length. The client may repeat it with that field giving the length of the content.
    ///
    /// Defined in [RFC9110, Section 15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12).
    #[doc(alias = "411")]
    LengthRequired = 411,
    /// 412 Precondition Failed
    ///
    /// A condition in the request's header fields, such as If-Match, turned out to be false, so the method was not applied. A client uses such conditions to avoid changing a resource that is not in the expected state. If a GET or HEAD fails only its If-None-Match or If-Modified-Since, the response is 304.
    ///
    /// Defined in [RFC9110, Section 15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13).
    #[doc(alias = "412")]
    PreconditionFailed = 412,
    /// 413 Content Too Large
    ///
    /// The content of the request is larger than the server is willing or able to process; the server may end the request or close the connection. If that is temporary, it should send Retry-After, and the client may try again after that time. For header fields that are too large, use 431.
    ///
    /// Formerly “Payload Too Large”, “Request Entity Too Large”.
    ///
    /// Defined in [RFC9110, Section 15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14).
    #[doc(alias = "413")]
    #[doc(alias = "Payload Too Large")]
    #[doc(alias = "Request Entity Too Large")]
    ContentTooLarge = 413,
    /// 414 URI Too Long
    ///
    /// The target URI is longer than the server is willing to interpret. Usual causes are a POST wrongly turned into a GET with a long query, a loop of redirects that extends the URI each time, or an attack.
    ///
    /// Formerly “Request-URI Too Long”, “Request-URI Too Large”.
    ///
    /// Defined in [RFC9110, Section 15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15).
    #[doc(alias = "414")]
    #[doc(alias = "Request-URI Too Long")]
    #[doc(alias = "Request-URI Too Large")]
    UriTooLong = 414,
    /// 415 Unsupported Media Type
    ///
    /// The content of the request has a format that this method does not support on this resource, judged by Content-Type, Content-Encoding or the data itself. If it is the content coding, the server ought to list those it accepts in Accept-Encoding; if it is the media type, it can list those in Accept.
    ///
    /// Defined in [RFC9110, Section 15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16).
    #[doc(alias = "415")]
    UnsupportedMediaType = 415,
    /// 416 Range Not Satisfiable
    ///
    /// The ranges in the request's Range field are refused, because none of them can be satisfied or because they are too many small or overlapping ones. For byte ranges the server should give the current length in Content-Range. A server may also ignore Range and send the whole representation with 200.
    ///
    /// Formerly “Requested Range Not Satisfiable”.
    ///
    /// Defined in [RFC9110, Section 15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17).
    #[doc(alias = "416")]
    #[doc(alias = "Requested Range Not Satisfiable")]
    RangeNotSatisfiable = 416,
    /// 417 Expectation Failed
    ///
    /// At least one server on the way could not meet what the request's Expect field asks for. If that was 100-continue, the client should repeat the request without it.
    ///
    /// Defined in [RFC9110, Section 15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18).
    #[doc(alias = "417")]
    ExpectationFailed = 417,
    /// 418 I'm a teapot
    ///
    /// The response of a teapot that is asked to brew coffee, from an April Fools' Day RFC of 1998. Because it is often deployed as a joke, the number is reserved and registered as unused; do not give it a serious meaning.
    ///
    /// State: unused.
    ///
    /// Registered as “(Unused)”.
    ///
    /// Defined in [RFC2324, Section 2.3.2](https://www.rfc-editor.org/rfc/rfc2324#section-2.3.2).
    #[doc(alias = "418")]
    ImATeapot = 418,
    /// 421 Misdirected Request
    ///
    /// This server is unable or unwilling to answer for the target URI with authority, for example because the connection was made for another origin. The client may repeat the request over a different connection, even if the method is not idempotent. A proxy must not generate this code.
    ///
    /// Defined in [RFC9110, Section 15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20).
    #[doc(alias = "421")]
    MisdirectedRequest = 421,
    /// 422 Unprocessable Content
    ///
    /// The server understands the type of the content and its syntax is correct, but the instructions in it cannot be processed, for example because a value is invalid. For an unsupported type, use 415; for broken syntax, 400.
    ///
    /// Formerly “Unprocessable Entity”.
    ///
    /// Defined in [RFC9110, Section 15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21).
    #[doc(alias = "422")]
    #[doc(alias = "Unprocessable Entity")]
    UnprocessableContent = 422,
    /// 423 Locked
    ///
    /// WebDAV: the source or the destination of the method is locked. The response should name the condition that was violated, such as lock-token-submitted or no-conflicting-lock.
    ///
    /// Defined in [RFC4918](https://www.rfc-editor.org/rfc/rfc4918).
    #[doc(alias = "423")]
    Locked = 423,
    /// 424 Failed Dependency
    ///
    /// WebDAV: the method was not applied to this resource because another action, on which it depended, failed. Mostly seen inside a 207 body, next to the failure that caused it.
    ///
    /// Defined in [RFC4918](https://www.rfc-editor.org/rfc/rfc4918).
    #[doc(alias = "424")]
    FailedDependency = 424,
    /// 425 Too Early
    ///
    /// The server is not willing to risk processing a request that might be a replay, as it was sent in TLS early data. The client should repeat it automatically, but never in early data. A server should only send this code if the request came in early data or carries Early-Data: 1.
    ///
    /// Defined in [RFC8470](https://www.rfc-editor.org/rfc/rfc8470).
    #[doc(alias = "425")]
    TooEarly = 425,
    /// 426 Upgrade Required
    ///
    /// The server refuses the request over the current protocol, but might accept it after an upgrade to another. It must name the required protocols in Upgrade, and in HTTP/1.1 list Upgrade in Connection as well.
    ///
    /// Defined in [RFC9110, Section 15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22).
    #[doc(alias = "426")]
    UpgradeRequired = 426,
    /// 428 Precondition Required
    ///
    /// The server accepts this request only with a condition, typically If-Match, to prevent clients from overwriting changes that they have not seen. The response should explain how to send the request again successfully; caches must not store it.
    ///
    /// Defined in [RFC6585](https://www.rfc-editor.org/rfc/rfc6585).
    #[doc(alias = "428")]
    PreconditionRequired = 428,
    /// 429 Too Many Requests
    ///
    /// The client has sent too many requests in a given time; the server decides how to identify clients and count requests. The response should explain the limit and may say in Retry-After how long to wait. Caches must not store it.
    ///
    /// Defined in [RFC6585](https://www.rfc-editor.org/rfc/rfc6585).
    #[doc(alias = "429")]
    TooManyRequests = 429,
    /// 431 Request Header Fields Too Large
    ///
    /// The header fields of the request are too large, either all together or a single one, which the response should then name. The client may try again with smaller ones. Caches must not store the response.
    ///
    /// Defined in [RFC6585](https://www.rfc-editor.org/rfc/rfc6585).
    #[doc(alias = "431")]
    RequestHeaderFieldsTooLarge = 431,
    /// 451 Unavailable For Legal Reasons
    ///
    /// Access is denied because of a legal demand; the response should say who made it, on what legal basis, and to whom and what it applies. The party that blocks the access should identify itself in Link with the relation blocked-by. The code does not say whether the resource exists.
    ///
    /// Defined in [RFC7725](https://www.rfc-editor.org/rfc/rfc7725).
    #[doc(alias = "451")]
    UnavailableForLegalReasons = 451,
    /// 500 Internal Server Error
    ///
    /// Something unexpected kept the server from fulfilling the request. This is the general code of its class, for errors that no other code describes.
    ///
    /// Defined in [RFC9110, Section 15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1).
    #[doc(alias = "500")]
    InternalServerError = 500,
    /// 501 Not Implemented
    ///
    /// The server lacks the functionality that the request needs, typically because it does not recognize the method and does not support it for any resource. For a resource that does not exist, use 404; for a method that the server knows but this resource does not support, 405.
    ///
    /// Defined in [RFC9110, Section 15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2).
    #[doc(alias = "501")]
    NotImplemented = 501,
    /// 502 Bad Gateway
    ///
    /// A gateway or proxy received an invalid response from a server that it asked on behalf of the client. If no response came in time, use 504.
    ///
    /// Defined in [RFC9110, Section 15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3).
    #[doc(alias = "502")]
    BadGateway = 502,
    /// 503 Service Unavailable
    ///
    /// The server temporarily cannot handle the request, because of overload or planned maintenance. It may say in Retry-After how long the client should wait before it tries again.
    ///
    /// Defined in [RFC9110, Section 15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4).
    #[doc(alias = "503")]
    ServiceUnavailable = 503,
    /// 504 Gateway Timeout
    ///
    /// A gateway or proxy received no response in time from a server that it needed to fulfill the request. If the client is too slow in sending its request, use 408.
    ///
    /// Defined in [RFC9110, Section 15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5).
    #[doc(alias = "504")]
    GatewayTimeout = 504,
    /// 505 HTTP Version Not Supported
    ///
    /// The server does not support, or refuses to use, the major version of HTTP of the request. The response should explain why, and which protocols the server supports.
    ///
    /// Defined in [RFC9110, Section 15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6).
    #[doc(alias = "505")]
    HttpVersionNotSupported = 505,
    /// 506 Variant Also Negotiates
    ///
    /// The server is misconfigured: the variant chosen by transparent content negotiation (RFC 2295, experimental) is itself set up to negotiate, so the negotiation cannot end there.
    ///
    /// Defined in [RFC2295](https://www.rfc-editor.org/rfc/rfc2295).
    #[doc(alias = "506")]
    VariantAlsoNegotiates = 506,
    /// 507 Insufficient Storage
    ///
    /// WebDAV: the server cannot store the data that is needed to complete the request. That counts as temporary, but a request caused by a user's action must not be repeated before the user asks for it again.
    ///
    /// Defined in [RFC4918](https://www.rfc-editor.org/rfc/rfc4918).
    #[doc(alias = "507")]
    InsufficientStorage = 507,
    /// 508 Loop Detected
    ///
    /// WebDAV: the server ran into an infinite loop while processing a request with Depth: infinity and stopped. The operation as a whole has failed.
    ///
    /// Defined in [RFC5842](https://www.rfc-editor.org/rfc/rfc5842).
    #[doc(alias = "508")]
    LoopDetected = 508,
    /// 510 Not Extended
    ///
    /// Obsolete, since the extension framework of RFC 2774 is now Historic; do not send it. It meant that the request did not meet the policy for access to the resource, and the response was to tell the client how to extend it.
    ///
    /// State: obsolete.
    ///
    /// Defined in [RFC2774](https://www.rfc-editor.org/rfc/rfc2774); Status change of HTTP experiments to Historic.
    #[doc(alias = "510")]
    NotExtended = 510,
    /// 511 Network Authentication Required
    ///
    /// The client has to authenticate to the network before it gets access. For intercepting proxies, such as captive portals, and not for origin servers. The response should link to a page for logging in rather than contain one, and caches must not store it.
    ///
    /// Defined in [RFC6585](https://www.rfc-editor.org/rfc/rfc6585).
    #[doc(alias = "511")]
    NetworkAuthenticationRequired = 511,
}
/// The classes of [`StatusCode`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum StatusClass {
    /// Informational: 100 to 199.
    ///
    /// An interim response about the connection or the progress of the request, ahead of the final response. It consists of header fields only, and must not be sent to an HTTP/1.0 client.
    Informational,
    /// Successful: 200 to 299.
    ///
    /// The server received the request, understood it and accepted it.
    Success,
    /// Redirection: 300 to 399.
    ///
    /// The client has more to do before the request is fulfilled: follow Location, choose among alternatives, or use what it has stored.
    Redirection,
    /// Client Error: 400 to 499.
    ///
    /// The request seems to contain an error. Unless it was a HEAD, the response should explain the error and say whether it is temporary or permanent.
    ClientError,
    /// Server Error: 500 to 599.
    ///
    /// The server is aware that it has failed, or that it cannot perform the request. Unless the request was a HEAD, the response should explain the error and say whether it is temporary or permanent.
    ServerError,
}
impl StatusCode {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static TABLE: [StatusCode; 64] = [
            StatusCode::Continue,
            StatusCode::SwitchingProtocols,
            StatusCode::Processing,
            StatusCode::EarlyHints,
            StatusCode::UploadResumptionSupported,
            StatusCode::Ok,
            StatusCode::Created,
            StatusCode::Accepted,
            StatusCode::NonAuthoritativeInformation,
            StatusCode::NoContent,
            StatusCode::ResetContent,
            StatusCode::PartialContent,
            StatusCode::MultiStatus,
            StatusCode::AlreadyReported,
            StatusCode::ImUsed,
            StatusCode::MultipleChoices,
            StatusCode::MovedPermanently,
            StatusCode::Found,
            StatusCode::SeeOther,
            StatusCode::NotModified,
            StatusCode::UseProxy,
            StatusCode::Unused,
            StatusCode::TemporaryRedirect,
            StatusCode::PermanentRedirect,
            StatusCode::BadRequest,
            StatusCode::Unauthorized,
            StatusCode::PaymentRequired,
            StatusCode::Forbidden,
            StatusCode::NotFound,
            StatusCode::MethodNotAllowed,
            StatusCode::NotAcceptable,
            StatusCode::ProxyAuthenticationRequired,
            StatusCode::RequestTimeout,
            StatusCode::Conflict,
            StatusCode::Gone,
            StatusCode::LengthRequired,
            StatusCode::PreconditionFailed,
            StatusCode::ContentTooLarge,
            StatusCode::UriTooLong,
            StatusCode::UnsupportedMediaType,
            StatusCode::RangeNotSatisfiable,
            StatusCode::ExpectationFailed,
            StatusCode::ImATeapot,
            StatusCode::MisdirectedRequest,
            StatusCode::UnprocessableContent,
            StatusCode::Locked,
            StatusCode::FailedDependency,
            StatusCode::TooEarly,
            StatusCode::UpgradeRequired,
            StatusCode::PreconditionRequired,
            StatusCode::TooManyRequests,
            StatusCode::RequestHeaderFieldsTooLarge,
            StatusCode::UnavailableForLegalReasons,
            StatusCode::InternalServerError,
            StatusCode::NotImplemented,
            StatusCode::BadGateway,
            StatusCode::ServiceUnavailable,
            StatusCode::GatewayTimeout,
            StatusCode::HttpVersionNotSupported,
            StatusCode::VariantAlsoNegotiates,
            StatusCode::InsufficientStorage,
            StatusCode::LoopDetected,
            StatusCode::NotExtended,
            StatusCode::NetworkAuthenticationRequired,
        ];
        &TABLE
    };
    /// “Moved Temporarily”: a former name of [`Found`](Self::Found).
    #[deprecated(note = "renamed to `Found`")]
    pub const MovedTemporarily: Self = Self::Found;
    /// “Payload Too Large”: a former name of [`ContentTooLarge`](Self::ContentTooLarge).
    #[deprecated(note = "renamed to `ContentTooLarge`")]
    pub const PayloadTooLarge: Self = Self::ContentTooLarge;
    /// “Request Entity Too Large”: a former name of [`ContentTooLarge`](Self::ContentTooLarge).
    #[deprecated(note = "renamed to `ContentTooLarge`")]
    pub const RequestEntityTooLarge: Self = Self::ContentTooLarge;
    /// “Request-URI Too Long”: a former name of [`UriTooLong`](Self::UriTooLong).
    #[deprecated(note = "renamed to `UriTooLong`")]
    pub const RequestUriTooLong: Self = Self::UriTooLong;
    /// “Request-URI Too Large”: a former name of [`UriTooLong`](Self::UriTooLong).
    #[deprecated(note = "renamed to `UriTooLong`")]
    pub const RequestUriTooLarge: Self = Self::UriTooLong;
    /// “Requested Range Not Satisfiable”: a former name of [`RangeNotSatisfiable`](Self::RangeNotSatisfiable).
    #[deprecated(note = "renamed to `RangeNotSatisfiable`")]
    pub const RequestedRangeNotSatisfiable: Self = Self::RangeNotSatisfiable;
    /// “Unprocessable Entity”: a former name of [`UnprocessableContent`](Self::UnprocessableContent).
    #[deprecated(note = "renamed to `UnprocessableContent`")]
    pub const UnprocessableEntity: Self = Self::UnprocessableContent;
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self as ::core::primitive::u16
    }
    /// The code with this number.
    #[must_use]
    #[inline]
    pub const fn from_u16(
        __number: ::core::primitive::u16,
    ) -> ::core::option::Option<Self> {
        static CODES: [::core::option::Option<StatusCode>; 412] = ::status_core::__private::codes_by_number(
            StatusCode::ALL,
            StatusCode::__INDICES,
        );
        ::status_core::__private::get_or(
            &CODES,
            ::status_core::__private::for_u16::offset(__number, 100),
            ::core::option::Option::None,
        )
    }
    /// The code with this number in canonical ASCII decimal, as on the wire.
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
    const __INDICES: &'static [::core::primitive::u8] = b"\x00\x01\x02\x03\x04\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x05\x06\x07\x08\x09\x0A\x0B\x0C\x0D\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0E\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0F\x10\x11\x12\x13\x14\x15\x16\x17\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F\x20\x21\x22\x23\x24\x25\x26\x27\x28\x29\x2A\xFF\xFF\x2B\x2C\x2D\x2E\x2F\x30\xFF\x31\x32\xFF\x33\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x34\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x35\x36\x37\x38\x39\x3A\x3B\x3C\x3D\xFF\x3E\x3F";
    #[inline]
    const fn __index_of_number(
        __number: ::core::primitive::u16,
    ) -> ::core::primitive::usize {
        ::status_core::__private::for_u16::index(__number, 100, Self::__INDICES, 1)
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
        static REASONS: [&::core::primitive::str; 412] = ::status_core::__private::by_number(
            StatusCode::__REASONS,
            StatusCode::__INDICES,
            "",
        );
        ::status_core::__private::text(
            &REASONS,
            ::status_core::__private::for_u16::offset(self.as_u16(), 100),
        )
    }
    const __REASONS: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 64] = ::status_core::__private::reasons_of_lines(
            StatusCode::__LINES,
        );
        &TABLE
    };
    const __LINES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 64] = [
            "100 Continue",
            "101 Switching Protocols",
            "102 Processing",
            "103 Early Hints",
            "104 Upload Resumption Supported",
            "200 OK",
            "201 Created",
            "202 Accepted",
            "203 Non-Authoritative Information",
            "204 No Content",
            "205 Reset Content",
            "206 Partial Content",
            "207 Multi-Status",
            "208 Already Reported",
            "226 IM Used",
            "300 Multiple Choices",
            "301 Moved Permanently",
            "302 Found",
            "303 See Other",
            "304 Not Modified",
            "305 Use Proxy",
            "306 (Unused)",
            "307 Temporary Redirect",
            "308 Permanent Redirect",
            "400 Bad Request",
            "401 Unauthorized",
            "402 Payment Required",
            "403 Forbidden",
            "404 Not Found",
            "405 Method Not Allowed",
            "406 Not Acceptable",
            "407 Proxy Authentication Required",
            "408 Request Timeout",
            "409 Conflict",
            "410 Gone",
            "411 Length Required",
            "412 Precondition Failed",
            "413 Content Too Large",
            "414 URI Too Long",
            "415 Unsupported Media Type",
            "416 Range Not Satisfiable",
            "417 Expectation Failed",
            "418 I'm a teapot",
            "421 Misdirected Request",
            "422 Unprocessable Content",
            "423 Locked",
            "424 Failed Dependency",
            "425 Too Early",
            "426 Upgrade Required",
            "428 Precondition Required",
            "429 Too Many Requests",
            "431 Request Header Fields Too Large",
            "451 Unavailable For Legal Reasons",
            "500 Internal Server Error",
            "501 Not Implemented",
            "502 Bad Gateway",
            "503 Service Unavailable",
            "504 Gateway Timeout",
            "505 HTTP Version Not Supported",
            "506 Variant Also Negotiates",
            "507 Insufficient Storage",
            "508 Loop Detected",
            "510 Not Extended",
            "511 Network Authentication Required",
        ];
        &TABLE
    };
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 64] = [
            "Continue",
            "SwitchingProtocols",
            "Processing",
            "EarlyHints",
            "UploadResumptionSupported",
            "Ok",
            "Created",
            "Accepted",
            "NonAuthoritativeInformation",
            "NoContent",
            "ResetContent",
            "PartialContent",
            "MultiStatus",
            "AlreadyReported",
            "ImUsed",
            "MultipleChoices",
            "MovedPermanently",
            "Found",
            "SeeOther",
            "NotModified",
            "UseProxy",
            "Unused",
            "TemporaryRedirect",
            "PermanentRedirect",
            "BadRequest",
            "Unauthorized",
            "PaymentRequired",
            "Forbidden",
            "NotFound",
            "MethodNotAllowed",
            "NotAcceptable",
            "ProxyAuthenticationRequired",
            "RequestTimeout",
            "Conflict",
            "Gone",
            "LengthRequired",
            "PreconditionFailed",
            "ContentTooLarge",
            "UriTooLong",
            "UnsupportedMediaType",
            "RangeNotSatisfiable",
            "ExpectationFailed",
            "ImATeapot",
            "MisdirectedRequest",
            "UnprocessableContent",
            "Locked",
            "FailedDependency",
            "TooEarly",
            "UpgradeRequired",
            "PreconditionRequired",
            "TooManyRequests",
            "RequestHeaderFieldsTooLarge",
            "UnavailableForLegalReasons",
            "InternalServerError",
            "NotImplemented",
            "BadGateway",
            "ServiceUnavailable",
            "GatewayTimeout",
            "HttpVersionNotSupported",
            "VariantAlsoNegotiates",
            "InsufficientStorage",
            "LoopDetected",
            "NotExtended",
            "NetworkAuthenticationRequired",
        ];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 64] = [
            "The beginning of the request has arrived and has not been rejected so far; the final response follows once the rest has been received and acted on. It tells a client that sent Expect: 100-continue to go on and send the content. Any other client can discard it.",
            "The server agrees to the client's Upgrade request: right after this response the connection speaks another protocol, which the server must name in Upgrade. For HTTP/1.1 only; neither HTTP/2 nor HTTP/3 supports it.",
            "Interim response of WebDAV: the server has accepted the whole request and is still working on it, which may take a while. A final response must follow. Defined in RFC 2518 and left out of its successor, RFC 4918.",
            "Interim response with header fields that the final response will probably carry, typically Link for preloading, so that the client can start on them while the server prepares the rest. They are only hints: they replace no field of the final response and must not change how it is processed. Not tied to a version of HTTP, although some HTTP/1.1 clients mishandle interim responses.",
            "Interim response to an upload: if it is interrupted, it can be resumed at the upload resource that Location names. The client may then ask that resource how much has arrived and send only the rest. The registration is temporary, for an Internet-Draft that may still change.",
            "The request succeeded. What the content holds depends on the method: a representation of the resource for GET, the outcome of the action for POST, PUT and DELETE. If there is nothing to send, 204 is the better choice.",
            "The request succeeded and created one or more resources. The primary one is identified by Location or, without that field, by the target URI; the content usually describes and links what was created. If the creation is still to come, use 202.",
            "The request was accepted for processing that is not finished, and that may still be refused or never happen; HTTP has no way to report the outcome later. The content ought to describe the current state and point to a status monitor, or contain one.",
            "The request succeeded, but a transforming proxy has changed the content of the origin server's 200 response. Only such a proxy sends this code, never an origin server.",
            "The request succeeded and there is nothing more to send as content. Header fields describe the resource as it is after the action, such as its new ETag after a PUT, and a user agent need not leave its current view.",
            "The request succeeded, and the user agent should reset the view it was sent from, for example clear a form for the next entry. The server must not generate content; unlike a 204, the message is still framed like any other, for example with Content-Length: 0.",
            "A range request succeeded, and the content is one or more parts of the selected representation. A single part needs Content-Range; several are sent as multipart/byteranges, with Content-Range in each part and not in the header section. Date, Cache-Control, ETag, Expires, Content-Location and Vary must be sent if a 200 would have had them.",
            "WebDAV: the content is by default an XML document with a separate status for each of several operations. The code itself says nothing about success, since any or all of them may have failed; the client needs to look into the content.",
            "WebDAV: used inside a 207 body and not in the status line, for another binding to a collection that the same body already reports with 200, so that its members are not listed again. It only occurs with Depth: infinity, and should only be sent to a client whose DAV header signals support for it.",
            "The response to a GET is the result of one or more instance manipulations, for example a delta that the client applies to the version it holds. Only for a request with A-IM; the response must carry the ETag of the current instance and, for a delta, IM.",
            "The resource has several representations, each with its own URI, and the client or its user should choose one. The server should list them in the content, except for HEAD, and name the one it prefers, if any, in Location, which the client may follow automatically.",
            "The resource has a new permanent URI, which the server should give in Location; the client may follow it and ought to use it from now on. A POST may become a GET on the way; if that is not wanted, use 308.",
            "The resource is temporarily at another URI, which the server should give in Location; the client may follow it, but ought to use the original URI for later requests. A POST may become a GET on the way; if that is not wanted, use 307, and if it is intended, 303.",
            "The response is available at another resource, given in Location, which the client can retrieve with GET or HEAD; it is not equivalent to the target. Mostly used after a POST, so that the result has a URI that can be bookmarked and cached. In response to a GET, it points to a description of something that cannot be sent over HTTP.",
            "Response to a conditional GET or HEAD: the client's stored response is still valid, and the client uses it like a 200. There is no content, but Content-Location, Date, ETag, Vary, Cache-Control and Expires must be sent if a 200 would have had them.",
            "Deprecated, since it is a security risk to let a response configure a proxy; do not send it. It used to tell the client to repeat the request through the proxy given in Location.",
            "Reserved: an earlier version of the specification used this number, the current one does not. Do not send it, and do not assign your own meaning to it.",
            "The resource is temporarily at another URI, which the server should give in Location; the client may follow it, but must not change the method when it does so automatically. It ought to use the original URI for later requests.",
            "The resource has a new permanent URI, which the server should give in Location; the client may follow it and ought to use it from now on. Like 301, except that the method is preserved: a POST stays a POST. Clients from before 2014 may not know this code.",
            "The server cannot or will not process the request because of something that it considers a client error, such as malformed syntax or invalid framing. This is the general code of its class; prefer a more specific one where there is one, such as 422 for well-formed content with invalid values.",
            "The request lacks valid credentials for the resource, or those it carries have been refused. The server must send WWW-Authenticate with at least one challenge, and the client may try again with new or other credentials. If authenticating would not help, use 403.",
            "Reserved: HTTP does not define what it means. Services that send it when a payment is missing or has failed use their own conventions, on which clients in general cannot rely.",
            "The server understood the request and refuses it; it can say why in the content. Credentials, if there were any, were not enough: the client should not repeat the request with the same ones automatically, but may try others. The reason may also be unrelated to credentials, and a server that wants to hide the resource may send 404 instead.",
            "The origin server found no current representation of the resource, or does not want to reveal that there is one. This can be temporary or permanent; if the server knows that it is likely to be permanent, 410 is the better choice.",
            "The server knows the method, but this resource does not support it. The server must list in Allow the methods that the resource does support. For a method that the server does not know at all, use 501.",
            "No representation of the resource satisfies the request's Accept, Accept-Language or similar fields, and the server is not willing to send a default one. The content should list what is available. This is about the format of the response; if the format of the request's content is not supported, use 415.",
            "Like 401, but a proxy requires the client to authenticate. The proxy must send Proxy-Authenticate with a challenge, and the client may repeat the request with a new or changed Proxy-Authorization.",
            "The server did not receive the complete request in the time it was prepared to wait. The client may repeat it, over a new connection if the old one is no longer usable. For a gateway that waits too long for another server, use 504.",
            "The request conflicts with the current state of the resource, for example an edit of an outdated version, and the user may be able to resolve the conflict and try again. The content should say enough to recognize the cause. If a condition in the request's header fields was not met, use 412.",
            "The resource is no longer available at this server, and that is likely to be permanent; links to it should be removed. If the server does not know whether it is permanent, use 404. Nothing obliges a server to mark removed resources this way.",
            "The server refuses the request because it has no Content-Length. The client may repeat it with that field giving the length of the content.",
            "A condition in the request's header fields, such as If-Match, turned out to be false, so the method was not applied. A client uses such conditions to avoid changing a resource that is not in the expected state. If a GET or HEAD fails only its If-None-Match or If-Modified-Since, the response is 304.",
            "The content of the request is larger than the server is willing or able to process; the server may end the request or close the connection. If that is temporary, it should send Retry-After, and the client may try again after that time. For header fields that are too large, use 431.",
            "The target URI is longer than the server is willing to interpret. Usual causes are a POST wrongly turned into a GET with a long query, a loop of redirects that extends the URI each time, or an attack.",
            "The content of the request has a format that this method does not support on this resource, judged by Content-Type, Content-Encoding or the data itself. If it is the content coding, the server ought to list those it accepts in Accept-Encoding; if it is the media type, it can list those in Accept.",
            "The ranges in the request's Range field are refused, because none of them can be satisfied or because they are too many small or overlapping ones. For byte ranges the server should give the current length in Content-Range. A server may also ignore Range and send the whole representation with 200.",
            "At least one server on the way could not meet what the request's Expect field asks for. If that was 100-continue, the client should repeat the request without it.",
            "The response of a teapot that is asked to brew coffee, from an April Fools' Day RFC of 1998. Because it is often deployed as a joke, the number is reserved and registered as unused; do not give it a serious meaning.",
            "This server is unable or unwilling to answer for the target URI with authority, for example because the connection was made for another origin. The client may repeat the request over a different connection, even if the method is not idempotent. A proxy must not generate this code.",
            "The server understands the type of the content and its syntax is correct, but the instructions in it cannot be processed, for example because a value is invalid. For an unsupported type, use 415; for broken syntax, 400.",
            "WebDAV: the source or the destination of the method is locked. The response should name the condition that was violated, such as lock-token-submitted or no-conflicting-lock.",
            "WebDAV: the method was not applied to this resource because another action, on which it depended, failed. Mostly seen inside a 207 body, next to the failure that caused it.",
            "The server is not willing to risk processing a request that might be a replay, as it was sent in TLS early data. The client should repeat it automatically, but never in early data. A server should only send this code if the request came in early data or carries Early-Data: 1.",
            "The server refuses the request over the current protocol, but might accept it after an upgrade to another. It must name the required protocols in Upgrade, and in HTTP/1.1 list Upgrade in Connection as well.",
            "The server accepts this request only with a condition, typically If-Match, to prevent clients from overwriting changes that they have not seen. The response should explain how to send the request again successfully; caches must not store it.",
            "The client has sent too many requests in a given time; the server decides how to identify clients and count requests. The response should explain the limit and may say in Retry-After how long to wait. Caches must not store it.",
            "The header fields of the request are too large, either all together or a single one, which the response should then name. The client may try again with smaller ones. Caches must not store the response.",
            "Access is denied because of a legal demand; the response should say who made it, on what legal basis, and to whom and what it applies. The party that blocks the access should identify itself in Link with the relation blocked-by. The code does not say whether the resource exists.",
            "Something unexpected kept the server from fulfilling the request. This is the general code of its class, for errors that no other code describes.",
            "The server lacks the functionality that the request needs, typically because it does not recognize the method and does not support it for any resource. For a resource that does not exist, use 404; for a method that the server knows but this resource does not support, 405.",
            "A gateway or proxy received an invalid response from a server that it asked on behalf of the client. If no response came in time, use 504.",
            "The server temporarily cannot handle the request, because of overload or planned maintenance. It may say in Retry-After how long the client should wait before it tries again.",
            "A gateway or proxy received no response in time from a server that it needed to fulfill the request. If the client is too slow in sending its request, use 408.",
            "The server does not support, or refuses to use, the major version of HTTP of the request. The response should explain why, and which protocols the server supports.",
            "The server is misconfigured: the variant chosen by transparent content negotiation (RFC 2295, experimental) is itself set up to negotiate, so the negotiation cannot end there.",
            "WebDAV: the server cannot store the data that is needed to complete the request. That counts as temporary, but a request caused by a user's action must not be repeated before the user asks for it again.",
            "WebDAV: the server ran into an infinite loop while processing a request with Depth: infinity and stopped. The operation as a whole has failed.",
            "Obsolete, since the extension framework of RFC 2774 is now Historic; do not send it. It meant that the request did not meet the policy for access to the resource, and the response was to tell the client how to extend it.",
            "The client has to authenticate to the network before it gets access. For intercepting proxies, such as captive portals, and not for origin servers. The response should link to a page for logging in rather than contain one, and caches must not store it.",
        ];
        &TABLE
    };
    const __REFERENCES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 64] = [
            "RFC9110, Section 15.2.1",
            "RFC9110, Section 15.2.2",
            "RFC2518",
            "RFC8297",
            "draft-ietf-httpbis-resumable-upload-05",
            "RFC9110, Section 15.3.1",
            "RFC9110, Section 15.3.2",
            "RFC9110, Section 15.3.3",
            "RFC9110, Section 15.3.4",
            "RFC9110, Section 15.3.5",
            "RFC9110, Section 15.3.6",
            "RFC9110, Section 15.3.7",
            "RFC4918",
            "RFC5842",
            "RFC3229",
            "RFC9110, Section 15.4.1",
            "RFC9110, Section 15.4.2",
            "RFC9110, Section 15.4.3",
            "RFC9110, Section 15.4.4",
            "RFC9110, Section 15.4.5",
            "RFC9110, Section 15.4.6",
            "RFC9110, Section 15.4.7",
            "RFC9110, Section 15.4.8",
            "RFC9110, Section 15.4.9",
            "RFC9110, Section 15.5.1",
            "RFC9110, Section 15.5.2",
            "RFC9110, Section 15.5.3",
            "RFC9110, Section 15.5.4",
            "RFC9110, Section 15.5.5",
            "RFC9110, Section 15.5.6",
            "RFC9110, Section 15.5.7",
            "RFC9110, Section 15.5.8",
            "RFC9110, Section 15.5.9",
            "RFC9110, Section 15.5.10",
            "RFC9110, Section 15.5.11",
            "RFC9110, Section 15.5.12",
            "RFC9110, Section 15.5.13",
            "RFC9110, Section 15.5.14",
            "RFC9110, Section 15.5.15",
            "RFC9110, Section 15.5.16",
            "RFC9110, Section 15.5.17",
            "RFC9110, Section 15.5.18",
            "RFC2324, Section 2.3.2",
            "RFC9110, Section 15.5.20",
            "RFC9110, Section 15.5.21",
            "RFC4918",
            "RFC4918",
            "RFC8470",
            "RFC9110, Section 15.5.22",
            "RFC6585",
            "RFC6585",
            "RFC6585",
            "RFC7725",
            "RFC9110, Section 15.6.1",
            "RFC9110, Section 15.6.2",
            "RFC9110, Section 15.6.3",
            "RFC9110, Section 15.6.4",
            "RFC9110, Section 15.6.5",
            "RFC9110, Section 15.6.6",
            "RFC2295",
            "RFC4918",
            "RFC5842",
            "RFC2774; Status change of HTTP experiments to Historic",
            "RFC6585",
        ];
        &TABLE
    };
    const __STATES: &'static [::status_core::State] = &[
        ::status_core::State::Active,
        ::status_core::State::Temporary {
            until: ::core::option::Option::Some(::status_core::Date {
                year: 2026,
                month: 11,
                day: 13,
            }),
        },
        ::status_core::State::Deprecated,
        ::status_core::State::Unused,
        ::status_core::State::Obsolete,
    ];
    const __STATE_OF_CODE: &'static [::core::primitive::u8] = b"\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04";
    /// The class: [`StatusClass`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> StatusClass {
        match self.as_u16() / 100 {
            1 => StatusClass::Informational,
            2 => StatusClass::Success,
            3 => StatusClass::Redirection,
            4 => StatusClass::ClientError,
            _ => StatusClass::ServerError,
        }
    }
    /// Returns `true` if the class is [`StatusClass::Informational`]: 100 to 199.
    #[must_use]
    #[inline]
    pub const fn is_informational(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u16::is_within(self.as_u16(), 100, 199)
    }
    /// Returns `true` if the class is [`StatusClass::Success`]: 200 to 299.
    #[must_use]
    #[inline]
    pub const fn is_success(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u16::is_within(self.as_u16(), 200, 299)
    }
    /// Returns `true` if the class is [`StatusClass::Redirection`]: 300 to 399.
    #[must_use]
    #[inline]
    pub const fn is_redirection(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u16::is_within(self.as_u16(), 300, 399)
    }
    /// Returns `true` if the class is [`StatusClass::ClientError`]: 400 to 499.
    #[must_use]
    #[inline]
    pub const fn is_client_error(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u16::is_within(self.as_u16(), 400, 499)
    }
    /// Returns `true` if the class is [`StatusClass::ServerError`]: 500 to 599.
    #[must_use]
    #[inline]
    pub const fn is_server_error(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u16::is_within(self.as_u16(), 500, 599)
    }
    /// Reports an error, of the client (RFC 9110 §15.5) or of the server (RFC 9110 §15.6).
    #[must_use]
    #[inline]
    pub const fn is_error(self) -> ::core::primitive::bool {
        ::status_core::__private::for_u16::is_within(self.as_u16(), 400, 511)
    }
    /// Heuristically cacheable: a cache may reuse the response without explicit freshness information (RFC 9110 §15.1, RFC 7725 §3).
    #[must_use]
    #[inline]
    pub const fn is_cacheable(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\x20\x8B\x81\x30\x44\x00\x50";
        ::status_core::__private::bit(BITS, Self::__index_of_number(self.as_u16()))
    }
    /// Never has content, for any request method (RFC 9110 §6.4.1).
    #[must_use]
    #[inline]
    pub const fn is_bodiless(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\x1F\x02\x08";
        ::status_core::__private::bit(BITS, Self::__index_of_number(self.as_u16()))
    }
    /// The same request may succeed if sent again, perhaps later or over another connection (RFC 9110 §15.5.9, §15.5.20 and §15.6.3 to §15.6.5, RFC 8470 §5.2, RFC 6585 §4). Whether a client may do so automatically also depends on the method (RFC 9110 §9.2.2).
    #[must_use]
    #[inline]
    pub const fn is_retryable(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\x00\x00\x00\x00\x01\x88\x84\x03";
        ::status_core::__private::bit(BITS, Self::__index_of_number(self.as_u16()))
    }
    /// Header fields that every response with this code must have (RFC 9110 §15.2.2, §15.5.2, §15.5.6, §15.5.8, §15.5.22).
    #[must_use]
    #[inline]
    pub const fn required_headers(self) -> &'static [&'static ::core::primitive::str] {
        static TABLE: [&'static [&'static ::core::primitive::str]; 64] = [
            &[],
            &["Upgrade"],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &["WWW-Authenticate"],
            &[],
            &[],
            &[],
            &["Allow"],
            &[],
            &["Proxy-Authenticate"],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &["Upgrade"],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
        ];
        ::status_core::__private::get_or(
            &TABLE,
            Self::__index_of_number(self.as_u16()),
            &[],
        )
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static TABLE: [(&'static ::core::primitive::str, ::core::primitive::u32); 7] = [
            ("movedtemporarily", 17),
            ("payloadtoolarge", 37),
            ("requestentitytoolarge", 37),
            ("requesturitoolong", 38),
            ("requesturitoolarge", 38),
            ("requestedrangenotsatisfiable", 40),
            ("unprocessableentity", 44),
        ];
        &TABLE
    };
    const __LOOKUP: ::status_core::__private::Lookup = ::status_core::__private::Lookup {
        notation: ::status_core::__private::Notation::Decimal,
        numbers: ::status_core::__private::NumberIndex::Dense {
            first: 100,
            indices: Self::__INDICES,
            width: 1,
        },
        spellings: ::status_core::__private::SpellingIndex {
            slots: b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x05\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x14\xFF\xFF\xFF\xFF\x76\x5E\xFF\xFF\x52\x74\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02\xFF\xFF\xFF\x6B\xFF\xFF\xFF\xFF\xFF\x11\xFF\xFF\x20\xFF\xFF\x49\x39\xFF\xFF\xFF\x5A\xFF\xFF\x66\xFF\xFF\x10\xFF\xFF\x57\x27\xFF\xFF\xFF\xFF\x30\x7C\xFF\xFF\xFF\x0E\xFF\xFF\xFF\xFF\xFF\xFF\x0A\x1C\xFF\xFF\x7E\xFF\xFF\xFF\x33\xFF\xFF\x1A\xFF\xFF\xFF\x3B\x50\x65\x16\xFF\x35\x7D\x26\x2D\x7F\xFF\xFF\xFF\xFF\xFF\x1B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x70\xFF\x67\xFF\x0C\xFF\xFF\xFF\x73\xFF\xFF\x2C\xFF\xFF\x6A\xFF\xFF\xFF\x06\xFF\xFF\xFF\x54\xFF\x12\x2F\xFF\xFF\xFF\xFF\x03\xFF\xFF\xFF\xFF\x19\xFF\x07\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x29\x68\x69\xFF\xFF\xFF\x55\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x25\x0F\x36\x3C\x0B\xFF\xFF\xFF\xFF\xFF\x2A\xFF\xFF\xFF\xFF\xFF\x44\xFF\xFF\xFF\xFF\xFF\xFF\x4C\xFF\xFF\xFF\xFF\xFF\x5D\xFF\xFF\x34\xFF\x32\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x6F\x4D\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x18\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x04\x75\x24\x43\xFF\xFF\xFF\xFF\x71\xFF\xFF\x23\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x37\x2E\x38\x5F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x13\xFF\xFF\xFF\xFF\xFF\xFF\x53\x28\xFF\xFF\x5C\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x31\xFF\x64\xFF\x3D\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x6E\xFF\xFF\x4B\x77\xFF\x6C\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x2B\xFF\xFF\xFF\x3F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x78\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x3A\xFF\x48\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x22\xFF\xFF\xFF\x1F\xFF\xFF\xFF\x15\x1D\xFF\xFF\xFF\xFF\xFF\xFF\x4A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x3E\xFF\x09\xFF\xFF\xFF\x58\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7B\x41\xFF\xFF\xFF\x17\x1E\xFF\x00\x0D\xFF\xFF\xFF\xFF\xFF\x72\xFF\xFF\xFF\xFF\x60\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x56\xFF\xFF\x01\xFF\xFF\x63\x4E\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x4F\x79\xFF\xFF\xFF\x21\xFF\xFF\xFF\xFF\xFF",
            width: 1,
            reasons: Self::__REASONS,
            variants: Self::__NAMES,
        },
        names: ::status_core::__private::NameIndex {
            slots: b"\x0A\x11\xFF\x18\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x44\xFF\x30\x46\xFF\x03\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x40\xFF\xFF\x33\xFF\xFF\xFF\xFF\xFF\x27\xFF\xFF\x0C\x3C\xFF\x22\xFF\xFF\xFF\x38\xFF\xFF\xFF\xFF\xFF\x2D\x1F\xFF\xFF\x32\xFF\xFF\xFF\xFF\xFF\x2B\xFF\x1E\xFF\xFF\xFF\xFF\x31\xFF\x10\x23\xFF\x2E\xFF\x36\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x2F\x12\xFF\x04\xFF\xFF\xFF\xFF\x3D\x0F\xFF\x1B\x34\xFF\xFF\x29\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x3E\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x21\xFF\x20\x0D\xFF\x09\xFF\xFF\xFF\xFF\x25\xFF\xFF\xFF\xFF\xFF\x41\x05\xFF\xFF\xFF\x00\x13\x26\xFF\xFF\x37\xFF\xFF\xFF\x43\xFF\x35\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0E\xFF\xFF\x45\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1C\xFF\xFF\x02\xFF\xFF\xFF\x14\x39\xFF\xFF\x07\xFF\xFF\xFF\xFF\xFF\x19\x1A\xFF\x28\xFF\x15\x2A\xFF\x08\xFF\xFF\x17\xFF\x2C\xFF\xFF\xFF\xFF\xFF\x42\xFF\x24\x06\xFF\xFF\x1D\x3A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x3B\xFF\xFF\xFF\xFF\xFF\x0B\xFF\xFF\xFF\x3F\x01\xFF\xFF\xFF\xFF\x16",
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        },
    };
    fn __index_of_name(__name: &::core::primitive::str) -> ::core::primitive::usize {
        Self::__LOOKUP.names.of::<4>(__name)
    }
}
impl StatusClass {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static TABLE: [StatusClass; 5] = [
            StatusClass::Informational,
            StatusClass::Success,
            StatusClass::Redirection,
            StatusClass::ClientError,
            StatusClass::ServerError,
        ];
        &TABLE
    };
    /// The class of this number: the class of the code with this number, or else the class whose
    /// range contains it.
    #[must_use]
    #[inline]
    pub const fn of(__number: ::core::primitive::u16) -> ::core::option::Option<Self> {
        match __number / 100 {
            1 => ::core::option::Option::Some(Self::Informational),
            2 => ::core::option::Option::Some(Self::Success),
            3 => ::core::option::Option::Some(Self::Redirection),
            4 => ::core::option::Option::Some(Self::ClientError),
            5 => ::core::option::Option::Some(Self::ServerError),
            _ => ::core::option::Option::None,
        }
    }
    /// Reports an error, of the client (RFC 9110 §15.5) or of the server (RFC 9110 §15.6).
    #[must_use]
    #[inline]
    pub const fn is_error(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\x18";
        ::status_core::__private::bit(BITS, self as ::core::primitive::usize)
    }
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 5] = [
            "Informational",
            "Success",
            "Redirection",
            "ClientError",
            "ServerError",
        ];
        &TABLE
    };
    const __TITLES: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 5] = [
            "Informational",
            "Successful",
            "Redirection",
            "Client Error",
            "Server Error",
        ];
        &TABLE
    };
    const __DESCRIPTIONS: &'static [&'static ::core::primitive::str] = {
        static TABLE: [&::core::primitive::str; 5] = [
            "An interim response about the connection or the progress of the request, ahead of the final response. It consists of header fields only, and must not be sent to an HTTP/1.0 client.",
            "The server received the request, understood it and accepted it.",
            "The client has more to do before the request is fulfilled: follow Location, choose among alternatives, or use what it has stored.",
            "The request seems to contain an error. Unless it was a HEAD, the response should explain the error and say whether it is temporary or permanent.",
            "The server is aware that it has failed, or that it cannot perform the request. Unless the request was a HEAD, the response should explain the error and say whether it is temporary or permanent.",
        ];
        &TABLE
    };
    const __RANGES: &'static [::core::option::Option<
        (::core::primitive::u16, ::core::primitive::u16),
    >] = {
        static TABLE: [::core::option::Option<
            (::core::primitive::u16, ::core::primitive::u16),
        >; 5] = [
            ::core::option::Option::Some((100, 199)),
            ::core::option::Option::Some((200, 299)),
            ::core::option::Option::Some((300, 399)),
            ::core::option::Option::Some((400, 499)),
            ::core::option::Option::Some((500, 599)),
        ];
        &TABLE
    };
    const __FALLBACKS: &'static [::core::option::Option<StatusCode>] = {
        static TABLE: [::core::option::Option<StatusCode>; 5] = [
            ::core::option::Option::Some(StatusCode::Continue),
            ::core::option::Option::Some(StatusCode::Ok),
            ::core::option::Option::Some(StatusCode::MultipleChoices),
            ::core::option::Option::Some(StatusCode::BadRequest),
            ::core::option::Option::Some(StatusCode::InternalServerError),
        ];
        &TABLE
    };
}
::status_core::__code! {
    pub StatusCode "StatusCode" : u16, from_u16, as_u16, class StatusClass
}
::status_core::__class_enum! {
    pub StatusClass of StatusCode : u16
}
::status_core::__declared! {
    [] StatusCode : 100 101 102 103 104 200 201 202 203 204 205 206 207 208 226 300 301
    302 303 304 305 306 307 308 400 401 402 403 404 405 406 407 408 409 410 411 412 413
    414 415 416 417 418 421 422 423 424 425 426 428 429 431 451 500 501 502 503 504 505
    506 507 508 510 511
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/http.toml")
);
