//! Literals for tables.
//!
//! Small numbers go into byte strings: one token, however many rows, and nothing for the compiler to check.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// A whole number without suffix. (`Literal` has no negative ones that survive a round trip.)
pub(super) fn integer(number: i128) -> TokenStream {
    let magnitude = Literal::u128_unsuffixed(number.unsigned_abs());
    if number < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

/// A count without suffix.
pub(super) fn count(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// How many bytes an index needs, one value being kept for "none".
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

/// Small numbers, one byte each; trailing zeros are left out.
pub(super) fn bytes(numbers: impl Iterator<Item = u8>) -> Literal {
    let mut bytes: Vec<u8> = numbers.collect();
    trim(&mut bytes);
    Literal::byte_string(&bytes)
}

/// Bits, eight to the byte, the lowest first; trailing zeros are left out.
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

/// Leaves out trailing zeros.
fn trim(bytes: &mut Vec<u8>) {
    while bytes.last() == Some(&0) {
        bytes.pop();
    }
}
