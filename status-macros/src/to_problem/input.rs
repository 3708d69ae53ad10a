//! The type that derives `ToProblem`.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, LitStr, Member};

use super::attribute::{Attributes, Header, Level, Role};
use super::error_text;
use super::value::{Meaning, Value};
use crate::code_argument::{CodeArgument, FamilyPath};
use crate::errors::Errors;
use crate::has_status::attribute::Status;
use crate::has_status::input::{Input as StatusInput, Variant};
use crate::item::{self, Field};
use crate::problem_keys::Place;
use crate::uri;

/// A type that derives `ToProblem`.
pub(crate) struct Input<'a> {
    /// The type as written.
    pub(crate) item: &'a DeriveInput,
    /// The `#[status(…)]` attributes. `HasStatus` reports their errors.
    pub(crate) status: StatusInput<'a>,
    /// The `#[problem(…)]` attributes of the type.
    pub(crate) attributes: Attributes,
    /// One response for each of `status.variants`.
    pub(crate) answers: Vec<VariantProblem>,
    /// The family in generated code.
    pub(crate) family: FamilyPath,
    /// The alias that gives the family its name there.
    pub(crate) family_alias: TokenStream,
    /// The path to `status-core`.
    core: TokenStream,
    /// The parameters that a type can mention, and `Self`.
    parameters: HashSet<String>,
}

/// The response of a variant or a struct: its attributes, and the defaults of the type.
pub(crate) struct VariantProblem {
    /// The source of the response.
    pub(crate) kind: Kind,
    /// The type, resolved against the base.
    pub(crate) type_uri: Option<(Ident, Meaning)>,
    /// The title.
    pub(crate) title: Option<(Ident, Meaning)>,
    /// The detail, if it is not the text of the error.
    pub(crate) detail: Option<(Ident, Meaning)>,
    /// The instance.
    pub(crate) instance: Option<(Ident, Meaning)>,
    /// The headers; those of the type are last.
    pub(crate) headers: Vec<ProblemHeader>,
    /// The fields that are sent as members of the problem.
    pub(crate) extensions: Vec<Extension>,
    /// The condition for sending the parts that are computed from the value.
    pub(crate) visibility: Visibility,
    /// The level of the event.
    pub(crate) level: Option<Level>,
    /// The code of gRPC: `grpc = Name`.
    pub(crate) grpc_code: Option<(Ident, CodeArgument)>,
    /// The reason for gRPC: `reason = "…"`.
    pub(crate) grpc_reason: Option<LitStr>,
    /// The place where the text of the error contains its source.
    pub(crate) shown_source: Option<Span>,
    /// The keys that affect the response, including those of fields.
    pub(crate) keys: Vec<Ident>,
    /// The fields that a client fills with their default.
    pub(crate) defaults: Vec<Member>,
    /// `true` for a variant that a client skips.
    pub(crate) is_skipped: bool,
    /// `true` after an error. Then nothing is reported as missing.
    pub(crate) is_broken: bool,
}

/// The source of a response.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The attributes.
    Own,
    /// The field, an error: `#[status(transparent)]`.
    Transparent,
    /// The field, a problem: `#[problem(other)]` or `#[status(from)]`.
    Other,
}

/// The condition for sending the parts that are computed from the value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Visibility {
    /// If the code is a client error.
    ClientError,
    /// Always.
    Exposed,
    /// Never.
    Hidden,
}

/// A header of a response.
pub(crate) struct ProblemHeader {
    /// The key `header`.
    pub(crate) key: Ident,
    /// The name.
    pub(crate) name: LitStr,
    /// The value; `None` if something else adds the header later.
    pub(crate) value: Option<Meaning>,
    /// `true` for a default of the type.
    pub(crate) is_default: bool,
}

/// A field that is sent as a member of the problem.
pub(crate) struct Extension {
    /// The key `extension` or `errors`.
    pub(crate) key: Ident,
    /// The field.
    pub(crate) member: Member,
    /// Its type.
    pub(crate) kind: TokenStream,
    /// The name of the member; `None` for a field without a name, which is an error.
    pub(crate) name: Option<LitStr>,
    /// `true` if it is the member `errors` of RFC 9457.
    pub(crate) is_errors: bool,
}

impl<'a> Input<'a> {
    /// Reads the type. The errors in the attributes of `HasStatus` are reported separately, because another
    /// derive may report them as well.
    pub(crate) fn new(item: &'a DeriveInput, status_errors: &Errors, errors: &Errors) -> Self {
        let status = StatusInput::new(item, status_errors);
        let is_enum = matches!(item.data, Data::Enum(_));
        let place = if is_enum { Place::Enum } else { Place::Struct };
        let attributes = Attributes::read(&item.attrs, place, errors);
        let answers = status
            .variants
            .iter()
            .map(|variant| {
                if is_enum {
                    let own = Attributes::read(variant.syntax, Place::Variant, errors);
                    VariantProblem::new(&status, variant, &own, Some(&attributes), &item.attrs, errors)
                } else {
                    VariantProblem::new(&status, variant, &attributes, None, &item.attrs, errors)
                }
            })
            .collect();
        let parameters = item::parameters(&item.generics, true).chain(["Self".to_owned()]).collect();
        let (family, family_alias) = status.family_name(item);
        let core = status.core();
        Self { item, status, attributes, answers, family, family_alias, core, parameters }
    }

    /// The variants of `HasStatus`, each with its response.
    pub(crate) fn variants(&self) -> impl Iterator<Item = (&Variant<'a>, &VariantProblem)> {
        self.status.variants.iter().zip(&self.answers)
    }

    /// The name of a variant, or of the struct.
    pub(crate) fn name(&self, variant: &Variant<'a>) -> String {
        variant.ident.unwrap_or(&self.item.ident).unraw().to_string()
    }

    /// The code of a variant, and the span for errors about it: the code, or the variant if the code is a
    /// default.
    pub(crate) fn code_of<'b>(&'b self, variant: &'b Variant<'_>) -> Option<(&'b CodeArgument, Span)> {
        let Some(Status::Code(code)) = self.status.status_of(variant) else { return None };
        if !self.status.is_family_clear() {
            return None;
        }
        match &variant.ident {
            Some(ident) if variant.attributes.status.is_none() => Some((code, ident.span())),
            _ => Some((code, code.span())),
        }
    }

    /// Returns `true` if a type is valid only inside the type that contains it.
    pub(crate) fn mentions_parameter(&self, kind: &TokenStream) -> bool {
        item::mentions(kind, &self.parameters)
    }

    /// The number of the code of a variant, as an expression; `None` if it is only known at run time.
    pub(crate) fn number_of(&self, variant: &Variant<'_>) -> Option<TokenStream> {
        let (code, _) = self.code_of(variant)?;
        Some(code.number(&self.family, &self.core, &quote!(__CODE_TABLE)))
    }

    /// The path to `status-core`.
    pub(crate) const fn core(&self) -> &TokenStream {
        &self.core
    }
}

impl VariantProblem {
    fn new(
        status: &StatusInput<'_>,
        variant: &Variant<'_>,
        own: &Attributes,
        defaults: Option<&Attributes>,
        on_type: &[syn::Attribute],
        errors: &Errors,
    ) -> Self {
        let kind = match (status.status_of(variant), &own.other) {
            (_, Some(_)) | (Some(Status::From(_)), None) => Kind::Other,
            (Some(Status::Transparent(_)), None) => Kind::Transparent,
            _ => Kind::Own,
        };
        let defaults = defaults.filter(|_| kind != Kind::Transparent);
        let visibility = [Some(own), defaults].into_iter().flatten().find_map(|attributes| {
            match (&attributes.expose, &attributes.hide) {
                (Some(_), _) => Some(Visibility::Exposed),
                (None, Some(_)) => Some(Visibility::Hidden),
                (None, None) => None,
            }
        });
        let mut answer = Self {
            kind,
            type_uri: None,
            title: None,
            detail: None,
            instance: None,
            headers: Vec::new(),
            extensions: Vec::new(),
            visibility: visibility.unwrap_or(Visibility::ClientError),
            level: own.log.as_ref().or_else(|| defaults?.log.as_ref()).cloned(),
            grpc_code: own.grpc.clone(),
            grpc_reason: own.reason.clone(),
            shown_source: error_text::shown_source(variant.syntax, on_type, &variant.fields),
            keys: own.keys.clone(),
            defaults: Vec::new(),
            is_skipped: own.skip.is_some(),
            is_broken: own.is_broken,
        };
        answer.read_values(own, &variant.fields, errors);
        for header in &own.headers {
            answer.add_header(header, false, &variant.fields, errors);
        }
        for header in defaults.map(|defaults| &defaults.headers).into_iter().flatten() {
            let is_own = |own: &ProblemHeader| own.name.value().eq_ignore_ascii_case(&header.name.value());
            // The errors of a default are reported once, by `check`.
            if !answer.headers.iter().any(is_own) {
                answer.add_header(header, true, &[], &Errors::default());
            }
        }
        for field in &variant.fields {
            answer.add_field(field, errors);
        }
        let base = defaults.or(Some(own)).and_then(|attributes| attributes.base.as_ref());
        answer.resolve_type(base);
        answer
    }

    fn read_values(&mut self, own: &Attributes, fields: &[Field<'_>], errors: &Errors) {
        let mut meaning = |value: &Option<(Ident, Value)>| {
            let (key, value) = value.as_ref()?;
            let meaning = errors.keep(value.meaning(fields));
            self.is_broken |= meaning.is_none();
            Some((key.clone(), meaning?))
        };
        self.type_uri = meaning(&own.type_uri);
        self.title = meaning(&own.title);
        self.detail = meaning(&own.detail);
        self.instance = meaning(&own.instance);
        // With a base, it would be the base itself.
        if let Some((_, Meaning::Text(text))) = &self.type_uri
            && text.value().is_empty()
        {
            errors.at(text.span(), "this `type` is empty: write a URI, or remove it for `about:blank`");
            self.is_broken = true;
        }
    }

    fn add_header(&mut self, header: &Header, is_default: bool, fields: &[Field<'_>], errors: &Errors) {
        match errors.keep(ProblemHeader::new(header, is_default, fields)) {
            Some(header) => self.headers.push(header),
            None => self.is_broken = true,
        }
    }

    fn add_field(&mut self, field: &Field<'_>, errors: &Errors) {
        let attributes = Attributes::read(field.attributes, Place::Field, errors);
        self.is_broken |= attributes.is_broken;
        let Some((key, role)) = attributes.role else { return };
        if !matches!(role, Role::Default) {
            self.keys.push(key.clone());
        }
        let part = match role {
            Role::Default => {
                self.defaults.push(field.member.clone());
                return;
            }
            Role::Extension(_) | Role::Errors => {
                let is_errors = matches!(role, Role::Errors);
                let name = match (role, &field.member) {
                    (Role::Errors, _) => Some(LitStr::new("errors", key.span())),
                    (Role::Extension(Some(name)), _) => Some(name),
                    (_, Member::Named(name)) => Some(LitStr::new(&name.unraw().to_string(), key.span())),
                    (_, Member::Unnamed(_)) => None,
                };
                let (member, kind) = (field.member.clone(), field.kind.clone());
                self.extensions.push(Extension { key, member, kind, name, is_errors });
                return;
            }
            Role::Detail => &mut self.detail,
            Role::Title => &mut self.title,
            Role::Instance => &mut self.instance,
        };
        if let Some((first, _)) = part {
            errors.at(key.span(), format!("duplicate `{first}`: the variant has one already"));
            self.is_broken = true;
            return;
        }
        let span = key.span();
        *part = Some((key, Meaning::Field(field.member.clone(), span)));
    }

    /// Resolves a literal type against the base. A constant must be absolute: see `code_checks`.
    fn resolve_type(&mut self, base: Option<&LitStr>) {
        if let (Some(base), Some((_, Meaning::Text(text)))) = (base, &mut self.type_uri) {
            *text = LitStr::new(&uri::resolve(&base.value(), &text.value()), text.span());
        }
    }

    /// The parts that are computed from the value of the error: the key of each, and its name in a message.
    pub(crate) fn computed_parts(&self) -> Vec<(&Ident, String)> {
        let extensions =
            self.extensions.iter().map(|extension| (&extension.key, "this extension".to_owned()));
        let texts = [("title", &self.title), ("detail", &self.detail), ("instance", &self.instance)];
        let texts = texts.into_iter().filter_map(|(name, part)| {
            let (key, meaning) = part.as_ref()?;
            meaning.is_computed().then(|| (key, format!("this `{name}`")))
        });
        let headers = self.headers.iter().filter(|header| {
            !header.is_retry_after() && header.value.as_ref().is_some_and(Meaning::is_computed)
        });
        let headers = headers.map(|header| (&header.key, "this header".to_owned()));
        extensions.chain(texts).chain(headers).collect()
    }

    /// Returns `true` if the text of the error becomes the detail, provided the client may see it.
    pub(crate) const fn sends_text(&self) -> bool {
        let is_shown = match self.visibility {
            Visibility::Exposed => true,
            Visibility::ClientError => self.shown_source.is_none(),
            Visibility::Hidden => false,
        };
        is_shown && self.detail.is_none()
    }
}

impl ProblemHeader {
    /// The header of an attribute.
    pub(crate) fn new(header: &Header, is_default: bool, fields: &[Field<'_>]) -> syn::Result<Self> {
        let Header { key, name, value } = header.clone();
        let value = value.map(|value| value.meaning(fields)).transpose()?;
        Ok(Self { key, name, value, is_default })
    }

    /// Returns `true` for `Retry-After`.
    pub(crate) fn is_retry_after(&self) -> bool {
        self.name.value().eq_ignore_ascii_case("Retry-After")
    }
}
