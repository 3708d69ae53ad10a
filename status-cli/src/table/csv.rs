//! The table as CSV (RFC 4180) with a header. `table --help` describes the cells.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use status_spec::{Field, FieldType, Name, Notation, Value};

use super::Table;
use crate::{Failure, display};

/// The columns of every spec, before those of the fields.
const COLUMNS: [&str; 11] = [
    "number",
    "variant",
    "reason",
    "class",
    "state",
    "until",
    "description",
    "reference",
    "former",
    "aliases",
    "registered",
];

pub(super) fn file(table: &Table<'_>) -> Result<String, Failure> {
    let spec = table.spec;
    // Quotes prevent spreadsheets that also split at semicolons or tabs from splitting a text.
    let quote_style = match spec.notation {
        Notation::Decimal => QuoteStyle::NonNumeric,
        // `08006` and `4.10` look like numbers, but are not.
        _ => QuoteStyle::Always,
    };
    let mut writer =
        WriterBuilder::new().quote_style(quote_style).terminator(Terminator::CRLF).from_writer(Vec::new());
    let keys = spec.fields.iter().map(|field| field.key.value.as_str());
    writer.write_record(COLUMNS.into_iter().chain(keys)).map_err(|error| cannot(&error))?;
    for code in &spec.codes {
        let class = code.class.and_then(|class| spec.classes.get(class));
        let own = [
            table.number(code),
            code.variant.value.clone(),
            text(&code.reason),
            class.map(|class| class.key.value.clone()).unwrap_or_default(),
            display::state(code.state).to_owned(),
            display::until(code.state).unwrap_or_default(),
            optional_text(code.description.as_deref()),
            list(&code.references)?,
            names(&code.former)?,
            names(&code.aliases)?,
            optional_text(code.registered.as_deref()),
        ];
        let mut record = Vec::from(own);
        for (position, field) in spec.fields.iter().enumerate() {
            let value = code.values.get(position).and_then(Option::as_ref);
            record.push(value.map_or_else(|| Ok(absent(&field.kind)), |value| cell(field, value))?);
        }
        writer.write_record(record).map_err(|error| cannot(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| cannot(&error.error()))?;
    String::from_utf8(bytes).map_err(|error| cannot(&error))
}

/// The value of a field.
fn cell(field: &Field, value: &Value) -> Result<String, Failure> {
    match value {
        Value::String(value) => Ok(optional_text(Some(value))),
        Value::Strings(values) => list(values),
        value => Ok(display::value(field, value)),
    }
}

/// The value of a missing field.
fn absent(kind: &FieldType) -> String {
    if *kind == FieldType::Bool { "false".to_owned() } else { String::new() }
}

/// An optional text. A missing text is an empty cell; an empty text is a `'`.
fn optional_text(text: Option<&str>) -> String {
    match text {
        Some("") => "'".to_owned(),
        text => self::text(text.unwrap_or_default()),
    }
}

/// A text, with a `'` in front if a spreadsheet would take it for a formula.
fn text(text: &str) -> String {
    // The second four are full-width: some spreadsheets convert them.
    const FORMULA: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

    let is_escaped = text.starts_with('\'') || text.trim_start().starts_with(FORMULA);
    if is_escaped { format!("'{text}") } else { text.to_owned() }
}

fn names(names: &[Name]) -> Result<String, Failure> {
    list(&names.iter().map(|name| name.text.value.clone()).collect::<Vec<_>>())
}

/// A list as a JSON array, because any separator could occur in its elements.
fn list(texts: &[String]) -> Result<String, Failure> {
    if texts.is_empty() {
        return Ok(String::new());
    }
    serde_json::to_string(texts).map_err(|error| cannot(&error))
}

fn cannot(error: &dyn std::error::Error) -> Failure {
    Failure::new(format!("cannot write CSV: {error}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{list, optional_text};

    /// The inverse, which `table --help` describes.
    fn read(cell: &str) -> Option<&str> {
        if cell.is_empty() { None } else { Some(cell.strip_prefix('\'').unwrap_or(cell)) }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn texts_survive_the_round_trip(text in "[ \t\n\r'=+@;,\"|a\u{ff1d}-]{0,6}") {
            let cell = optional_text(Some(&text));
            prop_assert_eq!(read(&cell), Some(text.as_str()));
            prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}']), "{}", cell);
        }

        #[test]
        fn lists_survive_the_round_trip(texts in prop::collection::vec("[ ;,\"\\[\\]\\\\=a]{0,4}", 1..4)) {
            let cell = list(&texts).ok().unwrap();
            prop_assert_eq!(serde_json::from_str::<Vec<String>>(&cell).unwrap(), texts);
            prop_assert!(cell.starts_with('['));
        }
    }

    #[test]
    fn missing_values_are_empty_cells() {
        assert_eq!(optional_text(None), "");
        assert_eq!(read(&optional_text(None)), None);
        assert_eq!(list(&[]).ok().unwrap(), "");
    }
}
