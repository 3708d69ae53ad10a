use status_core::HasStatus;
use status_tests::AppStatus;

#[derive(HasStatus)]
#[status(code = AppStatus)]
struct Lost(u32);

fn main() {}
