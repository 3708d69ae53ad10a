//! The published packages: created by cargo, unpacked outside the repository, and used from there.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, process};

use crate::package::workspace;

/// The libraries, in the order in which they are published.
const PUBLISHED: [&str; 3] = ["status-spec", "status-macros", "status-core"];

/// The command, which is published too.
const COMMAND: &str = "status-cli";

/// Every file of every package except its Rust code and the shipped registries. `BLESS=1` rewrites the lists.
#[test]
fn files() {
    for name in PUBLISHED.into_iter().chain([COMMAND]) {
        let output = Command::new(env!("CARGO"))
            .current_dir(workspace())
            .args(["package", "--list", "--allow-dirty", "--package", name])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        // Present only if everything is committed.
        let files = String::from_utf8(output.stdout).unwrap().replace(".cargo_vcs_info.json\n", "");
        let is_code = |file: &str| {
            file.starts_with("src/") && Path::new(file).extension().is_some_and(|extension| extension == "rs")
        };
        let is_registry = |file: &str| file.starts_with("registries/");
        let registries = files.lines().filter(|file| is_registry(file)).count();
        let files: String = files
            .split_inclusive('\n')
            .filter(|file| !is_code(file.trim_end()) && !is_registry(file))
            .collect();
        // Two of the packages have all of them.
        if registries > 0 {
            assert_eq!(registries, fs::read_dir(workspace().join("registries")).unwrap().count(), "{name}");
        }
        let path = workspace().join("tests/published").join(name).with_extension("txt");
        if env::var_os("BLESS").is_some() {
            fs::write(path, files).unwrap();
        } else {
            let expected = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(files, expected, "the files of `{name}` differ from `{}`", path.display());
        }
    }
}

#[rustversion::attr(before(1.90), ignore = "cargo packages dependent crates together since 1.90")]
#[test]
fn used_from_outside() {
    let outside = Outside::new();
    let mut package = cargo(workspace(), "package --locked --allow-dirty --no-verify");
    package.args(PUBLISHED.iter().flat_map(|name| ["--package", name]));
    run(package);
    for name in PUBLISHED {
        let archive = target().join(format!("package/{name}-{VERSION}.crate"));
        let mut tar = Command::new("tar");
        tar.current_dir(&outside.0).arg("xzf").arg(archive);
        run(tar);
        let unpacked = outside.0.join(format!("{name}-{VERSION}"));
        for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
            assert_same(&unpacked.join(file), &workspace().join(file));
        }
        assert_same(&unpacked.join("README.md"), &workspace().join(name).join("README.md"));
    }
    for name in ["status-spec", "status-core"] {
        let codes = outside.0.join(format!("{name}-{VERSION}/codes.toml"));
        assert_same(&codes, &workspace().join("codes.toml"));
    }

    let user = outside.0.join("user");
    fs::create_dir_all(user.join("src")).unwrap();
    fs::write(user.join("Cargo.toml"), manifest()).unwrap();
    fs::write(
        user.join("codes.toml"),
        "extends = \"http\"\n\n[code.499]\nreason = \"Client Closed Request\"\n",
    )
    .unwrap();
    fs::write(user.join("src/main.rs"), MAIN).unwrap();
    // The versions that are already downloaded.
    fs::copy(workspace().join("Cargo.lock"), user.join("Cargo.lock")).unwrap();
    let output = run(cargo(&user, "run --quiet"));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "404 Not Found\n499 Client Closed Request\n");

    let mut lookup = cargo(&outside.0.join(format!("status-core-{VERSION}")), "run --quiet --example lookup");
    for name in ["status-macros", "status-spec"] {
        lookup.arg("--config").arg(format!("patch.crates-io.{name}.path=\"../{name}-{VERSION}\""));
    }
    lookup.args(["--", "404"]);
    assert!(String::from_utf8_lossy(&run(lookup).stdout).starts_with("404 Not Found\n"));
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A package that depends on `status-core` like users do, with all three crates patched to their unpacked
/// copies.
fn manifest() -> String {
    let patches = PUBLISHED.map(|name| format!("{name} = {{ path = \"../{name}-{VERSION}\" }}\n")).concat();
    format!(
        "[package]\nname = \"user\"\nedition = \"2024\"\n\n[dependencies]\nstatus-core = \"{VERSION}\"\n\n\
         [patch.crates-io]\n{patches}\n[workspace]\n"
    )
}

const MAIN: &str = r#"
use status_core::{HasStatus, StatusCode, codes, status};

#[codes("codes.toml")]
enum OwnCode {}

#[derive(HasStatus)]
#[status(code = OwnCode, 499)]
struct HungUp;

fn main() {
    const MISSING: StatusCode = status!(404);
    println!("{MISSING}\n{}", HungUp.status());
}
"#;

/// A directory outside the repository, so no file of the repository is found by accident.
struct Outside(PathBuf);

impl Outside {
    fn new() -> Self {
        let directory = env::temp_dir().join(format!("status-codes-published-{}", process::id()));
        fs::create_dir_all(&directory).unwrap();
        assert!(!directory.starts_with(workspace()), "{}", directory.display());
        Self(directory)
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Cargo in a directory; `command` is split at its spaces. It may use the network.
fn cargo(directory: &Path, command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(directory)
        .args(command.split(' '))
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("RUSTFLAGS");
    cargo
}

/// The target directory that all generated packages share.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("target")
}

fn run(mut command: Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    output
}

fn assert_same(path: &Path, original: &Path) {
    assert!(fs::read(path).unwrap() == fs::read(original).unwrap(), "{}", path.display());
}
