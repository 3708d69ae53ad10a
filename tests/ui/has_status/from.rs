use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(from)]
    Two(u8, u8),
    #[status(from)]
    None,
    #[status(from = "x")]
    Value(u8),
}

#[derive(HasStatus)]
#[status(from)]
enum OnEnum {
    A(u8),
}

fn main() {}
