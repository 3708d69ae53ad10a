//! The empty enum under `#[codes(…)]`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use status_spec::Repr;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Generics, Ident, Path, Token, Visibility, parse_quote};

use crate::errors::Errors;

/// The enum as it was written.
pub(crate) struct Shell {
    /// Its attributes without `repr`.
    pub(crate) attributes: Vec<Attribute>,
    /// The `cfg`s among them, which hold for everything that is generated.
    pub(crate) conditions: Vec<Attribute>,
    /// Its visibility, which everything that is generated has.
    pub(crate) visibility: Visibility,
    /// Its name.
    pub(crate) ident: Ident,
    /// The type of the numbers.
    pub(crate) repr: Repr,
}

/// What the macro derives or implements itself.
const GENERATED: [&str; 10] =
    ["Clone", "Copy", "Debug", "Display", "Eq", "Hash", "HasStatus", "Ord", "PartialEq", "PartialOrd"];

impl Shell {
    /// Reads the item; `None` if it is no enum, so that there is nothing to generate.
    pub(crate) fn parse(item: TokenStream, errors: &Errors) -> Option<Self> {
        const EXPECTED: &str =
            "`#[codes]` stands on an enum without variants, as in `pub enum StatusCode {}`";

        let Ok(input) = syn::parse2::<DeriveInput>(item.clone()) else {
            errors.over(first(item), EXPECTED);
            return None;
        };
        let data = match input.data {
            Data::Enum(data) => data,
            Data::Struct(data) => {
                errors.at(data.struct_token.span, EXPECTED);
                return None;
            }
            Data::Union(data) => {
                errors.at(data.union_token.span, EXPECTED);
                return None;
            }
        };
        if !data.variants.is_empty() {
            errors.over(
                &data.variants,
                "the variants come from the spec: leave the enum empty and declare these codes in the TOML file",
            );
        }
        let Generics { params, where_clause, .. } = &input.generics;
        if !params.is_empty() {
            errors.over(&input.generics, "an enum of codes has no generics");
        } else if let Some(clause) = where_clause {
            errors.over(clause, "an enum of codes has no generics");
        }
        let mut repr = None;
        let mut attributes = Vec::new();
        for attribute in input.attrs {
            if attribute.path().is_ident("repr") {
                read_repr(&attribute, &mut repr, errors);
            } else if attribute.path().is_ident("derive") {
                attributes.push(checked_derive(attribute, errors));
            } else {
                attributes.push(attribute);
            }
        }
        let conditions =
            attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).cloned().collect();
        Some(Self {
            attributes,
            conditions,
            visibility: input.vis,
            ident: input.ident,
            repr: repr.map_or(Repr::U16, |(repr, _)| repr),
        })
    }
}

/// Reads `#[repr(u16)]`.
fn read_repr(attribute: &Attribute, found: &mut Option<(Repr, Span)>, errors: &Errors) {
    const EXPECTED: &str = "expected an integer type of at most 64 bits, such as `u16` or `i32`";

    let result = attribute.parse_nested_meta(|meta| {
        let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
        let Ok(repr) = name.parse::<Repr>() else {
            let message = match name.as_str() {
                "u128" | "i128" => format!("`{name}` is too wide for a code: {EXPECTED}"),
                "usize" | "isize" => {
                    format!("`{name}` is not the same on every target: {EXPECTED}")
                }
                _ => EXPECTED.to_owned(),
            };
            return Err(meta.error(message));
        };
        if found.is_some() {
            return Err(meta.error("the enum has a `repr` already"));
        }
        *found = Some((repr, meta.path.span()));
        Ok(())
    });
    if let Err(error) = result {
        errors.add(error);
        // Numbers that the type meant would hold are then no mistakes of their own.
        found.get_or_insert_with(|| (Repr::widest(attribute_is_signed(attribute)), Span::call_site()));
    }
}

/// Whether the type in `#[repr(…)]` begins with an `i`.
fn attribute_is_signed(attribute: &Attribute) -> bool {
    attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string().starts_with('i'))
}

/// Takes out what is generated anyway, and says so: a second implementation would be a longer and a later error.
fn checked_derive(mut attribute: Attribute, errors: &Errors) -> Attribute {
    // Whatever is wrong with the attribute otherwise is rustc's to say.
    let Ok(paths) = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated) else {
        return attribute;
    };
    let (generated, further): (Vec<Path>, Vec<Path>) = paths.into_iter().partition(is_generated);
    if generated.is_empty() {
        return attribute;
    }
    for path in &generated {
        let name = last(path);
        errors.over(
            path,
            format!("`{}` is implemented by `#[codes]` already: remove it from the derives", quote!(#name)),
        );
    }
    attribute.meta = parse_quote!(derive(#(#further),*));
    attribute
}

/// Whether a derive can only mean what the macro derives or implements itself.
fn is_generated(path: &Path) -> bool {
    last(path).is_some_and(|name| GENERATED.iter().any(|generated| name == generated)) && is_standard(path)
}

/// The last segment of a path.
fn last(path: &Path) -> Option<&Ident> {
    path.segments.last().map(|segment| &segment.ident)
}

/// Whether a path of this length can only mean the derive of the standard library or of `status-core`.
fn is_standard(path: &Path) -> bool {
    path.segments.len() == 1
        || path
            .segments
            .first()
            .is_some_and(|first| ["core", "std", "status_core"].iter().any(|name| first.ident == name))
}

/// The first token, to point at something that is no enum at all.
fn first(item: TokenStream) -> TokenStream {
    item.into_iter().next().map(ToTokens::into_token_stream).unwrap_or_default()
}
