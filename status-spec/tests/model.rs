//! The model: the complete spec if it has no errors, and otherwise every code whose number and name are
//! known.

use std::path::{Path, PathBuf};
use std::{fs, process};

use status_spec::{Code, Date, FieldType, Loaded, Notation, Repr, Rule, Source, Spec, State, Value, load};

fn load_as(path: impl AsRef<Path>, repr: &str) -> Loaded {
    let path = path.as_ref();
    load(&Source { path: path.to_owned(), written: path.display().to_string() }, repr.parse().unwrap())
}

fn spec(path: &str, repr: &str) -> Spec {
    let loaded = load_as(path, repr);
    assert!(loaded.report.is_empty(), "{}", loaded.render_report());
    loaded.spec
}

fn code(spec: &Spec, number: i128) -> &Code {
    spec.codes.iter().find(|code| code.number.value == number).unwrap()
}

fn value<'s>(spec: &'s Spec, number: i128, field: &str) -> Option<&'s Value> {
    let position = spec.fields.iter().position(|it| it.key.value == field).unwrap();
    code(spec, number).values[position].as_ref()
}

fn variants(spec: &Spec) -> Vec<(i128, &str)> {
    spec.codes.iter().map(|code| (code.number.value, code.variant.value.as_str())).collect()
}

#[test]
fn http() {
    let spec = spec("tests/specs/good/http.toml", "u16");
    assert!(spec.extends_http);
    assert_eq!(spec.codes.len(), 64);
    let keys: Vec<_> =
        spec.classes.iter().map(|class| (class.key.value.as_str(), class.variant.as_str())).collect();
    assert_eq!(
        keys,
        [
            ("informational", "Informational"),
            ("success", "Success"),
            ("redirection", "Redirection"),
            ("client-error", "ClientError"),
            ("server-error", "ServerError"),
        ],
    );
    assert_eq!(spec.classes[1].title, "Successful");
    assert_eq!(spec.classes[3].title, "Client Error");
    assert_eq!(spec.classes[3].range.as_ref().unwrap().value, (400, 499));
    assert_eq!(spec.classes[3].fallback.as_ref().unwrap().value, 400);

    let methods: Vec<_> = spec.fields.iter().map(|field| field.method.as_str()).collect();
    assert_eq!(methods, ["is_error", "is_cacheable", "is_bodiless", "is_retryable", "required_headers"]);
    assert_eq!(value(&spec, 404, "error"), Some(&Value::Bool(true)));
    assert_eq!(value(&spec, 200, "error"), None);
    assert_eq!(value(&spec, 100, "bodiless"), Some(&Value::Bool(true)));
    assert_eq!(
        value(&spec, 401, "required-headers"),
        Some(&Value::Strings(vec!["WWW-Authenticate".to_owned()]))
    );

    assert_eq!(code(&spec, 418).variant.value, "ImATeapot");
    assert_eq!(code(&spec, 418).registered.as_deref(), Some("(Unused)"));
    assert_eq!(code(&spec, 306).variant.value, "Unused");
    let until = Date { year: 2026, month: 11, day: 13 };
    assert_eq!(code(&spec, 104).state, State::Temporary { until: Some(until) });
    let former: Vec<_> = code(&spec, 413).former.iter().map(|name| name.variant.as_str()).collect();
    assert_eq!(former, ["PayloadTooLarge", "RequestEntityTooLarge"]);
}

#[test]
fn the_registry_itself() {
    let spec = spec("codes.toml", "u16");
    assert!(!spec.extends_http);
    assert_eq!(spec.codes.len(), 64);
}

#[test]
fn numbers() {
    let spec = spec("tests/specs/good/numbers.toml", "i64");
    assert_eq!(
        variants(&spec),
        [
            (-1, "MinusOne"),
            (0, "Ok"),
            (31, "UnitSeparator"),
            (32, "Space"),
            (9_223_372_036_854_775_807, "Greatest"),
        ],
    );
    assert!(spec.classes.is_empty() && spec.fields.is_empty());
}

#[test]
fn codes_in_every_notation() {
    for (name, repr, notation, codes) in [
        (
            "sqlstate",
            "u32",
            Notation::Alphanumeric { width: 5 },
            &[(0, "00000"), (373_248, "08000"), (373_254, "08006"), (6_844_177, "42P01")][..],
        ),
        (
            "coap",
            "u8",
            Notation::Dotted { parts: vec![32], pad: true },
            &[(69, "2.05"), (128, "4.00"), (132, "4.04")],
        ),
        (
            "enhanced-mail",
            "u32",
            Notation::Dotted { parts: vec![1000, 1000], pad: false },
            &[(2_001_005, "2.1.5"), (5_007_001, "5.7.1")],
        ),
        (
            "hresult",
            "i32",
            Notation::Hexadecimal { repr: Repr::I32 },
            &[(-2_147_467_259, "0x80004005"), (-2_147_024_882, "0x8007000E"), (0, "0x00000000")],
        ),
    ] {
        let spec = spec(&format!("tests/specs/good/{name}.toml"), repr);
        assert_eq!(spec.notation, notation);
        let written: Vec<_> = spec
            .codes
            .iter()
            .map(|code| (code.number.value, spec.notation.write(code.number.value)))
            .collect();
        let written: Vec<_> = written.iter().map(|(number, text)| (*number, text.as_str())).collect();
        assert_eq!(written, codes);
    }
}

#[test]
fn ranges_and_fallbacks_in_the_notation_of_the_family() {
    let hresult = spec("tests/specs/good/hresult.toml", "i32");
    let failure = &hresult.classes[0];
    assert_eq!(failure.range.as_ref().unwrap().value, (i32::MIN.into(), -1));
    assert_eq!(failure.fallback.as_ref().unwrap().value, -2_147_467_259);

    let inherited = spec("tests/specs/good/notation-inherited.toml", "u32");
    assert_eq!(inherited.notation, Notation::Alphanumeric { width: 5 });
    let connection = &inherited.classes[code(&inherited, 405_649).class.unwrap()];
    assert_eq!(connection.key.value, "connection-exception");
    assert_eq!(value(&inherited, 373_254, "http"), Some(&Value::Code(503)));
}

#[test]
fn inherited_and_changed_codes() {
    let spec = spec("tests/specs/good/own-codes.toml", "u16");
    assert_eq!(spec.codes.len(), 66);
    assert_eq!(spec.classes[code(&spec, 499).class.unwrap()].key.value, "client-error");
    assert_eq!(spec.classes[code(&spec, 600).class.unwrap()].title, "Ours");
    assert_eq!(spec.fields.last().unwrap().key.value, "grpc");
    assert_eq!(value(&spec, 499, "error"), Some(&Value::Bool(true)), "the default of its class");
    assert_eq!(value(&spec, 499, "grpc"), Some(&Value::Integer(1)));

    let too_large = code(&spec, 413);
    assert_eq!((too_large.reason.as_str(), too_large.former.len()), ("Content Too Large", 0));
    assert!(too_large.description.is_some());
    let until = Date { year: 2027, month: 11, day: 13 };
    assert_eq!(code(&spec, 104).state, State::Temporary { until: Some(until) });
    assert_eq!(code(&spec, 305).state, State::Obsolete);
    assert_eq!(code(&spec, 305).description.as_deref(), Some("Several lines,\n\tand a tab.\n"));
}

#[test]
fn fields_of_every_type() {
    let spec = spec("tests/specs/good/fields.toml", "u8");
    assert_eq!(spec.fields[4].kind, FieldType::Code { of: "http".to_owned() });
    assert_eq!(value(&spec, 0, "http"), Some(&Value::Code(200)));
    assert_eq!(value(&spec, 1, "weight"), Some(&Value::Integer(i64::MIN)));
    assert_eq!(value(&spec, 1, "note"), Some(&Value::String(String::new())));
    assert_eq!(value(&spec, 1, "headers"), Some(&Value::Strings(Vec::new())));
    assert_eq!(value(&spec, 1, "retry"), None);
    assert_eq!(spec.classes[code(&spec, 2).class.unwrap()].variant, "Failure");
    assert_eq!(code(&spec, 2).aliases[0].variant, "UnknownError");
}

#[test]
fn a_changed_code_wins_over_the_inherited_one() {
    let spec = spec("tests/specs/good/diamond.toml", "u16");
    assert_eq!(variants(&spec), [(7, "Seven"), (8, "Eight"), (404, "Left")]);
}

#[test]
fn texts_in_every_form() {
    let spec = spec("tests/specs/good/every-form.toml", "u16");
    assert_eq!(variants(&spec), [(1, "One"), (2, "Two"), (4, "Four")]);
    assert_eq!(code(&spec, 1).description.as_deref(), Some("folded"));
    assert_eq!(
        code(&spec, 4).description.as_deref(),
        Some("[code.5]\nis in this text.\n"),
        "with the lines of code"
    );
}

#[test]
fn codes_survive_errors() {
    for (name, expected) in [
        // Syntax errors in the code and around it.
        (
            "syntax-several-in-one-file",
            &[
                (100, "Continue"),
                (200, "Ok"),
                (300, "MultipleChoices"),
                (400, "BadRequest"),
                // From a misspelled `reason`.
                (500, "SectionsWithoutSyntaxErrorsAreStillChecked"),
            ][..],
        ),
        ("syntax-unclosed-header", &[(404, "NotFound"), (410, "Gone")]),
        ("syntax-boolean", &[(404, "NotFound"), (410, "Gone")]),
        // Its number, its reason, its other keys.
        ("bad-number-leading-zero", &[(404, "NotFound")]),
        ("bad-reason-alias", &[(404, "NotFound")]),
        ("unknown-key-code", &[(404, "NotFound")]),
        ("unknown-state", &[(1, "One"), (2, "Two"), (3, "Three")]),
        ("no-class", &[(404, "NotFound"), (500, "InternalServerError"), (600, "Soft")]),
        // Its name: the first of two wins.
        ("name-collision", &[(406, "NotAcceptable")]),
        ("same-number", &[(404, "NotFound")]),
        ("alias-collision-reason", &[(1, "BusyHere"), (2, "Occupied")]),
        // A base.
        ("unreadable-file-missing-base", &[(499, "ClientClosedRequest")]),
    ] {
        let loaded = load_as(format!("tests/specs/{name}.toml"), "u16");
        assert!(!loaded.report.is_empty());
        assert_eq!(variants(&loaded.spec), expected, "{name}");
    }
}

#[test]
fn inherited_codes_survive_errors() {
    let loaded = load_as("tests/specs/syntax-broken-extends.toml", "u16");
    assert_eq!(loaded.spec.codes.len(), 65);
    let loaded = load_as("tests/specs/missing-override.toml", "u16");
    assert_eq!(code(&loaded.spec, 404).variant.value, "NotFound");
}

#[test]
fn files_are_in_the_order_of_reading() {
    let loaded = load_as("tests/specs/extends-cycle.toml", "u16");
    let files: Vec<_> = loaded.files.iter().map(|file| (file.shown.as_str(), file.read)).collect();
    let [one, two] = ["tests/specs/bases/circle-1.toml", "tests/specs/bases/circle-2.toml"];
    assert_eq!(files, [("tests/specs/extends-cycle.toml", true), (one, true), (two, true), ("<http>", true)]);
    assert_eq!(loaded.files[3].path, None);
    assert_eq!(loaded.files[1].path.as_deref(), Some(Path::new("tests/specs/./bases/circle-1.toml")));

    let loaded = load_as("tests/specs/unreadable-file-missing-base.toml", "u16");
    let files: Vec<_> = loaded.files.iter().map(|file| (file.shown.as_str(), file.read)).collect();
    assert_eq!(
        files,
        [("tests/specs/unreadable-file-missing-base.toml", true), ("tests/specs/bases/missing.toml", false)]
    );
}

#[test]
fn one_file_by_two_names_is_one_file() {
    let directory = directory("links");
    fs::write(directory.join("base.toml"), "[code.1]\nreason = \"One\"\n").unwrap();
    fs::write(directory.join("root.toml"), "extends = [\"./base.toml\", \"./other/../base.toml\"]\n")
        .unwrap();
    fs::create_dir_all(directory.join("other")).unwrap();
    let loaded = load_as(directory.join("root.toml"), "u16");
    let rules: Vec<_> = loaded.report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect();
    assert_eq!(rules, [Rule::ExtendsTwice]);
    assert_eq!(loaded.files.len(), 2);
}

#[test]
fn a_path_is_shown_as_written_outside_of_the_current_directory() {
    let directory = directory("shown");
    fs::write(directory.join("codes.toml"), "extends = \"./base.toml\"\n").unwrap();
    fs::write(directory.join("base.toml"), "").unwrap();
    let source = Source { path: directory.join("codes.toml"), written: "../elsewhere/codes.toml".to_owned() };
    let loaded = load(&source, Repr::U16);
    let shown: Vec<_> = loaded.files.iter().map(|file| file.shown.as_str()).collect();
    assert_eq!(shown, ["../elsewhere/codes.toml", "../elsewhere/base.toml"]);
}

/// A spec in a symlinked directory extends a file next to the target of the link, not next to the link.
#[cfg(unix)]
#[test]
fn paths_name_the_files_that_were_read() {
    let directory = directory("linked");
    fs::create_dir_all(directory.join("elsewhere/specs")).unwrap();
    fs::write(directory.join("elsewhere/specs/codes.toml"), "extends = \"../base.toml\"\n").unwrap();
    fs::write(directory.join("elsewhere/base.toml"), "[code.1]\nreason = \"One\"\n").unwrap();
    fs::write(directory.join("base.toml"), "[code.2]\nreason = \"Two\"\n").unwrap();
    let link = directory.join("specs");
    let _ = fs::remove_file(&link);
    std::os::unix::fs::symlink("elsewhere/specs", &link).unwrap();

    let loaded = load_as(link.join("codes.toml"), "u16");
    assert_eq!(variants(&loaded.spec), [(1, "One")]);
    let [spec, base] = loaded.files.as_slice() else { panic!("{:?}", loaded.files) };
    let directory = directory.canonicalize().unwrap();
    assert_eq!(spec.path.as_deref(), Some(link.join("codes.toml").as_path()));
    assert_eq!(base.path.as_deref(), Some(link.join("../base.toml").as_path()));
    assert_eq!(spec.canonical, Some(directory.join("elsewhere/specs/codes.toml")));
    assert_eq!(base.canonical, Some(directory.join("elsewhere/base.toml")));
    assert_eq!(fs::read_to_string(base.path.as_ref().unwrap()).unwrap(), base.text);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_opened() {
    let directory = directory("pipe");
    let pipe = directory.join("pipe.toml");
    let _ = fs::remove_file(&pipe);
    assert!(process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let loaded = load_as(&pipe, "u16");
    assert_eq!(loaded.report.diagnostics()[0].title.split(": ").last(), Some("it is not a regular file"));
}

#[test]
fn the_text_for_the_compiler_does_not_say_error() {
    let loaded = load_as("tests/specs/unknown-key-reason.toml", "u16");
    let text = loaded.render(&loaded.report.diagnostics()[0]);
    assert!(
        text.starts_with(
            "unknown key `resaon` in code `404`\n --> tests/specs/unknown-key-reason.toml:2:1\n"
        ),
        "{text}"
    );
}

fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&directory).unwrap();
    directory
}
