//! The table by which `FromStr` finds a name.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;
use status_spec::Spec;
use status_spec::name::normalized;

use super::each::each;
use super::tables;

include!("../name_hash.rs");

/// The function that gives the position of the code with this name, and those of its names that are no variant's.
pub(super) fn find(spec: &Spec, core: &TokenStream) -> TokenStream {
    let names = Names::new(spec);
    let words = tables::count(names.words());
    let (slots, width) = names.slots();
    let width = tables::count(width);
    let others = each(&names.others, &mut |(name, position)| {
        let position = tables::count(*position);
        quote!((#name, #position))
    });
    let length = tables::count(names.others.len());
    quote! {
        const __OTHER_NAMES: &'static [(&'static ::core::primitive::str, ::core::primitive::u32)] = {
            static NAMES: [(&::core::primitive::str, ::core::primitive::u32); #length] = [#(#others),*];
            &NAMES
        };

        fn __find(__name: &::core::primitive::str) -> ::core::primitive::usize {
            static SLOTS: &[::core::primitive::u8] = #slots;
            #core::__private::Names {
                slots: SLOTS,
                width: #width,
                variants: Self::__NAMES,
                others: Self::__OTHER_NAMES,
            }
            .find::<#words>(__name)
        }
    }
}

/// Every name of a family.
#[derive(Default)]
struct Names {
    /// The row of each normalized name: that of its variant, or behind all variants that of the other name.
    rows: HashMap<String, usize>,
    /// The names that are no variant's, normalized, and the positions of their codes.
    others: Vec<(String, usize)>,
    /// How many variants there are.
    variants: usize,
}

impl Names {
    fn new(spec: &Spec) -> Self {
        let mut names = Self { variants: spec.codes.len(), ..Self::default() };
        // The variants first and the codes ascending: on a tie a variant's name wins, then the lowest number.
        for (position, code) in spec.codes.iter().enumerate() {
            let variant = &code.variant.value;
            let name = normalized(variant);
            if name.eq_ignore_ascii_case(variant) {
                names.rows.entry(name).or_insert(position);
            } else {
                names.other(name, position);
            }
        }
        for (position, code) in spec.codes.iter().enumerate() {
            let further = code.aliases.iter().chain(&code.former).map(|name| &name.text.value);
            for name in further.chain([&code.reason]) {
                names.other(normalized(name), position);
            }
        }
        names
    }

    /// Adds a name that is not spelt like a variant.
    fn other(&mut self, name: String, position: usize) {
        if !name.is_empty() && !self.rows.contains_key(&name) {
            self.rows.insert(name.clone(), self.variants + self.others.len());
            self.others.push((name, position));
        }
    }

    /// How many words of eight letters the longest name has.
    fn words(&self) -> usize {
        self.rows.keys().map(|name| name.len().div_ceil(8)).max().unwrap_or(0)
    }

    /// The slots, at most half of them taken so that probing soon ends, and the width of one.
    fn slots(&self) -> (proc_macro2::Literal, usize) {
        let mut slots = vec![None; (2 * self.rows.len()).next_power_of_two()];
        let mut rows: Vec<(&String, usize)> = self.rows.iter().map(|(name, row)| (name, *row)).collect();
        rows.sort_unstable_by_key(|(_, row)| *row);
        let last = slots.len() - 1;
        let words = self.words();
        for (name, row) in rows {
            let mut slot = name_hash(&padded(name, words)) as usize & last;
            while slots[slot].is_some() {
                slot = (slot + 1) & last;
            }
            slots[slot] = Some(row);
        }
        let width = tables::width(self.variants + self.others.len());
        (tables::indices(slots.into_iter(), width), width)
    }
}

/// A normalized name, filled up with zeros to some words.
fn padded(name: &str, words: usize) -> Vec<[u8; 8]> {
    let mut padded = vec![[0; 8]; words];
    for (place, letter) in padded.as_flattened_mut().iter_mut().zip(name.bytes()) {
        *place = letter;
    }
    padded
}
