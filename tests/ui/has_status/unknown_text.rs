//! An unknown text or name.

use status_core::{HasStatus, codes};

#[codes("../status/sqlstate.toml")]
#[repr(u32)]
pub enum SqlState {}

#[derive(HasStatus)]
#[status(code = SqlState)]
enum Failure {
    #[status("42P02")]
    UnknownText,
    #[status(NO_SUCH_TABLE)]
    UnknownName,
    #[status("08006")]
    Known,
}

#[derive(HasStatus)]
#[status(code = status_tests::AppStatus, "404")]
struct Missing;

fn main() {}
