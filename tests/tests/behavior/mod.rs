//! The families of `crate::families`, one file each.

use std::fmt::Debug;

use status_core::{Class, Code, HasStatus, ParseCodeError, Received, UnknownCode};

mod amqp;
mod app;
mod depot;
mod grpc;
mod http;
mod http2;
mod kafka;
mod mqtt;
mod quic;
mod uefi;

/// Checks the properties of every code of every family.
fn every_code<C>()
where
    C: HasStatus<Code = C> + TryFrom<C::Number, Error = UnknownCode<C>> + Into<C::Number> + Code,
{
    assert!(C::ALL.is_sorted_by(|left, right| left < right && left.number() < right.number()));
    for code in C::ALL.iter().copied() {
        let (number, name, reason) = (code.number(), code.name(), code.reason());
        assert_eq!(code.into(), number);
        assert_eq!(C::from_number(number), Some(code));
        assert_eq!(C::try_from(number), Ok(code));
        assert_eq!(C::recognize(number), Some(code));
        assert_eq!(C::from_bytes(number.to_string().as_bytes()), Some(code));
        assert_eq!(code.status(), code);
        assert_eq!(C::Class::of(number), code.class());
        assert_eq!(Received::<C>::from(code).known(), Ok(code));

        assert_eq!(format!("{code:?}"), name);
        let line = format!("{number} {reason}");
        let width = line.len() + 5;
        assert_eq!(code.to_string(), line);
        assert_eq!(format!("{code:<width$}|"), format!("{line}     |"));
        assert_eq!(format!("{code:>width$}|"), format!("     {line}|"));
        assert_eq!(format!("{code:-^width$}|"), format!("--{line}---|"));
        assert_eq!(format!("{code:.3}"), line[..3]);
        assert_eq!(format!("{code:1}"), line);

        for text in [number.to_string(), line, name.to_owned(), name.to_uppercase(), name.to_lowercase()] {
            assert_eq!(text.parse(), Ok(code), "{text}");
        }
        let found = by_reason::<C>(reason);
        let signs: String = reason.chars().flat_map(|sign| [sign, '~']).collect();
        for text in
            [reason.to_owned(), reason.to_uppercase(), reason.to_lowercase(), reason.replace(' ', "_"), signs]
        {
            assert_eq!(text.parse(), Ok(found), "{text}");
        }
        for text in [
            format!(" {name}"),
            format!("{name} "),
            format!("{name}\n"),
            format!("\t{name}"),
            format!("{name}x"),
        ] {
            assert_eq!(text.parse::<C>(), Err(ParseCodeError::new(C::FAMILY)), "{text:?}");
        }
    }
    for text in
        ["", " ", "-", "--", "_", "+1", "00", "01", "0x1", "1.0", "1e1", "\u{660}", "é", "no such name"]
    {
        assert_eq!(text.parse::<C>(), Err(ParseCodeError::new(C::FAMILY)), "{text:?}");
    }
    every_class::<C>();
}

/// The code of a reason: the one whose variant has the name, or else the lowest one with the reason.
fn by_reason<C: Code>(reason: &str) -> C {
    let normalized = |name: &str| -> String {
        name.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_lowercase()).collect()
    };
    let same = |name: &str| normalized(name) == normalized(reason);
    let mut codes = C::ALL.iter();
    let named = codes.find(|code| same(code.name()));
    *named.or_else(|| C::ALL.iter().find(|code| same(code.reason()))).unwrap()
}

/// Properties of every class of every family.
fn every_class<C: Code>() {
    let mut codes = 0;
    for class in C::Class::ALL.iter().copied() {
        let of_class: Vec<C> = C::ALL.iter().copied().filter(|code| code.class() == Some(class)).collect();
        codes += of_class.len();
        assert!(class.codes().eq(of_class.iter().copied()));
        assert!(class.codes().rev().eq(of_class.into_iter().rev()));
        assert_eq!(class.to_string(), class.title());
        let width = class.title().len() + 2;
        assert_eq!(format!("{class:>width$}"), format!("  {class}"));
        if let Some(range) = class.range() {
            assert!(range.start() <= range.end());
        }
        if let Some(fallback) = class.fallback() {
            assert_eq!(fallback.class(), Some(class));
        }
    }
    if !C::Class::ALL.is_empty() {
        assert_eq!(codes, C::ALL.len());
    }
}

/// Properties of numbers, for codes and other numbers. Miri would take hours, so it gets fewer.
fn every_number<C>(numbers: impl Iterator<Item = C::Number>)
where
    C: TryFrom<C::Number, Error = UnknownCode<C>> + Code,
{
    for number in numbers.step_by(if cfg!(miri) { 97 } else { 1 }) {
        let text = number.to_string();
        let code =
            C::ALL.binary_search_by_key(&number, |code| code.number()).ok().map(|position| C::ALL[position]);
        let in_range = |class: &C::Class| class.range().is_some_and(|range| range.contains(&number));
        let class = code.map_or_else(|| C::Class::ALL.iter().copied().find(in_range), Code::class);
        let recognized = code.or_else(|| class.and_then(Class::fallback));
        assert_eq!(C::from_number(number), code, "{number}");
        assert_eq!(C::from_bytes(text.as_bytes()), code, "{number}");
        assert_eq!(text.parse().ok(), code, "{number}");
        assert_eq!(C::Class::of(number), class, "{number}");
        assert_eq!(C::recognize(number), recognized, "{number}");
        let received = Received::<C>::new(number);
        assert_eq!((received.number(), received.class(), received.recognize()), (number, class, recognized));
        assert_eq!(received.to_string(), code.map_or(text, |code| code.to_string()));
        match C::try_from(number) {
            Ok(known) => assert_eq!(Some(known), code),
            Err(unknown) => {
                assert_eq!(code, None);
                assert_eq!(
                    (unknown.number(), unknown.class(), unknown.recognize()),
                    (number, class, recognized)
                );
            }
        }
    }
}

/// Numbers to try if there are too many to try all: around the codes, at the ends of the type, and where a
/// narrower type would wrap around.
fn some_numbers<C: Code>() -> impl Iterator<Item = C::Number>
where
    C::Number: TryFrom<i128>,
{
    let far = [
        0_i128,
        1,
        2,
        0x7f,
        0x80,
        0xff,
        0x100,
        0x8000,
        0xffff,
        0x1_0000,
        0x8000_0000,
        0xffff_ffff,
        0x1_0000_0000,
        1 << 63,
        (1 << 64) - 1,
    ];
    let far = far.into_iter().flat_map(|distance| [-distance, distance]);
    let codes = C::ALL.iter().map(|code| code.number().into()).chain([0]);
    let around: Vec<i128> =
        codes.flat_map(|code: i128| far.clone().map(move |distance| code + distance)).collect();
    around.into_iter().filter_map(|number| number.try_into().ok())
}

/// Checks that texts are not codes.
fn refused<C: Code + Debug>(texts: &[&str]) {
    for text in texts {
        assert_eq!(text.parse::<C>(), Err(ParseCodeError::new(C::FAMILY)), "{text:?}");
    }
}
