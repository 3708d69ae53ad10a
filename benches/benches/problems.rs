//! Sending and reading problems, compared with hand-written code and other libraries:
//! `cargo bench --bench problems` in this package.
//!
//! The implementations of a case take turns, so other load on the machine affects all of them. The table has
//! the medians.

use std::time::Instant;

use status_benches::case::{Comparison, OURS};
use status_benches::from_problem;
use status_benches::problems::{BY_HAND, FLATTENED, VALUE, cases, many_members, read};
use status_benches::table::{self, Row};
use status_core::{Problem, StatusCode};

fn main() {
    let mut rows = Vec::new();
    let cases = cases();
    for (operation, peer, target) in comparisons() {
        let case = |who| {
            let found = cases.iter().find(|case| (case.0, case.1) == (operation, who));
            found.unwrap_or_else(|| panic!("{operation} with {who}")).2
        };
        let (ours, theirs) = medians(101, || case(OURS)(TIMES), || case(peer)(TIMES));
        rows.push(row(operation, peer, (ours, theirs), TIMES, target));
    }
    let text = many_members(1_000_000);
    let value = || drop(read::<serde_json::Value>(&text));
    let million = medians(7, || drop(read::<Problem>(&text)), value);
    rows.push(row("read 1,000,000 members", VALUE, million, 1, Some(2.0)));
    let extend = || {
        let extend = |problem: Problem, number: u32| problem.with_extension(number.to_string(), number);
        drop((0..1_000_000).fold(Problem::new(StatusCode::Conflict), extend));
    };
    rows.push(row(
        "with_extension 1,000,000 times",
        "reading as many into a Value",
        medians(7, extend, value),
        1,
        None,
    ));
    table::print("ns", &rows);
}

/// The number of runs of a case per measurement.
const TIMES: usize = 10_000;

/// Every comparison: [`COMPARISONS`] and, with the feature `layer`, those of the layer.
fn comparisons() -> Vec<Comparison> {
    #[cfg(feature = "layer")]
    return [COMPARISONS, from_problem::COMPARISONS, status_benches::layer::COMPARISONS].concat();
    #[cfg(not(feature = "layer"))]
    [COMPARISONS, from_problem::COMPARISONS].concat()
}

const COMPARISONS: &[Comparison] = &[
    ("error to response", BY_HAND, Some(1.1)),
    ("error to response", "problem_details", Some(0.7)),
    ("error to response", "http-api-problem", Some(1.0)),
    ("error without fields to response", BY_HAND, Some(1.1)),
    ("read a problem", FLATTENED, Some(1.0)),
    ("read a problem", VALUE, None),
    ("read 20 members", FLATTENED, Some(1.0)),
    ("or_status on Ok", "?", None),
];

fn row(operation: &str, peer: &str, (ours, theirs): (f64, f64), times: usize, target: Option<f64>) -> Row {
    let (operation, peer) = (operation.to_owned(), peer.to_owned());
    Row { operation, peer, ours: ours / times as f64, theirs: theirs / times as f64, target }
}

/// The median times in nanoseconds of two functions that take turns.
fn medians(count: usize, ours: impl Fn(), theirs: impl Fn()) -> (f64, f64) {
    let measure = |call: &dyn Fn()| {
        let start = Instant::now();
        call();
        start.elapsed().as_nanos() as f64
    };
    let (mut all_ours, mut all_theirs) = (Vec::new(), Vec::new());
    for _ in 0..count {
        all_ours.push(measure(&ours));
        all_theirs.push(measure(&theirs));
    }
    let median = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    (median(all_ours), median(all_theirs))
}
