use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(401)]
    SignedOut,

    #[error("it failed")]
    #[status(200)]
    Fine,

    #[error("it failed")]
    #[status(500)]
    Broken {
        #[problem(extension)]
        table: String,
    },

    #[error("it failed")]
    #[status(404)]
    #[problem(titel = "No such page", expose, hide)]
    Missing,
}

fn main() {}
