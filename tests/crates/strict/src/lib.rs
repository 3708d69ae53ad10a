//! Generated code under the strictest lints, in a library without `std` and without a prelude. The test is
//! that it compiles.
//!
//! `unsafe_code` is forbidden only in the source of this file, because rustc does not lint the expansions of
//! macros from other crates. Three checks show that generated code does not contain any: `tests/expand`,
//! which is linted as source, `tests/tests/promises.rs`, and the step `unsafe_code` of `.ci/nightly`.
//!
//! `deny(warnings)` applies to one version of the compiler, because a later one may have new warnings.
#![no_std]
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    keyword_idents,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    non_ascii_idents,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unused_crate_dependencies,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_results,
    variant_size_differences
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![allow(clippy::redundant_pub_crate, reason = "it asks for what `unreachable_pub` forbids")]

/// Public families of every kind, and code that uses them.
#[::rustversion::attr(stable(1.95), deny(warnings))]
pub mod public {
    use ::core::marker::{Send, Sized};

    use ::status_core::{HasStatus, StatusCode, codes, status};

    /// A family that extends HTTP, with a class and a field.
    #[codes("../../../fixtures/app.toml", class = AppClass)]
    #[repr(u16)]
    pub enum AppStatus {}

    /// Without classes, with a field that is a code.
    #[codes("../../../fixtures/grpc.toml")]
    #[repr(i32)]
    pub enum GrpcCode {}

    /// With aliases.
    #[codes("../../../fixtures/mqtt.toml", class = MqttClass)]
    #[repr(u8)]
    pub enum MqttCode {}

    /// With negative numbers and former names.
    #[codes("../../../fixtures/kafka.toml")]
    #[repr(i16)]
    pub enum KafkaCode {}

    /// With one of everything.
    #[codes("../../../fixtures/depot.toml", class = DepotClass)]
    #[non_exhaustive]
    #[repr(i64)]
    pub enum DepotCode {}

    /// With classes that have no range.
    #[codes("../../../fixtures/amqp.toml", class = AmqpClass)]
    pub enum AmqpCode {}

    /// With numbers far apart.
    #[codes("../../../fixtures/uefi.toml", class = UefiClass)]
    #[repr(u64)]
    pub enum UefiCode {}

    /// With few numbers.
    #[codes("../../../fixtures/http2.toml")]
    #[repr(u32)]
    pub enum Http2Code {}

    impl AppStatus {
        /// Another name.
        pub const HUNG_UP: Self = status!(Self, 499);

        /// Returns `true` if it has the other name.
        #[must_use]
        pub const fn is_hung_up(self) -> bool {
            match self {
                status!(Self, HUNG_UP) => true,
                status!(Self, 520) | status!(Self, NotFound) => false,
                _ => status!(Self, NotFound).is_error(),
            }
        }
    }

    /// An error of every form.
    #[derive(Debug, Clone, Copy, HasStatus)]
    #[status(code = AppStatus, 500)]
    #[non_exhaustive]
    pub enum Failure<'a, T: Sized + Send = StatusCode, const N: usize = 1> {
        /// The number.
        #[status(404)]
        Missing,
        /// The same number again.
        #[status(NotFound)]
        AlsoMissing(),
        /// A code of this family.
        #[status(499)]
        Closed {
            /// The lost item.
            bytes: [u8; N],
        },
        /// Another error.
        #[status(transparent)]
        Inner(T),
        /// A reference to another error.
        #[status(transparent)]
        Outer {
            /// The other error.
            source: &'a Lost,
        },
        /// The default.
        Silent(u8, u8),
    }

    use ::core::clone::Clone;
    use ::core::fmt::Debug;
    use ::core::marker::Copy;
    use ::core::primitive::{bool, u8, usize};

    /// An error that is a struct.
    #[derive(Debug, Clone, Copy, HasStatus)]
    #[status(410)]
    pub struct Lost;

    /// An error around another.
    #[derive(Debug, Clone, Copy, HasStatus)]
    #[status(transparent)]
    pub struct Wrapped<T>(pub T);

    /// An error that never happens.
    #[derive(Debug, Clone, Copy, HasStatus)]
    #[status(500)]
    pub enum Never {}

    /// An error with deprecated and uninhabited parts.
    #[derive(Debug, Clone, Copy, HasStatus)]
    #[status(500)]
    pub enum Old {
        /// Not to be used.
        #[deprecated]
        Unit,
        /// Not to be used.
        #[deprecated]
        #[status(transparent)]
        Tuple(Lost),
        /// Not to be used.
        #[status(transparent)]
        Field {
            /// Not to be used.
            #[deprecated]
            source: Lost,
        },
        /// Never.
        #[status(404)]
        Never(Never),
        /// Never.
        #[status(transparent)]
        TransparentNever(Never),
        /// Something else.
        Other,
    }

    /// A deprecated error.
    #[deprecated]
    #[derive(Debug, Clone, Copy, HasStatus)]
    #[status(410)]
    pub struct OldStruct;

    /// A constant.
    pub const CLOSED: AppStatus = status!(AppStatus, ClientClosedRequest);

    /// Patterns and expressions.
    #[must_use]
    pub const fn is_missing(code: StatusCode) -> bool {
        matches(code, status!(404))
    }

    /// The same code.
    const fn matches(one: StatusCode, other: StatusCode) -> bool {
        match (one, other) {
            (status!(404), status!(NotFound)) => true,
            (status!(410), status!(Gone)) => status!(410).is_client_error(),
            _ => false,
        }
    }
}

/// Private families and errors.
#[::rustversion::attr(stable(1.95), deny(warnings))]
mod hidden {
    use ::core::primitive::u8;

    use ::status_core::{HasStatus, codes};

    #[codes("../../../fixtures/app.toml")]
    enum Private {}

    #[codes("../../../fixtures/mqtt.toml")]
    #[repr(u8)]
    pub(crate) enum OfCrate {}

    #[codes("../../../fixtures/kafka.toml")]
    #[repr(i16)]
    pub(super) enum OfParent {}

    #[codes("../../../fixtures/depot.toml")]
    #[repr(i64)]
    pub(in crate::hidden) enum OfPath {}

    #[derive(HasStatus)]
    #[status(code = Private)]
    enum Failure {
        #[status(499)]
        Closed,
    }

    #[derive(HasStatus)]
    #[status(code = OfPath, Lost)]
    struct Lost;

    pub(super) fn use_them() -> (u8, i16) {
        let _: Private = Failure::Closed.status();
        let _: OfPath = Lost.status();
        (OfCrate::Success.as_u8(), OfParent::None.as_i16())
    }
}

/// A family and an error in the body of a function.
#[::rustversion::attr(stable(1.95), deny(warnings))]
mod local {
    use ::core::primitive::{u8, u16};

    use ::status_core::{HasStatus, codes, status};

    pub(super) fn answer() -> (u16, u8) {
        #[codes("../../../fixtures/app.toml")]
        enum Local {}

        #[codes("../../../fixtures/mqtt.toml")]
        #[repr(u8)]
        enum Small {}

        #[derive(HasStatus)]
        #[status(code = Local)]
        enum Failure {
            #[status(499)]
            Closed,
            #[status(NotFound)]
            Missing,
            #[status(transparent)]
            Inner(Local),
        }

        let codes = [
            Failure::Closed.status(),
            Failure::Missing.status(),
            Failure::Inner(status!(Local, 520)).status(),
        ];
        let [first, _, _] = codes;
        (first.as_u16(), status!(Small, 0).as_u8())
    }
}

/// Families, errors and codes from a macro.
#[::rustversion::attr(stable(1.95), deny(warnings))]
mod from_macro {
    use ::core::primitive::bool;

    use ::status_core::{HasStatus, codes, status};

    macro_rules! family {
        ($(#[$attribute:meta])* $visibility:vis $family:ident($number:ident) = $path:literal, $class:ident, $failure:ident = $code:literal) => {
            $(#[$attribute])*
            #[codes($path, class = $class)]
            #[repr($number)]
            $visibility enum $family {}

            #[derive(HasStatus)]
            #[status(code = $family)]
            enum $failure {
                #[status($code)]
                Numbered,
                #[status(transparent)]
                Inner($family),
            }

            impl $failure {
                fn is(&self) -> bool {
                    match self.status() {
                        status!($family, $code) => true,
                        code => code == status!($family, $code),
                    }
                }
            }
        };
    }

    family! {
        /// From a macro.
        #[non_exhaustive]
        pub(crate) Generated(u16) = "../../../fixtures/app.toml", GeneratedClass, GeneratedFailure = 499
    }
    family!(Kafka(i16) = "../../../fixtures/kafka.toml", KafkaClass, KafkaFailure = -1);

    pub(super) fn use_them() -> (bool, bool) {
        let inner = GeneratedFailure::Inner(Generated::NotFound).is() || GeneratedFailure::Numbered.is();
        (inner, KafkaFailure::Inner(Kafka::None).is() || KafkaFailure::Numbered.is())
    }
}

/// A family and an error in a private module, re-exported elsewhere.
#[::rustversion::attr(stable(1.95), deny(warnings))]
mod elsewhere {
    use ::status_core::{HasStatus, codes};

    /// Public elsewhere.
    #[codes("../../../fixtures/app.toml")]
    pub enum Elsewhere {}

    /// Public elsewhere.
    #[derive(Debug, Clone, Copy, HasStatus)]
    #[status(code = Elsewhere, 499)]
    pub struct Closed;

    use ::core::clone::Clone;
    use ::core::fmt::Debug;
    use ::core::marker::Copy;
}

pub use elsewhere::{Closed, Elsewhere, ElsewhereClass};

/// Uses everything that is not public.
pub fn use_them() {
    let _ = (hidden::use_them(), local::answer(), from_macro::use_them());
}
