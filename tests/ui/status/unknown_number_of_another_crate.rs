use status_core::status;
use status_tests::AppStatus;

fn main() {
    let _ = status!(AppStatus, 498);
    let _ = status!(status_tests::AppStatus, 498);
}
