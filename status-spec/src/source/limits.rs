//! Reading files within limits.

use std::fs;
use std::io::{self, BufRead as _, Read as _};
use std::path::Path;

use crate::Rule;
use crate::limits::{MAX_BYTES, MAX_LINES};

/// The remaining number of bytes and lines, which all files of a spec share.
pub(crate) struct Allowance {
    bytes: u64,
    lines: usize,
}

/// Why a file could not be read.
pub(crate) struct Unreadable {
    pub(crate) rule: Rule,
    /// The end of the sentence "cannot read `codes.toml`: …".
    pub(crate) why: String,
}

impl Default for Allowance {
    fn default() -> Self {
        Self { bytes: MAX_BYTES, lines: MAX_LINES }
    }
}

impl Allowance {
    /// Reads a regular file. Any other file might never end.
    pub(crate) fn read(&mut self, path: &Path) -> Result<Vec<u8>, Unreadable> {
        let metadata = fs::metadata(path).map_err(|error| unreadable(&error))?;
        check_kind(&metadata)?;
        let mut file = open(path).map_err(|error| unreadable(&error))?;
        // The path may now refer to another file.
        check_kind(&file.metadata().map_err(|error| unreadable(&error))?)?;
        let mut bytes = Vec::new();
        let mut part = vec![0; 1 << 16];
        // The file may be larger or smaller than its metadata says.
        while bytes.len() as u64 <= self.bytes {
            match file.read(&mut part) {
                Ok(0) => break,
                Ok(length) => bytes.extend_from_slice(&part[..length]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(unreadable(&error)),
            }
        }
        self.take(bytes)
    }

    /// Accepts bytes that were already read.
    pub(crate) fn take(&mut self, bytes: Vec<u8>) -> Result<Vec<u8>, Unreadable> {
        let Some(left) = self.bytes.checked_sub(bytes.len() as u64) else {
            return Err(self.exceeded("16 MiB"));
        };
        let mut lines = 0;
        let mut rest = bytes.as_slice();
        while rest.skip_until(b'\n').is_ok_and(|length| length > 0) {
            lines += 1;
        }
        let Some(lines_left) = self.lines.checked_sub(lines) else {
            return Err(self.exceeded("1,048,576 lines"));
        };
        *self = Self { bytes: left, lines: lines_left };
        Ok(bytes)
    }

    fn exceeded(&self, limit: &str) -> Unreadable {
        let is_first = self.bytes == MAX_BYTES;
        let who = if is_first { "it has" } else { "together with the files before it, it has" };
        Unreadable { rule: Rule::FileTooLarge, why: format!("{who} more than {limit}") }
    }
}

fn check_kind(metadata: &fs::Metadata) -> Result<(), Unreadable> {
    let why = match metadata.file_type() {
        kind if kind.is_dir() => "it is a directory",
        kind if !kind.is_file() => "it is not a regular file",
        _ => return Ok(()),
    };
    Err(Unreadable { rule: Rule::UnreadableFile, why: why.to_owned() })
}

/// Opens a file, without waiting for a writer if it is now a pipe.
fn open(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags(NONBLOCK);
    }
    options.open(path)
}

/// `O_NONBLOCK`, to avoid a dependency for one number; 0 on systems where its value is unknown.
#[cfg(unix)]
const NONBLOCK: i32 = if cfg!(target_vendor = "apple")
    || cfg!(any(target_os = "freebsd", target_os = "netbsd", target_os = "openbsd", target_os = "dragonfly"))
{
    0x4
} else if cfg!(any(target_os = "linux", target_os = "android"))
    && cfg!(any(
        target_arch = "x86",
        target_arch = "x86_64",
        target_arch = "arm",
        target_arch = "aarch64",
        target_arch = "riscv64"
    ))
{
    0o4000
} else {
    0
};

fn unreadable(error: &io::Error) -> Unreadable {
    let why = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        kind => kind.to_string(),
    };
    Unreadable { rule: Rule::UnreadableFile, why }
}
