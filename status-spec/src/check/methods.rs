//! Two fields, or a field and a class, make two methods.

use std::collections::{HashMap, HashSet};

use crate::family::Family;
use crate::site::{Collision, Site, order};
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
    let fields = family.fields.iter().enumerate().map(|(position, field)| Claim {
        method: field.item.method.clone(),
        span: field.item.key.span,
        via: field.via,
        what: format!("field `{}`", field.item.key.value),
        field: Some(position),
    });
    let classes = family.classes.iter().map(|class| Claim {
        method: format!("is_{}", name::snake_case(&class.item.key.value)),
        span: class.item.key.span,
        via: class.via,
        what: format!("class `{}`", class.item.key.value),
        field: None,
    });
    let mut claims: Vec<_> = fields.chain(classes).collect();
    claims.sort_by_key(|claim| order(site, claim.span, claim.via));
    let mut firsts = HashMap::<&str, &Claim>::new();
    let mut dropped = HashSet::new();
    for claim in &claims {
        let Some(first) = firsts.get(claim.method.as_str()) else {
            firsts.insert(&claim.method, claim);
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
        dropped.extend(claim.field.or(first.field));
    }
    for position in &dropped {
        if let Some(field) = family.fields.at(*position) {
            family.doubt.fields.insert(field.item.key.value.clone());
        }
    }
    family.fields.retain(|position| !dropped.contains(&position));
}
