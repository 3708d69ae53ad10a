//! From a number to its position in `ALL`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use status_spec::{Repr, Spec};

use super::tables;

/// How the position of a number is found.
pub(super) struct Positions {
    /// The constants that hold the table, if there is one.
    pub(super) table: TokenStream,
    /// The expression for a `number` of the family's type, at run time. Of a number that is no code it is no position of a code.
    pub(super) lookup: TokenStream,
    /// The expression for the code itself, or `None`.
    pub(super) code: TokenStream,
    /// The same as `lookup` as a value, for constants that know a number as an `i128`.
    pub(super) value: TokenStream,
}

/// A table of positions has a row for each number from the first to the last. It may be this many times as long as there are
/// codes, …
const MOST_ROWS_PER_CODE: u128 = 64;

/// … and may always have this many rows.
const FEW_ROWS: u128 = 4096;

/// With at most so many rows there is also a table of the codes themselves, which saves a load. More would be slow to compile: the compiler
/// looks at every value of an enum that a table has.
const MOST_ROWS_OF_CODES: u128 = 1024;

impl Positions {
    pub(super) fn new(spec: &Spec, ident: &Ident, repr: Repr, core: &TokenStream) -> Self {
        let numbers: Vec<i128> = spec.codes.iter().map(|code| code.number.value).collect();
        let (Some(first), Some(last)) = (numbers.first(), numbers.last()) else {
            return Self::none(core);
        };
        let count = numbers.len() as u128;
        let rows = last.abs_diff(*first) + 1;
        if rows == count {
            Self::contiguous(*first, repr, core)
        } else if rows <= FEW_ROWS.max(count * MOST_ROWS_PER_CODE) {
            let positions = Self::dense(&numbers, *first, rows, repr, core);
            if rows <= MOST_ROWS_OF_CODES {
                positions.with_codes(*first, rows, ident, repr, core)
            } else {
                positions
            }
        } else {
            Self::sparse(numbers, repr, core)
        }
    }

    /// Without codes every number is none.
    fn none(core: &TokenStream) -> Self {
        Self {
            table: TokenStream::new(),
            lookup: quote!({
                let _ = __number;
                #core::__private::NOWHERE
            }),
            code: behind_position(core),
            value: quote!(#core::__private::Positions::Sparse { numbers: &[] }),
        }
    }

    /// Numbers without gaps.
    fn contiguous(first: i128, repr: Repr, core: &TokenStream) -> Self {
        let module = module(repr);
        let first = tables::integer(first);
        Self {
            table: TokenStream::new(),
            lookup: quote!(#core::__private::#module::contiguous(__number, #first)),
            code: behind_position(core),
            value: quote!(#core::__private::Positions::Contiguous { first: #first }),
        }
    }

    /// Numbers with small gaps: a table with a row for each, whether or not it is a code.
    fn dense(numbers: &[i128], first: i128, rows: u128, repr: Repr, core: &TokenStream) -> Self {
        let mut positions = vec![None; usize::try_from(rows).unwrap_or(0)];
        for (position, number) in numbers.iter().enumerate() {
            let row = usize::try_from(number.abs_diff(first)).ok();
            if let Some(row) = row.and_then(|row| positions.get_mut(row)) {
                *row = Some(position);
            }
        }
        let width = tables::width(numbers.len());
        let bytes = tables::indices(positions.into_iter(), width);
        let width = tables::count(width);
        let module = module(repr);
        let first = tables::integer(first);
        Self {
            table: quote! {
                const __POSITIONS: &'static [::core::primitive::u8] = #bytes;
            },
            lookup: quote!(#core::__private::#module::dense(__number, #first, Self::__POSITIONS, #width)),
            code: behind_position(core),
            value: quote! {
                #core::__private::Positions::Dense {
                    first: #first,
                    positions: Self::__POSITIONS,
                    width: #width,
                }
            },
        }
    }

    /// With a table that has the code itself for each number.
    fn with_codes(self, first: i128, rows: u128, ident: &Ident, repr: Repr, core: &TokenStream) -> Self {
        let module = module(repr);
        let first = tables::integer(first);
        let rows = Literal::u128_unsuffixed(rows);
        let lookup = quote! {
            static CODES: [::core::option::Option<#ident>; #rows] =
                #core::__private::codes(#ident::ALL, #ident::__POSITIONS);
            #core::__private::get_or(
                &CODES,
                #core::__private::#module::contiguous(__number, #first),
                ::core::option::Option::None,
            )
        };
        Self { code: lookup, ..self }
    }

    /// Numbers far apart: searched for.
    fn sparse(numbers: Vec<i128>, repr: Repr, core: &TokenStream) -> Self {
        let module = module(repr);
        let integer = format_ident!("{}", repr.to_string());
        let length = tables::count(numbers.len());
        let numbers: Vec<TokenStream> = numbers.into_iter().map(tables::integer).collect();
        Self {
            table: TokenStream::new(),
            lookup: quote!({
                static NUMBERS: [::core::primitive::#integer; #length] = [#(#numbers),*];
                #core::__private::#module::sparse(__number, &NUMBERS)
            }),
            code: behind_position(core),
            value: quote!(#core::__private::Positions::Sparse { numbers: &[#(#numbers),*] }),
        }
    }
}

/// The code is what stands at its position.
fn behind_position(core: &TokenStream) -> TokenStream {
    quote!(#core::__private::get(Self::ALL, Self::__position(__number)))
}

/// The functions for an integer type.
fn module(repr: Repr) -> Ident {
    format_ident!("for_{}", repr.to_string())
}
