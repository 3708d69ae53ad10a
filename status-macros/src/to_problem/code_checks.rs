//! The checks that need the codes, which the compiler evaluates: a `const` for each, at the place of the
//! error.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::LitStr;
use syn::spanned::Spanned;

use super::grpc;
use super::input::{Input, Kind, VariantProblem, Visibility};
use super::value::{Meaning, find, outside};
use crate::code_argument::generated;
use crate::has_status::input::Variant;
use crate::header;
use crate::header_syntax::Syntax;
use crate::item::Field;
use crate::respan::respan;

/// The checks, and the table of codes that they read.
pub(super) fn code_checks(input: &Input<'_>) -> TokenStream {
    let core = input.core();
    let family = input.status.family();
    let mut checks = Checks { input, tokens: TokenStream::new() };
    for (variant, answer) in input.variants() {
        if answer.kind == Kind::Own && !answer.is_broken {
            checks.variant(variant, answer);
        }
    }
    checks.defaults();
    let checks = checks.tokens;
    quote! {
        #core::__fallbacks!(OtherCodeTable RequiredField TextKind);

        const __CODE_TABLE: #core::__private::CodeTable = #core::__private::CodeTableOf::<#family>::CODE_TABLE;

        #[track_caller]
        const fn __check(__number: ::core::primitive::i128) {
            __CODE_TABLE.check_code(__number, &[]);
        }

        #checks
    }
}

/// The checks so far.
struct Checks<'a, 'b> {
    input: &'a Input<'b>,
    tokens: TokenStream,
}

impl Checks<'_, '_> {
    /// Adds a call of a function that panics at compile time, with the error at a span.
    ///
    /// The arguments keep their spans, so an unknown code is not reported twice.
    fn add(&mut self, function: TokenStream, arguments: &TokenStream, span: Span) {
        let function = respan(function, span);
        self.tokens.extend(quote_spanned!(generated(span)=> const _: () = #function(#arguments);));
    }

    /// Adds a call of a method of the table.
    fn ask(&mut self, method: &str, arguments: &TokenStream, span: Span) {
        let method = Ident::new(method, Span::call_site());
        self.add(quote!(__CODE_TABLE.#method), arguments, span);
    }

    /// The checks of a variant with its own response.
    fn variant(&mut self, variant: &Variant<'_>, answer: &VariantProblem) {
        let core = self.input.core();
        if let (Some((_, span)), Some(number)) = (self.input.code_of(variant), self.input.number_of(variant))
        {
            let names = answer.headers.iter().map(|header| &header.name);
            if answer.headers.is_empty() {
                // This is the common case.
                self.tokens.extend(quote_spanned!(generated(span)=> const _: () = __check(#number);));
            } else {
                self.ask("check_code", &quote!(#number, &[#(#names),*]), span);
            }
            self.visibility(answer, &number);
            self.required(variant, answer, &number);
            if grpc::is_used(self.input) && answer.grpc_code.is_none() {
                self.ask("check_grpc", &number, span);
            }
        } else {
            self.required(variant, answer, &quote!(-1));
        }
        self.constants(answer);
        self.kinds(variant, answer);
        if let (Some((_, code)), Some(number)) = (&answer.grpc_code, grpc::number(self.input, answer)) {
            self.add(quote!(#core::__private::check_grpc_code), &number, code.span());
        }
    }

    /// Checks that the client may see the parts that are computed from the value. `check` has already checked
    /// `hide`.
    fn visibility(&mut self, answer: &VariantProblem, number: &TokenStream) {
        if answer.visibility != Visibility::ClientError {
            return;
        }
        for (key, what) in answer.computed_parts() {
            self.ask("check_visible", &quote!(#number, #what), key.span());
        }
        if let (Some(span), None) = (answer.shown_source, &answer.detail) {
            self.ask("check_source", number, span);
        }
    }

    /// Checks that required headers are always sent, and that only required headers are promised.
    fn required(&mut self, variant: &Variant<'_>, answer: &VariantProblem, number: &TokenStream) {
        let core = self.input.core();
        for header in &answer.headers {
            let name = &header.name;
            match &header.value {
                None if !header.is_default && header::is_name(name.value().as_bytes()) => {
                    self.ask("check_promise", &quote!(&[#number], #name), name.span());
                }
                Some(Meaning::Text(text)) if text.value().trim().is_empty() => {
                    // The syntax check of a header already reports an empty value.
                    if Syntax::of(&name.value()) == Syntax::Text {
                        self.ask("check_not_empty", &quote!(#number, #name, true), text.span());
                    }
                }
                Some(Meaning::Constant(path)) => self.constant(name, path, number),
                Some(Meaning::Field(member, span)) => {
                    let Some(field) = find(&variant.fields, member) else { continue };
                    if self.input.mentions_parameter(&field.kind) {
                        if is_option(&field.kind) {
                            self.ask("check_present", &quote!(#number, #name, false), *span);
                        }
                        continue;
                    }
                    let kind = without_lifetimes(field.kind.clone());
                    let is_present = quote!(#core::__private::JsonTypeOf::<#kind>::IS_REQUIRED);
                    self.ask("check_present", &quote!(#number, #name, #is_present), *span);
                }
                None | Some(Meaning::Text(_) | Meaning::Format(..)) => {}
            }
        }
    }

    /// Checks constants like literals.
    fn constants(&mut self, answer: &VariantProblem) {
        let core = self.input.core();
        let has_base = self.input.attributes.base.is_some();
        let mut check = |meaning: &Meaning, function: &str| {
            if let Meaning::Constant(path) = meaning {
                let path = outside(path, &self.input.item.ident);
                let function = Ident::new(function, Span::call_site());
                self.add(quote!(#core::__private::#function), &quote!(#path), path.span());
            }
        };
        if let Some((_, meaning)) = &answer.type_uri {
            check(meaning, if has_base { "check_absolute" } else { "check_type" });
        }
        if let Some((_, meaning)) = &answer.instance {
            check(meaning, "check_reference");
        }
    }

    /// Checks that a constant can be the value of a header. Variants that share it as a default report the
    /// same error, which the compiler shows once.
    fn constant(&mut self, name: &LitStr, path: &syn::Path, number: &TokenStream) {
        let core = self.input.core();
        let path = outside(path, &self.input.item.ident);
        let arguments = quote!(&__CODE_TABLE, #number, #name);
        self.add(quote!(#core::__private::HeaderConstant(#path).check), &arguments, path.span());
    }

    /// Checks that the types of fields fit headers with their own syntax.
    fn kinds(&mut self, variant: &Variant<'_>, answer: &VariantProblem) {
        let core = self.input.core();
        for header in answer.headers.iter().filter(|header| !header.is_retry_after()) {
            let name = &header.name;
            let Some(Meaning::Field(member, span)) = &header.value else { continue };
            let Some(Field { kind, .. }) = find(&variant.fields, member) else { continue };
            if Syntax::of(&name.value()) != Syntax::Text && !self.input.mentions_parameter(kind) {
                let kind = without_lifetimes(kind.clone());
                let kind = quote!(#core::__private::KindOf::<#kind>::KIND);
                self.add(quote!(#core::__private::check_kind), &quote!(#name, #kind), *span);
            }
        }
    }

    /// The defaults of the type.
    fn defaults(&mut self) {
        for header in &self.input.attributes.headers {
            if self.input.status.variants.iter().all(|variant| variant.ident.is_none()) {
                // For a struct, they are checked with its only variant.
                return;
            }
            let name = &header.name;
            if header.value.is_none() && header::is_name(name.value().as_bytes()) {
                let numbers: Vec<TokenStream> =
                    self.input.variants().filter_map(|(variant, _)| self.input.number_of(variant)).collect();
                self.ask("check_promise", &quote!(&[#(#numbers),*], #name), name.span());
            }
        }
    }
}

/// Returns `true` if a type is written as an `Option`.
fn is_option(kind: &TokenStream) -> bool {
    let text = kind.to_string();
    let path = text.split('<').next().unwrap_or_default();
    path.rsplit("::").next().is_some_and(|last| last.trim() == "Option")
}

/// The tokens with `'static` for every lifetime, so they are valid outside the type.
fn without_lifetimes(tokens: TokenStream) -> TokenStream {
    let mut is_lifetime = false;
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(name) if is_lifetime => {
                is_lifetime = false;
                TokenTree::Ident(Ident::new("static", name.span()))
            }
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), without_lifetimes(group.stream())))
            }
            token => {
                is_lifetime = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
                token
            }
        })
        .collect()
}
