//! The macros of adapters whose feature is disabled: each reports the missing feature.

/// Defines a macro for each row of the table whose feature is disabled.
macro_rules! adapters {
    ($($key:ident = $feature:literal {
        $(codes: $families:ident $codes:ident)? $(,)? $(problem: $problem:ident)?
    })*) => {
        $(
            $(disabled! { ($) $codes: $key, $feature, "argument", "codes" })?
            $(disabled! { ($) $problem: $key, $feature, "key", "problem" })?
        )*
    };
}

/// The macro of one adapter. The dollar sign is an argument, because a nested macro definition cannot contain
/// its own.
macro_rules! disabled {
    (($dollar:tt) $name:ident: $key:ident, $feature:literal, $kind:literal, $attribute:literal) => {
        #[cfg(not(feature = $feature))]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ($dollar($dollar tokens:tt)*) => {
                ::core::compile_error!(::core::concat!(
                    "the ",
                    $kind,
                    " `",
                    $feature,
                    "` of `",
                    $attribute,
                    "` needs the feature `",
                    $feature,
                    "` of `status-core`",
                ));
            };
        }
    };
}

include!("table.rs");
