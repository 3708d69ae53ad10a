//! Build time and size compared with other libraries and with hand-written tables:
//! `cargo run --release --bin build_time` in this package.
//!
//! Each measurement uses its own temporary packages and builds them in turn. The table has the medians.

use std::fmt::Write as _;
use std::fs;

use status_benches::package::{Package, in_turn};
use status_benches::table::{self, Row};

fn main() {
    let only: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |name: &str| only.is_empty() || only.iter().any(|only| only == name);
    let mut rows = Vec::new();
    if wanted("clean") {
        rows.extend(clean_builds());
    }
    if wanted("check") {
        rows.extend(checks());
    }
    if wanted("edit") {
        rows.push(edits());
    }
    table::print("s", &rows);
    if wanted("size") {
        println!();
        table::print("bytes", &[sizes()]);
    }
}

/// A clean build of a crate that depends on `status-core`, compared with one that depends on the
/// alternatives.
fn clean_builds() -> Vec<Row> {
    const RUNS: usize = 5;

    let ours = Package::new("ours", &Package::status_core(), "pub use status_core::StatusCode;\n");
    let peers = "thiserror = \"2\"\nstrum = { version = \"0.28\", features = [\"derive\"] }\nnum_enum = \"0.7\"\nhttp = \"1\"\n";
    let theirs = Package::new("theirs", peers, "pub use http::StatusCode;\n");
    let alone = Package::new("alone", "thiserror = \"2\"\n", "pub use thiserror::Error;\n");
    let packages = [&ours, &theirs, &alone];
    for package in packages {
        package.cargo(&["fetch"]);
    }
    let build = |incremental: bool| {
        in_turn(RUNS, &packages, |package| {
            package.clean();
            package.timed(&["build", "--offline", "--config", &format!("build.incremental={incremental}")])
        })
    };
    // Cargo builds registry dependencies without incremental compilation, and will build our crates in the
    // same way.
    let published = build(false);
    let by_path = build(true);
    let peers = "thiserror + strum + num_enum + http";
    vec![
        Row::new("clean build", peers, published[0], published[1], Some(0.48)),
        Row::new("clean build", "thiserror", published[0], published[2], None),
        Row::new("clean build, status-core by its path", peers, by_path[0], by_path[1], None),
    ]
}

/// `cargo check` of a crate with one family, compared with the same enum and tables written by hand.
fn checks() -> Vec<Row> {
    const RUNS: usize = 7;

    let mut rows = Vec::new();
    let mut costs = Vec::new();
    for (codes, target) in [(64, 1.5), (256, 1.5), (1024, 2.5), (4096, 2.5)] {
        let family = Family { codes };
        let (ours, theirs) = family.packages();
        for package in [&ours, &theirs] {
            package.cargo(&["check", "--offline"]);
        }
        let times = in_turn(RUNS, &[&ours, &theirs], |package| {
            package.touch();
            package.timed(&["check", "--offline"])
        });
        costs.push(times[0] / f64::from(codes));
        rows.push(Row::new(&format!("check, {codes} codes"), "by hand", times[0], times[1], Some(target)));
    }
    rows.push(Row::new("check, each of 4096 codes", "each of 256", costs[3], costs[1], Some(1.3)));
    rows
}

/// `cargo build` after one edit, in a spec of 256 codes and in the hand-written file.
fn edits() -> Row {
    const RUNS: usize = 9;

    let (ours, theirs) = Family { codes: 256 }.packages();
    for package in [&ours, &theirs] {
        package.cargo(&["build", "--offline"]);
    }
    let mut run = 0;
    let times = in_turn(RUNS, &[&ours, &theirs], |package| {
        run += 1;
        package.edit(run);
        package.timed(&["build", "--offline"])
    });
    Row::new("build after an edit, 256 codes", "by hand", times[0], times[1], Some(1.3))
}

/// The size of a release binary that uses the reasons and descriptions of 256 codes.
fn sizes() -> Row {
    let main = "fn main() {\n    for code in lib::Codes::ALL {\n        println!(\"{} {}\", code.reason(), code.description().unwrap_or_default());\n    }\n}\n";
    let (ours, theirs) = Family { codes: 256 }.packages();
    let size = |package: &Package| {
        fs::write(
            package.directory().join("src/main.rs"),
            main.replace("lib::", &format!("{}::", package.name)),
        )
        .expect("a file of a temporary package");
        package.cargo(&["build", "--offline", "--release"]);
        let binary = package.directory().join("target/release").join(&package.name);
        fs::metadata(binary).expect("the binary that was built").len() as f64
    };
    Row {
        operation: "release binary, 256 codes".to_owned(),
        peer: "by hand".to_owned(),
        ours: size(&ours),
        theirs: size(&theirs),
        target: Some(1.1),
    }
}

/// A synthetic family.
struct Family {
    codes: u16,
}

impl Family {
    /// The same family twice: by the macro and by hand.
    fn packages(&self) -> (Package, Package) {
        let ours = Package::new(
            "ours",
            &Package::status_core(),
            "//! A family.\n\n/// The codes.\n#[status_core::codes(\"codes.toml\", class = Class)]\n#[repr(u16)]\npub enum Codes {}\n",
        );
        fs::write(ours.directory().join("codes.toml"), self.spec()).expect("a file of a temporary package");
        let theirs = Package::new("theirs", "", &self.by_hand());
        (ours, theirs)
    }

    fn numbers(&self) -> impl Iterator<Item = u16> + use<> {
        1000..1000 + self.codes
    }

    fn reason(number: u16) -> String {
        format!("Something Is Wrong With {number}")
    }

    fn description(number: u16) -> String {
        format!(
            "What number {number} says is that something has gone wrong, and that it may be worth another try."
        )
    }

    fn reference(number: u16) -> String {
        format!("RFC{number}, Section 5.{}", number % 10)
    }

    /// The ranges of the four classes.
    fn classes(&self) -> [(&'static str, &'static str, u16, u16); 4] {
        let quarter = self.codes / 4;
        let range = |index: u16| (1000 + index * quarter, 999 + (index + 1) * quarter);
        [("first", "First", 0), ("second", "Second", 1), ("third", "Third", 2), ("fourth", "Fourth", 3)]
            .map(|(key, variant, index)| (key, variant, range(index).0, range(index).1))
    }

    fn spec(&self) -> String {
        let mut spec = String::new();
        for (key, _, first, last) in self.classes() {
            let _ = writeln!(spec, "[class.{key}]\nrange = [{first}, {last}]\n");
        }
        let _ = writeln!(spec, "[field.serious]\ntype = \"bool\"\n");
        for number in self.numbers() {
            let _ = writeln!(spec, "[code.{number}]\nreason = \"{}\"", Self::reason(number));
            let _ = writeln!(spec, "description = \"{}\"", Self::description(number));
            let _ = writeln!(spec, "reference = \"{}\"", Self::reference(number));
            if number % 3 == 0 {
                spec.push_str("serious = true\n");
            }
            spec.push('\n');
        }
        spec
    }

    /// The hand-written equivalent: tables, or comparisons if they are enough.
    fn by_hand(&self) -> String {
        let count = self.codes;
        let variant = |number: u16| format!("SomethingIsWrongWith{number}");
        let table = |name: &str, text: &dyn Fn(u16) -> String| {
            let mut table = format!("static {name}: [&str; {count}] = [\n");
            for number in self.numbers() {
                let _ = writeln!(table, "    {:?},", text(number));
            }
            table.push_str("];\n\n");
            table
        };
        let mut code =
            String::from("//! A family.\n\nuse std::fmt;\nuse std::str::FromStr;\n\n/// The codes.\n");
        code.push_str(
            "#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u16)]\npub enum Codes {\n",
        );
        for number in self.numbers() {
            let _ = writeln!(
                code,
                "    /// {number} {}\n    ///\n    /// {}\n    ///\n    /// Defined in {}.\n    #[doc(alias = \"{number}\")]\n    {} = {number},",
                Self::reason(number),
                Self::description(number),
                Self::reference(number),
                variant(number)
            );
        }
        code.push_str("}\n\n");
        let _ = writeln!(code, "static ALL: [Codes; {count}] = [");
        for number in self.numbers() {
            let _ = writeln!(code, "    Codes::{},", variant(number));
        }
        code.push_str("];\n\n");
        code.push_str(&table("NAMES", &variant));
        code.push_str(&table("REASONS", &Self::reason));
        code.push_str(&table("DESCRIPTIONS", &Self::description));
        code.push_str(&table("REFERENCES", &Self::reference));
        let _ = writeln!(code, "static SERIOUS: [bool; {count}] = [");
        for number in self.numbers() {
            let _ = writeln!(code, "    {},", number % 3 == 0);
        }
        code.push_str("];\n\n/// The classes.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Class {\n");
        for (_, variant, first, last) in self.classes() {
            let _ = writeln!(code, "    /// {variant}: {first} to {last}.\n    {variant},");
        }
        code.push_str("}\n\nimpl Codes {\n    /// Every code, ascending.\n    pub const ALL: &'static [Self] = &ALL;\n\n");
        code.push_str(
            "    /// The number.\n    pub const fn as_u16(self) -> u16 {\n        self as u16\n    }\n\n",
        );
        let _ = writeln!(
            code,
            "    /// The code of this number.\n    pub const fn from_u16(number: u16) -> Option<Self> {{\n        let position = number.wrapping_sub(1000) as usize;\n        if position < {count} {{ Some(ALL[position]) }} else {{ None }}\n    }}\n"
        );
        for (name, table) in [("name", "NAMES"), ("reason", "REASONS")] {
            let _ = writeln!(
                code,
                "    /// The {name}.\n    pub const fn {name}(self) -> &'static str {{\n        {table}[self as usize - 1000]\n    }}\n"
            );
        }
        for (name, table) in [("description", "DESCRIPTIONS"), ("reference", "REFERENCES")] {
            let _ = writeln!(
                code,
                "    /// The {name}.\n    pub const fn {name}(self) -> Option<&'static str> {{\n        Some({table}[self as usize - 1000])\n    }}\n"
            );
        }
        code.push_str("    /// Whether it is serious.\n    pub const fn is_serious(self) -> bool {\n        SERIOUS[self as usize - 1000]\n    }\n\n");
        code.push_str(
            "    /// The class.\n    pub const fn class(self) -> Class {\n        match self as u16 {\n",
        );
        for (_, variant, first, last) in &self.classes()[..3] {
            let _ = writeln!(code, "            {first}..={last} => Class::{variant},");
        }
        code.push_str("            _ => Class::Fourth,\n        }\n    }\n}\n\n");
        code.push_str(
            "impl fmt::Debug for Codes {\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {\n        f.pad(self.name())\n    }\n}\n\n\
             impl fmt::Display for Codes {\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {\n        write!(f, \"{} {}\", *self as u16, self.reason())\n    }\n}\n\n\
             impl FromStr for Codes {\n    type Err = ();\n\n    fn from_str(text: &str) -> Result<Self, ()> {\n        if let Ok(number) = text.parse() {\n            return Self::from_u16(number).ok_or(());\n        }\n        let position = REASONS.iter().position(|reason| reason.eq_ignore_ascii_case(text));\n        position.map(|position| ALL[position]).ok_or(())\n    }\n}\n\n\
             impl TryFrom<u16> for Codes {\n    type Error = u16;\n\n    fn try_from(number: u16) -> Result<Self, u16> {\n        Self::from_u16(number).ok_or(number)\n    }\n}\n\n\
             impl From<Codes> for u16 {\n    fn from(code: Codes) -> Self {\n        code as Self\n    }\n}\n",
        );
        code
    }
}
