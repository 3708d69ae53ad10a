use status_core::status;

fn main() {
    let _: u16 = status!(404);
    match 404 {
        status!(404) => {}
        _ => {}
    }
    match &status!(404) {
        status!(404) => {}
        _ => {}
    }
}
