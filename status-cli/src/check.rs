//! `check`: what is wrong with specs, as the compiler says it.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::Path;

use clap::Args;
use serde::Serialize;
use status_spec::{Diagnostic, File, FileId, Loaded, Piece, Role, Span};

use crate::input::{Input, OfRepr};
use crate::place::{Places, Position};
use crate::terminal::{self, Style, When};
use crate::{Failure, Format, Found, shown};

/// Reports everything that is wrong with a registry, as the compiler does
///
/// The report goes to standard error, or with `--format json` to standard output, as one document:
///
///   {"diagnostics": [{"rule", "message", "file", "start", "end", "label", "labels", "note", "help",
///                      "rendered"}]}
///
/// `start` and `end` are {"line", "column"}, from 1 and in characters, the end being the place
/// after the last character; they are null for a file that cannot be read. `labels` are further
/// places that matter: {"file", "start", "end", "message"}. `label`, `note` and `help` may be null.
/// `rendered` is what the text format shows.
///
/// A mistake in a file that several others extend is reported once.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The registries to check
    #[arg(required = true, value_name = "FILE", value_parser = Input::parse)]
    files: Vec<Input>,

    #[command(flatten)]
    of: OfRepr,

    /// How to report
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments, when: When) -> Result<Found, Failure> {
    if arguments.files.iter().filter(|file| file.is_stdin()).count() > 1 {
        return Err(Failure::new("standard input can be read once"));
    }
    let mut all = Vec::new();
    for file in &arguments.files {
        all.push(file.read(arguments.of.repr)?);
    }
    let all: Vec<&Loaded> = all.iter().collect();
    match arguments.format {
        Format::Text => {
            let style = Style::of_stderr(when);
            terminal::print_error(&report(&all, style), style)?;
        }
        Format::Json => terminal::print(&json(&all))?,
    }
    let is_right = all.iter().all(|loaded| loaded.report.is_empty());
    Ok(if is_right { Found::Nothing } else { Found::Something })
}

/// The mistakes of some specs, each once.
fn mistakes<'a>(all: &[&'a Loaded]) -> Vec<(&'a Loaded, &'a Diagnostic, String)> {
    let mut seen = HashSet::new();
    let mut mistakes = Vec::new();
    for loaded in all {
        for diagnostic in loaded.report.diagnostics() {
            let rendered = format!("error: {}\n", loaded.render(diagnostic));
            if seen.insert(rendered.clone()) {
                mistakes.push((*loaded, diagnostic, rendered));
            }
        }
    }
    mistakes
}

/// The report for people: that of the compiler.
pub(crate) fn report(all: &[&Loaded], style: Style) -> String {
    let mut texts = Vec::new();
    for (loaded, diagnostic, plain) in mistakes(all) {
        texts.push(if style.is_rich() { rich(loaded, diagnostic, style) } else { plain });
    }
    texts.join("\n")
}

/// A mistake as a terminal shows it: in the compiler's colours, and with links to the files.
fn rich(loaded: &Loaded, diagnostic: &Diagnostic, style: Style) -> String {
    let mut rich = style.error("error") + &style.bold(": ");
    for Piece { text, role } in loaded.pieces(diagnostic) {
        rich += &match role {
            Role::Title | Role::Note => style.bold(&text),
            Role::Frame | Role::Secondary => style.frame(&text),
            Role::Primary => style.error(&text),
            Role::Place(file) => linked(loaded, file, text, style),
            _ => text,
        };
    }
    rich + "\n"
}

/// A place as a link, unless it is in a shipped registry.
fn linked(loaded: &Loaded, file: FileId, place: String, style: Style) -> String {
    match loaded.files.get(file.0).and_then(address) {
        Some(address) => style.link(&address, &place),
        None => place,
    }
}

/// The address of a file, which a shipped registry has not.
fn address(file: &File) -> Option<String> {
    let path = std::path::absolute(Path::new(file.path.as_ref()?)).ok()?;
    let mut address = "file://".to_owned();
    for byte in path.to_str()?.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/:".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    path.exists().then_some(address)
}

#[derive(Serialize)]
struct Document<'a> {
    diagnostics: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    rule: &'static str,
    message: &'a str,
    file: &'a str,
    start: Option<Position>,
    end: Option<Position>,
    label: Option<&'a str>,
    labels: Vec<Label<'a>>,
    note: Option<&'a str>,
    help: Option<&'a str>,
    rendered: String,
}

#[derive(Serialize)]
struct Label<'a> {
    file: &'a str,
    start: Position,
    end: Position,
    message: &'a str,
}

/// The report for tools.
fn json(all: &[&Loaded]) -> String {
    let mut diagnostics = Vec::new();
    let mut places: Vec<(*const Loaded, Places<'_>)> = Vec::new();
    for (loaded, diagnostic, rendered) in mistakes(all) {
        if places.last().is_none_or(|(of, _)| !std::ptr::eq(*of, loaded)) {
            places.push((loaded, Places::new(loaded)));
        }
        let Some((_, places)) = places.last() else { continue };
        let label = |span: Span, message| {
            places.of(span).map(|(file, start, end)| Label { file: &file.shown, start, end, message })
        };
        let place = diagnostic.span.and_then(|span| places.of(span));
        diagnostics.push(Item {
            rule: diagnostic.rule.id(),
            message: &diagnostic.title,
            file: loaded.files.get(diagnostic.file.0).map_or("", |file| &file.shown),
            start: place.map(|(_, start, _)| start),
            end: place.map(|(_, _, end)| end),
            label: Some(diagnostic.label.as_str()).filter(|label| !label.is_empty()),
            labels: diagnostic.secondary.iter().filter_map(|other| label(other.span, &other.text)).collect(),
            note: diagnostic.note.as_deref(),
            help: diagnostic.help.as_deref(),
            rendered,
        });
    }
    shown::json(&Document { diagnostics })
}
