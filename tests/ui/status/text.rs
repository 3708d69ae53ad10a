//! A code in quotes.

use status_core::{codes, status};

#[codes("./sqlstate.toml")]
#[repr(u32)]
pub enum SqlState {}

fn main() {
    let _ = status!(SqlState, "42P02");
    let _ = status!(SqlState, "42p01");
    let _ = status!(SqlState, "");
    let _ = status!(status_tests::AppStatus, "404");
    let _ = status!(status_tests::AppStatus, "Not Found");
    let _ = status!("404");
    let _ = status!("404"u8);
}
