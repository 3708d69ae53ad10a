//! Format strings, as in `format!` and in `#[error("…")]` of `thiserror`.

use syn::Ident;
use syn::ext::IdentExt;
use syn::parse::Parser;

/// A piece of a format string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text, in which `{{` and `}}` are single braces.
    Text(String),
    /// `{…}`.
    Placeholder(Placeholder),
}

/// `{name:>width$}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placeholder {
    /// The part before the `:`.
    pub(crate) argument: Argument,
    /// The part after the `:`, as written.
    pub(crate) spec: String,
}

/// An argument of a format string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Argument {
    /// `{}`
    Next,
    /// `{0}`
    Index(u32),
    /// `{name}`
    Name(String),
}

/// Reads a format string.
///
/// # Errors
///
/// Returns a message if a brace is unmatched, or if it contains anything except a name or an index.
pub(crate) fn parse(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        if let Some(after) = from.strip_prefix("{{").or_else(|| from.strip_prefix("}}")) {
            plain.push_str(&from[..1]);
            rest = after;
        } else if let Some(after) = from.strip_prefix('{') {
            let end = after.find(['{', '}']).filter(|end| after[*end..].starts_with('}'));
            let Some(end) = end else {
                return Err("unmatched `{`: write `{{` for a brace".to_owned());
            };
            if !plain.is_empty() {
                pieces.push(Piece::Text(core::mem::take(&mut plain)));
            }
            pieces.push(Piece::Placeholder(placeholder(&after[..end])?));
            rest = &after[end + 1..];
        } else {
            return Err("unmatched `}`: write `}}` for a brace".to_owned());
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    Ok(pieces)
}

/// Reads the part between two braces.
fn placeholder(inside: &str) -> Result<Placeholder, String> {
    let (argument, spec) = inside.split_once(':').unwrap_or((inside, ""));
    Ok(Placeholder { argument: self::argument(argument.trim())?, spec: spec.trim_end().to_owned() })
}

/// Reads the name of an argument.
fn argument(text: &str) -> Result<Argument, String> {
    if text.is_empty() {
        return Ok(Argument::Next);
    }
    if let Ok(index) = text.parse() {
        return Ok(Argument::Index(index));
    }
    let name = text.strip_prefix("r#").unwrap_or(text);
    if Ident::parse_any.parse_str(text).is_ok() {
        return Ok(Argument::Name(name.to_owned()));
    }
    Err(format!(
        "expected the name or the index of a field between braces, found {text:?}: write `{{{{` for a brace"
    ))
}

impl Placeholder {
    /// The placeholder with other arguments, for a format string. `name` returns the new name of an argument.
    pub(crate) fn renamed<E>(
        &self,
        mut name: impl FnMut(&Argument) -> Result<String, E>,
    ) -> Result<String, E> {
        let argument = name(&self.argument)?;
        let mut spec = String::new();
        let mut rest = self.spec.as_str();
        // `width$` and `.precision$`
        while let Some(end) = rest.find('$') {
            let start = rest[..end].rfind(|letter: char| !letter.is_alphanumeric() && letter != '_');
            let start =
                start.map_or(0, |before| before + rest[before..].chars().next().map_or(1, char::len_utf8));
            let (before, counted) = rest[..end].split_at(start);
            spec.push_str(before);
            match self::argument(counted) {
                Ok(counted) => spec.push_str(&name(&counted)?),
                Err(_) => spec.push_str(counted),
            }
            spec.push('$');
            rest = &rest[end + 1..];
        }
        spec.push_str(rest);
        let colon = if spec.is_empty() { "" } else { ":" };
        Ok(format!("{{{argument}{colon}{spec}}}"))
    }
}

/// A text with single braces, escaped for a format string.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

#[cfg(test)]
#[expect(clippy::literal_string_with_formatting_args, reason = "format strings are what is tested")]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    fn named(name: &str, spec: &str) -> Piece {
        let argument = argument(name).unwrap();
        Piece::Placeholder(Placeholder { argument, spec: spec.to_owned() })
    }

    #[test]
    fn pieces() {
        assert_eq!(parse("").unwrap(), []);
        assert_eq!(parse("no book").unwrap(), [text("no book")]);
        assert_eq!(parse("no book {id}!").unwrap(), [text("no book "), named("id", ""), text("!")]);
        assert_eq!(parse("{0}{1:?}").unwrap(), [named("0", ""), named("1", "?")]);
        assert_eq!(parse("{{id}}").unwrap(), [text("{id}")]);
        assert_eq!(parse("{{{id}}}").unwrap(), [text("{"), named("id", ""), text("}")]);
        assert_eq!(parse("{ id :>5 }").unwrap(), [named("id", ">5")]);
        assert_eq!(parse("{r#type}").unwrap(), [named("type", "")]);
        assert_eq!(parse("{}").unwrap(), [named("", "")]);
        assert_eq!(parse("ä{ö}ü").unwrap(), [text("ä"), named("ö", ""), text("ü")]);
    }

    #[test]
    fn errors() {
        for wrong in ["{", "}", "a {id", "a id}", "{id {x}", "{a.b}", "{a b}", "{-1}", "{\"a\"}", "}{"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn renamed_arguments() {
        let renamed = |text: &str| {
            let pieces = parse(text).unwrap();
            let [Piece::Placeholder(placeholder)] = pieces.as_slice() else { panic!("{text}") };
            placeholder
                .renamed(|argument| match argument {
                    Argument::Name(name) => Ok::<_, ()>(format!("x_{name}")),
                    Argument::Index(index) => Ok(format!("x_{index}")),
                    Argument::Next => Err(()),
                })
                .unwrap()
        };
        assert_eq!(renamed("{id}"), "{x_id}");
        assert_eq!(renamed("{0:?}"), "{x_0:?}");
        assert_eq!(renamed("{id:>width$}"), "{x_id:>x_width$}");
        assert_eq!(renamed("{id:ä<1$.precision$?}"), "{x_id:ä<x_1$.x_precision$?}");
        assert_eq!(renamed("{id:+08.3}"), "{x_id:+08.3}");
    }
}
