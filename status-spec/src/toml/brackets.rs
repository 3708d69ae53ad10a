//! Matching brackets.

use super::quotes::end_of_string;

/// The opening bracket of a list or of an inline table, by its position.
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

    /// The expected item after it and after each comma.
    pub(super) const fn expected(self) -> &'static str {
        match self {
            Self::List(_) => "expected a value",
            Self::Table(_) => "expected a key",
        }
    }

    pub(super) const fn noun(self) -> &'static str {
        match self {
            Self::List(_) => "list",
            Self::Table(_) => "inline table",
        }
    }
}

/// Returns `true` if the bracket at the start of a text is closed. Only strings and comments are parsed.
pub(super) fn are_closed(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        at += 1;
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            b'"' | b'\'' => at = end_of_string(text, at - 1),
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
    fn closed_brackets() {
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
