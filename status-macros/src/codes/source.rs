//! Where the spec lies, and what stands in it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote_spanned;
use status_spec::{File, Loaded, Repr, Source};

use super::arguments::Arguments;
use crate::errors::Errors;
use crate::written::generated;

/// The package that is compiled.
pub(crate) struct Package {
    /// Its directory: `CARGO_MANIFEST_DIR` as it is at expansion (`env!` would be this crate's own).
    pub(crate) directory: Option<PathBuf>,
    /// The file that `#[codes]` stands in, where the compiler knows it; an editor may not.
    pub(crate) invoking_file: Option<PathBuf>,
}

/// Reads the spec; what is wrong with it is an error at the path.
pub(crate) fn load(arguments: &Arguments, repr: Repr, package: &Package, errors: &Errors) -> Loaded {
    let Some(literal) = &arguments.path else { return Loaded::default() };
    let written = literal.value();
    let path = match locate(&written, package) {
        Ok(path) => path,
        Err(message) => {
            errors.over(literal, message);
            return Loaded::default();
        }
    };
    let loaded = status_spec::load(&Source { path, written }, repr);
    for diagnostic in loaded.report.diagnostics() {
        errors.over(literal, loaded.render(diagnostic));
    }
    loaded
}

/// The file that is meant.
fn locate(written: &str, package: &Package) -> Result<PathBuf, String> {
    let path = Path::new(written);
    if written.is_empty() {
        return Err("expected the path of a spec, as in `#[codes(\"codes.toml\")]`".to_owned());
    }
    if path.is_absolute() || path.has_root() {
        return Err(
            "the path of a spec is relative: to the package, or with a leading `./` to this file".to_owned()
        );
    }
    let Some(package_directory) = &package.directory else {
        return Err(
            "`CARGO_MANIFEST_DIR` is not set, so the spec cannot be found: build with cargo".to_owned()
        );
    };
    let directory = if is_relative_to_file(written) {
        package.invoking_file.as_deref().and_then(Path::parent).map_or_else(
            || probable_directory(path, package_directory),
            // Rustc knows the file relative to the directory that cargo runs it in.
            |directory| std::env::current_dir().unwrap_or_default().join(directory),
        )
    } else {
        package_directory.clone()
    };
    Ok(directory.join(path))
}

/// The directory of a file that an editor does not tell: the package, unless the path leads to something from its sources only.
fn probable_directory(path: &Path, package: &Path) -> PathBuf {
    let sources = package.join("src");
    if !package.join(path).exists() && sources.join(path).exists() { sources } else { package.to_owned() }
}

/// Whether a path begins with `./` or `../`.
fn is_relative_to_file(written: &str) -> bool {
    matches!(written.split(['/', '\\']).next(), Some("." | ".."))
}

/// Expressions that include each file that was read, so that a change of one triggers a rebuild.
///
/// No expression names an absolute path: the result of a build would depend on where it is made.
pub(crate) fn tracked(arguments: &Arguments, package: &Package, loaded: &Loaded) -> Vec<TokenStream> {
    let Some(literal) = &arguments.path else { return Vec::new() };
    let Some(directory) = &package.directory else { return Vec::new() };
    // The tokens are the macro's own: in the user's edition `::core` may mean something else.
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
        // A relative path means one thing to cargo and another to `include_bytes!`, which starts at the file it is written in.
        files
            .filter_map(|file| from_invoking_file(file, package.invoking_file.as_deref()?))
            .map(|path| quote_spanned!(span=> ::core::include_bytes!(#path)))
            .collect()
    }
}

/// The path from the package to a file.
///
/// It is the path that was opened, as far as that starts at the package: the operating system resolves the links in it as it did then. A
/// path that starts elsewhere has to be compared with all links resolved.
fn from_package(file: &File, package: &Path) -> Option<String> {
    let opened = file.path.as_deref()?;
    match opened.strip_prefix(package) {
        Ok(path) => slashed(path),
        Err(_) => relative(file.canonical.as_deref()?, &package.canonicalize().ok()?),
    }
}

/// The path to a file from the directory of the file that names it.
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

/// A path with `/` between its parts, as it is understood everywhere.
fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(OsStr::to_str).collect();
    parts.map(|parts| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In `shop` lie `codes.toml` and `src/lib.rs`.
    #[test]
    fn an_editor_does_not_tell_the_file() {
        // Other packages include this module.
        let shops = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .map(|root| root.join("tests/crates/editor/shop"));
        let shop = shops.into_iter().find(|shop| shop.exists()).unwrap();
        let package = Package { directory: Some(shop.clone()), invoking_file: None };
        for (written, directory) in [
            ("codes.toml", shop.clone()),
            ("./codes.toml", shop.clone()),
            ("./../codes.toml", shop.join("src")),
            ("./lib.rs", shop.join("src")),
            ("./missing.toml", shop),
        ] {
            assert_eq!(locate(written, &package), Ok(directory.join(written)), "{written}");
        }
    }
}
