//! Build time of error enums compared with hand-written implementations, and the time that `status-core` adds
//! to a service: `cargo run --release --bin error_build_time` in this package. Arguments select `service` or
//! `check`.
//!
//! The compared packages are built in turn. The table has the medians.

use std::fmt::Write as _;

use status_benches::package::{Package, in_turn};
use status_benches::table::{self, Row};

fn main() {
    let only: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |name: &str| only.is_empty() || only.iter().any(|only| only == name);
    let mut rows = Vec::new();
    if wanted("service") {
        rows.push(service());
    }
    if wanted("check") {
        rows.extend(checks());
    }
    table::print("s", &rows);
}

/// A clean build of a crate with axum, serde and thiserror, with and without `status-core`.
fn service() -> Row {
    const RUNS: usize = 5;
    const DEPENDENCIES: &str =
        "axum = \"0.8\"\nserde = { version = \"1\", features = [\"derive\"] }\nthiserror = \"2\"\n";

    let with = format!("{DEPENDENCIES}{}", Package::status_core_with(&["axum"]));
    let library = "pub use axum::Router;\n";
    let (with, without) =
        (Package::new("with", &with, library), Package::new("without", DEPENDENCIES, library));
    for package in [&with, &without] {
        package.cargo(&["fetch"]);
    }
    let times = in_turn(RUNS, &[&with, &without], |package| {
        package.clean();
        package.timed(&["build", "--offline", "--config", "build.incremental=false"])
    });
    Row::new("clean build with status-core", "axum + serde + thiserror alone", times[0], times[1], Some(1.07))
}

/// `cargo check` of an error enum with both derives, compared with hand-written `impl`s.
fn checks() -> Vec<Row> {
    const RUNS: usize = 7;

    let mut rows = Vec::new();
    for spelling in [Spelling::Number, Spelling::Name] {
        let mut costs = Vec::new();
        for variants in [100, 1000] {
            let core = Package::status_core_with(&["problem"]);
            let derived = Package::new("derived", &core, &derived(variants, spelling));
            let by_hand = Package::new("by-hand", &core, &by_hand(variants));
            let empty = Package::new("empty", &core, "//! Nothing.\n");
            let packages = [&derived, &by_hand, &empty];
            for package in packages {
                package.cargo(&["check", "--offline"]);
            }
            let times = in_turn(RUNS, &packages, |package| {
                package.touch();
                package.timed(&["check", "--offline"])
            });
            costs.push((times[0] - times[2]) / f64::from(variants));
            let operation = format!("check, {variants} error variants by {}", spelling.in_words());
            rows.push(Row::new(&operation, "by hand", times[0], times[1], Some(1.5)));
        }
        let operation = format!("check, each of 1000 error variants by {}", spelling.in_words());
        rows.push(Row::new(&operation, "each of 100", costs[1], costs[0], Some(1.2)));
    }
    rows
}

/// The form of the codes in attributes.
#[derive(Clone, Copy)]
enum Spelling {
    Number,
    Name,
}

impl Spelling {
    const fn in_words(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
        }
    }
}

/// Codes that do not require a header.
const CODES: [(u16, &str); 8] = [
    (400, "BadRequest"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (409, "Conflict"),
    (410, "Gone"),
    (422, "UnprocessableContent"),
    (500, "InternalServerError"),
    (503, "ServiceUnavailable"),
];

/// The code of each variant.
fn codes(variants: u16) -> impl Iterator<Item = (u16, u16, &'static str)> {
    (0..variants).zip(CODES.into_iter().cycle()).map(|(index, (number, name))| (index, number, name))
}

fn derived(variants: u16, spelling: Spelling) -> String {
    let mut code = String::from(
        "//! Errors.\n\n/// What went wrong.\n#[derive(Debug, status_core::HasStatus, status_core::ToProblem)]\npub enum Error {\n",
    );
    for (index, number, name) in codes(variants) {
        let written = match spelling {
            Spelling::Number => number.to_string(),
            Spelling::Name => name.to_owned(),
        };
        let _ = writeln!(
            code,
            "    /// Number {index}.\n    #[status({written})]\n    #[problem(type = \"/problems/{index}\")]\n    Variant{index},"
        );
    }
    code + "}\n\n" + DISPLAY
}

fn by_hand(variants: u16) -> String {
    let mut code = String::from("//! Errors.\n\n/// What went wrong.\n#[derive(Debug)]\npub enum Error {\n");
    for (index, ..) in codes(variants) {
        let _ = writeln!(code, "    /// Number {index}.\n    Variant{index},");
    }
    code.push_str(
        "}\n\nimpl status_core::HasStatus for Error {\n    type Code = status_core::StatusCode;\n\n    \
         fn status(&self) -> status_core::StatusCode {\n        match self {\n",
    );
    for (index, _, name) in codes(variants) {
        let _ = writeln!(code, "            Self::Variant{index} => status_core::StatusCode::{name},");
    }
    code.push_str(
        "        }\n    }\n}\n\nimpl status_core::ToProblem for Error {\n    fn to_problem(&self) -> status_core::Problem {\n        \
         let problem = status_core::Problem::new(status_core::HasStatus::status(self));\n        match self {\n",
    );
    for (index, number, _) in codes(variants) {
        let detail = if number < 500 { ".with_detail(self.to_string())" } else { "" };
        let _ = writeln!(
            code,
            "            Self::Variant{index} => problem.with_type(\"/problems/{index}\"){detail},"
        );
    }
    code + "        }\n    }\n}\n\n" + DISPLAY
}

const DISPLAY: &str = "impl std::fmt::Display for Error {\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n        f.write_str(\"it went wrong\")\n    }\n}\n\nimpl std::error::Error for Error {}\n";
