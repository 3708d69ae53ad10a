//! A name belongs to one code, in whatever way it is written.
//!
//! The names of a code are its variant, its reason, its aliases and its former names. Two codes may share a reason;
//! nothing else is shared. What is declared later is in error.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::family::{CodeEntry, Family, Slot};
use crate::name::normalized;
use crate::site::{self, Collision, Site};
use crate::sort::{Key, sort_by_key};
use crate::text::quoted;
use crate::{Label, Rule, Span};

pub(super) fn check(family: &mut Family, site: &mut Site<'_>) {
    let claims = claims(family, site);
    let mut positions = HashMap::with_capacity(claims.len());
    let mut names: Vec<Taken<'_>> = Vec::with_capacity(claims.len());
    let mut losses = Vec::new();
    for (_, claim) in &claims {
        let position = *positions.entry(normalized(claim.text)).or_insert(names.len());
        if position == names.len() {
            names.push(Taken::default());
        }
        let Some(taken) = names.get_mut(position) else { continue };
        match taken.conflict(claim) {
            None => taken.add(claim),
            Some(first) => {
                if !claim.gives_way {
                    site.findings.push(report(claim, first, family, site));
                }
                losses.push(Loss::of(claim, first));
                // The code stays, so the name is its own from now on.
                if claim.kind == Kind::Variant && first.kind != Kind::Variant {
                    taken.add(claim);
                }
            }
        }
    }
    // By the code, so that each list of names is gone through once.
    let mut names = HashMap::new();
    for loss in losses {
        match loss {
            Loss::Nothing => {}
            Loss::Code(number) => {
                family.codes.remove(number);
                family.doubt.codes.insert(number.to_string());
            }
            Loss::Name(number, span) => names.entry(number).or_insert_with(HashSet::new).extend([span]),
        }
    }
    for (number, lost) in &names {
        if let Some(code) = family.codes.get_mut(*number) {
            let code = Rc::make_mut(&mut code.item);
            for names in [&mut code.aliases, &mut code.former] {
                names.retain(|name| !lost.contains(&name.text.span));
            }
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

/// What it is to the code, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Variant,
    Reason,
    Alias,
    Former,
}

/// All names of all codes, in the order of declaration.
fn claims<'f>(family: &'f Family, site: &Site<'_>) -> Vec<(Key, Claim<'f>)> {
    let mut claims = Vec::new();
    for (number, slot) in family.codes.iter() {
        let code = &slot.item;
        let mut claim = |kind, text: &'f str, span| {
            let claim = Claim { number, kind, text, span, via: slot.via, gives_way: code.gives_way };
            claims.push((order(&claim, slot, site), claim));
        };
        let variant = code.variant.as_ref();
        if let Some(variant) = variant {
            claim(Kind::Variant, &variant.value, variant.span);
        }
        if let Some(reason) =
            code.reason.as_ref().filter(|reason| variant.is_none_or(|it| it.span != reason.span))
        {
            claim(Kind::Reason, &reason.value, reason.span);
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

/// What comes from the bases first, then what stands here by its code; within a code its name comes first. What is
/// in error anyway comes last.
fn order(claim: &Claim<'_>, slot: &Slot<CodeEntry>, site: &Site<'_>) -> Key {
    let code = slot.header.filter(|_| site.is_here(claim.span)).unwrap_or(slot.item.number.span);
    let (source, _, _) = site::order(site, claim.span, claim.via);
    let last_source = site.bases.len() + 1;
    (source + if claim.gives_way { last_source + 1 } else { 0 }, code.start, claim.kind as usize)
}

/// Who has a name.
#[derive(Default)]
struct Taken<'c> {
    variant: Option<&'c Claim<'c>>,
    other: Option<&'c Claim<'c>>,
    /// Of two codes at most: one of them is not the code that asks.
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

fn report(claim: &Claim<'_>, first: &Claim<'_>, family: &Family, site: &Site<'_>) -> Diagnostic {
    let written = |number| family.codes.get(number).map_or("", |code| &code.item.written);
    let (here, there) = (quoted(written(claim.number)), quoted(written(first.number)));
    let is_of_variants = claim.kind == Kind::Variant && first.kind == Kind::Variant;
    let title = if claim.number == first.number {
        format!("code {here} has the name {} twice", quoted(claim.text))
    } else if is_of_variants {
        format!("codes {there} and {here} have one name, `{}`", first.text)
    } else {
        format!("{} is a name of code {there} already", quoted(claim.text))
    };
    let rule = if is_of_variants { Rule::NameCollision } else { Rule::AliasCollision };
    let diagnostic = site.collision(Collision {
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
        diagnostic.help(format!("give code {here} a `name = \"…\"` of its own"))
    } else {
        diagnostic
    }
}

fn in_words(claim: &Claim<'_>) -> String {
    match claim.kind {
        Kind::Variant => format!("makes the name `{}`", claim.text),
        Kind::Reason => "a reason".to_owned(),
        Kind::Alias => "an alias".to_owned(),
        Kind::Former => "a former name".to_owned(),
    }
}

/// What has to go so that every name is there once.
enum Loss {
    Nothing,
    Code(i128),
    /// Of the aliases and former names of a code, the one at this place.
    Name(i128, Span),
}

impl Loss {
    const fn of(claim: &Claim<'_>, first: &Claim<'_>) -> Self {
        match (claim.kind, first.kind) {
            (Kind::Variant, Kind::Variant) => Self::Code(claim.number),
            // A code is worth more than another name of one.
            (Kind::Variant, _) => Self::Name(first.number, first.span),
            // A shared reason is still a reason.
            (Kind::Reason, _) => Self::Nothing,
            (Kind::Alias | Kind::Former, _) => Self::Name(claim.number, claim.span),
        }
    }
}
