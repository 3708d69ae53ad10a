//! The registries that ship with this crate.

use crate::diagnostic::Findings;
use crate::draft::{Doubt, Draft, Drafting, Inherited, Numbers};
use crate::extends::Loader;
use crate::text::listed;
use crate::toml;
use crate::{FileId, Loaded, Notation, Repr};

/// The text of the shipped registry `http`: IANA's, complete.
pub const HTTP: &str = include_str!("../codes.toml");

/// A registry that ships with this crate: what a spec can extend by its name.
///
/// ```
/// use status_spec::Registry;
///
/// let nginx = Registry::named("nginx").unwrap();
/// assert!(nginx.text.contains("[code.499]"));
///
/// // Together with what it extends: HTTP.
/// let loaded = nginx.load();
/// assert!(loaded.report.is_empty());
/// assert!(loaded.spec.extends_http);
/// assert_eq!(loaded.files[0].shown, "<nginx>");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Registry {
    /// Its name: what `extends` takes.
    pub name: &'static str,
    /// Its text, a spec.
    pub text: &'static str,
    /// The narrowest usual integer type that holds its numbers: that of its enum, if it has one.
    pub repr: Repr,
    /// Whether `status-core` has an enum of its codes: what `of` takes.
    pub has_enum: bool,
}

/// All that ship, `http` first.
///
/// ```
/// let names: Vec<&str> = status_spec::registries().iter().map(|registry| registry.name).collect();
/// assert_eq!(names, ["http", "nginx", "cloudflare", "iis", "aws-elb"]);
/// ```
#[must_use]
pub const fn registries() -> &'static [Registry] {
    SHIPPED
}

impl Registry {
    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        SHIPPED.iter().find(|registry| registry.name == name)
    }

    /// Reads it as a spec by itself, as [`load`](crate::load) does with a file.
    #[must_use]
    pub fn load(&'static self) -> Loaded {
        Loaded::of(Loader::new(self.repr).load_registry(self))
    }
}

const SHIPPED: &[Registry] = &[
    Registry { name: "http", text: HTTP, repr: Repr::U16, has_enum: true },
    Registry {
        name: "nginx",
        text: include_str!("../registries/nginx.toml"),
        repr: Repr::U16,
        has_enum: false,
    },
    Registry {
        name: "cloudflare",
        text: include_str!("../registries/cloudflare.toml"),
        repr: Repr::U16,
        has_enum: false,
    },
    Registry { name: "iis", text: include_str!("../registries/iis.toml"), repr: Repr::U16, has_enum: false },
    Registry {
        name: "aws-elb",
        text: include_str!("../registries/aws-elb.toml"),
        repr: Repr::U16,
        has_enum: false,
    },
];

/// The names of all.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|registry| registry.name)
}

/// The names of those with an enum.
pub(crate) fn names_with_enum() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().filter(|registry| registry.has_enum).map(|registry| registry.name)
}

/// What there is to extend.
pub(crate) fn in_words() -> String {
    format!("the shipped registries are {}", listed(&names().collect::<Vec<_>>()))
}

/// How a registry writes its codes, and the numbers that it declares itself.
pub(crate) fn numbers(name: &str) -> (Notation, Vec<i128>) {
    let Some(Registry { text, repr, .. }) = Registry::named(name) else { return Default::default() };
    let mut unheard = Findings::default();
    let parsed = toml::parse(text, FileId(0), &mut unheard);
    let notation =
        Draft::notation_of(&parsed.root, *repr, Inherited::Nothing, &mut unheard).unwrap_or_default();
    let numbers = Numbers { notation: &notation, is_known: true, is_inherited: false, repr: None };
    let drafting = Drafting { text, numbers, findings: &mut unheard };
    let draft = Draft::new(parsed, Doubt::default(), drafting);
    let numbers = draft.codes.iter().map(|code| code.number.value).collect();
    (notation, numbers)
}
