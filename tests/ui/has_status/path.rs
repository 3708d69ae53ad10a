use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(StatusCode::NotFound)]
    Lost,
    #[status(status_core::StatusCode::Gone)]
    Gone,
    #[status(AppStatus::ClientClosedRequest)]
    Closed,
}

fn main() {}
