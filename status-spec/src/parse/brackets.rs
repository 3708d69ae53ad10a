//! Brackets, and whether they are closed.

use super::reader::Reader;
use super::string;
use crate::report::Diagnostic;

/// The opening bracket of a list or of an inline table, by where it stands.
#[derive(Clone, Copy)]
pub(super) enum Bracket {
    List(usize),
    Table(usize),
}

impl Bracket {
    pub(super) const fn start(self) -> usize {
        match self {
            Self::List(start) | Self::Table(start) => start,
        }
    }

    pub(super) const fn closing(self) -> &'static str {
        match self {
            Self::List(_) => "]",
            Self::Table(_) => "}",
        }
    }

    /// What stands between it and a comma.
    pub(super) const fn content(self) -> &'static str {
        match self {
            Self::List(_) => "expected a value",
            Self::Table(_) => "expected a key",
        }
    }

    /// Says that it is not closed.
    pub(super) fn describe(self, reader: &Reader<'_>) -> Diagnostic {
        let (start, closing) = (self.start(), self.closing());
        let what = match self {
            Self::List(_) => "list",
            Self::Table(_) => "inline table",
        };
        reader
            .error(start..start + 1, format!("unclosed {what}"))
            .label(format!("the {what} begins here"))
            .help(format!("close it with `{closing}`"))
    }
}

/// Whether the bracket is closed with which a text begins. No more of the grammar is looked at than strings and
/// comments.
pub(super) fn are_closed(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(sign) = text.as_bytes().get(at) {
        at += 1;
        match sign {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            b'"' | b'\'' => at = string::end(text, at - 1),
            b'#' => at += text.get(at..).and_then(|rest| rest.find('\n')).unwrap_or(text.len()),
            _ => {}
        }
        if depth == 0 {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::are_closed;

    #[test]
    fn what_is_closed() {
        for text in
            ["[]", "[1, {a = 2}, [3]] #", "[\"]\", ']', \"\\\"]\"]", "[#]\n]", "['''\n]'''']", "[\"]\n]"]
        {
            assert!(are_closed(text), "{text}");
        }
        for text in ["[", "[1, {b = 2", "[\"]", "[\"\"\"\n]", "[#]", "[''''']", "[\"\\\"]"] {
            assert!(!are_closed(text), "{text}");
        }
    }
}
