use status_core::HasStatus;
use status_tests::AppStatus;

#[derive(HasStatus)]
#[status(transparent)]
struct Wrapper<T>(T);

fn answer<E: HasStatus>() {}

fn main() {
    answer::<Wrapper<std::fmt::Error>>();
    answer::<Wrapper<AppStatus>>();
}
