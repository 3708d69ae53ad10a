//! Looks status codes up: `cargo run --example lookup -- 404 "Payload Too Large" 499`.
//!
//! An argument is a number, a reason phrase, an earlier name or the name of a variant. Without arguments, the
//! example prints the whole registry.
//!
//! The first argument may be another shipped family, whose feature must be enabled:
//! `cargo run --features families --example lookup -- sqlstate 42P01`.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use status_core::{Class, Code, Received, State, StatusCode};

fn main() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let (answers, errors) = match arguments.split_first() {
        Some((family, arguments)) if FAMILIES.contains(&family.as_str()) => look_up(family, arguments),
        _ => look_up("http", &arguments),
    };
    // A reader that closes the pipe early, such as `head`, is not an error.
    let _ = io::stdout().write_all(answers.join("\n").as_bytes());
    let _ = io::stderr().write_all(errors.concat().as_bytes());
    if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The shipped families, as a spec extends them. Except for `http`, each has a feature.
const FAMILIES: &[&str] = &[
    "coap",
    "dns",
    "grpc",
    "http",
    "http2",
    "http3",
    "jsonrpc",
    "mqtt",
    "quic",
    "sip",
    "smtp",
    "smtp-enhanced",
    "sqlstate",
    "sysexits",
    "tls",
    "websocket",
];

/// Answers and errors.
type Found = (Vec<String>, Vec<String>);

fn look_up(family: &str, arguments: &[String]) -> Found {
    match family {
        "http" => look_up_in(arguments, http_fields),
        #[cfg(feature = "coap")]
        "coap" => look_up_in(arguments, no_fields::<status_core::coap::ResponseCode>),
        #[cfg(feature = "dns")]
        "dns" => look_up_in(arguments, no_fields::<status_core::dns::Rcode>),
        #[cfg(feature = "grpc")]
        "grpc" => look_up_in(arguments, no_fields::<status_core::grpc::GrpcCode>),
        #[cfg(feature = "http2")]
        "http2" => look_up_in(arguments, no_fields::<status_core::http2::ErrorCode>),
        #[cfg(feature = "http3")]
        "http3" => look_up_in(arguments, no_fields::<status_core::http3::ErrorCode>),
        #[cfg(feature = "jsonrpc")]
        "jsonrpc" => look_up_in(arguments, no_fields::<status_core::jsonrpc::ErrorCode>),
        #[cfg(feature = "mqtt")]
        "mqtt" => look_up_in(arguments, no_fields::<status_core::mqtt::ReasonCode>),
        #[cfg(feature = "quic")]
        "quic" => look_up_in(arguments, no_fields::<status_core::quic::TransportError>),
        #[cfg(feature = "sip")]
        "sip" => look_up_in(arguments, no_fields::<status_core::sip::StatusCode>),
        #[cfg(feature = "smtp")]
        "smtp" => look_up_in(arguments, no_fields::<status_core::smtp::ReplyCode>),
        #[cfg(feature = "smtp")]
        "smtp-enhanced" => look_up_in(arguments, no_fields::<status_core::smtp::EnhancedCode>),
        #[cfg(feature = "sqlstate")]
        "sqlstate" => look_up_in(arguments, no_fields::<status_core::sqlstate::SqlState>),
        #[cfg(feature = "sysexits")]
        "sysexits" => look_up_in(arguments, no_fields::<status_core::sysexits::ExitCode>),
        #[cfg(feature = "tls")]
        "tls" => look_up_in(arguments, no_fields::<status_core::tls::AlertDescription>),
        #[cfg(feature = "websocket")]
        "websocket" => look_up_in(arguments, no_fields::<status_core::websocket::CloseCode>),
        _ => {
            let error = format!(
                "error: the family `{family}` is not enabled\n  help: run `cargo run --features families --example lookup -- {family}`\n"
            );
            (Vec::new(), vec![error])
        }
    }
}

/// Looks up codes of one family. `fields` writes the rows that only this family has.
fn look_up_in<C: Code>(arguments: &[String], fields: fn(C, &mut String)) -> Found {
    let mut answers = Vec::new();
    let mut errors = Vec::new();
    if arguments.is_empty() {
        answers.push(registry::<C>());
    }
    for argument in arguments {
        match argument.parse::<Received<C>>() {
            Ok(received) => answers
                .push(received.known().map_or_else(|_| unregistered(received), |code| entry(code, fields))),
            Err(error) => errors.push(format!("error: `{argument}`: {error}{}\n", suggestion::<C>(argument))),
        }
    }
    (answers, errors)
}

/// Everything that is known about a code.
fn entry<C: Code>(code: C, fields: fn(C, &mut String)) -> String {
    let mut text = format!("{code}\n");
    if let Some(class) = code.class() {
        row(&mut text, "class", &titled(class));
    }
    row(&mut text, "variant", &format!("{}::{}", C::FAMILY, code.name()));
    row(&mut text, "meaning", code.description().unwrap_or("not described"));
    row(&mut text, "reference", code.reference().unwrap_or("none"));
    if code.state() != State::Active {
        row(&mut text, "state", &code.state().to_string());
    }
    fields(code, &mut text);
    text
}

/// The fields of HTTP.
fn http_fields(code: StatusCode, text: &mut String) {
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
    row(text, "fields", &if traits.is_empty() { "none set".to_owned() } else { traits.join(", ") });
    if !code.required_headers().is_empty() {
        row(text, "must carry", &code.required_headers().join(", "));
    }
}

/// The rows that all families have are enough.
#[cfg_attr(not(feature = "families"), allow(dead_code))]
const fn no_fields<C: Code>(_: C, _: &mut String) {}

/// The code that a client treats an unregistered number as.
fn unregistered<C: Code>(received: Received<C>) -> String {
    let mut text = format!("{received} is not registered\n");
    let is_http = C::FAMILY == StatusCode::FAMILY;
    if let Some(class) = received.class() {
        row(&mut text, "class", &titled(class));
    } else if is_http {
        row(
            &mut text,
            "class",
            "none: a status code is a number from 100 to 599, and a client should take anything else for a server error (RFC 9110, Section 15)",
        );
    }
    if let Some(code) = received.recognize() {
        let source = if is_http { " (RFC 9110, Section 15)" } else { "" };
        row(&mut text, "treat as", &format!("{code}{source}"));
    }
    text
}

/// The whole registry, by class.
fn registry<C: Code>() -> String {
    let mut text = String::new();
    for class in C::Class::ALL {
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "{}", titled(*class));
        class.codes().for_each(|code| line(&mut text, code));
    }
    // A family need not have classes.
    C::ALL.iter().filter(|code| code.class().is_none()).for_each(|code| line(&mut text, *code));
    text
}

/// One code of the registry.
fn line<C: Code>(text: &mut String, code: C) {
    let state = match code.state() {
        State::Active => String::new(),
        state => format!(" ({state})"),
    };
    let _ = writeln!(text, "  {code}{state}");
}

/// A class and its numbers: `Client Error, 400 to 499`.
fn titled<K: Class>(class: K) -> String {
    // Only the number: it may be a code, which is displayed with its reason phrase.
    let number = |number| {
        let text = Received::<K::Code>::new(number).to_string();
        text.split_once(' ').map_or_else(|| text.clone(), |(number, _)| number.to_owned())
    };
    class.range().map_or_else(
        || class.to_string(),
        |range| format!("{class}, {} to {}", number(*range.start()), number(*range.end())),
    )
}

/// A suggestion for an argument that is not a code.
fn suggestion<C: Code>(argument: &str) -> String {
    let digits = argument.trim().trim_start_matches(['+', '0']);
    if digits != argument && C::from_bytes(digits.as_bytes()).is_some() {
        return format!("\n  help: write `{digits}`");
    }
    let lower = argument.to_lowercase();
    let near: Vec<String> = C::ALL
        .iter()
        .filter(|code| {
            lower.split_whitespace().any(|word| word.len() > 2 && code.reason().to_lowercase().contains(word))
        })
        .map(ToString::to_string)
        .collect();
    if near.is_empty() {
        "\n  help: run `lookup` without codes to print the whole registry".to_owned()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(arguments: &[&str]) -> String {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        let (answers, errors) = look_up(&arguments[0], &arguments[1..]);
        answers.concat() + &errors.concat()
    }

    #[test]
    fn http() {
        assert!(
            answer(&["http", "404"]).starts_with("404 Not Found\n  class       Client Error, 400 to 499\n")
        );
        assert!(answer(&["http", "499"]).contains("treat as    400 Bad Request (RFC 9110, Section 15)\n"));
        assert!(answer(&["http", "Payload Too Large"]).starts_with("413 Content Too Large\n"));
        assert!(answer(&["http", "0404"]).ends_with("help: write `404`\n"));
        assert!(answer(&["http", "not fond"]).contains("similar names: 304 Not Modified, 404 Not Found"));
        assert!(answer(&["http"]).starts_with("Informational, 100 to 199\n  100 Continue\n"));
    }

    /// Without its feature, a family is not an unknown code.
    #[cfg(not(feature = "sqlstate"))]
    #[test]
    fn a_family_without_its_feature() {
        assert!(answer(&["sqlstate", "42P01"]).contains("--features families --example lookup -- sqlstate"));
    }

    #[cfg(feature = "families")]
    #[test]
    fn every_notation() {
        for (arguments, start) in [
            (["sqlstate", "42P01"], "42P01 undefined_table\n"),
            (["sqlstate", "undefined_table"], "42P01 undefined_table\n"),
            (["coap", "4.04"], "4.04 Not Found\n"),
            (["smtp-enhanced", "5.7.1"], "5.7.1 "),
            (["smtp", "550"], "550 "),
            (["grpc", "NOT_FOUND"], "5 NOT_FOUND\n"),
            (["jsonrpc", "-32700"], "-32700 Parse error\n"),
            (["tls", "40"], "40 handshake_failure\n"),
            (["coap", "4.30"], "4.30 is not registered\n"),
            (["sqlstate", "42P01x"], "error: `42P01x`: "),
        ] {
            let answer = answer(&arguments);
            assert!(answer.starts_with(start), "{arguments:?}: {answer}");
        }
    }

    #[cfg(feature = "families")]
    #[test]
    fn every_family() {
        for family in FAMILIES {
            let registry = answer(&[family]);
            assert!(registry.lines().count() > 5 && !registry.contains("error:"), "{family}: {registry}");
        }
    }
}
