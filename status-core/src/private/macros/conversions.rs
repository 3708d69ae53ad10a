//! Conversions of an enum of codes from and to text, numbers and bytes.

/// The conversions of an enum of codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __conversions {
    (
        $(#[$attribute:meta])*
        $code:ident: $number:ident, $from_number:ident, $as_number:ident
    ) => {
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
                $crate::__private::display(self.__line(), __formatter)
            }
        }

        /// Formats the number like its type.
        $(#[$attribute])*
        impl ::core::fmt::LowerHex for $code {
            #[inline]
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::LowerHex::fmt(&self.$as_number(), __formatter)
            }
        }

        /// Formats the number like its type.
        $(#[$attribute])*
        impl ::core::fmt::UpperHex for $code {
            #[inline]
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::UpperHex::fmt(&self.$as_number(), __formatter)
            }
        }

        $(#[$attribute])*
        impl ::core::str::FromStr for $code {
            type Err = $crate::ParseCodeError;

            #[inline]
            fn from_str(
                __text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseCodeError> {
                match $crate::__private::parse(__text, Self::__index_of_name) {
                    ::core::option::Option::Some(__code) => ::core::result::Result::Ok(__code),
                    ::core::option::Option::None => ::core::result::Result::Err(
                        $crate::ParseCodeError::new(<Self as $crate::Code>::FAMILY),
                    ),
                }
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

        /// Accepts the same texts as `FromStr`.
        $(#[$attribute])*
        impl ::core::convert::TryFrom<&::core::primitive::str> for $code {
            type Error = $crate::ParseCodeError;

            #[inline]
            fn try_from(
                __text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseCodeError> {
                ::core::str::FromStr::from_str(__text)
            }
        }

        /// Accepts the same bytes as `from_bytes`.
        $(#[$attribute])*
        impl ::core::convert::TryFrom<&[::core::primitive::u8]> for $code {
            type Error = $crate::ParseCodeError;

            #[inline]
            fn try_from(
                __bytes: &[::core::primitive::u8],
            ) -> ::core::result::Result<Self, $crate::ParseCodeError> {
                match Self::from_bytes(__bytes) {
                    ::core::option::Option::Some(__code) => ::core::result::Result::Ok(__code),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err($crate::ParseCodeError::new(<Self as $crate::Code>::FAMILY))
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
