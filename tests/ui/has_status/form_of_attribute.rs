use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status]
    Word,
    #[status = 404]
    Value,
    #[status()]
    Empty,
    #[status{}]
    Braces,
}

#[derive(HasStatus)]
#[status = "404"]
struct Lost;

fn main() {}
