use status_core::status;

fn main() {
    let _ = status!(StatusCode::NotFound);
    let _ = status!(status_core::StatusCode::NotFound);
    let _ = status!(AppStatus::ClientClosedRequest);
    let _ = status!(AppStatus, AppStatus::ClientClosedRequest);
}
