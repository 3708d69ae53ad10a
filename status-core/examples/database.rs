//! Prints the response to a database error:
//! `cargo run --example database --features problem,sqlstate -- 23505`.
//!
//! Drivers return the SQLSTATE of an error as text: tokio-postgres by
//! `error.code().map(|state| state.code())`, sqlx by
//! `error.as_database_error().and_then(|error| error.code())`. The example takes this text from the command
//! line and prints the response.

use std::error::Error;
use std::{env, fmt};

use status_core::sqlstate::SqlState;
use status_core::{HasStatus, Problem, Received, StatusCode, ToProblem};

/// An error of the database driver.
#[derive(Debug)]
struct DatabaseError {
    /// The SQLSTATE that the driver reports; `None` if the server could not be reached.
    code: Option<String>,
}

impl HasStatus for DatabaseError {
    type Code = StatusCode;

    /// The status that `PostgREST` sends. An unknown code is treated as its class.
    fn status(&self) -> StatusCode {
        let received =
            self.code.as_deref().and_then(|code| Received::<SqlState>::from_bytes(code.as_bytes()));
        let code = received.and_then(Received::recognize);
        code.and_then(SqlState::http).unwrap_or(StatusCode::InternalServerError)
    }
}

impl ToProblem for DatabaseError {
    /// The text of the error stays in the log: it may name tables and values.
    fn to_problem(&self) -> Problem {
        Problem::new(self.status())
    }
}

impl fmt::Display for DatabaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "database error {}", self.code.as_deref().unwrap_or("without a code"))
    }
}

impl Error for DatabaseError {}

fn main() {
    let error = DatabaseError { code: env::args().nth(1) };
    eprintln!("{error}");
    println!("{}", error.to_problem());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses() {
        for (code, status) in [
            (Some("23505"), StatusCode::Conflict),
            (Some("42P01"), StatusCode::NotFound),
            (Some("08006"), StatusCode::ServiceUnavailable),
            (Some("22P02"), StatusCode::BadRequest),
            // Not PostgreSQL's: the class decides.
            (Some("08ABC"), StatusCode::ServiceUnavailable),
            // Not a class of PostgreSQL, and not a SQLSTATE.
            (Some("ZZ000"), StatusCode::InternalServerError),
            (Some("23505 "), StatusCode::InternalServerError),
            (Some(""), StatusCode::InternalServerError),
            (None, StatusCode::InternalServerError),
        ] {
            let error = DatabaseError { code: code.map(str::to_owned) };
            assert_eq!(error.status(), status, "{code:?}");
            assert_eq!(error.to_problem().status(), Some(status.into()), "{code:?}");
        }
    }
}
