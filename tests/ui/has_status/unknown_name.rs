use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(NotFond)]
    Lost,
    #[status(NOT_FOUND)]
    Missing,
    #[status(not_found)]
    Gone,
}

fn main() {}
