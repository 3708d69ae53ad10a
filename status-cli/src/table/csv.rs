//! The table for spreadsheets and scripts: RFC 4180, with a header.

use csv::{Terminator, WriterBuilder};
use status_spec::{FieldType, Name};

use super::Table;
use crate::Failure;
use crate::shown;

/// What every registry has; the fields follow.
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
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let keys = spec.fields.iter().map(|field| field.key.value.as_str());
    writer.write_record(COLUMNS.into_iter().chain(keys)).map_err(|error| cannot(&error))?;
    for code in &spec.codes {
        let class = code.class.and_then(|class| spec.classes.get(class));
        let own = [
            code.number.value.to_string(),
            code.variant.value.clone(),
            code.reason.clone(),
            class.map(|class| class.key.value.clone()).unwrap_or_default(),
            shown::state(code.state).to_owned(),
            shown::until(code.state).unwrap_or_default(),
            code.description.clone().unwrap_or_default(),
            code.references.join("; "),
            names(&code.former),
            names(&code.aliases),
            code.registered.clone().unwrap_or_default(),
        ];
        let values = spec.fields.iter().enumerate().map(|(position, field)| {
            match (code.values.get(position).and_then(Option::as_ref), &field.kind) {
                (Some(value), _) => shown::value(value),
                (None, FieldType::Bool) => "false".to_owned(),
                (None, _) => String::new(),
            }
        });
        writer.write_record(own.into_iter().chain(values)).map_err(|error| cannot(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| cannot(&error.error()))?;
    String::from_utf8(bytes).map_err(|error| cannot(&error))
}

fn names(names: &[Name]) -> String {
    names.iter().map(|name| name.text.value.as_str()).collect::<Vec<_>>().join("; ")
}

fn cannot(error: &dyn std::error::Error) -> Failure {
    Failure::new(format!("cannot make CSV: {error}"))
}
