//! Run time compared with `http`, `strum`, `num_enum`, `phf` and hand-written code:
//! `cargo bench --bench run_time` in this package.
//!
//! Every input goes through `black_box`, so the compiler cannot optimize the loop over the calls. The inputs
//! are 32,768 random codes (or numbers, or texts), the same for every implementation. The table at the end
//! has the least time of criterion's samples.

use std::collections::HashMap;
use std::fmt::{Display, Write};
use std::hint::black_box;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use criterion::Criterion;
use criterion::measurement::WallTime;
use status_benches::families::{Mqtt, Sparse};
use status_benches::peers::{self, NumEnum, Strum};
use status_benches::sqlstate::StrumSqlState;
use status_benches::table::{self, Row};
use status_core::sqlstate::SqlState;
use status_core::{StatusClass, StatusCode};
use strum::EnumMessage;

fn main() {
    let directory = tempfile::tempdir().expect("a directory for criterion's files");
    let criterion = Criterion::default()
        .output_directory(directory.path())
        .without_plots()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1200))
        .sample_size(40);
    let mut benches = Benches { criterion, calls: HashMap::new() };
    benches.run();
    let rows = benches.rows(directory.path());
    println!();
    table::print("ns", &rows);
}

/// The number of inputs per pass.
///
/// Enough that the branch predictor cannot learn them. With a thousand inputs, a `match` looks several times
/// faster than on unseen data.
const INPUTS: usize = 1 << 15;

struct Benches {
    criterion: Criterion<WallTime>,
    /// Calls per pass, by operation and implementation.
    calls: HashMap<(String, String), usize>,
}

impl Benches {
    /// One implementation of one operation.
    fn call<Input: Copy, Output>(
        &mut self,
        operation: &str,
        who: &str,
        inputs: &[Input],
        call: impl Fn(Input) -> Output,
    ) {
        let mut group = self.criterion.benchmark_group(operation);
        group.bench_function(who, |bencher| {
            bencher.iter(|| {
                for input in inputs {
                    black_box(call(black_box(*input)));
                }
            });
        });
        group.finish();
        self.calls.insert((operation.to_owned(), who.to_owned()), inputs.len());
    }

    fn run(&mut self) {
        let mut random = Random(0x5eed);
        let numbers: Vec<u16> = (0..INPUTS).map(|_| random.pick(peers::NUMBERS)).collect();
        let any: Vec<u16> = (0..INPUTS).map(|_| (random.next() >> 16) as u16).collect();
        let ours: Vec<StatusCode> = numbers.iter().filter_map(|n| StatusCode::from_u16(*n)).collect();
        let theirs: Vec<http::StatusCode> =
            numbers.iter().filter_map(|n| http::StatusCode::from_u16(*n).ok()).collect();
        let strums: Vec<Strum> = numbers.iter().filter_map(|n| Strum::from_repr(*n)).collect();
        let digits: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let digits: Vec<&str> = digits.iter().map(String::as_str).collect();
        let reasons: Vec<&str> = numbers.iter().filter_map(|n| peers::reason_by_match(*n)).collect();
        let shouted: Vec<String> =
            reasons.iter().map(|reason| reason.to_uppercase().replace(' ', "_")).collect();
        let shouted: Vec<&str> = shouted.iter().map(String::as_str).collect();

        self.call("reason", OURS, &ours, StatusCode::reason);
        self.call("reason", "http", &theirs, |code| code.canonical_reason());
        self.call("reason", "strum", &strums, |code| code.get_message());
        self.call("reason", "match", &numbers, peers::reason_by_match);
        self.call("reason", "phf", &numbers, |number| peers::PHF_REASONS.get(&number));

        let mut line = String::with_capacity(64);
        let mut show = |code: &dyn Display| {
            line.clear();
            let _ = write!(line, "{code}");
            line.len()
        };
        // The closure owns its buffer, so these three cannot share code.
        self.display("http", &theirs, &mut show);
        self.display(OURS, &ours, &mut show);
        self.display("strum", &strums, &mut show);
        // The least that any `Display` takes: one text that exists already.
        let lines: Vec<Line> = ours.iter().map(|code| Line(code.to_string())).collect();
        self.display("one text", &lines, &mut show);

        self.call("from_u16, known codes", OURS, &numbers, StatusCode::from_u16);
        self.call("from_u16, known codes", "http", &numbers, |n| http::StatusCode::from_u16(n).ok());
        self.call("from_u16, known codes", "strum", &numbers, Strum::from_repr);
        self.call("from_u16, known codes", "num_enum", &numbers, |n| NumEnum::try_from(n).ok());
        self.call("from_u16, any u16", OURS, &any, StatusCode::from_u16);

        let bytes: Vec<&[u8]> = digits.iter().map(|digits| digits.as_bytes()).collect();
        self.call("from_bytes", OURS, &bytes, StatusCode::from_bytes);
        self.call("from_bytes", "http", &bytes, |bytes| http::StatusCode::from_bytes(bytes).ok());

        self.call("FromStr, number", OURS, &digits, |text| StatusCode::from_str(text).ok());
        self.call("FromStr, number", "http", &digits, |text| http::StatusCode::from_str(text).ok());
        // Strum's `FromStr` does not accept numbers. Its users write this.
        self.call("FromStr, number", "strum", &digits, |text| text.parse().ok().and_then(Strum::from_repr));

        self.call("FromStr, reason", OURS, &reasons, |text| StatusCode::from_str(text).ok());
        self.call("FromStr, reason in capitals", OURS, &shouted, |text| StatusCode::from_str(text).ok());
        let variants: Vec<&str> = ours.iter().map(|code| code.name()).collect();
        self.call("FromStr, name of the variant", OURS, &variants, |text| StatusCode::from_str(text).ok());
        self.call("FromStr, reason", "strum", &reasons, |text| Strum::from_str(text).ok());
        self.call("FromStr, reason", "phf", &reasons, |text| peers::PHF_NUMBERS.get(text));

        self.call("is_client_error", OURS, &ours, StatusCode::is_client_error);
        self.call("is_client_error", "http", &theirs, |code| code.is_client_error());
        self.call("is_client_error", "by hand", &numbers, |n| (400..=499).contains(&n));
        self.call("class", OURS, &ours, StatusCode::class);
        self.call("class", "by hand", &numbers, class_by_hand);
        self.call("is_cacheable", OURS, &ours, StatusCode::is_cacheable);
        self.call("is_cacheable", "by hand", &ours, cacheable_by_hand);
        self.call("is_error", OURS, &ours, StatusCode::is_error);
        self.call("is_error", "by hand", &numbers, |n| (400..=599).contains(&n));
        self.call("recognize, any u16", OURS, &any, StatusCode::recognize);
        self.call("description", OURS, &ours, StatusCode::description);

        let sparse: Vec<Sparse> = (0..INPUTS).map(|_| random.pick(Sparse::ALL)).collect();
        let sparse_numbers: Vec<u32> = sparse.iter().map(|code| code.as_u32()).collect();
        self.call("from_u32, 20 codes over 32 bits", OURS, &sparse_numbers, Sparse::from_u32);
        self.call("from_u32, 20 codes over 32 bits", "match", &sparse_numbers, sparse_by_hand);
        self.call("reason, 20 codes over 32 bits", OURS, &sparse, Sparse::reason);
        let mqtt: Vec<u8> = (0..INPUTS).map(|_| random.pick(Mqtt::ALL).as_u8()).collect();
        self.call("from_u8, MQTT", OURS, &mqtt, Mqtt::from_u8);
        let states: Vec<&str> = (0..INPUTS).map(|_| random.pick(SqlState::ALL).as_str()).collect();
        self.call("from_bytes, SQLSTATE", OURS, &states, |text| SqlState::from_bytes(text.as_bytes()));
        self.call("from_bytes, SQLSTATE", "strum", &states, |text| StrumSqlState::from_str(text).ok());
    }

    fn display<Input: Display>(
        &mut self,
        who: &str,
        inputs: &[Input],
        show: &mut impl FnMut(&dyn Display) -> usize,
    ) {
        let mut group = self.criterion.benchmark_group("Display");
        group.bench_function(who, |bencher| {
            bencher.iter(|| {
                for input in inputs {
                    black_box(show(black_box(input)));
                }
            });
        });
        group.finish();
        self.calls.insert(("Display".to_owned(), who.to_owned()), inputs.len());
    }

    /// The comparisons that ran (an argument may filter them).
    fn rows(&self, directory: &Path) -> Vec<Row> {
        let time = |operation: &str, who: &str| {
            let calls = *self.calls.get(&(operation.to_owned(), who.to_owned()))?;
            Some(least(directory, operation, who)? / calls as f64)
        };
        let row = |operation: &str, ours: (&str, &str), theirs: (&str, &str), target| {
            Some(Row {
                operation: operation.to_owned(),
                peer: if theirs.0 == ours.0 {
                    theirs.1.to_owned()
                } else {
                    format!("{}, {}", theirs.0, theirs.1)
                },
                ours: time(ours.0, ours.1)?,
                theirs: time(theirs.0, theirs.1)?,
                target,
            })
        };
        let mut rows = Vec::new();
        for (operation, peer, target) in COMPARISONS {
            rows.extend(row(operation, (operation, OURS), (operation, peer), *target));
        }
        let capitals = "FromStr, reason in capitals";
        rows.extend(row(capitals, (capitals, OURS), ("FromStr, reason", "strum"), Some(1.5)));
        let variants = "FromStr, name of the variant";
        rows.extend(row(variants, (variants, OURS), ("FromStr, reason", "strum"), None));
        let recognize = "recognize, any u16";
        rows.extend(row(recognize, (recognize, OURS), ("from_u16, known codes", OURS), Some(2.0)));
        let any = "from_u16, any u16";
        rows.extend(row(any, (any, OURS), ("from_u16, known codes", OURS), Some(1.1)));
        for alone in ["description", "reason, 20 codes over 32 bits", "from_u8, MQTT"] {
            rows.extend(row(alone, (alone, OURS), ("from_u16, known codes", OURS), None));
        }
        rows
    }
}

/// A text that is displayed as it is.
struct Line(String);

impl Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Our name in the groups.
const OURS: &str = "status-core";

/// An operation, the peer, and the maximum of our time divided by the peer's.
const COMPARISONS: &[(&str, &str, Option<f64>)] = &[
    ("reason", "http", Some(0.07)),
    ("reason", "strum", Some(1.0 / 5.0)),
    ("reason", "match", None),
    ("reason", "phf", None),
    ("Display", "http", Some(0.2)),
    ("Display", "strum", None),
    ("Display", "one text", None),
    ("from_u16, known codes", "http", Some(1.5)),
    ("from_u16, known codes", "strum", Some(1.0 / 1.5)),
    ("from_u16, known codes", "num_enum", Some(1.0)),
    ("from_bytes", "http", Some(0.9)),
    ("FromStr, number", "http", None),
    ("FromStr, number", "strum", Some(0.6)),
    ("FromStr, reason", "strum", Some(1.0)),
    ("FromStr, reason", "phf", None),
    ("is_client_error", "http", None),
    ("is_client_error", "by hand", Some(1.2)),
    ("class", "by hand", Some(1.0)),
    ("is_cacheable", "by hand", Some(1.2)),
    ("is_error", "by hand", Some(1.2)),
    ("from_u32, 20 codes over 32 bits", "match", None),
    ("from_bytes, SQLSTATE", "strum", Some(1.0)),
];

/// The least time of a pass in nanoseconds, from the samples that criterion wrote. Unlike the median, it hardly
/// depends on what else runs.
fn least(directory: &Path, operation: &str, who: &str) -> Option<f64> {
    let file = |name: &str| name.replace(['?', '"', '/', '\\', '*', '<', '>', ':', '|', '^'], "_");
    let path = directory.join(file(operation)).join(file(who)).join("new/sample.json");
    let samples: serde_json::Value = serde_json::from_slice(&std::fs::read(path).ok()?).ok()?;
    let numbers =
        |key: &str| samples[key].as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64);
    numbers("times").zip(numbers("iters")).map(|(time, passes)| time / passes).min_by(f64::total_cmp)
}

fn class_by_hand(number: u16) -> Option<StatusClass> {
    match number {
        100..=199 => Some(StatusClass::Informational),
        200..=299 => Some(StatusClass::Success),
        300..=399 => Some(StatusClass::Redirection),
        400..=499 => Some(StatusClass::ClientError),
        500..=599 => Some(StatusClass::ServerError),
        _ => None,
    }
}

fn cacheable_by_hand(code: StatusCode) -> bool {
    use StatusCode as S;
    matches!(
        code,
        S::Ok
            | S::NonAuthoritativeInformation
            | S::NoContent
            | S::PartialContent
            | S::MultipleChoices
            | S::MovedPermanently
            | S::PermanentRedirect
            | S::NotFound
            | S::MethodNotAllowed
            | S::Gone
            | S::UriTooLong
            | S::UnavailableForLegalReasons
            | S::NotImplemented
    )
}

fn sparse_by_hand(number: u32) -> Option<u32> {
    macro_rules! positions {
        ($($number:literal => $position:literal,)*) => {
            match number {
                $($number => Some($position),)*
                _ => None,
            }
        };
    }
    positions! {
        0x0000_0001 => 0, 0x0000_8000 => 1, 0x0001_0007 => 2, 0x0010_00ff => 3, 0x0400_0000 => 4,
        0x0800_0102 => 5, 0x1000_0001 => 6, 0x1fff_ffff => 7, 0x2000_0000 => 8, 0x3000_1234 => 9,
        0x4000_0002 => 10, 0x5000_0000 => 11, 0x6000_4321 => 12, 0x7fff_ffff => 13, 0x8000_4001 => 14,
        0x8007_0005 => 15, 0x8007_000e => 16, 0x9000_0000 => 17, 0xc000_0005 => 18, 0xffff_fffe => 19,
    }
}

/// A small linear congruential generator, for the same inputs in every run.
struct Random(u64);

impl Random {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 32
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.next() as usize % from.len()]
    }
}
