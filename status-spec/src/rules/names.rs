//! A name belongs to one code, in any spelling.
//!
//! The names of a code are its variant, its reason, its aliases and its former names. Two codes may share a
//! reason, but no other name. The later declaration is the error.

use std::collections::HashMap;
use std::rc::Rc;

use crate::diagnostic::{Diagnostic, Errors};
use crate::name::normalized;
use crate::resolve::{CodeEntry, Collision, Family, Slot};
use crate::sort::sort_by_key;
use crate::taint::Item;
use crate::text::quoted;
use crate::{Label, Name, Rule, Span};

pub(super) fn check(family: &mut Family, errors: &mut Errors) {
    let claims = claims(family);
    let mut positions = HashMap::with_capacity(claims.len());
    let mut names: Vec<Taken<'_>> = Vec::with_capacity(claims.len());
    let mut losses = Vec::new();
    for (_, claim) in &claims {
        // The owners of a name move to the position of its last claim, so each name is looked up once.
        let earlier = positions.insert(normalized(claim.text), names.len());
        let mut taken = earlier.map(|earlier| core::mem::take(&mut names[earlier])).unwrap_or_default();
        match taken.conflict(claim) {
            None => taken.add(claim),
            Some(first) => {
                if !claim.gives_way {
                    errors.push(report(claim, first, family));
                }
                losses.push(Loss::of(claim, first));
                // The code stays, so it owns the name from now on.
                if claim.kind == Kind::Variant && first.kind != Kind::Variant {
                    taken.add(claim);
                }
            }
        }
        names.push(taken);
    }
    let mut lost = Vec::new();
    for loss in &losses {
        match loss {
            Loss::Nothing => {}
            Loss::Code(number) => {
                family.codes.remove(*number);
                family.taint.item(Item::Code(*number));
            }
            Loss::Name(span) => lost.push(*span),
        }
    }
    if !lost.is_empty() {
        sort_by_key(&mut lost, |span| *span);
        remove_names(family, &lost);
    }
}

/// Removes the aliases and former names at some places, which are ascending.
fn remove_names(family: &mut Family, lost: &[Span]) {
    for slot in family.codes.iter_mut() {
        let code = &slot.item.code;
        let is_lost = |name: &Name| lost.binary_search(&name.text.span).is_ok();
        if code.aliases.iter().any(is_lost) || code.former.iter().any(is_lost) {
            let code = &mut Rc::make_mut(&mut slot.item).code;
            code.aliases.retain(|name| !is_lost(name));
            code.former.retain(|name| !is_lost(name));
        }
    }
}

/// A name that a code has.
struct Claim<'f> {
    number: i128,
    kind: Kind,
    text: &'f str,
    span: Span,
    via: Option<usize>,
    gives_way: bool,
}

/// The kinds of names, in order of precedence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Variant,
    Reason,
    Alias,
    Former,
}

/// All names of all codes, in the order of declaration.
fn claims(family: &Family) -> Vec<(Order, Claim<'_>)> {
    let mut claims = Vec::new();
    for (number, slot) in family.codes.iter() {
        let entry = &slot.item;
        let code = &entry.code;
        let item = Item::Code(number);
        let gives_way =
            family.taint.has_key(&item, "name") || (!entry.is_named && family.taint.has_key(&item, "reason"));
        let mut claim = |kind, text, span| {
            let claim = Claim { number, kind, text, span, via: slot.via, gives_way };
            claims.push((order(&claim, slot, family), claim));
        };
        let variant = entry.variant();
        if let Some(variant) = variant {
            claim(Kind::Variant, &variant.value, variant.span);
        }
        // A reason that becomes the variant is not an additional name.
        if let Some(span) = entry.reason.filter(|span| variant.is_none_or(|variant| variant.span != *span)) {
            claim(Kind::Reason, &code.reason, span);
        }
        for alias in &code.aliases {
            claim(Kind::Alias, &alias.text.value, alias.text.span);
        }
        for former in &code.former {
            claim(Kind::Former, &former.text.value, former.text.span);
        }
    }
    sort_by_key(&mut claims, |(order, _)| *order);
    claims
}

/// The place of a name in the order of declaration.
type Order = (usize, usize, Kind);

/// Orders the names of the bases first, then those of the file by code, with the variant of a code before its
/// other names. Tainted names come last.
fn order(claim: &Claim<'_>, slot: &Slot<CodeEntry>, family: &Family) -> Order {
    let scope = &family.scope;
    let code = slot.header.filter(|_| scope.is_here(claim.span)).unwrap_or(slot.item.code.number.span);
    let (source, _) = scope.order(claim.span, claim.via);
    let last_source = scope.bases.len() + 1;
    (source + if claim.gives_way { last_source + 1 } else { 0 }, code.start, claim.kind)
}

/// The owners of a name.
#[derive(Default)]
struct Taken<'c> {
    variant: Option<&'c Claim<'c>>,
    other: Option<&'c Claim<'c>>,
    /// Up to two owners, so at least one of them differs from any given code.
    reasons: Vec<&'c Claim<'c>>,
}

impl<'c> Taken<'c> {
    fn conflict(&self, claim: &Claim<'_>) -> Option<&'c Claim<'c>> {
        let of_another = |reason: &&Claim<'_>| reason.number != claim.number;
        match claim.kind {
            Kind::Variant => self.variant.or(self.other),
            Kind::Reason => self.other.filter(of_another),
            Kind::Alias | Kind::Former => {
                self.variant.or(self.other).or_else(|| self.reasons.iter().copied().find(of_another))
            }
        }
    }

    fn add(&mut self, claim: &'c Claim<'c>) {
        match claim.kind {
            Kind::Variant => self.variant = Some(claim),
            Kind::Alias | Kind::Former => self.other = Some(claim),
            Kind::Reason if self.reasons.len() < 2 => self.reasons.push(claim),
            Kind::Reason => {}
        }
    }
}

fn report(claim: &Claim<'_>, first: &Claim<'_>, family: &Family) -> Diagnostic {
    let written = |number| family.codes.get(number).map_or("", |code| &code.item.key);
    let (here, there) = (quoted(written(claim.number)), quoted(written(first.number)));
    let is_of_variants = claim.kind == Kind::Variant && first.kind == Kind::Variant;
    let title = if claim.number == first.number {
        format!("code {here} has the name {} twice", quoted(claim.text))
    } else if is_of_variants {
        format!("codes {there} and {here} have the same name, `{}`", first.text)
    } else {
        format!("{} is already a name of code {there}", quoted(claim.text))
    };
    let rule = if is_of_variants { Rule::NameCollision } else { Rule::AliasCollision };
    let diagnostic = family.scope.collision(Collision {
        rule,
        title,
        first: Label { span: first.span, text: in_words(first) },
        later: Label { span: claim.span, text: in_words(claim) },
        via: claim.via,
    });
    if diagnostic.span != Some(claim.span) {
        return diagnostic;
    }
    if claim.number == first.number {
        diagnostic.help("remove one of the two")
    } else if claim.kind <= Kind::Reason {
        diagnostic.help(format!("add a `name = \"…\"` to code {here}"))
    } else {
        diagnostic
    }
}

fn in_words(claim: &Claim<'_>) -> String {
    match claim.kind {
        Kind::Variant => format!("named `{}`", claim.text),
        Kind::Reason => "a reason".to_owned(),
        Kind::Alias => "an alias".to_owned(),
        Kind::Former => "a former name".to_owned(),
    }
}

/// The item to remove to make every name unique.
enum Loss {
    Nothing,
    Code(i128),
    /// The alias or former name at a place.
    Name(Span),
}

impl Loss {
    const fn of(claim: &Claim<'_>, first: &Claim<'_>) -> Self {
        match (claim.kind, first.kind) {
            (Kind::Variant, Kind::Variant) => Self::Code(claim.number),
            // Keep the code, remove the alias.
            (Kind::Variant, _) => Self::Name(first.span),
            // A shared reason stays a reason.
            (Kind::Reason, _) => Self::Nothing,
            (Kind::Alias | Kind::Former, _) => Self::Name(claim.span),
        }
    }
}
