//! `table`: prints a spec in several formats.

mod csv;
mod html;
mod json;
mod markdown;
mod text;

use clap::{Args, ValueEnum};
use status_spec::{Class, Code, Loaded, Notation, Repr, Spec};

use crate::input::{Input, OfRepr};
use crate::terminal::{self, Style, When};
use crate::{Failure, Found};

/// Show the codes of a spec
///
/// Inherited codes are included. The formats:
///
///   text       for a terminal: references are links, and lines wrap at its width
///   markdown   one table per class
///   html       one self-contained page with a search, where each code has an anchor (`#404`)
///   json       one document, see below
///   csv        RFC 4180, with a header, see below
///
/// The JSON document, in which every key is present, null or empty where the spec has nothing:
///
///   {"registry", "repr", "notation",
///    "classes": [{"key", "variant", "title", "description", "range": [first, last], "fallback",
///                 "fields"}],
///    "fields": [{"key", "method", "type", "of", "description"}],
///    "codes": [{"number", "code", "variant", "reason", "class", "state", "until", "description",
///               "references": [{"text", "link"}], "former", "aliases", "registered", "fields"}]}
///
/// `fields` maps the key of each field to its value. The value of a code includes the default of its
/// class; the value of a class is null where the class has none. A number is a JSON number, or a
/// string if a double does not hold it exactly (beyond 2^53 - 1). `code` is the text of a code in the
/// notation of the family: `404`, `42P01`, `4.04`.
///
/// The CSV loses nothing and is safe to open in a spreadsheet. A list is a JSON array, or an empty
/// cell without elements. A text that a spreadsheet would take for a formula, because its first
/// character after white space is `=`, `+`, `-` or `@`, gets a `'` in front. So does a text that
/// starts with `'`. To get the text back, remove one leading `'`.
///
/// A code that is not a decimal number is in quotes: "09000". A spreadsheet converts it nevertheless,
/// to 9000, unless you import the column as text.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The spec to show
    #[arg(value_name = "FILE", value_parser = Input::parse)]
    file: Input,

    #[command(flatten)]
    of: OfRepr,

    /// The format
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// The title of the HTML page, and the `registry` of the JSON document; by default the name of the file
    #[arg(long)]
    title: Option<String>,

    /// The width of the text in columns; by default that of the terminal, or unlimited without a terminal
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(20..))]
    width: Option<u16>,
}

impl Arguments {
    /// The format in which a failure is reported.
    pub(crate) fn failure_format(&self) -> crate::Format {
        if self.format == Format::Json { crate::Format::Json } else { crate::Format::Text }
    }
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

/// The codes of a spec, for display.
struct Table<'a> {
    title: String,
    loaded: &'a Loaded,
    spec: &'a Spec,
    repr: Repr,
}

pub(crate) fn run(arguments: &Arguments, when: When) -> Result<Found, Failure> {
    let loaded = arguments.file.read_valid(arguments.of)?;
    let title = arguments.title.clone().unwrap_or_else(|| arguments.file.title());
    let table = Table { title, loaded: &loaded, spec: &loaded.spec, repr: arguments.file.repr(arguments.of) };
    match arguments.format {
        Format::Text => {
            let style = Style::of_stdout(when);
            let width = arguments.width.map(usize::from).or_else(terminal::width);
            terminal::print_styled(&text::page(&table, style, width), style)?;
        }
        Format::Markdown => terminal::print(&markdown::page(&table))?,
        Format::Html => terminal::print(&html::page(&table))?,
        Format::Json => terminal::print(&json::document(&table))?,
        Format::Csv => terminal::print(&csv::file(&table)?)?,
    }
    Ok(Found::Nothing)
}

impl Table<'_> {
    /// A code in the notation of the family. A decimal family may write some of its codes in hexadecimal.
    fn number(&self, code: &Code) -> String {
        let number = || self.spec.notation.write(code.number.value);
        self.hexadecimal(code).map_or_else(number, str::to_owned)
    }

    /// The decimal number of a code that is written in hexadecimal.
    fn decimal(&self, code: &Code) -> Option<String> {
        let is_hexadecimal = matches!(self.spec.notation, Notation::Hexadecimal { .. });
        (is_hexadecimal || self.hexadecimal(code).is_some()).then(|| code.number.value.to_string())
    }

    /// A code of a decimal family that is written in hexadecimal.
    fn hexadecimal(&self, code: &Code) -> Option<&str> {
        let file = self.loaded.files.get(code.number.span.file.0)?;
        let written = file.text.get(code.number.span.range())?.trim_matches(['"', '\'']);
        let is_hexadecimal =
            self.spec.notation == Notation::Decimal && written.get(..2)?.eq_ignore_ascii_case("0x");
        is_hexadecimal.then_some(written)
    }

    /// The range of a class: `400 to 499`. It is in hexadecimal if the codes of the class are.
    fn range(&self, class: &Class) -> Option<String> {
        let (first, last) = class.range.as_ref()?.value;
        let position = self.spec.classes.iter().position(|other| other.key == class.key);
        let mut codes: Vec<&Code> = self.spec.codes.iter().filter(|code| code.class == position).collect();
        if codes.is_empty() {
            codes = self.spec.codes.iter().collect();
        }
        let written: Option<Vec<&str>> = codes.iter().map(|code| self.hexadecimal(code)).collect();
        let Some(written) = written else {
            let notation = &self.spec.notation;
            return Some(format!("{} to {}", notation.write(first), notation.write(last)));
        };
        let width = written.iter().map(|number| number.len()).max().unwrap_or_default();
        let is_lower =
            written.iter().any(|number| number.trim_start_matches("0x").contains(char::is_lowercase));
        let number = |number: i128| {
            let digits = width.saturating_sub("0x".len());
            if is_lower { format!("0x{number:0digits$x}") } else { format!("0x{number:0digits$X}") }
        };
        Some(format!("{} to {}", number(first), number(last)))
    }
}
