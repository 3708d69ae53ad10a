//! The type that derives `HasStatus`, and whether what it says may be said.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, Fields};

use super::attribute::{Attributes, Place, Status, core_of_problem};
use crate::errors::Errors;
use crate::item::{self, Field};
use crate::path::Path;
use crate::written::WrittenCode;

/// A type that derives `HasStatus`.
pub(crate) struct Input<'a> {
    /// The variants; for a struct one, without a name; for a union, which is an error, none.
    pub(crate) variants: Vec<Variant<'a>>,
    /// What the attributes on the type say.
    attributes: Attributes,
    /// The name of the type.
    ident: &'a Ident,
}

/// A variant of an enum, or a whole struct.
pub(crate) struct Variant<'a> {
    /// The name; `None` for a struct.
    pub(crate) ident: Option<&'a Ident>,
    /// Its fields.
    pub(crate) fields: Vec<Field<'a>>,
    /// What its attributes say; for a struct nothing.
    attributes: Attributes,
}

impl Variant<'_> {
    /// The field, if there is one and no other.
    pub(crate) fn only_field(&self) -> Option<&Field<'_>> {
        self.fields.first().filter(|_| self.fields.len() == 1)
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
        // Derived together with `ToProblem`, one path serves both.
        attributes.core = attributes.core.or_else(|| core_of_problem(&item.attrs));
        let variant = |ident, fields: &'a Fields, attributes| Variant {
            ident,
            fields: item::fields(fields),
            attributes,
        };
        let variants = match &item.data {
            Data::Enum(data) => data
                .variants
                .iter()
                .map(|found| {
                    let attributes = Attributes::read(&found.attrs, Place::Variant, errors);
                    variant(Some(&found.ident), &found.fields, attributes)
                })
                .collect(),
            Data::Struct(data) => vec![variant(None, &data.fields, Attributes::default())],
            Data::Union(data) => {
                errors.at(
                    data.union_token.span,
                    "a union cannot derive `HasStatus`: nothing says which of its fields is in use",
                );
                Vec::new()
            }
        };
        Self { variants, attributes, ident: &item.ident }
    }

    /// Everything that may not be, once all is read.
    pub(crate) fn check(&self, errors: &Errors) {
        for attributes in self.variants.iter().map(|variant| &variant.attributes).chain([&self.attributes]) {
            if let Some(Status::Code(code)) = &attributes.status
                && let Some(error) = self.text_error(code)
            {
                errors.add(error);
            }
        }
        for variant in &self.variants {
            for field in &variant.fields {
                refuse_on_field(field, errors);
            }
            match self.status_of(variant) {
                Some(Status::Code(_)) => {}
                Some(Status::Transparent(span)) => self.check_transparent(variant, *span, errors),
                None if variant.attributes.is_broken || self.attributes.is_broken => {}
                None => self.report_silent(variant, errors),
            }
        }
    }

    /// What a variant says, or else the type.
    pub(crate) fn status_of<'b>(&'b self, variant: &'b Variant<'_>) -> Option<&'b Status> {
        variant.attributes.status.as_ref().or(self.attributes.status.as_ref())
    }

    /// What the type says for all variants, if none of them is silent: then nothing else shows whether it is a code.
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

    /// Whether the family is what the person meant: else no code can be said to be unknown.
    pub(crate) const fn is_family_clear(&self) -> bool {
        self.attributes.family.is_some() || !self.attributes.is_family_unclear
    }

    /// The error for a text as a code of the default family, whose codes are numbers.
    pub(crate) fn text_error(&self, code: &WrittenCode) -> Option<syn::Error> {
        let is_default = self.is_family_clear() && self.attributes.family.is_none();
        code.text_error().filter(|_| is_default)
    }

    /// `transparent` needs something to look through to.
    fn check_transparent(&self, variant: &Variant<'_>, span: Span, errors: &Errors) {
        let name = variant.ident.unwrap_or(self.ident);
        let found = match variant.fields.len() {
            1 => return,
            0 => "has none".to_owned(),
            count => format!("has {count} fields"),
        };
        errors.at(
            span,
            format!(
                "`transparent` asks the only field for its status, but `{name}` {found}: write a code, as in `#[status(500)]`"
            ),
        );
    }

    fn report_silent(&self, variant: &Variant<'_>, errors: &Errors) {
        match &variant.ident {
            Some(ident) => errors.at(
                ident.span(),
                format!(
                    "`{ident}` has no status code: write `#[status(…)]` above it, or on the enum for every variant that says nothing"
                ),
            ),
            None => errors.at(
                self.ident.span(),
                format!("`{}` has no status code: write `#[status(…)]` above it", self.ident),
            ),
        }
    }
}

/// What `ToProblem` asks.
#[cfg(feature = "problem")]
impl Input<'_> {
    /// The code of a variant, and where a mistake about it stands: at the code, or at the variant that has the code of the type.
    pub(crate) fn code_of<'b>(&'b self, variant: &'b Variant<'_>) -> Option<(&'b WrittenCode, Span)> {
        let Some(Status::Code(code)) = self.status_of(variant) else { return None };
        if !self.is_family_clear() {
            return None;
        }
        match &variant.ident {
            Some(ident) if variant.attributes.status.is_none() => Some((code, ident.span())),
            _ => Some((code, code.span())),
        }
    }

    /// The family, if somebody named it.
    pub(crate) const fn named_family(&self) -> Option<&Path> {
        self.attributes.family.as_ref()
    }
}

/// A field has no status of its own.
fn refuse_on_field(field: &Field<'_>, errors: &Errors) {
    for attribute in field.attributes.iter().filter(|attribute| attribute.path().is_ident("status")) {
        errors.over(attribute, "not expected here: `#[status(…)]` stands on a variant or on the type");
    }
}
