//! Compares the report on every spec in `tests/specs` with its exact text. See the README there.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use status_spec::{Loaded, Repr, Rule, Source, load};

#[test]
fn bad_specs_are_reported() {
    let mut failures = String::new();
    for path in specs("tests/specs") {
        let loaded = read(&path, &path.display().to_string());
        let stem = stem(&path);
        let is_about = |rule: Rule| stem == rule.id() || stem.starts_with(&format!("{rule}-"));
        if !loaded.report.diagnostics().iter().any(|diagnostic| is_about(diagnostic.rule)) {
            writeln!(failures, "{}: does not report the rule that it is named after", path.display())
                .unwrap();
        }
        compare(&path.with_extension("stderr"), &loaded.render_report(), &mut failures);
    }
    for (name, path) in generated() {
        let loaded = read(&path, &format!("{name}.toml"));
        let report = loaded.render_report();
        // The end of a long report is enough.
        let start = report.rmatch_indices("\nerror: ").nth(3).map_or(0, |(at, _)| at + 1);
        compare(
            &Path::new("tests/specs/generated").join(format!("{name}.stderr")),
            &report[start..],
            &mut failures,
        );
    }
    assert!(failures.is_empty(), "\n{failures}\n(run with `BLESS=1` to accept)");
}

#[test]
fn good_specs_have_no_errors() {
    for path in specs("tests/specs/good") {
        let loaded = read(&path, &path.display().to_string());
        assert!(loaded.report.is_empty(), "{}", loaded.render_report());
        assert!(!loaded.spec.codes.is_empty());
    }
}

#[test]
fn every_rule_has_a_spec() {
    let stems: Vec<_> = specs("tests/specs")
        .iter()
        .map(|path| stem(path))
        .chain(generated().into_iter().map(|(name, _)| name))
        .collect();
    for rule in Rule::ALL {
        let is_shown = stems.iter().any(|stem| stem == rule.id() || stem.starts_with(&format!("{rule}-")));
        assert!(is_shown, "no spec breaks `{rule}`");
    }
}

#[test]
fn every_report_belongs_to_a_spec() {
    let stems: BTreeSet<_> = specs("tests/specs").iter().map(|path| stem(path)).collect();
    for entry in fs::read_dir("tests/specs").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "stderr") {
            assert!(stems.contains(&stem(&path)), "{} does not belong to a spec", path.display());
        }
    }
}

/// Specs that are too large for the repository, and long chains.
fn generated() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("specs");
    fs::create_dir_all(root.join("chain")).unwrap();
    let mut specs = Vec::new();
    let mut add = |name: &str, text: &str| {
        let path = root.join(format!("{name}.toml"));
        fs::write(&path, text).unwrap();
        specs.push((name.to_owned(), path));
    };
    let large = "#\n".repeat(600_000);
    add("file-too-large", &"# A line of a file that is larger than it may be.\n".repeat((16 << 20) / 50 + 1));
    add("file-too-large-by-lines", &"#\n".repeat((1 << 20) + 1));
    add("file-too-large-with-others", "extends = [\"./large-1.toml\", \"./large-2.toml\"]\n");
    for name in ["large-1", "large-2"] {
        fs::write(root.join(name).with_extension("toml"), format!("[code.1]\nreason = \"One\"\n{large}"))
            .unwrap();
    }

    let mut codes = String::from("# repr: u32\n");
    for number in 0..=65_536 {
        write!(codes, "[code.{number}]\nreason = \"Code {number}\"\n\n").unwrap();
    }
    add("too-many-codes", &codes);
    fs::write(root.join("most.toml"), codes.split("[code.65536]").next().unwrap()).unwrap();
    add(
        "too-many-codes-with-a-base",
        "# repr: u32\nextends = \"./most.toml\"\n\n[code.70000]\nreason = \"One more\"\n",
    );

    let code = "[code.1]\nreason = \"One\"\n";
    let mut classes = code.to_owned();
    let mut fields = code.to_owned();
    for number in 0..2000 {
        writeln!(classes, "[class.few-{number}]\nrange = [{number}, {number}]").unwrap();
        writeln!(fields, "field-{number} = 1").unwrap();
    }
    for number in 0..2000 {
        writeln!(fields, "[field.field-{number}]\ntype = \"integer\"").unwrap();
    }
    add("too-many-classes", &classes);
    add("too-many-fields", &fields);

    let mut errors = code.to_owned();
    for number in 0..5000 {
        writeln!(errors, "colour-{number} = 1").unwrap();
    }
    add("too-many-errors", &errors);

    let bases: Vec<_> = (1..=40).map(|number| format!("\"./wide/{number}.toml\"")).collect();
    add("extends-count", &format!("extends = [\n  {},\n]\n", bases.join(",\n  ")));
    fs::create_dir_all(root.join("wide")).unwrap();
    for number in 1..=40 {
        let text = format!("[code.{number}]\nreason = \"Code {number}\"\n");
        fs::write(root.join(format!("wide/{number}.toml")), text).unwrap();
    }

    let filler = "# A line of a large file, which holds nothing but this.\n".repeat(100_000);
    add(
        "unknown-key-in-a-large-file",
        &format!("[code.1]\nreason = \"One\"\n{filler}[code.2]\nreson = \"Two\"\n{filler}"),
    );
    add(
        "same-number-far-apart",
        &format!("[code.16]\nreason = \"One\"\n{filler}[code.0x10]\nreason = \"Two\"\n"),
    );

    add("extends-depth", "extends = \"./chain/1.toml\"\n");
    for depth in 1..=20 {
        let next = format!("extends = \"./{}.toml\"\n[code.{depth}]\nreason = \"Code {depth}\"\n", depth + 1);
        fs::write(root.join(format!("chain/{depth}.toml")), next).unwrap();
    }
    specs
}

fn read(path: &Path, written: &str) -> Loaded {
    let text = fs::read(path).unwrap();
    let text = String::from_utf8_lossy(&text);
    let repr =
        text.lines().next().and_then(|line| line.trim_start_matches('\u{feff}').strip_prefix("# repr: "));
    let repr = repr.map_or(Repr::U16, |repr| repr.trim().parse().unwrap());
    load(&Source { path: path.to_owned(), written: written.to_owned() }, repr)
}

fn compare(path: &Path, actual: &str, failures: &mut String) {
    let expected = fs::read_to_string(path).unwrap_or_default();
    if actual == expected {
        return;
    }
    if env::var_os("BLESS").is_some() {
        fs::write(path, actual).unwrap();
    } else {
        writeln!(failures, "{}: expected\n{expected}\nbut found\n{actual}", path.display()).unwrap();
    }
}

fn specs(directory: &str) -> Vec<PathBuf> {
    let mut specs: Vec<_> = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    specs.sort();
    specs
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_str().unwrap().to_owned()
}
