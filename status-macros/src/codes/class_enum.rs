//! The enum of the classes.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use status_spec::{Class, Field, FieldType, Value};

use super::each::each;
use super::expand::Family;
use super::shell::Shell;
use super::{documentation, tables};

/// The enum itself.
pub(super) fn class_enum(family: &Family<'_>, class: &Ident) -> TokenStream {
    let Shell { inherited, visibility, .. } = family.shell;
    let ident = &family.ident;
    let documentation = documentation::attributes(&format!("The classes of [`{ident}`]."));
    let variants = each(&family.spec.classes, &mut |class| {
        let documentation = documentation::attributes(&documentation::class(class));
        let variant = format_ident!("{}", class.variant);
        quote! {
            #documentation
            #variant
        }
    });
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
        #visibility enum #class { #(#variants),* }
    }
}

/// Its constants and the functions that read its tables.
pub(super) fn class_methods(family: &Family<'_>, class: &Ident) -> TokenStream {
    let Shell { inherited, visibility, .. } = family.shell;
    let ident = &family.ident;
    let core = &family.core;
    let number = &family.number;
    let classes = &family.spec.classes;
    let length = tables::count(classes.len());
    let variants = each(classes, &mut |class| format_ident!("{}", class.variant).into_token_stream());
    let names = each(classes, &mut |class| class.variant.to_token_stream());
    let titles = each(classes, &mut |class| class.title.to_token_stream());
    let descriptions =
        each(classes, &mut |class| class.description.as_deref().unwrap_or_default().to_token_stream());
    let ranges = each(classes, &mut |class| {
        class.range.as_ref().map_or_else(
            || quote!(::core::option::Option::None),
            |range| {
                let (first, last) = (tables::integer(range.value.0), tables::integer(range.value.1));
                quote!(::core::option::Option::Some((#first, #last)))
            },
        )
    });
    let fallbacks = each(classes, &mut |class| {
        let fallback = class
            .fallback
            .as_ref()
            .and_then(|fallback| family.spec.codes.iter().find(|code| code.number.value == fallback.value));
        fallback.map_or_else(
            || quote!(::core::option::Option::None),
            |code| {
                let variant = family.variant(code);
                quote!(::core::option::Option::Some(#ident::#variant))
            },
        )
    });
    let of = of(family);
    let predicates = family
        .spec
        .fields
        .iter()
        .enumerate()
        .filter_map(|(index, field)| predicate(family, index, field, visibility));
    quote! {
        #(#inherited)*
        impl #class {
            /// Every class, in the order of their ranges.
            #visibility const ALL: &'static [Self] = {
                static ALL: [#class; #length] = [#(#class::#variants),*];
                &ALL
            };

            /// The class of this number: a declared code's own, or else the one whose range holds it.
            #[must_use]
            #[inline]
            #visibility const fn of(__number: ::core::primitive::#number) -> ::core::option::Option<Self> {
                #of
            }

            /// The title.
            #[must_use]
            #[inline]
            #visibility const fn title(self) -> &'static ::core::primitive::str {
                static TITLES: [&::core::primitive::str; #length] = [#(#titles),*];
                #core::__private::text(&TITLES, self as ::core::primitive::usize)
            }

            /// What the class means.
            #[must_use]
            #[inline]
            #visibility const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                static DESCRIPTIONS: [&::core::primitive::str; #length] = [#(#descriptions),*];
                #core::__private::optional_text(&DESCRIPTIONS, self as ::core::primitive::usize)
            }

            /// The numbers of the class; `None` where codes name their class.
            #[must_use]
            #[inline]
            #visibility const fn range(
                self,
            ) -> ::core::option::Option<::core::ops::RangeInclusive<::core::primitive::#number>> {
                static RANGES: [
                    ::core::option::Option<(::core::primitive::#number, ::core::primitive::#number)>;
                    #length
                ] = [#(#ranges),*];
                #core::__private::range(&RANGES, self as ::core::primitive::usize)
            }

            /// The code that an unrecognised code of the class is treated as.
            #[must_use]
            #[inline]
            #visibility const fn fallback(self) -> ::core::option::Option<#ident> {
                static FALLBACKS: [::core::option::Option<#ident>; #length] = [#(#fallbacks),*];
                #core::__private::get_or(
                    &FALLBACKS,
                    self as ::core::primitive::usize,
                    ::core::option::Option::None,
                )
            }

            #(#predicates)*

            #[inline]
            const fn __name(self) -> &'static ::core::primitive::str {
                static NAMES: [&::core::primitive::str; #length] = [#(#names),*];
                #core::__private::text(&NAMES, self as ::core::primitive::usize)
            }
        }
    }
}

/// The class of a number.
fn of(family: &Family<'_>) -> TokenStream {
    let core = &family.core;
    let number = &family.number;
    let ident = &family.ident;
    let module = format_ident!("for_{number}");
    let from_number = format_ident!("from_{number}");
    let placed: Vec<(usize, (i128, i128))> = family
        .spec
        .classes
        .iter()
        .enumerate()
        .filter_map(|(index, class)| class.range.as_ref().map(|range| (index, range.value)))
        .collect();
    // Where a code lies in no range, or in none of its own class, the codes are asked first.
    let placed_by_range = family.spec.codes.iter().all(|code| {
        placed.iter().any(|(index, (first, last))| {
            code.class == Some(*index) && (*first..=*last).contains(&code.number.value)
        })
    });
    let declared = (!placed_by_range).then(|| {
        quote! {
            if let ::core::option::Option::Some(__code) = #ident::#from_number(__number) {
                return ::core::option::Option::Some(__code.class());
            }
        }
    });
    let length = tables::count(placed.len());
    let ranges = each(&placed, &mut |(index, (first, last))| {
        let (first, last) = (tables::integer(*first), tables::integer(*last));
        let index = tables::count(*index);
        quote!((#first, #last, #index))
    });
    if placed.is_empty() {
        return quote! {
            match #ident::#from_number(__number) {
                ::core::option::Option::Some(__code) => ::core::option::Option::Some(__code.class()),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        };
    }
    quote! {
        static RANGES: [
            (::core::primitive::#number, ::core::primitive::#number, ::core::primitive::usize);
            #length
        ] = [#(#ranges),*];
        #declared
        #core::__private::get(Self::ALL, #core::__private::#module::range(__number, &RANGES))
    }
}

/// The predicate for a bool field that at least one class sets and from which no code deviates.
fn predicate(
    family: &Family<'_>,
    index: usize,
    field: &Field,
    visibility: &TokenStream,
) -> Option<TokenStream> {
    if field.kind != FieldType::Bool {
        return None;
    }
    let set = |values: &[Option<Value>]| matches!(values.get(index), Some(Some(Value::Bool(true))));
    let classes: Vec<&Class> = family.spec.classes.iter().collect();
    let is_set_by_a_class = classes.iter().any(|class| matches!(class.values.get(index), Some(Some(_))));
    let deviates = family.spec.codes.iter().any(|code| {
        let of_class =
            code.class.and_then(|class| classes.get(class)).is_some_and(|class| set(&class.values));
        set(&code.values) != of_class
    });
    if !is_set_by_a_class || deviates {
        return None;
    }
    let core = &family.core;
    let method = format_ident!("{}", field.method);
    let documentation = documentation::attributes(&documentation::sentence(
        field.description.as_deref(),
        &format!("The field `{}` of the spec, which all codes of a class share.", field.key.value),
    ));
    let bits = tables::bits(classes.iter().map(|class| set(&class.values)));
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
