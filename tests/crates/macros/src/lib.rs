//! The macros as functions. A procedural macro exports only itself, and only to the compiler, so this crate
//! includes its modules.

extern crate proc_macro;

use std::path::Path;

use proc_macro2::TokenStream;

#[path = "../../../../status-macros/src/adapters.rs"]
mod adapters;
#[path = "../../../../status-macros/src/code_argument.rs"]
mod code_argument;
#[path = "../../../../status-macros/src/codes/mod.rs"]
mod codes;
#[path = "../../../../status-macros/src/errors.rs"]
mod errors;
#[path = "../../../../status-macros/src/format.rs"]
mod format;
#[path = "../../../../status-macros/src/from_problem/mod.rs"]
mod from_problem;
#[path = "../../../../status-macros/src/has_status/mod.rs"]
mod has_status;
#[path = "../../../../status-macros/src/header.rs"]
mod header;
#[path = "../../../../status-macros/src/header_syntax.rs"]
mod header_syntax;
#[path = "../../../../status-macros/src/item.rs"]
mod item;
#[path = "../../../../status-macros/src/list.rs"]
mod list;
#[path = "../../../../status-macros/src/name_hash.rs"]
mod name_hash;
#[path = "../../../../status-macros/src/optional.rs"]
mod optional;
#[path = "../../../../status-macros/src/path.rs"]
mod path;
#[path = "../../../../status-macros/src/problem_keys.rs"]
mod problem_keys;
#[path = "../../../../status-macros/src/reason.rs"]
mod reason;
#[path = "../../../../status-macros/src/respan.rs"]
mod respan;
#[path = "../../../../status-macros/src/spelling.rs"]
mod spelling;
#[path = "../../../../status-macros/src/status.rs"]
mod status;
#[path = "../../../../status-macros/src/suggest.rs"]
mod suggest;
#[path = "../../../../status-macros/src/to_problem/mod.rs"]
mod to_problem;
#[path = "../../../../status-macros/src/uri.rs"]
mod uri;

/// Expands `#[codes(arguments)] item` in a package with this directory.
#[must_use]
pub fn codes(arguments: TokenStream, item: &TokenStream, directory: &Path) -> TokenStream {
    codes::codes(
        arguments,
        item,
        &codes::Package { directory: Some(directory.to_owned()), invoking_file: None },
    )
}

/// Expands `status!(tokens)`, where the first tokens are the path to `status-core` and `;`.
#[must_use]
pub fn status(tokens: TokenStream) -> TokenStream {
    status::status(tokens)
}

/// Expands `#[derive(HasStatus)] item`.
#[must_use]
pub fn derive_has_status(item: TokenStream) -> TokenStream {
    has_status::derive(item)
}

/// Expands `#[derive(ToProblem)] item`.
#[must_use]
pub fn derive_to_problem(item: TokenStream) -> TokenStream {
    to_problem::derive(item)
}

/// Expands `#[derive(FromProblem)] item`.
#[must_use]
pub fn derive_from_problem(item: TokenStream) -> TokenStream {
    from_problem::derive(item)
}
