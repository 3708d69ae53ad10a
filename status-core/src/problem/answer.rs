//! What of a problem goes over the wire, whatever the web framework.

use super::Problem;
use crate::{HttpCode, log};

/// A response: every part of it can be sent as it is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// From 200 to 999.
    pub(crate) status: u16,
    /// The headers, that of the body included.
    pub(crate) headers: Vec<(String, String)>,
    /// The body; empty where there is none.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The response that a code is: an error's problem, and nothing but the status for any other.
    pub(crate) fn of_code(code: impl HttpCode) -> Self {
        if code.is_error() {
            return Self::of_problem(Problem::new(code));
        }
        let answer = Self::empty(code.number());
        if answer.status == code.number() {
            answer.check_headers(code.required_headers());
        }
        answer
    }

    /// The response that a problem is.
    pub(crate) fn of_problem(problem: Problem) -> Self {
        let Some(status) = problem.status() else {
            log::fault(format_args!("a problem without a status is answered with 500: {problem}"));
            return Self::empty(INTERNAL_SERVER_ERROR);
        };
        let mut answer = Self::empty(status.number());
        if answer.status != status.number() {
            return answer;
        }
        if !problem.parts.is_bodiless {
            match serde_json::to_vec(&problem) {
                Ok(body) => {
                    answer.headers.push(("Content-Type".to_owned(), "application/problem+json".to_owned()));
                    answer.body = body;
                }
                Err(error) => {
                    log::fault(format_args!(
                        "a problem that cannot be serialized is answered with 500: {error}"
                    ));
                    return Self::empty(INTERNAL_SERVER_ERROR);
                }
            }
        }
        let parts = *problem.parts;
        answer.headers.extend(parts.headers);
        answer.check_headers(parts.required_headers);
        answer
    }

    /// The response without headers and body; 500 if the status cannot be that of a final response.
    fn empty(status: u16) -> Self {
        let status = if (200..=999).contains(&status) {
            status
        } else {
            log::fault(format_args!("the status {status} cannot be sent: it is answered with 500"));
            INTERNAL_SERVER_ERROR
        };
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// Reports each header that the code requires and that is not there.
    fn check_headers(&self, required: &[&str]) {
        for header in required {
            if !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(header)) {
                log::fault(format_args!(
                    "a response with the status {} must carry the header {header:?}",
                    self.status
                ));
            }
        }
    }
}

/// What a status that cannot be sent is replaced by.
const INTERNAL_SERVER_ERROR: u16 = 500;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{StatusCode, status};

    fn read(text: &str) -> Answer {
        Answer::of_problem(serde_json::from_str(text).unwrap())
    }

    #[test]
    fn codes() {
        for code in StatusCode::ALL {
            let answer = Answer::of_code(*code);
            if code.is_informational() {
                assert_eq!(answer, Answer::empty(500), "{code}");
            } else if code.is_error() {
                assert_eq!(answer, Answer::of_problem(Problem::new(*code)), "{code}");
                assert!(!answer.body.is_empty(), "{code}");
            } else {
                assert_eq!(answer, Answer::empty(code.as_u16()), "{code}");
                assert!(answer.body.is_empty() && answer.headers.is_empty(), "{code}");
            }
        }
    }

    #[test]
    fn problems() {
        let problem = Problem::new(status!(405)).with_header("Allow", "GET").with_header("Allow", "HEAD");
        let answer = Answer::of_problem(problem);
        assert_eq!(answer.status, 405);
        let headers = [("Content-Type", "application/problem+json"), ("Allow", "GET"), ("Allow", "HEAD")];
        assert_eq!(answer.headers, headers.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(answer.body, br#"{"title":"Method Not Allowed","status":405}"#);
    }

    #[test]
    fn bodiless_codes_have_no_body() {
        for code in [status!(204), status!(304)] {
            let answer = Answer::of_problem(Problem::new(code).with_detail("x").with_header("ETag", "\"x\""));
            assert_eq!(answer.status, code.as_u16());
            assert_eq!(answer.headers, [("ETag".to_owned(), "\"x\"".to_owned())]);
            assert!(answer.body.is_empty());
        }
        // Nor when the problem was read.
        assert_eq!(read(r#"{"status": 204, "detail": "x"}"#), Answer::empty(204));
    }

    #[test]
    fn statuses_that_cannot_be_sent() {
        for text in [
            "{}",
            r#"{"status": 0}"#,
            r#"{"status": 100}"#,
            r#"{"status": 199}"#,
            r#"{"status": 1000}"#,
            r#"{"status": 65535}"#,
        ] {
            assert_eq!(read(text), Answer { status: 500, headers: Vec::new(), body: Vec::new() }, "{text}");
        }
        for number in [200, 599, 999] {
            let text = format!(r#"{{"status":{number}}}"#);
            assert_eq!((read(&text).status, read(&text).body), (number, text.into_bytes()));
        }
    }
}
