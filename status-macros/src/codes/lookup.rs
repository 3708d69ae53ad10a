//! The tables that `FromStr` and constants use to find a code.

use std::fmt::Write;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use status_spec::name::normalized;
use status_spec::{Notation, Spec};

use super::expansion::Expansion;
use super::numbers::NumberTable;
use super::{tables, texts};
use crate::name_hash::name_hash;
use crate::spelling::Ends;

/// The constant with the indexes of a family, and the function from a name to the index of its code.
pub(super) fn lookup(expansion: &Expansion<'_>) -> TokenStream {
    let core = &expansion.core;
    let names = Names::new(expansion.spec);
    let words = tables::count(names.words());
    let other_names = tables::table(
        "__OTHER_NAMES",
        &quote!((&'static ::core::primitive::str, ::core::primitive::u32)),
        &names.others,
        &mut |rows, (name, index)| {
            let _ = write!(rows, "({name:?}, {index})");
        },
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
struct Names {
    /// Each name once.
    unique: Vec<Name>,
    /// The positions of the names plus one, each at the first free place from its hash.
    places: Vec<usize>,
    /// The names that are not a variant's, normalized, and the indices of their codes.
    others: Vec<(String, usize)>,
    /// The number of variants.
    variants: usize,
    /// For each code, `true` if it is found by its variant, and by its reason phrase.
    is_found: Vec<(bool, bool)>,
}

/// A name of a code.
struct Name {
    normalized: String,
    hash: u32,
    /// First the variants, then the other names.
    row: usize,
    /// The index of its code.
    code: usize,
}

impl Names {
    fn new(spec: &Spec) -> Self {
        let count: usize = spec.codes.iter().map(|code| 2 + code.aliases.len() + code.former.len()).sum();
        let mut names = Self {
            unique: Vec::with_capacity(count),
            places: vec![0; (2 * count).next_power_of_two()],
            others: Vec::new(),
            variants: spec.codes.len(),
            is_found: Vec::with_capacity(spec.codes.len()),
        };
        // Variants first, and codes in ascending order: the name of a variant wins, then the lowest number.
        for (index, code) in spec.codes.iter().enumerate() {
            let name = normalized(&code.variant.value);
            let is_spelled_so = name.len() == code.variant.value.len();
            let is_found = names.add(name, index, is_spelled_so);
            names.is_found.push((is_found, false));
        }
        for (index, code) in spec.codes.iter().enumerate() {
            for name in code.aliases.iter().chain(&code.former) {
                names.add(normalized(&name.text.value), index, false);
            }
            names.is_found[index].1 = names.add(normalized(&code.reason), index, false);
        }
        names
    }

    /// Adds a name, unless another one is equal. Returns `true` if this code is found by it.
    fn add(&mut self, normalized: String, code: usize, is_variant: bool) -> bool {
        if normalized.is_empty() {
            return false;
        }
        let hash = name_hash(&words(&normalized));
        let last = self.places.len() - 1;
        let mut place = hash as usize & last;
        while let Some(name) = self.places[place].checked_sub(1).map(|position| &self.unique[position]) {
            if name.hash == hash && name.normalized == normalized {
                return name.code == code;
            }
            place = (place + 1) & last;
        }
        let row = if is_variant { code } else { self.variants + self.others.len() };
        if !is_variant {
            self.others.push((normalized.clone(), code));
        }
        self.unique.push(Name { normalized, hash, row, code });
        self.places[place] = self.unique.len();
        true
    }

    /// The number of eight-character words in the longest name.
    fn words(&self) -> usize {
        self.unique.iter().map(|name| name.normalized.len().div_ceil(8)).max().unwrap_or(0)
    }

    /// The slots of the names, and the width of a slot.
    fn slots(&self) -> (TokenStream, Literal) {
        let hashes: Vec<(u32, usize)> = self.unique.iter().map(|name| (name.hash, name.row)).collect();
        slots(&hashes, 2 * hashes.len(), self.variants + self.others.len(), usize::MAX)
    }

    /// The slots of the reason phrases and variants by which a code is found, and the width of one.
    fn spelling_slots(&self, spec: &Spec) -> (TokenStream, Literal) {
        let hash = |text: &str| Ends::of(text.as_bytes()).letters().hash(text.len());
        let reasons = if texts::has_reasons(&spec.codes) { spec.codes.as_slice() } else { &[] };
        let rows = reasons.len() + spec.codes.len();
        let mut spellings: Vec<(u32, usize)> = Vec::with_capacity(rows);
        for (index, code) in reasons.iter().enumerate() {
            if self.is_found[index].1 {
                spellings.push((hash(&code.reason), index));
            }
        }
        for (index, code) in spec.codes.iter().enumerate() {
            let variant = &code.variant.value;
            let is_reason = !reasons.is_empty() && variant.eq_ignore_ascii_case(&code.reason);
            if !is_reason && self.is_found[index].0 {
                spellings.push((hash(variant), reasons.len() + index));
            }
        }
        slots(&spellings, 4 * spellings.len(), rows, MOST_PROBES)
    }
}

/// The number of slots to try for a text that is found by its spelling. Texts that differ only in their middle
/// have the same hash, so there can be many. The rest are found by their letters.
const MOST_PROBES: usize = 8;

/// At least `count` slots for rows with these hashes, and the width of one. The more slots, the sooner probing
/// ends. A row that finds no empty slot among the first `most_probes` is omitted.
fn slots(hashes: &[(u32, usize)], count: usize, rows: usize, most_probes: usize) -> (TokenStream, Literal) {
    let mut slots = vec![None; count.next_power_of_two()];
    let last = slots.len() - 1;
    for (hash, row) in hashes {
        let mut slot = *hash as usize & last;
        let mut probes = 1;
        while slots[slot].is_some() && probes < most_probes {
            slot = (slot + 1) & last;
            probes += 1;
        }
        slots[slot].get_or_insert(*row);
    }
    let width = tables::width(rows);
    (tables::indices(&slots, width), tables::count(width))
}

/// A normalized name in words of eight bytes, padded with zeros.
fn words(name: &str) -> Vec<[u8; 8]> {
    let mut words = vec![[0; 8]; name.len().div_ceil(8)];
    words.as_flattened_mut()[..name.len()].copy_from_slice(name.as_bytes());
    words
}
