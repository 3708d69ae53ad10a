use status_core::HasStatus;

#[derive(HasStatus)]
#[status(transparent)]
enum Failure {
    Lost(Lost),
}

#[derive(HasStatus)]
#[status(404)]
struct Lost;

fn main() {}
