//! The comparison of two sets of problem types.

use std::collections::BTreeMap;

use status_core::{Catalogue, CatalogueDetail, CatalogueExtension, CatalogueGrpc, CatalogueType, JsonType};

use super::kind::Kind;
use crate::changes::Kind as _;
use crate::display::harmless;

/// The identity of a problem on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Status(Option<u16>),
    Type(String),
}

impl Key {
    fn of(problem: &CatalogueType) -> Self {
        match problem.type_uri() {
            "about:blank" => Self::Status(problem.status()),
            type_uri => Self::Type(type_uri.to_owned()),
        }
    }

    pub(super) fn in_words(&self) -> String {
        match self {
            Self::Status(Some(status)) => format!("status {status} without a type"),
            Self::Status(None) => "problem without a type".to_owned(),
            Self::Type(type_uri) => format!("`{}`", harmless(type_uri)),
        }
    }
}

/// Everything that a client can rely on for one key: the common parts of all its variants.
struct Contract<'a> {
    variants: Vec<&'a CatalogueType>,
    extensions: BTreeMap<&'a str, (JsonType, bool)>,
    /// The headers by their names in lower case, with `true` if they are always sent.
    headers: BTreeMap<String, bool>,
}

fn contracts(catalogue: &Catalogue) -> BTreeMap<Key, Contract<'_>> {
    let mut by_key: BTreeMap<Key, Vec<&CatalogueType>> = BTreeMap::new();
    for problem in catalogue.types() {
        by_key.entry(Key::of(problem)).or_default().push(problem);
    }
    by_key.into_iter().map(|(key, variants)| (key, Contract::of(variants))).collect()
}

impl<'a> Contract<'a> {
    fn of(variants: Vec<&'a CatalogueType>) -> Self {
        let mut extensions = BTreeMap::new();
        let mut headers = BTreeMap::new();
        for problem in &variants {
            for extension in problem.extensions() {
                let of = |one: &CatalogueType| {
                    one.extensions().iter().find(|other| other.name() == extension.name()).cloned()
                };
                let all: Vec<_> = variants.iter().map(|one| of(one)).collect();
                let is_required =
                    all.iter().all(|one| one.as_ref().is_some_and(CatalogueExtension::is_required));
                let types: Vec<JsonType> = all.iter().flatten().map(CatalogueExtension::json_type).collect();
                let json_type = match types.split_first() {
                    Some((first, others)) if others.iter().all(|other| other == first) => *first,
                    _ => JsonType::Any,
                };
                extensions.insert(extension.name(), (json_type, is_required));
            }
            for header in problem.headers() {
                let name = header.name().to_ascii_lowercase();
                let is_sent = |one: &&CatalogueType| {
                    one.headers()
                        .iter()
                        .any(|other| other.is_required() && other.name().eq_ignore_ascii_case(&name))
                };
                let is_required = variants.iter().all(is_sent);
                headers.insert(name, is_required);
            }
        }
        Self { variants, extensions, headers }
    }

    /// The values of a property of the variants, each once.
    fn all<T: Ord>(&self, property: impl Fn(&'a CatalogueType) -> T) -> Vec<T> {
        let mut all: Vec<T> = self.variants.iter().map(|problem| property(problem)).collect();
        all.sort();
        all.dedup();
        all
    }
}

/// One change.
pub(super) struct Change {
    pub(super) kind: Kind,
    pub(super) key: Key,
    /// One line, without the key.
    pub(super) what: String,
}

/// Lists the changes, ordered by key.
pub(super) fn compare(old: &Catalogue, new: &Catalogue, is_consumer: bool) -> Vec<Change> {
    let (old, new) = (contracts(old), contracts(new));
    let mut keys: Vec<&Key> = old.keys().chain(new.keys()).collect();
    keys.sort();
    keys.dedup();
    let mut changes = Vec::new();
    for key in keys {
        let mut push = |kind, what: String| changes.push(Change { kind, key: key.clone(), what });
        match (old.get(key), new.get(key)) {
            (Some(_), None) if is_consumer => {
                push(Kind::TypeRemoved, "is not sent by the service".to_owned());
            }
            (None, Some(_)) if is_consumer => {
                push(Kind::TypeAdded, "is not known to the client".to_owned());
            }
            (Some(_), None) => push(Kind::TypeRemoved, "is removed".to_owned()),
            (None, Some(_)) => push(Kind::TypeAdded, "is added".to_owned()),
            (Some(old), Some(new)) => {
                statuses(old, new, &mut push);
                extensions(old, new, is_consumer, &mut push);
                headers(old, new, is_consumer, &mut push);
                grpc(old, new, is_consumer, &mut push);
                if !is_consumer {
                    texts(old, new, &mut push);
                }
            }
            (None, None) => {}
        }
    }
    changes
}

fn statuses(old: &Contract<'_>, new: &Contract<'_>, push: &mut impl FnMut(Kind, String)) {
    let (before, after) = (old.all(CatalogueType::status), new.all(CatalogueType::status));
    if before == after {
        return;
    }
    let classes = |statuses: &[Option<u16>]| {
        let mut classes: Vec<_> = statuses.iter().map(|status| status.map(|status| status / 100)).collect();
        classes.dedup();
        classes
    };
    // An additional class is as unexpected as another class.
    let is_known = classes(&after).iter().all(|class| classes(&before).contains(class));
    let kind = if is_known { Kind::StatusChanged } else { Kind::StatusClassChanged };
    let in_words = |statuses: &[Option<u16>]| {
        let status =
            |status: &Option<u16>| status.map_or_else(|| "any".to_owned(), |status| status.to_string());
        statuses.iter().map(status).collect::<Vec<_>>().join(" or ")
    };
    push(kind, format!("has another status: {} is now {}", in_words(&before), in_words(&after)));
}

fn extensions(
    old: &Contract<'_>,
    new: &Contract<'_>,
    is_consumer: bool,
    push: &mut impl FnMut(Kind, String),
) {
    for (name, (before, was_required)) in &old.extensions {
        let shown = harmless(name);
        let Some((after, is_required)) = new.extensions.get(name) else {
            // The client treats the extension as optional.
            if *was_required || !is_consumer {
                push(Kind::ExtensionRemoved, format!("has no extension `{shown}`"));
            }
            continue;
        };
        if before != after {
            let kind = if is_narrower(*after, *before) {
                Kind::ExtensionNarrowed
            } else {
                Kind::ExtensionTypeChanged
            };
            let what = format!("has another type in `{shown}`: {} is now {}", before.name(), after.name());
            if kind.is_breaking() || !is_consumer {
                push(kind, what);
            }
        }
        match (was_required, is_required) {
            (true, false) => push(Kind::ExtensionOptional, format!("does not always send `{shown}`")),
            (false, true) if !is_consumer => {
                push(Kind::ExtensionRequired, format!("always sends `{shown}` now"));
            }
            _ => {}
        }
    }
    for name in new.extensions.keys().filter(|name| !is_consumer && !old.extensions.contains_key(*name)) {
        push(Kind::ExtensionAdded, format!("has the extension `{}` now", harmless(name)));
    }
}

/// Returns `true` if every value of one type is also a value of the other.
fn is_narrower(one: JsonType, other: JsonType) -> bool {
    other == JsonType::Any || (one, other) == (JsonType::Integer, JsonType::Number)
}

fn headers(old: &Contract<'_>, new: &Contract<'_>, is_consumer: bool, push: &mut impl FnMut(Kind, String)) {
    for (name, was_required) in &old.headers {
        let is_required = new.headers.get(name).copied();
        if *was_required && is_required != Some(true) {
            push(Kind::HeaderRemoved, format!("does not always send the header `{}`", harmless(name)));
        } else if !was_required && is_required == Some(true) && !is_consumer {
            push(Kind::HeaderAdded, format!("always sends the header `{}` now", harmless(name)));
        }
    }
    for name in new.headers.keys().filter(|name| !is_consumer && !old.headers.contains_key(*name)) {
        push(Kind::HeaderAdded, format!("has the header `{}` now", harmless(name)));
    }
}

fn grpc<'a>(old: &Contract<'a>, new: &Contract<'a>, is_consumer: bool, push: &mut impl FnMut(Kind, String)) {
    let code = |problem: &'a CatalogueType| problem.grpc().map(CatalogueGrpc::code);
    let reason = |problem: &'a CatalogueType| problem.grpc().and_then(CatalogueGrpc::reason);
    let in_words = |values: &[Option<&str>]| {
        values.iter().map(|value| harmless(value.unwrap_or("none"))).collect::<Vec<_>>().join(" or ")
    };
    for (noun, before, after) in [
        ("gRPC status code", old.all(code), new.all(code)),
        ("reason in gRPC", old.all(reason), new.all(reason)),
    ] {
        if before == after {
            continue;
        }
        if before != [None] {
            let what = format!("has another {noun}: {} is now {}", in_words(&before), in_words(&after));
            push(Kind::GrpcChanged, what);
        } else if !is_consumer {
            push(Kind::GrpcAdded, format!("has the {noun} {} now", in_words(&after)));
        }
    }
}

fn texts(old: &Contract<'_>, new: &Contract<'_>, push: &mut impl FnMut(Kind, String)) {
    let (before, after) = (old.all(CatalogueType::name), new.all(CatalogueType::name));
    if before != after {
        let what = format!(
            "has another name: `{}` is now `{}`",
            harmless(&before.join("`, `")),
            harmless(&after.join("`, `"))
        );
        push(Kind::NameChanged, what);
    }
    if old.all(CatalogueType::title) != new.all(CatalogueType::title) {
        push(Kind::TextChanged, "has another title".to_owned());
    }
    let detail = |problem: &CatalogueType| -> CatalogueDetail { problem.detail().clone() };
    if old.all(detail) != new.all(detail) {
        push(Kind::TextChanged, "has another detail".to_owned());
    }
    if old.all(CatalogueType::description) != new.all(CatalogueType::description) {
        push(Kind::TextChanged, "has another description".to_owned());
    }
}
