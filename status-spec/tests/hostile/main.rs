//! Hostile specs: each is loaded quickly, with an error, and within the memory that `load` promises.
//!
//! A separate process with limited memory loads each spec. The time limit only stops tests that hang: in
//! quadratic time, these specs would take hours.
// Other systems do not have this limit or these files.
#![cfg(target_os = "linux")]

mod files;
mod texts;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use status_spec::{Source, load};

/// The limit that `load` promises, in KiB. It applies to the address space, which is always larger than the
/// memory in use.
const MOST_MEMORY: u32 = 2 << 20;
/// The maximum size of a report: 1000 errors, with some lines of the spec for each.
const LONGEST_REPORT: usize = 2 << 20;
const LONGEST: Duration = Duration::from_secs(600);

/// Not a test by itself: the other tests run it as a process with limited memory.
#[test]
#[ignore = "the other tests run it"]
fn child() {
    let path = PathBuf::from(env::var_os("HOSTILE_SPEC").expect("the other tests run it"));
    let loaded = load(&Source { path, written: "hostile.toml".to_owned() }, "u32".parse().unwrap());
    let report = loaded.render_report();
    assert!(report.len() < LONGEST_REPORT, "a report of {} bytes", report.len());
    let titles = loaded.report.diagnostics().iter().map(|it| format!("{}: {}", it.rule, it.title));
    println!("titles:\n{}\nend", titles.collect::<Vec<_>>().join("\n"));
}

/// The rules and titles of the errors in a spec.
fn titles(path: &Path) -> Vec<String> {
    let limited = format!("ulimit -v {MOST_MEMORY} && exec \"$0\" --exact child --ignored --nocapture");
    let mut process = Command::new("sh")
        .args(["-c", &limited])
        .arg(env::current_exe().unwrap())
        .env("HOSTILE_SPEC", path)
        .stdin(Stdio::null())
        .stdout(fs::File::create(output_path(path, "out")).unwrap())
        .stderr(fs::File::create(output_path(path, "err")).unwrap())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let status = loop {
        if let Some(status) = process.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > LONGEST {
            process.kill().unwrap();
            panic!("{} takes too long", path.display());
        }
        thread::sleep(Duration::from_millis(20));
    };
    let output = fs::read_to_string(output_path(path, "out")).unwrap();
    let error = fs::read_to_string(output_path(path, "err")).unwrap();
    assert!(status.success(), "{}: {status}\n{output}{error}", path.display());
    let (_, titles) = output.split_once("titles:\n").unwrap();
    titles
        .lines()
        .take_while(|line| *line != "end")
        .filter(|line| !line.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// The path for the output of the process that loads a spec.
fn output_path(path: &Path, extension: &str) -> PathBuf {
    let name: String = path.display().to_string().chars().filter(char::is_ascii_alphanumeric).collect();
    directory("output").join(name).with_extension(extension)
}

fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile").join(name);
    fs::create_dir_all(&directory).unwrap();
    directory
}
