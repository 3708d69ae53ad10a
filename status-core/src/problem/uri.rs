// URI references (RFC 3986). `status-macros` resolves the types of problems at compile time, and
// `status-core` resolves the types that it receives: both include this file.

use std::borrow::Cow;

/// The five parts of a URI reference (RFC 3986, Appendix B).
#[derive(Clone, Copy)]
pub(crate) struct Parts<'a> {
    pub(crate) scheme: Option<&'a str>,
    pub(crate) authority: Option<&'a str>,
    pub(crate) path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

/// Returns `true` if this can be a URI reference: it has only valid characters (RFC 3986, Appendix A), every
/// `%` is followed by two hexadecimal digits, and there is at most one `#`.
pub(crate) const fn is_reference(text: &str) -> bool {
    let text = text.as_bytes();
    let mut has_fragment = false;
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            b'%' => {
                if at + 2 >= text.len()
                    || !text[at + 1].is_ascii_hexdigit()
                    || !text[at + 2].is_ascii_hexdigit()
                {
                    return false;
                }
            }
            b'#' if has_fragment => return false,
            b'#' => has_fragment = true,
            character if is_character(character) => {}
            _ => return false,
        }
        at += 1;
    }
    true
}

/// Returns `true` if a URI reference can contain this character without percent-encoding.
pub(crate) const fn is_character(character: u8) -> bool {
    matches!(character,
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9'
        | b'-' | b'.' | b'_' | b'~' | b':' | b'/' | b'?' | b'#' | b'[' | b']' | b'@'
        | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=')
}

/// Returns `true` if a URI reference starts with a scheme, so its meaning does not depend on a base.
pub(crate) const fn is_absolute(reference: &str) -> bool {
    let text = reference.as_bytes();
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            b':' => return at > 0,
            b'a'..=b'z' | b'A'..=b'Z' => {}
            b'0'..=b'9' | b'+' | b'-' | b'.' if at > 0 => {}
            _ => return false,
        }
        at += 1;
    }
    false
}

/// Resolves a URI reference against a base (RFC 3986, Section 5.2).
///
/// `about:blank` and any other reference with a scheme stays unchanged, so the base only matters for relative
/// references.
pub(crate) fn resolve<'a>(base: &str, reference: &'a str) -> Cow<'a, str> {
    if is_absolute(reference) {
        return Cow::Borrowed(reference);
    }
    let (base, reference) = (Parts::of(base), Parts::of(reference));
    let mut target = Parts { scheme: base.scheme, ..reference };
    let path;
    if reference.authority.is_some() {
        path = without_dots(reference.path);
    } else {
        target.authority = base.authority;
        if reference.path.is_empty() {
            path = base.path.to_owned();
            target.query = reference.query.or(base.query);
        } else if reference.path.starts_with('/') {
            path = without_dots(reference.path);
        } else {
            path = without_dots(&merged(base, reference.path));
        }
    }
    target.path = &path;
    Cow::Owned(target.text())
}

impl<'a> Parts<'a> {
    /// Splits a reference into its parts.
    pub(crate) fn of(reference: &'a str) -> Self {
        let (rest, fragment) = split(reference, '#');
        let (rest, query) = split(rest, '?');
        let (scheme, rest) = match rest.split_once(':') {
            Some((scheme, after)) if is_absolute(rest) => (Some(scheme), after),
            _ => (None, rest),
        };
        let (authority, path) = rest.strip_prefix("//").map_or((None, rest), |rest| {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            (Some(authority), path)
        });
        Self { scheme, authority, path, query, fragment }
    }

    /// Joins the parts (RFC 3986, Section 5.3).
    fn text(self) -> String {
        let mut text = String::new();
        let mut add = |before: &str, part: Option<&str>, after: &str| {
            if let Some(part) = part {
                text.extend([before, part, after]);
            }
        };
        add("", self.scheme, ":");
        add("//", self.authority, "");
        add("", Some(self.path), "");
        add("?", self.query, "");
        add("#", self.fragment, "");
        text
    }
}

/// The text before the first separator, and the text after it if there is one.
fn split(text: &str, separator: char) -> (&str, Option<&str>) {
    text.split_once(separator).map_or((text, None), |(before, after)| (before, Some(after)))
}

/// A relative path appended to the directory of the base (RFC 3986, Section 5.2.3).
fn merged(base: Parts<'_>, path: &str) -> String {
    if base.authority.is_some() && base.path.is_empty() {
        return format!("/{path}");
    }
    let directory = base.path.rfind('/').map_or("", |slash| &base.path[..=slash]);
    format!("{directory}{path}")
}

/// The path without `.` and `..` (RFC 3986, Section 5.2.4).
fn without_dots(path: &str) -> String {
    let is_rooted = path.starts_with('/');
    let mut segments: Vec<&str> = Vec::new();
    let mut ends_in_slash = false;
    for segment in path.strip_prefix('/').unwrap_or(path).split('/') {
        ends_in_slash = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => {
                segments.pop();
            }
            segment => segments.push(segment),
        }
    }
    if ends_in_slash {
        segments.push("");
    }
    let root = if is_rooted { "/" } else { "" };
    format!("{root}{}", segments.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 3986, Section 5.4: the normal ones and the abnormal ones.
    #[test]
    fn examples_of_the_rfc() {
        for (reference, target) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            ("g#s", "http://a/b/c/g#s"),
            ("g?y#s", "http://a/b/c/g?y#s"),
            (";x", "http://a/b/c/;x"),
            ("g;x", "http://a/b/c/g;x"),
            ("g;x?y#s", "http://a/b/c/g;x?y#s"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("./", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../", "http://a/"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("../../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g.", "http://a/b/c/g."),
            (".g", "http://a/b/c/.g"),
            ("g..", "http://a/b/c/g.."),
            ("..g", "http://a/b/c/..g"),
            ("./../g", "http://a/b/g"),
            ("./g/.", "http://a/b/c/g/"),
            ("g/./h", "http://a/b/c/g/h"),
            ("g/../h", "http://a/b/c/h"),
            ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/./x", "http://a/b/c/g?y/./x"),
            ("g?y/../x", "http://a/b/c/g?y/../x"),
            ("g#s/./x", "http://a/b/c/g#s/./x"),
            ("g#s/../x", "http://a/b/c/g#s/../x"),
            // For a strict parser.
            ("http:g", "http:g"),
        ] {
            assert_eq!(resolve("http://a/b/c/d;p?q", reference), target, "{reference}");
        }
        assert_eq!(resolve("http://a", "g"), "http://a/g");
        assert_eq!(resolve("http://a?q", "g"), "http://a/g");
    }
}
