//! From the parser's values to our own, so that the rest of the crate knows nothing of the parser.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Place;
use crate::tree::{Datetime, Entry, Form, Kind, Table, Value};
use crate::{Date, Span};

impl Place {
    pub(super) fn table<'a>(self, table: DeTable<'a>, span: Span, form: Form, text: &str) -> Table<'a> {
        let entry = |(key, value): (Spanned<Cow<'a, str>>, Spanned<DeValue<'a>>)| {
            let place = self.span(key.span());
            let value = self.value(value.span(), value.into_inner(), text);
            (key.into_inner(), Entry { key: place, value })
        };
        Table { entries: table.into_iter().map(entry).collect(), ..Table::new(span, form) }
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
                Kind::Tables(array.into_iter().filter_map(|table| self.headed(table, text)).collect())
            }
            DeValue::Array(array) => Kind::Array(
                array.into_iter().map(|value| self.value(value.span(), value.into_inner(), text)).collect(),
            ),
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

    fn headed<'a>(self, value: Spanned<DeValue<'a>>, text: &str) -> Option<Table<'a>> {
        let span = self.span(value.span());
        match value.into_inner() {
            DeValue::Table(table) => Some(self.table(table, span, Form::Header, text)),
            _ => None,
        }
    }
}
