//! An enum of codes.

/// The traits of an enum of codes, and everything that is the same for every family.
#[doc(hidden)]
#[macro_export]
macro_rules! __code {
    (
        $(#[$attribute:meta])*
        $visibility:vis $code:ident $family:literal: $number:ident, $from_number:ident, $as_number:ident
        $(, class $class:ident)?
    ) => {
        $(#[$attribute])*
        impl $code {
            /// The name of the variant.
            #[must_use]
            #[inline]
            $visibility const fn name(self) -> &'static ::core::primitive::str {
                $crate::__private::text(Self::__NAMES, self.__index())
            }

            /// The meaning of the code.
            #[must_use]
            #[inline]
            $visibility const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::optional_text(Self::__DESCRIPTIONS, self.__index())
            }

            /// The documents that define the code.
            #[must_use]
            #[inline]
            $visibility const fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::optional_text(Self::__REFERENCES, self.__index())
            }

            /// The state of the code in its registry.
            #[must_use]
            #[inline]
            $visibility const fn state(self) -> $crate::State {
                $crate::__private::get_or(
                    Self::__STATES,
                    $crate::__private::byte(Self::__STATE_OF_CODE, self.__index()) as ::core::primitive::usize,
                    $crate::State::Active,
                )
            }

            /// The code to treat this number as: the code with this number, or else the fallback of its
            /// class.
            #[must_use]
            #[inline]
            $visibility const fn recognize(
                __number: ::core::primitive::$number,
            ) -> ::core::option::Option<Self> {
                match Self::$from_number(__number) {
                    ::core::option::Option::Some(__code) => ::core::option::Option::Some(__code),
                    ::core::option::Option::None => $crate::__fallback!(__number $(, $class)?),
                }
            }

            /// The index in `ALL`.
            #[inline]
            const fn __index(self) -> ::core::primitive::usize {
                Self::__index_of_number(self.$as_number())
            }

            /// The number, a space, and the reason phrase.
            #[inline]
            const fn __line(self) -> &'static ::core::primitive::str {
                $crate::__private::text(Self::__LINES, self.__index())
            }

            #[doc(hidden)]
            #[must_use]
            #[track_caller]
            $visibility const fn __number_of_text(
                __text: &::core::primitive::str,
                __unknown: &::core::primitive::str,
                __is_decimal: &::core::primitive::str,
            ) -> ::core::primitive::i128 {
                $crate::__private::number_of_text::<Self>(__text, __unknown, __is_decimal)
            }

            #[doc(hidden)]
            #[must_use]
            #[inline]
            $visibility const fn __number(self) -> ::core::primitive::i128 {
                self.$as_number() as ::core::primitive::i128
            }
        }

        $(#[$attribute])*
        impl $crate::__private::Checked for $code {
            type Code = Self;
        }

        $(#[$attribute])*
        impl $crate::Code for $code {
            type Number = ::core::primitive::$number;
            type Class = $crate::__class!($($class)?);

            const FAMILY: &'static ::core::primitive::str = $family;
            const ALL: &'static [Self] = Self::ALL;
            const LOOKUP: $crate::__private::Lookup = Self::__LOOKUP;

            #[inline]
            fn from_number(__number: ::core::primitive::$number) -> ::core::option::Option<Self> {
                Self::$from_number(__number)
            }

            #[inline]
            fn number(self) -> ::core::primitive::$number {
                self.$as_number()
            }

            #[inline]
            fn from_bytes(__bytes: &[::core::primitive::u8]) -> ::core::option::Option<Self> {
                Self::from_bytes(__bytes)
            }

            #[inline]
            fn recognize(__number: ::core::primitive::$number) -> ::core::option::Option<Self> {
                Self::recognize(__number)
            }

            #[inline]
            fn as_str(self) -> &'static ::core::primitive::str {
                Self::as_str(self)
            }

            #[inline]
            fn name(self) -> &'static ::core::primitive::str {
                Self::name(self)
            }

            #[inline]
            fn reason(self) -> &'static ::core::primitive::str {
                Self::reason(self)
            }

            #[inline]
            fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                Self::description(self)
            }

            #[inline]
            fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                Self::reference(self)
            }

            #[inline]
            fn state(self) -> $crate::State {
                Self::state(self)
            }

            #[inline]
            fn class(self) -> ::core::option::Option<$crate::__class!($($class)?)> {
                $crate::__class_of!(self $(, $class)?)
            }
        }

        $(#[$attribute])*
        impl $crate::HasStatus for $code {
            type Code = Self;

            #[inline]
            fn status(&self) -> Self {
                *self
            }
        }

        $crate::__conversions! {
            $(#[$attribute])*
            $code: $number, $from_number, $as_number
        }
    };
}

/// The class enum of a family, if it has one.
#[doc(hidden)]
#[macro_export]
macro_rules! __class {
    () => { $crate::NoClass<Self> };
    ($class:ident) => { $class };
}

/// The class of a code, in a family that has classes.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_of {
    ($code:expr) => {
        ::core::option::Option::None
    };
    ($code:expr, $class:ident) => {
        ::core::option::Option::Some(Self::class($code))
    };
}

/// The fallback of the class that contains a number, in a family that has classes.
#[doc(hidden)]
#[macro_export]
macro_rules! __fallback {
    ($number:expr) => {
        ::core::option::Option::None
    };
    ($number:expr, $class:ident) => {
        match $class::of($number) {
            ::core::option::Option::Some(__class) => __class.fallback(),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    };
}
