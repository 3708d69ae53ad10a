//! A comparison with the crate `toml`: validity, keys, values and places.

use std::fmt::Write as _;
use std::fs;

use toml::de::{DeTable, DeValue};

use super::parse::parse;
use super::tree::{Datetime, Kind, Table, Value};
use crate::FileId;
use crate::diagnostic::{Diagnostic, Errors};

#[test]
fn every_text_of_some_length() {
    // Fragments of strings, keys, lists and tables, in any order.
    const TOKENS: &[&str] =
        &["a", "=", "1", "[", "]", "\"", "'", "\n", ",", "{", "}", ".", "#", " ", "\\", "\r"];
    let mut positions = vec![0; 1];
    while positions.len() <= 3 {
        let tail: String = positions.iter().filter_map(|position| TOKENS.get(*position).copied()).collect();
        for head in ["", "a=", "a=[", "a={", "[", "a='''", "a=\"\"\"", "a.b=1\n"] {
            assert_same(&format!("{head}{tail}"));
        }
        let mut place = 0;
        while positions.get(place).is_some_and(|position| position + 1 == TOKENS.len()) {
            positions[place] = 0;
            place += 1;
        }
        match positions.get_mut(place) {
            Some(position) => *position += 1,
            None => positions.push(0),
        }
    }
}

#[test]
fn every_value() {
    for word in WORDS {
        for (before, after) in [
            ("a = ", ""),
            ("a=", "\n"),
            ("a = [", "]"),
            ("a = [ ", " , 1 ]"),
            ("a = { b = ", " }"),
            ("[t]\na = ", "\r\n[u]"),
        ] {
            assert_same(&format!("{before}{word}{after}"));
        }
    }
}

#[test]
fn tables() {
    let lines = [
        "[a]",
        "[a.b]",
        "[a.b.c]",
        "[[a]]",
        "[[a.b]]",
        "[ a . b ]",
        "a = 1",
        "a.b = 1",
        "a.b.c = 1",
        "b = 1",
        "b.c = 1",
        "a = []",
        "a = {}",
        "a = { b = 1 }",
        "a = [{}]",
        "[\"a\"]",
        "['a'.b]",
        "[a",
        "[a]]",
        "[]",
        "[a] b = 1",
        "[a] # c",
        "\"a\" = 1",
        "c.\"b\" = 1",
        "# c",
        "",
    ];
    for one in lines {
        for two in lines {
            for three in lines {
                assert_same(&format!("{one}\n{two}\n{three}\n"));
            }
        }
    }
}

#[test]
fn specs_and_mutations_of_them() {
    let mut texts = Vec::new();
    for directory in ["tests/specs", "tests/specs/good", "tests/specs/bases"] {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                texts.extend(fs::read_to_string(&path).ok());
            }
        }
    }
    texts.sort();
    let mut random = 20_261_126_u64;
    let mut below = |bound: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(random >> 33).unwrap() % bound.max(1)
    };
    for text in &texts {
        let text = text.trim_start_matches('\u{feff}');
        assert_same(text);
        let characters: Vec<char> = text.chars().take(2000).collect();
        for _ in 0..40 {
            let mut characters = characters.clone();
            for _ in 0..=below(3) {
                let at = below(characters.len() + 1);
                let end = (at + below(4)).min(characters.len());
                let other = below(characters.len() + 1);
                let more: Vec<char> = characters[other..(other + below(6)).min(characters.len())].to_vec();
                characters.splice(at..end, more);
            }
            assert_same(&characters.iter().collect::<String>());
        }
    }
}

pub(super) fn assert_same(text: &str) {
    let mut errors = Errors::default();
    let ours = parse(text, FileId(0), &mut errors);
    let report = errors.finish();
    let (theirs, errors) = DeTable::parse_recoverable(text);
    let is_toml = errors.is_empty();
    // A header key that TOML does not allow is reported later by a rule.
    if report.is_empty()
        && !errors.is_empty()
        && errors.iter().all(|error| error.message().starts_with("invalid unquoted key"))
    {
        return;
    }
    let messages: Vec<_> = errors.iter().map(toml::de::Error::message).collect();
    let titles: Vec<_> = report.diagnostics().iter().map(|diagnostic| &diagnostic.title).collect();
    // `toml` accepts `0x` and `404_F` as numbers.
    let is_lenient = |diagnostic: &Diagnostic| {
        let word = diagnostic.span.and_then(|span| text.get(span.range())).unwrap_or_default();
        diagnostic.title == "invalid value" && word.starts_with(|first: char| first.is_ascii_digit())
    };
    if is_toml && !report.is_empty() && report.diagnostics().iter().all(is_lenient) {
        return;
    }
    assert_eq!(report.is_empty(), is_toml, "{text:?}\nours: {titles:?}\ntoml: {messages:?}");
    if is_toml {
        assert_eq!(show(ours.root), show_theirs(theirs.into_inner()), "{text:?}");
    }
}

fn show(table: Table<'_>) -> String {
    let mut shown = String::from("{");
    for (key, entry) in table.into_written_order() {
        write!(shown, "{key:?}@{}..{} ", entry.key.start, entry.key.end).unwrap();
        shown += &show_value(entry.value);
    }
    shown + "}"
}

fn show_value(value: Value<'_>) -> String {
    let place = format!("@{}..{},", value.span.start, value.span.end);
    match value.kind {
        Kind::String(text) => format!("{:?}{place}", text.replace("\r\n", "\n")),
        Kind::Integer(number) => format!("{number}{place}"),
        Kind::Float => format!("float{place}"),
        Kind::Boolean(boolean) => format!("{boolean}{place}"),
        Kind::Datetime(Datetime { date, has_time }) => {
            let date = date.map(|date| (date.year, date.month, date.day));
            format!("{date:?} {has_time}{place}")
        }
        Kind::Array(values) => {
            let is_tables =
                !values.is_empty() && values.iter().all(|value| matches!(value.kind, Kind::Table(_)));
            let shown = values.into_iter().map(show_value).collect::<String>();
            if is_tables { format!("[{shown}]") } else { format!("[{shown}]{place}") }
        }
        Kind::Tables(tables) => {
            format!("[{}]", tables.into_iter().map(|table| show(table) + ",").collect::<String>())
        }
        Kind::Table(table) => show(*table) + ",",
    }
}

fn show_theirs(table: DeTable<'_>) -> String {
    let mut entries: Vec<_> = table.into_iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let mut shown = String::from("{");
    for (key, value) in entries {
        write!(shown, "{:?}@{}..{} ", key.get_ref().as_ref(), key.span().start, key.span().end).unwrap();
        shown += &show_their_value(value);
    }
    shown + "}"
}

fn show_their_value(value: toml::Spanned<DeValue<'_>>) -> String {
    let place = format!("@{}..{},", value.span().start, value.span().end);
    match value.into_inner() {
        // `toml` keeps CRLF. Normalize both sides, because both may contain it from escape sequences.
        DeValue::String(text) => format!("{:?}{place}", text.replace("\r\n", "\n")),
        DeValue::Integer(number) => {
            let number = i128::from_str_radix(number.as_str(), number.radix()).unwrap_or(i128::MAX);
            format!("{number}{place}")
        }
        DeValue::Float(_) => format!("float{place}"),
        DeValue::Boolean(boolean) => format!("{boolean}{place}"),
        DeValue::Datetime(datetime) => {
            let date = datetime.date.map(|date| (date.year, date.month, date.day));
            format!("{date:?} {}{place}", datetime.time.is_some() || datetime.offset.is_some())
        }
        DeValue::Array(values) => {
            let is_tables = !values.is_empty() && values.iter().all(|value| value.get_ref().is_table());
            let shown = values.into_iter().map(show_their_value).collect::<String>();
            if is_tables { format!("[{shown}]") } else { format!("[{shown}]{place}") }
        }
        DeValue::Table(table) => show_theirs(table) + ",",
    }
}

/// Values, and words that resemble values.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "0", "00", "-0", "+1", "1_0", "1__0", "_1", "1_", "01", "-01", "0x1F", "0xg", "0x", "0x_1", "0o17",
    "0o8", "0b101", "0b2", "-0x1", "+0b1", "0X1", "1.5", "1.", ".5", "1e5", "1E+5", "1e", "1e_5", "1_e5",
    "1.5e-3", "01.5", "00e1", "inf", "+inf", "-nan", "infinity", "true", "false", "True", "TRUE",
    "truefalse", "t", "9223372036854775808", "2026-11-13", "2026-02-29", "2024-02-29", "1900-02-29",
    "2000-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "2026-1-01", "26-01-01",
    "2026-11-13T10:00:00", "2026-11-13 10:00:00", "2026-11-13t10:00:00z", "2026-11-13T10:00",
    "2026-11-13T10", "2026-11-13T", "2026-11-13 ", "2026-11-13T24:00:00", "2026-11-13T10:60:00",
    "2026-11-13T10:00:60", "2026-11-13T10:00:61", "2026-11-13T10:00:00.123456", "2026-11-13T10:00:00.",
    "2026-11-13T10:00:00+01:00", "2026-11-13T10:00:00-24:00", "2026-11-13T10:00:00+01:60",
    "2026-11-13T10:00:00+0100", "10:00:00", "10:00", "10", "10:00:00Z", "1:00:00", "10:00:00.5", "\"\"",
    "\"a\\n\\u0041\\U0001F600\\x41\\e\"", "\"\\ud800\"", "\"\\U00110000\"", "\"\\u41\"", "\"\\q\"", "\"\\",
    "\"\\\"", "\"\"\"\"\"\"", "\"\"\"a\"\"\"\"\"", "\"\"\"a\"\"\"\"\"\"", "'''a'''''", "'''a''''''",
    "\"\"\"\na\\\n   b\"\"\"", "\"\"\"a\\ b\"\"\"", "\"\"\"a\\  \n\n b\"\"\"", "\"\"\"\r\na\r\nb\"\"\"",
    "\"\"\"a\rb\"\"\"", "'a\tb'", "'a\u{7f}b'", "'a\u{0}b'", "\"é見\"", "''", "'\\'", "'''\n'''", "[]",
    "[1,]", "[,]", "[1 2]", "[1\n,\n2 # c\n,]", "[[1], ['a']]", "{}", "{a=1}", "{a=1,}",
    "{a=1\n,b=2 # c\n}", "{a.b=1, a.c=2}", "{a=1, a=2}", "{a={}, a.b=1}", "{,}", "{a}", "[{a=1}, {b=2}]",
    "é", "“a”", "a b", "1 # c", "1 2", "1 \t", "1, 2", "=1", "]",
];
