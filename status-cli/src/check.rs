//! `check`: reports the errors of specs, as the compiler does.

use clap::Args;
use status_spec::{Loaded, Rule};

use crate::input::{Input, OfRepr};
use crate::terminal::{self, Style, When};
use crate::{Failure, Format, Found, report};

/// Report every error in specs, as the compiler does
///
/// The report goes to standard error. With `--format json` it is one document on standard output:
///
///   {"diagnostics": [{"rule", "message", "file", "start", "end", "label", "labels", "note", "help",
///                      "rendered"}]}
///
/// `start` and `end` are {"line", "column"}, counted from 1 and in characters; `end` is the position
/// after the last character. Both are null for a file that cannot be read. `labels` are related
/// places: {"file", "start", "end", "message"}. `rule`, `label`, `note` and `help` may be null.
/// `rendered` is the text of `--format text`.
///
/// An error in a file that several specs extend is reported once.
///
/// Exit codes: 0, no errors; 1, errors; 2, a file that cannot be read: it is missing, is a directory,
/// or is too large. A missing file that a spec extends is an error of that spec.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The specs to check
    #[arg(required = true, value_name = "FILE", value_parser = Input::parse)]
    files: Vec<Input>,

    #[command(flatten)]
    of: OfRepr,

    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

pub(crate) fn run(arguments: &Arguments, when: When) -> Result<Found, Failure> {
    if arguments.files.iter().filter(|file| file.is_stdin()).count() > 1 {
        return Err(Failure::stdin_twice());
    }
    let specs: Vec<_> = arguments.files.iter().map(|file| file.read(arguments.of)).collect();
    match arguments.format {
        Format::Text => {
            let style = Style::of_stderr(when);
            terminal::print_error(&report::text(&specs, style), style)?;
        }
        Format::Json => terminal::print(&report::json(&specs))?,
    }
    Ok(specs.iter().map(found).max().unwrap_or(Found::Nothing))
}

fn found(spec: &Result<Loaded, Failure>) -> Found {
    match spec {
        Ok(loaded) if loaded.report.is_empty() => Found::Nothing,
        Ok(loaded) if !is_unreadable(loaded) => Found::Something,
        _ => Found::Unreadable,
    }
}

/// Returns `true` if the file of the spec itself could not be read.
fn is_unreadable(loaded: &Loaded) -> bool {
    loaded.report.diagnostics().iter().any(|diagnostic| {
        diagnostic.file.0 == 0
            && diagnostic.span.is_none()
            && matches!(diagnostic.rule, Rule::UnreadableFile | Rule::FileTooLarge)
    })
}
