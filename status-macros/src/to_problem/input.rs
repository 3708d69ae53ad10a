//! The type that derives `ToProblem`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Member};

use super::attribute::{Attributes, Place};
use crate::errors::Errors;
use crate::has_status::attribute::Status;
use crate::has_status::expand::mentions;
use crate::has_status::input::{Input as StatusInput, Variant as StatusVariant};
use crate::item::{self, Field};
use crate::suggest;
use crate::written::WrittenCode;

/// A type that derives `ToProblem`.
pub(crate) struct Input<'a> {
    /// The type as it was written.
    pub(crate) item: &'a DeriveInput,
    /// What `#[status(…)]` says. Whatever is wrong with it is for `HasStatus` to say.
    pub(crate) status: StatusInput<'a>,
    /// What `#[problem(…)]` on the type says; for a struct, the answer is in its one variant.
    pub(crate) adapters: Vec<Ident>,
    /// What it says on each variant: one for each of `status.variants`.
    pub(crate) answers: Vec<Answer>,
}

/// What `#[problem(…)]` says about a variant or a struct.
pub(crate) struct Answer {
    /// What stands on the variant itself.
    pub(crate) attributes: Attributes,
    /// What stands on its fields.
    pub(crate) extensions: Vec<Extension>,
}

/// A field that is sent as a member of the problem.
pub(crate) struct Extension {
    /// The word `extension`.
    pub(crate) key: Ident,
    /// The field.
    pub(crate) member: Member,
    /// Its type.
    pub(crate) kind: TokenStream,
    /// What the member of the problem is called; `None` for a field without a name that is given none, which is an error.
    pub(crate) name: Option<String>,
}

impl<'a> Input<'a> {
    /// Reads the type.
    pub(crate) fn new(item: &'a DeriveInput, errors: &Errors) -> Self {
        let status = StatusInput::new(item, &Errors::default());
        match &item.data {
            Data::Enum(data) => {
                let on_type = Attributes::read(&item.attrs, Place::Enum, errors);
                let answers = data
                    .variants
                    .iter()
                    .map(|variant| {
                        let attributes = Attributes::read(&variant.attrs, Place::Variant, errors);
                        Answer::new(attributes, &item::fields(&variant.fields), errors)
                    })
                    .collect();
                Self { item, status, adapters: on_type.adapters, answers }
            }
            Data::Struct(data) => {
                let mut attributes = Attributes::read(&item.attrs, Place::Struct, errors);
                let adapters = core::mem::take(&mut attributes.adapters);
                let answers = vec![Answer::new(attributes, &item::fields(&data.fields), errors)];
                Self { item, status, adapters, answers }
            }
            // That this cannot be is for `HasStatus` to say.
            Data::Union(_) => Self { item, status, adapters: Vec::new(), answers: Vec::new() },
        }
    }

    /// The variants of `HasStatus`, each with its answer.
    pub(crate) fn variants(&self) -> impl Iterator<Item = (&StatusVariant<'a>, &Answer)> {
        self.status.variants.iter().zip(&self.answers)
    }

    /// The name of a variant, or of the struct.
    pub(crate) fn name(&self, variant: &StatusVariant<'a>) -> &'a Ident {
        variant.ident.unwrap_or(&self.item.ident)
    }

    /// The one field that a transparent variant asks.
    pub(crate) fn inner<'b>(&self, variant: &'b StatusVariant<'a>) -> Option<&'b Field<'a>> {
        let Some(Status::Transparent(_)) = self.status.status_of(variant) else { return None };
        variant.fields.first()
    }

    /// Whether a type means nothing outside the type that it stands in.
    pub(crate) fn mentions_parameter(&self, kind: &TokenStream) -> bool {
        let parameters = item::parameters(&self.item.generics, true);
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
                // `NOT_FOUND` is another spelling of `NotFound`.
                let variant = status_spec::name::variant(&name).filter(|_| name.contains('_'));
                let name = variant.unwrap_or(name);
                quote!(#facts.of_name(#name, #normalized))
            }
            // The codes of HTTP are numbers, so `HasStatus` reports a text.
            WrittenCode::Text(_) => quote!(::core::option::Option::None),
        }
    }

    /// The path to `status-core`.
    pub(crate) fn core(&self) -> TokenStream {
        self.status.core()
    }
}

impl Answer {
    fn new(attributes: Attributes, fields: &[Field<'_>], errors: &Errors) -> Self {
        let mut answer = Self { attributes, extensions: Vec::new() };
        for field in fields {
            let on_field = Attributes::read(field.attributes, Place::Field, errors);
            answer.attributes.is_broken |= on_field.is_broken;
            let Some((key, name)) = on_field.extension else { continue };
            let name = match (name, &field.member) {
                (Some(name), _) => Some(name.value()),
                (None, Member::Named(name)) => Some(name.unraw().to_string()),
                (None, Member::Unnamed(_)) => None,
            };
            answer.extensions.push(Extension {
                key,
                member: field.member.clone(),
                kind: field.kind.clone(),
                name,
            });
        }
        answer
    }
}

/// The type of a field; otherwise what is wrong.
pub(crate) fn field<'a>(fields: &'a [Field<'_>], member: &Member) -> Result<&'a TokenStream, String> {
    if let Some(field) = fields.iter().find(|field| field.member == *member) {
        return Ok(&field.kind);
    }
    let written = member.to_token_stream().to_string();
    let names: Vec<String> = fields.iter().map(|field| field.member.to_token_stream().to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Err(match (member, names.is_empty()) {
        (Member::Unnamed(_), _) => {
            format!("there is no field `{written}`: to send the number, write it in quotes, `\"{written}\"`")
        }
        (Member::Named(_), true) => {
            format!("there is no field `{written}`: to send the text, write it in quotes, `\"{written}\"`")
        }
        (Member::Named(_), false) => suggest::unknown("field", &written, &names),
    })
}
