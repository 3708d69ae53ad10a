//! Literals for tables.
//!
//! Small numbers are in byte strings: a single token for any number of rows, which the compiler need not
//! check.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use status_spec::Notation;

/// A constant that refers to a table. In a `static`, the table exists only once, even if many crates use it.
pub(super) fn table(name: &str, row: &TokenStream, rows: &[TokenStream]) -> TokenStream {
    let name = format_ident!("{name}");
    let length = count(rows.len());
    quote! {
        const #name: &'static [#row] = {
            static TABLE: [#row; #length] = [#(#rows),*];
            &TABLE
        };
    }
}

/// A constant that refers to a table with one text in each row, or without rows if every text is empty.
pub(super) fn text_table(name: &str, texts: &[String]) -> TokenStream {
    let name = format_ident!("{name}");
    if texts.iter().all(String::is_empty) {
        return quote! {
            const #name: &'static [&'static ::core::primitive::str] = &[];
        };
    }
    let length = count(texts.len());
    quote! {
        const #name: &'static [&'static ::core::primitive::str] = {
            static TABLE: [&::core::primitive::str; #length] = [#(#texts),*];
            &TABLE
        };
    }
}

/// An integer without suffix. (A negative `Literal` cannot be parsed again.)
pub(super) fn integer(number: i128) -> TokenStream {
    let magnitude = Literal::u128_unsuffixed(number.unsigned_abs());
    if number < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

/// A number as the discriminant of a variant, spelled like the code if that is possible.
pub(super) fn discriminant(number: i128, notation: &Notation) -> TokenStream {
    match notation {
        // For a negative number, the spelling is a bit pattern.
        Notation::Hexadecimal { .. } if number >= 0 => notation.write(number).parse().unwrap_or_default(),
        _ => integer(number),
    }
}

/// A count without suffix.
pub(super) fn count(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// The number of bytes that an index needs, with one value reserved for "none".
pub(super) const fn width(count: usize) -> usize {
    match count {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        _ => 4,
    }
}

/// Indices of `width` bytes each, little-endian, all ones for none.
pub(super) fn indices(indices: impl Iterator<Item = Option<usize>>, width: usize) -> Literal {
    let mut bytes = Vec::new();
    for index in indices {
        let little_endian = index.map_or([0xff; 8], |index| (index as u64).to_le_bytes());
        bytes.extend(little_endian.into_iter().take(width));
    }
    Literal::byte_string(&bytes)
}

/// Small numbers, one byte each; trailing zeros are omitted.
pub(super) fn bytes(numbers: impl Iterator<Item = u8>) -> Literal {
    let mut bytes: Vec<u8> = numbers.collect();
    trim(&mut bytes);
    Literal::byte_string(&bytes)
}

/// Bits, eight to the byte, the lowest first; trailing zeros are omitted.
pub(super) fn bits(bits: impl Iterator<Item = bool>) -> Literal {
    let mut bytes = Vec::new();
    for (position, bit) in bits.enumerate() {
        if position % 8 == 0 {
            bytes.push(0);
        }
        if let Some(byte) = bytes.last_mut() {
            *byte |= u8::from(bit) << (position % 8);
        }
    }
    trim(&mut bytes);
    Literal::byte_string(&bytes)
}

/// Removes trailing zeros.
fn trim(bytes: &mut Vec<u8>) {
    while bytes.last() == Some(&0) {
        bytes.pop();
    }
}
