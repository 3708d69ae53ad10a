//! Problems from responses, for any client library.

use std::borrow::Cow;

use serde_core::de::DeserializeOwned;

use super::parts::Rules;
use super::{Problem, header};
use crate::Received;

impl Problem {
    /// The media type of a problem in JSON: `application/problem+json` (RFC 9457, Section 6.1).
    pub const MEDIA_TYPE: &'static str = "application/problem+json";

    /// Returns `true` if the value of a `Content-Type` is the media type of a problem, in any case and with
    /// any parameters.
    ///
    /// ```
    /// use status_core::Problem;
    ///
    /// assert!(Problem::is_media_type("application/problem+json"));
    /// assert!(Problem::is_media_type("Application/Problem+JSON ; charset=utf-8"));
    /// assert!(!Problem::is_media_type("application/json"));
    /// ```
    #[must_use]
    pub fn is_media_type(content_type: &str) -> bool {
        essence(content_type).eq_ignore_ascii_case(Self::MEDIA_TYPE)
    }

    /// The problem of a response. This never fails, whatever the response contains.
    ///
    /// - A JSON object is read as a problem, leniently (RFC 9457, Section 3.1). The media type does not
    ///   matter, because services also send problems as `application/json`.
    /// - A body of the type `text/plain` that is UTF-8 and at most 4 KiB long becomes the `detail`.
    /// - Any other body, such as the HTML of a proxy, is ignored. The problem then has only the status.
    ///
    /// The status is that of the response, even if the body has another one: the member is only advisory (RFC
    /// 9457, Section 3.1.2). Headers are kept, except for those that describe the body or the connection.
    ///
    /// ```
    /// use status_core::{Problem, Received};
    ///
    /// let body = r#"{"type": "/problems/no-such-book", "id": 7}"#;
    /// let problem = Problem::of_response(404, [("Content-Type", "application/problem+json")], body);
    /// assert_eq!(problem.status(), Some(Received::new(404)));
    /// assert_eq!(problem.extension("id"), Some(&7.into()));
    ///
    /// let problem = Problem::of_response(502, [("Content-Type", "text/html")], "<h1>Bad Gateway</h1>");
    /// assert_eq!(problem.to_string(), "502 Bad Gateway");
    /// ```
    #[must_use]
    pub fn of_response<N: AsRef<str>, V: AsRef<[u8]>>(
        status: u16,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl AsRef<[u8]>,
    ) -> Self {
        let status = Received::new(status);
        let mut is_text = None;
        let mut kept = Vec::new();
        for (name, value) in headers {
            let (key, bytes) = (name.as_ref(), value.as_ref());
            let Ok(text) = str::from_utf8(bytes) else { continue };
            if key.eq_ignore_ascii_case("Content-Type") {
                // Of several, the first one counts.
                is_text.get_or_insert_with(|| essence(text).eq_ignore_ascii_case("text/plain"));
            } else if is_kept(key) && header::is_name(key.as_bytes()) && header::is_value(bytes) {
                kept.push((name, value));
            }
        }
        let mut problem = read(status, is_text.unwrap_or_default(), body.as_ref());
        problem.parts.status = Some(status);
        problem.parts.rules = Rules::of_status(status);
        for (name, value) in &kept {
            // Only values in ASCII are kept.
            if let Ok(value) = str::from_utf8(value.as_ref()) {
                problem.parts.add_header(name.as_ref(), value);
            }
        }
        problem
    }

    /// The problem of a response of the `http` crate, which reqwest, ureq and hyper use. See
    /// [`of_response`](Self::of_response).
    ///
    /// ```
    /// use status_core::Problem;
    ///
    /// let (parts, body) = http::Response::builder().status(404).body(r#"{"title": "No such book"}"#)?.into_parts();
    /// let problem = Problem::of_http(&parts, body.as_bytes());
    /// assert_eq!(problem.to_string(), "404 No such book");
    /// # Ok::<(), http::Error>(())
    /// ```
    #[cfg(feature = "http")]
    #[must_use]
    pub fn of_http(parts: &::http::response::Parts, body: &[u8]) -> Self {
        Self::of_response(parts.status.as_u16(), &parts.headers, body)
    }

    /// Deserializes the extensions.
    ///
    /// # Errors
    ///
    /// Returns the error of `serde_json` if they do not fit this type.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    ///
    /// use status_core::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_extension("balance", 30).with_extension("cost", 50);
    /// let numbers: BTreeMap<String, u32> = problem.extensions_as()?;
    /// assert_eq!(numbers["cost"], 50);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn extensions_as<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        let mut json = vec![b'{'];
        for (position, (name, value)) in self.parts.extensions.iter(&self.parts.texts).enumerate() {
            if position > 0 {
                json.push(b',');
            }
            serde_json::to_writer(&mut json, name)?;
            json.push(b':');
            json.extend_from_slice(value.as_bytes());
        }
        json.push(b'}');
        serde_json::from_slice(&json)
    }
}

/// The problem in a body, or else a problem with only the status.
fn read(status: Received<crate::StatusCode>, is_text: bool, body: &[u8]) -> Problem {
    // A byte order mark is not valid JSON, but some services send one.
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let text = str::from_utf8(body);
    if body.trim_ascii_start().starts_with(b"{") {
        let text = text.map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed);
        if let Some(problem) = Problem::of_json(text.trim_matches([' ', '\t', '\n', '\r'])) {
            return problem;
        }
    }
    let problem = Problem::from_status(status);
    match text {
        Ok(text) if is_text && body.len() <= LONGEST_TEXT => problem.with_detail(text.trim_end()),
        _ => problem,
    }
}

/// A media type without its parameters.
fn essence(content_type: &str) -> &str {
    let end = content_type.find(';').unwrap_or(content_type.len());
    content_type[..end].trim_matches([' ', '\t'])
}

/// The maximum length of a text that becomes a `detail`, in bytes.
const LONGEST_TEXT: usize = 4 * 1024;

/// Returns `true` if a header is about the problem, and not about the body or the connection (RFC 9110,
/// Sections 7.6.1 and 8).
fn is_kept(name: &str) -> bool {
    const OTHERS: [&str; 8] = [
        "Content-Encoding",
        "Content-Length",
        "Connection",
        "Keep-Alive",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Transfer-Encoding",
    ];

    !OTHERS.iter().any(|other| name.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests;
