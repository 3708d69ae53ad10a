//! Any bytes as a response, converted to a problem, to an error and back to a problem.

use std::time::UNIX_EPOCH;

use status_core::{FromProblem, OrProblem, Problem, Received};

/// A client's error, read from a problem with a number as `id`.
#[derive(Debug)]
struct NoSuchBook {
    id: u64,
}

impl FromProblem for NoSuchBook {
    fn from_problem(problem: Problem) -> Result<Self, Problem> {
        match problem.extension("id").and_then(|id| id.as_u64()) {
            Some(id) => Ok(Self { id }),
            None => Err(problem),
        }
    }
}

/// The first two bytes are the status, the third selects the media type, the rest of the first line is a
/// `Retry-After`, and then comes the body.
pub fn responses(bytes: &[u8]) {
    let [high, low, kind, rest @ ..] = bytes else { return };
    let status = u16::from_be_bytes([*high, *low]);
    let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
    let (value, body) = rest.split_at(end);
    let media_type = MEDIA_TYPES[usize::from(*kind) % MEDIA_TYPES.len()];
    let headers = [("Content-Type", media_type.as_bytes()), ("Retry-After", value)];
    let problem = Problem::of_response(status, headers, body);

    assert_eq!(problem.status(), Some(Received::new(status)));
    let _ = (
        problem.to_string(),
        format!("{problem:?}"),
        problem.retry_after(UNIX_EPOCH),
        problem.may_retry("GET"),
    );
    // The problem survives another round trip.
    let json = serde_json::to_vec(&problem).expect("a problem can be written");
    let again = Problem::of_response(status, problem.headers(), &json);
    assert_eq!(again, problem, "{}", String::from_utf8_lossy(&json));
    // Everything in the problem comes from the response.
    let length: usize = problem.extensions().map(|(name, _)| name.len()).sum();
    assert!(length <= 3 * body.len());

    match OrProblem::<NoSuchBook>::from(problem.clone()) {
        OrProblem::Error(NoSuchBook { id }) => {
            let answer = Problem::from_status(Received::new(status)).with_extension("id", id);
            assert_eq!(answer.extension("id"), problem.extension("id"));
        }
        OrProblem::Problem(other) => assert_eq!(other, problem),
    }
}

const MEDIA_TYPES: [&str; 5] =
    ["application/problem+json", "application/json", "text/plain", "text/html", ""];
