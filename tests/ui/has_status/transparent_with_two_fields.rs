use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(transparent)]
    Tuple(Lost, Lost),
    #[status(transparent)]
    Braces { one: Lost, two: Lost, three: u32 },
}

#[derive(HasStatus)]
#[status(transparent)]
struct Two(Lost, Lost);

#[derive(HasStatus)]
#[status(404)]
struct Lost;

fn main() {}
