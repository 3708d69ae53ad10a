//! Suggestions for misspelled names, in constants.

/// The name that was probably meant.
pub(super) const fn nearest<'a>(names: &[&'a str], name: &str) -> Option<&'a str> {
    let (name, length) = normalized(name);
    let mut nearest = None;
    let mut shortest = length / 3 + 1;
    let mut at = 0;
    while at < names.len() {
        let (other, other_length) = normalized(names[at]);
        let distance = distance(name.split_at(length).0, other.split_at(other_length).0);
        if distance < shortest {
            shortest = distance;
            nearest = Some(names[at]);
        }
        at += 1;
    }
    nearest
}

/// The letters and digits of a name in lower case, and their number. The rest of a long name is ignored.
const fn normalized(name: &str) -> ([u8; LONGEST], usize) {
    let name = name.as_bytes();
    let mut normalized = [0; LONGEST];
    let mut length = 0;
    let mut at = 0;
    while at < name.len() && length < LONGEST {
        if name[at] != b'_' {
            normalized[length] = name[at].to_ascii_lowercase();
            length += 1;
        }
        at += 1;
    }
    (normalized, length)
}

/// The maximum number of letters that are compared.
const LONGEST: usize = 64;

/// The number of letters that have to be inserted, deleted or replaced to make one name of another
/// (Levenshtein).
const fn distance(one: &[u8], other: &[u8]) -> usize {
    let mut row = [0; LONGEST + 1];
    let mut column = 0;
    while column <= other.len() {
        row[column] = column;
        column += 1;
    }
    let mut line = 0;
    while line < one.len() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        let mut column = 0;
        while column < other.len() {
            let replaced = if one[line] == other[column] { diagonal } else { diagonal + 1 };
            diagonal = row[column + 1];
            let moved = if row[column] < diagonal { row[column] + 1 } else { diagonal + 1 };
            row[column + 1] = if replaced < moved { replaced } else { moved };
            column += 1;
        }
        line += 1;
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, StatusCode};

    #[test]
    fn suggestions() {
        let nearest = |name| nearest(StatusCode::LOOKUP.names.variants, name);
        assert_eq!(nearest("notfond"), Some("NotFound"));
        assert_eq!(nearest("internalerror"), None);
        assert_eq!(nearest("imteapot"), Some("ImATeapot"));
        assert_eq!(nearest("MINE"), None);
        assert_eq!(nearest(""), None);
        assert_eq!(nearest(&"X".repeat(100)), None);
    }

    #[test]
    fn distances() {
        assert_eq!(distance(b"", b""), 0);
        assert_eq!(distance(b"abc", b""), 3);
        assert_eq!(distance(b"kitten", b"sitting"), 3);
        assert_eq!(distance(b"abc", b"abc"), 0);
    }
}
