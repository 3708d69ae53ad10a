//! The instructions of a derived `status()`, compared with a hand-written `match`:
//! `cargo run --release --bin instructions` in this package.
//!
//! Each function is compiled separately, because the compiler would merge identical functions. The
//! instructions are counted in the assembly of a release build.

use std::fs;

use status_benches::package::Package;
use status_benches::table::{self, Row};

fn main() {
    let package = Package::new("measured", &Package::status_core(), "");
    let rows: Vec<Row> = ERRORS.iter().map(|error| error.compare(&package)).collect();
    table::print("instructions", &rows);
}

/// An error, and the expected body of its `status()`.
struct Error {
    name: &'static str,
    /// The types, with the attributes of the derive.
    types: &'static str,
    /// The hand-written body of `status()`.
    by_hand: &'static str,
}

const ERRORS: &[Error] = &[
    Error {
        name: "four variants without fields",
        types: "#[derive(HasStatus)]\npub enum Error {\n    #[status(404)]\n    A,\n    #[status(Conflict)]\n    B,\n    #[status(422)]\n    C,\n    #[status(500)]\n    D,\n}\n",
        by_hand: "match self {\n    Self::A => StatusCode::NotFound,\n    Self::B => StatusCode::Conflict,\n    Self::C => StatusCode::UnprocessableContent,\n    Self::D => StatusCode::InternalServerError,\n}",
    },
    Error {
        name: "variants with fields, and a default",
        types: "#[derive(HasStatus)]\n#[status(500)]\npub enum Error {\n    #[status(404)]\n    A { id: u64 },\n    #[status(409)]\n    B(String),\n    C(Vec<u8>, u32),\n    #[status(429)]\n    D { seconds: u64, who: String },\n    E,\n}\n",
        by_hand: "match self {\n    Self::A { .. } => StatusCode::NotFound,\n    Self::B(_) => StatusCode::Conflict,\n    Self::D { .. } => StatusCode::TooManyRequests,\n    Self::C(..) | Self::E => StatusCode::InternalServerError,\n}",
    },
    Error {
        name: "an error within an error",
        types: "#[derive(HasStatus)]\npub enum Inner {\n    #[status(401)]\n    A,\n    #[status(403)]\n    B(u8),\n}\n#[derive(HasStatus)]\npub enum Error {\n    #[status(transparent)]\n    Inner(Inner),\n    #[status(503)]\n    C(u64),\n}\n",
        by_hand: "match self {\n    Self::Inner(Inner::A) => StatusCode::Unauthorized,\n    Self::Inner(Inner::B(_)) => StatusCode::Forbidden,\n    Self::C(_) => StatusCode::ServiceUnavailable,\n}",
    },
];

impl Error {
    fn compare(&self, package: &Package) -> Row {
        let derived = instructions(package, self.types, "HasStatus::status(self)");
        let types = without_attributes(self.types);
        let by_hand = instructions(package, &types, self.by_hand);
        Row {
            operation: format!("status(), {}", self.name),
            peer: "a match by hand".to_owned(),
            ours: derived as f64,
            theirs: by_hand as f64,
            target: Some(1.0),
        }
    }
}

/// The number of instructions of a function that calls it.
fn instructions(package: &Package, types: &str, body: &str) -> usize {
    let library = format!(
        "#![allow(dead_code, unused_imports)]\nuse status_core::{{HasStatus, StatusCode}};\n\n{types}\nimpl Error {{\n    #[inline]\n    fn code(&self) -> StatusCode {{\n        {body}\n    }}\n}}\n\n#[unsafe(no_mangle)]\npub fn measured(error: &Error) -> u16 {{\n    error.code().as_u16()\n}}\n"
    );
    fs::write(package.directory().join("src/lib.rs"), library).expect("a file of a temporary package");
    package.cargo(&["rustc", "--release", "--", "--emit=asm", "-Ccodegen-units=1"]);
    let assembly = fs::read_dir(package.directory().join("target/release/deps"))
        .expect("the directory of what was built")
        .map(|entry| entry.expect("a file of what was built").path())
        .find(|path| path.extension().is_some_and(|extension| extension == "s"))
        .expect("the assembly");
    let assembly = fs::read_to_string(assembly).expect("the assembly");
    let count = instructions_of("measured", &assembly);
    assert!(count > 0, "there is no function `measured` in\n{assembly}");
    count
}

/// The types without the derive.
fn without_attributes(types: &str) -> String {
    types
        .lines()
        .filter(|line| !line.trim_start().starts_with("#["))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// The number of instructions between the label of a function and its end.
fn instructions_of(function: &str, assembly: &str) -> usize {
    let is_instruction = |line: &&str| line.starts_with('\t') && !line.trim_start().starts_with(['.', '#']);
    assembly
        .lines()
        .skip_while(|line| line.trim_end() != format!("{function}:"))
        .take_while(|line| {
            !line.trim_start().starts_with(".size") && !line.trim_start().starts_with(".Lfunc_end")
        })
        .filter(is_instruction)
        .count()
}
