//! The cost of the catalogue, with a generated program of 500 problem types:
//! `cargo run --release --bin catalogue_cost` in this package.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use status_benches::package::{Package, in_turn};

fn main() {
    println!("| case | result | aim |");
    println!("|---|---|---|");
    println!("| `Catalogue::to_json` of {TYPES} types, release | {} | ≤ 1 ms |", to_json());
    println!("| `unique_problems!` of {TYPES} types, `cargo check` | {} | ≤ 100 ms |", unique_problems());
    println!("| descriptions in a release binary without a catalogue | {} | 0 |", descriptions_in_binary());
}

const ENUMS: usize = 20;
const VARIANTS: usize = 25;
const TYPES: usize = ENUMS * VARIANTS;

/// The minimum time of 200 runs, and the length of the JSON.
fn to_json() -> String {
    let main = format!(
        "fn main() {{\n    \
             let catalogue = status_core::Catalogue::new(){};\n    \
             let run = || {{\n        \
                 let start = std::time::Instant::now();\n        \
                 let json = std::hint::black_box(catalogue.to_json());\n        \
                 (start.elapsed().as_micros(), json.len())\n    \
             }};\n    \
             let (time, length) = (0..200).map(|_| run()).min().unwrap();\n    \
             println!(\"{{time}} µs ({{length}} bytes)\");\n\
         }}\n",
        names().fold(String::new(), |all, name| all + &format!(".with::<types::{name}>()"))
    );
    run(&program("to-json", &main))
}

/// The difference that the macro makes to the time of `cargo check`.
fn unique_problems() -> String {
    const RUNS: usize = 7;

    let names: Vec<String> = names().collect();
    let core = Package::status_core_with(&["problem"]);
    let with = format!("{}\nstatus_core::unique_problems!({});\n", enums(), names.join(", "));
    let (with, without) = (Package::new("with", &core, &with), Package::new("without", &core, &enums()));
    for package in [&with, &without] {
        package.cargo(&["check", "--offline"]);
    }
    let times = in_turn(RUNS, &[&with, &without], |package| {
        package.touch();
        package.timed(&["check", "--offline", "--config", "build.incremental=false"])
    });
    format!("{:.0} ms ({:.2} s and {:.2} s)", 1_000.0 * (times[0] - times[1]), times[0], times[1])
}

/// The number of descriptions, which only the catalogue needs, in the binary of a program that sends one error
/// of each enum.
fn descriptions_in_binary() -> String {
    let uses = names().fold(String::new(), |all, name| {
        all + &format!("    println!(\"{{:?}}\", types::{name}::Variant0 {{ id: 7 }}.to_problem());\n")
    });
    let package = program("unused", &format!("use status_core::ToProblem;\n\nfn main() {{\n{uses}}}\n"));
    let binary = fs::read(package.directory().join("target/release/unused")).expect("the binary");
    let is_in_binary = |text: String| binary.windows(text.len()).any(|found| found == text.as_bytes());
    assert!((0..ENUMS).all(|at| is_in_binary(uri(at, 0))), "the binary has the types that it sends");
    let found = (0..ENUMS).filter(|at| is_in_binary(description(*at, 0))).count();
    format!("{found} of {ENUMS}")
}

/// A program with the enums in the module `types`.
fn program(name: &str, main: &str) -> Package {
    let core = Package::status_core_with(&["catalogue"]);
    let package = Package::new(name, &core, "//! Nothing.\n");
    let main = format!("#![allow(dead_code)]\nmod types {{\n{}}}\n{main}", enums());
    fs::write(package.directory().join("src/main.rs"), main).expect("a file of a temporary package");
    package.cargo(&["build", "--offline", "--release"]);
    package
}

/// The output of a program.
fn run(package: &Package) -> String {
    let program = package.directory().join("target/release").join(&package.name);
    let output = Command::new(program).output().expect("the program");
    String::from_utf8_lossy(&output.stdout).trim_end().to_owned()
}

fn names() -> impl Iterator<Item = String> {
    (0..ENUMS).map(|at| format!("Error{at}"))
}

/// The source of the enums.
fn enums() -> String {
    let mut code = String::new();
    for (at, name) in names().enumerate() {
        let _ = writeln!(
            code,
            "/// Errors.\n#[derive(Debug, status_core::HasStatus, status_core::ToProblem)]\npub enum {name} {{"
        );
        for variant in 0..VARIANTS {
            let _ = writeln!(
                code,
                "    /// {}\n    \
                     #[status(404)]\n    \
                     #[problem(type = \"{}\", title = \"The problem {variant}\")]\n    \
                     Variant{variant} {{\n        \
                         /// The number of the book.\n        \
                         #[problem(extension)]\n        \
                         id: u64,\n    \
                     }},",
                description(at, variant),
                uri(at, variant)
            );
        }
        let _ = writeln!(
            code,
            "}}\n\
             impl std::fmt::Display for {name} {{\n    \
                 fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n        \
                     f.write_str(\"there is an error\")\n    \
                 }}\n\
             }}\n\
             impl std::error::Error for {name} {{}}"
        );
    }
    code
}

/// A type URI of about 60 characters.
fn uri(at: usize, variant: usize) -> String {
    format!("https://shelf.example/problems/of-the-area-{at}/the-problem-{variant}")
}

/// The doc comment of a variant.
fn description(at: usize, variant: usize) -> String {
    format!("The book in the area {at} has the problem {variant}.")
}
