use status_core::HasStatus;

#[derive(HasStatus)]
#[status(code = ShopStatus)]
enum Failure {
    #[status(404)]
    Lost,
    #[status(Gone)]
    Gone,
    #[status(transparent)]
    Busy(Busy),
}

#[derive(HasStatus)]
#[status(503)]
struct Busy;

fn main() {}
