//! The pages of a catalogue by their paths, and the answer to a request.

use core::hash::{Hash, Hasher};
use std::collections::BTreeMap;
use std::hash::DefaultHasher;

use super::path::{after_path, common_directory, path_of};
use crate::catalogue::{Catalogue, CatalogueType, html};
use crate::layer::accept::prefers_html;
use crate::layer::headers::elements;
use crate::{Problem, status};

/// The pages by their paths.
#[derive(Clone)]
pub(super) struct Pages {
    by_path: BTreeMap<String, Page>,
    catalogue: Catalogue,
    /// The path of the index, without a slash at its end unless it is the root.
    index: Option<String>,
    /// The start of the paths that a router removes, without a slash at its end.
    prefix: String,
}

/// A page in both media types.
#[derive(Clone)]
struct Page {
    html: Representation,
    json: Representation,
}

/// A page in one media type.
#[derive(Clone)]
pub(super) struct Representation {
    content_type: &'static str,
    entity_tag: String,
    pub(super) body: String,
}

/// The answer to a request.
pub(super) enum Answer<'a> {
    Page(&'a Representation),
    /// The client has the page already.
    NotModified(&'a Representation),
    Problem(Problem),
}

impl Pages {
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let paths = catalogue.types().iter().filter_map(|problem| path_of(problem.type_uri()));
        let index = common_directory(paths).map(directory_path);
        Self { by_path: BTreeMap::new(), catalogue: catalogue.clone(), index, prefix: String::new() }.build()
    }

    pub(super) fn with_index(self, path: &str) -> Self {
        Self { index: Some(directory_path(path)), ..self }.build()
    }

    pub(super) fn without_prefix(self, prefix: &str) -> Self {
        Self { prefix: prefix.trim_end_matches('/').to_owned(), ..self }.build()
    }

    /// Makes all pages.
    fn build(mut self) -> Self {
        let mut types: BTreeMap<&str, Vec<&CatalogueType>> = BTreeMap::new();
        for problem in self.catalogue.types() {
            if let Some(path) = path_of(problem.type_uri()) {
                types.entry(path).or_default().push(problem);
            }
        }
        let index = self.index.as_deref().filter(|index| !types.contains_key(index));
        let mut pages: BTreeMap<String, Page> = BTreeMap::new();
        if let Some(index) = index {
            let page = Page::new(html::index(&self.catalogue, href), &self.catalogue);
            pages.insert(format!("{}/", index.trim_end_matches('/')), page.clone());
            pages.insert(index.to_owned(), page);
        }
        for (path, types) in types {
            let html = html::page(&types, index);
            let types = types.into_iter().cloned().collect();
            pages.insert(path.to_owned(), Page::new(html, &Catalogue { types }));
        }
        self.by_path = pages
            .into_iter()
            .filter_map(|(path, page)| Some((without_prefix(&path, &self.prefix)?.to_owned(), page)))
            .collect();
        self
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.by_path.keys().map(String::as_str)
    }

    #[cfg(feature = "actix")]
    pub(super) fn contains(&self, path: &str) -> bool {
        self.by_path.contains_key(path)
    }

    /// The answer to a request with these headers `Accept` and `If-None-Match`.
    pub(super) fn answer<'a>(
        &self,
        method: &str,
        path: &str,
        accept: impl IntoIterator<Item = &'a [u8]>,
        if_none_match: impl IntoIterator<Item = &'a [u8]>,
    ) -> Answer<'_> {
        let Some(page) = self.by_path.get(path) else {
            return Answer::Problem(Problem::new(status!(404)));
        };
        if !matches!(method, "GET" | "HEAD") {
            return Answer::Problem(Problem::new(status!(405)).with_header("Allow", "GET, HEAD"));
        }
        let representation = if prefers_html(accept) { &page.html } else { &page.json };
        if representation.is_among(if_none_match) {
            Answer::NotModified(representation)
        } else {
            Answer::Page(representation)
        }
    }
}

impl Page {
    fn new(html: String, catalogue: &Catalogue) -> Self {
        Self {
            html: Representation::new("text/html; charset=utf-8", html),
            json: Representation::new("application/json", catalogue.to_json()),
        }
    }
}

impl Representation {
    fn new(content_type: &'static str, body: String) -> Self {
        let mut hasher = DefaultHasher::new();
        body.hash(&mut hasher);
        Self { content_type, entity_tag: format!("\"{:016x}\"", hasher.finish()), body }
    }

    /// The headers of the page. A 304 has the same ones except for the media type (RFC 9110, Section 15.4.5).
    pub(super) fn headers(&self, is_modified: bool) -> impl Iterator<Item = (&'static str, &str)> {
        let content_type = is_modified.then_some(("content-type", self.content_type));
        content_type.into_iter().chain([
            ("etag", self.entity_tag.as_str()),
            ("vary", "Accept"),
            ("content-security-policy", POLICY),
            ("x-content-type-options", "nosniff"),
        ])
    }

    /// Returns `true` if `If-None-Match` headers name this representation (RFC 9110, Section 13.1.2).
    fn is_among<'a>(&self, headers: impl IntoIterator<Item = &'a [u8]>) -> bool {
        elements(headers)
            .any(|tag| tag == b"*" || tag.strip_prefix(b"W/").unwrap_or(tag) == self.entity_tag.as_bytes())
    }
}

/// A directory as the path of its index.
fn directory_path(path: &str) -> String {
    format!("/{}", path.trim_matches('/'))
}

/// A path without a prefix of whole segments; `None` if it does not begin with the prefix.
fn without_prefix<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    match path.strip_prefix(prefix)? {
        "" => Some("/"),
        rest => rest.starts_with('/').then_some(rest),
    }
}

/// The link to a problem type on this server.
fn href(problem: &CatalogueType) -> Option<String> {
    let type_uri = problem.type_uri();
    Some([path_of(type_uri)?, after_path(type_uri)].concat())
}

/// The page has a style of its own and loads nothing.
const POLICY: &str = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'";
