//! From the bytes of a file to its text.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Errors};
use crate::text::{all, quoted};
use crate::{File, FileId, Rule, Span};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Keeps the text of a file. Returns `true` if it can be parsed. Otherwise, reports the reason.
pub(crate) fn decode(bytes: Vec<u8>, id: FileId, file: &mut File, errors: &mut Errors) -> bool {
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with(BYTE_ORDER_MARK) {
                text.remove(0);
            }
            file.keep(text);
            match link(&file.text) {
                None => true,
                Some(target) => {
                    errors.push(link_as_text(id, &file.text, target));
                    false
                }
            }
        }
        Err(error) => {
            let position = error.utf8_error().valid_up_to();
            errors.push(not_utf8(id, file, error.as_bytes(), position));
            false
        }
    }
}

/// The path in a file that contains only a path, as some systems check out a symbolic link.
fn link(text: &str) -> Option<&str> {
    let line = text.trim_end();
    let is_path = all(line, |byte| !byte.is_ascii_control() && !b"=[]#\"'{}".contains(&byte));
    (is_path && Path::new(line).extension()? == "toml").then_some(line)
}

fn link_as_text(id: FileId, text: &str, target: &str) -> Diagnostic {
    let span = Span { file: id, start: 0, end: target.len().min(text.len()) };
    Diagnostic::new(Rule::LinkAsText, span, "this file is a symbolic link that was checked out as text")
        .label(format!("the path {}", quoted(target)))
        .note("git does so if the system or `core.symlinks` does not allow symbolic links")
        .help("check the file out as a symbolic link, or write the path of the file that it points to")
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
