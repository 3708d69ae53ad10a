//! Sending and reading problems, with `status-core`, by hand and with other libraries.

use std::collections::BTreeMap;
use std::hint::black_box;

use axum_core::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode as HttpStatusCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use status_core::{HasStatus, OrStatus, Problem, StatusCode, ToProblem};

use crate::case::{Case, OURS};

/// Every case: the operation, the implementation, and the function.
#[must_use]
pub fn cases() -> Vec<Case> {
    #[cfg(feature = "layer")]
    return [CASES, crate::from_problem::CASES, crate::layer::CASES].concat();
    #[cfg(not(feature = "layer"))]
    [CASES, crate::from_problem::CASES].concat()
}

const CASES: &[Case] = &[
    ("error to response", OURS, |times| repeat(times, |id| ours(id).into_response())),
    ("error to response", BY_HAND, |times| repeat(times, |id| by_hand(id).into_response())),
    ("error to response", "problem_details", |times| repeat(times, |id| problem_details(id).into_response())),
    ("error to response", "http-api-problem", |times| {
        repeat(times, |id| http_api_problem(id).into_response())
    }),
    ("error without fields to response", OURS, |times| repeat(times, |_| ShelfError::Closed.into_response())),
    ("error without fields to response", BY_HAND, |times| repeat(times, |_| ByHand::Closed.into_response())),
    ("read a problem", OURS, |times| repeat(times, |_| read::<Problem>(SMALL))),
    ("read a problem", FLATTENED, |times| repeat(times, |_| read::<Flattened>(SMALL))),
    ("read a problem", VALUE, |times| repeat(times, |_| read::<Value>(SMALL))),
    ("read 20 members", OURS, |times| {
        let text = many_members(20);
        repeat(times, |_| read::<Problem>(&text));
    }),
    ("read 20 members", FLATTENED, |times| {
        let text = many_members(20);
        repeat(times, |_| read::<Flattened>(&text));
    }),
    ("or_status on Ok", OURS, |times| repeat(times, or_status)),
    ("or_status on Ok", "?", |times| repeat(times, question_mark)),
];

/// Code without a library for problems.
pub const BY_HAND: &str = "by hand";
/// A serde struct with a flattened map.
pub const FLATTENED: &str = "a flattened map";
/// `serde_json::Value`.
pub const VALUE: &str = "serde_json::Value";

fn repeat<T>(times: usize, mut call: impl FnMut(u64) -> T) {
    for id in 0..times {
        black_box(call(black_box(id as u64)));
    }
}

/// The errors of a service.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(axum)]
pub enum ShelfError {
    /// A problem with every member.
    #[error("there is no book {id}")]
    #[status(404)]
    #[problem(type = "/problems/no-such-book", title = "No such book")]
    NoSuchBook {
        /// Sent.
        #[problem(extension)]
        id: u64,
    },
    /// An error without fields or keys.
    #[error("the shelf is closed")]
    #[status(503)]
    Closed,
}

fn ours(id: u64) -> ShelfError {
    ShelfError::NoSuchBook { id }
}

/// The same by hand.
#[derive(Debug, thiserror::Error)]
pub enum ByHand {
    /// As [`ShelfError::NoSuchBook`].
    #[error("there is no book {id}")]
    NoSuchBook {
        /// Sent.
        id: u64,
    },
    /// As [`ShelfError::Closed`].
    #[error("the shelf is closed")]
    Closed,
}

impl IntoResponse for ByHand {
    fn into_response(self) -> Response {
        #[derive(Serialize)]
        struct Body<'a> {
            #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
            type_uri: Option<&'a str>,
            title: &'a str,
            status: u16,
            #[serde(skip_serializing_if = "Option::is_none")]
            detail: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            id: Option<u64>,
        }

        let (status, body) = match &self {
            Self::NoSuchBook { id } => (
                HttpStatusCode::NOT_FOUND,
                Body {
                    type_uri: Some("/problems/no-such-book"),
                    title: "No such book",
                    status: 404,
                    detail: Some(self.to_string()),
                    id: Some(*id),
                },
            ),
            Self::Closed => (
                HttpStatusCode::SERVICE_UNAVAILABLE,
                Body { type_uri: None, title: "Service Unavailable", status: 503, detail: None, id: None },
            ),
        };
        let Ok(body) = serde_json::to_vec(&body) else {
            return HttpStatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        (status, [(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))], body).into_response()
    }
}

fn by_hand(id: u64) -> ByHand {
    ByHand::NoSuchBook { id }
}

fn problem_details(id: u64) -> problem_details::ProblemDetails<BTreeMap<String, u64>> {
    let error = by_hand(id);
    problem_details::ProblemDetails::from_status_code(HttpStatusCode::NOT_FOUND)
        .with_type(http::Uri::from_static("/problems/no-such-book"))
        .with_title("No such book")
        .with_detail(error.to_string())
        .with_extensions(BTreeMap::from([("id".to_owned(), id)]))
}

fn http_api_problem(id: u64) -> http_api_problem::HttpApiProblem {
    let error = by_hand(id);
    http_api_problem::HttpApiProblem::new(HttpStatusCode::NOT_FOUND)
        .type_url("/problems/no-such-book")
        .title("No such book")
        .detail(error.to_string())
        .value("id", &id)
}

/// A typical problem of a service.
const SMALL: &str = r#"{"type":"https://shelf.example/problems/no-such-book","title":"No such book","status":404,"detail":"there is no book 7","instance":"/books/7","id":7,"trace_id":"4bf92f3577b34da6a3ce929d0e0e4736"}"#;

/// Reading a problem without a library for problems.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "read and compared, and that is all")]
pub struct Flattened {
    #[serde(rename = "type")]
    type_uri: Option<String>,
    title: Option<String>,
    status: Option<u16>,
    detail: Option<String>,
    instance: Option<String>,
    #[serde(flatten)]
    extensions: serde_json::Map<String, Value>,
}

/// Reads JSON.
pub fn read<'a, T: Deserialize<'a>>(text: &'a str) -> T {
    serde_json::from_str(text).expect("JSON")
}

/// An object with this many members.
#[must_use]
pub fn many_members(count: usize) -> String {
    let members: Vec<String> = (0..count).map(|number| format!(r#""member{number}":{number}"#)).collect();
    format!("{{{}}}", members.join(","))
}

fn parse(number: u64) -> Result<u64, std::num::TryFromIntError> {
    Ok(u32::try_from(number)?.into())
}

#[inline(never)]
fn or_status(number: u64) -> Result<u64, Problem> {
    Ok(parse(number).or_status(StatusCode::BadRequest)? + 1)
}

#[inline(never)]
fn question_mark(number: u64) -> Result<u64, Box<std::num::TryFromIntError>> {
    Ok(parse(number)? + 1)
}
