//! Conversions from validator's errors to violations.

use ::validator::{ValidationErrors, ValidationErrorsKind};

use super::Violations;
use super::place::Pointer;

/// One violation for each error, with its path as a pointer, ordered by the names of the fields.
///
/// The detail is the message of the error, or else its code. Its parameters, which contain the value, are not
/// sent.
impl From<ValidationErrors> for Violations {
    fn from(errors: ValidationErrors) -> Self {
        Self::from(&errors)
    }
}

/// The same as from the errors by value.
impl From<&ValidationErrors> for Violations {
    fn from(errors: &ValidationErrors) -> Self {
        let mut violations = Self::new();
        add(&mut violations, &mut Pointer::new(), errors);
        violations
    }
}

fn add(violations: &mut Violations, pointer: &mut Pointer, errors: &ValidationErrors) {
    let mut fields: Vec<_> = errors.errors().iter().collect();
    fields.sort_by_key(|(name, _)| *name);
    let length = pointer.len();
    for (name, kind) in fields {
        if name != WHOLE {
            pointer.push(name);
        }
        match kind {
            ValidationErrorsKind::Struct(errors) => add(violations, pointer, errors),
            ValidationErrorsKind::List(elements) => {
                let length = pointer.len();
                for (index, errors) in elements {
                    pointer.push(index);
                    add(violations, pointer, errors);
                    pointer.truncate(length);
                }
            }
            ValidationErrorsKind::Field(errors) => {
                for error in errors {
                    let detail = error.message.as_ref().unwrap_or(&error.code);
                    violations.push(pointer.place(), &**detail);
                }
            }
        }
        pointer.truncate(length);
    }
}

/// The name under which validator lists the errors of a whole struct.
const WHOLE: &str = "__all__";

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ::validator::ValidationError;

    use super::*;

    #[test]
    fn nested_paths() {
        let message = |text: &'static str| ValidationError::new("code").with_message(text.into());
        let mut name = message("b");
        name.add_param("value".into(), &"hunter2");
        let mut item = ValidationErrors::new();
        item.add("name", name);
        item.add(WHOLE, message("c"));
        let mut profile = ValidationErrors::new();
        profile.add("color", ValidationError::new("pink"));
        let mut errors = ValidationErrors::new();
        errors.add("age", message("a"));
        errors.add("age", message("again"));
        let items = BTreeMap::from([(3, Box::new(item))]);
        errors.errors_mut().insert("items".into(), ValidationErrorsKind::List(items));
        errors.errors_mut().insert("profile".into(), ValidationErrorsKind::Struct(Box::new(profile)));

        let mut violations = Violations::new();
        violations
            .push("#/age", "a")
            .push("#/age", "again")
            .push("#/items/3", "c")
            .push("#/items/3/name", "b")
            .push("#/profile/color", "pink");
        assert_eq!(Violations::from(errors), violations);
    }
}
