//! The type that derives `ToProblem`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::attribute::{Attributes, Place};
use crate::errors::Errors;
use crate::has_status::attribute::Status;
use crate::has_status::expand::mentions;
use crate::has_status::input::{Input as StatusInput, Variant as StatusVariant};
use crate::item::{Body, Field, Item, Member, ParameterKind};
use crate::suggest;
use crate::written::WrittenCode;

/// A type that derives `ToProblem`.
pub(crate) struct Input<'a> {
    /// The type as it was written.
    pub(crate) item: &'a Item,
    /// What `#[status(…)]` says. Whatever is wrong with it is for `HasStatus` to say.
    pub(crate) status: StatusInput<'a>,
    /// What `#[problem(…)]` on the type says; for a struct, the answer is in its one variant.
    pub(crate) adapters: Vec<Ident>,
    /// What it says on each variant: one for each of `status.variants`.
    pub(crate) answers: Vec<Answer<'a>>,
}

/// What `#[problem(…)]` says about a variant or a struct.
pub(crate) struct Answer<'a> {
    /// What stands on the variant itself.
    pub(crate) attributes: Attributes,
    /// What stands on its fields.
    pub(crate) extensions: Vec<Extension<'a>>,
}

/// A field that is sent as a member of the problem.
pub(crate) struct Extension<'a> {
    /// The word `extension`.
    pub(crate) key: Ident,
    /// The field.
    pub(crate) member: &'a Member,
    /// Its type.
    pub(crate) kind: &'a TokenStream,
    /// What the member of the problem is called; `None` for a field without a name that is given none, which is an error.
    pub(crate) name: Option<String>,
}

impl<'a> Input<'a> {
    /// Reads the type.
    pub(crate) fn new(item: &'a Item, errors: &Errors) -> Self {
        let status = StatusInput::new(item, &Errors::default());
        match &item.body {
            Body::Enum(variants, _) => {
                let on_type = Attributes::read(&item.attributes, Place::Enum, errors);
                let answers = variants
                    .iter()
                    .map(|variant| {
                        let attributes = Attributes::read(&variant.attributes, Place::Variant, errors);
                        Answer::new(attributes, &variant.fields, errors)
                    })
                    .collect();
                Self { item, status, adapters: on_type.adapters, answers }
            }
            Body::Struct(fields) => {
                let mut attributes = Attributes::read(&item.attributes, Place::Struct, errors);
                let adapters = core::mem::take(&mut attributes.adapters);
                let answers = vec![Answer::new(attributes, fields, errors)];
                Self { item, status, adapters, answers }
            }
            // That this cannot be is for `HasStatus` to say.
            Body::Union => Self { item, status, adapters: Vec::new(), answers: Vec::new() },
        }
    }

    /// The variants of `HasStatus`, each with its answer.
    pub(crate) fn variants(&self) -> impl Iterator<Item = (&StatusVariant<'a>, &Answer<'a>)> {
        self.status.variants.iter().zip(&self.answers)
    }

    /// The name of a variant, or of the struct.
    pub(crate) fn name(&self, variant: &StatusVariant<'a>) -> &'a Ident {
        variant.ident.unwrap_or(&self.item.ident)
    }

    /// The one field that a transparent variant asks.
    pub(crate) fn inner(&self, variant: &StatusVariant<'a>) -> Option<&'a Field> {
        let Some(Status::Transparent(_)) = self.status.status_of(variant) else { return None };
        variant.fields.first()
    }

    /// Whether a type means nothing outside the type that it stands in.
    pub(crate) fn mentions_parameter(&self, kind: &TokenStream) -> bool {
        let parameters = self.item.generics.names(&[ParameterKind::Type, ParameterKind::Const]);
        mentions(kind, &parameters.chain(["Self".to_owned()]).collect())
    }

    /// What is known of a code: an expression, in which `facts` are those of the family. That there may be no such code is for `HasStatus`
    /// to say.
    pub(crate) fn facts_of(facts: &TokenStream, code: &WrittenCode) -> TokenStream {
        match code {
            WrittenCode::Number { sign, digits } => quote!(#facts.of_number(#sign #digits)),
            WrittenCode::Name(name) => {
                let name = name.unraw().to_string();
                let normalized = status_spec::name::normalized(&name);
                quote!(#facts.of_name(#name, #normalized))
            }
        }
    }

    /// The path to `status-core`.
    pub(crate) fn core(&self) -> TokenStream {
        self.status.core()
    }
}

impl<'a> Answer<'a> {
    fn new(attributes: Attributes, fields: &'a [Field], errors: &Errors) -> Self {
        let mut answer = Self { attributes, extensions: Vec::new() };
        for field in fields {
            let on_field = Attributes::read(&field.attributes, Place::Field, errors);
            answer.attributes.is_broken |= on_field.is_broken;
            let Some((key, name)) = on_field.extension else { continue };
            let name = match (name, &field.member) {
                (Some(name), _) => Some(name.value()),
                (None, Member::Named(name)) => Some(name.unraw().to_string()),
                (None, Member::Unnamed(..)) => None,
            };
            answer.extensions.push(Extension { key, member: &field.member, kind: &field.kind, name });
        }
        answer
    }
}

/// The type of a field; otherwise what is wrong.
pub(crate) fn field<'a>(fields: &'a [Field], member: &Member) -> Result<&'a TokenStream, String> {
    if let Some(field) = fields.iter().find(|field| field.member == *member) {
        return Ok(&field.kind);
    }
    let written = member.to_token_stream().to_string();
    let names: Vec<String> = fields.iter().map(|field| field.member.to_token_stream().to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Err(match (member, names.is_empty()) {
        (Member::Unnamed(..), _) => {
            format!("there is no field `{written}`: to send the number, write it in quotes, `\"{written}\"`")
        }
        (Member::Named(_), true) => {
            format!("there is no field `{written}`: to send the text, write it in quotes, `\"{written}\"`")
        }
        (Member::Named(_), false) => suggest::unknown("field", &written, &names),
    })
}
