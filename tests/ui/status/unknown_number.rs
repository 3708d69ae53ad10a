use status_core::{StatusCode, status};

const CLOSED: StatusCode = status!(499);

fn main() {
    assert_eq!(CLOSED.as_u16(), 499);
}
