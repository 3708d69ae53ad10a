use status_core::status;

fn main() {
    let _ = status!(404, 405);
    let _ = status!(AppStatus, 404, 405);
}
