//! The headers of a converted response.

/// The headers that describe the replaced body and are dropped with it. All others are kept.
pub(super) const OF_THE_BODY: [&str; 14] = [
    "content-digest",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-location",
    "content-md5",
    "content-type",
    "digest",
    "etag",
    "last-modified",
    "repr-digest",
    "trailer",
    "transfer-encoding",
];

/// Returns `true` if these `Content-Encoding` headers mean that the body is compressed and therefore not
/// text.
pub(super) fn is_encoded<'a>(values: impl IntoIterator<Item = &'a [u8]>) -> bool {
    elements(values).any(|encoding| !encoding.is_empty() && !encoding.eq_ignore_ascii_case(b"identity"))
}

/// Returns `true` if `Vary` headers with these values already say that the response depends on `Accept`.
pub(super) fn varies_by_accept<'a>(values: impl IntoIterator<Item = &'a [u8]>) -> bool {
    elements(values).any(|field| field == b"*" || field.eq_ignore_ascii_case(b"accept"))
}

/// The elements of the lists in headers with these values (RFC 9110, Section 5.6.1).
pub(crate) fn elements<'a>(values: impl IntoIterator<Item = &'a [u8]>) -> impl Iterator<Item = &'a [u8]> {
    values.into_iter().flat_map(|value| value.split(|byte| *byte == b',')).map(<[u8]>::trim_ascii)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Headers that other layers fail to keep.
    #[test]
    fn other_headers_are_kept() {
        for name in [
            "accept",
            "accept-ranges",
            "allow",
            "cache-control",
            "content-range",
            "content-security-policy",
            "location",
            "proxy-authenticate",
            "retry-after",
            "set-cookie",
            "upgrade",
            "vary",
            "www-authenticate",
            "x-request-id",
        ] {
            assert!(!OF_THE_BODY.contains(&name), "{name}");
        }
    }

    #[test]
    fn encodings() {
        for values in [&["gzip"][..], &["identity, br"], &["identity", "x"]] {
            assert!(is_encoded(values.iter().map(|value| value.as_bytes())), "{values:?}");
        }
        for values in [&[][..], &[""], &["identity"], &["Identity , "]] {
            assert!(!is_encoded(values.iter().map(|value| value.as_bytes())), "{values:?}");
        }
    }

    #[test]
    fn vary() {
        for values in [&["Accept"][..], &["accept-encoding, ACCEPT"], &["Origin", "accept"], &["*"]] {
            assert!(varies_by_accept(values.iter().map(|value| value.as_bytes())), "{values:?}");
        }
        for values in [&[][..], &[""], &["Accept-Encoding"], &["Origin", "X-Accept"]] {
            assert!(!varies_by_accept(values.iter().map(|value| value.as_bytes())), "{values:?}");
        }
    }
}
