use status_core::HasStatus;

#[derive(HasStatus)]
#[status(code = ShopStatus)]
enum Failure<T> {
    #[status(404)]
    Lost,
    #[status(transparent)]
    Busy(T),
}

fn main() {}
