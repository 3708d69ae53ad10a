//! The macros of adapters whose feature is disabled: each reports the missing feature.

/// One macro per row of the table and feature that is disabled.
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

/// The macro of one adapter. The dollar sign is passed in, since a macro that is defined here cannot write its own.
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
