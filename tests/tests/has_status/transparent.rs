//! Transparent variants: through pointers, and from another family.

use std::sync::Arc;

use status_core::{HasStatus, StatusCode, status};
use status_tests::GrpcCode;

use super::{Missing, ShopStatus};

#[test]
fn transparent_through_pointers() {
    #[derive(HasStatus)]
    enum Pointer<'a, T: HasStatus<Code = StatusCode> + ?Sized> {
        #[status(transparent)]
        Boxed(Box<T>),
        #[status(transparent)]
        Shared(Arc<T>),
        #[status(transparent)]
        Lent(&'a T),
        #[status(transparent)]
        Dynamic(Box<dyn HasStatus<Code = StatusCode> + Send + Sync>),
        #[status(transparent)]
        #[expect(clippy::redundant_allocation)]
        Deep(Arc<Box<&'a T>>),
    }
    let missing = Missing;
    for pointer in [
        Pointer::Boxed(Box::new(missing)),
        Pointer::Shared(Arc::new(missing)),
        Pointer::Lent(&missing),
        Pointer::Dynamic(Box::new(missing)),
        Pointer::Deep(Arc::new(Box::new(&missing))),
    ] {
        assert_eq!(pointer.status(), status!(404));
    }
    let unsized_too: Pointer<'_, dyn HasStatus<Code = StatusCode>> = Pointer::Boxed(Box::new(missing));
    assert_eq!(unsized_too.status(), status!(404));
}

#[test]
fn transparent_from_another_family() {
    /// Combines errors with codes of HTTP, of the shop and of another crate.
    #[derive(HasStatus)]
    #[status(code = ShopStatus)]
    enum Failure<T> {
        #[status(transparent)]
        Http(Missing),
        #[status(transparent)]
        Own(ShopStatus),
        #[status(transparent)]
        Any(T),
        #[status(499)]
        Closed,
    }
    assert_eq!(Failure::<Missing>::Http(Missing).status(), ShopStatus::NotFound);
    assert_eq!(Failure::<Missing>::Own(ShopStatus::OutOfCoffee).status(), ShopStatus::OutOfCoffee);
    assert_eq!(Failure::Any(StatusCode::Gone).status(), ShopStatus::Gone);
    assert_eq!(Failure::Any(ShopStatus::Gone).status(), ShopStatus::Gone);
    assert_eq!(Failure::<Missing>::Closed.status(), ShopStatus::ClientClosedRequest);
    // `From` decides.
    assert_eq!(Failure::Any(GrpcCode::NotFound).status(), ShopStatus::NotFound);
    assert_eq!(Failure::Any(GrpcCode::Cancelled).status(), ShopStatus::InternalServerError);
}

impl From<GrpcCode> for ShopStatus {
    fn from(code: GrpcCode) -> Self {
        code.http().map_or(Self::InternalServerError, Self::from)
    }
}
