//! Temporary packages to build.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// A temporary package.
#[derive(Debug)]
pub struct Package {
    directory: tempfile::TempDir,
    /// Its name.
    pub name: String,
}

impl Package {
    /// A library with dependencies.
    #[must_use]
    pub fn new(name: &str, dependencies: &str, library: &str) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let package = Self { directory, name: name.to_owned() };
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[workspace]\n"
        );
        fs::create_dir(package.directory().join("src")).expect("a temporary directory");
        fs::write(package.directory().join("Cargo.toml"), manifest).expect("a file of a temporary package");
        fs::write(package.directory().join("src/lib.rs"), library).expect("a file of a temporary package");
        package
    }

    /// The line that depends on this project.
    #[must_use]
    pub fn status_core() -> String {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("status-core");
        format!("status-core = {{ path = {path:?} }}\n")
    }

    /// The line that depends on this project, with features.
    #[must_use]
    pub fn status_core_with(features: &[&str]) -> String {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("status-core");
        format!("status-core = {{ path = {path:?}, features = {features:?} }}\n")
    }

    /// The directory of the package.
    #[must_use]
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// The file to edit: the spec, or the hand-written file.
    fn source(&self) -> PathBuf {
        let spec = self.directory().join("codes.toml");
        if spec.exists() { spec } else { self.directory().join("src/lib.rs") }
    }

    /// Removes all build output.
    pub fn clean(&self) {
        let _ = fs::remove_dir_all(self.directory().join("target"));
    }

    /// Makes only the package itself out of date.
    pub fn touch(&self) {
        let library = self.directory().join("src/lib.rs");
        let text = fs::read(&library).expect("a file of a temporary package");
        fs::write(library, text).expect("a file of a temporary package");
    }

    /// Changes the description of one code.
    pub fn edit(&self, run: usize) {
        let source = self.source();
        let text = fs::read_to_string(&source).expect("a file of a temporary package");
        let number = 1000 + run;
        let text =
            text.replace(&format!("What number {number} says"), &format!("What the number {number} says"));
        fs::write(source, text).expect("a file of a temporary package");
    }

    /// The time that cargo takes.
    #[must_use]
    pub fn timed(&self, arguments: &[&str]) -> Duration {
        let (start, processor_time) = (Instant::now(), processor_time_of_children());
        self.cargo(arguments);
        match (processor_time, processor_time_of_children()) {
            (Some(before), Some(after)) if env::var_os("PROCESSOR_TIME").is_some() => after - before,
            _ => start.elapsed(),
        }
    }

    /// Runs cargo in the package, and panics if it fails.
    pub fn cargo(&self, arguments: &[&str]) {
        let output = Command::new("cargo")
            .arg("--quiet")
            .args(arguments)
            .current_dir(self.directory())
            .env("CARGO_TARGET_DIR", self.directory().join("target"))
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo");
        assert!(
            output.status.success(),
            "cargo {arguments:?} in `{}`: {}",
            self.name,
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// The processor time of all processes that this one started and that have ended.
fn processor_time_of_children() -> Option<Duration> {
    /// The unit of the kernel.
    const TICK: Duration = Duration::from_millis(10);

    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program is in parentheses, and may contain spaces.
    let (_, fields) = stat.rsplit_once(") ")?;
    let ticks: Option<Vec<u32>> =
        fields.split(' ').skip(13).take(2).map(|field| field.parse().ok()).collect();
    Some(TICK * ticks?.iter().sum())
}

/// Runs the packages in turn, and returns the median of each in seconds.
pub fn in_turn(runs: usize, packages: &[&Package], mut run: impl FnMut(&Package) -> Duration) -> Vec<f64> {
    let mut times = vec![Vec::new(); packages.len()];
    for _ in 0..runs {
        for (package, times) in packages.iter().zip(&mut times) {
            times.push(run(package).as_secs_f64());
        }
    }
    let median = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    times.into_iter().map(median).collect()
}
