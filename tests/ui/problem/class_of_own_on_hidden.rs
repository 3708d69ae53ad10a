use status_core::{HasStatus, ToProblem};
use status_tests::AppStatus;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = AppStatus)]
enum AppFailure {
    #[error("it failed")]
    #[status(799)]
    Failed {
        #[problem(extension)]
        page: u32,
    },
}

fn main() {}
