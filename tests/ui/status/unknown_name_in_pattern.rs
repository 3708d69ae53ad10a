use status_core::{StatusCode, status};

fn main() {
    let _ = matches!(StatusCode::Ok, status!(Okay));
}
