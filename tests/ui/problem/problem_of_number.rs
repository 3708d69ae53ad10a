//! A number is not a code. The message leads to `from_status`.

use status_core::Problem;

fn main() {
    let _ = Problem::new(520_u16);
}
