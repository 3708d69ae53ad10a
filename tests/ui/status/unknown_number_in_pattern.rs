use status_core::{StatusCode, status};

fn main() {
    match StatusCode::Ok {
        status!(200) => {}
        status!(0x1f3) => {}
        _ => {}
    }
}
