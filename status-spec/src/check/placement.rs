//! Every code is in one class, if there are classes.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::family::{ClassEntry, CodeEntry, Family, Named, Slot};
use crate::site::Site;
use crate::suggest::nearest;
use crate::text::{listed, quoted};
use crate::{Rule, Spanned};

/// Which class holds a code.
pub(crate) struct Placement {
    /// The ranges, each with the position of its class.
    ranges: Vec<(i128, i128, usize)>,
    /// Those that share no number, by the first.
    apart: BTreeMap<i128, usize>,
    /// Those that do share some.
    overlapping: Vec<usize>,
}

impl Placement {
    pub(crate) fn new(family: &Family) -> Self {
        let mut placement = Self { ranges: Vec::new(), apart: BTreeMap::new(), overlapping: Vec::new() };
        for (position, class) in family.classes.iter().enumerate() {
            if let Some(Spanned { value: (first, last), .. }) = class.item.range {
                if class.item.overlaps {
                    placement.overlapping.push(placement.ranges.len());
                } else {
                    placement.apart.insert(first, placement.ranges.len());
                }
                placement.ranges.push((first, last, position));
            }
        }
        placement
    }

    /// The position of a code's class.
    pub(crate) fn of(&self, code: &CodeEntry, classes: &Named<ClassEntry>) -> Option<usize> {
        let named = code.class.as_ref().and_then(|class| classes.position(&class.value));
        self.by_range(code.number.value).or(named)
    }

    /// The position of the class whose range holds a number.
    fn by_range(&self, number: i128) -> Option<usize> {
        let holder = |range: &usize| match self.ranges.get(*range) {
            Some((first, last, position)) if (*first..=*last).contains(&number) => Some(*position),
            _ => None,
        };
        let nearest = self.apart.range(..=number).next_back();
        nearest.and_then(|(_, range)| holder(range)).or_else(|| self.overlapping.iter().find_map(holder))
    }
}

pub(super) fn check(family: &mut Family, site: &mut Site<'_>) {
    let placement = Placement::new(family);
    let mut misplaced = Vec::new();
    let mut has_said = false;
    for (number, code) in family.codes.iter() {
        if code.item.is_misplaced {
            continue;
        }
        let by_range = placement.by_range(number).and_then(|position| family.classes.at(position));
        let diagnostic = match &code.item.class {
            Some(class) => wrong_class(code, class, by_range, family, site),
            None if family.classes.is_empty() || by_range.is_some() || family.doubt.classes.everything => {
                None
            }
            // Of the codes that are inherited, one is enough to say that a class is missing.
            None if code.header.is_none() && has_said => None,
            None => {
                has_said |= code.header.is_none();
                Some(no_class(code, family, site))
            }
        };
        if let Some(diagnostic) = diagnostic {
            site.findings.push(diagnostic);
            misplaced.push(number);
        }
    }
    for number in &misplaced {
        if let Some(code) = family.codes.get_mut(*number) {
            Rc::make_mut(&mut code.item).is_misplaced = true;
        }
    }
}

/// What is wrong with the class that a code names.
fn wrong_class(
    code: &Slot<CodeEntry>,
    class: &Spanned<String>,
    by_range: Option<&Slot<ClassEntry>>,
    family: &Family,
    site: &Site<'_>,
) -> Option<Diagnostic> {
    let subject = format!("code {}", quoted(&code.item.written));
    if family.classes.get(&class.value).is_none() {
        if family.doubt.classes.contains(&class.value) {
            return None;
        }
        let title = format!("unknown class {}", quoted(&class.value));
        let diagnostic = Diagnostic::new(Rule::UnknownClass, site.place(class.span, code.via), title)
            .label("no class of this name is declared");
        if site.findings.is_full() {
            return Some(diagnostic);
        }
        let keys: Vec<_> = family.classes.iter().map(|class| class.item.key.value.as_str()).collect();
        return Some(match nearest(&class.value, keys.iter().copied()) {
            Some(nearest) => diagnostic.help(format!("a class with a similar name exists: `{nearest}`")),
            None if family.classes.is_empty() => {
                diagnostic.help(format!("declare it: `[class.{}]`", class.value.escape_default()))
            }
            None if keys.len() < 10 => diagnostic.help(format!("the classes are {}", listed(&keys))),
            None => diagnostic,
        });
    }
    let holder = by_range.filter(|holder| holder.item.key.value != class.value)?;
    let range = holder.item.range.as_ref()?;
    let (first, last) = (family.notation.write(range.value.0), family.notation.write(range.value.1));
    let title = format!("{subject} is in class `{}` by its number", holder.item.key.value);
    // What is wrong is the class that the code names, or in a base that has it right the new range.
    let diagnostic = if site.is_here(class.span) || !site.is_here(range.span) {
        Diagnostic::new(Rule::ClassMismatch, site.place(class.span, code.via), title)
            .label(format!("names class {}", quoted(&class.value)))
            .also(range.span, format!("{first} to {last} are in class `{}`", holder.item.key.value))
    } else {
        Diagnostic::new(Rule::ClassMismatch, range.span, title)
            .label(format!("{first} to {last} are in class `{}`", holder.item.key.value))
            .also(class.span, format!("names class {}", quoted(&class.value)))
    };
    Some(diagnostic.help("remove `class`, or change the number or the range"))
}

fn no_class(code: &Slot<CodeEntry>, family: &Family, site: &Site<'_>) -> Diagnostic {
    let title = format!("code {} is in no class", quoted(&code.item.written));
    let diagnostic = if code.header.is_some() {
        Diagnostic::new(Rule::NoClass, code.head(site), title).label("no range holds this number")
    } else {
        // The class that was added or changed here leaves it out.
        let class = family.classes.iter().find(|class| class.header.is_some());
        let place = class.map_or_else(|| code.head(site), |class| class.head(site));
        Diagnostic::new(Rule::NoClass, place, title)
            .label("with classes, every code is in one, those that are inherited too")
            .also(code.item.number.span, "declared here")
    };
    diagnostic.help("give the code a `class`, or a class a range that holds it")
}
