//! Which numbers are codes.

/// That the codes exist: an implementation for each. The attributes come as one token, for each to repeat them; without any, one macro call
/// does for all, as thousands take their time.
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

/// That one code exists.
#[doc(hidden)]
#[macro_export]
macro_rules! __declared_code {
    ([$(#[$attribute:meta])*] $code:ident $number:tt) => {
        $(#[$attribute])*
        impl $crate::__private::Declared<$number> for $code {}
    };
}
