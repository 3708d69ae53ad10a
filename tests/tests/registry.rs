//! The HTTP registry: IANA's data, with our fields, former names and classes.

mod csv;

use status_core::{Date, State, StatusClass, StatusCode};

use csv::cells;

/// One row of IANA's table.
struct Row {
    number: u16,
    reason: String,
    state: State,
    reference: String,
}

/// The rows of `fixtures/iana-http.csv`, without unassigned ranges.
fn registered() -> Vec<Row> {
    let text = include_str!("../fixtures/iana-http.csv");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("Value,Description,Reference"));
    lines
        .map(cells)
        .filter(|[_, description, _]| description != "Unassigned")
        .map(|[number, description, reference]| {
            let number = number.parse().unwrap();
            let (reason, state) = annotated(&description);
            let reference =
                reference.strip_prefix('[').unwrap().strip_suffix(']').unwrap().replace("][", "; ");
            Row { number, reason: reason.to_owned(), state, reference }
        })
        .collect()
}

/// A description without its annotation, and the state in the annotation.
fn annotated(description: &str) -> (&str, State) {
    if description == "(Unused)" {
        return (description, State::Unused);
    }
    let Some((reason, annotation)) = description.split_once(" (") else {
        return (description, State::Active);
    };
    let annotation = annotation.strip_suffix(')').unwrap();
    if annotation == "OBSOLETED" {
        return (reason, State::Obsolete);
    }
    assert!(annotation.starts_with("TEMPORARY"), "{annotation}");
    let (_, until) = annotation.split_once("expires ").unwrap();
    let [year, month, day] = *until.split('-').collect::<Vec<_>>() else { panic!("{until}") };
    let until =
        Date { year: year.parse().unwrap(), month: month.parse().unwrap(), day: day.parse().unwrap() };
    (reason, State::Temporary { until: Some(until) })
}

#[test]
fn every_row_is_as_registered() {
    let rows = registered();
    assert_eq!(rows.len(), 64);
    let numbers: Vec<u16> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers_of(|_| true), numbers);
    for row in rows {
        let code = StatusCode::from_u16(row.number).unwrap();
        if code == StatusCode::ImATeapot {
            // The only exception to the registry's text.
            assert_eq!(row.reason, "(Unused)");
            assert_eq!(code.reason(), "I'm a teapot");
            assert_eq!(code.reference(), Some("RFC2324, Section 2.3.2"));
        } else {
            assert_eq!(code.reason(), row.reason);
            assert_eq!(code.reference(), Some(row.reference.as_str()), "{code}");
        }
        // The registry leaves the deprecation of 305 to RFC 9110.
        let state = if code == StatusCode::UseProxy { State::Deprecated } else { row.state };
        assert_eq!(code.state(), state, "{code}");
    }
}

#[test]
fn descriptions_are_unique() {
    let mut descriptions: Vec<&str> =
        StatusCode::ALL.iter().map(|code| code.description().unwrap()).collect();
    descriptions.sort_unstable();
    descriptions.dedup();
    assert_eq!(descriptions.len(), 64);
    assert!(descriptions.iter().all(|description| description.ends_with('.')));
}

#[test]
fn fields() {
    assert_eq!(numbers_of(StatusCode::is_error), numbers_of(|code| code.as_u16() >= 400));
    assert_eq!(
        numbers_of(StatusCode::is_cacheable),
        [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]
    );
    assert_eq!(numbers_of(StatusCode::is_bodiless), [100, 101, 102, 103, 104, 204, 304]);
    assert_eq!(numbers_of(StatusCode::is_retryable), [408, 421, 425, 429, 502, 503, 504]);
    let required: Vec<(u16, &[&str])> = StatusCode::ALL
        .iter()
        .map(|code| (code.as_u16(), code.required_headers()))
        .filter(|(_, headers)| !headers.is_empty())
        .collect();
    assert_eq!(
        required,
        [
            (101, &["Upgrade"] as &[&str]),
            (401, &["WWW-Authenticate"]),
            (405, &["Allow"]),
            (407, &["Proxy-Authenticate"]),
            (426, &["Upgrade"]),
        ]
    );
}

#[test]
fn names() {
    assert_eq!(StatusCode::Ok.name(), "Ok");
    assert_eq!(StatusCode::Unused.as_u16(), 306);
    assert_eq!(StatusCode::Unused.reason(), "(Unused)");
    assert_eq!(StatusCode::ImATeapot.as_u16(), 418);
    assert_eq!(StatusCode::UriTooLong.as_u16(), 414);
    assert_eq!(StatusCode::HttpVersionNotSupported.as_u16(), 505);
    assert_eq!(StatusCode::ImUsed.as_u16(), 226);
}

#[test]
#[expect(deprecated, reason = "former names are used")]
fn former_names() {
    let former = [
        (302, "Moved Temporarily", StatusCode::MovedTemporarily),
        (413, "Payload Too Large", StatusCode::PayloadTooLarge),
        (413, "Request Entity Too Large", StatusCode::RequestEntityTooLarge),
        (414, "Request-URI Too Long", StatusCode::RequestUriTooLong),
        (414, "Request-URI Too Large", StatusCode::RequestUriTooLarge),
        (416, "Requested Range Not Satisfiable", StatusCode::RequestedRangeNotSatisfiable),
        (422, "Unprocessable Entity", StatusCode::UnprocessableEntity),
    ];
    for (number, name, constant) in former {
        assert_eq!(constant.as_u16(), number);
        assert_eq!(name.parse(), Ok(constant));
    }
    // Exactly these.
    let source = include_str!("../../codes.toml");
    let names = source.lines().filter(|line| line.starts_with("former") || line.starts_with("aliases"));
    assert_eq!(names.map(|line| line.matches('"').count() / 2).sum::<usize>(), former.len());
}

#[test]
fn classes() {
    let classes: Vec<_> = StatusClass::ALL
        .iter()
        .map(|class| (format!("{class:?}"), class.title(), class.range(), class.fallback()))
        .collect();
    let expected = [
        ("Informational", "Informational", 100..=199, StatusCode::Continue),
        ("Success", "Successful", 200..=299, StatusCode::Ok),
        ("Redirection", "Redirection", 300..=399, StatusCode::MultipleChoices),
        ("ClientError", "Client Error", 400..=499, StatusCode::BadRequest),
        ("ServerError", "Server Error", 500..=599, StatusCode::InternalServerError),
    ];
    assert_eq!(
        classes,
        expected.map(|(name, title, range, fallback)| (name.to_owned(), title, Some(range), Some(fallback)))
    );
    assert!(StatusClass::ALL.iter().all(|class| class.description().is_some()));
}

fn numbers_of(which: impl Fn(StatusCode) -> bool) -> Vec<u16> {
    StatusCode::ALL.iter().filter(|code| which(**code)).map(|code| code.as_u16()).collect()
}
