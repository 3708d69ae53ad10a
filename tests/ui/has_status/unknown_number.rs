use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(499)]
    Closed,
    #[status(-1)]
    Negative,
}

fn main() {}
