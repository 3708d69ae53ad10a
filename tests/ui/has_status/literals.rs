use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(404u16)]
    Suffix,
    #[status("404")]
    Number,
    #[status("Not Found")]
    Name,
    #[status(4.04)]
    Float,
    #[status('4')]
    Letter,
    #[status(1000000000000000000000000000000000000000)]
    Huge,
}

fn main() {}
