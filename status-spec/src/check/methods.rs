//! Two fields, or a field and a class, make two methods.

use std::collections::HashMap;

use crate::family::Family;
use crate::site::{Collision, Site, order};
use crate::sort::sort_by_key;
use crate::{Label, Rule, Span, name};

/// Something that makes a method.
struct Claim {
    method: String,
    span: Span,
    via: Option<usize>,
    what: String,
    /// The position of the field; `None` for a class.
    field: Option<usize>,
}

/// Leaves out the field of the two.
pub(crate) fn check(family: &mut Family, site: &mut Site<'_>) {
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
            method: format!("is_{}", name::snake_case(&class.item.key.value)),
            span: class.item.key.span,
            via: class.via,
            what: format!("class `{}`", class.item.key.value),
            field: None,
        });
    }
    sort_by_key(&mut claims, |claim| order(site, claim.span, claim.via));
    let mut firsts = HashMap::new();
    let mut dropped = Vec::new();
    for (place, claim) in claims.iter().enumerate() {
        let Some(first) = firsts.get(&claim.method).and_then(|first: &usize| claims.get(*first)) else {
            firsts.insert(claim.method.clone(), place);
            continue;
        };
        let diagnostic = site.collision(Collision {
            rule: Rule::MethodCollision,
            title: format!("{} and {} make one method", first.what, claim.what),
            first: Label { span: first.span, text: "first declared here".to_owned() },
            later: Label { span: claim.span, text: format!("makes the method `{}` again", claim.method) },
            via: claim.via,
        });
        site.findings.push(diagnostic.help("choose another key"));
        if let Some(position) = claim.field.or(first.field) {
            dropped.push(position);
        }
    }
    for position in &dropped {
        if let Some(field) = family.fields.at(*position) {
            family.doubt.fields.insert(field.item.key.value.clone());
        }
    }
    family.fields.remove(&dropped);
}
