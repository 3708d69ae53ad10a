//! The entries of `extends`.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Errors};
use crate::source::{Source, without_dots};
use crate::suggest::nearest;
use crate::text::{quoted, toml_string};
use crate::{File, Registry, Rule, Spanned, registry};

/// A spec to read: the spec itself, or a base.
pub(crate) enum Origin {
    File(Source),
    /// A file whose text is already known.
    Text(Source, Vec<u8>),
    Registry(&'static Registry),
}

/// The identity of a spec. Two entries with the same identity refer to the same spec.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Identity {
    /// The canonical path, or the path itself if there is no file.
    File(PathBuf),
    Registry(&'static str),
}

impl Origin {
    pub(crate) fn identity(&self) -> Identity {
        match self {
            Self::File(source) | Self::Text(source, _) => {
                Identity::File(source.path.canonicalize().unwrap_or_else(|_| source.path.clone()))
            }
            Self::Registry(registry) => Identity::Registry(registry.name),
        }
    }
}

/// The spec of an entry. Reports an invalid entry.
pub(crate) fn locate(entry: &Spanned<String>, extending: &File, errors: &mut Errors) -> Option<Origin> {
    let name = entry.value.as_str();
    if !is_path(name) {
        let registry = Registry::named(name);
        if registry.is_none() {
            errors.push(unknown_registry(entry));
        }
        return registry.map(Origin::Registry);
    }
    if let Some(diagnostic) = bad_path(entry) {
        errors.push(diagnostic);
        return None;
    }
    let directory = extending.path.as_deref().and_then(Path::parent).unwrap_or_else(|| Path::new(""));
    let shown = Path::new(&extending.shown).parent().unwrap_or_else(|| Path::new("")).join(name);
    let written = without_dots(&shown).display().to_string();
    Some(Origin::File(Source { path: directory.join(name), written }))
}

/// Returns `true` if an entry looks like a path.
pub(super) fn is_path(name: &str) -> bool {
    name.contains(['/', '\\'])
        || Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// Returns `true` if a path is absolute on any system, because the meaning of a spec must not depend on the
/// system.
fn is_absolute(name: &str) -> bool {
    let mut characters = name.chars();
    let is_drive =
        characters.next().is_some_and(|first| first.is_ascii_alphabetic()) && characters.next() == Some(':');
    name.starts_with(['/', '\\']) || is_drive
}

/// The error in a path, if it has one.
fn bad_path(entry: &Spanned<String>) -> Option<Diagnostic> {
    let name = entry.value.as_str();
    if is_absolute(name) {
        return Some(
            Diagnostic::new(Rule::ExtendsPath, entry.span, "a path in `extends` must be relative")
                .label("this path is absolute")
                .help("write it relative to this file: `\"./base.toml\"` or `\"../base.toml\"`"),
        );
    }
    if name.starts_with("./") || name.starts_with("../") {
        return None;
    }
    let plain = name.replace('\\', "/");
    let suggested =
        if plain.starts_with("./") || plain.starts_with("../") { plain } else { format!("./{plain}") };
    Some(
        Diagnostic::new(Rule::ExtendsPath, entry.span, "a path in `extends` must start with `./` or `../`")
            .label("without it, this is the name of a shipped registry")
            .help(format!("write `{}`", toml_string(&suggested))),
    )
}

fn unknown_registry(entry: &Spanned<String>) -> Diagnostic {
    let name = &entry.value;
    let diagnostic =
        Diagnostic::new(Rule::UnknownRegistry, entry.span, format!("unknown registry {}", quoted(name)))
            .label("no shipped registry has this name");
    diagnostic.help(nearest(name, registry::names()).map_or_else(
        || {
            "write the name of a shipped registry, such as `\"http\"`; a path starts with `./` or `../`"
                .to_owned()
        },
        |nearest| format!("write `\"{nearest}\"`"),
    ))
}
