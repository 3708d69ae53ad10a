//! Where the spec lies, and what stands in it.

use std::path::{Component, Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote_spanned;
use status_spec::{Loaded, Repr, Source};

use super::arguments::Arguments;
use crate::errors::Errors;

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

/// What has the package compiled anew when a file that was read changes.
///
/// The path is given relative to the package: an absolute one would make the build depend on where it is made.
pub(crate) fn tracked(arguments: &Arguments, package: &Package, loaded: &Loaded) -> Vec<TokenStream> {
    let Some(literal) = &arguments.path else { return Vec::new() };
    let Some(package_directory) = &package.directory else { return Vec::new() };
    let read = loaded.files.iter().filter(|file| file.read).filter_map(|file| file.path.as_deref());
    read.map(|path| {
        let path = relative(path, package_directory);
        quote_spanned! {literal.span()=>
            ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path))
        }
    })
    .collect()
}

/// The path from a directory to a file, with `/` between its parts.
fn relative(path: &Path, directory: &Path) -> String {
    let path = normalized(path);
    let directory = normalized(directory);
    let shared = path.iter().zip(&directory).take_while(|(left, right)| left == right).count();
    let up = directory.iter().skip(shared).map(|_| "..".to_owned());
    let down = path.iter().skip(shared).map(|part| part.to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// The path without `.`, and without `..` wherever it takes back a part.
fn normalized(path: &Path) -> PathBuf {
    let mut normalized = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if normalized.file_name().is_some() => {
                normalized.pop();
            }
            component => normalized.push(component),
        }
    }
    normalized
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In `shop` lie `codes.toml` and `src/lib.rs`.
    #[test]
    fn an_editor_does_not_tell_the_file() {
        let shop = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/crates/editor/shop");
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
