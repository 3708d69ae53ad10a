use status_core::{HasStatus, ToProblem};

#[status_core::codes("./two_required_headers.toml")]
pub enum ShopStatus {}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = ShopStatus)]
enum Failure {
    #[error("it failed")]
    #[status(498)]
    Both,
    #[error("it failed")]
    #[status(498)]
    #[problem(header("x-shop" = "a"))]
    One,
}

fn main() {}
