use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(code = AppStatus)]
    Lost,
    #[status(404, crate = status_core)]
    Gone,
    #[status(code = 404)]
    Missing,
}

fn main() {}
