//! Specs that are made to hurt: each ends soon, with an error, and in no more memory than `load` promises.
//!
//! Every one is read by a process of its own, whose memory the system limits. The time is bounded too, but only to end what would not end by
//! itself: a test that takes long here takes a thousand times as long where the time grows with the square.
// Elsewhere there is no such limit, or no such files.
#![cfg(target_os = "linux")]

use std::fmt::Write as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use status_spec::{Repr, Source, load};

/// What `load` promises, in KiB. The limit is on the address space, which is always more than is used.
const MOST_MEMORY: u32 = 2 << 20;
/// The text of 1000 mistakes, with some lines of the spec for each.
const LONGEST_REPORT: usize = 2 << 20;
const LONGEST: Duration = Duration::from_secs(600);

/// Not a test: what the others start to have a process whose memory can be limited.
#[test]
#[ignore = "run by the others"]
fn child() {
    let path = PathBuf::from(env::var_os("HOSTILE_SPEC").expect("it is run by the others"));
    let loaded = load(&Source { path, written: "hostile.toml".to_owned() }, "u32".parse().unwrap());
    let report = loaded.render_report();
    assert!(report.len() < LONGEST_REPORT, "a report of {} bytes", report.len());
    let titles = loaded.report.diagnostics().iter().map(|it| format!("{}: {}", it.rule, it.title));
    println!("titles:\n{}\nend", titles.collect::<Vec<_>>().join("\n"));
}

/// What is said about a spec, by the process that reads it.
fn titles(path: &Path) -> Vec<String> {
    let limited = format!("ulimit -v {MOST_MEMORY} && exec \"$0\" --exact child --ignored --nocapture");
    let mut process = Command::new("sh")
        .args(["-c", &limited])
        .arg(env::current_exe().unwrap())
        .env("HOSTILE_SPEC", path)
        .stdin(Stdio::null())
        .stdout(fs::File::create(path_beside(path, "out")).unwrap())
        .stderr(fs::File::create(path_beside(path, "err")).unwrap())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let status = loop {
        if let Some(status) = process.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > LONGEST {
            process.kill().unwrap();
            panic!("{} does not end", path.display());
        }
        thread::sleep(Duration::from_millis(20));
    };
    let said = fs::read_to_string(path_beside(path, "out")).unwrap();
    let error = fs::read_to_string(path_beside(path, "err")).unwrap();
    assert!(status.success(), "{}: {status}\n{said}{error}", path.display());
    let (_, titles) = said.split_once("titles:\n").unwrap();
    titles
        .lines()
        .take_while(|line| *line != "end")
        .filter(|line| !line.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// The path of what a process says about a spec, out of the way of specs with odd names.
fn path_beside(path: &Path, extension: &str) -> PathBuf {
    let name: String = path.display().to_string().chars().filter(char::is_ascii_alphanumeric).collect();
    directory("said").join(name).with_extension(extension)
}

fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile").join(name);
    fs::create_dir_all(&directory).unwrap();
    directory
}

/// Reads a text as a spec, and has it break this rule.
fn assert_breaks(name: &str, rule: &str, text: &str) {
    let path = directory("specs").join(name).with_extension("toml");
    fs::write(&path, text).unwrap();
    let titles = titles(&path);
    fs::remove_file(&path).unwrap();
    let is_broken = titles.iter().any(|title| title.starts_with(&format!("{rule}: ")));
    assert!(is_broken, "{name}: {:?}", titles.first());
}

/// So many that what grows with the square would take an hour.
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
    assert_breaks("keys", "too-many-mistakes", &lines(1_000_000, |number| format!("k{number} = 1")));
}

#[test]
fn a_hundred_megabytes() {
    let path = directory("specs").join("hundred.toml");
    // Without a byte on the disk.
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
fn the_same_again_and_again() {
    let many = MANY / 4;
    for (name, rule, text) in [
        ("name", "too-many-mistakes", lines(many, |number| format!("[code.{number}]\nreason = \"Same\""))),
        ("number", "too-many-mistakes", lines(many, |_| CODE.to_owned())),
        ("key", "too-many-mistakes", format!("{CODE}{}", lines(MANY, |_| "former = []".to_owned()))),
        (
            "every-key",
            "too-many-mistakes",
            format!("{CODE}{}", lines(MANY, |number| format!("k{} = 1", number % many))),
        ),
        ("dotted-key", "too-many-mistakes", lines(MANY, |number| format!("a.k{} = 1", number % many))),
        ("alias", "too-many-mistakes", format!("{CODE}aliases = [{}]\n", "\"A\", ".repeat(MANY))),
        ("base", "too-many-mistakes", format!("extends = [{}]\n{CODE}", "\"./no.toml\", ".repeat(MANY))),
        ("table", "wrong-type", lines(many, |_| "[[code.1]]".to_owned())),
    ] {
        assert_breaks(&format!("same-{name}"), rule, &text);
    }
}

#[test]
fn each_with_a_mistake_of_its_own() {
    let many = MANY / 4;
    for (name, rule, text) in [
        ("syntax", "too-many-mistakes", lines(many, |number| format!("[code.{number}]\nreason = \"One"))),
        ("string", "too-many-mistakes", lines(many, |number| format!("[code.{number}]\nreason = \"\"\"One"))),
        ("list", "too-many-mistakes", lines(many, |number| format!("[code.{number}]\nformer = [\n\"a\","))),
        ("header", "syntax", lines(MANY, |_| "[".to_owned())),
        ("line", "syntax", lines(MANY, |_| "x".to_owned())),
        ("quote", "syntax", lines(MANY, |_| "\"".to_owned())),
        ("key", "too-many-mistakes", lines(many, |number| format!("[code.{number}+1]\nreason = \"One\""))),
        ("text", "too-many-mistakes", format!("{CODE}reference = [{}]\n", "\"\", ".repeat(MANY))),
        ("registry", "too-many-mistakes", format!("extends = [{}]\n", "\"htp\", ".repeat(MANY))),
        (
            "path",
            "extends-count",
            format!("extends = [\n{}]\n", lines(MANY, |number| format!("\"./no-{number}.toml\","))),
        ),
        ("inline", "too-many-mistakes", {
            let codes = lines(many, |number| format!("{number} = {{ reason = \"Same\", x = 1 }},"));
            format!("code = {{ {} }}\n", codes.replace('\n', " "))
        }),
    ] {
        assert_breaks(&format!("each-{name}"), rule, &text);
    }
}

#[test]
fn a_product() {
    // Neither codes and fields, nor codes and classes may be multiplied without bounds.
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
    assert_breaks("codes-and-ranges", "too-many-mistakes", &format!("{ranges}{codes}"));
    let classes = lines(1000, |number| format!("[class.few-{number}]"));
    assert_breaks("codes-and-some-classes", "too-many-mistakes", &format!("{classes}{codes}"));
}

/// What takes the most memory for its length: two bytes for a table.
#[test]
fn a_table_for_every_letter() {
    let path = vec!["a"; 76].join(".");
    assert_breaks(
        "tables-in-a-list",
        "unknown-key",
        &format!("a = [{}]\n", format!("{{{path}=1}},").repeat(100_000)),
    );
    let dotted = lines(100_000, |number| format!("a{number}.{path}=1"));
    assert_breaks("tables-with-keys", "too-many-mistakes", &dotted);
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

/// A spec that is as large as it may be is no mistake.
#[test]
fn as_large_as_it_may_be() {
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

#[test]
fn chains_and_circles_of_bases() {
    let directory = directory("bases");
    let write =
        |name: &str, text: &str| fs::write(directory.join(name).with_extension("toml"), text).unwrap();
    let extends = |bases: &[String]| format!("extends = [{}]\n", bases.join(", "));

    // Each of 30 extends all after it: there are a billion ways to the last.
    for number in 0..30 {
        let bases: Vec<_> = (number + 1..30).map(|base| format!("\"./all-{base}.toml\"")).collect();
        write(
            &format!("all-{number}"),
            &format!("{}[code.{number}]\nreason = \"Code {number}\"\n", extends(&bases)),
        );
    }
    assert!(titles(&directory.join("all-0.toml")).iter().all(|title| title.starts_with("extends-depth: ")));

    // A link beside its target is the same file, and a directory that holds itself has no end of names for it.
    write("itself", "extends = \"./loop/loop/loop/itself.toml\"\n");
    let link = directory.join("loop");
    let _ = fs::remove_file(&link);
    symlink(".", &link).unwrap();
    assert!(titles(&directory.join("itself.toml"))[0].starts_with("extends-cycle: "));

    for (name, target) in
        [("round.toml", "about.toml"), ("about.toml", "round.toml"), ("self.toml", "self.toml")]
    {
        let _ = fs::remove_file(directory.join(name));
        symlink(target, directory.join(name)).unwrap();
    }
    write("to-a-circle", "extends = [\"./round.toml\", \"./self.toml\"]\n");
    let said = titles(&directory.join("to-a-circle.toml"));
    assert!(said.len() == 2 && said.iter().all(|title| title.starts_with("unreadable-file: ")), "{said:?}");
    assert!(titles(&directory.join("round.toml"))[0].starts_with("unreadable-file: "));
}

#[test]
fn files_that_are_none() {
    let directory = directory("files");
    let pipe = directory.join("pipe.toml");
    let _ = fs::remove_file(&pipe);
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let socket = directory.join("socket.toml");
    let _ = fs::remove_file(&socket);
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let link = directory.join("zero.toml");
    let _ = fs::remove_file(&link);
    symlink("/dev/zero", &link).unwrap();
    for path in [
        pipe.as_path(),
        &socket,
        &link,
        Path::new("/dev/zero"),
        Path::new("/dev/stdin"),
        Path::new("/dev/tty"),
    ] {
        let title = &titles(path)[0];
        assert!(title.starts_with("unreadable-file: "), "{title}");
    }
    for path in [Path::new("/"), directory.as_path(), Path::new("/proc/self/fd")] {
        assert!(titles(path)[0].ends_with(": it is a directory"));
    }
    // As a base they are no better.
    let root = directory.join("root.toml");
    fs::write(&root, "extends = [\"./pipe.toml\", \"./zero.toml\", \"./socket.toml\", \"../files\"]\n")
        .unwrap();
    let said = titles(&root);
    assert!(said.len() == 4 && said.iter().all(|title| title.starts_with("unreadable-file: ")), "{said:?}");
}

/// Files that say they have no bytes, or many, or that cannot be read where they should.
#[cfg(target_os = "linux")]
#[test]
fn files_that_lie_about_their_size() {
    for (path, rule) in [
        ("/proc/self/status", "syntax"),
        ("/proc/self/mem", "unreadable-file"),
        ("/proc/self/clear_refs", "unreadable-file"),
    ] {
        let title = &titles(Path::new(path))[0];
        assert!(title.starts_with(&format!("{rule}: ")), "{path}: {title}");
    }
}

#[test]
fn files_that_may_not_be_read() {
    let path = directory("files").join("secret.toml");
    fs::write(&path, CODE).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever may read everything reads this as well.
    let expected: &[&str] = if fs::read(&path).is_ok() { &[] } else { &["permission denied"] };
    let said = titles(&path);
    fs::remove_file(&path).unwrap();
    let said: Vec<_> = said.iter().filter_map(|title| title.rsplit(": ").next()).collect();
    assert_eq!(said, expected);
}

#[cfg(target_os = "linux")]
#[test]
fn paths_that_are_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    for name in
        [&b"\xff\xfe.toml"[..], b"line\nbreak\x1b[31m.toml", "\u{202e}lmot.toml".as_bytes(), b"\xf0\x9f.toml"]
    {
        let directory = directory("odd").join(OsStr::from_bytes(name));
        fs::create_dir_all(&directory).unwrap();
        let path = directory.join(OsStr::from_bytes(name));
        fs::write(&path, "[code.1]\nreson = \"One\"\n").unwrap();
        let loaded = load(&Source { path: path.clone(), written: "odd.toml".to_owned() }, Repr::U16);
        let report = loaded.render_report();
        assert!(report.contains("unknown key `reson`"), "{report}");
        assert!(!report.contains(['\u{1b}', '\u{202e}']), "{report:?}");
        assert_eq!(report.lines().count(), 7, "{report}");
    }
}

/// Another thread puts a pipe in the place of the file, again and again: nothing waits for a writer.
#[test]
fn a_file_that_becomes_a_pipe() {
    let directory = directory("race");
    let (path, pipe, file) = (directory.join("spec.toml"), directory.join("pipe"), directory.join("file"));
    // What an earlier run has left may be the pipe, by another name.
    for left in [&path, &pipe, &file] {
        let _ = fs::remove_file(left);
    }
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    fs::write(&file, CODE).unwrap();
    fs::copy(&file, &path).unwrap();
    let reader = thread::spawn({
        let path = path.clone();
        move || {
            for _ in 0..2000 {
                let loaded = load(&Source { path: path.clone(), written: String::new() }, Repr::U16);
                assert_eq!(loaded.files[0].read, loaded.report.is_empty(), "{}", loaded.render_report());
            }
        }
    });
    let start = Instant::now();
    while !reader.is_finished() {
        for target in [&pipe, &file] {
            let place = directory.join("place");
            let _ = fs::remove_file(&place);
            fs::hard_link(target, &place).unwrap();
            fs::rename(&place, &path).unwrap();
        }
        assert!(start.elapsed() < LONGEST, "it waits for a writer");
    }
    reader.join().unwrap();
}
