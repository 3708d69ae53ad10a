//! The names of files in reports.

use std::env;
use std::path::{Component, Path, PathBuf};

/// The name of a file in reports: relative to the current directory if the file is below it, otherwise as
/// written.
pub(crate) fn display_name(path: &Path, written: &str) -> String {
    let below_current = || {
        let current = env::current_dir().ok()?;
        let path = without_dots(&std::path::absolute(path).ok()?);
        path.strip_prefix(&current).ok().map(Path::to_path_buf)
    };
    match below_current() {
        Some(path) if !path.as_os_str().is_empty() => path.display().to_string(),
        _ => written.to_owned(),
    }
}

/// A path without `.`, and without `..` after a directory. Only for display: if the directory is a symbolic
/// link, the result is another path.
pub(crate) fn without_dots(path: &Path) -> PathBuf {
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
