//! Standard output and standard error: colors, hyperlinks, the width, and closed pipes.

use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;
use clap::builder::styling::{self, AnsiColor};

use crate::Failure;

/// When to use colors and hyperlinks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    #[default]
    Auto,
    Always,
    Never,
}

/// The style of a stream: plain text, or escape sequences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    is_rich: bool,
}

impl Style {
    pub(crate) const PLAIN: Self = Self { is_rich: false };

    pub(crate) fn of_stdout(when: When) -> Self {
        Self::new(when, || AutoStream::choice(&io::stdout()))
    }

    pub(crate) fn of_stderr(when: When) -> Self {
        Self::new(when, || AutoStream::choice(&io::stderr()))
    }

    fn new(when: When, choice: impl Fn() -> ColorChoice) -> Self {
        Self {
            is_rich: match when {
                When::Auto => choice() != ColorChoice::Never,
                When::Always => true,
                When::Never => false,
            },
        }
    }

    pub(crate) const fn is_rich(self) -> bool {
        self.is_rich
    }

    pub(crate) fn error(self, text: &str) -> String {
        self.paint(AnsiColor::BrightRed.on_default().bold(), text)
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.paint(styling::Style::new().bold(), text)
    }

    /// The lines and arrows around an excerpt.
    pub(crate) fn frame(self, text: &str) -> String {
        self.paint(AnsiColor::BrightBlue.on_default().bold(), text)
    }

    pub(crate) fn good(self, text: &str) -> String {
        self.paint(AnsiColor::Green.on_default(), text)
    }

    pub(crate) fn warning(self, text: &str) -> String {
        self.paint(AnsiColor::Yellow.on_default(), text)
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.paint(styling::Style::new().dimmed(), text)
    }

    fn paint(self, style: styling::Style, text: &str) -> String {
        if self.is_rich && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    /// A text that links to an address.
    pub(crate) fn link(self, address: &str, text: &str) -> String {
        if self.is_rich { format!("\x1b]8;;{address}\x1b\\{text}\x1b]8;;\x1b\\") } else { text.to_owned() }
    }
}

/// Writes to standard output. A reader that closes the pipe, such as `| head`, is not a failure.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    write(io::stdout().lock(), text)
}

/// Writes to standard output, with escape sequences if the style uses them.
pub(crate) fn print_styled(text: &str, style: Style) -> Result<(), Failure> {
    if style.is_rich { write(AutoStream::always(io::stdout().lock()), text) } else { print(text) }
}

/// Writes to standard error.
pub(crate) fn print_error(text: &str, style: Style) -> Result<(), Failure> {
    if style.is_rich {
        write(AutoStream::always(io::stderr().lock()), text)
    } else {
        write(io::stderr().lock(), text)
    }
}

fn write(mut stream: impl Write, text: &str) -> Result<(), Failure> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::cannot_write(&error)),
        _ => Ok(()),
    }
}

/// The width of standard output in columns; `None` if it is not a terminal.
pub(crate) fn width() -> Option<usize> {
    const NARROWEST: u16 = 20;

    let (terminal_size::Width(columns), _) = terminal_size::terminal_size_of(io::stdout())?;
    // A terminal that does not know its width reports 0.
    (columns > 0).then(|| columns.max(NARROWEST).into())
}
