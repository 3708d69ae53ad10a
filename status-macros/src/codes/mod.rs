//! `#[codes("codes.toml")]`: from a spec to an enum.
//!
//! [`arguments`] and [`shell`] read the user's Rust code, and [`source`] lets `status-spec` read and check
//! the spec. An [`expansion`] holds both. Each of the other modules generates one kind of item from it.
//!
//! Errors are collected along the way. The enum is always generated, with every known code, so an error in
//! the spec does not cause errors where the enum is used.

mod arguments;
mod class_enum;
mod classes;
mod code_enum;
mod constants;
mod documentation;
mod expansion;
mod fields;
mod inherited;
mod lookup;
mod markdown;
mod numbers;
mod rust_text;
mod shell;
mod source;
mod tables;
mod texts;
mod token_list;
mod tracked;
mod traits;

pub(crate) use source::Package;

use proc_macro2::TokenStream;
use quote::quote;
use status_spec::Code;

use self::arguments::Arguments;
use self::constants::Constant;
use self::expansion::Expansion;
use self::shell::Shell;
use crate::errors::Errors;

/// Expands `#[codes(arguments)] item`.
pub(crate) fn codes(arguments: TokenStream, item: &TokenStream, package: &Package) -> TokenStream {
    let errors = Errors::default();
    let mut arguments = Arguments::parse(arguments, &errors);
    let Some(shell) = Shell::parse(item.clone(), &errors) else {
        let errors = errors.into_compile_errors();
        return quote!(#errors #item);
    };
    if let Some(class) = &arguments.class
        && *class == shell.ident
    {
        errors.at(class.span(), "the class enum needs another name: this is the name of the enum itself");
    }
    let mut loaded = source::load(&arguments, shell.repr, package, &errors);
    let tracked = tracked::tracked(&arguments, package, &loaded);
    if !loaded.spec.extends_http {
        arguments.refuse_http(&errors);
    }
    // These codes have already been reported.
    let fits = |code: &Code| (shell.repr.min()..=shell.repr.max()).contains(&code.number.value);
    let too_large = loaded.spec.codes.extract_if(.., |code| !fits(code)).collect();
    let constants = arguments
        .constants
        .as_ref()
        .map(|argument| constants::constants(&loaded.spec, argument.span(), &errors))
        .unwrap_or_default();
    let family = expand(&Expansion::new(&arguments, &shell, &loaded.spec, too_large, tracked), &constants);
    let errors = errors.into_compile_errors();
    quote!(#errors #family)
}

/// The enum of the codes, the enum of the classes, and their implementations.
fn expand(expansion: &Expansion<'_>, constants: &[Constant]) -> TokenStream {
    let inherited = &expansion.shell.inherited;
    let ident = &expansion.ident;
    let code_enum = code_enum::code_enum(expansion);
    let constants = code_enum::constants(expansion, constants);
    let numbers = numbers::numbers(expansion);
    let texts = texts::texts(expansion);
    let class_of_code = classes::class_of_code(expansion);
    let fields = fields::fields(expansion);
    let lookup = lookup::lookup(expansion);
    let class = expansion.class.iter();
    let class_enum = class.clone().map(|class| class_enum::class_enum(expansion, class));
    let class_items = class.map(|class| class_enum::class_items(expansion, class));
    let traits = traits::traits(expansion);
    quote! {
        #code_enum
        #(#class_enum)*
        #(#inherited)*
        impl #ident {
            #constants
            #numbers
            #texts
            #class_of_code
            #fields
            #lookup
        }
        #(#class_items)*
        #traits
    }
}
