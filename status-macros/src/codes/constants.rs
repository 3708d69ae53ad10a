//! `#[codes(…, constants)]`: each code also as a constant in upper case.

use std::collections::HashMap;

use proc_macro2::Span;
use status_spec::{Code, Spec, name};

use crate::errors::Errors;

/// A code under a name in upper case.
pub(super) struct Constant {
    pub(super) name: String,
    /// The variant of the code.
    pub(super) variant: String,
    /// `true` for a former name.
    pub(super) former: bool,
}

/// The constants of a family. Two constants with the same name are an error at the argument.
pub(super) fn constants(spec: &Spec, argument: Span, errors: &Errors) -> Vec<Constant> {
    let mut taken: HashMap<String, String> = HashMap::new();
    taken.insert("ALL".to_owned(), String::new());
    for code in &spec.codes {
        let others = code.aliases.iter().chain(&code.former).map(|name| &name.variant);
        for name in others.chain([&code.variant.value]) {
            taken.insert(name.clone(), code.variant.value.clone());
        }
    }
    let mut constants = Vec::new();
    for code in &spec.codes {
        for (name, former) in names(code) {
            let variant = code.variant.value.clone();
            match taken.get(&name) {
                // Another name of the same code already has this form.
                Some(other) if *other == variant => {}
                Some(_) => errors.at(
                    argument,
                    format!(
                        "the constant `{name}` of `{variant}` already exists: give the code another `name`"
                    ),
                ),
                None => {
                    taken.insert(name.clone(), variant.clone());
                    constants.push(Constant { name, variant, former });
                }
            }
        }
    }
    constants
}

/// The names of a code in upper case, each with `true` if it is a former name.
fn names(code: &Code) -> impl Iterator<Item = (String, bool)> + '_ {
    let aliases = code.aliases.iter().map(|alias| (upper_case(&alias.text.value), false));
    let former = code.former.iter().map(|former| (upper_case(&former.text.value), true));
    // An explicit name replaces the reason.
    let is_named = name::variant(&code.reason).as_ref() != Some(&code.variant.value);
    let text = if is_named { &code.variant.value } else { &code.reason };
    core::iter::once((upper_case(text), false)).chain(aliases).chain(former)
}

/// `NOT_FOUND` for `Not Found` and for `NotFound`.
fn upper_case(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    let mut last = ' ';
    for character in text.chars().filter(|character| *character != '\'') {
        if character.is_ascii_alphanumeric() {
            let begins_word = !last.is_ascii_alphanumeric()
                || (last.is_ascii_lowercase() && character.is_ascii_uppercase());
            if begins_word && !name.is_empty() {
                name.push('_');
            }
            name.push(character.to_ascii_uppercase());
        }
        last = character;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn upper_case_names() {
        for (text, name) in [
            ("Not Found", "NOT_FOUND"),
            ("NotFound", "NOT_FOUND"),
            ("ENOENT", "ENOENT"),
            ("I'm a teapot", "IM_A_TEAPOT"),
            ("HTTP_1_1_REQUIRED", "HTTP_1_1_REQUIRED"),
            ("(Unused)", "UNUSED"),
            ("Non-Authoritative Information", "NON_AUTHORITATIVE_INFORMATION"),
        ] {
            assert_eq!(upper_case(text), name);
        }
    }
}
