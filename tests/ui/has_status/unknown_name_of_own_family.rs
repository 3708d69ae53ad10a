use status_core::HasStatus;
use status_tests::AppStatus;

#[derive(HasStatus)]
#[status(code = AppStatus)]
enum Failure {
    #[status(ClientCloseRequest)]
    Closed,
}

fn main() {}
