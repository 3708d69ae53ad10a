//! What is the same for every family, written once. `#[codes]` generates the enums and their tables and leaves the rest to these.
//!
//! They are `macro_rules!` and not part of the procedural macro for two reasons: a person can read them, and the features of this
//! crate are seen here as they are, while the procedural macro would see those of its own build.

/// The conversions, the text and the traits of an enum of codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __code {
    (
        $(#[$attribute:meta])*
        $visibility:vis $code:ident: $number:ident, $for_number:ident, $from_number:ident, $as_number:ident
        $(, class $class:ident)?
    ) => {
        $(#[$attribute])*
        impl $code {
            /// The code that this number is to be treated as: its own, or else the fallback of its class.
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

            const ALL: &'static [Self] = Self::ALL;
            const POSITIONS: $crate::__private::Positions = Self::__FIND;

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

        $(#[$attribute])*
        impl ::core::fmt::Debug for $code {
            #[inline]
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __formatter.pad(self.name())
            }
        }

        $(#[$attribute])*
        impl ::core::fmt::Display for $code {
            #[inline]
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __formatter.pad(self.__line())
            }
        }

        $(#[$attribute])*
        impl ::core::str::FromStr for $code {
            type Err = $crate::ParseCodeError;

            #[inline]
            fn from_str(
                __text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseCodeError> {
                $crate::__private::parse(__text, Self::__find)
            }
        }

        $(#[$attribute])*
        impl ::core::convert::TryFrom<::core::primitive::$number> for $code {
            type Error = $crate::UnknownCode<Self>;

            #[inline]
            fn try_from(
                __number: ::core::primitive::$number,
            ) -> ::core::result::Result<Self, $crate::UnknownCode<Self>> {
                match Self::$from_number(__number) {
                    ::core::option::Option::Some(__code) => ::core::result::Result::Ok(__code),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err($crate::UnknownCode::new(__number))
                    }
                }
            }
        }

        $(#[$attribute])*
        impl ::core::convert::From<$code> for ::core::primitive::$number {
            #[inline]
            fn from(__code: $code) -> Self {
                __code.$as_number()
            }
        }
    };
}

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

/// The fallback of the class that a number lies in, in a family that has classes.
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
                __formatter.pad(self.__name())
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

/// That a family is HTTP's own or extends it.
#[doc(hidden)]
#[macro_export]
macro_rules! __http_code {
    ($(#[$attribute:meta])* $code:ident) => {
        $(#[$attribute])*
        impl $crate::HttpCode for $code {
            #[inline]
            fn is_error(self) -> ::core::primitive::bool {
                Self::is_error(self)
            }

            #[inline]
            fn is_cacheable(self) -> ::core::primitive::bool {
                Self::is_cacheable(self)
            }

            #[inline]
            fn is_bodiless(self) -> ::core::primitive::bool {
                Self::is_bodiless(self)
            }

            #[inline]
            fn is_retryable(self) -> ::core::primitive::bool {
                Self::is_retryable(self)
            }

            #[inline]
            fn is_client_error(self) -> ::core::primitive::bool {
                Self::is_client_error(self)
            }

            #[inline]
            fn required_headers(self) -> &'static [&'static ::core::primitive::str] {
                Self::required_headers(self)
            }

            $crate::__facts!($code);
        }

        $crate::__problem_of_code!($(#[$attribute])* $code);
    };
}

/// The problem of a code. One implementation for each family: for all of them it would overlap with that for errors.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_of_code {
    ($(#[$attribute:meta])* $code:ident) => {
        /// The problem that says no more than the code.
        $(#[$attribute])*
        impl ::core::convert::From<$code> for $crate::Problem {
            fn from(__code: $code) -> Self {
                Self::new(__code)
            }
        }
    };
}

/// There are no problems without the feature.
#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_of_code {
    ($($code:tt)*) => {};
}

/// What `#[derive(ToProblem)]` has the compiler check about the codes of a family.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __facts {
    ($code:ident) => {
        const FACTS: $crate::__private::Facts = $crate::__private::Facts {
            codes: &{
                let mut __facts = [$crate::__private::CodeFacts::NONE; $code::ALL.len()];
                let mut __at = 0;
                while __at < __facts.len() {
                    let __code = $code::ALL[__at];
                    __facts[__at] = $crate::__private::CodeFacts {
                        number: __code.as_u16(),
                        name: __code.name(),
                        reason: __code.reason(),
                        reference: __code.reference(),
                        is_error: __code.is_error(),
                        is_bodiless: __code.is_bodiless(),
                        is_client_error: __code.is_client_error(),
                        required_headers: __code.required_headers(),
                    };
                    __at += 1;
                }
                __facts
            },
            other_names: $code::__OTHER_NAMES,
        };
    };
}

/// Nothing is checked without problems.
#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __facts {
    ($code:ident) => {};
}

/// The conversions between a family that extends `http` and the shipped one.
#[doc(hidden)]
#[macro_export]
macro_rules! __extends_http {
    ($(#[$attribute:meta])* $code:ident) => {
        $crate::__http_code!($(#[$attribute])* $code);

        $(#[$attribute])*
        impl ::core::convert::From<$crate::StatusCode> for $code {
            #[inline]
            fn from(__code: $crate::StatusCode) -> Self {
                // Every code of the shipped registry is inherited, so the other one is never used.
                $crate::__private::get_or(Self::ALL, Self::__position(__code.as_u16()), Self::ALL[0])
            }
        }

        $(#[$attribute])*
        impl ::core::convert::TryFrom<$code> for $crate::StatusCode {
            type Error = $crate::UnknownCode<$crate::StatusCode>;

            #[inline]
            fn try_from(
                __code: $code,
            ) -> ::core::result::Result<Self, $crate::UnknownCode<$crate::StatusCode>> {
                ::core::convert::TryFrom::try_from(__code.as_u16())
            }
        }
    };
}
