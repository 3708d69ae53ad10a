//! Importing traits for the derives.

/// Imports traits whose methods are the fallback where a type has none of its own. Often none of them is
/// needed.
///
/// In a derive, an unused import would be a warning if the path to this crate begins with the `$crate` of the
/// user's macro.
#[doc(hidden)]
#[macro_export]
macro_rules! __fallbacks {
    ($($fallback:ident)*) => {
        use $crate::__private::{$($fallback as _),*};
    };
}
