//! `drift`: differences from IANA's registry.

mod iana;
#[cfg(test)]
mod tests;
mod toml;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::str::FromStr;

use clap::Args;
use jiff::civil;
use status_spec::name::normalized;
use status_spec::{Code, Date, Spec, State};

use crate::display::{self, harmless};
use crate::input::{Input, OfRepr};
use crate::notation::toml_key;
use crate::terminal::{self, When};
use crate::{Failure, Found};
use iana::{Row, rows};

/// Show how a spec differs from IANA's registry, as TOML ready to paste
///
/// The CSV is the one IANA links above its table, with the columns Value (or Code), Description
/// and Reference. The codes are in the notation of the spec. Ranges such as `105-199,Unassigned` are
/// skipped, and white space in a cell counts as one space. Compared are
/// numbers, reasons, references and states:
///
///   - where a code has `registered`, that text is compared instead of its reason, and the
///     reference is not compared: the code differs from the registry on purpose;
///   - `(OBSOLETED)`, `(DEPRECATED)`, `(TEMPORARY …, expires DATE)` and `(Unused)` are states. IANA
///     marks few codes as deprecated, so a code that only FILE deprecates is not drift.
///
/// The output contains complete tables to paste into FILE. They combine IANA's data with the keys
/// that only FILE has, such as descriptions. A comment above each table lists the differences.
/// Expired temporary registrations are listed too, but do not count as drift.
///
/// Exit codes: 0, no drift; 1, drift; 2, a file that cannot be read or has errors.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The spec to compare
    #[arg(value_name = "FILE", value_parser = Input::parse)]
    file: Input,

    /// IANA's registry
    #[arg(long, value_name = "CSV", value_parser = Input::parse)]
    iana: Input,

    /// The date on which temporary registrations are judged, such as 2026-11-13; the system's date in UTC by default
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,

    #[command(flatten)]
    of: OfRepr,
}

pub(crate) fn run(arguments: &Arguments, _: When) -> Result<Found, Failure> {
    let Arguments { file, iana, today, of } = arguments;
    if file.is_stdin() && iana.is_stdin() {
        return Err(Failure::stdin_twice());
    }
    let loaded = file.read_valid(*of)?;
    let rows = rows(&iana.to_string(), &iana.bytes()?, &loaded.spec.notation)?;
    let today = today.unwrap_or_else(now);
    let (drifts, mut text) = drift(&loaded.spec, &rows);
    let mut expired = String::new();
    for code in &loaded.spec.codes {
        if let State::Temporary { until: Some(until) } = code.state
            && until < today
        {
            let _ = writeln!(
                expired,
                "# {} {}: the temporary registration expired on {}",
                loaded.spec.notation.write(code.number.value),
                harmless(&code.reason),
                display::date(until)
            );
        }
    }
    if drifts == 0 {
        let line = format!("{file} agrees with {iana}: {}", display::count(rows.len(), "code"));
        text = format!("# {}\n", harmless(&line));
    }
    if !expired.is_empty() {
        text += "\n";
        text += &expired;
    }
    terminal::print(&text)?;
    Ok(if drifts == 0 { Found::Nothing } else { Found::Something })
}

/// Returns the number of codes that differ, and their tables.
fn drift(spec: &Spec, rows: &BTreeMap<i128, Row>) -> (usize, String) {
    let codes: BTreeMap<i128, &Code> = spec.codes.iter().map(|code| (code.number.value, code)).collect();
    let mut numbers: Vec<i128> = codes.keys().chain(rows.keys()).copied().collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut tables = Vec::new();
    for number in numbers {
        let shown = spec.notation.write(number);
        match (codes.get(&number), rows.get(&number)) {
            (Some(code), None) => tables.push(format!(
                "# {shown} {}: IANA has no such code; remove `[code.{}]`\n",
                harmless(&code.reason),
                toml_key(&spec.notation, number)
            )),
            (None, Some(row)) => {
                tables.push(format!("# {shown} is missing\n{}", toml::table(&row.code(), spec)));
            }
            (Some(code), Some(row)) => {
                let differences = differences(code, row);
                if !differences.is_empty() {
                    let mut said = String::new();
                    for line in differences {
                        let _ = writeln!(said, "# {shown}: {}", harmless(&line));
                    }
                    tables.push(said + &toml::table(&merged(code, row), spec));
                }
            }
            (None, None) => {}
        }
    }
    (tables.len(), tables.join("\n"))
}

/// The differences, one line each.
fn differences(code: &Code, row: &Row) -> Vec<String> {
    let mut differences = Vec::new();
    match &code.registered {
        Some(registered) if *registered != row.description => {
            differences.push(format!("IANA has \"{}\", `registered` is \"{registered}\"", row.description));
        }
        None if code.reason != row.reason => {
            differences.push(format!("IANA has the reason \"{}\", not \"{}\"", row.reason, code.reason));
        }
        _ => {}
    }
    if code.registered.is_none() && code.references != row.references {
        differences.push(format!(
            "IANA has the reference \"{}\", not \"{}\"",
            row.references.join("; "),
            code.references.join("; ")
        ));
    }
    if !agrees(code, row) {
        let in_words = |state| display::state_in_words(state).unwrap_or_else(|| "active".to_owned());
        differences.push(format!("IANA's state is {}, not {}", in_words(row.state), in_words(code.state)));
    }
    differences
}

/// Returns `true` if the states agree. IANA leaves the deprecation of a code to its specification.
fn agrees(code: &Code, row: &Row) -> bool {
    code.state == row.state || (code.state == State::Deprecated && row.state == State::Active)
}

/// A code's table, with IANA's texts instead of its own.
fn merged(code: &Code, row: &Row) -> toml::Table {
    let mut table = toml::Table::of(code);
    if code.registered.is_some() {
        table.registered = Some(row.description.clone());
    } else {
        table.references.clone_from(&row.references);
        if code.reason != row.reason {
            let is_same = normalized(&code.reason) == normalized(&row.reason);
            table.former.retain(|name| normalized(name) != normalized(&row.reason));
            table.aliases.retain(|name| normalized(name) != normalized(&row.reason));
            if !is_same && !code.reason.starts_with('(') {
                table.former.insert(0, code.reason.clone());
            }
            table.reason.clone_from(&row.reason);
        }
    }
    if !agrees(code, row) {
        table.state = row.state;
    }
    table
}

fn day(text: &str) -> Result<Date, String> {
    let is_plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let date = is_plain.then(|| civil::Date::from_str(text).ok()).flatten();
    date.and_then(date_of).ok_or_else(|| "expected a date such as 2026-11-13".to_owned())
}

fn now() -> Date {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    date_of(today).unwrap_or(Date { year: 9999, month: 12, day: 31 })
}

fn date_of(date: civil::Date) -> Option<Date> {
    Some(Date {
        year: u16::try_from(date.year()).ok()?,
        month: u8::try_from(date.month()).ok()?,
        day: u8::try_from(date.day()).ok()?,
    })
}
