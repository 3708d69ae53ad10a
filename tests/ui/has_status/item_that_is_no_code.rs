use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(ALL)]
    Lost,
    #[status(as_u16)]
    Gone,
}

fn main() {}
