#![allow(unused_imports, dead_code)]

use status_core::{FromProblem, Problem};

#[derive(Debug, FromProblem)]
#[cfg_attr(not(any()), problem(bse = "https://example.com/"))]
enum Failure {
    #[cfg_attr(not(any()), status(494))]
    Code,
    #[status(404)]
    Missing {
        #[cfg_attr(not(any()), problem(extention))]
        id: u64,
    },
}

fn main() {}
