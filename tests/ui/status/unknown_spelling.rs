//! A name in another form than that of a variant, which no code has.

use status_core::{StatusCode, status};
use status_tests::AppStatus;

const LOST: StatusCode = status!(NOT_FOND);

fn main() {
    let _ = status!(AppStatus, client_closed);
    let _ = matches!(LOST, status!(NOT_FOND));
}
