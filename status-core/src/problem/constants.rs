//! The checks of `#[derive(ToProblem)]` for constants and for the types of fields, next to those of
//! `code_checks`.

use core::marker::PhantomData;
use core::time::Duration;
use std::time::SystemTime;

use super::code_checks::CodeTable;
use super::header_syntax::Syntax;
use super::{header, uri};
use crate::__private::PanicText;

/// A constant as the value of a header.
#[derive(Debug)]
pub struct HeaderConstant<T>(pub T);

impl HeaderConstant<&str> {
    /// Panics if the header cannot have this value, or if it is empty and the code requires it.
    #[track_caller]
    pub const fn check(self, table: &CodeTable, number: i128, name: &str) {
        table.check_not_empty(number, name, self.0.is_empty());
        if !header::is_value(self.0.as_bytes()) {
            PanicText::NONE
                .and("invalid header value: expected visible ASCII characters, spaces and tabs")
                .panic();
        }
        let syntax = Syntax::of(name);
        if !syntax.accepts(self.0) {
            PanicText::NONE
                .and("invalid value for `")
                .and(name)
                .and("`: expected ")
                .and(syntax.description())
                .panic();
        }
    }
}

macro_rules! header_constants {
    ($($type:ty: $kind:ident,)*) => {$(
        impl HeaderConstant<$type> {
            /// Panics if the header cannot have this value.
            #[track_caller]
            pub const fn check(self, _: &CodeTable, _: i128, name: &str) {
                check_kind(name, Kind::$kind);
            }
        }
    )*};
}

header_constants! {
    u8: Unsigned, u16: Unsigned, u32: Unsigned, u64: Unsigned, u128: Unsigned, usize: Unsigned,
    i8: Number, i16: Number, i32: Number, i64: Number, i128: Number, isize: Number,
    f32: Number, f64: Number,
    bool: Bool,
    Duration: Duration,
}

/// Panics if a constant cannot be a URI reference.
#[track_caller]
pub const fn check_reference(constant: &str) {
    if !uri::is_reference(constant) {
        PanicText::NONE
            .and("invalid URI reference: it contains a character that must be percent-encoded")
            .panic();
    }
}

/// Panics if a constant cannot be the type of a problem.
#[track_caller]
pub const fn check_type(constant: &str) {
    check_reference(constant);
    if constant.is_empty() {
        PanicText::NONE.and("this `type` is empty: write a URI, or remove it for `about:blank`").panic();
    }
}

/// Panics if a constant is not a URI with a scheme.
#[track_caller]
pub const fn check_absolute(constant: &str) {
    check_reference(constant);
    if !uri::is_absolute(constant) {
        PanicText::NONE
            .and("only a literal is resolved against `base`: ")
            .and("a constant `type` must begin with a scheme, such as `https:`")
            .panic();
    }
}

/// The kind of a field's type, which decides which headers can have its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any other type.
    Text,
    /// An unsigned integer.
    Unsigned,
    /// A signed integer or a floating-point number.
    Number,
    /// A `bool`.
    Bool,
    /// A `Duration`.
    Duration,
    /// A `SystemTime`.
    Time,
}

/// Finds the kind of a type. [`TextKind`] is the fallback for types without [`HasKind`].
#[derive(Debug)]
pub struct KindOf<T: ?Sized>(PhantomData<T>);

impl<T: HasKind + ?Sized> KindOf<T> {
    /// The kind.
    pub const KIND: Kind = T::KIND;
}

/// The kind of any other type.
pub trait TextKind {
    /// The kind.
    const KIND: Kind = Kind::Text;
}

impl<T: ?Sized> TextKind for KindOf<T> {}

/// A type whose kind is not [`Kind::Text`].
pub trait HasKind {
    /// The kind.
    const KIND: Kind;
}

impl<T: HasKind> HasKind for Option<T> {
    const KIND: Kind = T::KIND;
}

impl<T: HasKind + ?Sized> HasKind for &T {
    const KIND: Kind = T::KIND;
}

macro_rules! kinds {
    ($($type:ty: $kind:ident,)*) => { $(impl HasKind for $type { const KIND: Kind = Kind::$kind; })* };
}

kinds! {
    u8: Unsigned, u16: Unsigned, u32: Unsigned, u64: Unsigned, u128: Unsigned, usize: Unsigned,
    i8: Number, i16: Number, i32: Number, i64: Number, i128: Number, isize: Number,
    f32: Number, f64: Number,
    bool: Bool,
    Duration: Duration,
    SystemTime: Time,
}

/// Panics if a field of this kind cannot be the value of a header.
#[track_caller]
pub const fn check_kind(name: &str, kind: Kind) {
    let syntax = Syntax::of(name);
    let fits = match syntax {
        Syntax::Text => true,
        Syntax::Delay | Syntax::Seconds => matches!(kind, Kind::Text | Kind::Unsigned | Kind::Duration),
        Syntax::Date => matches!(kind, Kind::Text | Kind::Time),
        _ => matches!(kind, Kind::Text),
    };
    if !fits {
        let kind = match kind {
            Kind::Text => "text",
            Kind::Unsigned => "an unsigned integer",
            Kind::Number => "a number that may be negative",
            Kind::Bool => "a `bool`",
            Kind::Duration => "a `Duration`",
            Kind::Time => "a `SystemTime`",
        };
        PanicText::NONE
            .and(kind)
            .and(" cannot be the value of `")
            .and(name)
            .and("`: expected ")
            .and(syntax.description())
            .panic();
    }
}
