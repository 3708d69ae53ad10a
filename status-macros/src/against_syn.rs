//! Items are taken apart as `syn` does it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, Fields, GenericParam};

use crate::item::{Body, Field, Item, ParameterKind, Variant};

/// Every item is read by both.
const ITEMS: [&str; 43] = [
    "struct Unit;",
    "pub struct Empty {}",
    "struct Tuple();",
    "pub(crate) struct Named { pub a: u8, pub(in crate::a::b) b: Vec<Vec<u8>>, c: [u8; { 1 + 2 }], }",
    "pub(super) struct Unnamed(pub u8, pub(self) u16, pub(in super::super) (u8, u16), u32,);",
    "struct Types(pub (crate::A, crate::B), pub (self::A), pub (super::A, u8), pub (u8, u8));",
    "struct r#type { r#fn: r#struct, union: union }",
    "union Number { whole: u64, parts: [u8; 8] }",
    "enum Never {}",
    "enum One { One }",
    "enum Last { A, B(u8), C { c: u8 }, D(), E {}, }",
    "enum Numbers { A = 1, B = -2, C, D = 1 << 2, E = 8 >> 1, F = !0, G = b'a' as isize, H = { 1 + 2 }, }",
    "enum Paths { A = Pair::<One, Two>::SUM, B = <Pair<One, Two> as Sum<u8, u8>>::SUM, C = SUM as Alias<One, Two>, D }",
    "enum Nested { A = A::<B<C, D>, E<F, G>>::H, B = <<A<B, C> as D>::E as F<G, H>>::I, C = a::b::<C, D>(1, 2), D }",
    "enum Functions { A = call::<fn(u8, u8) -> Vec<u8>, dyn Fn(u8) -> A<B, C>>(), B }",
    "enum Less { A = (1 < 2) as isize, B = ONE << TWO, C = ONE < TWO, D = 1 <= 2, E = ONE > TWO, F = ONE >= TWO }",
    "enum Casts { A = 1 as isize + B, B = 1 as u8 as isize, C = &1 as *const Pair<One, Two> as isize, D = 1 as isize * TWO, E }",
    "enum Operands { A = -<A<B, C>>::D, B = 1 + <A<B, C>>::D, C = 1 << <A<B, C>>::D, D = (A, B).0, E = [A, B][0], F }",
    "enum Blocks { A = if <A<B, C>>::D { 1 } else { 2 }, B = match <A<B, C>>::D { _ => 1, }, C = unsafe { 1 }, D }",
    "enum Calls { A = one(1, 2).two::<A, B>(3), B = len![1, 2], C = Some(1)?, D = 'a'  as isize, E }",
    "enum Constants { A = Array::<1, -2, { 3 }>::LENGTH, B = Array::<{ 1 > 2 }, 'a'>::LENGTH, C }",
    "/// Text.\n#[a] #[b()] #[c(d, e = \"f\")] #[g = 1 + 2] #[h::i] #[::j] #[k[l]] #[m{n}] struct Attributes;",
    "#[doc = concat!(\"a\", \"b\")] enum Within { #[a] A { #[b] a: u8 }, #[c = 1] B(#[d(e)] #[f] u8) }",
    "#[unsafe(a)] #[crate::b] #[self::c(d)] struct Words;",
    "struct Lifetimes<'a, 'b: 'a, 'c: 'a + 'b>(&'a u8, &'b u8, &'c u8);",
    "struct Defaults<T = u8, U: Copy = Vec<Vec<u8>>, const N: usize = 3, const M: isize = -1, const B: bool = { 1 > 2 }>(T, U);",
    "struct Bounds<T: Fn(u8, u8) -> Vec<u8>, U: for<'a> Fn(&'a u8) -> &'a u8 + ?Sized + 'static>(T, U);",
    "struct Joined<T: Into<Vec<u8>>, U: Iterator<Item = Vec<u8>>= Vec<u8>>(T, U);",
    "struct Attributed<#[a] 'a, #[b(c)] T: Copy, #[d] const N: usize>(&'a [T; N]);",
    "struct Trailing<'a, T,>(&'a T,);",
    "struct Nothing<>;",
    "struct Colons<T:, 'a:>(T);",
    "struct Where<T> where T: Copy { a: T }",
    "struct WhereTuple<T>(T) where T: Copy, Vec<T>: Into<[u8; { 1 + 2 }]>,;",
    "struct WhereUnit where u8: Copy;",
    "enum WhereEnum<T> where for<'a> &'a T: Fn(T) -> T, [T; { 3 }]: Copy, Array<{ 3 }>: Copy, 'static: 'static { A(T) }",
    "struct WhereNothing where {}",
    "struct Pointers(fn(u8, u8) -> u8, unsafe extern \"C\" fn() -> A<B, C>, Box<dyn Fn(u8) -> u8 + Send>, *const u8, !);",
    "struct Qualified(<A<B, C> as D<E, F>>::G, <A as B>::C<D, E>, ::a::B<'static, C>, A<B = C, D = E>, A<-1, 2>);",
    "struct Macros(a!(b, c), a![b, c], a! { b, c }, u8);",
    "struct Names { a: A<B, C>, b: impl_, c: (A<B, C>, D), d: &'static mut A<'static, B>, e: fn(A) -> B<C, D> }",
    "pub(in crate::a) enum Inherited<T = <A<B, C> as D>::E> { A(T) }",
    "struct Defaulted<T: A<B, C, D = E<F, G>> = H<I, J>> { a: T }",
];

#[test]
fn as_syn_does() {
    for text in ITEMS {
        let tokens: TokenStream = text.parse().unwrap();
        compare(text, &tokens);
    }
}

/// Fragments that a `macro_rules!` puts into an item are groups without delimiters.
#[test]
fn fragments_of_macros() {
    let fragments = ["pub", "pub(crate)", ""].map(group);
    for visibility in &fragments {
        for kind in ["u8", "Vec<u8>", "A<B, C>", "<A<B, C> as D>::E", "fn(u8, u8) -> u8", "&'static str"] {
            let kind = group(kind);
            let (path, meta) = (group("a::b"), group("a(b, c)"));
            let (value, number) = (group("1 < 2"), group("3"));
            let items = [
                quote!(#visibility struct Named { #visibility a: #kind, #visibility b: Vec<#kind> }),
                quote!(#[#meta] #visibility struct Unnamed(#visibility #kind, #[#meta] #visibility #kind);),
                quote!(#visibility enum Variants<T: Into<#kind> = #kind> where #kind: Copy { #[#meta] A(#kind) = #value, B }),
                quote!(#[#path] #[#path(c)] #[#path = #value] struct Paths<const N: usize = #number>;),
            ];
            for item in items {
                compare(&item.to_string(), &item);
            }
        }
    }
}

fn group(text: &str) -> TokenTree {
    Group::new(Delimiter::None, text.parse().unwrap()).into()
}

/// Reads an item both ways.
fn compare(text: &str, tokens: &TokenStream) {
    let ours: Item = syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("{error}: {text}"));
    let theirs: DeriveInput = syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("{error}: {text}"));
    let equal = |what: &str, ours: &dyn ToTokens, theirs: &dyn ToTokens| {
        assert_eq!(bare(ours), bare(theirs), "{what} of {text}");
    };
    attributes(text, &ours.attributes, &theirs.attrs);
    equal("visibility", &ours.visibility, &theirs.vis);
    equal("name", &ours.ident, &theirs.ident);
    generics(text, &ours.generics, &theirs.generics);
    match (&ours.body, &theirs.data) {
        (Body::Struct(ours), Data::Struct(theirs)) => fields(text, ours, &theirs.fields),
        (Body::Enum(ours, written), Data::Enum(theirs)) => {
            equal("variants", written, &theirs.variants);
            assert_eq!(ours.len(), theirs.variants.len(), "{text}");
            for (Variant { attributes: above, ident, fields: inside }, theirs) in
                ours.iter().zip(&theirs.variants)
            {
                attributes(text, above, &theirs.attrs);
                equal("variant", ident, &theirs.ident);
                fields(text, inside, &theirs.fields);
            }
        }
        (Body::Union, Data::Union(_)) => {}
        _ => panic!("what is {text}?"),
    }
}

fn attributes(text: &str, ours: &[crate::item::Attribute], theirs: &[syn::Attribute]) {
    assert_eq!(bare(&quote!(#(#ours)*)), bare(&quote!(#(#theirs)*)), "attributes of {text}");
    for (ours, theirs) in ours.iter().zip(theirs) {
        assert_eq!(bare(&ours.meta()), bare(&theirs.meta), "{text}");
        for segment in &theirs.path().segments {
            let name = segment.ident.to_string();
            assert_eq!(ours.is(&name), theirs.path().is_ident(&name), "{text}");
        }
        let has_list = matches!(ours.content, crate::item::Content::List(_));
        assert_eq!(has_list, matches!(theirs.meta, syn::Meta::List(_)), "{text}");
    }
}

fn generics(text: &str, ours: &crate::item::Generics, theirs: &syn::Generics) {
    let (declarations, arguments, where_clause) = theirs.split_for_impl();
    assert_eq!(ours.brackets.is_none(), theirs.lt_token.is_none(), "{text}");
    assert_eq!(sorted(&ours.arguments()), sorted(&arguments), "arguments of {text}");
    assert_eq!(sorted(&ours.declarations()), sorted(&declarations), "declarations of {text}");
    assert_eq!(sorted(&ours.where_clause(&[])), sorted(&where_clause), "where clause of {text}");
    for (ours, theirs) in ours.parameters.iter().zip(&theirs.params) {
        let kind = match theirs {
            GenericParam::Lifetime(_) => ParameterKind::Lifetime,
            GenericParam::Type(_) => ParameterKind::Type,
            GenericParam::Const(_) => ParameterKind::Const,
        };
        assert!(ours.kind == kind, "{text}");
    }
    // A predicate that is added stands behind those that are there.
    let added = ours.where_clause(&[quote!(u8: Copy), quote!(u16: Copy)]);
    let mut theirs = theirs.clone();
    theirs
        .make_where_clause()
        .predicates
        .extend([syn::parse_quote!(u8: Copy), syn::parse_quote!(u16: Copy)] as [syn::WherePredicate; 2]);
    assert_eq!(bare(&added), bare(&theirs.where_clause), "{text}");
}

/// What is in a list. The order, which `syn` changes for parameters, a comma at its end and a colon
/// without bounds say nothing.
fn sorted(list: &dyn ToTokens) -> Vec<String> {
    let mut items: Vec<String> =
        bare(list).split([',', '<', '>']).map(|item| item.trim_end_matches(':').to_owned()).collect();
    items.retain(|item| !item.is_empty());
    items.sort();
    items
}

fn fields(text: &str, ours: &[Field], theirs: &Fields) {
    assert_eq!(ours.len(), theirs.len(), "{text}");
    for ((ours, theirs), member) in ours.iter().zip(theirs).zip(theirs.members()) {
        attributes(text, &ours.attributes, &theirs.attrs);
        assert_eq!(bare(&ours.member), bare(&member), "{text}");
        assert_eq!(bare(&ours.kind), bare(&theirs.ty), "{text}");
    }
}

/// As a text without spaces, which depend on how signs are joined.
fn bare(tokens: &dyn ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}
