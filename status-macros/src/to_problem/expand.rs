//! The implementations.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, Member};

use super::attribute::Value;
use super::input::{Answer, Input, field};
use crate::adapters;
use crate::has_status::input::Variant;
use crate::item::{self, Field};
use crate::respan::respan;

/// The `impl` of `ToProblem`, and those of the adapters.
pub(super) fn implementation(input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let ident = &input.item.ident;
    let generics = &input.item.generics;
    let (declarations, arguments, _) = generics.split_for_impl();
    let where_clause = item::where_clause(generics, &bounds(input));
    let body = match &input.item.data {
        Data::Enum(data) if data.variants.is_empty() => quote!(match *self {}),
        Data::Union(_) => quote!(::core::unreachable!()),
        Data::Enum(_) | Data::Struct(_) => {
            let arms = input.variants().map(|(variant, answer)| arm(input, variant, answer));
            quote!(match self { #(#arms)* })
        }
    };
    let adapters = input.adapters.iter().filter_map(|adapter| self::adapter(input, adapter));
    // A bound that is added may be there already.
    let is_generic = !generics.params.is_empty();
    let allow = is_generic.then(|| quote!(#[allow(clippy::trait_duplication_in_bounds)]));
    // That the family is not one of HTTP is an error under its name.
    let family = input.status.named_family().map_or_else(Span::call_site, Spanned::span);
    let to_problem = respan(quote!(#core::ToProblem), family);
    quote! {
        #[automatically_derived]
        #allow
        impl #declarations #to_problem for #ident #arguments #where_clause {
            fn to_problem(&self) -> #core::Problem {
                #body
            }
        }
        #(#adapters)*
    }
}

/// One arm: the pattern of a variant and its problem.
fn arm(input: &Input<'_>, variant: &Variant<'_>, answer: &Answer) -> TokenStream {
    let core = input.core();
    let name = variant.ident.map_or_else(|| quote!(Self), |ident| quote!(Self::#ident));
    if let Some(Field { member, kind, .. }) = input.inner(variant) {
        let problem = respan(quote!(#core::__private::inner_problem(inner)), kind.span());
        return quote!(#name { #member: inner } => #problem,);
    }
    let literals = literals(answer);
    let detail = match (&answer.attributes.detail, &answer.attributes.expose, &answer.attributes.hide) {
        // A literal, which is there already, or nothing.
        (Some(_), ..) | (None, None, Some(_)) => None,
        (None, Some(_), _) => {
            Some(quote!(let problem = problem.with_detail(#core::__private::text_of(self));))
        }
        (None, None, None) => {
            Some(quote!(let problem = #core::__private::with_public_detail(problem, self);))
        }
    };
    let mut fields = Fields::default();
    let mut steps = Vec::new();
    for header in &answer.attributes.headers {
        let name = &header.name;
        match &header.value {
            Value::Text(value) => steps.push(quote!(let problem = problem.with_header(#name, #value);)),
            Value::Field(member) if field(&variant.fields, member).is_ok() => {
                let field = fields.binding(member);
                let step = quote!(let problem = #core::__private::with_header(problem, #name, #field););
                steps.push(respan(step, header.value.span()));
            }
            // There was an error.
            Value::Field(_) => {}
        }
    }
    if let Some((_, value @ Value::Field(member))) = &answer.attributes.instance
        && field(&variant.fields, member).is_ok()
    {
        let field = fields.binding(member);
        let step = quote!(let problem = #core::__private::with_instance(problem, #field););
        steps.push(respan(step, value.span()));
    }
    for extension in &answer.extensions {
        // Without a name, there was an error.
        let Some(name) = &extension.name else { continue };
        let field = fields.binding(&extension.member);
        let step = quote!(let problem = #core::__private::with_extension(problem, #name, #field););
        steps.push(respan(step, extension.kind.span()));
    }
    let step = quote! {
        let problem = #core::__private::problem_of(self) #literals;
        #detail
        #(#steps)*
        problem
    };
    quote!(#name { #fields .. } => { #step })
}

/// What is the same for every value, as calls on a problem.
fn literals(answer: &Answer) -> TokenStream {
    let type_uri = answer.attributes.type_uri.iter();
    let title = answer.attributes.title.iter();
    let detail = answer.attributes.detail.iter();
    let instance = answer.attributes.instance.iter().filter_map(|(_, instance)| match instance {
        Value::Text(instance) => Some(instance),
        Value::Field(_) => None,
    });
    quote! {
        #(.with_type(#type_uri))*
        #(.with_title(#title))*
        #(.with_detail(#detail))*
        #(.with_instance(#instance))*
    }
}

/// The fields that an arm takes out of a variant, each with a name of its own.
#[derive(Default)]
struct Fields {
    bindings: Vec<(Member, Ident)>,
}

impl Fields {
    /// The name that a field has in the arm.
    fn binding(&mut self, member: &Member) -> Ident {
        if let Some((_, binding)) = self.bindings.iter().find(|(found, _)| found == member) {
            return binding.clone();
        }
        let binding = format_ident!("field_{}", self.bindings.len(), span = Span::mixed_site());
        self.bindings.push((member.clone(), binding.clone()));
        binding
    }
}

impl ToTokens for Fields {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let pairs = self.bindings.iter().map(|(member, binding)| quote!(#member: #binding,));
        tokens.extend(pairs);
    }
}

/// The call of the macro that implements an adapter, or that reports the missing feature.
fn adapter(input: &Input<'_>, adapter: &Ident) -> Option<TokenStream> {
    let core = input.core();
    let ident = &input.item.ident;
    let generics = &input.item.generics;
    let (_, arguments, _) = generics.split_for_impl();
    // Without angle brackets and with a comma at the end, so that an adapter may add a parameter.
    let declarations = item::declarations(generics);
    let bound = (!generics.params.is_empty()).then(|| quote!(#ident #arguments: #core::ToProblem));
    let where_clause = item::where_clause(generics, bound.as_slice());
    let cases = (adapter == "utoipa").then(|| cases(input));
    let implement = Ident::new(adapters::of_problem(&adapter.to_string())?, adapter.span());
    // The span of the whole call, so that its error points at the key.
    let implement = respan(quote!(#core::#implement), adapter.span());
    Some(quote_spanned! {Span::call_site().located_at(adapter.span())=>
        #implement! {
            [#declarations] [#ident #arguments] [#where_clause] [#cases]
        }
    })
}

/// What each variant answers, as calls one after another.
fn cases(input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let cases = input.variants().map(|(variant, answer)| {
        if let Some(Field { kind, .. }) = input.inner(variant) {
            return quote_spanned!(kind.span()=> .transparent::<#kind>());
        }
        let Some((written, _)) = input.status.code_of(variant) else { return TokenStream::new() };
        let name = input.name(variant).to_string();
        let family = input.status.family();
        let found = Input::facts_of(&quote!(#core::__private::Family::<#family>::FACTS), written);
        let mut fixed = literals(answer);
        let mut headers = Vec::new();
        for header in &answer.attributes.headers {
            let name = &header.name;
            match &header.value {
                Value::Text(value) => fixed.extend(quote!(.with_header(#name, #value))),
                Value::Field(_) => headers.push(name),
            }
        }
        quote!(.variant(#name, #found, |problem| problem #fixed, &[#(#headers),*]))
    });
    cases.collect()
}

/// What the whole and its generic fields must fulfil.
fn bounds(input: &Input<'_>) -> Vec<TokenStream> {
    let core = input.core();
    let family = input.status.family();
    let ident = &input.item.ident;
    if input.item.generics.params.is_empty() {
        return Vec::new();
    }
    let (_, arguments, _) = input.item.generics.split_for_impl();
    let mut predicates = vec![
        quote!(#ident #arguments: #core::HasStatus<Code = #family>),
        quote!(#ident #arguments: ::core::error::Error),
    ];
    let mut bound = |kind: &TokenStream, bound: TokenStream| {
        if input.mentions_parameter(kind) {
            predicates.push(quote!(#kind: #bound));
        }
    };
    for (variant, answer) in input.variants() {
        if let Some(field) = input.inner(variant) {
            bound(&field.kind, quote!(#core::ToProblem));
        }
        for extension in &answer.extensions {
            bound(&extension.kind, quote!(#core::__private::serde::Serialize));
        }
    }
    predicates
}
