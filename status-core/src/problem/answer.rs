//! The response of a problem, for any web framework.

use core::error::Error;
use core::fmt::Display;
use core::ops::RangeInclusive;
use std::sync::Arc;

use super::parts::{Parts, Rules};
use super::{Problem, ToProblem};
use crate::log::{self, Answered, Level};
use crate::{HttpCode, StatusCode};

/// A response, whose parts are all valid.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// From 200 to 999.
    pub(crate) status: u16,
    /// The body; empty if there is none.
    pub(crate) body: Vec<u8>,
    /// The problem, with the headers that do not describe the body.
    pub(crate) problem: Problem,
}

impl Answer {
    /// The response to an error, which is logged.
    pub(crate) fn of_error(error: &impl ToProblem) -> Self {
        let answer = Self::new(error.to_problem());
        answer.log(error, error.source());
        answer
    }

    /// The response of a problem, which is logged.
    pub(crate) fn of_problem(problem: Problem) -> Self {
        let answer = Self::new(problem);
        answer.problem.log(answer.status);
        answer.report_missing_headers();
        answer
    }

    /// The response of a code: a problem, which is logged, if the code reports an error, and otherwise only
    /// the status.
    pub(crate) fn of_code(code: impl HttpCode) -> Self {
        let problem = Problem::new(code);
        if code.is_error() || !CAN_BE_SENT.contains(&code.number()) {
            return Self::of_problem(problem);
        }
        let answer = Self { status: code.number(), body: Vec::new(), problem };
        answer.report_missing_headers();
        answer
    }

    /// The response of a problem, without an event.
    ///
    /// A problem without a status is sent with 500. A problem whose status is outside 200 to 999, which a
    /// final response cannot have, is replaced by a 500.
    ///
    /// A response with a bodiless code does not have content (RFC 9110, Section 6.4.1). 205 is not such a
    /// code, but a server must not generate content for it (RFC 9110, Section 15.3.6), so none is sent
    /// either.
    pub(crate) fn new(mut problem: Problem) -> Self {
        let parts = &mut *problem.parts;
        let status = *parts.status.get_or_insert_with(|| {
            parts.rules = Rules::of_code(INTERNAL_SERVER_ERROR);
            parts.is_reason_title = true;
            INTERNAL_SERVER_ERROR.into()
        });
        if !CAN_BE_SENT.contains(&status.number()) {
            return Self::instead_of(problem);
        }
        let has_content = !parts.rules.is_bodiless && status != StatusCode::ResetContent;
        let body = if has_content { problem.to_json() } else { Vec::new() };
        Self { status: status.number(), body, problem }
    }

    /// The headers, including that of the body.
    pub(crate) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let content_type = (!self.body.is_empty()).then_some(("Content-Type", Problem::MEDIA_TYPE));
        content_type.into_iter().chain(self.problem.headers())
    }

    /// The response to a problem whose status cannot be sent.
    fn instead_of(unsent: Problem) -> Self {
        let mut problem = Problem::new(INTERNAL_SERVER_ERROR);
        let report = &mut problem.parts.report;
        report.level = unsent.parts.report.level;
        report.source = Some(Arc::new(unsent));
        report.answers_source = true;
        Self { status: INTERNAL_SERVER_ERROR.as_u16(), body: Vec::new(), problem }
    }

    /// Emits the event of the error, and reports what is missing.
    fn log(&self, error: &dyn Display, source: Option<&(dyn Error + 'static)>) {
        self.problem.log_error(self.status, error, source);
        self.report_missing_headers();
    }

    /// Reports each missing header that the code requires. A framework may still add it, as axum adds
    /// `Allow`.
    fn report_missing_headers(&self) {
        for header in self.problem.parts.rules.required_headers {
            if !self.problem.headers().any(|(name, _)| name.eq_ignore_ascii_case(header)) {
                log::unsent(format_args!(
                    "a response with the status {} must carry the header {header:?}",
                    self.status
                ));
            }
        }
    }
}

impl Problem {
    /// Emits the event of the problem, with the status that is sent.
    pub(crate) fn log(&self, status: u16) {
        let report = &self.parts.report;
        match report.source.as_deref() {
            Some(error) if report.answers_source => self.log_error(status, error, error.source()),
            _ => self.log_error(status, self, self.source()),
        }
    }

    /// Emits the event of the error that became the problem.
    pub(crate) fn log_error(&self, status: u16, error: &dyn Display, source: Option<&(dyn Error + 'static)>) {
        let Parts { rules, report, .. } = &*self.parts;
        let level = match report.level {
            Some(level) => level,
            None if rules.is_client_error => Level::Info,
            None if rules.is_error => Level::Error,
            None => Level::Debug,
        };
        let type_uri = self.type_uri();
        let error_type = report.error_type.unwrap_or(type_uri);
        Answered { level, status, reason: rules.reason, error, source, error_type, type_uri }.write();
    }
}

/// The statuses of a final response.
const CAN_BE_SENT: RangeInclusive<u16> = 200..=999;

/// Replaces a status that is missing or cannot be sent.
const INTERNAL_SERVER_ERROR: StatusCode = StatusCode::InternalServerError;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Received, status};

    fn read(text: &str) -> Answer {
        Answer::of_problem(serde_json::from_str(text).unwrap())
    }

    fn body(answer: &Answer) -> &str {
        str::from_utf8(&answer.body).unwrap()
    }

    fn headers(answer: &Answer) -> Vec<(&str, &str)> {
        answer.headers().collect()
    }

    #[test]
    fn codes() {
        for code in StatusCode::ALL {
            let answer = Answer::of_code(*code);
            if code.is_informational() {
                assert_eq!((answer.status, body(&answer), headers(&answer)), (500, "", vec![]), "{code}");
            } else if code.is_error() {
                assert_eq!(answer, Answer::of_problem(Problem::new(*code)), "{code}");
                assert!(!answer.body.is_empty(), "{code}");
            } else {
                assert_eq!(
                    (answer.status, body(&answer), headers(&answer)),
                    (code.as_u16(), "", vec![]),
                    "{code}"
                );
            }
        }
    }

    #[test]
    fn problems() {
        let problem = Problem::new(status!(405)).with_header("Allow", "GET").with_header("Allow", "HEAD");
        let answer = Answer::of_problem(problem);
        assert_eq!(answer.status, 405);
        assert_eq!(
            headers(&answer),
            [("Content-Type", "application/problem+json"), ("Allow", "GET"), ("Allow", "HEAD")]
        );
        assert_eq!(body(&answer), r#"{"title":"Method Not Allowed","status":405}"#);
    }

    #[test]
    fn no_content_where_none_may_be_sent() {
        for code in [status!(204), status!(205), status!(304)] {
            let answer = Answer::of_problem(Problem::new(code).with_detail("x").with_header("ETag", "\"x\""));
            assert_eq!(answer.status, code.as_u16());
            assert_eq!(headers(&answer), [("ETag", "\"x\"")]);
            assert_eq!(body(&answer), "");
        }
        // The same for a problem that was read.
        let answer = read(r#"{"status": 204, "detail": "x"}"#);
        assert_eq!((answer.status, body(&answer), headers(&answer)), (204, "", vec![]));
    }

    #[test]
    fn without_a_status() {
        let content_type = [("Content-Type", "application/problem+json")];
        let answer = read("{}");
        assert_eq!((answer.status, headers(&answer)), (500, content_type.to_vec()));
        assert_eq!(body(&answer), r#"{"title":"Internal Server Error","status":500}"#);

        let answer = read(r#"{"type": "/problems/full", "title": "Full", "free": 0}"#);
        assert_eq!((answer.status, headers(&answer)), (500, content_type.to_vec()));
        assert_eq!(body(&answer), r#"{"type":"/problems/full","title":"Full","status":500,"free":0}"#);
    }

    #[test]
    fn statuses_that_cannot_be_sent() {
        for number in [0, 100, 199, 1000, 65_535] {
            let answer = read(&format!(r#"{{"status": {number}, "detail": "x"}}"#));
            assert_eq!((answer.status, body(&answer), headers(&answer)), (500, "", vec![]), "{number}");
        }
        for number in [200, 599, 999] {
            let text = format!(r#"{{"status":{number}}}"#);
            assert_eq!((read(&text).status, read(&text).body), (number, text.into_bytes()));
        }
    }

    #[test]
    fn rules_for_numbers() {
        let rules = |number| Rules::of_status(Received::new(number));
        assert!(rules(404).is_error && rules(404).is_client_error);
        assert!(rules(499).is_error && rules(499).is_client_error);
        assert!(rules(520).is_error && !rules(520).is_client_error);
        assert!(rules(700).is_error && !rules(700).is_client_error);
        assert!(!rules(299).is_error && !rules(399).is_error);
        assert!(rules(304).is_bodiless);
        assert_eq!(rules(401).required_headers, ["WWW-Authenticate"]);
    }
}
