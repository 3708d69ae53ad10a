//! The parts of a converted response, for every framework.

use core::error::Error;
use core::fmt::Display;
use std::sync::Arc;

use super::detail::detail;
use super::media_type::MediaType;
use super::problems::{Functions, Problems};
use super::request_head::RequestHead;
use crate::problem::Answer;
use crate::{Problem, Received};

/// The minimum number of bytes that are read of an error's text for the log, even if the `detail` needs
/// fewer.
const MAX_LOGGED: usize = 1024;

/// The treatment of an error response.
pub(super) enum Treatment {
    /// It is kept unchanged.
    Pass,
    /// It is a problem of this crate that the user's functions have not processed yet.
    Finish(Problem),
    /// It becomes a problem.
    Convert,
}

/// The facts about a response before its treatment.
pub(super) struct Found<'a> {
    pub(super) status: u16,
    pub(super) media_type: MediaType,
    /// `true` if it must be kept unchanged.
    pub(super) is_kept: bool,
    pub(super) problem: Option<&'a Problem>,
    pub(super) marker: Option<&'a Marker>,
}

/// The text of an error response that this crate did not create.
pub(super) enum Text {
    /// The whole body.
    Known(Vec<u8>),
    /// No usable text: the body is of another kind, too large, of unknown size, or not available yet.
    None,
    /// The body is missing because the request is a HEAD, but its text would be part of the problem.
    LeftOut,
}

/// The body of a converted response, and the changes to its head.
pub(super) struct Converted {
    /// From 200 to 999.
    pub(super) status: u16,
    /// `None` if there is no body.
    pub(super) content_type: Option<&'static str>,
    pub(super) body: Vec<u8>,
    /// The problem, whose headers may not be in the response yet.
    pub(super) problem: Problem,
    /// `true` if the body depends on `Accept`.
    pub(super) varies: bool,
    /// The source of the conversion.
    pub(super) marker: Option<Marker>,
}

/// A marker in the extensions of a response: these functions have processed its problem.
#[derive(Clone)]
pub(super) struct Marker(Arc<Functions>);

impl Problems {
    /// The number of bytes of text to read.
    pub(super) fn max_text(&self) -> usize {
        self.max_detail.max(MAX_LOGGED)
    }

    /// The treatment of an error response.
    pub(super) fn treatment(&self, found: &Found<'_>) -> Treatment {
        match found.problem {
            _ if found.is_kept => Treatment::Pass,
            Some(problem) if problem.status() == Some(Received::new(found.status)) => {
                // Without a media type, it took the place of a status that cannot be sent.
                if self.has_to_finish(found.marker) || found.media_type == MediaType::Text {
                    Treatment::Finish(problem.clone())
                } else {
                    Treatment::Pass
                }
            }
            _ => match found.media_type {
                MediaType::Text => Treatment::Convert,
                MediaType::Other if self.converts_all => Treatment::Convert,
                MediaType::Other | MediaType::Kept => Treatment::Pass,
            },
        }
    }

    fn has_to_finish(&self, marker: Option<&Marker>) -> bool {
        self.functions
            .as_ref()
            .is_some_and(|functions| !marker.is_some_and(|marker| Arc::ptr_eq(&marker.0, functions)))
    }

    /// The text of an error whose body is empty, in a response to HEAD that has a `Content-Type` and this
    /// `Content-Length`.
    pub(super) fn text_of_head(&self, status: u16, content_length: Option<&[u8]>) -> Text {
        let length = content_length.and_then(|length| str::from_utf8(length).ok()?.parse().ok());
        let may_be_sent = length.is_none_or(|length: usize| (1..=self.max_detail).contains(&length));
        if self.max_detail > 0 && may_be_sent && self.problem(status).is_client_error() {
            Text::LeftOut
        } else {
            Text::None
        }
    }

    /// Returns `true` if there is an HTML page, so the response depends on `Accept`.
    #[inline]
    pub(super) fn has_pages(&self) -> bool {
        self.functions.as_ref().is_some_and(|functions| functions.html.is_some())
    }

    /// Returns `true` if the functions need the head of the request.
    #[inline]
    pub(super) fn needs_head(&self) -> bool {
        self.functions.as_ref().is_some_and(|functions| !functions.changes.is_empty())
    }

    /// Converts an error response that this crate did not create, and emits its event.
    pub(super) fn convert(
        &self,
        status: u16,
        text: &Text,
        head: Option<&RequestHead<'_>>,
        prefers_html: bool,
    ) -> Converted {
        let mut problem = self.problem(status);
        let mut logged = String::new();
        if let Text::Known(text) = text {
            logged = String::from_utf8_lossy(text).into_owned();
            if problem.is_client_error()
                && let Some(detail) = detail(text, self.max_detail)
            {
                problem = problem.with_detail(detail);
            }
        }
        let answer = answer(self.change(problem, head));
        let error: &dyn Display = if logged.is_empty() { &answer.problem } else { &logged };
        answer.problem.log_error(answer.status, error, answer.problem.source());
        self.converted(answer, prefers_html)
    }

    /// Finishes a problem that this crate created.
    pub(super) fn finish(
        &self,
        problem: Problem,
        head: Option<&RequestHead<'_>>,
        prefers_html: bool,
    ) -> Converted {
        self.converted(answer(self.change(problem, head)), prefers_html)
    }

    fn change(&self, problem: Problem, head: Option<&RequestHead<'_>>) -> Problem {
        let changes = self.functions.as_ref().map_or(&[][..], |functions| &functions.changes);
        match head {
            Some(head) => changes.iter().fold(problem, |problem, change| change(head, problem)),
            None => problem,
        }
    }

    fn converted(&self, answer: Answer, prefers_html: bool) -> Converted {
        let Answer { status, mut body, problem } = answer;
        let mut content_type = (!body.is_empty()).then_some(Problem::MEDIA_TYPE);
        let page = self.functions.as_ref().and_then(|functions| functions.html.as_ref());
        if let (true, true, Some(page)) = (prefers_html, content_type.is_some(), page) {
            body = page(&problem).into_bytes();
            content_type = Some("text/html; charset=utf-8");
        }
        Converted {
            status,
            content_type,
            body,
            problem,
            varies: self.has_pages(),
            marker: self.functions.clone().map(Marker),
        }
    }
}

/// The response of a problem. If its status cannot be sent, the problem of the 500 that replaces it is sent as
/// well: behind the layer, every error has a body.
fn answer(problem: Problem) -> Answer {
    let answer = Answer::new(problem);
    if answer.body.is_empty() { Answer::new(answer.problem) } else { answer }
}
