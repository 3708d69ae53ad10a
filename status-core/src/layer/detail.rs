//! The text of a replaced body.

/// The text as the `detail` of a problem: UTF-8 of at most this many bytes, without control characters.
pub(super) fn detail(text: &[u8], max_length: usize) -> Option<&str> {
    if text.is_empty() || text.len() > max_length {
        return None;
    }
    str::from_utf8(text).ok().filter(|text| !text.chars().any(char::is_control))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details() {
        assert_eq!(detail(b"no such book", 1024), Some("no such book"));
        assert_eq!(detail("größer als 3 €".as_bytes(), 1024), Some("größer als 3 €"));
        assert_eq!(detail(b"12345", 5), Some("12345"));
        assert_eq!(detail(b"123456", 5), None);
        assert_eq!(detail(b"1", 0), None);
        assert_eq!(detail(b"", 1024), None);
        for text in [&b"a\nb"[..], b"a\r\nb", b"a\tb", b"\x1b[31m", b"\x7f", b"\0", "\u{85}".as_bytes()] {
            assert_eq!(detail(text, 1024), None, "{text:?}");
        }
        // Invalid UTF-8: Latin-1, half a character, UTF-16.
        for text in [&b"gr\xf6\xdfer"[..], b"\xe2\x82", b"\xff\xfea\0"] {
            assert_eq!(detail(text, 1024), None, "{text:?}");
        }
    }
}
