//! The value of a key of `#[problem(…)]`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Index, LitInt, LitStr, Member, Token};

use crate::errors::unexpected;
use crate::format::{self, Piece};
use crate::item::Field;
use crate::suggest;

/// A value as written.
#[derive(Clone)]
pub(crate) enum Value {
    /// `"…"`
    Literal(LitStr),
    /// `0`
    Index(Index),
    /// `seconds` or `CHALLENGE`: the name of a field or the path of a constant.
    Path(syn::Path),
}

/// A value with its meaning.
#[derive(Clone)]
pub(crate) enum Meaning {
    /// The same text for every value of the error.
    Text(LitStr),
    /// A text with fields: `"no book {id}"`.
    Format(LitStr, Vec<Piece>),
    /// A field.
    Field(Member, Span),
    /// A constant.
    Constant(syn::Path),
}

impl Value {
    /// The span.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Literal(text) => text.span(),
            Self::Index(index) => index.span,
            Self::Path(path) => path.span(),
        }
    }

    /// The meaning of the value in a variant with these fields.
    ///
    /// # Errors
    ///
    /// Returns an error at the value if there is no such field.
    pub(crate) fn meaning(&self, fields: &[Field<'_>]) -> syn::Result<Meaning> {
        let error = |message: String| Err(syn::Error::new(self.span(), message));
        match self {
            Self::Literal(text) => match format::parse(&text.value()) {
                Ok(pieces) if pieces.iter().any(|piece| matches!(piece, Piece::Placeholder(_))) => {
                    for piece in &pieces {
                        if let Piece::Placeholder(placeholder) = piece {
                            // Reports a name that is not the name of a field.
                            placeholder.renamed(|argument| {
                                field_of_argument(argument, fields)
                                    .map(|_| String::new())
                                    .map_err(|message| syn::Error::new(text.span(), message))
                            })?;
                        }
                    }
                    Ok(Meaning::Format(text.clone(), pieces))
                }
                Ok(pieces) => {
                    let plain = match pieces.as_slice() {
                        [Piece::Text(plain)] => plain.as_str(),
                        _ => "",
                    };
                    Ok(Meaning::Text(LitStr::new(plain, text.span())))
                }
                Err(message) => error(message),
            },
            Self::Index(index) => {
                let member = Member::Unnamed(index.clone());
                if find(fields, &member).is_some() {
                    return Ok(Meaning::Field(member, index.span));
                }
                let index = index.index;
                error(format!(
                    "there is no field `{index}`: to send the number, write it in quotes, `\"{index}\"`"
                ))
            }
            Self::Path(path) => match path.get_ident() {
                Some(name) => {
                    let member = Member::Named(name.clone());
                    if find(fields, &member).is_some() {
                        return Ok(Meaning::Field(member, name.span()));
                    }
                    // Constants are in upper case, so this was meant as a field.
                    let text = name.unraw().to_string();
                    if text.starts_with(|first: char| first.is_lowercase()) {
                        return error(unknown_field(&text, fields));
                    }
                    Ok(Meaning::Constant(path.clone()))
                }
                None => Ok(Meaning::Constant(path.clone())),
            },
        }
    }
}

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const EXPECTED: &str = "expected a string literal, a field or a constant";

        let value = if input.peek(LitStr) {
            Self::Literal(input.parse()?)
        } else if input.peek(LitInt) {
            let number: LitInt = input.parse()?;
            let index = number.base10_parse().map_err(|_| syn::Error::new(number.span(), EXPECTED))?;
            Self::Index(Index { index, span: number.span() })
        } else if input.fork().call(syn::Path::parse_mod_style).is_ok() {
            Self::Path(input.call(syn::Path::parse_mod_style)?)
        } else {
            return Err(unexpected(input, EXPECTED));
        };
        if input.is_empty() || input.peek(Token![,]) {
            return Ok(value);
        }
        // The next key.
        if input.peek(Ident::peek_any) && !input.peek(Token![as]) {
            return Err(unexpected(input, "expected `,`"));
        }
        Err(unexpected(input, format!("{EXPECTED}, and nothing else")))
    }
}

impl Meaning {
    /// Returns `true` if the value is computed from the value of the error.
    pub(crate) const fn is_computed(&self) -> bool {
        matches!(self, Self::Format(..) | Self::Field(..))
    }

    /// The constant text, as an expression.
    pub(crate) fn fixed(&self, type_name: &Ident) -> Option<TokenStream> {
        match self {
            Self::Text(text) => Some(text.to_token_stream()),
            Self::Constant(path) => Some(outside(path, type_name).into_token_stream()),
            Self::Format(..) | Self::Field(..) => None,
        }
    }
}

/// The path of a constant outside the `impl` of a type, where `Self` is not available.
pub(crate) fn outside(path: &syn::Path, type_name: &Ident) -> syn::Path {
    let mut path = path.clone();
    if let Some(first) = path.segments.first_mut()
        && first.ident == "Self"
    {
        first.ident = Ident::new(&type_name.to_string(), first.ident.span());
    }
    path
}

/// The field with this name or index.
pub(crate) fn find<'a, 'b>(fields: &'b [Field<'a>], member: &Member) -> Option<&'b Field<'a>> {
    fields.iter().find(|field| field.member == *member)
}

/// The field that an argument of a format string refers to.
///
/// # Errors
///
/// Returns a message if there is none.
pub(crate) fn field_of_argument<'a, 'b>(
    argument: &format::Argument,
    fields: &'b [Field<'a>],
) -> Result<&'b Field<'a>, String> {
    match argument {
        format::Argument::Next => Err("expected the name or the index of a field in `{}`".to_owned()),
        format::Argument::Index(index) => {
            let is_meant = |field: &&Field<'_>| matches!(&field.member, Member::Unnamed(member) if member.index == *index);
            fields.iter().find(is_meant).ok_or_else(|| format!("there is no field `{index}`"))
        }
        format::Argument::Name(name) => {
            let is_meant =
                |field: &&Field<'_>| matches!(&field.member, Member::Named(member) if member.unraw() == name);
            fields.iter().find(is_meant).ok_or_else(|| unknown_field(name, fields))
        }
    }
}

/// The error for a name that is not the name of a field.
fn unknown_field(name: &str, fields: &[Field<'_>]) -> String {
    let names: Vec<String> = fields.iter().map(|field| field.member.to_token_stream().to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if names.is_empty() {
        return format!("there is no field `{name}`: to send the text, write it in quotes, `\"{name}\"`");
    }
    suggest::unknown("field", name, &names)
}
