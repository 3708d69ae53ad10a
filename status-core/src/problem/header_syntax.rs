// The syntax of headers that have one. `status-macros` checks literals with it, and `status-core` checks
// constants, both at compile time: both include this file next to `header.rs`.

use super::header::{is_same, is_token};

/// The syntax of the value of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Syntax {
    /// Any text.
    Text,
    /// A list of challenges (RFC 9110, Section 11.6.1).
    Challenges,
    /// A list of tokens (RFC 9110, Section 5.6.2).
    Tokens,
    /// A list of protocols (RFC 9110, Section 7.8).
    Protocols,
    /// A list of media ranges (RFC 9110, Section 12.5.1).
    MediaRanges,
    /// A delay in seconds or a date (RFC 9110, Section 10.2.3).
    Delay,
    /// A date (RFC 9110, Section 5.6.7).
    Date,
    /// A number of seconds (RFC 9111, Section 1.2.2).
    Seconds,
    /// A URI reference (RFC 9110, Section 10.2.2).
    UriReference,
    /// An entity tag (RFC 9110, Section 8.8.3).
    EntityTag,
    /// A content range (RFC 9110, Section 14.4).
    ContentRange,
}

/// The headers whose syntax is known, in lower case.
const SYNTAXES: [(&str, Syntax); 25] = [
    ("accept", Syntax::MediaRanges),
    ("accept-patch", Syntax::MediaRanges),
    ("accept-post", Syntax::MediaRanges),
    ("accept-ranges", Syntax::Tokens),
    ("access-control-allow-headers", Syntax::Tokens),
    ("access-control-allow-methods", Syntax::Tokens),
    ("access-control-expose-headers", Syntax::Tokens),
    ("age", Syntax::Seconds),
    ("allow", Syntax::Tokens),
    ("connection", Syntax::Tokens),
    ("content-encoding", Syntax::Tokens),
    ("content-language", Syntax::Tokens),
    ("content-location", Syntax::UriReference),
    ("content-range", Syntax::ContentRange),
    ("date", Syntax::Date),
    ("etag", Syntax::EntityTag),
    ("last-modified", Syntax::Date),
    ("location", Syntax::UriReference),
    ("proxy-authenticate", Syntax::Challenges),
    ("retry-after", Syntax::Delay),
    ("sunset", Syntax::Date),
    ("trailer", Syntax::Tokens),
    ("upgrade", Syntax::Protocols),
    ("vary", Syntax::Tokens),
    ("www-authenticate", Syntax::Challenges),
];

impl Syntax {
    /// The syntax of the header with this name, ignoring case.
    pub(crate) const fn of(name: &str) -> Self {
        let mut at = 0;
        while at < SYNTAXES.len() {
            let (known, syntax) = SYNTAXES[at];
            if is_same(known.as_bytes(), name.as_bytes()) {
                return syntax;
            }
            at += 1;
        }
        Self::Text
    }

    /// Returns `true` if a value has this syntax. Another check has already rejected characters that no
    /// header can have.
    pub(crate) const fn accepts(self, value: &str) -> bool {
        let value = value.as_bytes();
        match self {
            Self::Text => true,
            Self::Challenges => is_challenges(value),
            Self::Tokens | Self::Protocols | Self::MediaRanges => self.is_list(value),
            Self::Delay => is_digits(value) || is_date(value),
            Self::Date => is_date(value),
            Self::Seconds => is_digits(value),
            // No white space; any other header character is allowed.
            Self::UriReference => {
                !value.is_empty() && find(value, b' ') == value.len() && find(value, b'\t') == value.len()
            }
            Self::EntityTag => is_entity_tag(value),
            Self::ContentRange => is_content_range(value),
        }
    }

    /// A description of the values, with an example.
    pub(crate) const fn description(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Challenges => "a challenge, such as `Bearer` or `Basic realm=\"shelf\"`",
            Self::Tokens => "a list of tokens, such as `GET, HEAD`",
            Self::Protocols => "a list of protocols, such as `TLS/1.3` or `websocket`",
            Self::MediaRanges => "a list of media types, such as `application/json`",
            Self::Delay => {
                "a number of seconds, such as `30`, or a date, such as `Sun, 06 Nov 1994 08:49:37 GMT`"
            }
            Self::Date => "a date, such as `Sun, 06 Nov 1994 08:49:37 GMT`",
            Self::Seconds => "a number of seconds, such as `30`",
            Self::UriReference => "a URI reference, such as `/books/7`",
            Self::EntityTag => "an entity tag, such as `\"v7\"`",
            Self::ContentRange => "a content range, such as `bytes */1234`",
        }
    }

    /// Returns `true` if every element of a list has this syntax, and there is at least one.
    const fn is_list(self, value: &[u8]) -> bool {
        let mut rest = value;
        loop {
            let end = end_of_element(rest);
            let (element, after) = rest.split_at(end);
            let element = trimmed(element);
            let is_element = match self {
                Self::Protocols => is_pair_of_tokens(element) || is_token(element),
                // Parameters are not checked.
                Self::MediaRanges => is_pair_of_tokens(trimmed(element.split_at(find(element, b';')).0)),
                _ => is_token(element),
            };
            if !is_element {
                return false;
            }
            match after {
                [] => return true,
                [_, after @ ..] => rest = after,
            }
        }
    }
}

/// Returns `true` if this is a list of challenges: `Basic realm="a, b", charset="UTF-8", Bearer`.
const fn is_challenges(value: &[u8]) -> bool {
    let mut rest = value;
    let mut has_scheme = false;
    loop {
        let end = end_of_element(rest);
        let (element, after) = rest.split_at(end);
        let element = trimmed(element);
        if has_scheme && is_parameter(element) {
            // Another parameter of the previous challenge.
        } else {
            let (scheme, parameter) = element.split_at(find(element, b' '));
            let parameter = trimmed(parameter);
            if !is_token(scheme)
                || !(parameter.is_empty() || is_parameter(parameter) || is_token68(parameter))
            {
                return false;
            }
            has_scheme = true;
        }
        match after {
            [] => return true,
            [_, after @ ..] => rest = after,
        }
    }
}

/// `realm="shelf"` or `charset=UTF-8`, with optional white space around `=` (RFC 9110, Section 11.2).
const fn is_parameter(element: &[u8]) -> bool {
    let (name, value) = element.split_at(find(element, b'='));
    match value {
        [b'=', value @ ..] => {
            let value = trimmed(value);
            is_token(trimmed(name)) && (is_token(value) || is_quoted(value))
        }
        _ => false,
    }
}

/// Text of some characters with `=` only at its end (RFC 9110, Section 11.2).
const fn is_token68(text: &[u8]) -> bool {
    let mut length = text.len();
    while length > 0 && text[length - 1] == b'=' {
        length -= 1;
    }
    let mut at = 0;
    while at < length {
        if !matches!(text[at], b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'+' | b'/')
        {
            return false;
        }
        at += 1;
    }
    length > 0
}

/// A quoted string (RFC 9110, Section 5.6.4).
const fn is_quoted(text: &[u8]) -> bool {
    matches!(text, [b'"', ..]) && text.len() > 1 && end_of_quoted(text) == text.len()
}

/// The position after the quoted string at the start of a text; the length plus one if the string is not
/// closed.
const fn end_of_quoted(text: &[u8]) -> usize {
    let mut at = 1;
    while at < text.len() {
        match text[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len() + 1
}

/// The position of the comma that ends the first element of a list, or else the length.
const fn end_of_element(list: &[u8]) -> usize {
    let mut at = 0;
    while at < list.len() {
        match list[at] {
            b',' => return at,
            b'"' => at += end_of_quoted(list.split_at(at).1),
            _ => at += 1,
        }
    }
    list.len()
}

/// Two tokens with a slash between them.
const fn is_pair_of_tokens(text: &[u8]) -> bool {
    let (first, second) = text.split_at(find(text, b'/'));
    match second {
        [b'/', second @ ..] => is_token(first) && is_token(second),
        _ => false,
    }
}

const fn is_digits(text: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() {
        if !text[at].is_ascii_digit() {
            return false;
        }
        at += 1;
    }
    !text.is_empty()
}

/// A date in the only form that a sender may use: `Sun, 06 Nov 1994 08:49:37 GMT`.
const fn is_date(text: &[u8]) -> bool {
    const FORM: &[u8] = b"www, 00 mmm 0000 00:00:00 GMT";
    const WEEKDAYS: &[u8] = b"MonTueWedThuFriSatSun";
    const MONTHS: &[u8] = b"JanFebMarAprMayJunJulAugSepOctNovDec";

    if text.len() != FORM.len() {
        return false;
    }
    let mut at = 0;
    while at < FORM.len() {
        let fits = match FORM[at] {
            b'w' | b'm' => true,
            b'0' => text[at].is_ascii_digit(),
            character => text[at] == character,
        };
        if !fits {
            return false;
        }
        at += 1;
    }
    let (day, hour) = (two_digits(text, 5), two_digits(text, 17));
    let (minute, second) = (two_digits(text, 20), two_digits(text, 23));
    has_triple(WEEKDAYS, text, 0)
        && has_triple(MONTHS, text, 8)
        && matches!(day, 1..=31)
        && hour < 24
        && minute < 60
        // A leap second.
        && second <= 60
}

/// Returns `true` if one of the triples is the one at a position of a text.
const fn has_triple(triples: &[u8], text: &[u8], start: usize) -> bool {
    let mut at = 0;
    while at < triples.len() {
        if triples[at] == text[start]
            && triples[at + 1] == text[start + 1]
            && triples[at + 2] == text[start + 2]
        {
            return true;
        }
        at += 3;
    }
    false
}

const fn two_digits(text: &[u8], start: usize) -> u8 {
    (text[start] - b'0') * 10 + (text[start + 1] - b'0')
}

/// `"v7"` or `W/"v7"`.
const fn is_entity_tag(value: &[u8]) -> bool {
    match value {
        [b'"', inner @ .., b'"'] | [b'W', b'/', b'"', inner @ .., b'"'] => {
            find(inner, b'"') == inner.len() && find(inner, b' ') == inner.len()
        }
        _ => false,
    }
}

/// `bytes */1234` or `bytes 0-99/1234`.
const fn is_content_range(value: &[u8]) -> bool {
    let (unit, range) = value.split_at(find(value, b' '));
    let (range, length) = range.split_at(find(range, b'/'));
    let (first, last) = range.split_at(find(range, b'-'));
    match (first, last, length) {
        ([b' ', b'*'], [], [b'/', length @ ..]) => is_token(unit) && is_digits(length),
        ([b' ', first @ ..], [b'-', last @ ..], [b'/', length @ ..]) => {
            is_token(unit)
                && is_digits(first)
                && is_digits(last)
                && (is_digits(length) || matches!(length, b"*"))
        }
        _ => false,
    }
}

/// The position of a byte, or else the length.
const fn find(text: &[u8], byte: u8) -> usize {
    let mut at = 0;
    while at < text.len() && text[at] != byte {
        at += 1;
    }
    at
}

/// The text without spaces and tabs at its ends.
const fn trimmed(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = text {
        text = rest;
    }
    text
}
