use status_core::status;

fn main() {
    let _ = status!(is_error);
}
