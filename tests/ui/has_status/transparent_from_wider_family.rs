use status_core::HasStatus;
use status_tests::{AppStatus, GrpcCode};

#[derive(HasStatus)]
enum Failure {
    #[status(transparent)]
    App(AppStatus),
    #[status(transparent)]
    Remote { code: GrpcCode },
}

fn main() {}
