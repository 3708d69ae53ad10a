//! Two classes make two variants.

use std::collections::{HashMap, HashSet};

use crate::family::Family;
use crate::site::{Collision, Site, order};
use crate::{Label, Rule};

/// Leaves out the later of two classes that make one variant.
pub(crate) fn check(family: &mut Family, site: &mut Site<'_>) {
    let mut claims: Vec<_> = family.classes.iter().enumerate().collect();
    claims.sort_by_key(|(_, class)| order(site, class.item.key.span, class.via));
    let mut firsts = HashMap::new();
    let mut dropped = HashSet::new();
    for (position, class) in claims {
        let key = &class.item.key;
        let variant = class.item.variant();
        match firsts.get(&variant) {
            None => {
                firsts.insert(variant, key.span);
            }
            Some(first) => {
                let diagnostic = site.collision(Collision {
                    rule: Rule::ClassCollision,
                    title: format!("two classes make the variant `{variant}`"),
                    first: Label { span: *first, text: "first declared here".to_owned() },
                    later: Label { span: key.span, text: format!("`{}` makes it again", key.value) },
                    via: class.via,
                });
                site.findings.push(diagnostic.help("choose another key"));
                family.doubt.classes.insert(key.value.clone());
                // Its range goes with it.
                family.doubt.classes.everything = true;
                dropped.insert(position);
            }
        }
    }
    family.classes.retain(|position| !dropped.contains(&position));
}
