//! Properties of codes at run time, for any input from a peer.

use std::hash::{BuildHasher, RandomState};

use proptest::prelude::*;
use status_core::{Code, Number, Received, StatusCode};
use status_tests::{AppStatus, GrpcCode};

use crate::cases;

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn any_text(text in "\\PC{0,12}|[0-9+-]{0,21}|[A-Za-z_ -]{0,20}") {
        inverse::<StatusCode>(&text)?;
        inverse::<AppStatus>(&text)?;
        inverse::<GrpcCode>(&text)?;
    }

    #[test]
    fn any_two_numbers(one in any::<u16>(), other in any::<u16>(), wide in any::<(i32, i32)>()) {
        one_representation::<StatusCode>(one, other)?;
        one_representation::<AppStatus>(one, other)?;
        one_representation::<GrpcCode>(wide.0, wide.1)?;
        one_representation::<GrpcCode>(wide.0 % 20, wide.1 % 20)?;
    }
}

/// Checks that a parsed text is displayed as a text that parses to the same code.
fn inverse<C: Code>(text: &str) -> Result<(), TestCaseError> {
    if let Ok(code) = text.parse::<C>() {
        prop_assert_eq!(code.to_string().parse(), Ok(code));
        prop_assert_eq!(code.number().to_string().parse(), Ok(code));
        prop_assert_eq!(code.name().parse(), Ok(code));
        prop_assert_eq!(Received::<C>::from(code).to_string(), code.to_string());
    }
    if let Ok(received) = text.parse::<Received<C>>() {
        prop_assert_eq!(received.to_string().parse(), Ok(received));
    }
    let number = C::Number::from_bytes(text.as_bytes());
    prop_assert_eq!(number.is_some_and(|number| number.to_string() != text), false);
    prop_assert_eq!(C::from_bytes(text.as_bytes()), number.and_then(C::from_number));
    Ok(())
}

fn one_representation<C: Code>(one: C::Number, other: C::Number) -> Result<(), TestCaseError> {
    let (left, right) = (Received::<C>::new(one), Received::<C>::new(other));
    prop_assert_eq!(left.cmp(&right), one.cmp(&other));
    prop_assert_eq!(left == right, one == other);
    prop_assert_eq!(left.partial_cmp(&right), Some(one.cmp(&other)));
    let hasher = RandomState::new();
    let again = left.known().map_or_else(Received::from, Received::from);
    prop_assert_eq!(again, left);
    prop_assert_eq!(hasher.hash_one(again), hasher.hash_one(left));
    if let (Ok(code), Ok(next)) = (left.known(), right.known()) {
        prop_assert_eq!(code.cmp(&next), one.cmp(&other));
    }
    prop_assert_eq!(size_of::<Received<C>>(), size_of::<C::Number>());
    prop_assert_eq!(size_of::<C>(), size_of::<C::Number>());
    Ok(())
}
