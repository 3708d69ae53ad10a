#![deny(unreachable_patterns)]

use status_core::{StatusCode, status};

fn main() {
    match StatusCode::Ok {
        status!(404) => {}
        status!(410) => {}
        status!(NotFound) => {}
        _ => {}
    }
}
