//! The shipped registries.

use crate::Repr;

/// The text of the shipped registry `http`: IANA's complete registry.
pub const HTTP: &str = include_str!("../codes.toml");

/// A registry that ships with this crate. A spec can extend it by name.
///
/// ```
/// use status_spec::Registry;
///
/// let nginx = Registry::named("nginx").unwrap();
/// assert!(nginx.text.contains("[code.499]"));
///
/// // Including the registry that it extends, `http`.
/// let loaded = nginx.load();
/// assert!(loaded.report.is_empty());
/// assert!(loaded.spec.extends_http);
/// assert_eq!(loaded.files[0].shown, "<nginx>");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Registry {
    /// The name, for `extends`.
    pub name: &'static str,
    /// The text of the spec.
    pub text: &'static str,
    /// The integer type of its enum, or a type that fits its numbers if it has no enum.
    pub repr: Repr,
    /// `true` if a field of type `code` can refer to its codes, with `of`.
    pub can_be_referenced: bool,
}

/// All shipped registries: `http`, the ones that extend it, and those of other protocols.
///
/// ```
/// let names: Vec<&str> = status_spec::registries().iter().map(|registry| registry.name).collect();
/// assert_eq!(names[..2], ["http", "nginx"]);
/// assert!(names.contains(&"grpc"));
/// ```
#[must_use]
pub const fn registries() -> &'static [Registry] {
    SHIPPED
}

impl Registry {
    /// The registry with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        SHIPPED.iter().find(|registry| registry.name == name)
    }
}

/// One row for each file in `registries/`: its name and the integer type of its numbers.
macro_rules! shipped {
    ($($name:literal: $repr:ident,)*) => {
        &[
            Registry { name: "http", text: HTTP, repr: Repr::U16, can_be_referenced: true },
            $(Registry {
                name: $name,
                text: include_str!(concat!("../registries/", $name, ".toml")),
                repr: Repr::$repr,
                can_be_referenced: false,
            },)*
        ]
    };
}

const SHIPPED: &[Registry] = shipped! {
    // Extensions of `http`.
    "nginx": U16,
    "cloudflare": U16,
    "iis": U16,
    "aws-elb": U16,
    // Other protocols.
    "coap": U8,
    "dns": U16,
    "grpc": I32,
    "http2": U32,
    "http3": U64,
    "jsonrpc": I64,
    "mqtt": U8,
    "quic": U64,
    "sip": U16,
    "smtp": U16,
    "smtp-enhanced": U32,
    "sqlstate": U32,
    "sysexits": U8,
    "tls": U8,
    "websocket": U16,
};

/// The names of all registries.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|registry| registry.name)
}

/// The names of the registries that `of` can name.
pub(crate) fn referenced_names() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().filter(|registry| registry.can_be_referenced).map(|registry| registry.name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_ships() {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("registries");
        let files = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
        let files: BTreeSet<String> =
            files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
        let shipped = names().filter(|name| *name != "http").map(str::to_owned).collect();
        assert_eq!(files, shipped);
    }

    #[test]
    fn every_registry_loads() {
        for registry in registries() {
            assert_eq!(registry.load().render_report(), "", "{}", registry.name);
        }
    }
}
