//! From the parser's values to our own, so that the rest of the crate knows nothing of the parser.

use toml::de::{DeTable, DeValue};

use super::Place;
use crate::tree::{Datetime, Entry, Form, Kind, Table, Value};
use crate::{Date, Span};

impl Place {
    pub(super) fn table<'a>(self, table: DeTable<'a>, span: Span, form: Form, text: &str) -> Table<'a> {
        let mut converted = Table::new(span, form);
        converted.entries.reserve(table.len());
        for (key, value) in table {
            let place = self.span(key.span());
            let value = self.value(value.span(), value.into_inner(), text);
            converted.entries.push((key.into_inner(), Entry { key: place, value }));
        }
        converted
    }

    fn value<'a>(self, range: core::ops::Range<usize>, value: DeValue<'a>, text: &str) -> Value<'a> {
        let written = text.get(range.clone()).unwrap_or_default();
        let span = self.span(range);
        let kind = match value {
            DeValue::String(string) => Kind::String(string),
            DeValue::Integer(integer) => {
                let digits = integer.as_str();
                let nearest = if digits.starts_with('-') { i128::MIN } else { i128::MAX };
                Kind::Integer(i128::from_str_radix(digits, integer.radix()).unwrap_or(nearest))
            }
            DeValue::Float(_) => Kind::Float,
            DeValue::Boolean(boolean) => Kind::Boolean(boolean),
            DeValue::Datetime(datetime) => Kind::Datetime(Datetime {
                date: datetime.date.map(|date| Date { year: date.year, month: date.month, day: date.day }),
                has_time: datetime.time.is_some() || datetime.offset.is_some(),
            }),
            // Of the lists of tables, those of headers `[[a]]` do not begin with the brace of their first.
            DeValue::Array(array)
                if written.starts_with("[[") && array.iter().all(|it| it.get_ref().is_table()) =>
            {
                let mut tables = Vec::with_capacity(array.len());
                for value in array {
                    let span = self.span(value.span());
                    if let DeValue::Table(table) = value.into_inner() {
                        tables.push(self.table(table, span, Form::Header, text));
                    }
                }
                Kind::Tables(tables)
            }
            DeValue::Array(array) => {
                let mut values = Vec::with_capacity(array.len());
                for value in array {
                    values.push(self.value(value.span(), value.into_inner(), text));
                }
                Kind::Array(values)
            }
            DeValue::Table(table) => {
                let form = match written.as_bytes().first() {
                    Some(b'[') => Form::Header,
                    Some(b'{') => Form::Inline,
                    _ => Form::Dotted,
                };
                Kind::Table(Box::new(self.table(table, span, form, text)))
            }
        };
        Value { span, kind }
    }
}
