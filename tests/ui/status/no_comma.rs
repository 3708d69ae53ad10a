use status_core::status;

fn main() {
    let _ = status!(AppStatus 499);
    let _ = status!(404 405);
    let _ = status!(NotFound;);
}
