//! What the compiler checks, since only it knows the codes: one `const` for each, under what would be wrong.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::attribute::Value;
use super::input::{Answer, Input, field};
use crate::has_status::input::Variant;
use crate::respan::respan;

/// The checks.
pub(super) fn obligations(input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let family = input.status.family();
    let checks: Vec<TokenStream> =
        input.variants().filter_map(|(variant, answer)| of_variant(input, variant, answer)).collect();
    if checks.is_empty() {
        return TokenStream::new();
    }
    quote! {
        const _: () = {
            #[allow(unused_imports)]
            use #core::__private::{NoDelay as _, OtherFamily as _};

            const __FACTS: #core::__private::Facts = #core::__private::Family::<#family>::FACTS;
            #(#checks)*
        };
    }
}

/// What there is to check about a variant.
fn of_variant(input: &Input<'_>, variant: &Variant<'_>, answer: &Answer) -> Option<TokenStream> {
    let (written, place) = input.status.code_of(variant)?;
    if answer.attributes.is_broken {
        return None;
    }
    let core = input.core();
    let found = Input::facts_of(&quote!(__FACTS), written);
    let names = answer.attributes.headers.iter().map(|header| &header.name);
    let missing = assertion(&quote!(#core::__private::missing(__CODE, &[#(#names),*])), place);
    let hidden = computed(input, variant, answer);
    Some(quote! {
        const _: () = {
            const __CODE: ::core::option::Option<#core::__private::CodeFacts> = #found;
            #missing
            #hidden
        };
    })
}

/// Whether what is computed from the value may be sent. What `hide` forbids whatever the code is has been checked.
fn computed(input: &Input<'_>, variant: &Variant<'_>, answer: &Answer) -> TokenStream {
    let core = input.core();
    if answer.attributes.expose.is_some() {
        return TokenStream::new();
    }
    let is_hidden = answer.attributes.hide.is_some();
    let mut checks = TokenStream::new();
    let mut check = |question: &TokenStream, span: Span| checks.extend(assertion(question, span));
    let hidden = |what: &str| quote!(#core::__private::hidden(__CODE, #what));
    if !is_hidden {
        for extension in &answer.extensions {
            check(&hidden("an extension"), extension.key.span());
        }
        if let Some((key, Value::Field(_))) = &answer.attributes.instance {
            check(&hidden("an `instance` from a field"), key.span());
        }
    }
    for header in &answer.attributes.headers {
        let Value::Field(member) = &header.value else { continue };
        let Ok(kind) = field(&variant.fields, member) else { continue };
        let span = header.key.span();
        if header.is_retry_after() {
            let is_delay = is_delay(input, kind);
            let question = if is_hidden {
                quote!(#core::__private::withheld(#is_delay))
            } else {
                let hidden = hidden(
                    "`Retry-After` from a field that is no unsigned integer, `Duration` or `SystemTime`",
                );
                quote!(if #is_delay { ::core::option::Option::None } else { #hidden })
            };
            check(&question, span);
        } else if !is_hidden {
            check(&hidden("a header from a field"), span);
        }
    }
    checks
}

/// A `const` that panics with the text that a question is answered with.
fn assertion(question: &TokenStream, span: Span) -> TokenStream {
    let assertion = quote! {
        const _: () = if let ::core::option::Option::Some(text) = #question {
            ::core::panic!("{}", text.as_str())
        };
    };
    respan(assertion, span)
}

/// Whether a type says only how long to wait: an expression.
fn is_delay(input: &Input<'_>, kind: &TokenStream) -> TokenStream {
    if input.mentions_parameter(kind) {
        return quote!(false);
    }
    let core = input.core();
    let kind = without_lifetimes(kind.clone());
    quote!(#core::__private::Delay::<#kind>::IS)
}

/// The tokens with `'static` for every lifetime, so that they mean the same outside the type.
fn without_lifetimes(tokens: TokenStream) -> TokenStream {
    let mut is_lifetime = false;
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(name) if is_lifetime => {
                is_lifetime = false;
                TokenTree::Ident(Ident::new("static", name.span()))
            }
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), without_lifetimes(group.stream())))
            }
            token => {
                is_lifetime = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '\'');
                token
            }
        })
        .collect()
}
