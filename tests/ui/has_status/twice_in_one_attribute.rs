use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(404, 410)]
    Lost,
    #[status(503, transparent)]
    Busy(Lost),
    #[status(NotFound, NotFound)]
    Missing,
}

#[derive(HasStatus)]
#[status(404, 410)]
struct Lost;

fn main() {}
