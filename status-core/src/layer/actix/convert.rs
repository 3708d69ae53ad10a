//! The conversion of an error.

use core::convert::Infallible;
use core::pin::{Pin, pin};
use core::task::{Context, Poll};

use actix_web::HttpResponse;
use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, VARY,
};
use actix_web::web::Bytes;

use super::asked::Asked;
use crate::layer::conversion::{Converted, Found, Marker, Text, Treatment};
use crate::layer::headers::{OF_THE_BODY, is_encoded, varies_by_accept};
use crate::layer::media_type::MediaType;
use crate::layer::problems::Keep;
use crate::{Problem, Problems};

/// Converts an error response, unless it must be kept.
#[cold]
pub(super) fn convert<B: MessageBody>(
    problems: &Problems,
    asked: &Asked,
    response: HttpResponse<B>,
    context: &mut Context<'_>,
) -> HttpResponse<EitherBody<B>> {
    let status = response.status().as_u16();
    let media_type = MediaType::of(values(response.headers(), &CONTENT_TYPE));
    let treatment = problems.treatment(&Found {
        status,
        media_type,
        is_kept: response.extensions().get::<Keep>().is_some(),
        problem: response.extensions().get::<Problem>(),
        marker: response.extensions().get::<Marker>(),
    });
    let head = asked.head();
    match treatment {
        Treatment::Pass => response.map_into_left_body(),
        Treatment::Finish(problem) => {
            let converted = problems.finish(problem, head.as_ref(), asked.prefers_html);
            respond(response.drop_body(), converted, asked.is_head.then_some(&Text::None))
        }
        Treatment::Convert => {
            let (response, body) = response.into_parts();
            let text = if media_type == MediaType::Text {
                text(problems, asked, &response, body, context)
            } else {
                Text::None
            };
            let converted = problems.convert(status, &text, head.as_ref(), asked.prefers_html);
            respond(response, converted, asked.is_head.then_some(&text))
        }
    }
}

/// The text of a body, if all of it is available and it is not too large.
fn text<B: MessageBody>(
    problems: &Problems,
    asked: &Asked,
    response: &HttpResponse<()>,
    body: B,
    context: &mut Context<'_>,
) -> Text {
    if is_encoded(values(response.headers(), &CONTENT_ENCODING)) {
        return Text::None;
    }
    match read(body, problems.max_text(), context) {
        // Without a media type, the response to GET has no text either.
        Some(text) if text.is_empty() && asked.is_head && response.headers().contains_key(CONTENT_TYPE) => {
            let content_length = response.headers().get(CONTENT_LENGTH).map(HeaderValue::as_bytes);
            problems.text_of_head(response.status().as_u16(), content_length)
        }
        Some(text) => Text::Known(text),
        None => Text::None,
    }
}

/// Reads a body that has a known size and is available immediately.
fn read<B: MessageBody>(body: B, max_length: usize, context: &mut Context<'_>) -> Option<Vec<u8>> {
    let length = match body.size() {
        BodySize::None => 0,
        BodySize::Sized(length) => usize::try_from(length).ok().filter(|length| *length <= max_length)?,
        BodySize::Stream => return None,
    };
    let mut text = Vec::with_capacity(length);
    let mut body = pin!(body);
    // A body may consist of empty pieces.
    for _ in 0..MAX_PIECES {
        match body.as_mut().poll_next(context) {
            Poll::Ready(Some(Ok(piece))) if piece.len() <= max_length - text.len() => {
                text.extend_from_slice(&piece);
            }
            Poll::Ready(None) => return Some(text),
            Poll::Ready(Some(_)) | Poll::Pending => return None,
        }
    }
    None
}

/// The converted response. The response to HEAD has no body.
fn respond<B>(
    mut response: HttpResponse<()>,
    converted: Converted,
    head: Option<&Text>,
) -> HttpResponse<EitherBody<B>> {
    let Converted { status, content_type, body, problem, varies, marker } = converted;
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    for name in OF_THE_BODY {
        headers.remove(name);
    }
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    for (name, value) in problem.headers() {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value))
            && !headers.get_all(&name).any(|found| *found == value)
        {
            headers.append(name, value);
        }
    }
    if varies && !varies_by_accept(values(headers, &VARY)) {
        headers.append(VARY, HeaderValue::from_static("Accept"));
    }
    response.extensions_mut().insert(problem);
    if let Some(marker) = marker {
        response.extensions_mut().insert(marker);
    }
    let length = u64::try_from(body.len()).unwrap_or(u64::MAX);
    let body = match head {
        _ if content_type.is_none() => BoxBody::new(Vec::new()),
        None => BoxBody::new(body),
        Some(Text::LeftOut) => BoxBody::new(actix_web::body::None::new()),
        Some(Text::Known(_) | Text::None) => BoxBody::new(LeftOut(length)),
    };
    response.set_body(EitherBody::right(body))
}

fn values<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a [u8]> {
    headers.get_all(name).map(HeaderValue::as_bytes)
}

/// The body of a response to HEAD: only its length is sent.
struct LeftOut(u64);

impl MessageBody for LeftOut {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        BodySize::Sized(self.0)
    }

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, Infallible>>> {
        Poll::Ready(None)
    }
}

/// The maximum number of pieces that are read of a body.
const MAX_PIECES: usize = 64;
