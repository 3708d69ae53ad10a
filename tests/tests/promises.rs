//! The promises of SECURITY.md about the whole source. SECURITY.md names the tests of the others.

use std::fs;
use std::path::{Path, PathBuf};

/// The crates that are compiled into users' programs, or run in their compilers.
const CRATES: [&str; 3] = ["status-core", "status-macros", "status-spec"];

/// Modules that are compiled for tests only, apart from those called `tests`.
const TESTS: [&str; 5] = [
    "status-macros/src/golden.rs",
    "status-macros/src/mutations.rs",
    "status-spec/src/diagnostic/against_annotate_snippets.rs",
    "status-spec/src/toml/against_toml.rs",
    "status-spec/src/toml/official.rs",
];

/// Generated code does not contain `unsafe` either, because a macro needs the word in its source. A lint in
/// the calling crate would not detect it: rustc does not lint the expansions of macros from other crates.
#[test]
fn no_unsafe_code() {
    // In the list of keywords, and in the name of an HTML directive.
    assert_only_in(
        "unsafe",
        &[
            "status-spec/src/name.rs",
            "status-core/src/catalogue/html.rs",
            "status-core/src/catalogue/service/pages.rs",
        ],
    );
}

/// Every document says the same about sources.
#[test]
fn sources_are_documented() {
    const SENTENCE: &str = "The text of a source is sent only with `#[problem(expose)]`, or if a `#[problem(…)]` attribute names its field.";

    for path in [
        "README.md",
        "SECURITY.md",
        "status-core/docs/to_problem.md",
        "status-core/docs/guide/5_errors_to_answers.md",
    ] {
        let text = fs::read_to_string(root().join(path)).unwrap();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(SENTENCE), "{path} does not contain the sentence about sources");
    }
}

/// SECURITY.md and the reference of specs name each limit.
#[test]
fn limits_are_documented() {
    use status_spec::limits;

    let [security, reference] = ["SECURITY.md", "status-core/docs/codes.md"]
        .map(|path| fs::read_to_string(root().join(path)).unwrap());
    let schema = fs::read_to_string(root().join("codes.schema.json")).unwrap();
    assert!(schema.contains(&format!("\"maxProperties\": {}\n", limits::MAX_CODES)));
    let mib = format!("{} MiB", limits::MAX_BYTES >> 20);
    let [codes, lines, errors, classes] =
        [limits::MAX_CODES, limits::MAX_LINES, limits::MAX_ERRORS, limits::MAX_CLASSES].map(with_commas);
    let [fields, bases, chain, nesting] =
        [limits::MAX_FIELDS, limits::MAX_BASES, limits::MAX_CHAIN, limits::MAX_NESTING].map(with_commas);
    for text in [
        format!("| {mib}, {lines} lines |"),
        format!("| {codes}, {classes} and {fields} |"),
        format!("| {bases}, in chains of at most {chain} |"),
        format!("| {nesting} |"),
        format!("| {errors}; further ones are counted |"),
    ] {
        assert!(reference.contains(&text), "the reference does not name the limit {text}");
    }
    for text in [
        format!("more than {mib}"),
        format!("{codes} codes"),
        format!("{classes} classes"),
        format!("{fields} fields"),
        format!("{bases} extended specs"),
        format!("a chain of more than {chain}"),
        format!("{nesting} nested"),
    ] {
        assert!(security.contains(&text), "SECURITY.md does not name the limit {text}");
    }
}

/// A number in the format of the documentation: `1,024`.
fn with_commas(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[test]
fn no_network_and_no_processes() {
    for word in ["net", "process", "Command::new", "TcpStream", "UdpSocket"] {
        // `std::process` only for the exit code of a program.
        assert_only_in(word, &["status-core/src/families/sysexits.rs"]);
    }
}

/// The module for the file of a catalogue, which a user's test compares or rewrites.
const LOCK: &str = "status-core/src/catalogue/lock.rs";

/// Only one place reads the named specs, and only the test of a catalogue writes a file.
#[test]
fn one_place_reads_files() {
    for word in ["fs", "File::open", "OpenOptions", "read_to_string", "read_dir"] {
        assert_only_in(word, &["status-spec/src/source/limits.rs", LOCK]);
    }
    for word in ["fs::write", "create", "create_new", "remove_file", "create_dir_all", "set_permissions"] {
        assert_only_in(word, &[LOCK]);
    }
}

/// The macros read one environment variable, the directory of the package. The test of a catalogue reads
/// `BLESS`.
#[test]
fn one_environment_variable_is_read() {
    for word in ["var", "var_os", "vars", "vars_os"] {
        assert_only_in(word, &["status-macros/src/lib.rs", LOCK]);
    }
    let macros = fs::read_to_string(root().join("status-macros/src/lib.rs")).unwrap();
    assert_eq!(
        macros.matches("env::").count(),
        macros.matches("env::var_os(\"CARGO_MANIFEST_DIR\")").count()
    );
}

/// No other source contains the word.
fn assert_only_in(word: &str, allowed: &[&str]) {
    let mut files = 0;
    for path in CRATES.iter().flat_map(|name| sources(&root().join(name).join("src"))) {
        files += 1;
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
        if allowed.contains(&name.as_str()) || TESTS.contains(&name.as_str()) || name.ends_with("/tests.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let (code, _) = text.split_once("\n#[cfg(test)]\nmod tests {").unwrap_or((&text, ""));
        for (index, line) in code.lines().enumerate() {
            let line = line.split_once("//").map_or(line, |(code, _)| code);
            assert!(!contains_word(line, word), "{name}:{}: {line}", index + 1);
        }
    }
    assert!(files > 50, "the sources were not found");
}

/// Returns `true` if a line contains a whole word.
fn contains_word(line: &str, word: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(word).any(|(start, _)| {
        let (before, after) = (&line[..start], &line[start + word.len()..]);
        !before.ends_with(is_part) && !after.starts_with(is_part)
    })
}

/// The source files in a directory, recursively.
fn sources(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
