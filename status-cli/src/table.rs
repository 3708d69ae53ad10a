//! `table`: a registry as a person or another language wants it.

mod csv;
mod html;
mod json;
mod markdown;
mod text;

use clap::{Args, ValueEnum};
use status_spec::{Loaded, Repr, Spec};

use crate::input::{Input, OfRepr};
use crate::terminal::{self, Style, When};
use crate::{Failure, Found};

/// Shows a registry as a table
///
/// All that it extends is part of it. The formats:
///
///   text       for a terminal; references are links there
///   markdown   a table for each class
///   html       a page on its own: it needs nothing else, can be searched, and each code has an address (`#404`)
///   json       one document, see below
///   csv        RFC 4180, with a header; a list is joined by "; "
///
/// The JSON document, in which every key is there, null or empty where the registry says nothing:
///
///   {"registry", "repr",
///    "classes": [{"key", "variant", "title", "description", "range": [first, last], "fallback",
///                 "fields"}],
///    "fields": [{"key", "method", "type", "of", "description"}],
///    "codes": [{"number", "variant", "reason", "class", "state", "until", "description",
///               "references": [{"text", "link"}], "former", "aliases", "registered", "fields"}]}
///
/// `fields` maps the key of each field to its value: that of a code includes what its class says;
/// that of a class is null where it says nothing. A number is a JSON number, unless it is one that
/// a double does not hold exactly (beyond 2^53 - 1): then it is a string.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The registry to show
    #[arg(value_name = "FILE", value_parser = Input::parse)]
    file: Input,

    #[command(flatten)]
    of: OfRepr,

    /// What to make of it
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Markdown,
    Html,
    Json,
    Csv,
}

/// What is shown.
struct Table<'a> {
    /// Its name, as it was given.
    name: String,
    loaded: &'a Loaded,
    spec: &'a Spec,
    repr: Repr,
}

pub(crate) fn run(arguments: &Arguments, when: When) -> Result<Found, Failure> {
    let repr = arguments.of.repr;
    let loaded = arguments.file.read_well(repr)?;
    let table = Table { name: arguments.file.to_string(), loaded: &loaded, spec: &loaded.spec, repr };
    match arguments.format {
        Format::Text => {
            let style = Style::of_stdout(when);
            terminal::print_styled(&text::page(&table, style), style)?;
        }
        Format::Markdown => terminal::print(&markdown::page(&table))?,
        Format::Html => terminal::print(&html::page(&table))?,
        Format::Json => terminal::print(&json::document(&table))?,
        Format::Csv => terminal::print(&csv::file(&table)?)?,
    }
    Ok(Found::Nothing)
}

impl Table<'_> {
    /// The number as the spec writes it, where that is hexadecimal.
    fn hexadecimal(&self, code: &status_spec::Code) -> Option<&str> {
        let file = self.loaded.files.get(code.number.span.file.0)?;
        let written = file.text.get(code.number.span.range())?.trim_matches(['"', '\'']);
        written.starts_with("0x").then_some(written)
    }
}
