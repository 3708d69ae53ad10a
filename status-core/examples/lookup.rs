//! Looks status codes up: `cargo run --example lookup -- 404 "Payload Too Large" 499`.
//!
//! An argument is a number, a reason phrase, an earlier name or the name of a variant. Without arguments, the
//! example prints the whole registry.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use status_core::{Received, State, StatusClass, StatusCode};

fn main() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let mut answers = Vec::new();
    let mut errors = Vec::new();
    if arguments.is_empty() {
        answers.push(registry());
    }
    for argument in &arguments {
        match argument.parse::<Received<StatusCode>>() {
            Ok(received) => answers.push(received.known().map_or_else(|_| unregistered(received), entry)),
            Err(error) => errors.push(format!("error: `{argument}`: {error}{}\n", suggestion(argument))),
        }
    }
    // A reader that closes the pipe early, such as `head`, is not an error.
    let _ = io::stdout().write_all(answers.join("\n").as_bytes());
    let _ = io::stderr().write_all(errors.concat().as_bytes());
    if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Everything that is known about a code.
fn entry(code: StatusCode) -> String {
    let mut text = format!("{code}\n");
    let class = code.class();
    row(&mut text, "class", &format!("{class}, {}", range(class)));
    row(&mut text, "variant", &format!("StatusCode::{}", code.name()));
    row(&mut text, "meaning", code.description().unwrap_or("not described"));
    row(&mut text, "reference", code.reference().unwrap_or("none"));
    if code.state() != State::Active {
        row(&mut text, "state", &code.state().to_string());
    }
    let mut traits = Vec::new();
    for (holds, text) in [
        (code.is_error(), "error"),
        (code.is_cacheable(), "cacheable"),
        (code.is_bodiless(), "bodiless"),
        (code.is_retryable(), "retryable"),
    ] {
        if holds {
            traits.push(text);
        }
    }
    row(&mut text, "fields", &if traits.is_empty() { "none set".to_owned() } else { traits.join(", ") });
    if !code.required_headers().is_empty() {
        row(&mut text, "must carry", &code.required_headers().join(", "));
    }
    text
}

/// The code that a client treats an unregistered number as.
fn unregistered(received: Received<StatusCode>) -> String {
    let mut text = format!("{received} is not registered\n");
    match (received.class(), received.recognize()) {
        (Some(class), Some(code)) => {
            row(&mut text, "class", &format!("{class}, {}", range(class)));
            row(&mut text, "treat as", &format!("{code} (RFC 9110, Section 15)"));
        }
        _ => row(
            &mut text,
            "class",
            "none: a status code is a number from 100 to 599, and a client should take anything else for a server error (RFC 9110, Section 15)",
        ),
    }
    text
}

/// The whole registry, by class.
fn registry() -> String {
    let mut text = String::new();
    for class in StatusClass::ALL {
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "{class}, {}", range(*class));
        for code in class.codes() {
            let state = match code.state() {
                State::Active => String::new(),
                state => format!(" ({state})"),
            };
            let _ = writeln!(text, "  {code}{state}");
        }
    }
    text
}

/// `400 to 499`.
fn range(class: StatusClass) -> String {
    class.range().map_or_else(String::new, |range| format!("{} to {}", range.start(), range.end()))
}

/// A suggestion for an argument that is not a code.
fn suggestion(argument: &str) -> String {
    let digits = argument.trim().trim_start_matches(['+', '0']);
    if digits != argument && digits.parse::<u16>().is_ok() {
        return format!("\n  help: write `{digits}`");
    }
    let lower = argument.to_lowercase();
    let near: Vec<String> = StatusCode::ALL
        .iter()
        .filter(|code| {
            lower.split_whitespace().any(|word| word.len() > 2 && code.reason().to_lowercase().contains(word))
        })
        .map(ToString::to_string)
        .collect();
    if near.is_empty() {
        "\n  help: run `lookup` without arguments to print the whole registry".to_owned()
    } else {
        format!("\n  help: similar names: {}", near.join(", "))
    }
}

/// One labelled row, its text wrapped and aligned.
fn row(text: &mut String, label: &str, value: &str) {
    const LABEL: usize = 12;
    const WIDTH: usize = 80;

    let mut line = format!("  {label:<LABEL$}");
    let indent = line.len();
    for word in value.split(' ') {
        if line.len() > indent && line.len() + word.len() >= WIDTH {
            text.push_str(line.trim_end());
            text.push('\n');
            line = " ".repeat(indent);
        }
        line.push_str(word);
        line.push(' ');
    }
    text.push_str(line.trim_end());
    text.push('\n');
}
