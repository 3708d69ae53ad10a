//! The errors of specs as text and as JSON.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::Path;

use serde::Serialize;
use status_spec::{Diagnostic, File, FileId, Loaded, Piece, Role, Span};

use crate::display;
use crate::failure::Message;
use crate::place::{Places, Position};
use crate::terminal::{self, Style, When};
use crate::{Failure, Format};

/// The report as text, like the compiler's.
pub(crate) fn text(specs: &[Result<Loaded, Failure>], style: Style) -> String {
    let mut texts = Vec::new();
    for error in errors(specs) {
        texts.push(match error {
            Error::Spec { loaded, diagnostic, .. } if style.is_rich() => rich(loaded, diagnostic, style),
            Error::Spec { plain, .. } => plain,
            Error::Message(message) => message.render(style),
        });
    }
    texts.join("\n")
}

/// The report as one JSON document. `check --help` describes it.
pub(crate) fn json(specs: &[Result<Loaded, Failure>]) -> String {
    let mut diagnostics = Vec::new();
    let mut places: Option<(&Loaded, Places<'_>)> = None;
    for error in errors(specs) {
        diagnostics.push(match error {
            Error::Message(message) => Item::of_message(message),
            Error::Spec { loaded, diagnostic, plain } => {
                // The errors of a spec are adjacent.
                let places = match &mut places {
                    Some((of, places)) if std::ptr::eq(*of, loaded) => places,
                    places => &mut places.insert((loaded, Places::new(loaded))).1,
                };
                Item::of_spec(loaded, diagnostic, places, plain)
            }
        });
    }
    display::json(&Document { diagnostics })
}

/// Reports a failure to standard error, or to standard output as a document. A failure to do so is ignored.
pub(crate) fn failure(failure: Failure, format: Format, when: When) {
    let _ = match format {
        Format::Text => {
            let style = Style::of_stderr(when);
            terminal::print_error(&text(&[Err(failure)], style), style)
        }
        Format::Json => terminal::print(&json(&[Err(failure)])),
    };
}

/// An error of a spec, or the reason why it could not be read.
enum Error<'a> {
    Spec { loaded: &'a Loaded, diagnostic: &'a Diagnostic, plain: String },
    Message(&'a Message),
}

/// The errors of some specs without duplicates, because several specs may extend the same file.
fn errors(specs: &[Result<Loaded, Failure>]) -> Vec<Error<'_>> {
    let mut seen = HashSet::new();
    let mut errors = Vec::new();
    for spec in specs {
        let loaded = match spec {
            Ok(loaded) => loaded,
            Err(Failure::Spec(loaded)) => loaded,
            Err(Failure::Messages(messages)) => {
                errors.extend(messages.iter().map(Error::Message));
                continue;
            }
        };
        for diagnostic in loaded.report.diagnostics() {
            let plain = format!("error: {}\n", loaded.render(diagnostic));
            if seen.insert(plain.clone()) {
                errors.push(Error::Spec { loaded, diagnostic, plain });
            }
        }
    }
    errors
}

/// An error for a terminal, in rustc's colors and with links to the files.
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

/// The address of a file; a shipped registry does not have one.
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
    rule: Option<&'static str>,
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

impl<'a> Item<'a> {
    fn of_message(message: &'a Message) -> Self {
        let line = message.line.as_ref();
        Self {
            rule: message.rule,
            message: &message.title,
            file: message.file.as_deref().unwrap_or_default(),
            start: line.map(|line| Position { line: line.number, column: 1 }),
            end: line.map(|line| Position { line: line.number, column: line.text.chars().count() + 1 }),
            label: None,
            labels: Vec::new(),
            note: None,
            help: message.help.as_deref(),
            rendered: message.render(Style::PLAIN),
        }
    }

    fn of_spec(loaded: &'a Loaded, diagnostic: &'a Diagnostic, places: &Places<'a>, plain: String) -> Self {
        let label = |span: Span, message| {
            places.of(span).map(|(file, start, end)| Label { file: &file.shown, start, end, message })
        };
        let place = diagnostic.span.and_then(|span| places.of(span));
        Self {
            rule: Some(diagnostic.rule.id()),
            message: &diagnostic.title,
            file: loaded.files.get(diagnostic.file.0).map_or("", |file| &file.shown),
            start: place.map(|(_, start, _)| start),
            end: place.map(|(_, _, end)| end),
            label: Some(diagnostic.label.as_str()).filter(|label| !label.is_empty()),
            labels: diagnostic.secondary.iter().filter_map(|other| label(other.span, &other.text)).collect(),
            note: diagnostic.note.as_deref(),
            help: diagnostic.help.as_deref(),
            rendered: plain,
        }
    }
}
