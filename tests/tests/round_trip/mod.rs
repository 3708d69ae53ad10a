//! An error over the wire and back: included by the tests of every package that has error enums.

use std::fmt::Debug;

use status_core::{FromProblem, Problem, ToProblem};

/// Asserts that each error is equal to the error that a client reads from its response.
///
/// Errors are compared by their `Debug` text, because their sources have no equality.
pub(crate) fn assert_round_trip<E: ToProblem + FromProblem + Debug>(errors: impl IntoIterator<Item = E>) {
    let mut count = 0;
    for error in errors {
        let problem = over_http(&error.to_problem());
        match E::from_problem(problem) {
            Ok(found) => assert_eq!(format!("{found:?}"), format!("{error:?}")),
            Err(problem) => panic!("{error:?} came back as {problem:?}"),
        }
        count += 1;
    }
    assert!(count > 0);
}

/// The problem that a client reads from the response of a problem.
pub(crate) fn over_http(sent: &Problem) -> Problem {
    let status = sent.status().map_or(500, status_core::Received::number);
    let content_type = [("Content-Type", Problem::MEDIA_TYPE)];
    let body = serde_json::to_vec(sent).expect("a problem is JSON");
    Problem::of_response(status, sent.headers().chain(content_type), body)
}
