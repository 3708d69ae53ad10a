//! `problems table`: shows the problem types.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use status_core::{Catalogue, CatalogueGrpc, CatalogueType};

use super::read;
use crate::display::{self, harmless};
use crate::input::Input;
use crate::terminal::{self, Style, When};
use crate::{Failure, Found};

/// Show the problem types of a service
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The problem types
    #[arg(value_name = "FILE", value_parser = Input::parse)]
    file: Input,

    /// The format
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// One table, for a README or a wiki.
    Markdown,
    /// One page: the index of the problem types.
    Html,
}

pub(super) fn run(arguments: &Arguments, when: When) -> Result<Found, Failure> {
    let catalogue = read(&arguments.file)?;
    match arguments.format {
        Format::Text => {
            let style = Style::of_stdout(when);
            terminal::print_styled(&text(&catalogue, style), style)?;
        }
        Format::Markdown => terminal::print(&markdown(&catalogue))?,
        Format::Html => terminal::print(&catalogue.index())?,
    }
    Ok(Found::Nothing)
}

fn text(catalogue: &Catalogue, style: Style) -> String {
    let mut text = String::new();
    for problem in catalogue.types() {
        let status = status(problem);
        let name = style.bold(&harmless(problem.name()));
        let _ = writeln!(text, "{status}  {name}  {}", harmless(problem.type_uri()));
        let mut line = |term: &str, value: &str| {
            let _ = writeln!(text, "     {term}: {}", harmless(value));
        };
        if let Some(title) = problem.title() {
            line("title", title);
        }
        if let Some(description) = problem.description() {
            line("description", description);
        }
        for (term, values) in [("extensions", extensions(problem)), ("headers", headers(problem))] {
            if !values.is_empty() {
                line(term, &values.join(", "));
            }
        }
        if let Some(grpc) = problem.grpc() {
            line("gRPC", &in_words(grpc));
        }
    }
    if catalogue.types().is_empty() {
        text += "no problem types\n";
    }
    text
}

fn markdown(catalogue: &Catalogue) -> String {
    // Most services do not answer gRPC.
    let has_grpc = catalogue.types().iter().any(|problem| problem.grpc().is_some());
    let mut page = String::from("| Status | Problem | Type | Meaning | Extensions | Headers |")
        + if has_grpc { " gRPC |\n" } else { "\n" };
    page += "|---:|---|---|---|---|---|";
    page += if has_grpc { "---|\n" } else { "\n" };
    for problem in catalogue.types() {
        let mut cells = vec![
            status(problem),
            problem.title().unwrap_or_else(|| problem.name()).to_owned(),
            problem.type_uri().to_owned(),
            problem.description().unwrap_or_default().to_owned(),
            extensions(problem).join(", "),
            headers(problem).join(", "),
        ];
        if has_grpc {
            cells.push(problem.grpc().map(in_words).unwrap_or_default());
        }
        let cells: Vec<String> = cells.iter().map(|cell| display::markdown(cell)).collect();
        let _ = writeln!(page, "| {} |", cells.join(" | "));
    }
    page
}

/// `NOT_FOUND, reason NO_SUCH_BOOK`
fn in_words(grpc: &CatalogueGrpc) -> String {
    let reason = grpc.reason().map(|reason| format!(", reason {reason}"));
    grpc.code().to_owned() + &reason.unwrap_or_default()
}

/// The status in three columns.
fn status(problem: &CatalogueType) -> String {
    problem.status().map_or_else(|| "any".to_owned(), |status| status.to_string())
}

/// `id: integer`, with a question mark after the name if it is not always sent.
fn extensions(problem: &CatalogueType) -> Vec<String> {
    let extensions = problem.extensions().iter();
    extensions
        .map(|extension| {
            let optional = if extension.is_required() { "" } else { "?" };
            format!("{}{optional}: {}", extension.name(), extension.json_type().name())
        })
        .collect()
}

fn headers(problem: &CatalogueType) -> Vec<String> {
    let headers = problem.headers().iter();
    headers.map(|header| header.name().to_owned() + if header.is_required() { "" } else { "?" }).collect()
}
