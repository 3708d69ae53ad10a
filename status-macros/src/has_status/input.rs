//! The type that derives `HasStatus`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, Data, DeriveInput, Fields};

use super::attribute::{Attributes, Place, Status};
use crate::code_argument::{CodeArgument, FamilyPath};
use crate::errors::Errors;
use crate::item::{self, Field};
use crate::path::Path;

/// A type that derives `HasStatus`.
pub(crate) struct Input<'a> {
    /// The variants. A struct has one variant without a name; a union, which is an error, has none.
    pub(crate) variants: Vec<Variant<'a>>,
    /// The attributes of the type.
    pub(crate) attributes: Attributes,
    /// The name of the type.
    pub(crate) ident: &'a Ident,
}

/// A variant of an enum, or a whole struct.
pub(crate) struct Variant<'a> {
    /// The name; `None` for a struct.
    pub(crate) ident: Option<&'a Ident>,
    /// The fields.
    pub(crate) fields: Vec<Field<'a>>,
    /// All attributes of the variant as syntax; for a struct, the attributes of the type.
    pub(crate) syntax: &'a [Attribute],
    /// The `#[status(…)]` attributes of the variant; empty for a struct.
    pub(crate) attributes: Attributes,
}

impl Variant<'_> {
    /// The field, if there is exactly one.
    pub(crate) fn only_field(&self) -> Option<&Field<'_>> {
        self.fields.first().filter(|_| self.fields.len() == 1)
    }

    /// The path of the variant in a pattern.
    pub(crate) fn path(&self) -> TokenStream {
        self.ident.map_or_else(|| quote!(Self), |ident| quote!(Self::#ident))
    }
}

impl<'a> Input<'a> {
    /// Reads the type.
    pub(crate) fn new(item: &'a DeriveInput, errors: &Errors) -> Self {
        let place = match &item.data {
            Data::Enum(_) => Place::Enum,
            Data::Struct(_) | Data::Union(_) => Place::Struct,
        };
        let mut attributes = Attributes::read(&item.attrs, place, errors);
        if attributes.core.is_none() {
            attributes.core = item::core_of_problem(&item.attrs);
        }
        let variant = |ident, fields: &'a Fields, syntax, attributes| Variant {
            ident,
            fields: item::fields(fields),
            syntax,
            attributes,
        };
        let variants = match &item.data {
            Data::Enum(data) => data
                .variants
                .iter()
                .map(|found| {
                    let attributes = Attributes::read(&found.attrs, Place::Variant, errors);
                    variant(Some(&found.ident), &found.fields, &found.attrs, attributes)
                })
                .collect(),
            Data::Struct(data) => vec![variant(None, &data.fields, &item.attrs, Attributes::default())],
            Data::Union(_) => Vec::new(),
        };
        Self { variants, attributes, ident: &item.ident }
    }

    /// The status of a variant: its own, or else the default of the type.
    pub(crate) fn status_of<'b>(&'b self, variant: &'b Variant<'_>) -> Option<&'b Status> {
        variant.attributes.status.as_ref().or(self.attributes.status.as_ref())
    }

    /// The default of the type, if every variant has its own status. Otherwise, the variants that use it
    /// check it.
    pub(crate) fn unused_default(&self) -> Option<&Status> {
        let is_used = self.variants.iter().any(|variant| variant.attributes.status.is_none());
        self.attributes.status.as_ref().filter(|_| !is_used)
    }

    /// The path to `status-core`.
    pub(crate) fn core(&self) -> TokenStream {
        self.attributes.core.as_ref().map_or_else(|| quote!(::status_core), Path::to_token_stream)
    }

    /// The family as a type.
    pub(crate) fn family(&self) -> TokenStream {
        let core = self.core();
        self.attributes.family.as_ref().map_or_else(|| quote!(#core::StatusCode), Path::to_token_stream)
    }

    /// The family in generated code, and the alias that gives it a name there.
    ///
    /// The alias uses a trait that only families implement, so any other type is reported.
    pub(crate) fn family_name(&self, item: &DeriveInput) -> (FamilyPath, TokenStream) {
        let (core, family) = (self.core(), self.family());
        let parameters = item::parameters(&item.generics, true).collect();
        if item::mentions(&family, &parameters) {
            return (FamilyPath { alias: None, path: family }, TokenStream::new());
        }
        let alias = quote!(type __Family = <#family as #core::__private::Checked>::Code;);
        (FamilyPath { alias: Some("__Family"), path: family }, alias)
    }

    /// The error for a text as a code of the default family, whose codes are numbers.
    pub(crate) fn text_error(&self, code: &CodeArgument) -> Option<syn::Error> {
        let is_default = self.is_family_clear() && self.attributes.family.is_none();
        code.text_error().filter(|_| is_default)
    }

    /// Returns `true` if the family is certain. Otherwise, unknown codes cannot be reported.
    pub(crate) const fn is_family_clear(&self) -> bool {
        self.attributes.family.is_some() || !self.attributes.is_family_unclear
    }
}
