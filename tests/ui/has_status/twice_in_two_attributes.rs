use status_core::HasStatus;

#[derive(HasStatus)]
#[status(500)]
#[status(503)]
enum Failure {
    #[status(404)]
    #[status(410)]
    Lost,
    #[status(transparent)]
    #[status(transparent)]
    Busy(Lost),
}

#[derive(HasStatus)]
#[status(404)]
#[status(404)]
struct Lost;

fn main() {}
