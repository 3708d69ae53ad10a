//! The part of a request that has an error.

use core::fmt::{self, Display, Write as _};

use crate::text::text;

/// A part of a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A part of the JSON body: a JSON Pointer as a URI fragment (RFC 6901, Section 6), such as
    /// `#/items/0/name`. `#` is the whole body.
    Pointer(String),
    /// A query or path parameter, by its name.
    Parameter(String),
    /// A header, by its name.
    Header(String),
}

/// The part of a JSON body at this path, escaped as a JSON Pointer in a URI fragment (RFC 6901, Sections 3
/// and 6).
///
/// The path is an array, a slice or a `Vec`, or a tuple if its elements are of different types:
///
/// ```
/// use status_core::violations::{Place, at};
///
/// assert_eq!(at(["profile", "color"]), Place::Pointer("#/profile/color".to_owned()));
/// assert_eq!(at(("items", 0, "name")), Place::Pointer("#/items/0/name".to_owned()));
/// assert_eq!(at(["a/b", "c~d", "é %"]), Place::Pointer("#/a~1b/c~0d/%C3%A9%20%25".to_owned()));
/// ```
#[must_use]
pub fn at(path: impl Path) -> Place {
    let mut pointer = Pointer::new();
    path.for_each_segment(&mut |segment| pointer.push(segment));
    pointer.into()
}

/// A query or path parameter.
#[must_use]
pub fn parameter(name: impl Into<String>) -> Place {
    Place::Parameter(name.into())
}

/// A header.
#[must_use]
pub fn header(name: impl Into<String>) -> Place {
    Place::Header(name.into())
}

/// A JSON Pointer: a fragment such as `#/age`, a pointer such as `/age`, or the name of a member of the body.
impl From<&str> for Place {
    fn from(pointer: &str) -> Self {
        if pointer.is_empty() || pointer.starts_with('#') {
            return Self::Pointer(format!("#{}", pointer.trim_start_matches('#')));
        }
        let mut place = Pointer::new();
        if pointer.starts_with('/') {
            place.push_encoded(pointer);
        } else {
            place.push(&pointer);
        }
        place.into()
    }
}

/// As from a `&str`.
impl From<String> for Place {
    fn from(pointer: String) -> Self {
        Self::from(pointer.as_str())
    }
}

/// `#/age`, `limit` or `If-Match`.
impl Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pointer(name) | Self::Parameter(name) | Self::Header(name) => f.write_str(name),
        }
    }
}

/// The path of a part of a JSON body, for [`at`]: an array, a slice, a `Vec` or a tuple of names and
/// positions.
pub trait Path {
    /// Calls the function with each segment.
    fn for_each_segment(&self, call: &mut dyn FnMut(&dyn Display));
}

impl<T: Display> Path for [T] {
    fn for_each_segment(&self, call: &mut dyn FnMut(&dyn Display)) {
        for segment in self {
            call(segment);
        }
    }
}

impl<T: Display, const N: usize> Path for [T; N] {
    fn for_each_segment(&self, call: &mut dyn FnMut(&dyn Display)) {
        self.as_slice().for_each_segment(call);
    }
}

impl<T: Display> Path for Vec<T> {
    fn for_each_segment(&self, call: &mut dyn FnMut(&dyn Display)) {
        self.as_slice().for_each_segment(call);
    }
}

impl<T: Path + ?Sized> Path for &T {
    fn for_each_segment(&self, call: &mut dyn FnMut(&dyn Display)) {
        T::for_each_segment(self, call);
    }
}

macro_rules! tuples {
    ($(($($segment:ident)+))*) => {
        $(#[expect(non_snake_case, reason = "a value is named like its type")]
        impl<$($segment: Display),+> Path for ($($segment,)+) {
            fn for_each_segment(&self, call: &mut dyn FnMut(&dyn Display)) {
                let ($($segment,)+) = self;
                $(call($segment);)+
            }
        })*
    };
}

tuples! {
    (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
}

/// A JSON Pointer as a URI fragment.
pub(super) struct Pointer(String);

impl Pointer {
    /// The whole body.
    pub(super) fn new() -> Self {
        Self("#".to_owned())
    }

    /// Appends a member or an element.
    pub(super) fn push(&mut self, segment: &dyn Display) {
        self.0.push('/');
        self.push_encoded(&text(segment).replace('~', "~0").replace('/', "~1"));
    }

    /// Adds a part of a pointer, with percent-encoding for characters that a fragment cannot contain (RFC
    /// 3986, Section 3.5).
    fn push_encoded(&mut self, pointer: &str) {
        for &byte in pointer.as_bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte) {
                self.0.push(byte.into());
            } else {
                let _ = write!(self.0, "%{byte:02X}");
            }
        }
    }

    /// The length, to return to with [`truncate`](Self::truncate).
    #[cfg(feature = "validator")]
    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }

    /// Goes back.
    #[cfg(feature = "validator")]
    pub(super) fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }

    #[cfg(feature = "validator")]
    pub(super) fn place(&self) -> Place {
        Place::Pointer(self.0.clone())
    }
}

impl From<Pointer> for Place {
    fn from(pointer: Pointer) -> Self {
        Self::Pointer(pointer.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointer(place: impl Into<Place>) -> String {
        place.into().to_string()
    }

    /// RFC 6901, Section 6.
    #[test]
    fn examples_of_the_rfc() {
        let none: [&str; 0] = [];
        assert_eq!(pointer(at(none)), "#");
        assert_eq!(pointer(at(["foo"])), "#/foo");
        assert_eq!(pointer(at(("foo", 0))), "#/foo/0");
        for (name, escaped) in [
            ("", "#/"),
            ("a/b", "#/a~1b"),
            ("c%d", "#/c%25d"),
            ("e^f", "#/e%5Ef"),
            ("g|h", "#/g%7Ch"),
            ("i\\j", "#/i%5Cj"),
            ("k\"l", "#/k%22l"),
            (" ", "#/%20"),
            ("m~n", "#/m~0n"),
        ] {
            assert_eq!(pointer(at([name])), escaped);
        }
    }

    #[test]
    fn paths() {
        assert_eq!(pointer(at(vec!["a".to_owned()])), "#/a");
        assert_eq!(pointer(at(["a", "b"].as_slice())), "#/a/b");
        assert_eq!(pointer(at((1, 2, 3, 4, 5, 6, 7, '8'))), "#/1/2/3/4/5/6/7/8");
        assert_eq!(pointer(at(["line\nbreak", "#", "~1"])), "#/line%0Abreak/%23/~01");
    }

    #[test]
    fn texts() {
        assert_eq!(pointer(""), "#");
        assert_eq!(pointer("#"), "#");
        assert_eq!(pointer("#/a~1b/%20"), "#/a~1b/%20");
        assert_eq!(pointer("/a~1b/c d"), "#/a~1b/c%20d");
        assert_eq!(pointer("age"), "#/age");
        assert_eq!(pointer("a/b".to_owned()), "#/a~1b");
    }
}
