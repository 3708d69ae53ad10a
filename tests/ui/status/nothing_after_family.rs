use status_core::status;

fn main() {
    let _ = status!(status_tests::AppStatus,);
    let _ = status!(status_tests::AppStatus);
}
