use status_core::HasStatus;
use status_tests::AppStatus;

#[derive(HasStatus)]
#[status(code = AppStatus)]
enum Failure {
    #[status(498)]
    Closed,
}

#[derive(HasStatus)]
#[status(code = status_tests::GrpcCode, 17)]
struct Closed;

fn main() {}
