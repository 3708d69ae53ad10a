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
use crate::name_hash::name_hash;
use crate::spelling::Ends;

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
    let (spelling_slots, spelling_width) = names.spelling_slots(expansion.spec);
    let notation = notation(expansion);
    let number_index = NumberTable::new(expansion).number_index;
    quote! {
        #other_names

        const __LOOKUP: #core::__private::Lookup = #core::__private::Lookup {
            notation: #notation,
            numbers: #number_index,
            spellings: #core::__private::SpellingIndex {
                slots: #spelling_slots,
                width: #spelling_width,
                reasons: Self::__REASONS,
                variants: Self::__NAMES,
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
        slots(hashes, 2 * rows.len(), self.variants + self.others.len(), usize::MAX)
    }

    /// The slots of the reason phrases and variants by which a code is found, and the width of one.
    fn spelling_slots(&self, spec: &Spec) -> (Literal, Literal) {
        let hash = |text: &str| Ends::of(text.as_bytes()).letters().hash(text.len());
        let reasons = if texts::has_reasons(&spec.codes) { spec.codes.as_slice() } else { &[] };
        let mut spellings: Vec<(u32, usize)> = Vec::with_capacity(reasons.len() + spec.codes.len());
        for (index, code) in reasons.iter().enumerate() {
            if self.names(&code.reason, index) {
                spellings.push((hash(&code.reason), index));
            }
        }
        for (index, code) in spec.codes.iter().enumerate() {
            let variant = &code.variant.value;
            let is_reason = !reasons.is_empty() && variant.eq_ignore_ascii_case(&code.reason);
            if !is_reason && self.names(variant, index) {
                spellings.push((hash(variant), reasons.len() + index));
            }
        }
        let rows = reasons.len() + spec.codes.len();
        slots(spellings.iter().copied(), 4 * spellings.len(), rows, MOST_PROBES)
    }

    /// Returns `true` if this code is found by a name.
    fn names(&self, name: &str, code: usize) -> bool {
        self.rows.get(&normalized(name)).is_some_and(|row| self.index(*row) == Some(code))
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

/// The number of slots to try for a text that is found by its spelling. Texts that differ only in their middle
/// have the same hash, so there can be many. The rest are found by their letters.
const MOST_PROBES: usize = 8;

/// At least `count` slots for rows with these hashes, and the width of one. The more slots, the sooner probing
/// ends. A row that finds no empty slot among the first `most_probes` is omitted.
fn slots(
    hashes: impl Iterator<Item = (u32, usize)>,
    count: usize,
    rows: usize,
    most_probes: usize,
) -> (Literal, Literal) {
    let mut slots = vec![None; count.next_power_of_two()];
    let last = slots.len() - 1;
    for (hash, row) in hashes {
        let places = (hash as usize..).take(most_probes).map(|slot| slot & last);
        if let Some(free) = places.into_iter().find(|slot| slots[*slot].is_none()) {
            slots[free] = Some(row);
        }
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
