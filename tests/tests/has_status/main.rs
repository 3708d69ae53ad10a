//! `#[derive(HasStatus)]` on types of every kind, and together with other derives.
#![expect(unused_qualifications, reason = "a path is one way to write a family")]
#![expect(dead_code, reason = "what an error carries is not what is asked here")]
#![expect(clippy::items_after_statements, reason = "each type stands beside what is asked of it")]

mod generics;
mod transparent;

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use status_core::{Code, HasStatus, HttpCode, StatusCode, codes, status};
use status_tests::{AppStatus, GrpcCode};

/// The codes of a shop, in this crate.
#[codes("fixtures/app.toml")]
enum ShopStatus {}

#[test]
fn every_form_of_variant() {
    #[derive(HasStatus)]
    enum Failure {
        #[status(404)]
        Unit,
        #[status(Gone)]
        Tuple(String, u32),
        #[status(0x199)]
        Braces { at: u32, code: u32 },
        #[status(410)]
        EmptyTuple(),
        #[status(ImATeapot)]
        EmptyBraces {},
        #[status(transparent)]
        Inner(StatusCode),
        #[status(transparent)]
        Named { inner: StatusCode },
    }
    let answers = [
        Failure::Unit,
        Failure::Tuple(String::new(), 1),
        Failure::Braces { at: 1, code: 2 },
        Failure::EmptyTuple(),
        Failure::EmptyBraces {},
        Failure::Inner(status!(502)),
        Failure::Named { inner: status!(503) },
    ]
    .map(|failure| failure.status().as_u16());
    assert_eq!(answers, [404, 410, 409, 410, 418, 502, 503]);
}

#[test]
fn every_form_of_struct() {
    #[derive(HasStatus)]
    #[status(404)]
    struct Unit;

    #[derive(HasStatus)]
    #[status(NotFound)]
    struct Tuple(u32);

    #[derive(HasStatus)]
    #[status(404)]
    struct Braces {
        at: u32,
    }

    #[derive(HasStatus)]
    #[status(transparent)]
    struct Newtype(Unit);

    #[derive(HasStatus)]
    #[status(transparent)]
    struct Named {
        inner: Newtype,
    }

    let answers: [&dyn HasStatus<Code = StatusCode>; 5] =
        [&Unit, &Tuple(1), &Braces { at: 1 }, &Newtype(Unit), &Named { inner: Newtype(Unit) }];
    assert!(answers.iter().all(|answer| answer.status() == StatusCode::NotFound));
}

#[test]
fn default_for_variants_without_a_status() {
    #[derive(HasStatus)]
    #[status(500)]
    enum Failure {
        Silent,
        AsSilent(String),
        #[status(404)]
        Loud,
        #[status(transparent)]
        Inner(StatusCode),
    }
    assert_eq!(Failure::Silent.status(), status!(500));
    assert_eq!(Failure::AsSilent(String::new()).status(), status!(500));
    assert_eq!(Failure::Loud.status(), status!(404));
    assert_eq!(Failure::Inner(status!(401)).status(), status!(401));

    // Every variant has its own status. The default is still checked, and unused.
    #[derive(HasStatus)]
    #[status(500)]
    enum Outspoken {
        #[status(404)]
        Loud,
    }
    assert_eq!(Outspoken::Loud.status(), status!(404));
}

#[test]
fn keys_in_one_or_several_attributes() {
    #[derive(HasStatus)]
    #[status(code = AppStatus, 499)]
    struct Together;

    #[derive(HasStatus)]
    #[status(ClientClosedRequest)]
    #[status(crate = ::status_core)]
    #[status(code = status_tests::AppStatus)]
    struct Apart;

    #[derive(HasStatus)]
    #[status(499, crate = status_core, code = AppStatus,)]
    enum Default {
        Silent,
    }

    assert_eq!(Together.status(), AppStatus::ClientClosedRequest);
    assert_eq!(Apart.status(), Together.status());
    assert_eq!(Default::Silent.status(), Together.status());
}

#[test]
fn empty_enums() {
    #[derive(HasStatus)]
    enum Never {}

    #[derive(HasStatus)]
    #[status(404)]
    enum NotEvenMissing {}

    #[derive(HasStatus)]
    #[status(transparent)]
    struct Impossible(Never);

    const fn has_status<T: HasStatus<Code = StatusCode>>() {}
    has_status::<Never>();
    has_status::<NotEvenMissing>();
    has_status::<Impossible>();
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HasStatus)]
#[status(404)]
struct Missing;

#[test]
fn variants_under_a_condition() {
    #[derive(HasStatus)]
    #[cfg_attr(not(any()), status(500))]
    enum Failure {
        #[cfg(not(any()))]
        #[status(404)]
        Here,
        // The derive ignores its content.
        #[cfg(any())]
        #[status(499, nonsense)]
        NotHere,
        #[cfg_attr(not(any()), status(410))]
        #[cfg_attr(any(), status(411))]
        Attribute,
        #[status(transparent)]
        Field(#[cfg(any())] u32, #[cfg(not(any()))] Missing),
        Silent,
    }
    let answers = [Failure::Here, Failure::Attribute, Failure::Field(Missing), Failure::Silent];
    assert_eq!(answers.map(|failure| failure.status().as_u16()), [404, 410, 404, 500]);
}

#[test]
#[expect(non_camel_case_types)]
fn raw_identifiers() {
    #[derive(HasStatus)]
    enum r#enum<r#type> {
        #[status(404)]
        r#match,
        #[status(transparent)]
        r#struct { r#fn: r#type },
        #[status(r#Gone)]
        r#Gone,
    }
    assert_eq!(r#enum::<Missing>::r#match.status(), status!(404));
    assert_eq!(r#enum::r#struct { r#fn: status!(409) }.status(), status!(409));
    assert_eq!(r#enum::<Missing>::Gone.status(), status!(r#Gone));
}

/// In every order, with mixed attributes.
mod beside_other_derives {
    use super::*;

    #[derive(HasStatus, thiserror::Error, Debug)]
    #[status(500)]
    pub(super) enum First {
        #[status(404)]
        #[error("no user {id}")]
        NoSuchUser { id: u64 },
        #[error("reading failed")]
        #[status(503)]
        Read(
            #[source]
            #[allow(unused)]
            std::io::Error,
        ),
        #[error("something failed")]
        Boxed(#[from] Box<dyn Error + Send + Sync>),
        #[error(transparent)]
        #[status(transparent)]
        Second(#[from] Second),
    }

    #[derive(Debug, thiserror::Error, Clone, HasStatus, PartialEq)]
    pub(super) enum Second {
        #[error("{0}")]
        #[status(Conflict)]
        Text(String),
        #[error(transparent)]
        #[status(transparent)]
        Third(Third),
    }

    #[derive(serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(rename_all = "kebab-case", tag = "type")]
    #[derive(HasStatus, serde::Deserialize)]
    #[status(code = StatusCode)]
    pub(super) enum Third {
        #[serde(rename = "lost")]
        #[status(404)]
        Lost {
            #[serde(default)]
            at: u32,
        },
        #[status(410)]
        Gone,
    }

    impl fmt::Display for Third {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("third")
        }
    }

    impl Error for Third {}

    /// Attributes that only resemble ours are ignored.
    #[derive(HasStatus, Default)]
    #[status(500)]
    #[non_exhaustive]
    #[must_use]
    #[doc(alias = "status")]
    pub(super) enum Bare {
        /// `#[status(499)]` in a comment.
        #[default]
        #[doc(hidden)]
        One,
    }
}

#[test]
fn in_any_order() {
    use beside_other_derives::{Bare, First, Second, Third};

    let third = Third::Lost { at: 1 };
    let first = First::from(Second::Third(third.clone()));
    assert_eq!(first.status(), status!(404));
    assert_eq!(first.to_string(), "third");
    assert!(first.source().is_none());
    assert_eq!(First::NoSuchUser { id: 1 }.status(), status!(404));
    assert_eq!(First::Read(std::io::Error::other("")).status(), status!(503));
    assert_eq!(First::Boxed("boxed".into()).status(), status!(500));
    assert_eq!(Second::Text(String::new()).status(), status!(409));
    assert_eq!(third.status(), Third::Lost { at: 2 }.status());
    assert_eq!(Third::Gone.status(), status!(410));
    assert_eq!(Bare::default().status(), status!(500));
}

#[test]
fn from_a_macro() {
    macro_rules! failures {
        ($($(#[$attribute:meta])* $name:ident: $family:ty { $($variant:ident = $code:literal,)* $(; $otherwise:ident)? })*) => {$(
            $(#[$attribute])*
            #[derive(HasStatus)]
            #[status(code = $family)]
            $(#[status($otherwise)])?
            enum $name {
                $(#[status($code)] $variant,)*
                #[status(transparent)]
                Inner($family),
                $(#[status($otherwise)] Otherwise,)?
            }
        )*};
    }
    failures! {
        /// Documented.
        Http: StatusCode { Lost = 404, Gone = 0x19a,; InternalServerError }
        #[derive(Debug)]
        Shop: ShopStatus { Closed = 499, }
        Call: GrpcCode { Lost = 5, }
    }
    assert_eq!(Http::Lost.status(), status!(404));
    assert_eq!(Http::Gone.status(), status!(410));
    assert_eq!(Http::Otherwise.status(), status!(500));
    assert_eq!(Http::Inner(status!(200)).status(), status!(200));
    assert_eq!(Shop::Closed.status(), ShopStatus::ClientClosedRequest);
    assert_eq!(Shop::Inner(ShopStatus::Gone).status(), ShopStatus::Gone);
    assert_eq!(Call::Lost.status(), GrpcCode::NotFound);
    assert_eq!(Call::Inner(GrpcCode::Ok).status(), GrpcCode::Ok);
}

/// Commas that do not separate fields or variants, and fragments in invisible groups.
#[test]
fn difficult_items() {
    struct Pair<A, B>(A, B);

    impl<A, B> Pair<A, B> {
        const SUM: isize = 7;
    }

    #[derive(HasStatus)]
    #[allow(dead_code)]
    #[repr(isize)]
    enum Discriminants {
        #[status(404)]
        Behind = Pair::<u8, u16>::SUM,
        #[status(410)]
        Before(u8, Vec<Vec<u8>>) = <Pair<u8, u16>>::SUM + 1,
        #[status(500)]
        Shifted { call: fn(u8, u8) -> Vec<u8>, bytes: [u8; 1 + 2] } = 1 << 2,
        #[status(503)]
        Negative = -3,
    }

    macro_rules! fragments {
        ($outer:vis $name:ident, $inner:vis $kind:ty, $value:expr, $meta:meta) => {
            #[derive(HasStatus)]
            #[repr(u8)]
            #[$meta]
            $outer enum $name {
                #[status(404)]
                Lost($kind) = $value,
                #[status(transparent)]
                Inner { inner: $kind },
            }

            #[derive(HasStatus)]
            #[$meta]
            #[status(transparent)]
            $outer struct Wrapped($inner $kind);
        };
    }
    fragments!(pub(crate) Fragments, Box<Discriminants>, 1 + 2, allow(dead_code));

    assert_eq!(Discriminants::Behind.status(), status!(404));
    assert_eq!(Discriminants::Before(1, Vec::new()).status(), status!(410));
    assert_eq!(Fragments::Lost(Box::new(Discriminants::Behind)).status(), status!(404));
    assert_eq!(Fragments::Inner { inner: Box::new(Discriminants::Negative) }.status(), status!(503));
    assert_eq!(Wrapped(Box::new(Discriminants::Negative)).status(), status!(503));
}

#[test]
fn in_generic_code() {
    fn answer<E: HasStatus<Code: HttpCode>>(error: &E) -> (u16, bool) {
        let code = error.status();
        (code.number(), code.is_retryable())
    }
    assert_eq!(answer(&Missing), (404, false));
    assert_eq!(answer(&ShopStatus::WebServerReturnedAnUnknownError), (520, true));
    assert_eq!(answer(&&Arc::new(Box::new(StatusCode::TooManyRequests))), (429, true));

    struct Phantom<T>(PhantomData<T>);
    impl<C: HttpCode> HasStatus for Phantom<C> {
        type Code = C;

        fn status(&self) -> C {
            C::ALL[0]
        }
    }
    assert_eq!(answer(&Phantom::<AppStatus>(PhantomData)), (100, false));
}
