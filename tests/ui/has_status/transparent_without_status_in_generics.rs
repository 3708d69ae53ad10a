use status_core::HasStatus;
use status_tests::AppStatus;

#[derive(HasStatus)]
#[status(transparent)]
struct Wrapper<T>(T);

fn main() {
    let _ = Wrapper(std::fmt::Error).status();
    let _ = Wrapper(AppStatus::ClientClosedRequest).status();
}
