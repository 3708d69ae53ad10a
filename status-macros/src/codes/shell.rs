//! The user's empty enum under `#[codes(…)]`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use status_spec::Repr;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Meta};

use super::inherited;
use crate::errors::{Errors, unexpected};
use crate::list;
use crate::path::Path;

/// The enum as the user wrote it.
pub(crate) struct Shell {
    /// Its attributes without `repr`.
    pub(crate) attributes: Vec<TokenStream>,
    /// Its conditions, which apply to everything that is generated.
    pub(crate) conditions: Vec<TokenStream>,
    /// Its conditions and lint levels, which apply to every generated item that contains code.
    pub(crate) inherited: Vec<TokenStream>,
    /// Its visibility, which applies to everything that is generated.
    pub(crate) visibility: TokenStream,
    /// Its name.
    pub(crate) ident: Ident,
    /// The type of the numbers.
    pub(crate) repr: Repr,
}

/// The traits that the macro derives or implements itself.
const GENERATED: [&str; 10] =
    ["Clone", "Copy", "Debug", "Display", "Eq", "Hash", "HasStatus", "Ord", "PartialEq", "PartialOrd"];

impl Shell {
    /// Reads the item. Returns `None` if it is not an enum, so there is nothing to generate.
    pub(crate) fn parse(item: TokenStream, errors: &Errors) -> Option<Self> {
        const EXPECTED: &str = "`#[codes]` expects an enum without variants, as in `pub enum StatusCode {}`";

        let Ok(item) = syn::parse2::<DeriveInput>(item.clone()) else {
            errors.over(first(item), EXPECTED);
            return None;
        };
        let variants = match &item.data {
            Data::Enum(data) => &data.variants,
            Data::Struct(data) => {
                errors.at(data.struct_token.span, EXPECTED);
                return None;
            }
            Data::Union(data) => {
                errors.at(data.union_token.span, EXPECTED);
                return None;
            }
        };
        if !variants.is_empty() {
            errors.over(
                variants,
                "the variants come from the spec: declare these codes in the TOML file and leave the enum empty",
            );
        }
        if !item.generics.params.is_empty() {
            let (opening, closing) = (item.generics.lt_token, item.generics.gt_token);
            errors.over(quote!(#opening #closing), "an enum of codes cannot be generic");
        } else if let Some(clause) = &item.generics.where_clause {
            let (where_token, predicates) = (&clause.where_token, &clause.predicates);
            errors.over(quote!(#where_token #predicates), "an enum of codes cannot be generic");
        }
        let mut repr = None;
        let mut attributes = Vec::new();
        for attribute in item.attrs {
            if attribute.path().is_ident("repr") {
                read_repr(&attribute, &mut repr, errors);
            } else if attribute.path().is_ident("derive") {
                attributes.push(checked_derive(attribute, errors));
            } else if attribute.path().segments.last().is_some_and(|segment| segment.ident == "codes") {
                errors.over(
                    &attribute.meta,
                    "duplicate `#[codes]`: an enum has one spec, which may extend others",
                );
            } else {
                attributes.push(attribute);
            }
        }
        let conditions = inherited::conditions(&attributes);
        let inherited = inherited::levels(&attributes);
        let attributes = attributes.iter().map(inherited::without_expectations).collect();
        Some(Self {
            attributes,
            conditions,
            inherited,
            visibility: item.vis.into_token_stream(),
            ident: item.ident,
            repr: repr.unwrap_or(Repr::U16),
        })
    }
}

/// Reads `#[repr(u16)]`.
fn read_repr(attribute: &Attribute, found: &mut Option<Repr>, errors: &Errors) {
    const EXPECTED: &str = "expected an integer type of at most 64 bits, such as `u16` or `i32`";

    let Meta::List(list) = &attribute.meta else {
        errors.over(&attribute.meta, format!("{EXPECTED}, in parentheses"));
        found.get_or_insert_with(|| Repr::widest(false));
        return;
    };
    let is_correct = list::read(list, errors, &mut |input| {
        if !input.peek(Ident::peek_any) {
            return Err(unexpected(input, EXPECTED));
        }
        let word = input.call(Ident::parse_any)?;
        let name = word.to_string();
        let error = |message: String| Err(syn::Error::new(word.span(), message));
        match (name.parse::<Repr>(), name.as_str()) {
            (Ok(_), _) if found.is_some() => error("duplicate `repr`".to_owned()),
            (Ok(repr), _) => {
                *found = Some(repr);
                Ok(())
            }
            (Err(_), "u128" | "i128") => error(format!("`{name}` is too wide for a code: {EXPECTED}")),
            (Err(_), "usize" | "isize") => {
                error(format!("`{name}` is not the same on every target: {EXPECTED}"))
            }
            (Err(_), _) => error(EXPECTED.to_owned()),
        }
    });
    if !is_correct {
        // Do not report numbers that would fit the intended type.
        found.get_or_insert_with(|| Repr::widest(list.tokens.to_string().starts_with('i')));
    }
}

/// Removes derives of traits that the macro implements, each with an error. Rustc would report the duplicate
/// implementation later and in more lines.
fn checked_derive(mut attribute: Attribute, errors: &Errors) -> Attribute {
    let Meta::List(list) = &attribute.meta else { return attribute };
    let mut paths = Vec::new();
    let is_correct = list::read(list, &Errors::default(), &mut |input| {
        paths.push(Path::parse(input)?);
        Ok(())
    });
    let (generated, further): (Vec<Path>, Vec<Path>) = paths.into_iter().partition(is_generated);
    // Rustc reports any other error in the attribute.
    if !is_correct || generated.is_empty() {
        return attribute;
    }
    for path in &generated {
        let name = last(path);
        errors.over(
            path,
            format!("`#[codes]` already implements `{}`: remove it from the derives", quote!(#name)),
        );
    }
    if let Meta::List(list) = &mut attribute.meta {
        list.tokens = quote!(#(#further),*);
    }
    attribute
}

/// Returns `true` if a derive can only mean a trait that the macro derives or implements itself.
fn is_generated(path: &Path) -> bool {
    last(path).is_some_and(|name| GENERATED.iter().any(|generated| name == generated)) && is_standard(path)
}

/// The last segment of a path.
fn last(path: &Path) -> Option<&Ident> {
    path.segments.last()
}

/// Returns `true` if a path of this length can only mean the derive of the standard library or of
/// `status-core`.
fn is_standard(path: &Path) -> bool {
    path.segments.len() == 1
        || path
            .segments
            .first()
            .is_some_and(|first| ["core", "std", "status_core"].iter().any(|name| first == name))
}

/// The first token, to point at an item that is not an enum.
fn first(item: TokenStream) -> TokenStream {
    item.into_iter().next().map(ToTokens::into_token_stream).unwrap_or_default()
}
