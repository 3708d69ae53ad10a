//! The reason why a command failed.

use std::fmt::Write as _;
use std::io;

use status_spec::{Loaded, Rule};

use crate::display::harmless;
use crate::terminal::Style;

/// The reason why a command failed with exit code 2.
pub(crate) enum Failure {
    /// Sentences.
    Messages(Vec<Message>),
    /// The errors of a spec.
    Spec(Box<Loaded>),
}

/// A sentence, with a place and a help text if known.
pub(crate) struct Message {
    pub(crate) title: String,
    /// The identifier of the broken rule, if there is one.
    pub(crate) rule: Option<&'static str>,
    pub(crate) file: Option<String>,
    pub(crate) line: Option<Line>,
    pub(crate) help: Option<String>,
}

/// A line of a file that is not a spec.
pub(crate) struct Line {
    /// The number, from 1.
    pub(crate) number: usize,
    pub(crate) text: String,
}

impl Message {
    pub(crate) const fn new(title: String) -> Self {
        Self { title, rule: None, file: None, line: None, help: None }
    }

    /// A file that could not be read; `why` ends the sentence.
    pub(crate) fn unreadable(file: &str, why: &str) -> Self {
        let title = format!("cannot read `{}`: {why}", harmless(file));
        Self { rule: Some(Rule::UnreadableFile.id()), ..Self::new(title) }.in_file(file)
    }

    pub(crate) fn in_file(self, file: &str) -> Self {
        Self { file: Some(harmless(file)), ..self }
    }

    /// Adds the line, or the start of a long one.
    pub(crate) fn at_line(self, number: usize, text: &str) -> Self {
        Self { line: Some(Line { number, text: harmless(text).chars().take(160).collect() }), ..self }
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Renders the message like the compiler does.
    pub(crate) fn render(&self, style: Style) -> String {
        let mut text = format!("{}{}\n", style.error("error"), style.bold(&format!(": {}", self.title)));
        let number = self.line.as_ref().map(|line| line.number.to_string()).unwrap_or_default();
        let indent = " ".repeat(number.len());
        if let Some(file) = &self.file {
            let place = if number.is_empty() { file.clone() } else { format!("{file}:{number}") };
            let _ = writeln!(text, "{indent}{} {place}", style.frame("-->"));
        }
        if let Some(line) = &self.line {
            let _ = writeln!(text, "{indent} {}", style.frame("|"));
            let _ = writeln!(text, "{} {} {}", style.frame(&number), style.frame("|"), line.text);
        }
        if let Some(help) = &self.help {
            let _ = writeln!(text, "{indent} {} {}: {help}", style.frame("="), style.bold("help"));
        }
        text
    }
}

impl From<Message> for Failure {
    fn from(message: Message) -> Self {
        Self::Messages(vec![message])
    }
}

impl Failure {
    pub(crate) fn new(title: impl Into<String>) -> Self {
        Message::new(title.into()).into()
    }

    pub(crate) fn cannot_write(error: &io::Error) -> Self {
        Self::new(format!("cannot write: {error}"))
    }

    pub(crate) fn cannot_read(file: &str, error: &io::Error) -> Self {
        let why = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file".to_owned(),
            io::ErrorKind::IsADirectory => "it is a directory".to_owned(),
            kind => kind.to_string(),
        };
        Message::unreadable(file, &why).into()
    }

    /// Standard input is given twice.
    pub(crate) fn stdin_twice() -> Self {
        let title = "standard input can be read only once".to_owned();
        Message { rule: Some(Rule::UnreadableFile.id()), ..Message::new(title) }.into()
    }
}
