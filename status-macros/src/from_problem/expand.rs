//! The implementation of `FromProblem`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::code_argument::generated;
use crate::has_status::input::Variant;
use crate::item::{self, Field};
use crate::optional::optional;
use crate::respan::respan;
use crate::to_problem::grpc;
use crate::to_problem::input::{Extension, Input, Kind, VariantProblem};
use crate::to_problem::value::Meaning;

/// The source of a field in a problem.
pub(super) enum Source<'a> {
    Extension(&'a Extension),
    /// The name of a header.
    Header(&'a syn::LitStr),
    /// The method of `Problem` that returns the text.
    Text(&'static str),
    Default,
}

/// The source of a field in a problem, if there is one.
pub(super) fn source<'a>(answer: &'a VariantProblem, field: &Field<'_>) -> Option<Source<'a>> {
    let is_field =
        |meaning: &Meaning| matches!(meaning, Meaning::Field(member, _) if *member == field.member);
    if let Some(extension) = answer.extensions.iter().find(|extension| extension.member == field.member) {
        // A missing name has already been reported.
        return extension.name.is_some().then_some(Source::Extension(extension));
    }
    if let Some(header) = answer.headers.iter().find(|header| header.value.as_ref().is_some_and(is_field)) {
        return Some(Source::Header(&header.name));
    }
    for (method, part) in
        [("detail", &answer.detail), ("title", &answer.title), ("instance", &answer.instance)]
    {
        if part.as_ref().is_some_and(|(_, meaning)| is_field(meaning)) {
            return Some(Source::Text(method));
        }
    }
    answer.defaults.contains(&field.member).then_some(Source::Default)
}

/// Returns `true` if a field would have to borrow from the problem.
pub(super) fn is_borrowed(answer: &VariantProblem, field: &Field<'_>) -> bool {
    matches!(field.declared, syn::Type::Reference(_))
        && !matches!(source(answer, field), None | Some(Source::Default))
}

/// The `impl` of `FromProblem`, and of `From<Problem>` if there is a variant with `other`.
pub(super) fn implementation(input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let ident = item::ident(input.item);
    let generics = &input.item.generics;
    let (declarations, arguments, _) = generics.split_for_impl();
    let where_clause = item::where_clause(generics, &bounds(input));
    let read = || input.variants().filter(|(_, answer)| !answer.is_skipped);
    let (own, over_grpc) = own_variants(input);
    let nested = read().filter(|(_, answer)| answer.kind == Kind::Transparent);
    let nested = nested.filter_map(|(variant, _)| {
        let Field { member, kind, .. } = &variant.only_field()?;
        let path = variant.path();
        let function = respan(quote!(#core::FromProblem::from_problem), item::span(kind));
        Some(quote! {
            let __problem = match #function(__problem) {
                ::core::result::Result::Ok(__inner) => return ::core::result::Result::Ok(#path { #member: __inner }),
                ::core::result::Result::Err(__problem) => __problem,
            };
        })
    });
    let other = read().find(|(_, answer)| answer.kind == Kind::Other).and_then(|(variant, _)| {
        let Field { member, kind, .. } = &variant.only_field()?;
        let path = variant.path();
        let from = quote_spanned!(generated(item::span(kind))=> ::core::convert::From::from(__problem));
        Some(quote!(#path { #member: #from }))
    });
    let rest = other.as_ref().map_or_else(
        || quote!(::core::result::Result::Err(__problem)),
        |other| quote!(::core::result::Result::Ok(#other)),
    );
    let from = other.as_ref().map(|other| {
        quote! {
            #[automatically_derived]
            impl #declarations ::core::convert::From<#core::Problem> for #ident #arguments #where_clause {
                fn from(__problem: #core::Problem) -> Self {
                    match #core::FromProblem::from_problem(__problem) {
                        ::core::result::Result::Ok(__error) => __error,
                        ::core::result::Result::Err(__problem) => #other,
                    }
                }
            }
        }
    });
    let checks = checks(input);
    quote! {
        #[automatically_derived]
        impl #declarations #core::FromProblem for #ident #arguments #where_clause {
            fn from_problem(__problem: #core::Problem) -> ::core::result::Result<Self, #core::Problem> {
                #own
                #(#nested)*
                #over_grpc
                #rest
            }
        }
        #from
        #checks
    }
}

/// The code that finds a variant by its own type or status, in two parts. The first comes before the nested
/// errors. The second comes after them, and finds a variant without a type whose status changed over gRPC, such
/// as 422, which comes back as 400.
fn own_variants(input: &Input<'_>) -> (TokenStream, TokenStream) {
    let core = input.core();
    // The variants without a type: the number of the code, and the code of gRPC.
    let mut codes = Vec::new();
    let variants: Vec<_> =
        own(input).filter_map(|(variant, answer)| read_own(input, variant, answer, &mut codes)).collect();
    if variants.is_empty() {
        return <_>::default();
    }
    let base = input.attributes.base.as_ref().map_or_else(String::new, syn::LitStr::value);
    let declaration = (!codes.is_empty()).then(|| quote!(let __codes = [#(#codes),*];));
    let before = quote! {
        #declaration
        let __own = |__problem: &#core::Problem, __number: ::core::option::Option<::core::primitive::u16>| {
            let __type = #core::__private::type_of(__problem, #base);
            let _ = (&__type, __number);
            #(#variants)*
            ::core::option::Option::None
        };
        if let ::core::option::Option::Some(__error) = __own(&__problem, #core::__private::number_of(&__problem)) {
            return ::core::result::Result::Ok(__error);
        }
    };
    let after = declaration.map(|_| {
        quote! {
            for (__number, __code) in __codes {
                if #core::__private::is_status_over_grpc(&__problem, __number, __code) {
                    if let ::core::option::Option::Some(__error) = __own(&__problem, __number) {
                        return ::core::result::Result::Ok(__error);
                    }
                }
            }
        }
    });
    (before, after.unwrap_or_default())
}

/// Reads a variant if the problem matches it. Adds the codes of a variant without a type.
fn read_own(
    input: &Input<'_>,
    variant: &Variant<'_>,
    answer: &VariantProblem,
    codes: &mut Vec<TokenStream>,
) -> Option<TokenStream> {
    let core = input.core();
    // These fields have already been reported.
    if variant.fields.iter().any(|field| source(answer, field).is_none() || is_borrowed(answer, field)) {
        return None;
    }
    let condition = if let Some(type_uri) = type_of(input, answer) {
        quote!(*__type == *#type_uri)
    } else {
        let (number, of_grpc) = (number(input, variant)?, optional(grpc::number(input, answer)));
        let position = codes.len();
        codes.push(quote!((#number, #of_grpc)));
        quote!(*__type == *"about:blank" && __number == __codes[#position].0)
    };
    let path = variant.path();
    let fields = variant.fields.iter().filter_map(|field| {
        let Field { member, kind, .. } = field;
        // An error in the type of the field points at it.
        let span = generated(item::span(kind));
        let core = respan(core.clone(), span);
        let value = match source(answer, field)? {
            Source::Extension(extension) if extension.is_errors => {
                quote_spanned!(span=> #core::__private::errors_of(__problem)?)
            }
            Source::Extension(extension) => {
                let name = extension.name.as_ref()?;
                quote_spanned!(span=> #core::__private::read_extension(__problem, #name)?)
            }
            Source::Header(name) => {
                let text = quote!(#core::__private::read_header(__problem, #name));
                quote_spanned!(span=> #core::__private::read_text(#text)?)
            }
            Source::Text(method) => {
                let method = syn::Ident::new(method, Span::call_site());
                quote_spanned!(span=> #core::__private::read_text(__problem.#method())?)
            }
            Source::Default => quote_spanned!(span=> ::core::default::Default::default()),
        };
        Some(quote!(#member: #value,))
    });
    Some(quote! {
        if #condition {
            let __read = || ::core::option::Option::Some(#path { #(#fields)* });
            if let ::core::option::Option::Some(__error) = __read() {
                return ::core::option::Option::Some(__error);
            }
        }
    })
}

/// The type of a variant as an expression; `None` for `about:blank`.
fn type_of(input: &Input<'_>, answer: &VariantProblem) -> Option<TokenStream> {
    match &answer.type_uri {
        Some((_, Meaning::Text(text))) if text.value() == "about:blank" => None,
        Some((_, meaning)) => meaning.fixed(&input.item.ident),
        None => None,
    }
}

/// The number of the code of a variant.
fn number(input: &Input<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let core = input.core();
    let value = input.code_of(variant)?.0.expression(&input.family, core);
    Some(quote!(#core::__private::number_of_code(#value)))
}

/// The variants that are found by their own type or status.
fn own<'a, 'b>(input: &'b Input<'a>) -> impl Iterator<Item = (&'b Variant<'a>, &'b VariantProblem)> {
    input.variants().filter(|(_, answer)| !answer.is_skipped && answer.kind == Kind::Own && !answer.is_broken)
}

/// The checks that need the codes: each code exists, and no problem matches two variants.
fn checks(input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let mut rows = Vec::new();
    let mut checks = TokenStream::new();
    for (variant, answer) in own(input) {
        let name = input.name(variant);
        let type_uri = type_of(input, answer);
        let number = match input.number_of(variant) {
            Some(number) => number,
            None if type_uri.is_some() => quote!(-1),
            None => continue,
        };
        let span = match (&answer.type_uri, input.code_of(variant)) {
            (Some((_, Meaning::Text(text))), _) if type_uri.is_some() => text.span(),
            (Some((key, _)), _) if type_uri.is_some() => key.span(),
            (_, Some((_, span))) => span,
            (_, None) => Span::call_site(),
        };
        let at = rows.len();
        let type_uri = optional(type_uri);
        rows.push(quote!((#type_uri, #number, #name)));
        let (core, span) = (respan(core.clone(), span), generated(span));
        checks.extend(quote_spanned!(span=> const _: () = #core::__private::check_distinct(&__ROWS, #at);));
    }
    if rows.is_empty() {
        return TokenStream::new();
    }
    let family = input.status.family();
    let count = rows.len();
    quote! {
        #core::__fallbacks!(OtherCodeTable);

        const __CODE_TABLE: #core::__private::CodeTable = #core::__private::CodeTableOf::<#family>::CODE_TABLE;
        const __ROWS: [(::core::option::Option<&::core::primitive::str>, ::core::primitive::i128, &::core::primitive::str); #count] =
            [#(#rows),*];
        #checks
    }
}

/// The bounds of generic fields.
fn bounds(input: &Input<'_>) -> Vec<TokenStream> {
    let core = input.core();
    let mut predicates = Vec::new();
    for (variant, answer) in input.variants().filter(|(_, answer)| !answer.is_skipped) {
        if let (Kind::Transparent, Some(field)) = (answer.kind, variant.only_field())
            && input.mentions_parameter(&field.kind)
            && !item::holds(&field.kind, &input.item.ident)
        {
            let kind = &field.kind;
            predicates.push(quote!(#kind: #core::FromProblem));
        }
        for extension in
            answer.extensions.iter().filter(|extension| input.mentions_parameter(&extension.kind))
        {
            let kind = &extension.kind;
            predicates.push(quote!(#kind: #core::__private::DeserializeOwned));
        }
    }
    predicates
}
