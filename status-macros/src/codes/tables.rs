//! Tables and their rows.
//!
//! Small numbers are in byte strings: a single token for any number of rows, which the compiler need not
//! check.

use std::borrow::Cow;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::rust_text::{list, parsed, push_string};

/// A constant that refers to a table with a row for each item. In a `static`, the table exists only once, even
/// if many crates use it.
pub(super) fn table<T>(
    name: &str,
    row: &TokenStream,
    items: &[T],
    push: &mut dyn FnMut(&mut String, &T),
) -> TokenStream {
    let name = format_ident!("{name}");
    let length = count(items.len());
    let rows = list(items, push);
    quote! {
        const #name: &'static [#row] = {
            static TABLE: [#row; #length] = [#rows];
            &TABLE
        };
    }
}

/// A constant that refers to a table with one text in each row, or without rows if every text is empty.
pub(super) fn text_table<T>(name: &str, items: &[T], text: &dyn Fn(&T) -> Cow<'_, str>) -> TokenStream {
    let name = format_ident!("{name}");
    if items.iter().all(|item| text(item).is_empty()) {
        return quote! {
            const #name: &'static [&'static ::core::primitive::str] = &[];
        };
    }
    let length = count(items.len());
    let rows = list(items, &mut |rows, item| push_string(rows, &text(item)));
    quote! {
        const #name: &'static [&'static ::core::primitive::str] = {
            static TABLE: [&::core::primitive::str; #length] = [#rows];
            &TABLE
        };
    }
}

/// An integer without suffix. (A negative `Literal` cannot be parsed again.)
pub(super) fn integer(number: i128) -> TokenStream {
    let magnitude = Literal::u128_unsuffixed(number.unsigned_abs());
    if number < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
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
pub(super) fn indices(indices: &[Option<usize>], width: usize) -> TokenStream {
    let mut bytes = vec![0xff; indices.len() * width];
    for (slot, index) in bytes.chunks_exact_mut(width).zip(indices) {
        if let Some(index) = index {
            slot.copy_from_slice(&(*index as u64).to_le_bytes()[..width]);
        }
    }
    byte_string(&bytes)
}

/// Small numbers, one byte each; trailing zeros are omitted.
pub(super) fn bytes(mut numbers: Vec<u8>) -> TokenStream {
    trim(&mut numbers);
    byte_string(&numbers)
}

/// Bits, eight to the byte, the lowest first; trailing zeros are omitted.
pub(super) fn bits(bits: &[bool]) -> TokenStream {
    let mut bytes = vec![0; bits.len().div_ceil(8)];
    for (position, bit) in bits.iter().enumerate() {
        bytes[position / 8] |= u8::from(*bit) << (position % 8);
    }
    trim(&mut bytes);
    byte_string(&bytes)
}

/// A byte string with an escape for each byte. Most bytes of a table with empty slots are `0xff`.
fn byte_string(bytes: &[u8]) -> TokenStream {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

    let mut escapes = "\\xFF".repeat(bytes.len()).into_bytes();
    for (escape, byte) in escapes.chunks_exact_mut(4).zip(bytes) {
        if *byte != 0xff {
            escape[2] = DIGITS[usize::from(byte >> 4)];
            escape[3] = DIGITS[usize::from(byte & 0xf)];
        }
    }
    parsed(&format!("b\"{}\"", String::from_utf8(escapes).unwrap_or_default()))
}

/// Removes trailing zeros.
fn trim(bytes: &mut Vec<u8>) {
    while bytes.last() == Some(&0) {
        bytes.pop();
    }
}
