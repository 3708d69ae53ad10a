//! Why a command could not do its work.

use std::fmt::Write as _;
use std::io;

use status_spec::Loaded;

use crate::check;
use crate::terminal::{self, Style, When};

/// Why a command could not do its work: exit code 2.
pub(crate) enum Failure {
    /// A sentence, where it is about a line of a file that line, and where a likely one is known a cure.
    Message { title: String, place: Option<Place>, help: Option<String> },
    /// A spec has mistakes.
    Mistakes(Box<Loaded>),
}

/// A line of a file.
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: u64,
    pub(crate) text: String,
}

impl Failure {
    pub(crate) fn new(title: impl Into<String>) -> Self {
        Self::Message { title: title.into(), place: None, help: None }
    }

    pub(crate) fn cannot_write(error: &io::Error) -> Self {
        Self::new(format!("cannot write: {error}"))
    }

    pub(crate) fn cannot_read(file: &str, error: &io::Error) -> Self {
        let why = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file".to_owned(),
            kind => kind.to_string(),
        };
        Self::new(format!("cannot read `{file}`: {why}"))
    }

    /// Says it on standard error. There is nobody to tell if that fails.
    pub(crate) fn report(&self, when: When) {
        let style = Style::of_stderr(when);
        let text = match self {
            Self::Mistakes(loaded) => check::report(&[loaded], style),
            Self::Message { title, place, help } => {
                let mut text = format!("{}{}\n", style.error("error"), style.bold(&format!(": {title}")));
                if let Some(Place { file, line, text: source }) = place {
                    let number = line.to_string();
                    let indent = " ".repeat(number.len());
                    let _ = writeln!(text, "{indent}{} {file}:{line}", style.frame("-->"));
                    let _ = writeln!(text, "{indent} {}", style.frame("|"));
                    let _ = writeln!(text, "{} {} {source}", style.frame(&number), style.frame("|"));
                }
                if let Some(help) = help {
                    let _ = writeln!(text, "  {} {}: {help}", style.frame("="), style.bold("help"));
                }
                text
            }
        };
        let _ = terminal::print_error(&text, style);
    }
}
