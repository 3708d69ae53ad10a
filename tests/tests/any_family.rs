//! Generic code for any family: a counter per code and per class.

use std::collections::BTreeMap;
use std::fmt::Write;

use status_core::{Class, ClassCodes, Code, Number, Received, StatusClass, StatusCode, codes};
use status_tests::{AppStatus, GrpcCode};

/// A family with classes that have no range.
#[codes("fixtures/amqp.toml", class = Kind)]
enum AmqpCode {}

/// The count of each received code.
struct Counter<C: Code> {
    /// One count for each of `C::ALL`.
    codes: Vec<u64>,
    /// The numbers that are not codes.
    others: BTreeMap<C::Number, u64>,
}

impl<C: Code> Counter<C> {
    fn new() -> Self {
        Self { codes: vec![0; C::ALL.len()], others: BTreeMap::new() }
    }

    fn count(&mut self, received: Received<C>) {
        match received.known() {
            Ok(code) => self.codes[position(code)] += 1,
            Err(unknown) => *self.others.entry(unknown.number()).or_default() += 1,
        }
    }

    fn of_code(&self, code: C) -> u64 {
        self.codes[position(code)]
    }

    /// Counts by class, including unknown codes; `None` for numbers without a class.
    fn of_class(&self, class: Option<C::Class>) -> u64 {
        let known = C::ALL.iter().filter(|code| code.class() == class).map(|code| self.of_code(*code));
        let others =
            self.others.iter().filter(|(number, _)| C::Class::of(**number) == class).map(|(_, count)| *count);
        known.chain(others).sum()
    }

    /// In the format of a metrics endpoint.
    fn report(&self) -> String {
        let mut report = String::new();
        for (code, count) in C::ALL.iter().zip(&self.codes).filter(|(_, count)| **count > 0) {
            writeln!(report, "{} {:?} {count}", code.number(), code.reason()).unwrap();
        }
        for (number, count) in &self.others {
            writeln!(report, "{number} {count}").unwrap();
        }
        for class in C::Class::ALL {
            writeln!(report, "{} {}", class.title(), self.of_class(Some(*class))).unwrap();
        }
        report
    }
}

fn position<C: Code>(code: C) -> usize {
    C::ALL.binary_search(&code).expect("a code is one of all")
}

fn counted<C: Code>(numbers: impl IntoIterator<Item = C::Number>) -> Counter<C> {
    let mut counter = Counter::new();
    for number in numbers {
        counter.count(Received::new(number));
    }
    counter
}

#[test]
fn http() {
    let counter = counted::<StatusCode>([200, 404, 404, 499, 599, 999, 0]);
    assert_eq!(counter.of_code(StatusCode::NotFound), 2);
    assert_eq!(counter.of_class(Some(StatusClass::ClientError)), 3);
    assert_eq!(counter.of_class(Some(StatusClass::Informational)), 0);
    assert_eq!(counter.of_class(None), 2);
    assert_eq!(
        counter.report(),
        "200 \"OK\" 1\n404 \"Not Found\" 2\n0 1\n499 1\n599 1\n999 1\n\
         Informational 0\nSuccessful 1\nRedirection 0\nClient Error 3\nServer Error 1\n",
    );
}

#[test]
fn without_classes() {
    let counter = counted::<GrpcCode>([0, 0, 5, 17, -1]);
    assert_eq!(counter.of_code(GrpcCode::Ok), 2);
    assert_eq!(counter.of_class(None), 5);
    assert_eq!(counter.report(), "0 \"OK\" 2\n5 \"NOT_FOUND\" 1\n-1 1\n17 1\n");
}

#[test]
fn more_than_http() {
    let counter = counted::<AppStatus>([499, 499, 799, 720]);
    assert_eq!(counter.of_code(AppStatus::ClientClosedRequest), 2);
    assert_eq!(counter.of_class(AppStatus::OutOfCoffee.class().into()), 2);
    assert_eq!(counter.of_class(None), 0);
}

#[test]
fn classes_without_range() {
    let all: Vec<u16> = AmqpCode::ALL.iter().map(|code| code.number()).collect();
    let counter = counted::<AmqpCode>(all.iter().copied().chain([1]));
    assert!(AmqpCode::ALL.iter().all(|code| counter.of_code(*code) == 1));
    let by_class: u64 = Kind::ALL.iter().map(|kind| counter.of_class(Some(*kind))).sum();
    assert_eq!(by_class, AmqpCode::ALL.len() as u64);
    assert_eq!(counter.of_class(None), 1);
}

/// Other properties of every family.
fn holds<C: Code>() {
    assert!(C::ALL.is_sorted_by(|one, other| one < other && one.number() < other.number()));
    for code in C::ALL {
        assert_eq!(C::from_number(code.number()), Some(*code));
        assert_eq!(C::recognize(code.number()), Some(*code));
        assert_eq!(C::Number::from_bytes(code.number().to_string().as_bytes()), Some(code.number()));
        assert_eq!(C::from_bytes(code.number().to_string().as_bytes()), Some(*code));
        assert_eq!(code.name().parse(), Ok(*code));
        assert_eq!(code.to_string().parse(), Ok(*code));
        assert_eq!(format!("{code:?}"), code.name());
        assert_eq!(code.class().is_some(), !C::Class::ALL.is_empty());
        assert_eq!(code.class(), C::Class::of(code.number()));
        assert_eq!(Received::from(*code).known(), Ok(*code));
        assert!(code.number().into() <= i128::from(u64::MAX));
    }
    for class in C::Class::ALL {
        let codes: ClassCodes<C::Class> = class.codes();
        assert!(codes.clone().all(|code| code.class() == Some(*class)));
        assert!(codes.eq(C::ALL.iter().copied().filter(|code| code.class() == Some(*class))));
        if let Some(fallback) = class.fallback() {
            assert_eq!(fallback.class(), Some(*class));
        }
    }
}

#[test]
fn every_family() {
    holds::<StatusCode>();
    holds::<AppStatus>();
    holds::<GrpcCode>();
    holds::<AmqpCode>();
    #[cfg(feature = "families")]
    {
        holds::<status_core::quic::TransportError>();
        holds::<status_core::jsonrpc::ErrorCode>();
    }
}
