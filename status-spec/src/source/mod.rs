//! Where the text of a spec comes from: files, read within limits, and names for them in reports.

mod decode;
mod limits;
mod path;

use std::path::PathBuf;

pub(crate) use decode::decode;
pub(crate) use limits::{Allowance, Unreadable};
pub(crate) use path::{display_name, without_dots};

/// A spec to read.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file.
    pub path: PathBuf,
    /// Its name as a person wrote it, shown if the file is not under the current directory.
    pub written: String,
}
