//! The pages of a catalogue: documentation at the URIs of the problem types.

use core::fmt::Write as _;

use serde_json::{Value, json};

use super::catalogue_type::CatalogueDetail;
use super::escaped::escaped;
use super::{Catalogue, CatalogueType, JsonType};

const STYLE: &str = include_str!("page.css");

impl Catalogue {
    /// Writes the page of a problem type as HTML; `None` if no problem has this type.
    ///
    /// RFC 9457 recommends that a type URI leads to documentation ([Section 3.1.1]). Texts are escaped. The
    /// page loads nothing and runs no script.
    ///
    /// [Section 3.1.1]: https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1
    #[must_use]
    pub fn page(&self, type_uri: &str) -> Option<String> {
        let types: Vec<&CatalogueType> =
            self.types().iter().filter(|problem| problem.type_uri.as_deref() == Some(type_uri)).collect();
        (!types.is_empty()).then(|| page(&types, None))
    }

    /// Writes the index of all problem types as HTML, with links to their pages.
    #[must_use]
    pub fn index(&self) -> String {
        index(self, |problem| problem.type_uri.as_deref().map(ToOwned::to_owned))
    }
}

/// The page of problem types, with a link to the index if there is one.
pub(super) fn page(types: &[&CatalogueType], index: Option<&str>) -> String {
    let is_one_type = types.iter().all(|problem| problem.type_uri == types[0].type_uri);
    let title = if is_one_type { types.first().map_or("", |problem| heading(problem)) } else { "Problems" };
    let mut body = String::new();
    if let Some(index) = index {
        let _ = writeln!(body, "<nav>{}</nav>", link(index, "All problems"));
    }
    let _ = writeln!(body, "<h1>{}</h1>", escaped(title));
    for (position, problem) in types.iter().enumerate() {
        if !is_one_type {
            let fragment = problem.type_uri().split_once('#').map_or("", |(_, fragment)| fragment);
            let _ = writeln!(body, "<h2 id=\"{}\">{}</h2>", escaped(fragment), escaped(heading(problem)));
        }
        if position == 0 || !is_one_type {
            let _ = writeln!(body, "<p class=\"uri\"><code>{}</code></p>", escaped(problem.type_uri()));
        }
        if is_one_type && types.len() > 1 {
            let _ = writeln!(body, "<h2>{}</h2>", escaped(&problem.name));
        }
        section(&mut body, problem);
    }
    document(title, &body)
}

/// The index of a catalogue, with these links.
pub(super) fn index(catalogue: &Catalogue, href: impl Fn(&CatalogueType) -> Option<String>) -> String {
    let mut body = String::from("<h1>Problems</h1>\n");
    if catalogue.types().is_empty() {
        body += "<p>There are none.</p>\n";
    }
    let (typed, blank): (Vec<_>, Vec<_>) =
        catalogue.types().iter().partition(|problem| problem.type_uri.is_some());
    for (title, problems) in [("", typed), ("Without a type of their own", blank)] {
        if problems.is_empty() {
            continue;
        }
        if !title.is_empty() {
            let _ = writeln!(body, "<h2>{title}</h2>");
        }
        body += "<ul class=\"index\">\n";
        for problem in problems {
            let status = problem
                .status
                .map(|status| format!("<span class=\"status\">{status}</span> "))
                .unwrap_or_default();
            let text = heading(problem);
            let text = href(problem).map_or_else(|| escaped(text), |href| link(&href, text));
            let _ = writeln!(body, "<li>{status}{text}");
            if let Some(description) = &problem.description {
                let _ = writeln!(body, "<p>{}</p>", escaped(description));
            }
            body += "</li>\n";
        }
        body += "</ul>\n";
    }
    document("Problems", &body)
}

/// The title of a problem, or else the name of its variant.
fn heading(problem: &CatalogueType) -> &str {
    problem.title().unwrap_or_else(|| problem.name())
}

/// Everything about one problem.
fn section(body: &mut String, problem: &CatalogueType) {
    if let Some(description) = &problem.description {
        let _ = writeln!(body, "<p class=\"description\">{}</p>", escaped(description));
    }
    body.push_str("<dl>\n");
    let mut row = |term: &str, text: &str| {
        let _ = writeln!(body, "<dt>{term}</dt><dd>{text}</dd>");
    };
    match problem.status {
        Some(status) => row("Status", &format!("{status}")),
        None => row("Status", "computed from the error"),
    }
    match &problem.detail {
        CatalogueDetail::Literal(text) => row("Detail", &escaped(text)),
        CatalogueDetail::FromError => row("Detail", "the text of the error"),
        CatalogueDetail::Hidden => {}
    }
    if let Some(grpc) = &problem.grpc {
        let reason = grpc.reason().map(|reason| format!(", reason <code>{}</code>", escaped(reason)));
        row("gRPC", &format!("<code>{}</code>{}", escaped(grpc.code()), reason.unwrap_or_default()));
    }
    let presence = |is_required| if is_required { "always" } else { "if known" };
    for header in &problem.headers {
        row("Header", &format!("<code>{}</code>, {}", escaped(&header.name), presence(header.is_required)));
    }
    for extension in &problem.extensions {
        let text = format!(
            "<code>{}</code>: {}, {}",
            escaped(&extension.name),
            extension.json_type.name(),
            presence(extension.is_required)
        );
        row("Extension", &text);
    }
    body.push_str("</dl>\n");
    let _ = writeln!(body, "<p class=\"label\">Example</p>\n<pre>{}</pre>", escaped(&example(problem)));
}

/// A body with everything that is always sent, in the order in which it is sent.
fn example(problem: &CatalogueType) -> String {
    let mut members: Vec<(&str, Value)> = Vec::new();
    if let Some(type_uri) = &problem.type_uri {
        members.push(("type", json!(type_uri)));
    }
    if let Some(title) = &problem.title {
        members.push(("title", json!(title)));
    }
    if let Some(status) = problem.status {
        members.push(("status", json!(status)));
    }
    if let CatalogueDetail::Literal(text) = &problem.detail {
        members.push(("detail", json!(text)));
    }
    for extension in problem.extensions.iter().filter(|extension| extension.is_required) {
        let value = match extension.json_type {
            JsonType::Boolean => json!(true),
            JsonType::Integer => json!(1),
            JsonType::Number => json!(1.5),
            JsonType::String => json!("…"),
            JsonType::Array => json!([]),
            JsonType::Object => json!({}),
            JsonType::Any => Value::Null,
        };
        members.push((&extension.name, value));
    }
    let lines: Vec<String> =
        members.into_iter().map(|(name, value)| format!("  {}: {value}", json!(name))).collect();
    if lines.is_empty() { "{}".to_owned() } else { format!("{{\n{}\n}}", lines.join(",\n")) }
}

/// A link to a page, unless the URI has no target or might run a script.
fn link(type_uri: &str, text: &str) -> String {
    let is_page = match type_uri.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => {
            ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
        }
        _ => true,
    };
    if is_page { format!("<a href=\"{}\">{}</a>", escaped(type_uri), escaped(text)) } else { escaped(text) }
}

fn document(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'; \
         base-uri 'none'; form-action 'none'\">\n<title>{}</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>\n{STYLE}</style>\n\
         </head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        escaped(title)
    )
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn links_lead_to_pages_only() {
        assert_eq!(link("/problems/a", "A"), "<a href=\"/problems/a\">A</a>");
        assert_eq!(link("https://a.example/b?c=d&e", "A"), "<a href=\"https://a.example/b?c=d&amp;e\">A</a>");
        assert_eq!(link("a/b:c", "A"), "<a href=\"a/b:c\">A</a>");
        for uri in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "about:blank",
            "tag:a@b:c",
            "urn:a",
        ] {
            assert_eq!(link(uri, "<A>"), "&lt;A&gt;", "{uri}");
        }
    }
}
