//! Packages that a test generates, changes and builds.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A package that depends on `status-core`. It stays in `target/tmp` for inspection.
pub(crate) struct Package {
    directory: PathBuf,
}

impl Package {
    /// Creates an empty package in this directory below `target/tmp`.
    pub(crate) fn new(place: &str) -> Self {
        Self::with_features(place, FEATURES)
    }

    /// Creates an empty package that enables these features of `status-core`.
    pub(crate) fn with_features(place: &str, features: &[&str]) -> Self {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(place);
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).unwrap();
        let package = Self { directory };
        let name = place.replace('/', "-");
        let core = workspace().join("status-core").display().to_string();
        package.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\nstatus-core = {{ path = {core:?}, features = {features:?} }}\n\n[workspace]\n"
            ),
        );
        // The versions that are already downloaded.
        fs::copy(workspace().join("Cargo.lock"), package.directory.join("Cargo.lock")).unwrap();
        package
    }

    /// The directory of the package.
    pub(crate) fn directory(&self) -> &Path {
        &self.directory
    }

    /// Writes a file, relative to the package.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.directory.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Deletes a file, relative to the package.
    pub(crate) fn delete(&self, path: &str) {
        fs::remove_file(self.directory.join(path)).unwrap();
    }

    /// Builds and runs it.
    pub(crate) fn run(&self) -> Ran {
        Ran::new(self.cargo("run"))
    }

    /// Builds and runs it with another command and additional environment variables.
    #[cfg(unix)]
    pub(crate) fn run_with(&self, command: &str, environment: &[(&str, &Path)]) -> Ran {
        let mut cargo = command_of_cargo(&self.directory, command);
        Ran::new(cargo.envs(environment.iter().copied()).output().unwrap())
    }

    /// Runs cargo in it, with a target directory that all such packages share.
    pub(crate) fn cargo(&self, command: &str) -> Output {
        cargo(&self.directory, command)
    }
}

/// The features of most packages: with the same ones, they share what is compiled.
pub(crate) const FEATURES: &[&str] = &["grpc", "http", "jsonrpc", "problem", "smtp", "sqlstate", "tower"];

/// The outcome of a build and a run.
pub(crate) struct Ran {
    /// `true` if both succeeded.
    pub(crate) success: bool,
    /// `true` if anything was compiled; `false` if everything was up to date.
    pub(crate) compiled: bool,
    /// The output of the program.
    pub(crate) printed: String,
    /// The messages of cargo and the compiler.
    pub(crate) said: String,
}

impl Ran {
    fn new(output: Output) -> Self {
        let said = String::from_utf8(output.stderr).unwrap();
        Self {
            success: output.status.success(),
            compiled: said.contains("Compiling "),
            printed: String::from_utf8(output.stdout).unwrap(),
            said,
        }
    }
}

/// Runs cargo in a directory; `command` is split at its spaces.
pub(crate) fn cargo(directory: &Path, command: &str) -> Output {
    command_of_cargo(directory, command).output().unwrap()
}

/// The command that runs cargo in a directory, with a target directory that all such packages share.
fn command_of_cargo(directory: &Path, command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(directory)
        .args(command.split(' '))
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"))
        .env("CARGO_INCREMENTAL", "0")
        // Debug information takes a third of the build time, and no test needs it.
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTDOCFLAGS", "--deny warnings")
        .env_remove("RUSTFLAGS");
    cargo
}

/// The directory of the workspace.
pub(crate) fn workspace() -> &'static Path {
    let mut directories = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    directories.find(|directory| directory.join("Cargo.lock").exists()).unwrap()
}
