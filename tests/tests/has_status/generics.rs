//! Types with parameters: the bounds that the derive adds.

use std::borrow::Cow;
use std::fmt;

use status_core::{Code, HasStatus, StatusCode, status};
use status_tests::GrpcCode;

use super::Missing;

/// Every bound of a generic type.
trait Store {
    type Failure;
}

struct Memory;

impl Store for Memory {
    type Failure = Missing;
}

#[test]
fn generics() {
    // No unnecessary bounds: `T` and `U` do not implement anything here.
    #[derive(HasStatus)]
    enum Unbounded<T, U> {
        #[status(404)]
        Unit,
        #[status(410)]
        Tuple(T, U),
    }
    struct Opaque;
    assert_eq!(Unbounded::<Opaque, Opaque>::Unit.status(), status!(404));
    assert_eq!(Unbounded::Tuple(Opaque, Opaque).status(), status!(410));

    // The bounds of a transparent field are added.
    #[derive(HasStatus)]
    enum Transparent<T, U> {
        #[status(transparent)]
        One(T),
        #[status(transparent)]
        Many(Vec1<U>),
        #[status(500)]
        Other(U),
    }
    assert_eq!(Transparent::<_, StatusCode>::One(Missing).status(), status!(404));
    assert_eq!(Transparent::<Missing, _>::Many(Vec1(status!(409))).status(), status!(409));
    assert_eq!(Transparent::<Missing, _>::Other(status!(409)).status(), status!(500));

    // With bounds, a `where` clause, a default, a projection.
    #[derive(HasStatus)]
    enum Bounded<'a, S: Store + ?Sized, T: fmt::Debug + Clone = u8, const N: usize = 3>
    where
        S::Failure: Clone,
        &'a T: Ord,
    {
        #[status(transparent)]
        Store(S::Failure),
        #[status(404)]
        Keys(&'a [T; N]),
        #[status(transparent)]
        Qualified { failure: <S as Store>::Failure },
    }
    assert_eq!(Bounded::<Memory>::Store(Missing).status(), status!(404));
    assert_eq!(Bounded::<Memory, u8, 2>::Keys(&[1, 2]).status(), status!(404));
    let qualified: Bounded<'_, Memory> = Bounded::Qualified { failure: Missing };
    assert_eq!(qualified.status(), status!(404));

    // The family itself may be a parameter.
    #[derive(HasStatus)]
    #[status(code = C, transparent)]
    struct Answer<C: Code, T: HasStatus<Code = C>>(T);
    assert_eq!(Answer(Missing).status(), status!(404));
    assert_eq!(Answer(GrpcCode::NotFound).status(), GrpcCode::NotFound);

    // A recursive type does not require its own implementation.
    #[derive(HasStatus)]
    enum Nested<T> {
        #[status(transparent)]
        Again(Box<Self>),
        #[status(transparent)]
        #[expect(clippy::use_self, reason = "it is spelt out for the derive")]
        Spelt(Box<Nested<T>>),
        #[status(transparent)]
        End(T),
    }
    assert_eq!(Nested::Again(Box::new(Nested::Spelt(Box::new(Nested::End(Missing))))).status(), status!(404));
}

/// A generic transparent field.
#[derive(HasStatus)]
#[status(transparent)]
struct Vec1<T>(T);

#[test]
fn lifetimes() {
    #[derive(HasStatus)]
    enum Borrowed<'a, 'b: 'a> {
        #[status(400)]
        Text(&'a str, Cow<'b, str>),
        #[status(transparent)]
        Reference(&'a Missing),
        #[status(transparent)]
        Unnamed(&'static Missing),
        #[status(transparent)]
        Dynamic(&'a (dyn HasStatus<Code = StatusCode> + 'b)),
        #[status(transparent)]
        OfInner(Inner<'b>),
    }

    #[derive(HasStatus)]
    #[status(code = StatusCode, 451)]
    struct Inner<'a>(&'a str);

    assert_eq!(Borrowed::Text("", Cow::Borrowed("")).status(), status!(400));
    assert_eq!(Borrowed::Reference(&Missing).status(), status!(404));
    assert_eq!(Borrowed::Unnamed(&Missing).status(), status!(404));
    assert_eq!(Borrowed::Dynamic(&StatusCode::Conflict).status(), status!(409));
    assert_eq!(Borrowed::OfInner(Inner("")).status(), status!(451));
}

#[test]
fn constants_as_parameters() {
    #[derive(HasStatus)]
    enum Sized<const N: usize, const FLAG: bool, T> {
        #[status(413)]
        TooLarge([u8; N]),
        #[status(transparent)]
        Other(T),
    }
    assert_eq!(Sized::<2, true, Missing>::TooLarge([1, 2]).status(), status!(413));
    assert_eq!(Sized::<2, true, _>::Other(Missing).status(), status!(404));
}
