//! One typo in a spec is one error, regardless of how often the enum is used.

#![deny(warnings)]

use status_core::{Code, HasStatus, Received, status};

#[status_core::codes("./one_typo.toml", class = Class)]
pub enum Status {}

#[derive(HasStatus)]
#[status(code = Status)]
pub enum Failure {
    #[status(404)]
    Missing,
    #[status(BadRequest)]
    Bad,
}

const GONE: Status = status!(Status, 410);

fn generic<C: Code>() -> usize {
    C::ALL.len()
}

fn main() {
    let name = match Status::NotFound {
        Status::BadRequest | GONE => "other",
        status!(Status, NotFound) => Failure::Missing.status().name(),
    };
    let class = match Status::NotFound.class() {
        Class::ClientError => 4,
    };
    let received = Received::<Status>::new(499);
    let _ = (name, class, received.class(), generic::<Status>(), Status::NotFound.is_cacheable(), Failure::Bad);
}
