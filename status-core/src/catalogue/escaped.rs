//! Text in HTML.

/// A text without markup, for an element or an attribute. `status-cli` also uses it for its pages.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(character),
            _ if is_unsafe_to_show(character) => escaped.push('\u{fffd}'),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// Returns `true` for a character without a meaning in a page, or one that changes the direction of the text
/// around it.
///
/// `status_spec::text` defines the same characters, but only the macros depend on that crate. A test of
/// `status-cli`, which depends on both, compares the two.
const fn is_unsafe_to_show(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_has_no_markup() {
        assert_eq!(
            escaped("<a b='c' d=\"e\">&\n\u{0}\u{202e}"),
            "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;\n\u{fffd}\u{fffd}"
        );
    }
}
