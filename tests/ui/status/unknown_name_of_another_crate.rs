use status_core::status;
use status_tests::AppStatus;

fn main() {
    let _ = status!(AppStatus, ClientCloseRequest);
}
