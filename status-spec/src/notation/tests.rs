//! Round trips from text to number in every notation.

use super::Notation;
use crate::{Repr, Rule};

fn meant(notation: &Notation, text: &str) -> Option<i128> {
    notation.read(text).unwrap_err().meant
}

#[test]
fn decimal() {
    for (text, number) in [
        ("0", 0),
        ("404", 404),
        ("-1", -1),
        ("0x1f", 31),
        ("0x001F", 31),
        ("0X1F", 31),
        ("0x0", 0),
        ("18446744073709551615", u64::MAX.into()),
    ] {
        assert_eq!(Notation::Decimal.read(text), Ok(number), "{text}");
    }
    assert_eq!(Notation::Decimal.read(&"9".repeat(50)), Ok(i128::MAX));
    assert_eq!(Notation::Decimal.read(&format!("-{}", "9".repeat(50))), Ok(-i128::MAX));
    for (text, expected) in [
        ("", None),
        ("-", None),
        ("+404", Some(404)),
        ("0404", Some(404)),
        ("00", Some(0)),
        ("-0", Some(0)),
        ("-01", Some(-1)),
        ("1_000", Some(1000)),
        (" 404", Some(404)),
        ("-0x1", Some(-1)),
        ("0b101", Some(5)),
        ("0x", None),
        ("0x+1", None),
        ("--1", None),
        ("4xx", None),
        ("٤٠٤", None),
        ("４０４", None),
        ("not-found", None),
    ] {
        assert_eq!(meant(&Notation::Decimal, text), expected, "{text}");
    }
}

#[test]
fn hexadecimal() {
    let ntstatus = Notation::Hexadecimal { repr: Repr::U32 };
    for text in ["0xC0000005", "0Xc0000005", "0x00C0000005"] {
        assert_eq!(ntstatus.read(text), Ok(0xC000_0005), "{text}");
    }
    assert_eq!(ntstatus.write(5), "0x00000005");
    assert_eq!(ntstatus.read("0x100000000"), Ok(1 << 32), "which does not fit");
    for (text, expected) in
        [("C0000005", Some(0xC000_0005)), ("0xC000_0005", Some(0xC000_0005)), ("0x", None), ("0x-1", None)]
    {
        assert_eq!(meant(&ntstatus, text), expected, "{text}");
    }
    let small = Notation::Hexadecimal { repr: Repr::I8 };
    for (text, number) in [("0x7F", 127), ("0x80", -128), ("0xFF", -1), ("0x00", 0)] {
        assert_eq!(small.read(text), Ok(number));
        assert_eq!(small.write(number), text);
    }
    assert_eq!(small.write(128), "128", "which does not fit");
}

#[test]
fn alphanumeric() {
    let sqlstate = Notation::Alphanumeric { width: 5 };
    for (text, number) in [("00000", 0), ("0000Z", 35), ("42P01", 6_844_177), ("ZZZZZ", 60_466_175)] {
        assert_eq!(sqlstate.read(text), Ok(number));
        assert_eq!(sqlstate.write(number), text);
    }
    assert_eq!(sqlstate.write(60_466_176), "60466176");
    assert_eq!(sqlstate.write(-1), "-1");
    for (text, rule) in [
        ("42p01", Rule::LowerCase),
        ("42P1", Rule::MixedWidth),
        ("42P-1", Rule::BadNumber),
        ("", Rule::BadNumber),
        ("４２P01", Rule::BadNumber),
    ] {
        assert_eq!(sqlstate.read(text).unwrap_err().rule, rule, "{text}");
    }
}

#[test]
fn dotted() {
    let coap = Notation::Dotted { parts: vec![32], pad: true };
    let mail = Notation::Dotted { parts: vec![1000, 1000], pad: false };
    for (notation, text, number) in [
        (&coap, "0.00", 0),
        (&coap, "4.04", 132),
        (&coap, "7.31", 255),
        (&mail, "5.7.1", 5_007_001),
        (&mail, "5.0.999", 5_000_999),
    ] {
        assert_eq!(notation.read(text), Ok(number));
        assert_eq!(notation.write(number), text);
    }
    assert_eq!(meant(&coap, "4.4"), Some(132));
    assert_eq!(meant(&coap, "04.04"), Some(132));
    assert_eq!(meant(&mail, "5.07.1"), Some(5_007_001));
    assert_eq!(coap.read("4.32").unwrap_err().rule, Rule::PartTooLarge);
    for text in ["", "4", "4.", ".04", "4.04.0", "4.x", "-4.04", "4.+1"] {
        assert_eq!(coap.read(text).unwrap_err().rule, Rule::BadNumber, "{text}");
    }
    assert_eq!(coap.read(&format!("{}.00", "9".repeat(99))), Ok(i128::MAX));
    assert_eq!(coap.write(-1), "-1");
}
