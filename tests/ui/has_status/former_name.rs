#![deny(deprecated)]

use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(PayloadTooLarge)]
    Large,
}

fn main() {}
