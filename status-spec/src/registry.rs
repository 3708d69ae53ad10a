//! The registries that ship with this crate.

use crate::FileId;
use crate::draft::{Draft, Drafting};
use crate::parse;
use crate::report::Findings;
use crate::suggest::listed;

/// The text of the shipped registry `http`: IANA's, complete.
pub const HTTP: &str = include_str!("../codes.toml");

/// A registry that a spec can name.
pub(crate) struct Registry {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

/// All of them.
pub(crate) const SHIPPED: &[Registry] = &[Registry { name: "http", text: HTTP }];

/// The registry of a name.
pub(crate) fn shipped(name: &str) -> Option<&'static Registry> {
    SHIPPED.iter().find(|registry| registry.name == name)
}

/// The names.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|registry| registry.name)
}

/// What there is to choose from.
pub(crate) fn in_words() -> String {
    match SHIPPED {
        [only] => format!("the one registry that is shipped is `{}`", only.name),
        _ => format!("the shipped registries are {}", listed(&names().collect::<Vec<_>>())),
    }
}

/// The numbers of a registry's codes.
pub(crate) fn numbers(name: &str) -> Vec<i128> {
    let text = shipped(name).map_or("", |registry| registry.text);
    let mut unheard = Findings::default();
    let parsed = parse::parse(text, FileId(0), &mut unheard);
    let draft = Draft::new(parsed, Drafting { text, repr: None, findings: &mut unheard });
    draft.codes.iter().map(|code| code.number.value).collect()
}
