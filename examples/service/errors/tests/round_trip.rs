//! Every error of the shelf comes back from what it sends.

#[path = "../../../../tests/tests/round_trip/mod.rs"]
mod round_trip;

use std::time::Duration;

use service_errors::{Error, Version};
use status_core::{Problem, status};

use self::round_trip::assert_round_trip;

#[test]
fn every_variant() {
    assert_round_trip([
        Error::Malformed,
        Error::SignedOut,
        Error::NoSuchPage,
        Error::NoSuchBook { id: i64::MIN },
        Error::WrongMethod,
        Error::IsbnTaken { isbn: "9780261103344".to_owned() },
        Error::Changed { current: Version(7) },
        Error::TooLong,
        Error::WrongMediaType,
        Error::NoBook,
        Error::BadField { field: "isbn".into(), rule: "must have thirteen digits".into() },
        Error::NoVersion,
        Error::TooFast { wait: Duration::from_secs(30) },
        Error::Failed { source: None },
        Error::Busy { source: None },
        Error::Other(Problem::new(status!(418)).with_type("/problems/teapot").with_extension("pot", 1)),
    ]);
}
