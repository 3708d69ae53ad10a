//! How far a type, a bound or an expression extends: to a `,` in most places, but not to one between angle brackets, which to the compiler
//! are no delimiters.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::parse::ParseStream;

/// Reads types and bounds up to where they end, outside of all angle brackets, or up to the end of all.
pub(crate) fn until(input: ParseStream<'_>, ends: fn(ParseStream<'_>) -> bool) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    let mut depth = 0_usize;
    while !input.is_empty() && (depth > 0 || !ends(input)) {
        // That of `Fn(u8) -> u8` closes nothing.
        if let Some(arrow) = input.parse::<Option<Token![->]>>()? {
            arrow.to_tokens(&mut tokens);
            continue;
        }
        let token: TokenTree = input.parse()?;
        match &token {
            TokenTree::Punct(sign) if sign.as_char() == '<' => depth += 1,
            TokenTree::Punct(sign) if sign.as_char() == '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        tokens.extend([token]);
    }
    Ok(tokens)
}

/// Skips an expression up to a `,` that is not among the generic arguments of a path: `Pair::<One, Two>::SUM`, `<Pair<One, Two>>::SUM`
/// and `SUM as Alias<One, Two>` have such, `ONE < TWO` and `ONE << TWO` have none.
pub(crate) fn skip_expression(input: ParseStream<'_>) -> syn::Result<()> {
    let mut depth = 0_usize;
    // Whether all that comes next is the beginning of an operand, or the type behind `as`.
    let mut is_operand = true;
    let mut is_type = false;
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        let has_arrow = input.parse::<Option<Token![->]>>()?.is_some();
        let opens = depth > 0 || is_operand || is_type;
        if has_arrow || !opens && input.parse::<Option<Token![<<]>>()?.is_some() {
            is_operand = true;
            continue;
        }
        let token: TokenTree = input.parse()?;
        match &token {
            TokenTree::Punct(sign) if sign.as_char() == '<' && opens => depth += 1,
            TokenTree::Punct(sign) if sign.as_char() == '>' && depth > 0 => {
                depth -= 1;
                is_operand = false;
                is_type = false;
            }
            TokenTree::Punct(sign) if sign.as_char() == '?' => is_operand = false,
            TokenTree::Punct(sign) => {
                // `::` and the `&` and `*` behind `as` belong to a type; any other sign ends it.
                is_type &= is_operand || sign.as_char() == ':';
                is_operand = true;
            }
            TokenTree::Ident(word) => {
                is_type |= word == "as";
                is_operand = ["as", "const", "if", "match", "mut"].iter().any(|keyword| word == keyword);
            }
            TokenTree::Literal(_) | TokenTree::Group(_) => is_operand = false,
        }
    }
    Ok(())
}
