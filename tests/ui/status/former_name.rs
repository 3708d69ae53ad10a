#![deny(deprecated)]

use status_core::status;

fn main() {
    let _ = status!(PayloadTooLarge);
    let _ = matches!(status!(413), status!(PayloadTooLarge));
}
