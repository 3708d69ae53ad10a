//! The problems that the client expects, as a committed file.

use service_errors::Error;
use status_core::Catalogue;

/// CI compares the file with that of the service: `status-spec problems diff --consumer`.
#[test]
fn problems_are_those_of_the_committed_file() {
    Catalogue::new().with::<Error>().check("problems.json");
}
