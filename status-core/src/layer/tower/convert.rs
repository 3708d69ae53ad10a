//! The conversion of an error.

use core::pin::pin;
use core::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use http::response::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use http_body::Body;

use super::ResponseBody;
use super::asked::Asked;
use crate::layer::conversion::{Converted, Found, Marker, Text, Treatment};
use crate::layer::headers::{OF_THE_BODY, is_encoded, varies_by_accept};
use crate::layer::media_type::MediaType;
use crate::layer::problems::Keep;
use crate::{Problem, Problems};

/// Converts an error response, unless it must be kept.
#[cold]
#[inline(never)]
#[expect(
    clippy::boxed_local,
    clippy::unnecessary_box_returns,
    reason = "the fast path is faster: see the future"
)]
pub(super) fn convert<B: Body<Data: From<Bytes>>>(
    problems: &Problems,
    asked: &Asked,
    response: Box<Response<B>>,
    context: &mut Context<'_>,
) -> Box<Response<ResponseBody<B>>> {
    let (parts, body) = response.into_parts();
    let found = Found {
        status: parts.status.as_u16(),
        media_type: MediaType::of(values(&parts.headers, &CONTENT_TYPE)),
        is_kept: parts.extensions.get::<Keep>().is_some(),
        problem: parts.extensions.get::<Problem>(),
        marker: parts.extensions.get::<Marker>(),
    };
    let head = asked.head();
    let (converted, text) = match problems.treatment(&found) {
        Treatment::Pass => return Box::new(Response::from_parts(parts, ResponseBody::passed(body))),
        Treatment::Finish(problem) => {
            (problems.finish(problem, head.as_ref(), asked.prefers_html), Text::None)
        }
        Treatment::Convert => {
            let text = if found.media_type == MediaType::Text {
                text(problems, asked, &parts, body, context)
            } else {
                Text::None
            };
            (problems.convert(found.status, &text, head.as_ref(), asked.prefers_html), text)
        }
    };
    Box::new(respond(parts, converted, asked.is_head.then_some(&text)))
}

/// The text of a body, if all of it is available and it is not too large.
fn text<B: Body>(
    problems: &Problems,
    asked: &Asked,
    parts: &Parts,
    body: B,
    context: &mut Context<'_>,
) -> Text {
    if is_encoded(values(&parts.headers, &CONTENT_ENCODING)) {
        return Text::None;
    }
    match read(body, problems.max_text(), context) {
        // Without a media type, the response to GET has no text either.
        Some(text) if text.is_empty() && asked.is_head && parts.headers.contains_key(CONTENT_TYPE) => {
            let content_length = parts.headers.get(CONTENT_LENGTH).map(HeaderValue::as_bytes);
            problems.text_of_head(parts.status.as_u16(), content_length)
        }
        Some(text) => Text::Known(text),
        None => Text::None,
    }
}

/// Reads a body that has a known size and is available immediately.
fn read<B: Body>(body: B, max_length: usize, context: &mut Context<'_>) -> Option<Vec<u8>> {
    let length = usize::try_from(body.size_hint().exact()?).ok().filter(|length| *length <= max_length)?;
    let mut text = Vec::with_capacity(length);
    let mut body = pin!(body);
    // A body may consist of frames without data.
    for _ in 0..MAX_FRAMES {
        match body.as_mut().poll_frame(context) {
            Poll::Ready(Some(Ok(frame))) => {
                // Trailers are not text.
                let Ok(mut data) = frame.into_data() else { continue };
                if data.remaining() > max_length - text.len() {
                    return None;
                }
                while data.has_remaining() {
                    let chunk = data.chunk();
                    text.extend_from_slice(chunk);
                    data.advance(chunk.len());
                }
            }
            Poll::Ready(None) => return Some(text),
            Poll::Ready(Some(Err(_))) | Poll::Pending => return None,
        }
    }
    None
}

/// The converted response. The response to HEAD has no body.
fn respond<B>(mut parts: Parts, converted: Converted, head: Option<&Text>) -> Response<ResponseBody<B>> {
    let Converted { status, content_type, body, problem, varies, marker } = converted;
    parts.status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = &mut parts.headers;
    for name in OF_THE_BODY {
        headers.remove(name);
    }
    if let Some(content_type) = content_type {
        // This and the others fail for more headers than a response can have.
        let _ = headers.try_insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    for (name, value) in problem.headers() {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value))
            && !headers.get_all(&name).iter().any(|found| *found == value)
        {
            // Fails only with more headers than any response has.
            let _ = headers.try_append(name, value);
        }
    }
    if varies && !varies_by_accept(values(headers, &VARY)) {
        let _ = headers.try_append(VARY, HeaderValue::from_static("Accept"));
    }
    let body = match head {
        _ if content_type.is_none() => ResponseBody::default(),
        None => ResponseBody::problem(body.into()),
        Some(Text::LeftOut) => ResponseBody::omitted(),
        Some(Text::Known(_) | Text::None) => {
            let _ = headers.try_insert(CONTENT_LENGTH, body.len().into());
            ResponseBody::default()
        }
    };
    parts.extensions.insert(problem);
    if let Some(marker) = marker {
        parts.extensions.insert(marker);
    }
    Response::from_parts(parts, body)
}

fn values<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a [u8]> {
    headers.get_all(name).into_iter().map(HeaderValue::as_bytes)
}

/// The maximum number of frames that are read of a body.
const MAX_FRAMES: usize = 64;
