//! The implementation of `ToProblem`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::{Data, LitStr, Member};

use super::grpc;
use super::input::{Input, Kind, VariantProblem, Visibility};
use super::value::{Meaning, field_of_argument};
use crate::code_argument::generated;
use crate::format::{self, Piece};
use crate::has_status::attribute::Status;
use crate::has_status::input::Variant;
use crate::item::{self, Field};
use crate::respan::respan;

/// The `impl` of `ToProblem` and the constants that it uses.
pub(super) fn implementation(input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let ident = item::ident(input.item);
    let generics = &input.item.generics;
    let (declarations, arguments, _) = generics.split_for_impl();
    let where_clause = item::where_clause(generics, &bounds(input));
    let body = match &input.item.data {
        Data::Enum(data) if data.variants.is_empty() => quote!(match *self {}),
        Data::Union(_) => quote!(::core::unreachable!()),
        Data::Enum(_) | Data::Struct(_) => {
            let has_plain = input.answers.iter().any(is_plain);
            let arms = input
                .variants()
                .enumerate()
                .map(|(at, (variant, answer))| arm(input, at, variant, answer, has_plain));
            let arms = quote!(match self { #(#arms)* });
            // Most variants have no keys, so generating less code for them compiles faster.
            if has_plain { quote!(#core::__private::Erring(self).problem(#arms)) } else { arms }
        }
    };
    let with_literals = input.variants().enumerate().filter(|(_, (_, answer))| is_literal_needed(answer));
    let literals = with_literals.map(|(at, (variant, answer))| literals(input, at, variant, answer));
    // A family that is not an HTTP family is reported at its name.
    let family = input.status.attributes.family.as_ref().map_or_else(Span::call_site, Spanned::span);
    let to_problem = respan(quote!(#core::ToProblem), family);
    quote! {
        #core::__fallbacks!(NotErring OtherField);

        #(#literals)*

        #[automatically_derived]
        impl #declarations #to_problem for #ident #arguments #where_clause {
            fn to_problem(&self) -> #core::Problem {
                #body
            }
        }
    }
}

/// One arm: the pattern of a variant and its problem. For a variant without keys, only the name; if there is
/// such a variant, the other arms return.
fn arm(
    input: &Input<'_>,
    at: usize,
    variant: &Variant<'_>,
    answer: &VariantProblem,
    has_plain: bool,
) -> TokenStream {
    let path = variant.path();
    if is_plain(answer) {
        let name = error_type(input, variant);
        return quote!(#path { .. } => #name,);
    }
    let mut bindings = Bindings::default();
    let problem = problem(input, at, variant, answer, &mut bindings);
    let leave = has_plain.then(|| quote!(return));
    quote!(#path { #bindings .. } => #leave #problem,)
}

/// The problem of a variant, as an expression.
fn problem(
    input: &Input<'_>,
    at: usize,
    variant: &Variant<'_>,
    answer: &VariantProblem,
    bindings: &mut Bindings,
) -> TokenStream {
    let core = input.core();
    match (answer.kind, variant.only_field()) {
        (Kind::Own, _) => own_problem(input, at, variant, answer, bindings),
        (Kind::Transparent, Some(Field { member, kind, .. })) => {
            let inner = bindings.of(member, kind.span());
            let field = respan(quote!(#core::__private::InnerField), kind.span());
            let problem = respan(quote!(.problem()), kind.span());
            quote!(#field(#inner)#problem)
        }
        (Kind::Other, Some(Field { member, kind, .. })) => {
            let inner = bindings.of(member, kind.span());
            let is_from = matches!(input.status.status_of(variant), Some(Status::From(_)));
            let method = Ident::new(if is_from { "field" } else { "other" }, generated(kind.span()));
            let literals = literals_of(input, at);
            quote!(#core::__private::Erring(self).#method(#literals, #inner))
        }
        // This error has already been reported.
        (Kind::Transparent | Kind::Other, None) => quote!(::core::unreachable!()),
    }
}

/// The problem of a variant with its own problem.
fn own_problem(
    input: &Input<'_>,
    at: usize,
    variant: &Variant<'_>,
    answer: &VariantProblem,
    bindings: &mut Bindings,
) -> TokenStream {
    let core = input.core();
    let sends_text = answer.sends_text();
    let literals = literals_of(input, at);
    let method = Ident::new(if sends_text { "draft_with_text" } else { "draft" }, Span::mixed_site());
    let mut draft = quote!(#core::__private::Erring(self).#method(#literals));
    let mut step = |function: &str, span: Span, arguments: TokenStream| {
        let function = Ident::new(function, generated(span));
        let function = respan(quote!(#core::__private::#function), span);
        draft = quote!(#function(#draft, #arguments));
    };
    let fields = &variant.fields;
    for (function, part) in
        [("with_title", &answer.title), ("with_detail", &answer.detail), ("with_instance", &answer.instance)]
    {
        if let Some((_, meaning)) = part
            && let Some((value, span)) = computed(meaning, fields, bindings)
        {
            step(function, span, value);
        }
    }
    let mut has_computed = false;
    for header in &answer.headers {
        let name = &header.name;
        match &header.value {
            Some(meaning @ (Meaning::Format(..) | Meaning::Field(..))) => {
                has_computed = true;
                let Some((value, span)) = computed(meaning, fields, bindings) else { continue };
                if header.is_retry_after() {
                    step("with_retry_after", span, quote!(#name, #value));
                } else {
                    step("with_header", span, quote!(#name, #value));
                }
            }
            Some(Meaning::Constant(path)) => step("with_constant", path.span(), quote!(#name, &#path)),
            // The other texts are among the literals.
            Some(Meaning::Text(text)) if has_computed => {
                step("with_constant", text.span(), quote!(#name, #text));
            }
            Some(Meaning::Text(_)) | None => {}
        }
    }
    for extension in &answer.extensions {
        // A missing name has already been reported.
        let Some(name) = &extension.name else { continue };
        let field = bindings.of(&extension.member, extension.kind.span());
        let function = if extension.is_errors { "with_errors" } else { "with_extension" };
        let arguments = if extension.is_errors { quote!(#field) } else { quote!(#name, #field) };
        step(function, extension.kind.span(), arguments);
    }
    quote!(#core::__private::finish(#draft))
}

/// A value that is computed from the value of the error, as a reference, and the span of its errors.
fn computed(meaning: &Meaning, fields: &[Field<'_>], bindings: &mut Bindings) -> Option<(TokenStream, Span)> {
    match meaning {
        Meaning::Field(member, span) => Some((bindings.of(member, *span).into_token_stream(), *span)),
        Meaning::Format(text, pieces) => {
            let format = formatted(text, pieces, fields, bindings)?;
            Some((format, text.span()))
        }
        Meaning::Text(_) | Meaning::Constant(_) => None,
    }
}

/// `format_args!` of a text with fields.
fn formatted(
    text: &LitStr,
    pieces: &[Piece],
    fields: &[Field<'_>],
    bindings: &mut Bindings,
) -> Option<TokenStream> {
    let mut format = String::new();
    let mut names: Vec<Ident> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => format.push_str(&format::escaped(text)),
            Piece::Placeholder(placeholder) => {
                let renamed = placeholder.renamed(|argument| {
                    let field = field_of_argument(argument, fields)?;
                    let name = bindings.of(&field.member, text.span());
                    let renamed = name.to_string();
                    if !names.contains(&name) {
                        names.push(name);
                    }
                    Ok::<_, String>(renamed)
                });
                format.push_str(&renamed.ok()?);
            }
        }
    }
    let format = LitStr::new(&format, text.span());
    Some(quote!(&::core::format_args!(#format, #(#names = #names),*)))
}

/// Returns `true` if the response has only the code and the text of the error.
pub(super) fn is_plain(answer: &VariantProblem) -> bool {
    answer.kind == Kind::Own && !is_literal_needed(answer)
}

/// Returns `true` if a response needs literals.
fn is_literal_needed(answer: &VariantProblem) -> bool {
    answer.kind == Kind::Other
        || answer.kind == Kind::Own
            && (answer.level.is_some()
                || grpc::has_key(answer)
                || answer.visibility != Visibility::ClientError
                || !answer.headers.is_empty()
                || !answer.extensions.is_empty()
                || !answer.sends_text()
                || [&answer.type_uri, &answer.title, &answer.instance].iter().any(|part| part.is_some()))
}

/// The constant with the literals of a variant.
fn literals(input: &Input<'_>, at: usize, variant: &Variant<'_>, answer: &VariantProblem) -> TokenStream {
    let core = input.core();
    let name = format_ident!("__LITERALS_{}", at);
    let error_type = error_type(input, variant);
    let type_name = &input.item.ident;
    let part = |key: &str, part: &Option<(Ident, Meaning)>| {
        let fixed = part.as_ref()?.1.fixed(type_name)?;
        let key = format_ident!("{}", key);
        Some(quote!(#key: ::core::option::Option::Some(#fixed),))
    };
    let parts = [
        part("type_uri", &answer.type_uri),
        part("title", &answer.title),
        part("detail", &answer.detail),
        part("instance", &answer.instance),
    ];
    let level = answer.level.iter().map(|level| {
        let level = &level.0;
        quote!(level: ::core::option::Option::Some(#core::__private::Level::#level),)
    });
    let visibility = match answer.visibility {
        Visibility::ClientError => None,
        Visibility::Exposed => Some(quote!(visibility: #core::__private::Visibility::Exposed,)),
        Visibility::Hidden => Some(quote!(visibility: #core::__private::Visibility::Hidden,)),
    };
    let first =
        answer.headers.iter().take_while(|header| !header.value.as_ref().is_some_and(Meaning::is_computed));
    let headers: Vec<TokenStream> = first
        .filter_map(|header| match &header.value {
            Some(Meaning::Text(text)) => {
                let name = &header.name;
                Some(quote!((#name, #text)))
            }
            _ => None,
        })
        .collect();
    let headers = (!headers.is_empty()).then(|| quote!(headers: &[#(#headers),*],));
    let grpc = grpc::literals(input, answer);
    quote! {
        const #name: #core::__private::Literals = #core::__private::Literals {
            error_type: #error_type,
            #(#parts)*
            #(#level)*
            #visibility
            #headers
            #grpc
            ..#core::__private::Literals::NONE
        };
    }
}

/// A reference to the literals of a variant.
pub(super) fn literals_of(input: &Input<'_>, at: usize) -> TokenStream {
    let core = input.core();
    match input.answers.get(at) {
        Some(answer) if is_literal_needed(answer) => {
            let name = format_ident!("__LITERALS_{}", at);
            quote!(&#name)
        }
        _ => quote!(&#core::__private::Literals::NONE),
    }
}

/// The name of the error, for the log: `ShelfError::NoSuchBook`.
fn error_type(input: &Input<'_>, variant: &Variant<'_>) -> String {
    let name = input.name(variant);
    match variant.ident {
        Some(_) => format!("{}::{name}", syn::ext::IdentExt::unraw(&input.item.ident)),
        None => name,
    }
}

/// The fields that an arm binds, each to a unique name.
#[derive(Default)]
struct Bindings {
    bindings: Vec<(Member, Ident)>,
}

impl Bindings {
    /// The name of a field in the arm, at a span.
    ///
    /// The two underscores prevent a clash with the user's constants, which would change the meaning of the
    /// pattern.
    fn of(&mut self, member: &Member, span: Span) -> Ident {
        let at = self.bindings.iter().position(|(found, _)| found == member).unwrap_or(self.bindings.len());
        let binding = format_ident!("__field_{}", at, span = Span::mixed_site().located_at(span));
        if at == self.bindings.len() {
            self.bindings.push((member.clone(), binding.clone()));
        }
        binding
    }
}

impl ToTokens for Bindings {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let pairs = self.bindings.iter().map(|(member, binding)| quote!(#member: #binding,));
        tokens.extend(pairs);
    }
}

/// The bounds of the type and its generic fields.
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
        if let (Kind::Transparent, Some(field)) = (answer.kind, variant.only_field()) {
            bound(&field.kind, quote!(#core::ToProblem));
        }
        for extension in &answer.extensions {
            bound(&extension.kind, quote!(#core::__private::serde::Serialize));
        }
        for header in answer.headers.iter().filter(|header| header.is_retry_after()) {
            if let Some(Meaning::Field(member, _)) = &header.value
                && let Some(field) = super::value::find(&variant.fields, member)
            {
                bound(&field.kind, quote!(#core::__private::RetryAfter));
            }
        }
    }
    predicates
}
