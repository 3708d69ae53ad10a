//! The enum of the classes.

use std::fmt::Write;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use status_spec::{Field, FieldType, Value};

use super::classes::class_of_number;
use super::expansion::Expansion;
use super::rust_text::{list, parsed, push_optional};
use super::shell::Shell;
use super::{documentation, tables};

/// The enum itself.
pub(super) fn class_enum(expansion: &Expansion<'_>, class: &Ident) -> TokenStream {
    let Shell { inherited, visibility, .. } = expansion.shell;
    let documentation = documentation::attributes(&format!("The classes of [`{}`].", expansion.ident));
    let mut variants = String::new();
    for class in &expansion.spec.classes {
        variants.push_str("/// ");
        documentation::push_class(&mut variants, class, &expansion.spec.notation);
        variants.push('\n');
        variants.push_str(&class.variant);
        variants.push_str(",\n");
    }
    let variants = parsed(&variants);
    quote! {
        #(#inherited)*
        #documentation
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #visibility enum #class { #variants }
    }
}

/// Its constants, its tables, and the functions that differ between families.
pub(super) fn class_items(expansion: &Expansion<'_>, class: &Ident) -> TokenStream {
    let Shell { inherited, visibility, .. } = expansion.shell;
    let Expansion { number, spec, .. } = expansion;
    let classes = &spec.classes;
    let length = tables::count(classes.len());
    let variants = list(classes, &mut |text, of| {
        let _ = write!(text, "{class}::{}", of.variant);
    });
    let names = tables::text_table("__NAMES", classes, &|class| (&class.variant).into());
    let titles = tables::text_table("__TITLES", classes, &|class| (&class.title).into());
    let descriptions = tables::text_table("__DESCRIPTIONS", classes, &|class| {
        class.description.as_deref().unwrap_or_default().into()
    });
    let ranges = ranges(expansion);
    let fallbacks = fallbacks(expansion);
    let of = class_of_number(expansion);
    let fields = spec.fields.iter().enumerate();
    let predicates = fields.filter_map(|(index, field)| predicate(expansion, index, field));
    quote! {
        #(#inherited)*
        impl #class {
            /// Every class, in the order of their ranges.
            #visibility const ALL: &'static [Self] = {
                static TABLE: [#class; #length] = [#variants];
                &TABLE
            };

            /// The class of this number: the class of the code with this number, or else the class whose
            /// range contains it.
            #[must_use]
            #[inline]
            #visibility const fn of(__number: ::core::primitive::#number) -> ::core::option::Option<Self> {
                #of
            }

            #(#predicates)*

            #names
            #titles
            #descriptions
            #ranges
            #fallbacks
        }
    }
}

/// The first and the last number of each class that has a range.
fn ranges(expansion: &Expansion<'_>) -> TokenStream {
    let number = &expansion.number;
    let row = quote!(::core::option::Option<(::core::primitive::#number, ::core::primitive::#number)>);
    tables::table("__RANGES", &row, &expansion.spec.classes, &mut |rows, class| {
        push_optional(rows, class.range.as_ref().map(|range| format!("{:?}", range.value)));
    })
}

/// The fallback of each class that has one.
fn fallbacks(expansion: &Expansion<'_>) -> TokenStream {
    let ident = &expansion.ident;
    let row = quote!(::core::option::Option<#ident>);
    tables::table("__FALLBACKS", &row, &expansion.spec.classes, &mut |rows, class| {
        let number = class.fallback.as_ref().map(|fallback| fallback.value);
        let code = expansion.spec.codes.iter().find(|code| Some(code.number.value) == number);
        push_optional(rows, code.map(|code| format!("{ident}::{}", code.variant.value)));
    })
}

/// The predicate for a bool field that at least one class sets and from which no code deviates.
fn predicate(expansion: &Expansion<'_>, index: usize, field: &Field) -> Option<TokenStream> {
    if field.kind != FieldType::Bool {
        return None;
    }
    let Expansion { core, spec, .. } = expansion;
    let is_set = |values: &[Option<Value>]| matches!(values.get(index), Some(Some(Value::Bool(true))));
    let is_set_by_a_class = spec.classes.iter().any(|class| matches!(class.values.get(index), Some(Some(_))));
    let deviates = spec.codes.iter().any(|code| {
        let class = code.class.and_then(|class| spec.classes.get(class));
        is_set(&code.values) != class.is_some_and(|class| is_set(&class.values))
    });
    if !is_set_by_a_class || deviates {
        return None;
    }
    let visibility = &expansion.shell.visibility;
    let method = format_ident!("{}", field.method);
    let documentation = documentation::attributes(&documentation::sentence(
        field.description.as_deref(),
        &format!("The field `{}` of the spec, which all codes of a class share.", field.key.value),
    ));
    let bits: Vec<bool> = spec.classes.iter().map(|class| is_set(&class.values)).collect();
    let bits = tables::bits(&bits);
    Some(quote! {
        #documentation
        #[must_use]
        #[inline]
        #visibility const fn #method(self) -> ::core::primitive::bool {
            static BITS: &[::core::primitive::u8] = #bits;
            #core::__private::bit(BITS, self as ::core::primitive::usize)
        }
    })
}
