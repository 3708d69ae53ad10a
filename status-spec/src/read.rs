//! The files of a spec: found, read within limits, and shown by a name that a person knows.

use std::env;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::{Diagnostic, Findings};
use crate::text::quoted;
use crate::{File, FileId, Rule, Span};

/// What may still be read: all the files of a spec share it.
pub(crate) struct Allowance {
    bytes: u64,
    lines: usize,
}

/// The greatest size of a spec, in bytes and in lines: more is none.
const MOST: Allowance = Allowance { bytes: 16 << 20, lines: 1 << 20 };

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Why a file could not be read.
pub(crate) struct Unreadable {
    pub(crate) rule: Rule,
    /// As the end of the sentence "cannot read `codes.toml`: …".
    pub(crate) why: String,
}

impl Default for Allowance {
    fn default() -> Self {
        MOST
    }
}

impl Allowance {
    /// The bytes of a file. Of what is no regular file nothing is read: it might never end.
    pub(crate) fn read(&mut self, path: &Path) -> Result<Vec<u8>, Unreadable> {
        let metadata = fs::metadata(path).map_err(|error| unreadable(&error))?;
        check_kind(&metadata)?;
        let file = open(path).map_err(|error| unreadable(&error))?;
        // By now something else may stand there.
        check_kind(&file.metadata().map_err(|error| unreadable(&error))?)?;
        let mut bytes = Vec::new();
        // The file may have more than it says, or less.
        file.take(self.bytes + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
        self.take(bytes)
    }

    /// The bytes of a file that are there already.
    pub(crate) fn take(&mut self, bytes: Vec<u8>) -> Result<Vec<u8>, Unreadable> {
        let Some(left) = self.bytes.checked_sub(bytes.len() as u64) else {
            return Err(self.exceeded("16 MiB"));
        };
        let lines = bytes.split(|byte| *byte == b'\n').count() - 1;
        let Some(lines_left) = self.lines.checked_sub(lines) else {
            return Err(self.exceeded("1,048,576 lines"));
        };
        *self = Self { bytes: left, lines: lines_left };
        Ok(bytes)
    }

    fn exceeded(&self, limit: &str) -> Unreadable {
        let is_first = self.bytes == MOST.bytes;
        let who = if is_first { "it has" } else { "with those before it, the files of the spec have" };
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

/// Opens a file without waiting for a writer, should it have become a pipe.
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

/// `O_NONBLOCK`, without a dependency for one number; nothing where it is another.
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

/// The text of a file whose bytes were read, with what is wrong with it as a whole. Whether it can be parsed.
pub(crate) fn text(bytes: Vec<u8>, id: FileId, file: &mut File, findings: &mut Findings) -> bool {
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with(BYTE_ORDER_MARK) {
                text.remove(0);
            }
            file.keep(text);
            match link(&file.text) {
                None => true,
                Some(target) => {
                    findings.push(link_as_text(id, &file.text, target));
                    false
                }
            }
        }
        Err(error) => {
            let position = error.utf8_error().valid_up_to();
            findings.push(not_utf8(id, file, error.as_bytes(), position));
            false
        }
    }
}

/// The name of a file in reports: relative to the current directory if it lies under it, else as written.
pub(crate) fn shown(path: &Path, written: &str) -> String {
    let below_current = || {
        let current = env::current_dir().ok()?;
        let path = plain(&std::path::absolute(path).ok()?);
        path.strip_prefix(&current).ok().map(Path::to_path_buf)
    };
    match below_current() {
        Some(path) if !path.as_os_str().is_empty() => path.display().to_string(),
        _ => written.to_owned(),
    }
}

/// A path without `.` and, as far as they can be resolved by the letter, without `..`: for showing only.
pub(crate) fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(plain.components().next_back(), Some(Component::Normal(_))) => {
                plain.pop();
            }
            component => plain.push(component),
        }
    }
    plain
}

fn unreadable(error: &io::Error) -> Unreadable {
    let why = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        kind => kind.to_string(),
    };
    Unreadable { rule: Rule::UnreadableFile, why }
}

/// The path in a file that is nothing but a path: what some systems check out in place of a symbolic link.
fn link(text: &str) -> Option<&str> {
    let line = text.trim_end_matches(['\r', '\n']);
    let is_path = !line.contains(|sign: char| sign.is_control() || "=[]#\"'{}".contains(sign));
    (is_path && Path::new(line).extension()? == "toml").then_some(line)
}

fn link_as_text(id: FileId, text: &str, target: &str) -> Diagnostic {
    let span = Span { file: id, start: 0, end: target.len().min(text.len()) };
    Diagnostic::new(Rule::LinkAsText, span, "this is the text of a symbolic link, not a spec")
        .label(format!("names {}", quoted(target)))
        .note("git checks links out as text where the system or `core.symlinks` does not allow them")
        .help("check the file out as a link, or give the path of the file that it names")
}

fn not_utf8(id: FileId, file: &mut File, bytes: &[u8], position: usize) -> Diagnostic {
    let is_utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let marked = bytes.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(bytes);
    let start = position - (bytes.len() - marked.len());
    file.keep(String::from_utf8_lossy(marked).into_owned());
    let span = Span { file: id, start, end: start + char::REPLACEMENT_CHARACTER.len_utf8() };
    let diagnostic =
        Diagnostic::new(Rule::NotUtf8, span, "this file is not UTF-8").label("invalid UTF-8").note(format!(
            "byte 0x{:02x} at offset {position}",
            bytes.get(position).copied().unwrap_or_default()
        ));
    if is_utf16 {
        diagnostic.help("this is UTF-16; save the file as UTF-8")
    } else {
        diagnostic.help("save the file as UTF-8")
    }
}
