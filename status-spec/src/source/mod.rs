//! Reading the files of a spec within limits, and their names in reports.

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
    /// Its name as the user wrote it, which is shown if the file is not below the current directory.
    pub written: String,
}
