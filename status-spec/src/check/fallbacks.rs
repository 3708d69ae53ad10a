//! The fallback of a class is a declared code of the class.

use super::Placement;
use crate::Rule;
use crate::diagnostic::Diagnostic;
use crate::draft::notation;
use crate::family::Family;
use crate::site::Site;

pub(super) fn check(family: &Family, site: &mut Site<'_>) {
    let placement = Placement::new(family);
    for (position, class) in family.classes.iter().enumerate() {
        let Some(fallback) = &class.item.fallback else { continue };
        let key = &class.item.key.value;
        let diagnostic = |place| {
            Diagnostic::new(
                Rule::BadFallback,
                place,
                format!("the fallback of class `{key}` is not one of its codes"),
            )
        };
        let Some(code) = family.codes.get(fallback.value) else {
            if site.is_here(fallback.span) && !family.doubt.codes.contains(&fallback.value.to_string()) {
                site.findings.push(
                    diagnostic(fallback.span)
                        .label(format!("no code {} is declared", family.notation.write(fallback.value)))
                        .help(format!(
                            "declare it: `[code.{}]`",
                            notation::key(&family.notation, fallback.value)
                        )),
                );
            }
            continue;
        };
        let holder = placement.of(&code.item, &family.classes);
        if holder == Some(position)
            || code.item.is_misplaced
            || (holder.is_none() && family.doubt.classes.everything)
        {
            continue;
        }
        let holder = holder.and_then(|holder| family.classes.at(holder));
        let whose = holder
            .map_or_else(|| "no class".to_owned(), |holder| format!("class `{}`", holder.item.key.value));
        let whose = format!("code {} is in {whose}", family.notation.write(fallback.value));
        // In a base it was right: then what was changed here is wrong.
        let place =
            if site.is_here(fallback.span) { Some(fallback.span) } else { code.header.or(class.header) };
        if let Some(place) = place {
            let diagnostic = diagnostic(place).label(whose);
            site.findings.push(if place == fallback.span {
                diagnostic.also(code.item.number.span, "declared here")
            } else {
                diagnostic.also(fallback.span, "the fallback is set here")
            });
        }
    }
}
