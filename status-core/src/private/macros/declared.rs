//! The numbers that are codes.

/// An implementation for each code. The attributes are one token, which is repeated for each implementation.
/// Without attributes, one macro call is enough, because thousands of calls are slow.
#[doc(hidden)]
#[macro_export]
macro_rules! __declared {
    ([] $code:ident: $($number:tt)*) => {
        $(impl $crate::__private::Declared<$number> for $code {})*
    };
    ($attributes:tt $code:ident: $($number:tt)*) => {
        $($crate::__declared_code! { $attributes $code $number })*
    };
}

/// The implementation for one code.
#[doc(hidden)]
#[macro_export]
macro_rules! __declared_code {
    ([$(#[$attribute:meta])*] $code:ident $number:tt) => {
        $(#[$attribute])*
        impl $crate::__private::Declared<$number> for $code {}
    };
}
