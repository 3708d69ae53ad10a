//! A random family, and its TOML.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use status_spec::{Date, State};

/// A valid family.
#[derive(Clone, Debug)]
pub(crate) struct Family {
    pub(crate) repr: &'static str,
    pub(crate) classes: Vec<Class>,
    pub(crate) fields: Vec<Field>,
    /// Ascending.
    pub(crate) codes: Vec<Code>,
    /// The number of codes in a base, which also has the classes and fields; `None` without a base.
    pub(crate) base: Option<usize>,
    pub(crate) is_hexadecimal: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Class {
    pub(crate) key: String,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) range: Option<(i128, i128)>,
    pub(crate) fallback: Option<i128>,
    pub(crate) values: Vec<Option<Value>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) key: String,
    pub(crate) kind: &'static str,
    pub(crate) description: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub(crate) number: i128,
    pub(crate) reason: String,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) references: Vec<String>,
    pub(crate) state: State,
    pub(crate) former: Vec<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) registered: Option<String>,
    /// The position of its class.
    pub(crate) class: Option<usize>,
    pub(crate) values: Vec<Option<Value>>,
    /// `true` if the extending spec changes the description.
    pub(crate) is_changed: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Bool(bool),
    Integer(i64),
    String(String),
    Strings(Vec<String>),
    Code(u16),
}

/// A random family.
pub(crate) fn family() -> impl Strategy<Value = Family> {
    let repr = select(vec!["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64"]);
    let field = (select(vec!["bool", "integer", "string", "strings", "code"]), prop::option::of(prose()));
    let class = (any::<bool>(), prop::option::of(title()), prop::option::of(prose()), vec(value(), 5));
    (
        repr,
        vec(field, 0..5),
        vec(class, 0..4),
        vec(code(), 1..10),
        prop::option::of(0_usize..6),
        any::<(bool, bool)>(),
    )
        .prop_map(|(repr, fields, classes, codes, base, (is_hexadecimal, has_fallbacks))| {
            assemble(repr, fields, &classes, codes, base, is_hexadecimal, has_fallbacks)
        })
}

type RawValue = (bool, i64, String, u8);
type RawClass = (bool, Option<String>, Option<String>, Vec<RawValue>);
type RawCode = (
    i64,
    (String, bool),
    Option<String>,
    Vec<String>,
    State,
    (Vec<String>, Vec<String>),
    Option<String>,
    (Vec<RawValue>, bool),
);

/// The minimum and maximum of a type.
fn bounds(repr: &str) -> (i128, i128) {
    let bits: u32 = repr[1..].parse().unwrap();
    if repr.starts_with('u') { (0, (1 << bits) - 1) } else { (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) }
}

/// Builds a valid family from random input: numbers that fit and are unique, unique names, and classes for
/// all codes.
fn assemble(
    repr: &'static str,
    fields: Vec<(&'static str, Option<String>)>,
    classes: &[RawClass],
    codes: Vec<RawCode>,
    base: Option<usize>,
    is_hexadecimal: bool,
    has_fallbacks: bool,
) -> Family {
    let (least, most) = bounds(repr);
    let fields: Vec<_> = fields
        .into_iter()
        .enumerate()
        .map(|(position, (kind, description))| Field { key: format!("field-{position}"), kind, description })
        .collect();
    let value = |field: usize, (flag, number, text, pick): &RawValue| -> Option<Value> {
        let field = fields.get(field).filter(|_| pick % 3 > 0)?;
        Some(match field.kind {
            "bool" => Value::Bool(*flag),
            "integer" => Value::Integer(*number),
            "string" => Value::String(text.clone()),
            "strings" => Value::Strings(vec![text.clone(); usize::from(*pick) % 3]),
            _ => Value::Code([100, 204, 404, 511][usize::from(*pick) % 4]),
        })
    };
    let all = |values: &[RawValue]| -> Vec<_> {
        (0..fields.len()).map(|field| value(field, &values[field])).collect()
    };

    // Adjacent ranges of equal size, each with a gap at its end. The last class has all other codes.
    let width = (most - least) / i128::try_from(classes.len().max(1)).unwrap();
    let without_range = classes.len().saturating_sub(1);
    let mut classes: Vec<Class> = classes
        .iter()
        .enumerate()
        .map(|(position, (has_range, title, description, values))| {
            let first = least + width * i128::try_from(position).unwrap();
            Class {
                key: format!("class-{position}"),
                title: title.clone(),
                description: description.clone(),
                range: (*has_range && position < without_range).then_some((first, first + width / 2)),
                fallback: None,
                values: all(values),
            }
        })
        .collect();

    let mut numbers = BTreeMap::new();
    for (
        position,
        (
            number,
            (reason, is_named),
            description,
            references,
            state,
            (former, aliases),
            registered,
            (values, is_changed),
        ),
    ) in codes.into_iter().enumerate()
    {
        let number = i128::from(number).clamp(least, most);
        let named = |kind: char, text: &str| format!("{text} {kind}{position:03}");
        let class = classes
            .iter()
            .position(|class| class.range.is_some_and(|(first, last)| (first..=last).contains(&number)))
            .or_else(|| classes.len().checked_sub(1));
        let is_changed = is_changed && description.is_some();
        numbers.entry(number).or_insert_with(|| Code {
            number,
            name: (is_named || !reason.starts_with(|first: char| first.is_ascii_alphabetic()))
                .then(|| format!("Name{position:03}")),
            reason: named('R', &reason),
            description,
            references,
            state,
            former: former
                .iter()
                .enumerate()
                .map(|(at, text)| named('F', &format!("A{text} {at}")))
                .collect(),
            aliases: aliases
                .iter()
                .enumerate()
                .map(|(at, text)| named('A', &format!("A{text} {at}")))
                .collect(),
            registered,
            class,
            values: all(&values),
            is_changed,
        });
    }
    let codes: Vec<Code> = numbers.into_values().collect();
    if has_fallbacks {
        for (position, class) in classes.iter_mut().enumerate() {
            class.fallback = codes.iter().find(|code| code.class == Some(position)).map(|code| code.number);
        }
    }
    let base = base.map(|count| count.clamp(1, codes.len()));
    // A fallback must be a code of the same spec, and the base is a spec too.
    let is_whole = |count: &usize| {
        classes
            .iter()
            .filter_map(|class| class.fallback)
            .all(|fallback| codes.iter().take(*count).any(|code| code.number == fallback))
    };
    let base = base.filter(is_whole);
    Family { repr, classes, fields, codes, base, is_hexadecimal }
}

fn code() -> impl Strategy<Value = RawCode> {
    let number = prop_oneof![0_i64..300, -300_i64..300, any::<i64>()];
    let date = (0_u16..=9999, 1_u8..=12, 1_u8..=28).prop_map(|(year, month, day)| Date { year, month, day });
    let state = prop_oneof![
        Just(State::Active),
        prop::option::of(date).prop_map(|until| State::Temporary { until }),
        Just(State::Deprecated),
        Just(State::Obsolete),
        Just(State::Unused),
    ];
    (
        number,
        (phrase(), any::<bool>()),
        prop::option::of(prose()),
        vec(line(), 0..3),
        state,
        (vec(phrase(), 0..3), vec(phrase(), 0..3)),
        prop::option::of(line()),
        (vec(value(), 5), any::<bool>()),
    )
}

fn value() -> impl Strategy<Value = RawValue> {
    (any::<bool>(), any::<i64>(), any::<String>(), any::<u8>())
}

/// Text of visible ASCII and single spaces.
fn phrase() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z]{1,8}( [A-Za-z']{1,8}){0,2}",
        "[!-~]{1,12}( [!-~]{1,6}){0,2}",
        "[A-Z]{1,4}(_[A-Z0-9]{1,4}){0,2}",
    ]
}

fn title() -> impl Strategy<Value = String> {
    "[A-Za-z<&*`]{1,12}"
}

/// Characters with a meaning in documentation, comments, strings, HTML or TOML.
const HOSTILE: &[&str] = &[
    "*/ /*",
    "\"#",
    "\"###",
    "{}",
    "{0} %s",
    "`",
    "```rust\nloop {}\n```",
    "]]>",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "</details>",
    "[`Self::Gone`]",
    "[a](b)",
    "[x]: y",
    "#![deny(warnings)]",
    "# Heading",
    "1. One",
    "- one",
    "> one",
    "***",
    "    code",
    "\\",
    "\\u{202e}",
    "//",
    "#[doc]",
    "'a",
    "r#\"",
    "&lt;",
    "$x$",
    "\u{200d}",
    "\u{e0041}",
    "аdmin",
    "é",
    "見",
    "👩‍👩‍👧",
    "https://example.org/?a=<b>",
];

fn line() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        select(HOSTILE.to_vec()).prop_map(|text| text.replace('\n', " ")),
        "[!-~éа見]{1,8}",
        Just("RFC9110, Section 15".to_owned()),
    ];
    vec(word, 1..4)
        .prop_map(|words| words.join(" "))
        .prop_filter("a text says something", |text| !text.trim().is_empty())
}

fn prose() -> impl Strategy<Value = String> {
    vec(
        prop_oneof![
            select(HOSTILE.to_vec()).prop_map(ToOwned::to_owned),
            "[ -~]{1,20}",
            Just("\n\n".to_owned())
        ],
        1..5,
    )
    .prop_map(|parts| parts.join(" "))
    .prop_filter("a text says something", |text| !text.trim().is_empty())
}
