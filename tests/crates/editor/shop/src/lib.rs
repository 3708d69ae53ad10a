//! A shop with its own codes and errors.

use std::error::Error;
use std::fmt;

use status_core::{HasStatus, Problem, StatusCode, ToProblem, codes, status};

/// The status of a response of the shop.
#[codes("codes.toml", class = ShopClass)]
#[repr(u16)]
pub enum ShopStatus {}

/// Another family, from the same spec, found from this file.
#[codes("./../codes.toml")]
pub enum Beside {}

/// The errors of the shop.
#[derive(Debug, HasStatus, ToProblem)]
#[status(code = ShopStatus)]
pub enum ShopError {
    /// The item was already sold.
    #[status(799)]
    Empty,
    /// The shop is elsewhere.
    #[status(NotFound)]
    #[problem(type = "/problems/elsewhere")]
    Elsewhere {
        /// The requested place.
        #[problem(extension)]
        street: String,
    },
}

impl fmt::Display for ShopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no coffee")
    }
}

impl Error for ShopError {}

/// The facts about a code.
pub fn about(code: StatusCode) -> (&'static str, ShopClass) {
    let own = ShopStatus::from(code);
    match own {
        status!(ShopStatus, 499) => ("closed", ShopClass::ClientError),
        ShopStatus::NotFound => (StatusCode::NotFound.reason(), own.class()),
        _ => (own.reason(), own.class()),
    }
}

/// The response.
pub fn answer(error: &ShopError) -> (ShopStatus, Problem) {
    let code = error.status();
    (code, error.to_problem())
}

/// The other family.
pub fn beside() -> Beside {
    Beside::OutOfCoffee
}
