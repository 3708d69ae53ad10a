//! Special files, and cycles of files.

use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use std::{fs, thread};

use status_spec::{Repr, Source, load};

use super::{LONGEST, directory, titles};

const CODE: &str = "[code.1]\nreason = \"One\"\n";

#[test]
fn chains_and_cycles_of_bases() {
    let directory = directory("bases");
    let write =
        |name: &str, text: &str| fs::write(directory.join(name).with_extension("toml"), text).unwrap();
    let extends = |bases: &[String]| format!("extends = [{}]\n", bases.join(", "));

    // Each of 30 specs extends all later ones, so there are a billion paths to the last one.
    for number in 0..30 {
        let bases: Vec<_> = (number + 1..30).map(|base| format!("\"./all-{base}.toml\"")).collect();
        write(
            &format!("all-{number}"),
            &format!("{}[code.{number}]\nreason = \"Code {number}\"\n", extends(&bases)),
        );
    }
    assert!(titles(&directory.join("all-0.toml")).iter().all(|title| title.starts_with("extends-depth: ")));

    // A link next to its target is the same file, and a directory that contains itself gives it infinitely
    // many names.
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
    let errors = titles(&directory.join("to-a-circle.toml"));
    assert!(
        errors.len() == 2 && errors.iter().all(|title| title.starts_with("unreadable-file: ")),
        "{errors:?}"
    );
    assert!(titles(&directory.join("round.toml"))[0].starts_with("unreadable-file: "));
}

#[test]
fn special_files() {
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
    // They cannot be bases either.
    let root = directory.join("root.toml");
    fs::write(&root, "extends = [\"./pipe.toml\", \"./zero.toml\", \"./socket.toml\", \"../files\"]\n")
        .unwrap();
    let errors = titles(&root);
    assert!(
        errors.len() == 4 && errors.iter().all(|title| title.starts_with("unreadable-file: ")),
        "{errors:?}"
    );
}

/// Files with a wrong size in their metadata, and unreadable files.
#[test]
fn files_with_a_wrong_size_in_their_metadata() {
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
fn files_without_permission() {
    let path = directory("files").join("secret.toml");
    fs::write(&path, CODE).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    // Root can read it.
    let expected: &[&str] = if fs::read(&path).is_ok() { &[] } else { &["permission denied"] };
    let errors = titles(&path);
    fs::remove_file(&path).unwrap();
    let errors: Vec<_> = errors.iter().filter_map(|title| title.rsplit(": ").next()).collect();
    assert_eq!(errors, expected);
}

#[test]
fn paths_that_are_not_utf_8() {
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

/// Another thread keeps replacing the file with a pipe. Loading never waits for a writer.
#[test]
fn a_file_that_becomes_a_pipe() {
    let directory = directory("race");
    let (path, pipe, file) = (directory.join("spec.toml"), directory.join("pipe"), directory.join("file"));
    // An earlier run may have left a pipe.
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
        assert!(start.elapsed() < LONGEST, "waits for a writer");
    }
    reader.join().unwrap();
}
