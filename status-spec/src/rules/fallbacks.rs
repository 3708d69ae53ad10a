//! The fallback of a class is a declared code of the class.

use crate::Rule;
use crate::diagnostic::{Diagnostic, Errors};
use crate::resolve::{Family, Placement, toml_key};
use crate::taint::{Item, ItemKind};

pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    let placement = Placement::new(family);
    for (position, class) in family.classes.iter().enumerate() {
        let Some(fallback) = &class.item.class.fallback else { continue };
        let item = Item::Code(fallback.value);
        let key = class.item.key();
        let diagnostic = |place| {
            let title = format!("the fallback of class `{key}` is not one of its codes");
            Diagnostic::new(Rule::BadFallback, place, title)
        };
        let written = family.spelling(fallback.value);
        let Some(code) = family.codes.get(fallback.value) else {
            if family.scope.is_here(fallback.span) && !family.taint.may_declare(&item) {
                let key = toml_key(&family.notation, fallback.value);
                errors.push(
                    diagnostic(fallback.span)
                        .label(format!("no code {written} is declared"))
                        .help(format!("declare the code: `[code.{key}]`")),
                );
            }
            continue;
        };
        let holder = placement.of(fallback.value, code.item.class.as_ref(), family);
        if holder == Some(position)
            || family.taint.has_key(&item, "class")
            || (holder.is_none() && family.taint.has_kind(ItemKind::Class))
        {
            continue;
        }
        let holder = holder.and_then(|holder| family.classes.at(holder));
        let whose =
            holder.map_or_else(|| "no class".to_owned(), |holder| format!("class `{}`", holder.item.key()));
        let whose = format!("code {written} is in {whose}");
        // If the fallback is valid in a base, report the change in this file.
        let is_here = family.scope.is_here(fallback.span);
        let place = if is_here { Some(fallback.span) } else { code.header.or(class.header) };
        if let Some(place) = place {
            let diagnostic = diagnostic(place).label(whose);
            errors.push(if place == fallback.span {
                diagnostic.also(code.item.code.number.span, "declared here")
            } else {
                diagnostic.also(fallback.span, "the fallback is set here")
            });
        }
    }
}
