//! Large and deep texts.

use std::fmt::Write as _;
use std::fs;

use super::{directory, titles};

/// Loads a text as a spec, which must break this rule.
fn assert_breaks(name: &str, rule: &str, text: &str) {
    let path = directory("specs").join(name).with_extension("toml");
    fs::write(&path, text).unwrap();
    let titles = titles(&path);
    fs::remove_file(&path).unwrap();
    let is_broken = titles.iter().any(|title| title.starts_with(&format!("{rule}: ")));
    assert!(is_broken, "{name}: {:?}", titles.first());
}

/// Enough that quadratic time would be an hour.
const MANY: usize = 50_000;

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        writeln!(text, "{}", line(number)).unwrap();
        text
    })
}

const CODE: &str = "[code.1]\nreason = \"One\"\n";

#[test]
fn a_million_keys() {
    assert_breaks("keys", "too-many-errors", &lines(1_000_000, |number| format!("k{number} = 1")));
}

#[test]
fn a_hundred_megabytes() {
    let path = directory("specs").join("hundred.toml");
    // A sparse file, which takes no disk space.
    fs::File::create(&path).unwrap().set_len(100 << 20).unwrap();
    assert!(titles(&path)[0].starts_with("file-too-large: "));
}

#[test]
fn deep_nesting() {
    let deep = 300_000;
    for (name, text) in [
        ("brackets", format!("a = {}", "[".repeat(deep))),
        ("closed-brackets", format!("a = {}{}", "[".repeat(deep), "]".repeat(deep))),
        ("braces", format!("a = {}", "{a=".repeat(deep))),
        ("closed-braces", format!("a = {}1{}", "{a=".repeat(deep), "}".repeat(deep))),
        ("dotted-key", format!("{}a = 1", "a.".repeat(deep))),
        ("dotted-header", format!("[{}a]", "a.".repeat(deep))),
    ] {
        assert_breaks(name, "syntax", &text);
    }
    assert_breaks(
        "dotted-code",
        "bad-number",
        "[code.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1]\nreason = \"One\"\n",
    );
}

#[test]
fn many_repetitions() {
    let many = MANY / 4;
    for (name, rule, text) in [
        ("name", "too-many-errors", lines(many, |number| format!("[code.{number}]\nreason = \"Same\""))),
        ("number", "too-many-errors", lines(many, |_| CODE.to_owned())),
        ("key", "too-many-errors", format!("{CODE}{}", lines(MANY, |_| "former = []".to_owned()))),
        (
            "every-key",
            "too-many-errors",
            format!("{CODE}{}", lines(MANY, |number| format!("k{} = 1", number % many))),
        ),
        ("dotted-key", "too-many-errors", lines(MANY, |number| format!("a.k{} = 1", number % many))),
        ("alias", "too-many-errors", format!("{CODE}aliases = [{}]\n", "\"A\", ".repeat(MANY))),
        ("base", "too-many-errors", format!("extends = [{}]\n{CODE}", "\"./no.toml\", ".repeat(MANY))),
        ("table", "wrong-type", lines(many, |_| "[[code.1]]".to_owned())),
    ] {
        assert_breaks(&format!("same-{name}"), rule, &text);
    }
}

#[test]
fn an_error_in_each() {
    let many = MANY / 4;
    for (name, rule, text) in [
        ("syntax", "too-many-errors", lines(many, |number| format!("[code.{number}]\nreason = \"One"))),
        ("string", "too-many-errors", lines(many, |number| format!("[code.{number}]\nreason = \"\"\"One"))),
        ("list", "too-many-errors", lines(many, |number| format!("[code.{number}]\nformer = [\n\"a\","))),
        ("header", "syntax", lines(MANY, |_| "[".to_owned())),
        ("line", "syntax", lines(MANY, |_| "x".to_owned())),
        ("quote", "syntax", lines(MANY, |_| "\"".to_owned())),
        ("key", "too-many-errors", lines(many, |number| format!("[code.{number}+1]\nreason = \"One\""))),
        ("text", "too-many-errors", format!("{CODE}reference = [{}]\n", "\"\", ".repeat(MANY))),
        ("registry", "too-many-errors", format!("extends = [{}]\n", "\"htp\", ".repeat(MANY))),
        (
            "path",
            "extends-count",
            format!("extends = [\n{}]\n", lines(MANY, |number| format!("\"./no-{number}.toml\","))),
        ),
        ("inline", "too-many-errors", {
            let codes = lines(many, |number| format!("{number} = {{ reason = \"Same\", x = 1 }},"));
            format!("code = {{ {} }}\n", codes.replace('\n', " "))
        }),
    ] {
        assert_breaks(&format!("each-{name}"), rule, &text);
    }
}

#[test]
fn a_product() {
    // The products of codes and fields, and of codes and classes, must be limited.
    let many = 20_000;
    let codes =
        lines(many, |number| format!("[code.{number}]\nreason = \"Code {number}\"\nclass = \"few{number}\""));
    let fields = lines(many, |number| format!("[field.field-{number}]\ntype = \"bool\""));
    let classes = lines(many, |number| format!("[class.few-{number}]"));
    let ranges = lines(many, |number| format!("[class.few-{number}]\nrange = [{}, 99999]", number / 2));
    let keys = lines(many, |number| format!("fild-{number} = 1"));
    assert_breaks(
        "codes-and-fields",
        "too-many-fields",
        &format!(
            "{fields}{}",
            lines(many, |number| { format!("[code.{number}]\nreason = \"Code {number}\"") })
        ),
    );
    assert_breaks("keys-and-fields", "too-many-fields", &format!("{fields}{CODE}{keys}"));
    assert_breaks("codes-and-classes", "too-many-classes", &format!("{classes}{codes}"));
    assert_breaks("codes-and-ranges", "too-many-errors", &format!("{ranges}{codes}"));
    let classes = lines(1000, |number| format!("[class.few-{number}]"));
    assert_breaks("codes-and-some-classes", "too-many-errors", &format!("{classes}{codes}"));
}

/// The worst ratio of memory to text: a table for every two bytes.
#[test]
fn a_table_for_every_letter() {
    let path = vec!["a"; 76].join(".");
    assert_breaks(
        "tables-in-a-list",
        "unknown-key",
        &format!("a = [{}]\n", format!("{{{path}=1}},").repeat(100_000)),
    );
    let dotted = lines(100_000, |number| format!("a{number}.{path}=1"));
    assert_breaks("tables-with-keys", "too-many-errors", &dotted);
}

#[test]
fn a_long_line() {
    let long = "a".repeat(2 << 20);
    assert_breaks("long-key", "unknown-key", &format!("{long} = 1\n{CODE}"));
    assert_breaks("long-header", "bad-key", &format!("[class.{}]\n{CODE}", long.to_uppercase()));
    assert_breaks("long-reason", "bad-reason", &format!("[code.1]\nreason = \"{long}é\"\n"));
    assert_breaks(
        "long-number",
        "number-fit",
        &format!("[code.{}]\nreason = \"One\"\n", "9".repeat(1 << 20)),
    );
    assert_breaks("long-blank", "syntax", &format!("{}x\n", " ".repeat(2 << 20)));
    assert_breaks("long-path", "unreadable-file", &format!("extends = \"./{long}.toml\"\n{CODE}"));
    assert_breaks("long-word", "unknown-state", &format!("{CODE}state = \"{long}\"\n"));
}

/// A spec of the maximum size is valid.
#[test]
fn maximum_size() {
    let fields = lines(128, |number| format!("[field.field-{number}]\ntype = \"integer\""));
    let codes = lines(10_000, |number| {
        let description = "words and ".repeat(70);
        format!(
            "[code.{number}]\nreason = \"Code {number}\"\ndescription = \"{description}\"\nfield-7 = {number}"
        )
    });
    let path = directory("specs").join("large.toml");
    fs::write(&path, format!("{fields}{codes}")).unwrap();
    assert_eq!(titles(&path), [""; 0]);
    fs::remove_file(&path).unwrap();
}
