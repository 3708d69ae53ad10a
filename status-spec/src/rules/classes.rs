//! Two classes do not generate the same variant.

use std::collections::HashMap;

use crate::diagnostic::Errors;
use crate::resolve::{Collision, Family};
use crate::sort::sort_by_key;
use crate::taint::{Item, ItemKind};
use crate::{Label, Rule};

/// Removes the later of two classes that generate the same variant.
pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    let mut classes = Vec::with_capacity(family.classes.len());
    for (position, class) in family.classes.iter().enumerate() {
        classes.push((position, class));
    }
    sort_by_key(&mut classes, |(_, class)| family.scope.order(class.item.class.key.span, class.via));
    let mut firsts: HashMap<String, usize> = HashMap::new();
    let mut removed = Vec::new();
    for (position, class) in &classes {
        let key = &class.item.class.key;
        let variant = &class.item.class.variant;
        let Some(first) = firsts.get(variant).and_then(|first| family.classes.at(*first)) else {
            firsts.insert(variant.clone(), *position);
            continue;
        };
        let diagnostic = family.scope.collision(Collision {
            rule: Rule::ClassCollision,
            title: format!("two classes generate the variant `{variant}`"),
            first: Label { span: first.item.class.key.span, text: "first declared here".to_owned() },
            later: Label { span: key.span, text: format!("`{}` generates it too", key.value) },
            via: class.via,
        });
        errors.push(diagnostic.help("choose another key"));
        family.taint.item(Item::Class(key.value.clone()));
        // Its codes are in no class now.
        family.taint.kind(ItemKind::Class);
        removed.push(*position);
    }
    family.classes.remove(&removed);
}
