use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(404)]
    Lost(#[status(404)] u32),
    #[status(410)]
    Gone {
        #[status(transparent)]
        inner: u32,
    },
}

#[derive(HasStatus)]
#[status(404)]
struct Lost {
    #[status]
    at: u32,
}

fn main() {}
