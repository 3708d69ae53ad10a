use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(404 410)]
    Space,
    #[status(404; 410)]
    Semicolon,
    #[status(,)]
    Comma,
    #[status(404 = 410)]
    Equals,
    #[status(400 + 4)]
    Sum,
}

fn main() {}
