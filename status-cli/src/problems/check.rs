//! `problems check`: the rules for a set of problem types.

use clap::Args;
use status_core::{Catalogue, CatalogueExtension, CatalogueType};

use super::read;
use crate::display::harmless;
use crate::failure::Message;
use crate::input::Input;
use crate::terminal::{self, Style, When};
use crate::{Failure, Format, Found, report};

/// Report problem types that contradict each other or RFC 9457
///
/// The rules:
///
///   two-meanings     variants that share a type URI are the same problem
///   not-an-error     the status of a problem is from 400 to 599, or outside of the HTTP classes
///   standard-member  an extension is not called `type`, `title`, `status`, `detail` or `instance`
///   twice            an extension or a header is listed once
///
/// With `--format json` the report is the document of `status-spec check`.
///
/// Exit codes: 0, no errors; 1, errors; 2, a file that cannot be read or is malformed.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The problem types
    #[arg(value_name = "FILE", value_parser = Input::parse)]
    file: Input,

    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

pub(super) fn run(arguments: &Arguments, when: When) -> Result<Found, Failure> {
    let catalogue = read(&arguments.file)?;
    let file = arguments.file.to_string();
    let errors = errors(&catalogue).into_iter().map(|(rule, title)| {
        let message = Message { rule: Some(rule), ..Message::new(title) };
        Err(message.in_file(&file).into())
    });
    let errors: Vec<_> = errors.collect();
    match arguments.format {
        Format::Text => {
            let style = Style::of_stderr(when);
            terminal::print_error(&report::text(&errors, style), style)?;
        }
        Format::Json => terminal::print(&report::json(&errors))?,
    }
    Ok(if errors.is_empty() { Found::Nothing } else { Found::Something })
}

/// The errors, each with the identifier of its rule.
fn errors(catalogue: &Catalogue) -> Vec<(&'static str, String)> {
    let mut errors = Vec::new();
    // Types are sorted, so those with the same type URI are adjacent.
    for pair in catalogue.types().windows(2) {
        if let [first, second] = pair
            && first.type_uri() == second.type_uri()
            && first.type_uri() != "about:blank"
            && !is_alike(first, second)
        {
            let title = format!(
                "`{}` means two things: `{}` and `{}`",
                harmless(first.type_uri()),
                harmless(first.name()),
                harmless(second.name())
            );
            errors.push(("two-meanings", title));
        }
    }
    for problem in catalogue.types() {
        let name = harmless(problem.name());
        if let Some(status @ 100..400) = problem.status() {
            errors.push(("not-an-error", format!("the status {status} of `{name}` is not an error")));
        }
        let extensions: Vec<&str> = problem.extensions().iter().map(CatalogueExtension::name).collect();
        let headers: Vec<String> =
            problem.headers().iter().map(|header| header.name().to_ascii_lowercase()).collect();
        let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
        for extension in &extensions {
            if ["type", "title", "status", "detail", "instance"].contains(extension) {
                let title = format!(
                    "the extension `{extension}` of `{name}` has the name of a member that RFC 9457 defines"
                );
                errors.push(("standard-member", title));
            }
        }
        for (noun, names) in [("extension", extensions), ("header", headers)] {
            for (position, one) in names.iter().enumerate() {
                if names.iter().take(position).any(|other| other == one) {
                    errors.push((
                        "twice",
                        format!("the {noun} `{}` of `{name}` is listed twice", harmless(one)),
                    ));
                }
            }
        }
    }
    errors
}

/// Returns `true` if two variants with the same type URI are the same problem: they only differ in texts.
fn is_alike(first: &CatalogueType, second: &CatalogueType) -> bool {
    first.status() == second.status()
        && first.title() == second.title()
        && first.extensions() == second.extensions()
        && first.headers() == second.headers()
}
