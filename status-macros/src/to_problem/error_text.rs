//! The text of an error, as declared by `#[error(…)]` (`thiserror`) or `#[display(…)]` (`derive_more`).

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Lit, LitStr, Member, Meta};

use crate::format::{self, Argument, Piece, Placeholder};
use crate::item::{self, Field};

/// The place where the text of an error contains its source; `None` if it does not, or if this cannot be
/// determined.
///
/// Uses the attribute of the variant, or else that of the type.
pub(super) fn shown_source(
    variant: &[Attribute],
    on_type: &[Attribute],
    fields: &[Field<'_>],
) -> Option<Span> {
    if fields.is_empty() {
        return None;
    }
    let list = list(variant).or_else(|| list(on_type))?;
    let text = parse.parse2(list).ok()?;
    let source = match text.form {
        Form::Transparent => fields.first(),
        Form::Text(_) => source(fields),
    }?;
    text.shows(&source.member).then_some(text.span)
}

/// The tokens in the parentheses of the attribute.
fn list(attributes: &[Attribute]) -> Option<TokenStream> {
    let is_text = |path: &syn::Path| path.is_ident("error") || path.is_ident("display");
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::List(list) if is_text(&list.path) => Some(list.tokens.clone()),
        _ => None,
    })
}

/// The field that is the source of the error. As in `thiserror`, it has `#[source]` or `#[from]`, or is named
/// `source`.
fn source<'a, 'b>(fields: &'b [Field<'a>]) -> Option<&'b Field<'a>> {
    let is_marked =
        |field: &&Field<'_>| item::has(field.attributes, "source") || item::has(field.attributes, "from");
    let is_named =
        |field: &&Field<'_>| matches!(&field.member, Member::Named(name) if name.unraw() == "source");
    fields.iter().find(is_marked).or_else(|| fields.iter().find(is_named))
}

/// The attribute.
struct Text {
    span: Span,
    form: Form,
    /// The tokens after the format string.
    arguments: Vec<TokenTree>,
}

enum Form {
    /// `transparent`
    Transparent,
    /// `"…"`
    Text(Vec<Piece>),
}

/// Reads `transparent`, or a format string and its arguments.
fn parse(input: ParseStream<'_>) -> syn::Result<Text> {
    if input.peek(syn::Ident) {
        let word: Ident = input.parse()?;
        if word != "transparent" {
            // `fmt = path`: the function decides the text and can use every field.
            return Err(input.error("unknown form"));
        }
        return Ok(Text { span: word.span(), form: Form::Transparent, arguments: Vec::new() });
    }
    let text: LitStr = input.parse()?;
    let arguments: TokenStream = input.parse()?;
    let pieces = format::parse(&text.value()).map_err(|message| syn::Error::new(text.span(), message))?;
    Ok(Text { span: text.span(), form: Form::Text(pieces), arguments: arguments.into_iter().collect() })
}

impl Text {
    /// Returns `true` if the text contains a field.
    fn shows(&self, source: &Member) -> bool {
        let Form::Text(pieces) = &self.form else { return true };
        let named = self.named();
        let in_text = pieces.iter().any(|piece| match piece {
            Piece::Text(_) => false,
            Piece::Placeholder(placeholder) => match (&placeholder.argument, source) {
                (Argument::Index(index), Member::Unnamed(source)) => *index == source.index,
                (Argument::Index(_), Member::Named(_)) | (Argument::Next, _) => false,
                (Argument::Name(name), _) => !named.contains(name) && is_named(name, source),
            },
        });
        in_text || self.names_in_arguments(source)
    }

    /// The names of the named arguments: `name = …`.
    fn named(&self) -> HashSet<String> {
        let starts = self.arguments.iter().enumerate().filter(|(at, _)| self.is_key(*at));
        starts.map(|(_, token)| token.to_string()).collect()
    }

    /// Returns `true` if the token is the name of an argument.
    fn is_key(&self, at: usize) -> bool {
        let is_punct = |at: usize, character: char| matches!(self.arguments.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == character);
        matches!(self.arguments.get(at), Some(TokenTree::Ident(_)))
            && (at == 0 || is_punct(at - 1, ','))
            && is_punct(at + 1, '=')
            && !is_punct(at + 2, '=')
    }

    /// Returns `true` if an argument refers to a field: as `.source` or `.0`, by its name in the text, or
    /// through `self`.
    fn names_in_arguments(&self, source: &Member) -> bool {
        let own = self.arguments.iter().enumerate().filter(|(at, _)| !self.is_key(*at));
        let tokens = own.map(|(_, token)| token.clone()).collect();
        names(tokens, source)
    }
}

fn names(tokens: TokenStream, source: &Member) -> bool {
    // `true` if a `.` here starts an operand, as in `.source`, and is not a member access.
    let mut is_operand = true;
    let mut is_shorthand = false;
    tokens.into_iter().any(|token| {
        let was_shorthand = core::mem::replace(&mut is_shorthand, false);
        match token {
            TokenTree::Ident(name) => {
                is_operand = false;
                is_named(&name.unraw().to_string(), source)
            }
            TokenTree::Literal(literal) => {
                is_operand = false;
                if captures(&literal, source) {
                    return true;
                }
                // `.0.1` is `.` and the number `0.1`.
                let index = literal.to_string().split('.').next().and_then(|index| index.parse().ok());
                was_shorthand && matches!(source, Member::Unnamed(source) if Some(source.index) == index)
            }
            TokenTree::Punct(punct) => {
                is_shorthand = punct.as_char() == '.' && is_operand;
                is_operand = punct.as_char() != '?' && !is_shorthand;
                false
            }
            TokenTree::Group(group) => {
                is_operand = false;
                names(group.stream(), source)
            }
        }
    })
}

/// Returns `true` if a name in the text or its arguments refers to a field.
fn is_named(name: &str, source: &Member) -> bool {
    name == "self"
        || match source {
            Member::Named(source) => source.unraw() == name,
            Member::Unnamed(source) => name == format!("_{}", source.index),
        }
}

/// Returns `true` if a literal may be a format string that captures a field, as in `format!("{source}")`.
fn captures(literal: &Literal, source: &Member) -> bool {
    let Lit::Str(text) = Lit::new(literal.clone()) else { return false };
    format::parse(&text.value()).is_ok_and(|pieces| {
        pieces.iter().any(|piece| match piece {
            Piece::Placeholder(Placeholder { argument: Argument::Name(name), .. }) => is_named(name, source),
            Piece::Placeholder(_) | Piece::Text(_) => false,
        })
    })
}

#[cfg(test)]
#[expect(clippy::literal_string_with_formatting_args, reason = "format strings are what is tested")]
mod tests {
    use syn::{Data, DeriveInput};

    use super::*;

    /// Returns `true` if the text of the first variant of an enum contains its source.
    fn shows(on_type: &str, variant: &str) -> bool {
        let item: DeriveInput = syn::parse_str(&format!("{on_type} enum Failure {{ {variant} }}")).unwrap();
        let Data::Enum(data) = &item.data else { panic!() };
        let variant = &data.variants[0];
        shown_source(&variant.attrs, &item.attrs, &item::fields(&variant.fields)).is_some()
    }

    #[test]
    fn shown() {
        for variant in [
            "#[error(transparent)] A(E)",
            "#[error(transparent)] A(#[from] E)",
            "#[error(\"{0}\")] A(#[from] E)",
            "#[error(\"{0:?}\")] A(#[source] E)",
            "#[error(\"{1:>5}\")] A(u8, #[source] E)",
            "#[error(\"{_0}\")] A(#[from] E)",
            "#[error(\"{source}\")] A { source: E }",
            "#[error(\"{source:#?}\")] A { source: E }",
            "#[error(\"{r#source}\")] A { r#source: E }",
            "#[error(\"{cause}\")] A { #[source] cause: E }",
            "#[error(\"{cause}\")] A { #[from] cause: E }",
            "#[error(\"{self:?}\")] A { source: E }",
            "#[error(\"{}\", .0)] A(#[from] E)",
            "#[error(\"{}\", .0.kind())] A(#[from] E)",
            "#[error(\"{}\", .0.0)] A(#[from] E)",
            "#[error(\"{}\", first(.1, .0))] A(#[from] E, u8)",
            "#[error(\"{}\", .source.kind())] A { source: E }",
            "#[error(\"{}\", source)] A { source: E }",
            "#[error(\"{text}\", text = source)] A { source: E }",
            "#[error(\"{text}\", text = .source)] A { source: E }",
            "#[error(\"{}\", &.source)] A { source: E }",
            "#[error(\"{}\", self.text())] A { source: E }",
            "#[error(\"{text}\", text = format!(\"{source}\"))] A { source: E }",
            "#[error(\"{}\", format_args!(\"{_0:?}\"))] A(#[from] E)",
            "#[error(\"{}\", format!(r#\"{source}\"#, source = 1))] A { source: E }",
            "#[display(\"{_0}\")] A(#[source] E)",
        ] {
            assert!(shows("", variant), "{variant}");
        }
        assert!(shows("#[error(transparent)]", "A(E)"));
        assert!(shows("#[error(\"{source}\")]", "A { source: E }"));
    }

    #[test]
    fn not_shown() {
        for variant in [
            "#[error(\"it failed\")] A(#[from] E)",
            "#[error(\"{{source}}\")] A { source: E }",
            "#[error(\"{0}\")] A(String)",
            "#[error(\"{0}\")] A(String, #[source] E)",
            "#[error(\"{}\", .0)] A(String, #[source] E)",
            "#[error(\"{path}\")] A { path: String, source: E }",
            "#[error(\"{}\", .path.source())] A { path: P, cause: E }",
            "#[error(\"{source}\", source = .path)] A { path: String, source: E }",
            "#[error(\"{source}\")] A { source: E, #[from] cause: E }",
            "#[error(\"{}\", format!(\"{{source}} {path}\"))] A { path: String, source: E }",
            "#[error(fmt = text)] A { source: E }",
            "#[error(\"{\")] A { source: E }",
            "A { source: E }",
            "#[error(transparent)] A",
        ] {
            assert!(!shows("", variant), "{variant}");
        }
        assert!(!shows("#[error(\"{source}\")]", "#[error(\"it failed\")] A { source: E }"));
    }
}
