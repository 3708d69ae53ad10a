use status_core::status;

fn main() {
    let _ = status!(from_u16);
    let _ = status!(status_tests::AppStatus, as_u16);
}
