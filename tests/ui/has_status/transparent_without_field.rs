use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(transparent)]
    Unit,
    #[status(transparent)]
    Tuple(),
    #[status(transparent)]
    Braces {},
}

#[derive(HasStatus)]
#[status(transparent)]
struct Unit;

fn main() {}
