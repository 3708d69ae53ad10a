//! Errors with every key in hostile surroundings: without a prelude, under strict lints, and among the user's
//! own types, traits, methods, macros and constants of any name. That it compiles is most of the test.
//!
//! The tests of each crate with adapters include this file and call `surroundings!` with their adapters, in a
//! module with `names`. The root of the test is expected to have `status_core` as `renamed`.

/// Errors with these adapters.
macro_rules! errors {
    ($($adapter:tt)*) => {
        /// An error of each form.
        #[derive(
            ::core::fmt::Debug, ::status_core::HasStatus, ::status_core::ToProblem, ::status_core::FromProblem,
        )]
        #[problem($($adapter)*)]
        #[problem(base = "https://shelf.example/", documented, header("Vary" = "Accept"))]
        #[status(500)]
        pub enum Failure<
            'a,
            T: ::core::fmt::Debug + 'static = ::core::primitive::u8,
            const N: ::core::primitive::usize = 1,
        >
        where
            T: ::core::fmt::Display,
        {
            /// With extensions.
            #[status(404)]
            #[problem(type = "/no-book", title = "No book", detail = "no {error} of {r#type} {{}}")]
            Fields {
                /// A number.
                #[problem(extension)]
                error: ::core::primitive::u64,
                /// A text.
                #[problem(extension = "kind")]
                r#type: ::std::string::String,
            },
            /// With headers.
            #[status(429)]
            #[problem(header("Retry-After" = 0), header("X-Left" = 1), grpc = ResourceExhausted)]
            Tuple(::core::time::Duration, ::core::primitive::u8),
            /// With a required header.
            #[status(Unauthorized)]
            #[problem(header("WWW-Authenticate" = "Bearer"), instance = "/x/{0}", log = "warn")]
            Some(#[problem(extension = "attempt")] ::core::primitive::u8),
            /// With members.
            #[status(409)]
            #[problem(grpc = Aborted, reason = "TAKEN")]
            Members {
                /// The detail.
                #[problem(detail)]
                detail: ::std::string::String,
                /// The title.
                #[problem(title)]
                title: ::core::option::Option<::std::string::String>,
                /// The violations.
                #[problem(errors)]
                errors: ::status_core::Violations,
            },
            /// With parameters.
            #[problem(skip)]
            Parameters(T, &'a [::core::primitive::u8; N]),
            /// With another problem.
            #[problem(other)]
            #[status(502)]
            Err(::status_core::Problem),
            /// With another error.
            #[status(transparent)]
            None(Gone),
        }

        /// A struct.
        #[derive(
            ::core::fmt::Debug, ::status_core::HasStatus, ::status_core::ToProblem, ::status_core::FromProblem,
        )]
        #[status(410)]
        #[problem($($adapter)*)]
        #[problem(type = "https://shelf.example/gone", grpc = NotFound)]
        pub struct Gone;

        impl ::core::fmt::Display for Gone {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Write::write_str(__f, "gone")
            }
        }

        impl ::core::error::Error for Gone {}

        impl<T, const N: ::core::primitive::usize> ::core::fmt::Display for Failure<'_, T, N>
        where
            T: ::core::fmt::Debug + ::core::fmt::Display,
        {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Write::write_str(__f, "failed")
            }
        }

        impl<T, const N: ::core::primitive::usize> ::core::error::Error for Failure<'_, T, N> where
            T: ::core::fmt::Debug + ::core::fmt::Display
        {
        }
    };
}

/// An error whose attributes are fragments of a macro.
macro_rules! error_of_macro {
    (
        $name:ident, $family:ty, $code:literal, $type_uri:literal, $title:expr, $($adapter:tt)*
    ) => {
        #[derive(
            Debug,
            $crate::renamed::HasStatus,
            $crate::renamed::ToProblem,
            $crate::renamed::FromProblem,
        )]
        #[status(crate = $crate::renamed, code = $family)]
        #[problem($($adapter)*)]
        pub enum $name {
            #[status($code)]
            #[problem(type = $type_uri, title = $title, reason = "NO_BOOK")]
            Missing,
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("missing")
            }
        }

        impl std::error::Error for $name {}
    };
}

macro_rules! modules {
    ($($name:ident)*) => { $(mod $name {})* };
}
macro_rules! structs {
    ($($name:ident)*) => { $(struct $name;)* };
}
macro_rules! traits {
    ($($name:ident)*) => { $(trait $name {})* };
}
macro_rules! macros {
    ($($name:ident)*) => { $(macro_rules! $name { () => {}; })* };
}
/// Traits that every type implements, so a call of one of their methods is ambiguous.
macro_rules! methods {
    ($($name:ident)*) => {
        pub(super) trait One { $(fn $name(&self) {})* }
        pub(super) trait Other { $(fn $name(&self) {})* }

        impl<T: ?Sized> One for T {}
        impl<T: ?Sized> Other for T {}
    };
}

/// The errors in all surroundings.
macro_rules! surroundings {
    ($($adapter:tt)*) => {
        #[no_implicit_prelude]
        #[deny(
            missing_docs,
            unused,
            unused_qualifications,
            unused_results,
            elided_lifetimes_in_paths,
            explicit_outlives_requirements,
            single_use_lifetimes,
            trivial_casts,
            trivial_numeric_casts,
            let_underscore_drop,
            unit_bindings
        )]
        /// Without a prelude and under strict lints.
        pub mod strict {
            errors!($($adapter)*);
        }

        mod shadowed {
            modules! {
                actix_web alloc axum axum_core core fmt http option primitive result serde serde_json
                status_core std tonic tracing utoipa
            }
            structs! {
                Arc Body Box Cow Date Duration JsonType Names Ok Option Problem ProblemEntry ProblemType Rc
                Received Response Result State Status StatusClass StatusCode String SystemTime UnknownCode
                Vec Violations bool char f32 f64 i128 i16 i32 i64 i8 isize str u128 u16 u32 u64 u8 usize
            }
            traits! {
                AsRef Class Clone Code Copy Debug Default Deserialize Display Drop Eq Error Extend Fn FnMut
                FnOnce From FromProblem FromStr HasStatus Hash HttpCode Into IntoIterator IntoResponse
                IntoResponses Iterator Known Ord PartialEq PartialOrd ProblemTypes Send Serialize Sized
                Sync ToOwned ToProblem ToSchema ToString TryFrom TryInto
            }
            macros! {
                assert assert_eq cfg column compile_error concat debug_assert env file format format_args
                include_bytes include_str line matches panic stringify todo unreachable vec write writeln
            }
            errors!($($adapter)*);
        }

        mod clashing {
            mod methods {
                methods! {
                    and_then as_bytes as_ref as_str body borrow cause class clone cmp code collect deref
                    description deserialize detail eq err error_response extend extensions fmt from_problem
                    from_str get hash headers instance into into_iter into_response is_error is_some iter
                    len map name next number ok ok_or parse push replace responses schema serialize source
                    status status_code take title to_owned to_problem to_string try_into type_id type_uri
                    unwrap unwrap_or with_detail with_extension with_header with_instance with_title
                    with_type write_str
                }
            }
            use methods::{One, Other};

            errors!($($adapter)*);
        }

        /// Errors of a macro that finds the crate through its own.
        #[deny(unused)]
        pub mod from_macro {
            error_of_macro!(Failure, status_core::StatusCode, 404, "/no-book", "No book", $($adapter)*);
        }

        mod among_constants {
            use super::names::constants::*;

            errors!($($adapter)*);
        }

        mod among_statics {
            use super::names::statics::*;

            errors!($($adapter)*);
        }

        mod among_structs {
            use super::names::structs::*;

            errors!($($adapter)*);
        }

        #[test]
        fn all_is_found() {
            use status_core::ToProblem;

            let (error, r#type) = (7, String::from("atlas"));
            let strict: strict::Failure<'_> = strict::Failure::Fields { error, r#type: r#type.clone() };
            let shadowed: shadowed::Failure<'_> = shadowed::Failure::Fields { error, r#type };
            assert_eq!(strict.to_problem(), shadowed.to_problem());
            assert_eq!(strict.to_problem().title(), Some("No book"));
            assert_eq!(strict.to_problem().detail(), Some("no 7 of atlas {}"));
        }
    };
}
