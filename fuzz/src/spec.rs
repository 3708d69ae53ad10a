//! The reader of specs on any bytes.

use std::path::{Path, PathBuf};
use std::{fs, process, str};

use status_spec::{Loaded, Repr, Source};

use crate::sound;

/// Reads the bytes as a spec. As in the fixtures, `# repr: u8` in the first line sets the repr; the default
/// is `u16`.
pub fn spec(bytes: &[u8]) {
    let directory = Directory::new("spec");
    load(&directory, bytes, repr(bytes));
}

/// Writes a spec next to the specs that it may extend, and reads it.
pub(crate) fn load(directory: &Directory, text: &[u8], repr: Repr) -> Loaded {
    let path = directory.write("spec.toml", text);
    sound::load_checked(&Source { path, written: "spec.toml".to_owned() }, repr)
}

fn repr(bytes: &[u8]) -> Repr {
    let first = bytes.split(|byte| *byte == b'\n').next().and_then(|line| line.strip_prefix(b"# repr: "));
    first.and_then(|repr| str::from_utf8(repr).ok()?.trim().parse().ok()).unwrap_or(Repr::U16)
}

/// The directory with the specs of this process.
pub(crate) struct Directory(PathBuf);

impl Directory {
    pub(crate) fn new(name: &str) -> Self {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("target/specs/{name}-{}", process::id()));
        let directory = Self(path);
        if !directory.0.is_dir() {
            fs::create_dir_all(&directory.0).unwrap();
            for (name, text) in BASES {
                directory.write(name, text.as_bytes());
            }
        }
        directory
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    fn write(&self, name: &str, text: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path
    }
}

/// Bases for a spec: an independent family, one with errors, one that extends `http`, two that conflict, and
/// one in a cycle.
const BASES: &[(&str, &str)] = &[
    ("small.toml", include_str!("../../tests/fixtures/grpc.toml")),
    ("classes.toml", include_str!("../../status-spec/tests/specs/good/fields.toml")),
    ("broken.toml", "[class.few]\nrange = [1, 9\n\n[code.1]\nreason = \"One\"\n\n[code.2]\nreason = 2\n"),
    ("app.toml", "extends = \"http\"\n\n[code.499]\nreason = \"Client Closed Request\"\n"),
    ("left.toml", "extends = \"./small.toml\"\n\n[code.5]\noverride = true\nreason = \"Left\"\n"),
    ("right.toml", "extends = \"./small.toml\"\n\n[code.5]\noverride = true\nreason = \"Right\"\n"),
    ("circle.toml", "extends = \"./spec.toml\"\n\n[code.7]\nreason = \"Seven\"\n"),
];
