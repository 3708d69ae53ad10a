//! Properties of every loaded spec: every place is in its file, every error can be rendered, and code can be
//! generated from the model. The mutations, the property tests and the fuzz targets check them.
#![allow(dead_code, reason = "not every test uses all of it")]

use std::collections::HashSet;
use std::iter;

use status_spec::name::{self, is_identifier, is_reserved, normalized};
use status_spec::{Diagnostic, FieldType, File, Loaded, Repr, Role, Source, Span, Spec, Value, load};

/// Loads a spec twice, because the result must be deterministic, and checks it.
pub(crate) fn load_checked(source: &Source, repr: Repr) -> Loaded {
    let loaded = load(source, repr);
    check(&loaded, repr);
    let again = load(source, repr);
    assert_eq!(loaded.report, again.report);
    assert_eq!(loaded.spec, again.spec);
    assert_eq!(loaded.render_report(), again.render_report());
    loaded
}

/// Checks a loaded spec.
pub(crate) fn check(loaded: &Loaded, repr: Repr) {
    for diagnostic in loaded.report.diagnostics() {
        check_diagnostic(loaded, diagnostic);
    }
    assert_eq!(loaded.report.is_empty(), loaded.render_report().is_empty());
    check_spec(loaded);
    if loaded.report.is_empty() {
        check_without_errors(&loaded.spec, repr);
    }
}

fn check_diagnostic(loaded: &Loaded, diagnostic: &Diagnostic) {
    for span in diagnostic.span.iter().chain(diagnostic.secondary.iter().map(|label| &label.span)) {
        check_span(loaded, *span);
    }
    let text = loaded.render(diagnostic);
    let mut pieces = String::new();
    for piece in loaded.pieces(diagnostic) {
        assert!(piece.role == Role::Text || !piece.text.contains('\n'), "{piece:?}");
        pieces.push_str(&piece.text);
    }
    assert_eq!(pieces, text);
    let first = text.lines().next().unwrap_or_default();
    assert!(!diagnostic.title.is_empty() && diagnostic.title.contains(first), "{text}");
    let is_harmless = |character: char| character == '\n' || !is_obeyed(character);
    assert!(text.chars().all(is_harmless), "obeyed by a terminal: {text:?}");
    for said in iter::once(&diagnostic.title)
        .chain(iter::once(&diagnostic.label))
        .chain(diagnostic.secondary.iter().map(|label| &label.text))
    {
        assert!(!said.contains(['\n', '\r']), "more than one line: {said:?}");
    }
    if let Some(span) = diagnostic.span {
        let file = &loaded.files[span.file.0];
        let (line, column) = position(file, span.start);
        let place = format!("--> {}:{line}:{column}\n", file.shown);
        assert!(text.contains(&place), "not at {place}{text}");
    }
}

/// Returns `true` if a terminal may interpret a character, or if it changes the direction of the surrounding
/// text.
fn is_obeyed(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Line and column, counted like rustc does.
fn position(file: &File, at: usize) -> (usize, usize) {
    let before = &file.text[..at];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}

fn check_span(loaded: &Loaded, span: Span) {
    let text = &loaded.files[span.file.0].text;
    // The place after the last character is allowed, for something that is missing there.
    assert!(
        span.start <= span.end && text.get(span.range()).is_some(),
        "{span:?} is outside of a text of {} bytes, or within a character",
        text.len()
    );
}

/// Properties of every spec, even with errors.
fn check_spec(loaded: &Loaded) {
    let spec = &loaded.spec;
    let mut names = HashSet::new();
    for (position, code) in spec.codes.iter().enumerate() {
        check_span(loaded, code.number.span);
        check_span(loaded, code.variant.span);
        assert!(position == 0 || spec.codes[position - 1].number.value < code.number.value);
        assert!(code.class.is_none_or(|class| class < spec.classes.len()));
        check_values(&code.values, spec);
        let others = code.former.iter().chain(&code.aliases);
        for name in iter::once(&code.variant.value).chain(others.map(|name| &name.variant)) {
            assert!(is_identifier(name) && !is_reserved(name), "{name}");
            assert!(names.insert(normalized(name)), "{name} is there twice");
        }
        for text in iter::once(&code.reason)
            .filter(|reason| !reason.is_empty())
            .chain(code.former.iter().chain(&code.aliases).map(|name| &name.text.value))
        {
            let is_sendable = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
            assert!(
                is_sendable && text.trim() == text && !text.contains("  ") && !text.is_empty(),
                "{text:?}"
            );
        }
        for text in code.description.iter().chain(&code.references).chain(&code.registered) {
            check_text(text);
        }
    }
    let mut methods = HashSet::new();
    for method in spec
        .fields
        .iter()
        .map(|field| field.method.clone())
        .chain(spec.classes.iter().map(|class| format!("is_{}", name::snake_case(&class.key.value))))
    {
        assert!(is_identifier(&method) && !is_reserved(&method), "{method}");
        assert!(methods.insert(method.clone()), "{method} is there twice");
    }
    for field in &spec.fields {
        field.description.iter().for_each(|text| check_text(text));
    }
    let mut variants = HashSet::new();
    for class in &spec.classes {
        assert!(is_identifier(&class.variant) && variants.insert(&class.variant), "{}", class.variant);
        check_values(&class.values, spec);
        check_text(&class.title);
        class.description.iter().for_each(|text| check_text(text));
    }
    let ranges: Vec<_> =
        spec.classes.iter().filter_map(|class| class.range.as_ref()).map(|range| range.value).collect();
    assert!(ranges.is_sorted() && ranges.windows(2).all(|pair| pair[0].1 < pair[1].0), "{ranges:?}");
}

/// Text becomes documentation and literals, in which rustc rejects characters that change the text direction.
fn check_text(text: &str) {
    let is_fit = |character: char| matches!(character, '\n' | '\t') || !is_obeyed(character);
    assert!(!text.trim().is_empty() && text.chars().all(is_fit), "{text:?}");
}

fn check_values(values: &[Option<Value>], spec: &Spec) {
    assert_eq!(values.len(), spec.fields.len());
    for (value, field) in values.iter().zip(&spec.fields) {
        let Some(value) = value else { continue };
        let fits = matches!(
            (value, &field.kind),
            (Value::Bool(_), FieldType::Bool)
                | (Value::Integer(_), FieldType::Integer)
                | (Value::String(_), FieldType::String)
                | (Value::Strings(_), FieldType::Strings)
                | (Value::Code(_), FieldType::Code { .. })
        );
        assert!(fits, "{value:?} in {field:?}");
    }
}

/// Properties of a spec without errors.
fn check_without_errors(spec: &Spec, repr: Repr) {
    assert!(!spec.codes.is_empty());
    for code in &spec.codes {
        let number = code.number.value;
        assert!((repr.min()..=repr.max()).contains(&number));
        assert_eq!(spec.notation.read(&spec.notation.write(number)), Ok(number));
        assert!(!code.reason.is_empty());
        assert_eq!(code.class.is_some(), !spec.classes.is_empty());
        let class = code.class.map(|class| &spec.classes[class]);
        let holder = spec.classes.iter().find(|class| {
            class.range.as_ref().is_some_and(|range| (range.value.0..=range.value.1).contains(&number))
        });
        assert!(holder.is_none_or(|holder| Some(&holder.key) == class.map(|class| &class.key)));
        assert!(!spec.extends_http || ((100..=999).contains(&number) && repr == Repr::U16));
    }
    for (position, class) in spec.classes.iter().enumerate() {
        if let Some(fallback) = &class.fallback {
            let code = spec.codes.iter().find(|code| code.number.value == fallback.value);
            assert_eq!(code.and_then(|code| code.class), Some(position));
        }
    }
}
