use status_core::HasStatus;

#[derive(HasStatus)]
#[status(499)]
enum Failure {
    Closed,
    Left,
    #[status(404)]
    Lost,
}

#[derive(HasStatus)]
#[status(499)]
struct Closed;

fn main() {}
