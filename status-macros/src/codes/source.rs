//! Finding and reading the spec.

use std::path::{Path, PathBuf};

use status_spec::{Loaded, Repr, Source};

use super::arguments::Arguments;
use crate::errors::Errors;

/// The package that is compiled.
pub(crate) struct Package {
    /// Its directory: `CARGO_MANIFEST_DIR` at expansion time. (`env!` would be the directory of this crate.)
    pub(crate) directory: Option<PathBuf>,
    /// The file that contains the attribute, if known. Some editors do not provide it.
    pub(crate) invoking_file: Option<PathBuf>,
}

/// Reads the spec. Each of its errors is reported at the path.
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

/// The path of the spec.
fn locate(written: &str, package: &Package) -> Result<PathBuf, String> {
    let path = Path::new(written);
    if written.is_empty() {
        return Err("expected the path of a spec, as in `#[codes(\"codes.toml\")]`".to_owned());
    }
    if path.is_absolute() || path.has_root() {
        return Err(
            "the path of a spec must be relative: to the package or, with a leading `./`, to this file"
                .to_owned(),
        );
    }
    let Some(package_directory) = &package.directory else {
        return Err("cannot find the spec: `CARGO_MANIFEST_DIR` is not set (cargo sets it)".to_owned());
    };
    let directory = if is_relative_to_file(written) {
        package.invoking_file.as_deref().and_then(Path::parent).map_or_else(
            || probable_directory(path, package_directory),
            // In rustc, the path of the file is relative to the directory in which cargo runs it.
            |directory| std::env::current_dir().unwrap_or_default().join(directory),
        )
    } else {
        package_directory.clone()
    };
    Ok(directory.join(path))
}

/// The base directory if the file is not known: the package, or its `src` directory if the spec exists only
/// there.
fn probable_directory(path: &Path, package: &Path) -> PathBuf {
    let sources = package.join("src");
    if !package.join(path).exists() && sources.join(path).exists() { sources } else { package.to_owned() }
}

/// Returns `true` if a path begins with `./` or `../`.
fn is_relative_to_file(written: &str) -> bool {
    matches!(written.split(['/', '\\']).next(), Some("." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `shop` contains `codes.toml` and `src/lib.rs`.
    #[test]
    fn the_invoking_file_is_unknown() {
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
