//! The enum of the codes, and its constants.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use status_spec::{Code, Name, Notation};

use super::constants::Constant;
use super::expansion::Expansion;
use super::rust_text::{list, parsed, push_string};
use super::shell::Shell;
use super::token_list::token_list;
use super::{documentation, markdown, tables};

/// With more codes than this, discriminants that follow from the previous one are omitted: each explicit
/// discriminant is a separate constant to the compiler.
const MOST_DISCRIMINANTS: usize = 128;

/// The enum itself.
pub(super) fn code_enum(expansion: &Expansion<'_>) -> TokenStream {
    let Shell { attributes, visibility, ident, .. } = expansion.shell;
    let (spec, number) = (expansion.spec, &expansion.number);
    let contents = documentation::contents(spec, expansion.shell.repr, &expansion.numbers);
    // An enum without variants cannot have a representation.
    let repr = (!spec.codes.is_empty()).then(|| quote!(#[repr(#number)]));
    let variants = variants(expansion);
    quote! {
        #(#attributes)*
        #contents
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #repr
        #visibility enum #ident { #variants }
    }
}

/// The variants.
fn variants(expansion: &Expansion<'_>) -> TokenStream {
    let spec = expansion.spec;
    let mut text = String::new();
    let mut last = None;
    for ((code, number), line) in spec.codes.iter().zip(&expansion.numbers).zip(&expansion.lines) {
        text.push_str("/// ");
        documentation::push_code(&mut text, code, line);
        for alias in documentation::aliases(code, number) {
            text.push_str("\n#[doc(alias = ");
            push_string(&mut text, alias);
            text.push_str(")]");
        }
        text.push('\n');
        text.push_str(&code.variant.value);
        let value = code.number.value;
        let follows = last.replace(value).is_some_and(|last| last + 1 == value);
        if !follows || spec.codes.len() <= MOST_DISCRIMINANTS {
            text.push_str(" = ");
            match spec.notation {
                Notation::Decimal => text.push_str(number),
                // For a negative number, the spelling is a bit pattern.
                Notation::Hexadecimal { .. } if value >= 0 => text.push_str(number),
                _ => text.push_str(&value.to_string()),
            }
        }
        text.push_str(",\n");
    }
    parsed(&text)
}

/// `ALL`, and a constant for every other name of a code.
pub(super) fn constants(expansion: &Expansion<'_>, constants: &[Constant]) -> TokenStream {
    let visibility = &expansion.shell.visibility;
    let ident = &expansion.ident;
    let enum_name = ident.to_string();
    let codes = &expansion.spec.codes;
    let length = tables::count(codes.len());
    let variants = list(codes, &mut |text, code| {
        text.push_str(&enum_name);
        text.push_str("::");
        text.push_str(&code.variant.value);
    });
    let other_names = token_list(codes, &mut |code| other_names(expansion, code));
    let upper_case = token_list(constants, &mut |constant| {
        let Constant { name, variant, former } = constant;
        let (name, variant) = (Ident::new(name, ident.span()), Ident::new(variant, ident.span()));
        let documentation = documentation::attributes(&format!("[`{variant}`](Self::{variant})."));
        let deprecated = former.then(|| deprecated(&variant));
        quote! {
            #documentation
            #deprecated
            #visibility const #name: Self = Self::#variant;
        }
    });
    let stand_ins = stand_ins(expansion);
    quote! {
        /// Every code, ascending.
        #visibility const ALL: &'static [Self] = {
            static TABLE: [#ident; #length] = [#variants];
            &TABLE
        };

        #(#other_names)*

        #(#upper_case)*

        #(#stand_ins)*
    }
}

/// The aliases and former names of a code.
fn other_names(expansion: &Expansion<'_>, code: &Code) -> TokenStream {
    let visibility = &expansion.shell.visibility;
    let variant = expansion.variant(code);
    let constant = |name: &Name, kind: &str, attributes: Option<TokenStream>| {
        let text = markdown::prose(&name.text.value);
        let documentation =
            documentation::attributes(&format!("“{text}”: {kind} name of [`{variant}`](Self::{variant})."));
        let constant = Ident::new(&name.variant, expansion.ident.span());
        quote! {
            #documentation
            #attributes
            #visibility const #constant: Self = Self::#variant;
        }
    };
    let aliases = token_list(&code.aliases, &mut |name| constant(name, "another", None));
    let former = token_list(&code.former, &mut |name| constant(name, "a former", Some(deprecated(&variant))));
    quote!(#(#aliases)* #(#former)*)
}

/// The attribute of a former name.
fn deprecated(variant: &Ident) -> TokenStream {
    let note = format!("renamed to `{variant}`");
    quote!(#[deprecated(note = #note)])
}

/// Constants for codes that cannot have a variant, so using one is not another error.
fn stand_ins(expansion: &Expansion<'_>) -> Vec<TokenStream> {
    let visibility = &expansion.shell.visibility;
    let Some(first) = expansion.spec.codes.first().map(|code| expansion.variant(code)) else {
        return Vec::new();
    };
    token_list(&expansion.too_large, &mut |code| {
        let variant = expansion.variant(code);
        quote! {
            /// Not a valid code: its number does not fit.
            #visibility const #variant: Self = Self::#first;
        }
    })
}
