//! Calls of the macros of `status-core` that add everything that is the same for every family.

use std::fmt::Write;

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use status_spec::{Notation, Repr};
use syn::ext::IdentExt;

use super::expansion::Expansion;
use super::rust_text::parsed;
use super::shell::Shell;
use super::token_list::token_list;
use crate::adapters;
use crate::respan::respan;

/// The implementations of traits, the adapters, and the files that trigger a rebuild.
pub(super) fn traits(expansion: &Expansion<'_>) -> TokenStream {
    let Shell { conditions, inherited, visibility, .. } = expansion.shell;
    let Expansion { core, ident, number, from_number, as_number, .. } = expansion;
    let family = ident.unraw().to_string();
    let class = expansion.class.iter();
    let class_enum = expansion.class.iter().map(|class| {
        quote! {
            #core::__class_enum! {
                #(#inherited)*
                #visibility #class of #ident: #number
            }
        }
    });
    // Any other integer type has already been reported.
    let extends_http = (expansion.spec.extends_http && expansion.shell.repr == Repr::U16).then(|| {
        quote! {
            #core::__extends_http! {
                #(#inherited)*
                #ident
            }
        }
    });
    let adapters = expansion.arguments.adapters.iter().filter_map(|adapter| {
        let span = adapter.span();
        let implement = Ident::new(adapters::of_codes(&adapter.to_string())?.implement, span);
        // If the feature is disabled, the error points at the argument.
        let core = respan(core.clone(), span);
        Some(quote_spanned! {span=>
            #core::#implement! {
                #(#inherited)*
                #ident
            }
        })
    });
    let declared = declared(expansion);
    let tracked = token_list(&expansion.tracked, &mut |tracked| {
        quote! {
            #(#conditions)*
            const _: &[::core::primitive::u8] = #tracked;
        }
    });
    quote! {
        #core::__code! {
            #(#inherited)*
            #visibility #ident #family: #number, #from_number, #as_number #(, class #class)*
        }
        #(#class_enum)*
        #extends_http
        #(#adapters)*
        #core::__declared! {
            [#(#inherited)*]
            #ident: #declared
        }
        #(#tracked)*
    }
}

/// The numbers of the codes, each as a single token.
fn declared(expansion: &Expansion<'_>) -> TokenStream {
    let mut text = String::new();
    for code in expansion.spec.codes.iter().chain(&expansion.too_large) {
        let number = code.number.value;
        if number >= 0 {
            let _ = write!(text, "{number} ");
            continue;
        }
        // In braces, since the macro expects a single token.
        let _ = write!(text, "{{ {number} }} ");
        // The bits of a hexadecimal code are the same code: `status!(HResult, 0x80070005)`.
        if let Notation::Hexadecimal { repr } = expansion.spec.notation {
            let _ = write!(text, "{} ", number + (1 << repr.bits()));
        }
    }
    parsed(&text)
}
