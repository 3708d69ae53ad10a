//! The files that trigger a rebuild when they change.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote_spanned;
use status_spec::{File, Loaded};

use super::arguments::Arguments;
use super::source::Package;
use crate::code_argument::generated;

/// Expressions that include each file that was read, so changing one triggers a rebuild.
///
/// Expressions never contain an absolute path, because the result of the build would then depend on its
/// location.
pub(super) fn tracked(arguments: &Arguments, package: &Package, loaded: &Loaded) -> Vec<TokenStream> {
    let Some(literal) = &arguments.path else { return Vec::new() };
    let Some(directory) = &package.directory else { return Vec::new() };
    // With the macro's span: in the user's edition, `::core` may have another meaning.
    let span = generated(literal.span());
    let files = loaded.files.iter().filter(|file| file.read);
    if directory.is_absolute() {
        files
            .filter_map(|file| from_package(file, directory))
            .map(|path| {
                quote_spanned! {span=>
                    ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path))
                }
            })
            .collect()
    } else {
        // Relative paths differ between cargo and `include_bytes!`, which starts at the file that contains
        // it.
        files
            .filter_map(|file| from_invoking_file(file, package.invoking_file.as_deref()?))
            .map(|path| quote_spanned!(span=> ::core::include_bytes!(#path)))
            .collect()
    }
}

/// The path from the package to a file.
///
/// If the path that was opened starts at the package, it is that path, whose links the operating system
/// resolves in the same way again. Any other path has to be compared with all links resolved.
fn from_package(file: &File, package: &Path) -> Option<String> {
    let opened = file.path.as_deref()?;
    match opened.strip_prefix(package) {
        Ok(path) => slashed(path),
        Err(_) => relative(file.canonical.as_deref()?, &package.canonicalize().ok()?),
    }
}

/// The path to a file from the directory of the file that refers to it.
fn from_invoking_file(file: &File, invoking_file: &Path) -> Option<String> {
    let invoking_file = std::env::current_dir().ok()?.join(invoking_file);
    relative(file.canonical.as_deref()?, &invoking_file.parent()?.canonicalize().ok()?)
}

/// The path from a directory to a file, both with all links resolved.
fn relative(file: &Path, directory: &Path) -> Option<String> {
    let shared = file.iter().zip(directory).take_while(|(left, right)| left == right).count();
    let up = directory.iter().skip(shared).map(|_| Path::new("..").as_os_str());
    slashed(&up.chain(file.iter().skip(shared)).collect::<PathBuf>())
}

/// A path with `/` as the separator, which works on every system.
fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(OsStr::to_str).collect();
    parts.map(|parts| parts.join("/"))
}
