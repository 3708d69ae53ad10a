//! Two fields, or a field and a class, do not generate the same method.

use std::collections::HashMap;

use crate::diagnostic::Errors;
use crate::resolve::{Collision, Family};
use crate::sort::sort_by_key;
use crate::taint::Item;
use crate::{Label, Rule, Span, name};

/// A field or a class, and its method.
struct Claim {
    method: String,
    span: Span,
    via: Option<usize>,
    what: String,
    /// The position of the field; `None` for a class.
    field: Option<usize>,
}

/// Removes the conflicting field.
pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    let claims = claims(family);
    let mut firsts: HashMap<String, usize> = HashMap::new();
    let mut removed = Vec::new();
    for (position, claim) in claims.iter().enumerate() {
        let Some(first) = firsts.get(&claim.method).and_then(|first| claims.get(*first)) else {
            firsts.insert(claim.method.clone(), position);
            continue;
        };
        let diagnostic = family.scope.collision(Collision {
            rule: Rule::MethodCollision,
            title: format!("{} and {} generate the same method", first.what, claim.what),
            first: Label { span: first.span, text: "first declared here".to_owned() },
            later: Label { span: claim.span, text: format!("also generates the method `{}`", claim.method) },
            via: claim.via,
        });
        errors.push(diagnostic.help("choose another key"));
        if let Some(field) = claim.field.or(first.field) {
            removed.push(field);
        }
    }
    for position in &removed {
        if let Some(field) = family.fields.at(*position) {
            family.taint.item(Item::Field(field.item.key.value.clone()));
        }
    }
    family.fields.remove(&removed);
}

/// Every field and class, in the order of declaration.
fn claims(family: &Family) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (position, field) in family.fields.iter().enumerate() {
        claims.push(Claim {
            method: field.item.method.clone(),
            span: field.item.key.span,
            via: field.via,
            what: format!("field `{}`", field.item.key.value),
            field: Some(position),
        });
    }
    for class in family.classes.iter() {
        claims.push(Claim {
            method: format!("is_{}", name::snake_case(class.item.key())),
            span: class.item.class.key.span,
            via: class.via,
            what: format!("class `{}`", class.item.key()),
            field: None,
        });
    }
    sort_by_key(&mut claims, |claim| family.scope.order(claim.span, claim.via));
    claims
}
