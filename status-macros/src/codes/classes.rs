//! The class of a code or of a number.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use status_spec::Class;

use super::expansion::Expansion;
use super::token_list::token_list;
use super::{documentation, tables};

/// `class()` and a predicate for each class, on the enum of the codes.
pub(super) fn class_of_code(expansion: &Expansion<'_>) -> Option<TokenStream> {
    let class = expansion.class.as_ref()?;
    let visibility = &expansion.shell.visibility;
    let documentation = documentation::attributes(&format!("The class: [`{class}`]."));
    let body = body_of_class(expansion)?;
    let predicates =
        expansion.spec.classes.iter().enumerate().filter_map(|(index, of)| predicate(expansion, index, of));
    Some(quote! {
        #documentation
        #[must_use]
        #[inline]
        #visibility const fn class(self) -> #class {
            #body
        }

        #(#predicates)*
    })
}

/// The class of `self`, by arithmetic if possible, or else from a table.
fn body_of_class(expansion: &Expansion<'_>) -> Option<TokenStream> {
    let Expansion { core, spec, as_number, .. } = expansion;
    let class = expansion.class.as_ref()?;
    let first = format_ident!("{}", spec.classes.first()?.variant);
    if let Some(hundreds) = Hundreds::new(expansion) {
        let Hundreds { width, classes } = hundreds;
        // Every code is in a class, so the last arm has no condition.
        let ((last, _), rest) = classes.split_last()?;
        let arms = rest.iter().map(|(index, quotient)| {
            let variant = format_ident!("{}", spec.classes.get(*index).map_or("", |class| &class.variant));
            let quotient = tables::integer(*quotient);
            quote!(#quotient => #class::#variant)
        });
        let last = format_ident!("{}", spec.classes.get(*last)?.variant);
        let width = tables::integer(width);
        return Some(quote! {
            match self.#as_number() / #width {
                #(#arms,)*
                _ => #class::#last,
            }
        });
    }
    let index = expansion.index();
    let width = tables::width(spec.classes.len());
    let classes: Vec<Option<usize>> = spec.codes.iter().map(|code| code.class.or(Some(0))).collect();
    let classes = tables::indices(&classes, width);
    let width = tables::count(width);
    Some(quote! {
        static CLASSES: &[::core::primitive::u8] = #classes;
        #core::__private::get_or(
            #class::ALL,
            #core::__private::little_endian(CLASSES, #width, #index),
            #class::#first,
        )
    })
}

/// The class of `__number`, or `None`.
pub(super) fn class_of_number(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion { core, spec, number, ident, from_number, for_number, .. } = expansion;
    if let Some(Hundreds { width, classes }) = Hundreds::new(expansion) {
        let arms = classes.iter().filter_map(|(index, quotient)| {
            let variant = format_ident!("{}", spec.classes.get(*index)?.variant);
            let quotient = tables::integer(*quotient);
            Some(quote!(#quotient => ::core::option::Option::Some(Self::#variant)))
        });
        let width = tables::integer(width);
        return quote! {
            match __number / #width {
                #(#arms,)*
                _ => ::core::option::Option::None,
            }
        };
    }
    let ranges: Vec<(usize, (i128, i128))> = ranges(&spec.classes).collect();
    if ranges.is_empty() {
        return quote! {
            match #ident::#from_number(__number) {
                ::core::option::Option::Some(__code) => ::core::option::Option::Some(__code.class()),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        };
    }
    // A code outside the range of its class is looked up first.
    let declared = (!is_classed_by_range(expansion)).then(|| {
        quote! {
            if let ::core::option::Option::Some(__code) = #ident::#from_number(__number) {
                return ::core::option::Option::Some(__code.class());
            }
        }
    });
    let length = tables::count(ranges.len());
    let ranges = token_list(&ranges, &mut |(index, (first, last))| {
        let (first, last) = (tables::integer(*first), tables::integer(*last));
        let index = tables::count(*index);
        quote!((#first, #last, #index))
    });
    quote! {
        static RANGES: [
            (::core::primitive::#number, ::core::primitive::#number, ::core::primitive::usize);
            #length
        ] = [#(#ranges),*];
        #declared
        #core::__private::get(Self::ALL, #for_number::range_index(__number, &RANGES))
    }
}

/// Classes whose ranges all have the same width and start at a multiple of it, as in HTTP. A division finds
/// the class.
struct Hundreds {
    width: i128,
    /// The index of each class and the quotient of its numbers.
    classes: Vec<(usize, i128)>,
}

impl Hundreds {
    fn new(expansion: &Expansion<'_>) -> Option<Self> {
        let spec = expansion.spec;
        let ranges: Vec<(usize, (i128, i128))> = ranges(&spec.classes).collect();
        let (_, (first, last)) = *ranges.first()?;
        let width = last - first + 1;
        let is_one = |(first, last): (i128, i128)| {
            last - first + 1 == width && first % width == 0
                // Division rounds towards zero, which would put some negative numbers into a class that
                // starts at 0.
                && (first >= width || (first == 0 && !expansion.shell.repr.is_signed()))
        };
        let fits = width <= expansion.shell.repr.max();
        let all = ranges.len() == spec.classes.len() && ranges.iter().all(|(_, range)| is_one(*range));
        (fits && all && is_classed_by_range(expansion)).then(|| Self {
            width,
            classes: ranges.iter().map(|(index, (first, _))| (*index, first / width)).collect(),
        })
    }
}

/// The ranges of the classes, each with the index of its class.
fn ranges(classes: &[Class]) -> impl Iterator<Item = (usize, (i128, i128))> + '_ {
    let ranges = classes.iter().enumerate();
    ranges.filter_map(|(index, class)| class.range.as_ref().map(|range| (index, range.value)))
}

/// Returns `true` if the range of its class contains every code.
fn is_classed_by_range(expansion: &Expansion<'_>) -> bool {
    let ranges: Vec<Option<(i128, i128)>> =
        expansion.spec.classes.iter().map(|class| class.range.as_ref().map(|range| range.value)).collect();
    expansion.spec.codes.iter().all(|code| {
        let range = code.class.and_then(|class| ranges.get(class).copied().flatten());
        range.is_some_and(|(first, last)| (first..=last).contains(&code.number.value))
    })
}

/// `is_client_error()`.
fn predicate(expansion: &Expansion<'_>, index: usize, of: &Class) -> Option<TokenStream> {
    let class = expansion.class.as_ref()?;
    let Expansion { spec, as_number, for_number, .. } = expansion;
    let visibility = &expansion.shell.visibility;
    let method = format_ident!("is_{}", of.key.value.replace('-', "_"));
    let variant = format_ident!("{}", of.variant);
    let mut codes = spec.codes.iter().filter(|code| code.class == Some(index));
    let range = of.range.as_ref().map(|range| range.value);
    let (text, body) = match range {
        Some((first, last)) if codes.all(|code| (first..=last).contains(&code.number.value)) => {
            let (first_text, last_text) = (expansion.text(first), expansion.text(last));
            let text = format!(
                "Returns `true` if the class is [`{class}::{variant}`]: {first_text} to {last_text}."
            );
            let (first, last) = (tables::integer(first), tables::integer(last));
            (text, quote!(#for_number::is_within(self.#as_number(), #first, #last)))
        }
        _ => {
            let text = format!("Returns `true` if the class is [`{class}::{variant}`].");
            (text, quote!(::core::matches!(self.class(), #class::#variant)))
        }
    };
    let documentation = documentation::attributes(&text);
    Some(quote! {
        #documentation
        #[must_use]
        #[inline]
        #visibility const fn #method(self) -> ::core::primitive::bool {
            #body
        }
    })
}
