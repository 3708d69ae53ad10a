use status_core::{HasStatus, ToProblem};

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
enum Failure {
    #[error("it failed")]
    #[status(500)]
    #[problem(detail = "table {table}")]
    Detail { table: String },
    #[error("it failed")]
    #[status(500)]
    #[problem(header("X-Table" = "table {0}"))]
    Header(String),
    #[error("it failed")]
    #[status(500)]
    #[problem(instance = "/tables/{table:?}")]
    Instance { table: String },
    #[error("it failed")]
    #[status(404)]
    #[problem(hide, detail = "table {table}")]
    Hide { table: String },
    #[error("it failed")]
    #[status(500)]
    Field {
        #[problem(detail)]
        table: String,
    },
}

fn main() {}
