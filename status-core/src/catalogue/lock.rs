//! Comparing a catalogue with its committed file, in a test.

use std::path::Path;
use std::{env, fs};

use super::Catalogue;

impl Catalogue {
    /// Compares the catalogue with a committed file, in a test. With the environment variable `BLESS=1`, it
    /// writes the file.
    ///
    /// A relative path is relative to the directory of the package, where `cargo test` runs tests.
    ///
    /// ```no_run
    /// # use status_core::Catalogue;
    /// # fn catalogue() -> Catalogue { Catalogue::new() }
    /// #[test]
    /// fn problems_are_those_of_the_contract() {
    ///     catalogue().check("problems.json");
    /// }
    /// ```
    ///
    /// # Panics
    ///
    /// The file differs, or cannot be read or written. The message shows the first line that differs, and how
    /// to update the file.
    #[track_caller]
    pub fn check(&self, path: impl AsRef<Path>) {
        let path = path.as_ref();
        let json = self.to_json();
        if env::var_os("BLESS").is_some_and(|value| value != "0" && !value.is_empty()) {
            let written = fs::write(path, json);
            assert!(written.is_ok(), "cannot write `{}`: {:?}", path.display(), written.err());
            return;
        }
        let committed = fs::read_to_string(path).unwrap_or_default();
        if let Some(difference) = difference(&committed, &json) {
            panic!(
                "the problems differ from those in `{}`\n{difference}\nIf the change is intended, run the test with `BLESS=1`; \
                 `status-spec problems diff` says whether it breaks clients.",
                path.display()
            );
        }
    }
}

/// The first line that differs. Line endings are ignored, because they depend on how the file was checked
/// out.
fn difference(committed: &str, current: &str) -> Option<String> {
    let (mut old, mut new) = (committed.lines(), current.lines());
    for number in 1.. {
        match (old.next(), new.next()) {
            (None, None) => break,
            (old, new) if old == new => {}
            (old, new) => {
                let line = |line: Option<&str>| line.unwrap_or("(end of the file)").trim().to_owned();
                return Some(format!(
                    "line {number}, committed: {}\nline {number}, current:   {}",
                    line(old),
                    line(new)
                ));
            }
        }
    }
    None
}
