//! An enum of classes.

/// The traits of a class enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_enum {
    (
        $(#[$attribute:meta])*
        $visibility:vis $class:ident of $code:ident: $number:ident
    ) => {
        $(#[$attribute])*
        impl $class {
            /// The title.
            #[must_use]
            #[inline]
            $visibility const fn title(self) -> &'static ::core::primitive::str {
                $crate::__private::text(Self::__TITLES, self as ::core::primitive::usize)
            }

            /// The meaning of the class.
            #[must_use]
            #[inline]
            $visibility const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::optional_text(Self::__DESCRIPTIONS, self as ::core::primitive::usize)
            }

            /// The numbers of the class; `None` if its codes name their class.
            #[must_use]
            #[inline]
            $visibility const fn range(
                self,
            ) -> ::core::option::Option<::core::ops::RangeInclusive<::core::primitive::$number>> {
                $crate::__private::range(Self::__RANGES, self as ::core::primitive::usize)
            }

            /// The code to treat an unrecognized code of the class as.
            #[must_use]
            #[inline]
            $visibility const fn fallback(self) -> ::core::option::Option<$code> {
                $crate::__private::get_or(
                    Self::__FALLBACKS,
                    self as ::core::primitive::usize,
                    ::core::option::Option::None,
                )
            }

            /// The codes of the class, ascending.
            #[inline]
            $visibility const fn codes(self) -> $crate::ClassCodes<Self> {
                $crate::ClassCodes::new(self)
            }
        }

        $(#[$attribute])*
        impl $crate::__private::Sealed for $class {}

        $(#[$attribute])*
        impl $crate::Class for $class {
            type Code = $code;

            const ALL: &'static [Self] = Self::ALL;

            #[inline]
            fn of(__number: ::core::primitive::$number) -> ::core::option::Option<Self> {
                Self::of(__number)
            }

            #[inline]
            fn title(self) -> &'static ::core::primitive::str {
                Self::title(self)
            }

            #[inline]
            fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                Self::description(self)
            }

            #[inline]
            fn range(
                self,
            ) -> ::core::option::Option<::core::ops::RangeInclusive<::core::primitive::$number>> {
                Self::range(self)
            }

            #[inline]
            fn fallback(self) -> ::core::option::Option<$code> {
                Self::fallback(self)
            }
        }

        $(#[$attribute])*
        impl ::core::fmt::Debug for $class {
            #[inline]
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __formatter.pad($crate::__private::text(Self::__NAMES, *self as ::core::primitive::usize))
            }
        }

        $(#[$attribute])*
        impl ::core::fmt::Display for $class {
            #[inline]
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __formatter.pad(self.title())
            }
        }
    };
}
