//! `#[codes("codes.toml")]`: from a spec to an enum.
//!
//! The way through: [`arguments`] and [`shell`] (what was written in Rust) → [`source`] (the spec is found, read and checked by
//! `status-spec`) → [`expand`] (tokens). Whatever is wrong on the way is collected, and the enum is emitted all the same with the codes that
//! are known, so that one mistake is one error and not one for each use of the enum.

mod arguments;
mod class_enum;
mod documentation;
mod each;
mod expand;
mod inherited;
mod names;
mod positions;
mod shell;
mod source;
mod tables;

pub(crate) use source::Package;

use proc_macro2::TokenStream;
use quote::quote;
use status_spec::Code;

use self::arguments::Arguments;
use self::shell::Shell;
use crate::errors::Errors;

/// What `#[codes(arguments)] item` becomes.
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
        errors
            .at(class.span(), "the class enum needs a name of its own: this is the name of the enum itself");
    }
    let mut loaded = source::load(&arguments, shell.repr, package, &errors);
    let tracked = source::tracked(&arguments, package, &loaded);
    if !loaded.spec.extends_http {
        arguments.refuse_http(&errors);
    }
    // Each of these is an error, which has been reported.
    let fits = |code: &Code| (shell.repr.min()..=shell.repr.max()).contains(&code.number.value);
    let too_large = loaded.spec.codes.extract_if(.., |code| !fits(code)).collect();
    let family = expand::Family::new(&arguments, &shell, &loaded.spec, too_large, tracked);
    let errors = errors.into_compile_errors();
    quote!(#errors #family)
}
