//! The pages, without a framework. `tests/crates/layer` has them over TCP.

use super::pages::{Answer, Pages};
use crate::catalogue::{Catalogue, CatalogueType};

fn catalogue(types: &[(&str, &str)]) -> Catalogue {
    let types: Vec<_> = types
        .iter()
        .map(|(name, type_uri)| {
            serde_json::json!({
                "name": name, "type": type_uri, "status": 409, "title": null, "description": null,
                "detail": { "source": "hidden", "text": null }, "extensions": [], "headers": [], "grpc": null,
            })
        })
        .collect();
    Catalogue::from_json(&serde_json::json!({ "version": 1, "types": types }).to_string()).unwrap()
}

/// The body of a page in JSON or HTML.
fn body<'a>(pages: &'a Pages, path: &str, accept: &'a str) -> Option<&'a str> {
    match pages.answer("GET", path, [accept.as_bytes()], []) {
        Answer::Page(page) => Some(&page.body),
        _ => None,
    }
}

#[test]
fn paths() {
    let paths = |types: &[(&str, &str)]| -> Vec<String> {
        catalogue(types).service().paths().map(ToOwned::to_owned).collect()
    };
    assert_eq!(paths(&[]), [""; 0]);
    assert_eq!(paths(&[("A", "about:blank"), ("B", "urn:b"), ("C", "c")]), [""; 0]);
    assert_eq!(paths(&[("A", "https://shelf.example/a")]), ["/", "/a"]);
    assert_eq!(
        paths(&[("A", "/problems/a"), ("B", "https://shelf.example/problems/b#x")]),
        ["/problems", "/problems/", "/problems/a", "/problems/b"]
    );
    // A type at the path of the index.
    assert_eq!(paths(&[("A", "/"), ("B", "/b")]), ["/", "/b"]);
}

/// A type has its path before the index does.
#[test]
fn type_at_the_path_of_the_index() {
    let pages = Pages::new(&catalogue(&[("A", "/p/"), ("B", "/p/b")])).with_index("/p");
    assert_eq!(pages.paths().collect::<Vec<_>>(), ["/p", "/p/", "/p/b"]);
    assert!(body(&pages, "/p/", "text/html").unwrap().contains("<h1>A</h1>"));
    assert!(body(&pages, "/p", "text/html").unwrap().contains("<h1>Problems</h1>"));
}

#[test]
fn prefixes_and_other_indexes() {
    let service = catalogue(&[("A", "/problems/a"), ("B", "/problematic/b")]).service();
    let paths = |service: &super::CatalogueService| -> Vec<String> {
        service.paths().map(ToOwned::to_owned).collect()
    };
    assert_eq!(paths(&service), ["/", "/problematic/b", "/problems/a"]);
    assert_eq!(paths(&service.clone().below("/problems")), ["/a"]);
    assert_eq!(paths(&service.clone().below("/problems/").index_at("problems")), ["/", "/a"]);
    assert_eq!(paths(&service.clone().index_at("/problems/").below("/problems")), ["/", "/a"]);
    assert_eq!(paths(&service.below("")), ["/", "/problematic/b", "/problems/a"]);
}

/// Types that share a path share a page, and the JSON has only them.
#[test]
fn fragments() {
    let types = [("A", "/problems#a"), ("B", "/problems#\"><b>"), ("C", "/other")];
    let pages = Pages::new(&catalogue(&types));
    let html = body(&pages, "/problems", "text/html").unwrap();
    assert!(html.contains("<h2 id=\"a\">A</h2>"), "{html}");
    assert!(html.contains("<h2 id=\"&quot;&gt;&lt;b&gt;\">B</h2>"), "{html}");
    assert!(html.contains("<nav><a href=\"/\">All problems</a></nav>"), "{html}");
    assert!(!html.contains("/other"), "{html}");
    let json = Catalogue::from_json(body(&pages, "/problems", "*/*").unwrap()).unwrap();
    assert_eq!(json.types().iter().map(CatalogueType::name).collect::<Vec<_>>(), ["B", "A"]);

    let index = body(&pages, "/", "text/html").unwrap();
    assert!(index.contains("<a href=\"/problems#a\">A</a>"), "{index}");
    assert_eq!(body(&pages, "/", "*/*"), Some(&*catalogue(&types).to_json()));
}

/// The index links to this server and not to that of the URI.
#[test]
fn links_stay_on_the_server() {
    let pages =
        Pages::new(&catalogue(&[("A", "https://shelf.example/problems/a"), ("B", "javascript:alert(1)")]));
    let index = body(&pages, "/problems", "text/html").unwrap();
    assert!(index.contains("<a href=\"/problems/a\">A</a>"), "{index}");
    assert!(!index.contains("javascript"), "{index}");
}

#[test]
fn entity_tags() {
    let pages = Pages::new(&catalogue(&[("A", "/a")]));
    let tag = |accept: &str| match pages.answer("GET", "/a", [accept.as_bytes()], []) {
        Answer::Page(page) => page.headers(true).find(|(name, _)| *name == "etag").unwrap().1.to_owned(),
        _ => unreachable!(),
    };
    let (html, json) = (tag("text/html"), tag(""));
    assert_ne!(html, json);
    let is_modified = |accept: &str, header: &str| {
        let answer = pages.answer("GET", "/a", [accept.as_bytes()], [header.as_bytes()]);
        matches!(answer, Answer::Page(_))
    };
    for header in [html.clone(), format!("W/{html}"), format!("\"x\" , {html}"), "*".to_owned()] {
        assert!(!is_modified("text/html", &header), "{header}");
    }
    for header in ["", "x", "\"x\"", html.trim_matches('"'), &json, "\u{0}"] {
        assert!(is_modified("text/html", header), "{header}");
    }
}
