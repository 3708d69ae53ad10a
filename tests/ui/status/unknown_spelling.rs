//! An unknown name that is not in the form of a variant.

use status_core::{StatusCode, status};
use status_tests::AppStatus;

const LOST: StatusCode = status!(NOT_FOND);

fn main() {
    let _ = status!(AppStatus, client_closed);
    let _ = matches!(LOST, status!(NOT_FOND));
}
