//! Two classes make two variants.

use std::collections::HashMap;

use crate::family::Family;
use crate::site::{Collision, Site, order};
use crate::sort::sort_by_key;
use crate::{Label, Rule};

/// Leaves out the later of two classes that make one variant.
pub(crate) fn check(family: &mut Family, site: &mut Site<'_>) {
    let mut claims: Vec<_> = family.classes.iter().enumerate().collect();
    sort_by_key(&mut claims, |(_, class)| order(site, class.item.key.span, class.via));
    let mut firsts = HashMap::new();
    let mut dropped = Vec::new();
    for (place, (position, class)) in claims.iter().enumerate() {
        let key = &class.item.key;
        let variant = class.item.variant();
        match firsts.get(&variant).and_then(|first: &usize| claims.get(*first)) {
            None => {
                firsts.insert(variant, place);
            }
            Some((_, first)) => {
                let diagnostic = site.collision(Collision {
                    rule: Rule::ClassCollision,
                    title: format!("two classes make the variant `{variant}`"),
                    first: Label { span: first.item.key.span, text: "first declared here".to_owned() },
                    later: Label { span: key.span, text: format!("`{}` makes it again", key.value) },
                    via: class.via,
                });
                site.findings.push(diagnostic.help("choose another key"));
                family.doubt.classes.insert(key.value.clone());
                // Its range goes with it.
                family.doubt.classes.everything = true;
                dropped.push(*position);
            }
        }
    }
    family.classes.remove(&dropped);
}
