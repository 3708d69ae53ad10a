//! One of everything: the five types of fields, every state, classes with and without a range, and text with
//! special characters.

use status_core::{Date, State, StatusCode};

use super::{every_code, every_number, refused, some_numbers};
use crate::families::depot::{Parcel, Stage};

const _: () = {
    assert!(Parcel::Ok.is_settled() && Parcel::Ok.is_billed());
    assert!(!Parcel::ItsDone.is_billed() && !Parcel::Lost.is_billed());
    assert!(matches!(Parcel::Lost.weight(), Some(i64::MIN)) && matches!(Parcel::Ok.weight(), Some(i64::MAX)));
    assert!(Parcel::Broken.weight().is_none());
    assert!(
        matches!(Parcel::Ok.shelf_mark(), Some(mark) if mark.is_empty())
            && Parcel::Lost.shelf_mark().is_none()
    );
    assert!(Parcel::Ok.tags().len() == 3 && Parcel::Lost.tags().is_empty());
    assert!(matches!(Parcel::Lost.answer(), Some(StatusCode::Gone)) && Parcel::Broken.answer().is_none());
    assert!(matches!(Stage::of(-5), Some(Stage::Reserved)));
    assert!(Stage::Reserved.fallback().is_none() && Parcel::recognize(-5).is_none());
};

#[test]
fn codes() {
    every_code::<Parcel>();
    assert_eq!(Parcel::ItsDone.name(), "ItsDone");
    assert_eq!(Parcel::ItsDone.reason(), "It's done");
    assert_eq!(Parcel::Nothing.reason(), "None");
}

#[test]
fn numbers() {
    every_number::<Parcel>(some_numbers::<Parcel>());
    every_number::<Parcel>(-300..=300);
}

#[test]
fn fields() {
    assert_eq!(Parcel::InTransit.weight(), Some(0));
    assert_eq!(Parcel::InTransit.shelf_mark(), Some("on the road"));
    assert_eq!(Parcel::Ok.tags(), ["a", "", "\"quoted\""]);
    assert_eq!(Parcel::BeingPacked.tags(), [""; 0]);
    assert_eq!(Parcel::Ok.answer(), Some(StatusCode::Ok));
    // A class that does not set a field has `false`. A code differs from its class in `billed`, so classes do
    // not have it.
    let last: Vec<bool> = Stage::ALL.iter().map(|stage| stage.is_settled()).collect();
    assert_eq!(last, [false, true, false, true]);
}

#[test]
fn states() {
    let states: Vec<State> = Parcel::ALL.iter().map(|code| code.state()).collect();
    let until = Some(Date { year: 2027, month: 2, day: 28 });
    assert_eq!(
        states,
        [
            State::Active,
            State::Active,
            State::Active,
            State::Unused,
            State::Temporary { until },
            State::Temporary { until: None },
            State::Deprecated,
            State::Obsolete,
            State::Active,
        ]
    );
}

#[test]
fn classes() {
    assert_eq!(Stage::ALL, [Stage::Reserved, Stage::Done, Stage::Waiting, Stage::Stuck]);
    assert_eq!(Stage::Reserved.codes().next(), None);
    assert_eq!(Stage::Reserved.codes().next_back(), None);
    assert!(Stage::Stuck.codes().eq([Parcel::Lost, Parcel::Broken]));
    assert_eq!(Stage::Waiting.title(), "Waiting & <b>hoping</b>");
    assert_eq!(Stage::Waiting.description(), Some("Not *yet*.\n\nMore `than` one paragraph."));
    assert!(Parcel::ALL.iter().all(|code| !code.is_reserved()));
    assert!(Parcel::Lost.is_stuck() && Parcel::Ok.is_done() && Parcel::InTransit.is_waiting());
}

#[test]
fn names() {
    for text in ["It's done", "Its done", "done", "Fine", "\"Fine\"", "Alls well", "finished", "1"] {
        assert_eq!(text.parse(), Ok(Parcel::ItsDone), "{text}");
    }
    assert!(matches!(Parcel::ItsDone, Parcel::AllsWell));
    assert_eq!("none".parse(), Ok(Parcel::Nothing));
    // Two codes with the same reason: the lowest number.
    assert_eq!("Not Acceptable".parse(), Ok(Parcel::SmallNotAcceptable));
    assert_eq!("160 Not Acceptable".parse(), Ok(Parcel::LargeNotAcceptable));
    refused::<Parcel>(&["2147483648", "-2147483649", "Unused", "(Unused) <really>"]);
}
