//! Strings, comments and brackets of a text, without a grammar: enough to say what was left open.

/// What is still open at the end of a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Open {
    /// Where the string over several lines begins, and its quotes.
    pub(super) string: Option<(usize, &'static str)>,
    /// Where the innermost bracket stands.
    pub(super) bracket: Option<usize>,
    /// Strings that their line leaves open: from the quote to the end of the line.
    pub(super) lines: Vec<(usize, usize)>,
}

/// Reads a text from its beginning to its end.
pub(super) fn scan(text: &str) -> Open {
    let mut open = Open::default();
    let mut brackets = Vec::new();
    let mut at = 0;
    while let Some(sign) = text.as_bytes().get(at) {
        match sign {
            b'#' => at = end_of_line(text, at),
            b'"' | b'\'' => match string(text, at) {
                Ending::Closed(end) => at = end,
                Ending::AtEndOfLine(end) => {
                    open.lines.push((at, end));
                    at = end;
                }
                Ending::AtEndOfText(quotes) => {
                    open.string = Some((at, quotes));
                    break;
                }
            },
            b'[' | b'{' => {
                brackets.push(at);
                at += 1;
            }
            b']' | b'}' => {
                brackets.pop();
                at += 1;
            }
            _ => at += 1,
        }
    }
    open.bracket = brackets.pop();
    open
}

/// Where the string ends that is open at `from`.
pub(super) fn end_of_string(text: &str, from: usize, quotes: &'static str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(sign) = bytes.get(at) {
        if *sign == b'\\' && quotes == BASIC {
            at += 2;
        } else if bytes.get(at..).is_some_and(|rest| rest.starts_with(quotes.as_bytes())) {
            at += quotes.len();
            // Two more quotes may belong to the text.
            let more = bytes.get(at..).unwrap_or_default().iter().take(2).take_while(|quote| *quote == sign);
            return Some(at + more.count());
        } else {
            at += 1;
        }
    }
    None
}

const BASIC: &str = "\"\"\"";
const LITERAL: &str = "'''";

/// How a string goes on from its first quote.
enum Ending {
    Closed(usize),
    AtEndOfLine(usize),
    AtEndOfText(&'static str),
}

fn string(text: &str, start: usize) -> Ending {
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    for quotes in [BASIC, LITERAL] {
        if rest.starts_with(quotes.as_bytes()) {
            return end_of_string(text, start + quotes.len(), quotes)
                .map_or(Ending::AtEndOfText(quotes), Ending::Closed);
        }
    }
    let quote = rest.first();
    let mut at = 1;
    while let Some(sign) = rest.get(at) {
        match sign {
            b'\n' => break,
            b'\r' if rest.get(at + 1) == Some(&b'\n') => break,
            // A backslash does not escape the end of a line here.
            b'\\' if quote == Some(&b'"') && rest.get(at + 1).is_some_and(|sign| !b"\r\n".contains(sign)) => {
                at += 2;
            }
            _ if Some(sign) == quote => return Ending::Closed(start + at + 1),
            _ => at += 1,
        }
    }
    Ending::AtEndOfLine((start + at).min(text.len()))
}

fn end_of_line(text: &str, from: usize) -> usize {
    text.as_bytes()
        .iter()
        .skip(from)
        .position(|sign| *sign == b'\n')
        .map_or(text.len(), |length| from + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open() {
        assert_eq!(scan("a = [\"]\", ']'] # ["), Open::default());
        assert_eq!(scan("a = [1, {b = 2"), Open { bracket: Some(8), ..Open::default() });
        assert_eq!(scan("a = \"b\nc = 1"), Open { lines: vec![(4, 6)], ..Open::default() });
        assert_eq!(scan("a = \"\"\"\n[b]\n"), Open { string: Some((4, BASIC)), ..Open::default() });
        assert_eq!(scan("a = '''\n\\''''' b"), Open::default());
        assert_eq!(scan("a = \"\\\"\" ["), Open { bracket: Some(9), ..Open::default() });
        assert_eq!(scan("\"\\"), Open { lines: vec![(0, 2)], ..Open::default() });
    }
}
