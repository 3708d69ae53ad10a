//! The request header `Accept`: does a client prefer HTML to JSON?

/// The maximum length of `Accept` in bytes. A client that sends more receives JSON.
const MAX_LENGTH: usize = 4096;

/// Returns `true` if a client that sends these `Accept` headers prefers `text/html` to JSON (RFC 9110,
/// Section 12.5.1).
///
/// A missing, malformed or too long header has no preference. The time is linear in the length of the
/// headers, without allocation.
pub(crate) fn prefers_html<'a>(headers: impl IntoIterator<Item = &'a [u8]>) -> bool {
    let mut html = Preference::default();
    let mut json = [Preference::default(); 2];
    let mut length = 0;
    for header in headers {
        length += header.len();
        if length > MAX_LENGTH {
            return false;
        }
        let mut rest = Reader(header);
        while !rest.is_at_end() {
            match rest.element() {
                Ok(None) => {}
                Ok(Some(range)) => {
                    html.consider("text", "html", &range);
                    json[0].consider("application", "problem+json", &range);
                    json[1].consider("application", "json", &range);
                }
                Err(Malformed) => return false,
            }
        }
    }
    html.quality > json[0].quality.max(json[1].quality)
}

/// The weight of a media type, from the most specific range that matches it.
#[derive(Clone, Copy, Default)]
struct Preference {
    /// 0 if nothing matched, 1 for `*/*`, 2 for `text/*` and 3 for `text/html`.
    precision: u8,
    /// The weight in thousandths.
    quality: u16,
}

impl Preference {
    fn consider(&mut self, kind: &str, subtype: &str, range: &MediaRange<'_>) {
        let is = |found: &[u8], name: &str| found.eq_ignore_ascii_case(name.as_bytes());
        let precision = match (range.kind, range.subtype) {
            (b"*", b"*") => 1,
            (found, b"*") if is(found, kind) => 2,
            (found, other) if is(found, kind) && is(other, subtype) => 3,
            _ => return,
        };
        // If two ranges are equally specific, the higher weight counts.
        if (precision, range.quality) > (self.precision, self.quality) {
            *self = Self { precision, quality: range.quality };
        }
    }
}

/// An element of the list. Parameters other than the weight are ignored.
struct MediaRange<'a> {
    kind: &'a [u8],
    subtype: &'a [u8],
    /// The weight in thousandths.
    quality: u16,
}

/// The header does not follow RFC 9110.
struct Malformed;

/// The rest of a header.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    const fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads an element of the list, possibly empty, and the comma after it.
    fn element(&mut self) -> Result<Option<MediaRange<'a>>, Malformed> {
        self.skip_space();
        if self.is_at_end() || self.skip(b',') {
            return Ok(None);
        }
        let kind = self.token()?;
        self.expect(b'/')?;
        let subtype = self.token()?;
        if kind == b"*" && subtype != b"*" {
            return Err(Malformed);
        }
        let mut quality = 1000;
        loop {
            self.skip_space();
            if self.is_at_end() || self.skip(b',') {
                return Ok(Some(MediaRange { kind, subtype, quality }));
            }
            self.expect(b';')?;
            self.skip_space();
            // A recipient accepts empty parameters (RFC 9110, Section 5.6.6).
            if matches!(self.0, [] | [b';' | b',', ..]) {
                continue;
            }
            let name = self.token()?;
            self.expect(b'=')?;
            if name.eq_ignore_ascii_case(b"q") {
                quality = weight(self.token()?)?;
            } else if self.skip(b'"') {
                self.quoted()?;
            } else {
                self.token()?;
            }
        }
    }

    fn skip_space(&mut self) {
        while let [b' ' | b'\t', rest @ ..] = self.0 {
            self.0 = rest;
        }
    }

    fn skip(&mut self, expected: u8) -> bool {
        match self.0 {
            [first, rest @ ..] if *first == expected => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    fn expect(&mut self, expected: u8) -> Result<(), Malformed> {
        if self.skip(expected) { Ok(()) } else { Err(Malformed) }
    }

    /// Reads a token of at least one character (RFC 9110, Section 5.6.2).
    fn token(&mut self) -> Result<&'a [u8], Malformed> {
        let is_in_token = |byte: &u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte);
        let length = self.0.iter().take_while(|byte| is_in_token(byte)).count();
        let (token, rest) = self.0.split_at_checked(length).ok_or(Malformed)?;
        self.0 = rest;
        if token.is_empty() { Err(Malformed) } else { Ok(token) }
    }

    /// Reads the rest of a quoted string, after its first quote (RFC 9110, Section 5.6.4).
    fn quoted(&mut self) -> Result<(), Malformed> {
        loop {
            match self.0 {
                [b'"', rest @ ..] => {
                    self.0 = rest;
                    return Ok(());
                }
                [b'\\', b'\t' | b' '..=b'~' | 0x80.., rest @ ..]
                | [b'\t' | b' '..=b'[' | b']'..=b'~' | 0x80.., rest @ ..] => self.0 = rest,
                _ => return Err(Malformed),
            }
        }
    }
}

/// A weight in thousandths: `0`, `1` or a number between them with at most three decimals (RFC 9110, Section
/// 12.4.2).
fn weight(text: &[u8]) -> Result<u16, Malformed> {
    let (first, decimals) = match text {
        [first @ (b'0' | b'1')] => (first, &b""[..]),
        [first @ (b'0' | b'1'), b'.', decimals @ ..] if decimals.len() <= 3 => (first, decimals),
        _ => return Err(Malformed),
    };
    let mut quality = u16::from(first - b'0');
    for at in 0..3 {
        let digit = decimals.get(at).copied().unwrap_or(b'0');
        if !digit.is_ascii_digit() {
            return Err(Malformed);
        }
        quality = quality * 10 + u16::from(digit - b'0');
    }
    if quality <= 1000 { Ok(quality) } else { Err(Malformed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefers(header: &str) -> bool {
        prefers_html([header.as_bytes()])
    }

    #[test]
    fn browsers_prefer_pages() {
        for header in [
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,\
             application/signed-exchange;v=b3;q=0.7",
            "text/html",
            "TEXT/HTML",
            "text/*",
            "text/html;charset=utf-8",
            "text/html;q=0.5, application/json;q=0.4",
            "application/json;q=0.999,text/html",
            "*/*;q=0.1, text/html;q=0.2",
            " , text/html ,, ",
            "text/html ; q=1.000",
            "text/html;",
            "image/png, text/html;level=\"a,\\\"b\";q=0.9",
        ] {
            assert!(prefers(header), "{header}");
        }
    }

    #[test]
    fn other_clients_get_json() {
        for header in [
            "",
            "*/*",
            "application/json",
            "application/problem+json",
            "application/vnd.example+json",
            "image/png",
            // The more specific range counts.
            "text/html;q=0.1, text/*, */*;q=0.2",
            "text/html;q=0",
            "text/html;q=0, */*",
            // A tie is JSON.
            "text/html, application/json",
            "text/html, application/problem+json",
            "text/html;q=0.8, */*;q=0.8",
            "application/*, text/html",
        ] {
            assert!(!prefers(header), "{header}");
        }
    }

    #[test]
    fn malformed_headers_are_ignored() {
        for header in [
            "text/html, *",
            "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
            "text/html text/plain",
            "text/html/x",
            "text/",
            "/html",
            "text",
            "text/html;q",
            "text/html;q=",
            "text/html;q=2",
            "text/html;q=1.001",
            "text/html;q=0.1234",
            "text/html;q=-1",
            "text/html;q=\"1\"",
            "text/html;level",
            "text/html;level=\"1",
            "text/html;level=\"1\\",
            "text/html, \u{e4}/b",
            "text/html, a/b\u{0}",
            "*/html, text/html",
            "text / html",
        ] {
            assert!(!prefers(header), "{header}");
        }
        assert!(!prefers_html([&b"text/html, \xff/b"[..]]));
    }

    #[test]
    fn several_headers_are_one_list() {
        assert!(prefers_html([&b"application/json;q=0.5"[..], b"text/html"]));
        assert!(!prefers_html([&b"text/html"[..], b"application/json"]));
        assert!(!prefers_html([&b"text/html"[..], b"broken"]));
        assert!(!prefers_html([]));
    }

    #[test]
    fn long_headers_are_ignored() {
        let padded = |length: usize| format!("{:length$}", "text/html");
        assert!(prefers(&padded(MAX_LENGTH)));
        assert!(!prefers(&padded(MAX_LENGTH + 1)));
        assert!(!prefers_html([padded(MAX_LENGTH).as_bytes(), b","]));
    }
}
