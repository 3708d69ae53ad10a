//! IANA's CSV.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord};
use status_spec::{Date, Notation, State};

use super::toml::Table;
use crate::Failure;
use crate::failure::Message;

/// A code in IANA's registry.
pub(super) struct Row {
    number: i128,
    /// The whole text.
    pub(super) description: String,
    /// The text without its annotation.
    pub(super) reason: String,
    /// The state in the annotation.
    pub(super) state: State,
    pub(super) references: Vec<String>,
}

impl Row {
    pub(super) fn code(&self) -> Table {
        Table {
            number: self.number,
            reason: self.reason.clone(),
            references: self.references.clone(),
            state: self.state,
            ..Table::default()
        }
    }
}

/// The rows of a file by number, without the ranges.
///
/// A cell may contain line breaks (RFC 4180, Section 2). They have no meaning in IANA's registry, so any
/// white space counts as one space.
pub(super) fn rows(file: &str, bytes: &[u8], notation: &Notation) -> Result<BTreeMap<i128, Row>, Failure> {
    let csv = Csv::new(file, bytes)?;
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(csv.text.as_bytes());
    let mut records = reader.records();
    let mut rows = BTreeMap::new();
    let mut lines: BTreeMap<i128, u64> = BTreeMap::new();
    let header = match records.next() {
        Some(header) => header.map_err(|error| csv.malformed(&error))?,
        None => return Err(csv.at(1, "this file is empty", Some(HEADER))),
    };
    let columns =
        columns(&header).ok_or_else(|| csv.at(1, "this is not the header of IANA's CSV", Some(HEADER)))?;
    for record in records {
        let record = record.map_err(|error| csv.malformed(&error))?;
        let line = record.position().map_or(1, csv::Position::line);
        let [value, description, references] = columns.map(|column| cell(&record, column));
        let number = match Value::parse(&value, notation) {
            Some(Value::Number(number)) => number,
            Some(Value::Range) => continue,
            None => {
                let title = format!("`{}` is neither a code nor a range", crate::display::harmless(&value));
                return Err(csv.at(line, &title, None));
            }
        };
        if description == "Unassigned" {
            continue;
        }
        if description.is_empty() {
            return Err(csv.at(line, &format!("code {} has no description", notation.write(number)), None));
        }
        let (reason, state) = annotated(&description).map_err(|title| csv.at(line, &title, None))?;
        let references = split(&references).ok_or_else(|| {
            csv.at(line, "this reference is not in brackets", Some("IANA writes `[RFC9110, Section 15.5.5]`"))
        })?;
        let reason = reason.to_owned();
        let row = Row { number, description, reason, state, references };
        if let Some(first) = lines.insert(number, line) {
            return Err(csv.at(
                line,
                &format!("code {} is listed twice, first in line {first}", notation.write(number)),
                None,
            ));
        }
        rows.insert(number, row);
    }
    if rows.is_empty() {
        return Err(csv.at(1, "this file has no codes", None));
    }
    Ok(rows)
}

const HEADER: &str = "expected the columns `Value` or `Code`, `Description` and `Reference`";

/// The CSV file, for its errors.
struct Csv<'a> {
    file: &'a str,
    text: String,
}

impl<'a> Csv<'a> {
    fn new(file: &'a str, bytes: &[u8]) -> Result<Self, Failure> {
        match str::from_utf8(bytes) {
            Ok(text) => Ok(Self { file, text: text.trim_start_matches('\u{feff}').to_owned() }),
            Err(error) => {
                let before = &bytes[..error.valid_up_to()];
                let line = before.split(|byte| *byte == b'\n').count() as u64;
                let text = String::from_utf8_lossy(bytes).into_owned();
                Err(Self { file, text }.at(line, "this file is not UTF-8", None))
            }
        }
    }

    fn at(&self, line: u64, title: &str, help: Option<&str>) -> Failure {
        let number = usize::try_from(line).unwrap_or(usize::MAX);
        let source = self.text.lines().nth(number.saturating_sub(1)).unwrap_or_default();
        let message = Message::new(title.to_owned()).in_file(self.file).at_line(number, source);
        Message { help: help.map(str::to_owned), ..message }.into()
    }

    fn malformed(&self, error: &csv::Error) -> Failure {
        let line = error.position().map_or(1, csv::Position::line);
        let title = match error.kind() {
            csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
                format!("expected {expected_len} cells in this row, found {len}")
            }
            _ => format!("malformed CSV: {error}"),
        };
        self.at(line, &title, None)
    }
}

/// The positions of the three columns.
fn columns(header: &StringRecord) -> Option<[usize; 3]> {
    let find = |name: &str| (0..header.len()).find(|column| cell(header, *column) == name);
    Some([find("Value").or_else(|| find("Code"))?, find("Description")?, find("Reference")?])
}

/// The text of a cell; white space is one space.
fn cell(record: &StringRecord, column: usize) -> String {
    let words: Vec<&str> = record.get(column).unwrap_or_default().split_whitespace().collect();
    words.join(" ")
}

/// The first column.
enum Value {
    Number(i128),
    Range,
}

impl Value {
    fn parse(text: &str, notation: &Notation) -> Option<Self> {
        if let Ok(number) = notation.read(text) {
            return Some(Self::Number(number));
        }
        let (first, last) = text.split_once('-')?;
        let is_range = notation.read(first.trim()).is_ok() && notation.read(last.trim()).is_ok();
        is_range.then_some(Self::Range)
    }
}

/// Splits a description into the text and the state in its annotation.
fn annotated(description: &str) -> Result<(&str, State), String> {
    if description.eq_ignore_ascii_case("(Unused)") {
        return Ok((description, State::Unused));
    }
    let Some((reason, annotation)) = description
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once(" ("))
        .filter(|(reason, _)| !reason.is_empty())
    else {
        return Ok((description, State::Active));
    };
    let word: String = annotation.chars().take_while(char::is_ascii_alphabetic).collect();
    let state = match word.as_str() {
        "OBSOLETED" | "OBSOLETE" => State::Obsolete,
        "DEPRECATED" => State::Deprecated,
        "TEMPORARY" => State::Temporary { until: expiry(annotation)? },
        // The reason itself ends with parentheses.
        _ => return Ok((description, State::Active)),
    };
    Ok((reason.trim_end(), state))
}

/// The date after `expires` or `expired`.
fn expiry(annotation: &str) -> Result<Option<Date>, String> {
    let Some((_, date)) = annotation.split_once("expires ").or_else(|| annotation.split_once("expired "))
    else {
        return Ok(None);
    };
    let date = date.split([',', ' ', ';']).next().unwrap_or_default();
    super::day(date).map(Some).map_err(|_| format!("`{}` is not a date", crate::display::harmless(date)))
}

/// Splits `[RFC2774][Status change …]`.
fn split(references: &str) -> Option<Vec<String>> {
    if references.is_empty() {
        return Some(Vec::new());
    }
    let inner = references.strip_prefix('[')?.strip_suffix(']')?;
    Some(inner.split("][").map(|reference| reference.trim().to_owned()).collect())
}
