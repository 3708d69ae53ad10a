//! The keys of classes and fields.

use super::message::Subject;
use crate::diagnostic::{Diagnostic, Errors};
use crate::text::quoted;
use crate::{Rule, Spanned, name};

/// Returns `true` if a class may have this key. Otherwise, reports the reason.
pub(super) fn check_class(key: &Spanned<String>, errors: &mut Errors) -> bool {
    if !name::is_kebab_case(&key.value) {
        errors.push(bad_key(key, Subject::Class(&key.value)));
    } else if name::is_reserved_class(&key.value) {
        let variant = name::upper_camel_case(&key.value);
        errors.push(
            Diagnostic::new(Rule::ReservedClass, key.span, format!("reserved class name `{}`", key.value))
                .label(format!("its variant would be the keyword `{variant}`"))
                .help("choose another key"),
        );
    } else {
        return true;
    }
    false
}

/// Returns `true` if a field may have this key. Otherwise, reports the reason.
pub(super) fn check_field(key: &Spanned<String>, errors: &mut Errors) -> bool {
    if !name::is_kebab_case(&key.value) {
        errors.push(bad_key(key, Subject::Field(&key.value)));
    } else if name::is_reserved_field(&key.value) {
        let title = format!("reserved field name {}", quoted(&key.value));
        errors.push(
            Diagnostic::new(Rule::ReservedField, key.span, title)
                .label("a field cannot have this name")
                .note(
                    "the keys of a spec, the keywords of Rust and the names of generated items are reserved",
                )
                .help("choose another name"),
        );
    } else {
        return true;
    }
    false
}

fn bad_key(key: &Spanned<String>, subject: Subject<'_>) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(Rule::BadKey, key.span, format!("the key of {subject} is not in kebab-case"))
            .label("expected words of lower-case letters and digits, separated by `-`");
    let suggested = kebab_case(&key.value);
    if name::is_kebab_case(&suggested) { diagnostic.help(format!("write `{suggested}`")) } else { diagnostic }
}

/// Converts a key to kebab-case, as far as its characters allow.
pub(super) fn kebab_case(key: &str) -> String {
    let mut kebab = String::with_capacity(key.len());
    let mut last = None;
    for character in key.chars() {
        match character {
            '_' | ' ' | '.' => kebab.push('-'),
            'A'..='Z' if last.is_some_and(|last: char| last.is_ascii_lowercase()) => {
                kebab.push('-');
                kebab.push(character.to_ascii_lowercase());
            }
            _ => kebab.push(character.to_ascii_lowercase()),
        }
        last = Some(character);
    }
    kebab
}
