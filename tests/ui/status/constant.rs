use status_core::status;

const MISSING: u16 = 404;

fn main() {
    let _ = status!(MISSING);
}
