//! The response header `Content-Type`, which decides if a body may be replaced.

use crate::Problem;

/// The treatment of a body, by its media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MediaType {
    /// `text/plain` or no media type: replaced, and the text may become the detail.
    Text,
    /// Replaced only if all bodies are.
    Other,
    /// A problem, gRPC or a stream of events: never replaced.
    Kept,
}

impl MediaType {
    /// The media type of a response with these `Content-Type` headers, compared without case and parameters.
    pub(super) fn of<'a>(headers: impl IntoIterator<Item = &'a [u8]>) -> Self {
        // A response has at most one. If there are several, the most cautious treatment applies.
        headers.into_iter().map(Self::of_value).fold(Self::Text, |left, right| match (left, right) {
            (Self::Kept, _) | (_, Self::Kept) => Self::Kept,
            (Self::Other, _) | (_, Self::Other) => Self::Other,
            _ => Self::Text,
        })
    }

    fn of_value(value: &[u8]) -> Self {
        const GRPC: &[u8] = b"application/grpc";

        let essence = value.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
        let is = |name: &str| essence.eq_ignore_ascii_case(name.as_bytes());
        if is("") || is("text/plain") {
            Self::Text
        } else if is(Problem::MEDIA_TYPE)
            || is("application/problem+xml")
            || is("text/event-stream")
            || essence.get(..GRPC.len()).is_some_and(|start| start.eq_ignore_ascii_case(GRPC))
        {
            Self::Kept
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types() {
        for (values, expected) in [
            (&[][..], MediaType::Text),
            (&[""], MediaType::Text),
            (&["text/plain"], MediaType::Text),
            (&["Text/Plain; charset=utf-8"], MediaType::Text),
            (&["text/plain;"], MediaType::Text),
            (&["text/html"], MediaType::Other),
            (&["application/json"], MediaType::Other),
            (&["text/plain-ish"], MediaType::Other),
            (&["nonsense"], MediaType::Other),
            (&["application/problem+json"], MediaType::Kept),
            (&["APPLICATION/Problem+JSON ; charset=utf-8"], MediaType::Kept),
            (&["application/problem+xml"], MediaType::Kept),
            (&["application/grpc"], MediaType::Kept),
            (&["application/grpc+proto"], MediaType::Kept),
            (&["Application/gRPC-Web-Text"], MediaType::Kept),
            (&["text/event-stream"], MediaType::Kept),
            (&["text/plain", "text/html"], MediaType::Other),
            (&["text/plain", "application/grpc"], MediaType::Kept),
        ] {
            let headers = values.iter().map(|value| value.as_bytes());
            assert_eq!(MediaType::of(headers), expected, "{values:?}");
        }
        assert_eq!(MediaType::of([&b"\xff"[..]]), MediaType::Other);
    }
}
