use status_core::HasStatus;
use status_tests::AppStatus;

#[derive(HasStatus)]
#[status(code = AppStatus, code = AppStatus)]
#[status(crate = status_core, 499)]
#[status(crate = status_core)]
struct Lost;

fn main() {}
