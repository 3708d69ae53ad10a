//! Conversions from and to the number of a code.

use std::fmt::Write;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use status_spec::{Code, Notation};

use super::expansion::Expansion;
use super::rust_text::list;
use super::{documentation, tables};

/// The functions from and to the number, and the table for finding it.
pub(super) fn numbers(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = &expansion.shell.visibility;
    let Expansion { number, from_number, as_number, .. } = expansion;
    let as_number_body = if expansion.spec.codes.is_empty() {
        quote!(match self {})
    } else {
        quote!(self as ::core::primitive::#number)
    };
    let NumberTable { table, code, index, .. } = NumberTable::new(expansion);
    let parse = parse(expansion);
    let of_bytes = documentation::attributes(match expansion.spec.notation {
        Notation::Decimal => "The code with this number in canonical ASCII decimal, as on the wire.",
        _ => "The code with this text.",
    });
    quote! {
        /// The number.
        #[must_use]
        #[inline]
        #visibility const fn #as_number(self) -> ::core::primitive::#number {
            #as_number_body
        }

        /// The code with this number.
        #[must_use]
        #[inline]
        #visibility const fn #from_number(
            __number: ::core::primitive::#number,
        ) -> ::core::option::Option<Self> {
            #code
        }

        #of_bytes
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

        #table

        #[inline]
        const fn __index_of_number(
            __number: ::core::primitive::#number,
        ) -> ::core::primitive::usize {
            #index
        }
    }
}

/// The number in `__bytes`.
fn parse(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion { core, for_number, spec, .. } = expansion;
    let has_three_digits = |code: &Code| (100..=999).contains(&code.number.value);
    match &spec.notation {
        Notation::Decimal if expansion.number == "u16" && spec.codes.iter().all(has_three_digits) => {
            quote!(#core::__private::three_digits(__bytes))
        }
        Notation::Decimal => quote!(#for_number::from_decimal(__bytes)),
        Notation::Hexadecimal { .. } => quote!(#for_number::from_hexadecimal(__bytes)),
        Notation::Alphanumeric { width } => {
            let width = tables::count(*width);
            quote!(#for_number::from_alphanumeric(__bytes, #width))
        }
        Notation::Dotted { parts, pad } => {
            let parts = parts.iter().map(|part| Literal::u32_unsuffixed(*part));
            quote!(#for_number::from_dotted(__bytes, &[#(#parts),*], #pad))
        }
    }
}

/// A table of numbers has a row for each number from the first to the last. It may have this many rows per
/// code, …
const MOST_ROWS_PER_CODE: u128 = 64;

/// … and may always have this many rows.
const FEW_ROWS: u128 = 4096;

/// With at most this many rows, there are also tables of the codes and of their reason phrases, which save a
/// load. Larger tables would be slow to compile, because the compiler validates every enum value in a table.
const MOST_ROWS_BY_NUMBER: u128 = 1024;

/// The strategy for finding the index of a number.
pub(super) struct NumberTable {
    /// The constants that hold the table, if there is one.
    table: TokenStream,
    /// The statements that return the code of `__number`, or `None`.
    code: TokenStream,
    /// The statements that return the index of `__number` in `ALL`.
    index: TokenStream,
    /// A `NumberIndex`, for constants.
    pub(super) number_index: TokenStream,
    /// The first number and the number of rows, if there are tables with a row for each number.
    pub(super) by_number: Option<(TokenStream, Literal)>,
}

impl NumberTable {
    pub(super) fn new(expansion: &Expansion<'_>) -> Self {
        let numbers: Vec<i128> = expansion.spec.codes.iter().map(|code| code.number.value).collect();
        let (Some(first), Some(last)) = (numbers.first(), numbers.last()) else {
            return Self::empty(expansion);
        };
        let count = numbers.len() as u128;
        let rows = last.abs_diff(*first) + 1;
        if rows == count {
            Self::contiguous(*first, expansion)
        } else if rows <= FEW_ROWS.max(count * MOST_ROWS_PER_CODE) {
            Self::dense(&numbers, *first, rows, expansion)
        } else {
            Self::sparse(&numbers, expansion)
        }
    }

    /// Without codes, there is no index.
    fn empty(expansion: &Expansion<'_>) -> Self {
        let core = &expansion.core;
        Self {
            table: TokenStream::new(),
            code: code_at_index(core),
            index: quote! {
                let _ = __number;
                #core::__private::NO_INDEX
            },
            number_index: quote!(#core::__private::NumberIndex::Sparse { numbers: &[] }),
            by_number: None,
        }
    }

    /// Without gaps, the index is the distance from the first number.
    fn contiguous(first: i128, expansion: &Expansion<'_>) -> Self {
        let Expansion { core, for_number, .. } = expansion;
        let first = tables::integer(first);
        Self {
            table: TokenStream::new(),
            code: code_at_index(core),
            index: quote!(#for_number::offset(__number, #first)),
            number_index: quote!(#core::__private::NumberIndex::Contiguous { first: #first }),
            by_number: None,
        }
    }

    /// With small gaps, a table has a row for each number, including those that are not codes.
    fn dense(numbers: &[i128], first: i128, rows: u128, expansion: &Expansion<'_>) -> Self {
        let Expansion { core, for_number, ident, .. } = expansion;
        let mut indices = vec![None; usize::try_from(rows).unwrap_or(0)];
        for (index, number) in numbers.iter().enumerate() {
            let row = usize::try_from(number.abs_diff(first)).ok();
            if let Some(row) = row.and_then(|row| indices.get_mut(row)) {
                *row = Some(index);
            }
        }
        let width = tables::width(numbers.len());
        let bytes = tables::indices(&indices, width);
        let width = tables::count(width);
        let first = tables::integer(first);
        let rows_literal = Literal::u128_unsuffixed(rows);
        let by_number = (rows <= MOST_ROWS_BY_NUMBER).then(|| (first.clone(), rows_literal.clone()));
        let code = if by_number.is_some() {
            quote! {
                static CODES: [::core::option::Option<#ident>; #rows_literal] =
                    #core::__private::codes_by_number(#ident::ALL, #ident::__INDICES);
                #core::__private::get_or(
                    &CODES,
                    #for_number::offset(__number, #first),
                    ::core::option::Option::None,
                )
            }
        } else {
            code_at_index(core)
        };
        Self {
            table: quote! {
                const __INDICES: &'static [::core::primitive::u8] = #bytes;
            },
            code,
            index: quote!(#for_number::index(__number, #first, Self::__INDICES, #width)),
            number_index: quote! {
                #core::__private::NumberIndex::Dense { first: #first, indices: Self::__INDICES, width: #width }
            },
            by_number,
        }
    }

    /// With wide gaps, a binary search finds the number.
    fn sparse(numbers: &[i128], expansion: &Expansion<'_>) -> Self {
        let Expansion { core, for_number, number, .. } = expansion;
        let length = tables::count(numbers.len());
        let numbers = list(numbers, &mut |text, number| {
            let _ = write!(text, "{number}");
        });
        Self {
            table: TokenStream::new(),
            code: code_at_index(core),
            index: quote! {
                static NUMBERS: [::core::primitive::#number; #length] = [#numbers];
                #for_number::search(__number, &NUMBERS)
            },
            number_index: quote!(#core::__private::NumberIndex::Sparse { numbers: &[#numbers] }),
            by_number: None,
        }
    }
}

/// The code at the index of `__number`.
fn code_at_index(core: &TokenStream) -> TokenStream {
    quote!(#core::__private::get(Self::ALL, Self::__index_of_number(__number)))
}
