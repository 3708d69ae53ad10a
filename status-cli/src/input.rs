//! The files that a command is given.

use std::io::{self, Read};
use std::path::Path;
use std::{fmt, fs};

use clap::Args;
use status_spec::{Loaded, Registry, Repr, Source, load, load_text, nearest, registries};

use crate::Failure;

/// The integer type of the enum.
#[derive(Args, Clone, Copy)]
pub(crate) struct OfRepr {
    /// The integer type of the enum that the file is for: u8, u16, u32, u64, i8, i16, i32 or i64
    #[arg(long, value_name = "TYPE", default_value = "u16", value_parser = repr)]
    pub(crate) repr: Repr,
}

fn repr(name: &str) -> Result<Repr, String> {
    name.parse().map_err(|_| "expected u8, u16, u32, u64, i8, i16, i32 or i64".to_owned())
}

/// A spec: a file, the name of a shipped registry, or `-`.
#[derive(Clone, Debug)]
pub(crate) struct Input(String);

impl Input {
    /// For clap. A path that is no Unicode cannot be shown, and so not be reported about.
    pub(crate) fn parse(argument: &str) -> Result<Self, String> {
        if argument.is_empty() { Err("expected a file".to_owned()) } else { Ok(Self(argument.to_owned())) }
    }

    pub(crate) fn is_stdin(&self) -> bool {
        self.0 == "-"
    }

    /// Reads it, whatever is wrong with it.
    pub(crate) fn read(&self, repr: Repr) -> Result<Loaded, Failure> {
        if self.is_stdin() {
            let source = Source { path: STDIN.into(), written: STDIN.to_owned() };
            return Ok(load_text(&source, stdin()?, repr));
        }
        if let Some(registry) = Registry::named(&self.0) {
            // As the text that it is, so that it is the same as a copy of its file.
            let shown = format!("<{}>", registry.name);
            let source = Source { path: shown.clone().into(), written: shown };
            return Ok(load_text(&source, registry.text.as_bytes().to_vec(), repr));
        }
        let path = Path::new(&self.0);
        if !path.exists()
            && let Some(near) = nearest(&self.0, registries().iter().map(|registry| registry.name))
        {
            return Err(Failure::Message {
                title: format!("cannot read `{self}`: there is no such file"),
                place: None,
                help: Some(format!("a shipped registry has a similar name: `{near}`")),
            });
        }
        let source = Source { path: path.to_owned(), written: self.0.clone() };
        match pipe(path) {
            Some(text) => Ok(load_text(&source, text?, repr)),
            None => Ok(load(&source, repr)),
        }
    }

    /// Reads it; mistakes are a failure.
    pub(crate) fn read_well(&self, repr: Repr) -> Result<Loaded, Failure> {
        let loaded = self.read(repr)?;
        if loaded.report.is_empty() { Ok(loaded) } else { Err(Failure::Mistakes(Box::new(loaded))) }
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(if self.is_stdin() { STDIN } else { &self.0 })
    }
}

const STDIN: &str = "<stdin>";

/// The bytes of a file that is no spec.
pub(crate) fn bytes(input: &Input) -> Result<Vec<u8>, Failure> {
    if input.is_stdin() {
        return stdin();
    }
    fs::read(&input.0).map_err(|error| Failure::cannot_read(&input.0, &error))
}

fn stdin() -> Result<Vec<u8>, Failure> {
    text(io::stdin().lock(), STDIN)
}

/// What comes out of a pipe, or else nothing: `<(git show HEAD:codes.toml)` is one, by the name of a file. (The macros read none, as it may
/// never end; here whoever names it waits for it.)
fn pipe(path: &Path) -> Option<Result<Vec<u8>, Failure>> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        let shown = path.display().to_string();
        let is_pipe = fs::metadata(path).is_ok_and(|metadata| metadata.file_type().is_fifo());
        is_pipe.then(|| {
            let file = fs::File::open(path).map_err(|error| Failure::cannot_read(&shown, &error))?;
            text(file, &shown)
        })
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        None
    }
}

fn text(from: impl Read, name: &str) -> Result<Vec<u8>, Failure> {
    /// As much as a file may have.
    const MOST: u64 = 16 << 20;

    let mut bytes = Vec::new();
    from.take(MOST + 1).read_to_end(&mut bytes).map_err(|error| Failure::cannot_read(name, &error))?;
    if bytes.len() as u64 > MOST {
        return Err(Failure::new(format!("cannot read `{name}`: it has more than {} MiB", MOST >> 20)));
    }
    Ok(bytes)
}
