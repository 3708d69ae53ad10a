use status_core::HasStatus;

#[derive(HasStatus)]
#[status(499)]
enum Failure {
    #[status(404)]
    Lost,
}

#[derive(HasStatus)]
#[status(NotFond)]
enum Impossible {}

fn main() {}
