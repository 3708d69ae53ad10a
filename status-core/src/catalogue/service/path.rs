//! The path of a type URI.

use crate::problem::uri::Parts;

/// The path at which a server answers for a URI reference: that of an `http` or `https` URI, or one that begins with a slash.
///
/// `None` if it does not have a path, or if the path depends on where the reference is.
pub(super) fn path_of(type_uri: &str) -> Option<&str> {
    let Parts { scheme, authority, path, .. } = Parts::of(type_uri);
    let is_web =
        scheme.is_none_or(|scheme| ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)));
    match authority {
        Some(_) if is_web => Some(if path.is_empty() { "/" } else { path }),
        None if scheme.is_none() && path.starts_with('/') => Some(path),
        _ => None,
    }
}

/// The part of a URI reference after its path: the query and the fragment.
pub(super) fn after_path(type_uri: &str) -> &str {
    type_uri.find(['?', '#']).map_or("", |start| &type_uri[start..])
}

/// The directory that contains all paths, with a slash at its end; `None` if there are no paths.
pub(super) fn common_directory<'a>(paths: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    paths.into_iter().map(directory).reduce(|common, directory| {
        let length = common.bytes().zip(directory.bytes()).take_while(|(left, right)| left == right).count();
        // Both begin with a slash. A slash is a character of its own in UTF-8.
        common.as_bytes()[..length].iter().rposition(|byte| *byte == b'/').map_or("/", |end| &common[..=end])
    })
}

/// The path without its last segment.
fn directory(path: &str) -> &str {
    let inner = path.strip_suffix('/').unwrap_or(path);
    inner.rfind('/').map_or("/", |end| &path[..=end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        for (type_uri, path) in [
            ("/problems/full", Some("/problems/full")),
            ("/problems/full?a=/b#/c", Some("/problems/full")),
            ("/a:b/c", Some("/a:b/c")),
            ("https://shelf.example/problems/full", Some("/problems/full")),
            ("HTTP://shelf.example:8080/problems/full/", Some("/problems/full/")),
            ("//shelf.example/full", Some("/full")),
            ("https://shelf.example", Some("/")),
            ("https://shelf.example#full", Some("/")),
            ("full", None),
            ("./full", None),
            ("#full", None),
            ("", None),
            ("about:blank", None),
            ("urn:example:full", None),
            ("urn:/full", None),
            ("ftp://shelf.example/full", None),
            ("tag:shelf.example,2026:/full", None),
            ("https:/full", None),
        ] {
            assert_eq!(path_of(type_uri), path, "{type_uri}");
        }
    }

    #[test]
    fn directories() {
        for (paths, directory) in [
            (&[][..], None),
            (&["/"], Some("/")),
            (&["/full"], Some("/")),
            (&["/problems/full"], Some("/problems/")),
            (&["/problems/full/"], Some("/problems/")),
            (&["/problems/full", "/problems/free"], Some("/problems/")),
            (&["/problems/full", "/problem/full"], Some("/")),
            (&["/a/b/c", "/a/b/d/e", "/a/f"], Some("/a/")),
            (&["/gr\u{f6}\u{df}e/a", "/gr\u{f6}\u{df}/a"], Some("/")),
        ] {
            assert_eq!(common_directory(paths.iter().copied()), directory, "{paths:?}");
        }
    }
}
