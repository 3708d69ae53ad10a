//! The macros on any tokens: they do not panic, and their output is valid Rust.

use std::path::Path;
use std::str;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use status_tests_macros::{codes, derive_from_problem, derive_has_status, derive_to_problem, status};

use crate::spec::Directory;

/// Reads the bytes as an item under `#[codes(…)]`. There is a spec `spec.toml`, and a spec `http.toml` that
/// extends `http`.
pub fn codes_attribute(bytes: &[u8]) {
    let Some(tokens) = lexed(bytes) else { return };
    let Some((arguments, item)) = attribute(tokens, "codes") else { return };
    if !is_item(&item) {
        // The compiler calls attributes only on items.
        return;
    }
    let directory = Directory::new("codes");
    for (name, text) in SPECS {
        let path = directory.path().join(name);
        if !path.exists() {
            std::fs::write(path, text).unwrap();
        }
    }
    expand(arguments, &item, directory.path());
}

/// Reads the bytes as an item under each derive.
pub fn derives(bytes: &[u8]) {
    let Some(item) = lexed(bytes) else { return };
    // The compiler calls derives on structs, enums and unions. For other input, they only must not panic.
    let is_derivable = syn_full::parse2::<syn_full::DeriveInput>(item.clone()).is_ok();
    for (name, derive) in [
        ("HasStatus", derive_has_status as fn(TokenStream) -> TokenStream),
        ("ToProblem", derive_to_problem),
        ("FromProblem", derive_from_problem),
    ] {
        let expanded = derive(item.clone());
        let again = derive(item.clone());
        assert_eq!(expanded.to_string(), again.to_string());
        if is_derivable && !has_brackets_in_attributes(item.clone()) {
            assert_is_file(&expanded, || format!("#[derive({name})] {item}"));
        }
        // The derive emits the implementation even after errors.
        assert!(!is_derivable || !expanded.is_empty(), "{item}");
    }
}

/// Reads the bytes as the input of `status!(…)`.
pub fn status_macro(bytes: &[u8]) {
    let Some(tokens) = lexed(bytes) else { return };
    let expanded = status(quote!(::status_core; #tokens));
    // The output is an expression and a pattern.
    let arm = quote!(match it { #expanded => #expanded, });
    let is_error = expanded.to_string().contains("compile_error !");
    if has_brackets(&tokens) && !is_error {
        return;
    }
    if let Err(error) = syn_full::parse2::<syn_full::Expr>(if is_error { expanded.clone() } else { arm }) {
        panic!("{error}: of `status!({tokens})`\n{expanded}");
    }
}

/// Returns `true` if there are angle brackets. Their content is passed to the compiler unchanged, which
/// reports its errors.
fn has_brackets(tokens: &TokenStream) -> bool {
    tokens.to_string().contains('<')
}

/// Returns `true` if there are angle brackets in an attribute, at any depth.
fn has_brackets_in_attributes(item: TokenStream) -> bool {
    let mut is_attribute = false;
    item.into_iter().any(|token| {
        let was_hash = core::mem::replace(
            &mut is_attribute,
            matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '#'),
        );
        match token {
            TokenTree::Group(group) if was_hash => has_brackets(&group.stream()),
            TokenTree::Group(group) => has_brackets_in_attributes(group.stream()),
            _ => false,
        }
    })
}

/// The expansion of an empty enum with a spec, both given as text.
pub(crate) fn expand_codes(arguments: &str, shell: &str, directory: &Path) {
    expand(arguments.parse().unwrap(), &shell.parse().unwrap(), directory);
}

fn expand(arguments: TokenStream, item: &TokenStream, directory: &Path) {
    let written = arguments.to_string();
    let expanded = codes(arguments.clone(), item, directory);
    let again = codes(arguments, item, directory);
    assert_eq!(expanded.to_string(), again.to_string());
    assert_is_file(&expanded, || format!("#[codes({written})] {item}"));
}

fn assert_is_file(expanded: &TokenStream, of: impl Fn() -> String) {
    if let Err(error) = syn_full::parse2::<syn_full::File>(expanded.clone()) {
        panic!("{error}: of `{}`\n{expanded}", of());
    }
}

fn is_item(tokens: &TokenStream) -> bool {
    syn_full::parse2::<syn_full::Item>(tokens.clone()).is_ok()
}

/// The tokens of a text, like those from the compiler.
pub(crate) fn lexed(bytes: &[u8]) -> Option<TokenStream> {
    // The lexer of `proc_macro2` is recursive; the compiler's has a limit.
    let depth = bytes.iter().scan(0_usize, |depth, byte| {
        match byte {
            b'(' | b'[' | b'{' => *depth += 1,
            b')' | b']' | b'}' => *depth = depth.saturating_sub(1),
            _ => {}
        }
        Some(*depth)
    });
    if depth.max().unwrap_or_default() > DEEPEST {
        return None;
    }
    str::from_utf8(bytes).ok()?.parse().ok()
}

/// The compiler has a limit on deeper nesting (`recursion_limit` is 128).
const DEEPEST: usize = 64;

/// Splits `#[name(arguments)] item`.
fn attribute(tokens: TokenStream, name: &str) -> Option<(TokenStream, TokenStream)> {
    let mut tokens = tokens.into_iter();
    let (Some(TokenTree::Punct(hash)), Some(TokenTree::Group(brackets))) = (tokens.next(), tokens.next())
    else {
        return None;
    };
    let mut inner = brackets.stream().into_iter();
    let is_named = matches!(inner.next(), Some(TokenTree::Ident(ident)) if ident == name);
    let arguments = match inner.next() {
        None => TokenStream::new(),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => group.stream(),
        Some(_) => return None,
    };
    let is_whole =
        hash.as_char() == '#' && brackets.delimiter() == Delimiter::Bracket && inner.next().is_none();
    (is_named && is_whole).then(|| (arguments, tokens.collect()))
}

const SPECS: &[(&str, &str)] = &[
    (
        "spec.toml",
        "[class.few]\nrange = [1, 9]\nfallback = 1\nsettled = true\n\n[field.settled]\ntype = \"bool\"\n\n[code.1]\nreason = \"One\"\nformer = [\"Uno\"]\n",
    ),
    ("http.toml", "extends = \"http\"\n"),
];
