//! Families of HTTP.

/// The trait of families of HTTP.
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

            $crate::__properties!($code);
        }

        $crate::__problem_of_code!($(#[$attribute])* $code);
    };
}

/// The problem of a code. Each family has its own implementation: a blanket one would overlap with the one
/// for errors.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_of_code {
    ($(#[$attribute:meta])* $code:ident) => {
        /// The problem with only the code.
        $(#[$attribute])*
        impl ::core::convert::From<$code> for $crate::Problem {
            fn from(__code: $code) -> Self {
                Self::new(__code)
            }
        }
    };
}

/// Without the feature, there are no problems.
#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_of_code {
    ($($code:tt)*) => {};
}

/// The data about the codes of a family for the compile-time checks of `#[derive(ToProblem)]`.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __properties {
    ($code:ident) => {
        const CODE_TABLE: $crate::__private::CodeTable = {
            static CODES: [$crate::__private::CodeProperties; $code::ALL.len()] = {
                let mut __properties = [$crate::__private::CodeProperties::NONE; $code::ALL.len()];
                let mut __at = 0;
                while __at < __properties.len() {
                    let __code = $code::ALL[__at];
                    __properties[__at] = $crate::__private::CodeProperties {
                        number: __code.as_u16(),
                        is_error: __code.is_error(),
                        is_client_error: __code.is_client_error(),
                        is_bodiless: __code.is_bodiless(),
                        required_headers: __code.required_headers(),
                    };
                    __at += 1;
                }
                __properties
            };
            static TEXTS: [$crate::__private::CodeTexts; $code::ALL.len()] = {
                let mut __texts = [$crate::__private::CodeTexts::NONE; $code::ALL.len()];
                let mut __at = 0;
                while __at < __texts.len() {
                    let __code = $code::ALL[__at];
                    __texts[__at] = $crate::__private::CodeTexts {
                        reason: __code.reason(),
                        reference: __code.reference(),
                    };
                    __at += 1;
                }
                __texts
            };
            $crate::__private::CodeTable {
                codes: &CODES,
                texts: &TEXTS,
                lookup: <$code as $crate::Code>::LOOKUP,
            }
        };
    };
}

/// Without problems, there are no checks.
#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __properties {
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
                // Every code of the shipped registry is inherited, so the last argument is never used.
                $crate::__private::get_or(Self::ALL, Self::__index_of_number(__code.as_u16()), Self::ALL[0])
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
