//! The header `Accept`, compared with a simple parser that splits it by the grammar of RFC 9110.

#[path = "../../status-core/src/layer/accept.rs"]
mod layer;

/// Reads the bytes as headers, one per line.
pub fn accept(bytes: &[u8]) {
    let headers = || bytes.split(|byte| *byte == b'\n');
    let found = layer::prefers_html(headers());
    assert_eq!(found, prefers_html(headers()), "{}", bytes.escape_ascii());
}

fn prefers_html<'a>(headers: impl Iterator<Item = &'a [u8]> + Clone) -> bool {
    if headers.clone().map(<[u8]>::len).sum::<usize>() > 4096 {
        return false;
    }
    let ranges: Option<Vec<_>> = headers.map(ranges).collect();
    let Some(ranges) = ranges.map(|ranges| ranges.concat()) else { return false };
    let quality = |kind: &str, subtype: &str| {
        let matching = ranges.iter().filter_map(|range| {
            let precision = match (range.kind.as_str(), range.subtype.as_str()) {
                ("*", "*") => 1,
                (found, "*") if found == kind => 2,
                (found, other) if (found, other) == (kind, subtype) => 3,
                _ => return None,
            };
            Some((precision, range.quality))
        });
        matching.max().map_or(0, |(_, quality)| quality)
    };
    let json = quality("application", "json").max(quality("application", "problem+json"));
    quality("text", "html") > json
}

#[derive(Clone)]
struct Range {
    kind: String,
    subtype: String,
    quality: u32,
}

/// The media ranges of a header; `None` if it is malformed.
fn ranges(header: &[u8]) -> Option<Vec<Range>> {
    let elements = split(header, b',')?.into_iter().map(trim).filter(|element| !element.is_empty());
    elements.map(range).collect()
}

fn range(element: &[u8]) -> Option<Range> {
    let mut parts = split(element, b';')?.into_iter().map(trim);
    let names = split(parts.next()?, b'/')?;
    let [kind, subtype] = names.as_slice() else { return None };
    let (kind, subtype) = (token(kind)?, token(subtype)?);
    if kind == "*" && subtype != "*" {
        return None;
    }
    let mut quality = 1000;
    for parameter in parts.filter(|parameter| !parameter.is_empty()) {
        let equals = parameter.iter().position(|byte| *byte == b'=')?;
        let (name, value) = (token(&parameter[..equals])?, &parameter[equals + 1..]);
        if name == "q" {
            quality = weight(&token(value)?)?;
        } else if !is_quoted(value) {
            token(value)?;
        }
    }
    Some(Range { kind, subtype, quality })
}

/// Splits where the separator is not quoted; `None` if a quote is not closed.
fn split(text: &[u8], separator: u8) -> Option<Vec<&[u8]>> {
    let (mut parts, mut start, mut quoted, mut escaped) = (Vec::new(), 0, false, false);
    for (at, byte) in text.iter().enumerate() {
        if escaped {
            escaped = false;
        } else if *byte == b'"' {
            quoted = !quoted;
        } else if quoted && *byte == b'\\' {
            escaped = true;
        } else if !quoted && *byte == separator {
            parts.push(&text[start..at]);
            start = at + 1;
        }
    }
    parts.push(&text[start..]);
    (!quoted).then_some(parts)
}

fn trim(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = text {
        text = rest;
    }
    text
}

/// A token in lower case.
fn token(text: &[u8]) -> Option<String> {
    let is_token = |byte: &u8| {
        matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~')
            || byte.is_ascii_alphanumeric()
    };
    let text = (!text.is_empty() && text.iter().all(is_token)).then(|| text.to_ascii_lowercase())?;
    String::from_utf8(text).ok()
}

fn is_quoted(text: &[u8]) -> bool {
    let [b'"', inside @ .., b'"'] = text else { return false };
    let mut escaped = false;
    for byte in inside {
        if !matches!(byte, b'\t' | b' '..=b'~' | 0x80..) || (*byte == b'"' && !escaped) {
            return false;
        }
        escaped = *byte == b'\\' && !escaped;
    }
    !escaped
}

fn weight(text: &str) -> Option<u32> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let is_number = ["0", "1"].contains(&whole) && decimals.bytes().all(|digit| digit.is_ascii_digit());
    let thousandths = format!("{whole}{decimals:0<3}");
    (is_number && decimals.len() <= 3).then(|| thousandths.parse().ok())?.filter(|quality| *quality <= 1000)
}
