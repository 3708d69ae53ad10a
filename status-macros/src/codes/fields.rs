//! The methods that read the fields of a code.

use std::fmt::Write;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use status_spec::{Field, FieldType, Value};

use super::expansion::Expansion;
use super::rust_text::{list, push_optional};
use super::{documentation, tables};

/// A method for each field.
pub(super) fn fields(expansion: &Expansion<'_>) -> TokenStream {
    let fields = expansion.spec.fields.iter().enumerate();
    let methods = fields.map(|(index, field)| method(expansion, index, field));
    quote!(#(#methods)*)
}

/// The method that reads a field.
fn method(expansion: &Expansion<'_>, index: usize, field: &Field) -> TokenStream {
    let visibility = &expansion.shell.visibility;
    let method = Ident::new(&field.method, Span::call_site());
    let documentation = documentation::attributes(&documentation::sentence(
        field.description.as_deref(),
        &format!("The field `{}` of the spec.", field.key.value),
    ));
    let codes = expansion.spec.codes.iter();
    let values: Vec<Option<&Value>> =
        codes.map(|code| code.values.get(index).and_then(Option::as_ref)).collect();
    let (kind, body) = match &field.kind {
        FieldType::Bool => (quote!(::core::primitive::bool), bools(expansion, &values)),
        FieldType::Integer => integers(expansion, &values),
        FieldType::String => strings(expansion, &values),
        FieldType::Strings => lists(expansion, &values),
        FieldType::Code { .. } => codes_of_http(expansion, &values),
    };
    quote! {
        #documentation
        #[must_use]
        #[inline]
        #visibility const fn #method(self) -> #kind {
            #body
        }
    }
}

/// A bit per code, or a comparison.
fn bools(expansion: &Expansion<'_>, values: &[Option<&Value>]) -> TokenStream {
    let Expansion { core, spec, as_number, for_number, .. } = expansion;
    let bits: Vec<bool> = values.iter().map(|value| matches!(value, Some(Value::Bool(true)))).collect();
    let set = || spec.codes.iter().zip(&bits).filter(|(_, bit)| **bit).map(|(code, _)| code.number.value);
    let (Some(first), Some(last)) = (set().next(), set().next_back()) else {
        return quote! {
            let _ = self;
            false
        };
    };
    let between = spec.codes.iter().filter(|code| (first..=last).contains(&code.number.value));
    if between.count() == set().count() {
        // No other code lies between the first and the last: a comparison is faster than any table.
        let (first, last) = (tables::integer(first), tables::integer(last));
        return quote!(#for_number::is_within(self.#as_number(), #first, #last));
    }
    let index = expansion.index();
    let bits = tables::bits(&bits);
    quote! {
        static BITS: &[::core::primitive::u8] = #bits;
        #core::__private::bit(BITS, #index)
    }
}

/// An optional number per code.
fn integers(expansion: &Expansion<'_>, values: &[Option<&Value>]) -> (TokenStream, TokenStream) {
    let kind = quote!(::core::option::Option<::core::primitive::i64>);
    let rows = list(values, &mut |rows, value| match value {
        Some(Value::Integer(number)) => push_optional(rows, Some(number.to_string())),
        _ => push_optional(rows, None::<&str>),
    });
    let body = read(expansion, &kind, &rows, &quote!(::core::option::Option::None));
    (kind, body)
}

/// An optional text per code. An empty text is a value.
fn strings(expansion: &Expansion<'_>, values: &[Option<&Value>]) -> (TokenStream, TokenStream) {
    let kind = quote!(::core::option::Option<&'static ::core::primitive::str>);
    let rows = list(values, &mut |rows, value| match value {
        Some(Value::String(text)) => push_optional(rows, Some(format!("{text:?}"))),
        _ => push_optional(rows, None::<&str>),
    });
    let body = read(expansion, &kind, &rows, &quote!(::core::option::Option::None));
    (kind, body)
}

/// A list of texts per code.
fn lists(expansion: &Expansion<'_>, values: &[Option<&Value>]) -> (TokenStream, TokenStream) {
    let kind = quote!(&'static [&'static ::core::primitive::str]);
    let rows = list(values, &mut |rows, value| match value {
        Some(Value::Strings(texts)) => {
            let _ = write!(rows, "&{texts:?}");
        }
        _ => rows.push_str("&[]"),
    });
    let body = read(expansion, &kind, &rows, &quote!(&[]));
    (kind, body)
}

/// An optional HTTP code per code. `http` is the only registry that a field can refer to.
fn codes_of_http(expansion: &Expansion<'_>, values: &[Option<&Value>]) -> (TokenStream, TokenStream) {
    let core = &expansion.core;
    // The table has numbers, with 0 for none, because an array of enum values is slow to compile.
    let rows = list(values, &mut |rows, value| {
        let _ = match value {
            Some(Value::Code(number)) => write!(rows, "{number}"),
            _ => write!(rows, "0"),
        };
    });
    let index = expansion.index();
    let length = tables::count(values.len());
    let body = quote! {
        static TABLE: [::core::primitive::u16; #length] = [#rows];
        #core::StatusCode::from_u16(#core::__private::get_or(&TABLE, #index, 0))
    };
    (quote!(::core::option::Option<#core::StatusCode>), body)
}

/// Reads the row of `self`.
fn read(
    expansion: &Expansion<'_>,
    kind: &TokenStream,
    rows: &TokenStream,
    otherwise: &TokenStream,
) -> TokenStream {
    let core = &expansion.core;
    let index = expansion.index();
    let length = tables::count(expansion.spec.codes.len());
    quote! {
        static TABLE: [#kind; #length] = [#rows];
        #core::__private::get_or(&TABLE, #index, #otherwise)
    }
}
