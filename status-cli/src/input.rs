//! The input files of a command.

use std::io::{self, Read};
use std::path::Path;
use std::{fmt, fs};

use clap::Args;
use status_spec::limits::MAX_BYTES;
use status_spec::{Loaded, Registry, Repr, Rule, Source, load, load_text, nearest, registries};

use crate::Failure;
use crate::failure::Message;

/// The integer type of the enum.
#[derive(Args, Clone, Copy)]
pub(crate) struct OfRepr {
    /// The integer type of the enum that the file is for: u8, u16, u32, u64, i8, i16, i32 or i64; by default
    /// u16, or the type of a shipped registry
    #[arg(long, value_name = "TYPE", value_parser = repr)]
    repr: Option<Repr>,
}

fn repr(name: &str) -> Result<Repr, String> {
    name.parse().map_err(|_| "expected u8, u16, u32, u64, i8, i16, i32 or i64".to_owned())
}

/// A file, the name of a shipped registry, or `-`.
#[derive(Clone, Debug)]
pub(crate) struct Input(String);

impl Input {
    /// For clap. A path that is not Unicode is rejected, because it cannot be shown in a report.
    pub(crate) fn parse(argument: &str) -> Result<Self, String> {
        if argument.is_empty() { Err("expected a file".to_owned()) } else { Ok(Self(argument.to_owned())) }
    }

    pub(crate) fn is_stdin(&self) -> bool {
        self.0 == "-"
    }

    /// The name without directories, to show in a page.
    pub(crate) fn title(&self) -> String {
        if self.is_stdin() {
            return "Status codes".to_owned();
        }
        let name = Path::new(&self.0).file_name().and_then(|name| name.to_str());
        name.unwrap_or(&self.0).to_owned()
    }

    /// The integer type of the enum of the spec.
    pub(crate) fn repr(&self, OfRepr { repr }: OfRepr) -> Repr {
        let registry = || Registry::named(&self.0).map_or(Repr::U16, |registry| registry.repr);
        repr.unwrap_or_else(registry)
    }

    /// Loads the spec, with its errors if there are any.
    pub(crate) fn read(&self, of: OfRepr) -> Result<Loaded, Failure> {
        let repr = self.repr(of);
        if self.is_stdin() {
            let source = Source { path: STDIN.into(), written: STDIN.to_owned() };
            return Ok(load_text(&source, up_to_limit(io::stdin().lock(), STDIN)?, repr));
        }
        if let Some(registry) = Registry::named(&self.0) {
            // Loaded as text, like a copy of its file.
            let shown = format!("<{}>", registry.name);
            let source = Source { path: shown.clone().into(), written: shown };
            return Ok(load_text(&source, registry.text.as_bytes().to_vec(), registry.repr));
        }
        let path = Path::new(&self.0);
        if !path.exists()
            && let Some(near) = nearest(&self.0, registries().iter().map(|registry| registry.name))
        {
            let message = Message::unreadable(&self.0, "there is no such file");
            return Err(message.help(format!("a shipped registry has a similar name: `{near}`")).into());
        }
        let source = Source { path: path.to_owned(), written: self.0.clone() };
        match pipe(path) {
            Some(text) => Ok(load_text(&source, text?, repr)),
            None => Ok(load(&source, repr)),
        }
    }

    /// Loads a spec that must not have errors.
    pub(crate) fn read_valid(&self, of: OfRepr) -> Result<Loaded, Failure> {
        let loaded = self.read(of)?;
        if loaded.report.is_empty() { Ok(loaded) } else { Err(Failure::Spec(Box::new(loaded))) }
    }

    /// Reads the bytes of a file that is not a spec.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Failure> {
        let shown = self.to_string();
        let bytes = if self.is_stdin() {
            up_to_limit(io::stdin().lock(), &shown)?
        } else {
            let file = fs::File::open(&self.0).map_err(|error| Failure::cannot_read(&shown, &error))?;
            up_to_limit(file, &shown)?
        };
        if bytes.len() as u64 > MAX_BYTES {
            let message = Message::unreadable(&shown, &format!("it has more than {} MiB", MAX_BYTES >> 20));
            return Err(Message { rule: Some(Rule::FileTooLarge.id()), ..message }.into());
        }
        Ok(bytes)
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(if self.is_stdin() { STDIN } else { &self.0 })
    }
}

const STDIN: &str = "<stdin>";

/// Reads a pipe, such as `<(git show HEAD:codes.toml)`; `None` for any other file.
///
/// `status-spec` reads only regular files, because a pipe may never end. On the command line, the user
/// decides.
fn pipe(path: &Path) -> Option<Result<Vec<u8>, Failure>> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        let shown = path.display().to_string();
        let is_pipe = fs::metadata(path).is_ok_and(|metadata| metadata.file_type().is_fifo());
        is_pipe.then(|| {
            let file = fs::File::open(path).map_err(|error| Failure::cannot_read(&shown, &error))?;
            up_to_limit(file, &shown)
        })
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        None
    }
}

/// Reads at most one byte more than the limit, which is enough to report a file that is too large.
fn up_to_limit(from: impl Read, name: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    from.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| Failure::cannot_read(name, &error))?;
    Ok(bytes)
}
