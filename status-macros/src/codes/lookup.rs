//! The tables that `FromStr` and constants use to find a code.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use status_spec::name::normalized;
use status_spec::{Notation, Spec};

use super::expansion::Expansion;
use super::numbers::NumberTable;
use super::token_list::token_list;
use super::{tables, texts};

include!("../name_hash.rs");

/// The constant with the indexes of a family, and the function from a name to the index of its code.
pub(super) fn lookup(expansion: &Expansion<'_>) -> TokenStream {
    let core = &expansion.core;
    let names = Names::new(expansion.spec);
    let words = tables::count(names.words());
    let others = token_list(&names.others, &mut |(name, index)| {
        let index = tables::count(*index);
        quote!((#name, #index))
    });
    let other_names = tables::table(
        "__OTHER_NAMES",
        &quote!((&'static ::core::primitive::str, ::core::primitive::u32)),
        &others,
    );
    let (name_slots, name_width) = names.slots();
    let (reason_slots, reason_width) = names.reason_slots(expansion.spec);
    let notation = notation(expansion);
    let number_index = NumberTable::new(expansion).number_index;
    quote! {
        #other_names

        const __LOOKUP: #core::__private::Lookup = #core::__private::Lookup {
            notation: #notation,
            numbers: #number_index,
            reasons: #core::__private::ReasonIndex {
                slots: #reason_slots,
                width: #reason_width,
                reasons: Self::__REASONS,
            },
            names: #core::__private::NameIndex {
                slots: #name_slots,
                width: #name_width,
                variants: Self::__NAMES,
                others: Self::__OTHER_NAMES,
            },
        };

        fn __index_of_name(__name: &::core::primitive::str) -> ::core::primitive::usize {
            Self::__LOOKUP.names.of::<#words>(__name)
        }
    }
}

/// The notation as an expression.
fn notation(expansion: &Expansion<'_>) -> TokenStream {
    let notation = &expansion.core;
    let notation = quote!(#notation::__private::Notation);
    match &expansion.spec.notation {
        Notation::Decimal => quote!(#notation::Decimal),
        Notation::Hexadecimal { repr } => {
            let digits = tables::count(usize::from(repr.bits()) / 4);
            let signed = repr.is_signed();
            quote!(#notation::Hexadecimal { digits: #digits, signed: #signed })
        }
        Notation::Alphanumeric { width } => {
            let width = tables::count(*width);
            quote!(#notation::Alphanumeric { width: #width })
        }
        Notation::Dotted { parts, pad } => {
            let parts = parts.iter().map(|part| Literal::u32_unsuffixed(*part));
            quote!(#notation::Dotted { parts: &[#(#parts),*], pad: #pad })
        }
    }
}

/// Every name of a family.
#[derive(Default)]
struct Names {
    /// The row of each normalized name: first the variants, then the other names.
    rows: HashMap<String, usize>,
    /// The names that are not a variant's, normalized, and the indices of their codes.
    others: Vec<(String, usize)>,
    /// The number of variants.
    variants: usize,
}

impl Names {
    fn new(spec: &Spec) -> Self {
        let mut names = Self { variants: spec.codes.len(), ..Self::default() };
        // Variants first, and codes in ascending order: the name of a variant wins, then the lowest number.
        for (index, code) in spec.codes.iter().enumerate() {
            let variant = &code.variant.value;
            let name = normalized(variant);
            if name.eq_ignore_ascii_case(variant) {
                names.rows.entry(name).or_insert(index);
            } else {
                names.other(name, index);
            }
        }
        for (index, code) in spec.codes.iter().enumerate() {
            let further = code.aliases.iter().chain(&code.former).map(|name| &name.text.value);
            for name in further.chain([&code.reason]) {
                names.other(normalized(name), index);
            }
        }
        names
    }

    /// Adds a name that is not spelled like a variant.
    fn other(&mut self, name: String, index: usize) {
        if !name.is_empty() && !self.rows.contains_key(&name) {
            self.rows.insert(name.clone(), self.variants + self.others.len());
            self.others.push((name, index));
        }
    }

    /// The number of eight-character words in the longest name.
    fn words(&self) -> usize {
        self.rows.keys().map(|name| name.len().div_ceil(8)).max().unwrap_or(0)
    }

    /// The slots of the names, and the width of a slot.
    fn slots(&self) -> (Literal, Literal) {
        let mut rows: Vec<(&String, usize)> = self.rows.iter().map(|(name, row)| (name, *row)).collect();
        rows.sort_unstable_by_key(|(_, row)| *row);
        let hashes = rows.iter().map(|(name, row)| (name_hash(&words(name)), *row));
        slots(hashes, rows.len(), self.variants + self.others.len())
    }

    /// The slots of the reason phrases, and the width of a slot.
    fn reason_slots(&self, spec: &Spec) -> (Literal, Literal) {
        if !texts::has_reasons(&spec.codes) {
            return slots(core::iter::empty(), 0, 0);
        }
        let reasons = spec.codes.iter().enumerate().filter(|(index, code)| {
            self.rows.get(&normalized(&code.reason)).is_some_and(|row| self.index(*row) == Some(*index))
        });
        let hashes: Vec<(u32, usize)> =
            reasons.map(|(index, code)| (text_hash(code.reason.as_bytes()), index)).collect();
        slots(hashes.iter().copied(), hashes.len(), spec.codes.len())
    }

    /// The index of the code whose name is in this row.
    fn index(&self, row: usize) -> Option<usize> {
        if row < self.variants {
            Some(row)
        } else {
            self.others.get(row - self.variants).map(|(_, index)| *index)
        }
    }
}

/// Slots for rows with these hashes, and the width of a slot. At most half of the slots are used, so probing
/// ends soon.
fn slots(hashes: impl Iterator<Item = (u32, usize)>, count: usize, rows: usize) -> (Literal, Literal) {
    let mut slots = vec![None; (2 * count).next_power_of_two()];
    let last = slots.len() - 1;
    for (hash, row) in hashes {
        let mut slot = hash as usize & last;
        while slots[slot].is_some() {
            slot = (slot + 1) & last;
        }
        slots[slot] = Some(row);
    }
    let width = tables::width(rows);
    (tables::indices(slots.into_iter(), width), tables::count(width))
}

/// A normalized name in words of eight bytes, padded with zeros.
fn words(name: &str) -> Vec<[u8; 8]> {
    let mut words = vec![[0; 8]; name.len().div_ceil(8)];
    for (place, letter) in words.as_flattened_mut().iter_mut().zip(name.bytes()) {
        *place = letter;
    }
    words
}
