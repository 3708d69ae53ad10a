//! The texts of a code: its number as text, its reason phrase, and its description, references and state.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use status_spec::{Code, State};

use super::expansion::Expansion;
use super::numbers::NumberTable;
use super::tables;
use super::token_list::token_list;

/// The tables of texts and of states, and the functions that read the parts of a line.
pub(super) fn texts(expansion: &Expansion<'_>) -> TokenStream {
    let codes = &expansion.spec.codes;
    let lines = tables::text_table("__LINES", &expansion.lines, &|line| line.into());
    let names = tables::text_table("__NAMES", codes, &|code| (&code.variant.value).into());
    let descriptions = tables::text_table("__DESCRIPTIONS", codes, &|code| {
        code.description.as_deref().unwrap_or_default().into()
    });
    let references = tables::text_table("__REFERENCES", codes, &|code| match code.references.as_slice() {
        [reference] => reference.into(),
        references => references.join("; ").into(),
    });
    let parts = parts_of_line(expansion);
    let states = states(expansion);
    quote! {
        #parts
        #lines
        #names
        #descriptions
        #references
        #states
    }
}

/// The compiler computes a table of reason phrases from the lines. With more codes than this, it would take
/// too long.
const MOST_REASONS: usize = 1024;

/// Returns `true` if there is a table of reason phrases.
pub(super) const fn has_reasons(codes: &[Code]) -> bool {
    codes.len() <= MOST_REASONS
}

/// `as_str` and `reason`: the parts of the line of a code before and after its first space.
fn parts_of_line(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = &expansion.shell.visibility;
    let Expansion { core, ident, as_number, for_number, .. } = expansion;
    let end = length_of_number(expansion);
    let rows = tables::count(expansion.numbers.len());
    let has_reasons = has_reasons(&expansion.spec.codes);
    let reasons = if has_reasons {
        quote!({
            static TABLE: [&::core::primitive::str; #rows] =
                #core::__private::reasons_of_lines(#ident::__LINES);
            &TABLE
        })
    } else {
        quote!(&[])
    };
    let reason = match NumberTable::new(expansion).by_number {
        Some((first, rows)) if has_reasons => quote! {
            static REASONS: [&::core::primitive::str; #rows] =
                #core::__private::by_number(#ident::__REASONS, #ident::__INDICES, "");
            #core::__private::text(&REASONS, #for_number::offset(self.#as_number(), #first))
        },
        _ if has_reasons => {
            let index = expansion.index();
            quote!(#core::__private::text(Self::__REASONS, #index))
        }
        _ => quote!(#core::__private::text_after(self.__line(), #end + 1)),
    };
    quote! {
        /// The number as text.
        #[must_use]
        #[inline]
        #visibility const fn as_str(self) -> &'static ::core::primitive::str {
            #core::__private::text_before(self.__line(), #end)
        }

        /// The reason phrase.
        #[must_use]
        #[inline]
        #visibility const fn reason(self) -> &'static ::core::primitive::str {
            #reason
        }

        const __REASONS: &'static [&'static ::core::primitive::str] = #reasons;
    }
}

/// The length of the number in the line of `self`.
fn length_of_number(expansion: &Expansion<'_>) -> TokenStream {
    let core = &expansion.core;
    let index = expansion.index();
    let numbers = &expansion.numbers;
    let (first, rest) = numbers.split_first().map_or((0, [].as_slice()), |(first, rest)| (first.len(), rest));
    if rest.iter().all(|number| number.len() == first) {
        return tables::count(first).into_token_stream();
    }
    let lengths = numbers.iter().map(|number| u8::try_from(number.len()).unwrap_or(0)).collect();
    let lengths = tables::bytes(lengths);
    quote!(#core::__private::byte(#lengths, #index) as ::core::primitive::usize)
}

/// The states in use, and the state of each code. Without rows, every code is active.
fn states(expansion: &Expansion<'_>) -> TokenStream {
    let core = &expansion.core;
    let mut states = vec![State::Active];
    let rows: Vec<u8> = expansion
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
            const __STATES: &'static [#core::State] = &[];

            const __STATE_OF_CODE: &'static [::core::primitive::u8] = &[];
        };
    }
    let rows = tables::bytes(rows);
    let states = token_list(&states, &mut |state| state_value(*state, core));
    quote! {
        const __STATES: &'static [#core::State] = &[#(#states),*];

        const __STATE_OF_CODE: &'static [::core::primitive::u8] = #rows;
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
