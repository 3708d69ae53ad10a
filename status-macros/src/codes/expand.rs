//! What is generated: two enums and their tables.
//!
//! Each fact is a table with one row per code, in a `static` beside the one function that reads it. What is the same for every family is
//! not generated but written down in `status-core`: see its `private/macros.rs`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use status_spec::{Code, Field, FieldType, Repr, Spec, State, Value};
use syn::ext::IdentExt;

use super::arguments::Arguments;
use super::each::each;
use super::positions::Positions;
use super::shell::Shell;
use super::{class_enum, documentation, names, tables};
use crate::adapters;
use crate::respan::respan;
use crate::written::generated;

/// A family: what was written in Rust and what stands in the spec.
pub(super) struct Family<'a> {
    pub(super) shell: &'a Shell,
    pub(super) spec: &'a Spec,
    /// The codes whose numbers the type does not hold.
    pub(super) too_large: Vec<Code>,
    pub(super) arguments: &'a Arguments,
    /// The path to `status-core`.
    pub(super) core: TokenStream,
    /// The name of the enum, for what is generated: no lint looks at what a macro wrote.
    pub(super) ident: Ident,
    /// The name of the class enum, if there are classes.
    pub(super) class: Option<Ident>,
    /// The integer type of the numbers.
    pub(super) number: Ident,
    /// What has the family compiled anew when its spec changes.
    pub(super) tracked: Vec<TokenStream>,
}

impl<'a> Family<'a> {
    pub(super) fn new(
        arguments: &'a Arguments,
        shell: &'a Shell,
        spec: &'a Spec,
        too_large: Vec<Code>,
        tracked: Vec<TokenStream>,
    ) -> Self {
        let class = arguments
            .class
            .clone()
            .filter(|class| *class != shell.ident)
            .unwrap_or_else(|| format_ident!("{}Class", shell.ident));
        Self {
            shell,
            spec,
            too_large,
            arguments,
            core: arguments.core(),
            ident: located(&shell.ident),
            class: (!spec.classes.is_empty()).then(|| located(&class)),
            number: format_ident!("{}", shell.repr.to_string()),
            tracked,
        }
    }

    /// The variant of a code.
    pub(super) fn variant(&self, code: &Code) -> Ident {
        Ident::new(&code.variant.value, self.ident.span())
    }

    /// A table with one text for each code, empty for none.
    fn texts<'text>(&self, text: impl Fn(&'text Code) -> &'text str) -> TokenStream
    where
        'a: 'text,
    {
        let length = tables::count(self.spec.codes.len());
        let texts = self.spec.codes.iter().map(text);
        quote!([&::core::primitive::str; #length] = [#(#texts),*])
    }
}

impl ToTokens for Family<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.code_enum().to_tokens(tokens);
        if let Some(class) = &self.class {
            class_enum::class_enum(self, class).to_tokens(tokens);
        }
        self.code_methods().to_tokens(tokens);
        if let Some(class) = &self.class {
            class_enum::class_methods(self, class).to_tokens(tokens);
        }
        self.traits().to_tokens(tokens);
    }
}

/// With more codes than this, a discriminant that follows from the one before is left out: each that is written is a constant of its own to
/// the compiler, and with thousands that can be told.
const MOST_DISCRIMINANTS: usize = 1024;

/// The enum of the codes.
impl Family<'_> {
    fn code_enum(&self) -> TokenStream {
        let Shell { attributes, visibility, ident, .. } = self.shell;
        let number = &self.number;
        let contents = documentation::attributes(&documentation::contents(self.spec, self.shell.repr));
        // An enum without variants cannot have a representation.
        let repr = (!self.spec.codes.is_empty()).then(|| quote!(#[repr(#number)]));
        let mut last = None;
        let variants = each(&self.spec.codes, &mut |code| {
            let variant = self.variant(code);
            let documentation = documentation::attributes(&documentation::code(code));
            let aliases = documentation::aliases(code);
            let follows = last.replace(code.number.value).is_some_and(|last| last + 1 == code.number.value);
            let discriminant = (!follows || self.spec.codes.len() <= MOST_DISCRIMINANTS).then(|| {
                let number = tables::integer(code.number.value);
                quote!(= #number)
            });
            quote! {
                #documentation
                #(#[doc(alias = #aliases)])*
                #variant #discriminant
            }
        });
        quote! {
            #(#attributes)*
            #contents
            #[derive(
                ::core::clone::Clone,
                ::core::marker::Copy,
                ::core::cmp::PartialEq,
                ::core::cmp::Eq,
                ::core::cmp::PartialOrd,
                ::core::cmp::Ord,
                ::core::hash::Hash,
            )]
            #repr
            #visibility enum #ident { #(#variants),* }
        }
    }

    /// Its constants and the functions that read its tables.
    fn code_methods(&self) -> TokenStream {
        let Shell { inherited, visibility, .. } = self.shell;
        let ident = &self.ident;
        let core = &self.core;
        let number = &self.number;
        let codes = &self.spec.codes;
        let length = tables::count(codes.len());
        let variants = each(codes, &mut |code| self.variant(code).into_token_stream());
        let as_number = format_ident!("as_{number}");
        let Positions { table, lookup, code, value } =
            Positions::new(self.spec, ident, self.shell.repr, core);
        let numbers = self.numbers(&code);
        let find = names::find(self.spec, core);
        let names = self.texts(|code| &code.variant.value);
        let lines: Vec<String> =
            codes.iter().map(|code| format!("{} {}", code.number.value, code.reason)).collect();
        let texts_of_line = self.texts_of_line();
        let description = self.optional_text(|code| code.description.clone().unwrap_or_default());
        let reference = self.optional_text(|code| code.references.join("; "));
        let state = self.state();
        let other_names = each(codes, &mut |code| self.other_names(code));
        let stand_ins = self.stand_ins();
        let class = self.class.as_ref().map(|class| self.class_readers(class));
        let fields = self.spec.fields.iter().enumerate().map(|(index, field)| self.field(index, field));
        quote! {
            #(#inherited)*
            impl #ident {
                /// Every code, ascending.
                #visibility const ALL: &'static [Self] = {
                    static ALL: [#ident; #length] = [#(#ident::#variants),*];
                    &ALL
                };

                #(#other_names)*

                #(#stand_ins)*

                const __NAMES: &'static [&'static ::core::primitive::str] = {
                    static NAMES: #names;
                    &NAMES
                };

                #numbers

                /// The name of the variant.
                #[must_use]
                #[inline]
                #visibility const fn name(self) -> &'static ::core::primitive::str {
                    #core::__private::text(Self::__NAMES, Self::__position(self.#as_number()))
                }

                #texts_of_line

                /// What the code means.
                #[must_use]
                #[inline]
                #visibility const fn description(
                    self,
                ) -> ::core::option::Option<&'static ::core::primitive::str> {
                    #description
                }

                /// Where the code is defined.
                #[must_use]
                #[inline]
                #visibility const fn reference(
                    self,
                ) -> ::core::option::Option<&'static ::core::primitive::str> {
                    #reference
                }

                /// How the code stands in its registry.
                #[must_use]
                #[inline]
                #visibility const fn state(self) -> #core::State {
                    #state
                }

                #class

                #(#fields)*

                #table

                const __FIND: #core::__private::Positions = #value;

                #[inline]
                const fn __position(
                    __number: ::core::primitive::#number,
                ) -> ::core::primitive::usize {
                    #lookup
                }

                #[inline]
                const fn __line(self) -> &'static ::core::primitive::str {
                    static LINES: [&::core::primitive::str; #length] = [#(#lines),*];
                    #core::__private::text(&LINES, Self::__position(self.#as_number()))
                }

                #find
            }
        }
    }

    /// From and to the number; `code` is the expression for the code of a `number`.
    fn numbers(&self, code: &TokenStream) -> TokenStream {
        let visibility = &self.shell.visibility;
        let number = &self.number;
        let as_number = format_ident!("as_{number}");
        let as_number_body = if self.spec.codes.is_empty() {
            quote!(match self {})
        } else {
            quote!(self as ::core::primitive::#number)
        };
        let from_number = format_ident!("from_{number}");
        let parse = self.parse();
        quote! {
            /// The number.
            #[must_use]
            #[inline]
            #visibility const fn #as_number(self) -> ::core::primitive::#number {
                #as_number_body
            }

            /// The code of this number.
            #[must_use]
            #[inline]
            #visibility const fn #from_number(
                __number: ::core::primitive::#number,
            ) -> ::core::option::Option<Self> {
                #code
            }

            /// The code of this number in canonical ASCII decimal, as on the wire.
            #[must_use]
            #[inline]
            #visibility const fn from_bytes(
                __bytes: &[::core::primitive::u8],
            ) -> ::core::option::Option<Self> {
                match #parse {
                    ::core::option::Option::Some(__number) => Self::#from_number(__number),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        }
    }

    /// A number from `bytes`, in canonical ASCII decimal.
    fn parse(&self) -> TokenStream {
        let core = &self.core;
        let three_digits = |code: &Code| (100..=999).contains(&code.number.value);
        if self.number == "u16" && self.spec.codes.iter().all(three_digits) {
            return quote!(#core::__private::three_digits(__bytes));
        }
        let module = format_ident!("for_{}", self.number);
        quote!(#core::__private::#module::parse(__bytes))
    }

    /// The position of `self`.
    pub(super) fn position(&self) -> TokenStream {
        let as_number = format_ident!("as_{}", self.number);
        quote!(Self::__position(self.#as_number()))
    }

    /// `as_str` and `reason`: the two parts of the line of a code.
    fn texts_of_line(&self) -> TokenStream {
        let core = &self.core;
        let visibility = &self.shell.visibility;
        let lengths: Vec<usize> =
            self.spec.codes.iter().map(|code| code.number.value.to_string().len()).collect();
        let length = self.length_of_number(&lengths);
        quote! {
            /// The number as text.
            #[must_use]
            #[inline]
            #visibility const fn as_str(self) -> &'static ::core::primitive::str {
                #core::__private::text_before(self.__line(), #length)
            }

            /// The reason phrase.
            #[must_use]
            #[inline]
            #visibility const fn reason(self) -> &'static ::core::primitive::str {
                #core::__private::text_after(self.__line(), #length + 1)
            }
        }
    }

    /// The length of the number in the line of `self`.
    fn length_of_number(&self, lengths: &[usize]) -> TokenStream {
        let core = &self.core;
        let (first, rest) = lengths.split_first().map_or((0, [].as_slice()), |(first, rest)| (*first, rest));
        if rest.iter().all(|length| *length == first) {
            return tables::count(first).into_token_stream();
        }
        let position = self.position();
        let lengths = tables::bytes(lengths.iter().map(|length| u8::try_from(*length).unwrap_or(0)));
        quote!(#core::__private::byte(#lengths, #position) as ::core::primitive::usize)
    }

    /// A text that may be missing.
    fn optional_text(&self, text: impl Fn(&Code) -> String) -> TokenStream {
        let core = &self.core;
        let position = self.position();
        let length = tables::count(self.spec.codes.len());
        let texts: Vec<String> = self.spec.codes.iter().map(text).collect();
        if texts.iter().all(String::is_empty) {
            return quote! {
                let _ = self;
                ::core::option::Option::None
            };
        }
        quote! {
            static TEXTS: [&::core::primitive::str; #length] = [#(#texts),*];
            #core::__private::optional_text(&TEXTS, #position)
        }
    }

    /// The state: each that occurs once, and which of them a code has.
    fn state(&self) -> TokenStream {
        let core = &self.core;
        let position = self.position();
        let mut states = vec![State::Active];
        let rows: Vec<u8> = self
            .spec
            .codes
            .iter()
            .map(|code| {
                let row = states.iter().position(|state| *state == code.state).unwrap_or_else(|| {
                    states.push(code.state);
                    states.len() - 1
                });
                u8::try_from(row).unwrap_or(0)
            })
            .collect();
        if states.len() == 1 {
            return quote! {
                let _ = self;
                #core::State::Active
            };
        }
        let rows = tables::bytes(rows.into_iter());
        let length = tables::count(states.len());
        let states = each(&states, &mut |state| state_value(*state, core));
        quote! {
            static STATES: [#core::State; #length] = [#(#states),*];
            static ROWS: &[::core::primitive::u8] = #rows;
            #core::__private::get_or(
                &STATES,
                #core::__private::byte(ROWS, #position) as ::core::primitive::usize,
                #core::State::Active,
            )
        }
    }

    /// The aliases and former names of a code, as constants.
    fn other_names(&self, code: &Code) -> TokenStream {
        let visibility = &self.shell.visibility;
        let variant = self.variant(code);
        let constant = |name: &status_spec::Name, attributes: TokenStream, text: String| {
            let documentation = documentation::attributes(&text);
            let constant = Ident::new(&name.variant, self.ident.span());
            quote! {
                #documentation
                #attributes
                #visibility const #constant: Self = Self::#variant;
            }
        };
        let aliases = each(&code.aliases, &mut |name| {
            let text = format!(
                "“{}”: another name of [`{variant}`](Self::{variant}).",
                documentation::prose(&name.text.value)
            );
            constant(name, TokenStream::new(), text)
        });
        let former = each(&code.former, &mut |name| {
            let text = format!(
                "“{}”: a former name of [`{variant}`](Self::{variant}).",
                documentation::prose(&name.text.value)
            );
            let note = format!("renamed to `{variant}`");
            constant(name, quote!(#[deprecated(note = #note)]), text)
        });
        quote!(#(#aliases)* #(#former)*)
    }

    /// Constants in place of the codes that have no variant, so that what uses them is no further error.
    fn stand_ins(&self) -> Vec<TokenStream> {
        let visibility = &self.shell.visibility;
        let Some(first) = self.spec.codes.first().map(|code| self.variant(code)) else { return Vec::new() };
        each(&self.too_large, &mut |code| {
            let variant = self.variant(code);
            quote! {
                /// Not a code yet: its number does not fit.
                #visibility const #variant: Self = Self::#first;
            }
        })
    }

    /// `class()` and one predicate for each class.
    fn class_readers(&self, class: &Ident) -> TokenStream {
        let core = &self.core;
        let visibility = &self.shell.visibility;
        let position = self.position();
        let indices = self.spec.codes.iter().map(|code| code.class.or(Some(0)));
        let width = tables::width(self.spec.classes.len());
        let indices = tables::indices(indices, width);
        let width = tables::count(width);
        let first = self.spec.classes.first().map(|first| format_ident!("{}", first.variant));
        let predicates =
            self.spec.classes.iter().enumerate().map(|(index, of)| self.class_predicate(index, of, class));
        let documentation = documentation::attributes(&format!("The class: [`{class}`]."));
        quote! {
            #documentation
            #[must_use]
            #[inline]
            #visibility const fn class(self) -> #class {
                static CLASSES: &[::core::primitive::u8] = #indices;
                #core::__private::get_or(
                    #class::ALL,
                    #core::__private::index(CLASSES, #width, #position),
                    #class::#first,
                )
            }

            #(#predicates)*
        }
    }

    /// `is_client_error()`.
    fn class_predicate(&self, index: usize, of: &status_spec::Class, class: &Ident) -> TokenStream {
        let core = &self.core;
        let visibility = &self.shell.visibility;
        let method = format_ident!("is_{}", of.key.value.replace('-', "_"));
        let variant = format_ident!("{}", of.variant);
        let mut codes = self.spec.codes.iter().filter(|code| code.class == Some(index));
        let range = of.range.as_ref().map(|range| range.value);
        let (text, holds) = match range {
            Some((first, last)) if codes.all(|code| (first..=last).contains(&code.number.value)) => {
                let module = format_ident!("for_{}", self.number);
                let as_number = format_ident!("as_{}", self.number);
                let text = format!("Whether the class is [`{class}::{variant}`]: {first} to {last}.");
                let (first, last) = (tables::integer(first), tables::integer(last));
                (text, quote!(#core::__private::#module::within(self.#as_number(), #first, #last)))
            }
            _ => {
                let text = format!("Whether the class is [`{class}::{variant}`].");
                (text, quote!(::core::matches!(self.class(), #class::#variant)))
            }
        };
        let documentation = documentation::attributes(&text);
        quote! {
            #documentation
            #[must_use]
            #[inline]
            #visibility const fn #method(self) -> ::core::primitive::bool {
                #holds
            }
        }
    }

    /// The function that reads a field.
    fn field(&self, index: usize, field: &Field) -> TokenStream {
        let core = &self.core;
        let visibility = &self.shell.visibility;
        let method = Ident::new(&field.method, Span::call_site());
        let documentation = documentation::attributes(&documentation::sentence(
            field.description.as_deref(),
            &format!("The field `{}` of the spec.", field.key.value),
        ));
        let position = self.position();
        let length = tables::count(self.spec.codes.len());
        let values: Vec<Option<&Value>> =
            self.spec.codes.iter().map(|code| code.values.get(index).and_then(Option::as_ref)).collect();
        let (kind, body) = match &field.kind {
            FieldType::Bool => {
                let bits: Vec<bool> =
                    values.iter().map(|value| matches!(value, Some(Value::Bool(true)))).collect();
                (quote!(::core::primitive::bool), self.bool_field(&bits))
            }
            FieldType::Integer => {
                let kind = quote!(::core::option::Option<::core::primitive::i64>);
                let numbers = each(&values, &mut |value| {
                    if let Some(Value::Integer(number)) = value {
                        let number = tables::integer(i128::from(*number));
                        quote!(::core::option::Option::Some(#number))
                    } else {
                        quote!(::core::option::Option::None)
                    }
                });
                let body = quote! {
                    static NUMBERS: [#kind; #length] = [#(#numbers),*];
                    #core::__private::get_or(&NUMBERS, #position, ::core::option::Option::None)
                };
                (kind, body)
            }
            FieldType::String => {
                let kind = quote!(::core::option::Option<&'static ::core::primitive::str>);
                // Here an empty text is a value, not a missing one.
                let texts = each(&values, &mut |value| {
                    if let Some(Value::String(text)) = value {
                        quote!(::core::option::Option::Some(#text))
                    } else {
                        quote!(::core::option::Option::None)
                    }
                });
                let body = quote! {
                    static TEXTS: [#kind; #length] = [#(#texts),*];
                    #core::__private::get_or(&TEXTS, #position, ::core::option::Option::None)
                };
                (kind, body)
            }
            FieldType::Strings => {
                let kind = quote!(&'static [&'static ::core::primitive::str]);
                let lists = each(&values, &mut |value| {
                    if let Some(Value::Strings(texts)) = value { quote!(&[#(#texts),*]) } else { quote!(&[]) }
                });
                let body = quote! {
                    static LISTS: [#kind; #length] = [#(#lists),*];
                    #core::__private::get_or(&LISTS, #position, &[])
                };
                (kind, body)
            }
            // `http` is the one registry with an enum.
            FieldType::Code { .. } => {
                let kind = quote!(::core::option::Option<#core::StatusCode>);
                // Numbers, of which 0 is no code: an array of enum values is slow to compile.
                let numbers = each(&values, &mut |value| match value {
                    Some(Value::Code(number)) => tables::integer(*number),
                    _ => tables::integer(0),
                });
                let body = quote! {
                    static NUMBERS: [::core::primitive::u16; #length] = [#(#numbers),*];
                    #core::StatusCode::from_u16(#core::__private::get_or(&NUMBERS, #position, 0))
                };
                (kind, body)
            }
        };
        quote! {
            #documentation
            #[must_use]
            #[inline]
            #visibility const fn #method(self) -> #kind {
                #body
            }
        }
    }
}

impl Family<'_> {
    /// What reads a bool field.
    fn bool_field(&self, bits: &[bool]) -> TokenStream {
        let core = &self.core;
        let codes =
            || self.spec.codes.iter().zip(bits).filter(|(_, bit)| **bit).map(|(code, _)| code.number.value);
        let (Some(first), Some(last)) = (codes().next(), codes().next_back()) else {
            return quote! {
                let _ = self;
                false
            };
        };
        let inside = self.spec.codes.iter().filter(|code| (first..=last).contains(&code.number.value));
        if inside.count() == codes().count() {
            // No other code lies between the first and the last: a comparison is faster than any table.
            let module = format_ident!("for_{}", self.number);
            let as_number = format_ident!("as_{}", self.number);
            let (first, last) = (tables::integer(first), tables::integer(last));
            return quote!(#core::__private::#module::within(self.#as_number(), #first, #last));
        }
        let position = self.position();
        let bits = tables::bits(bits.iter().copied());
        quote! {
            static BITS: &[::core::primitive::u8] = #bits;
            #core::__private::bit(BITS, #position)
        }
    }
}

/// The traits.
impl Family<'_> {
    fn traits(&self) -> TokenStream {
        let Shell { conditions, inherited, visibility, .. } = self.shell;
        let ident = &self.ident;
        let core = &self.core;
        let number = &self.number;
        let for_number = format_ident!("for_{number}");
        let from_number = format_ident!("from_{number}");
        let as_number = format_ident!("as_{number}");
        let family = ident.unraw().to_string();
        let class = self.class.iter();
        let class_enum = self.class.iter().map(|class| {
            quote! {
                #core::__class_enum! {
                    #(#inherited)*
                    #visibility #class of #ident: #number
                }
            }
        });
        // With another type of numbers there was an error.
        let extends_http = (self.spec.extends_http && self.shell.repr == Repr::U16).then(|| {
            quote! {
                #core::__extends_http! {
                    #(#inherited)*
                    #ident
                }
            }
        });
        let adapters = self.arguments.adapters.iter().filter_map(|adapter| {
            let span = adapter.span();
            let implement = Ident::new(adapters::of_codes(&adapter.to_string())?.implement, span);
            // If the feature is disabled, the error points at the argument.
            let core = respan(core.clone(), span);
            Some(quote_spanned! {span=>
                #core::#implement! {
                    #(#inherited)*
                    #ident
                }
            })
        });
        let declared = self.spec.codes.iter().chain(&self.too_large).map(|code| {
            let number = tables::integer(code.number.value);
            // One token, as `macro_rules!` want it.
            if code.number.value < 0 { quote!({ #number }) } else { number }
        });
        let tracked = each(&self.tracked, &mut |tracked| {
            quote! {
                #(#conditions)*
                const _: &[::core::primitive::u8] = #tracked;
            }
        });
        quote! {
            #core::__code! {
                #(#inherited)*
                #visibility #ident #family: #number, #for_number, #from_number, #as_number #(, class #class)*
            }
            #(#class_enum)*
            #extends_http
            #(#adapters)*
            #core::__declared! {
                [#(#inherited)*]
                #ident: #(#declared)*
            }
            #(#tracked)*
        }
    }
}

/// A state as an expression.
fn state_value(state: State, core: &TokenStream) -> TokenStream {
    match state {
        State::Active => quote!(#core::State::Active),
        State::Temporary { until: None } => {
            quote!(#core::State::Temporary { until: ::core::option::Option::None })
        }
        State::Temporary { until: Some(date) } => {
            let year = Literal::u16_unsuffixed(date.year);
            let month = Literal::u8_unsuffixed(date.month);
            let day = Literal::u8_unsuffixed(date.day);
            quote! {
                #core::State::Temporary {
                    until: ::core::option::Option::Some(#core::Date { year: #year, month: #month, day: #day })
                }
            }
        }
        State::Deprecated => quote!(#core::State::Deprecated),
        State::Obsolete => quote!(#core::State::Obsolete),
        State::Unused => quote!(#core::State::Unused),
    }
}

/// The same name where it is written, but as the macro's own.
fn located(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(generated(ident.span()));
    ident
}
