//! The procedural macros of [`status-core`](https://docs.rs/status-core), which re-exports and documents
//! them: depend on that crate, not on this one.

#[cfg_attr(not(feature = "problem"), allow(dead_code))]
mod adapters;
mod code_argument;
mod codes;
mod errors;
#[cfg(feature = "problem")]
mod format;
#[cfg(feature = "problem")]
mod from_problem;
#[cfg(test)]
mod golden;
mod has_status;
#[cfg(feature = "problem")]
mod header;
#[cfg(feature = "problem")]
mod header_syntax;
mod item;
mod list;
#[cfg(test)]
mod mutations;
mod name_hash;
#[cfg(feature = "problem")]
mod optional;
mod path;
mod problem_keys;
#[cfg(feature = "problem")]
mod reason;
mod respan;
mod spelling;
mod status;
mod suggest;
#[cfg(feature = "problem")]
mod to_problem;
#[cfg(feature = "problem")]
mod unique_problems;
#[cfg(feature = "problem")]
mod uri;

use proc_macro::{Delimiter, Span, TokenStream, TokenTree};

/// See the documentation of the re-export: `status_core::codes`.
#[proc_macro_attribute]
pub fn codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let invoking_file = path_span(arguments.clone()).and_then(|span| span.local_file());
    let package =
        codes::Package { directory: std::env::var_os("CARGO_MANIFEST_DIR").map(Into::into), invoking_file };
    codes::codes(arguments.into(), &item.into(), &package).into()
}

/// The span of the first literal, which is the path of the spec. It may come from a `macro_rules!`.
fn path_span(arguments: TokenStream) -> Option<Span> {
    arguments.into_iter().find_map(|token| match token {
        TokenTree::Literal(path) => Some(path.span()),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => path_span(group.stream()),
        _ => None,
    })
}

/// See the documentation of the re-export: `status_core::HasStatus`.
#[proc_macro_derive(HasStatus, attributes(status))]
pub fn derive_has_status(item: TokenStream) -> TokenStream {
    has_status::derive(item.into()).into()
}

/// See the documentation of the re-export: `status_core::FromProblem`.
#[cfg(feature = "problem")]
#[proc_macro_derive(FromProblem, attributes(status, problem))]
pub fn derive_from_problem(item: TokenStream) -> TokenStream {
    from_problem::derive(item.into()).into()
}

/// See the documentation of the re-export: `status_core::ToProblem`.
#[cfg(feature = "problem")]
#[proc_macro_derive(ToProblem, attributes(status, problem))]
pub fn derive_to_problem(item: TokenStream) -> TokenStream {
    to_problem::derive(item.into()).into()
}

/// The implementation of `status_core::status!`, which passes `$crate; tokens`.
#[proc_macro]
pub fn status(tokens: TokenStream) -> TokenStream {
    status::status(tokens.into()).into()
}

/// The implementation of `status_core::unique_problems!`, which passes `$crate; tokens`.
#[cfg(feature = "problem")]
#[proc_macro]
pub fn unique_problems(tokens: TokenStream) -> TokenStream {
    unique_problems::unique_problems(tokens.into()).into()
}
