//! A number is not a code. The message suggests `from_status`.

use status_core::Problem;

fn main() {
    let _ = Problem::new(520_u16);
}
