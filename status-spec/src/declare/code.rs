//! The codes that a file declares or changes.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::value::{self, Registries};
use super::{Claim, Relation, relation};
use crate::diagnostic::{Diagnostic, Findings};
use crate::draft::{CodeDraft, Given, StateWord, Subject, missing, of_reason};
use crate::family::{CodeEntry, Family, Slot};
use crate::site::Site;
use crate::text::quoted;
use crate::{Name, Rule, Span, Spanned, State, name};

/// The numbers of HTTP.
const HTTP: core::ops::RangeInclusive<i128> = 100..=999;

pub(crate) fn declare(
    codes: Vec<CodeDraft>,
    family: &mut Family,
    registries: &mut Registries,
    site: &mut Site<'_>,
) {
    let mut firsts = Vec::with_capacity(codes.len());
    let mut positions = BTreeMap::new();
    for code in codes {
        let position = positions.get(&code.number.value);
        match position.and_then(|position: &usize| firsts.get(*position)) {
            None => {
                // What is the same as a number that is in error is so by a guess.
                let first = (!code.is_guess).then(|| (code.number.span, code.written.clone()));
                positions.insert(code.number.value, firsts.len());
                firsts.push(first);
                add(code, family, registries, site);
            }
            Some(Some((first, written))) => report_same(&code, written, *first, site),
            Some(None) => {}
        }
    }
}

/// Bases that know nothing of HTTP may have numbers that HTTP has not. One of them is enough to say so.
pub(crate) fn report_bases_outside_http(
    bases: &[(usize, Rc<Family>)],
    family: &mut Family,
    site: &mut Site<'_>,
) {
    for (via, base) in bases {
        if base.extends_http {
            continue;
        }
        let mut entry = site.bases.get(*via);
        for (number, code) in base.codes.iter() {
            if HTTP.contains(&number) {
                continue;
            }
            if let Some(entry) = entry.take() {
                site.findings.push(
                    outside_http(entry.span, number)
                        .label("this base has such a number")
                        .also(code.item.number.span, "declared here"),
                );
            }
            if let Some(code) = family.codes.get_mut(number) {
                Rc::make_mut(&mut code.item).is_misplaced = true;
            }
        }
    }
}

fn add(mut code: CodeDraft, family: &mut Family, registries: &mut Registries, site: &mut Site<'_>) {
    let number = code.number.value;
    let written = code.written.clone();
    let there = family.codes.get(number).map(|there| Rc::clone(&there.item));
    let misspelt = value::misspelt(&code.rest, CodeDraft::KEYS, family);
    let claim = Claim {
        subject: Subject::Code(&written),
        key: code.number.span,
        overrides: &code.overrides,
        place_of_override: code.place_of_override,
        is_in_doubt: code.is_broken || code.is_guess || misspelt.contains(&"override"),
        is_base_in_doubt: family.doubt.codes.contains(&number.to_string()),
    };
    let relation = relation(&claim, there.as_ref().map(|there| there.layers.as_slice()), site);

    let mut unheard = Findings::default();
    let findings = if code.is_broken { &mut unheard } else { &mut *site.findings };
    let mut entry = there.map_or_else(|| new(&code), Rc::unwrap_or_clone);
    let rest = core::mem::take(&mut code.rest);
    value::set(
        &mut entry.values,
        rest,
        CodeDraft::KEYS,
        &Subject::Code(&written),
        family,
        registries,
        findings,
    );
    let is_whole = match relation {
        Relation::Repeats => return,
        Relation::Changes => {
            entry.layers.push(code.number.span);
            true
        }
        Relation::New { claims_more } => {
            if family.extends_http && !HTTP.contains(&number) && !code.is_guess {
                findings.push(outside_http(code.number.span, number).label("expected 100 to 999"));
                entry.is_misplaced = true;
            }
            if code.reason.is_absent() && !claims_more && !misspelt.contains(&"reason") {
                findings.push(missing(code.header, &Subject::Code(&written), "reason").help(REASON));
            }
            // What it leaves out may stand in a base that could not be read.
            !claims_more
        }
    };
    // What was to be said instead of what follows from the rest is unknown.
    entry.gives_way |= code.is_broken || code.is_guess || misspelt.contains(&"name");
    entry.is_misplaced |= code.is_broken || code.is_guess || misspelt.contains(&"class");
    entry.apply_state(&code, is_whole && !misspelt.contains(&"state"), findings);
    let header = code.header;
    entry.apply(code, findings);
    let via = family.codes.get(number).and_then(|there| there.via);
    family.codes.insert(number, Slot { via, ..Slot::own(entry, header) });
}

const REASON: &str = "every code has a reason: `reason = \"…\"`";

fn new(code: &CodeDraft) -> CodeEntry {
    CodeEntry {
        number: code.number.clone(),
        written: code.written.clone(),
        layers: vec![code.number.span],
        gives_way: false,
        is_misplaced: false,
        reason: None,
        name: None,
        variant: None,
        description: None,
        references: Vec::new(),
        registered: None,
        state: State::Active,
        former: Vec::new(),
        aliases: Vec::new(),
        class: None,
        values: Vec::new(),
    }
}

impl CodeEntry {
    /// Takes over what a draft gives; what it does not give stays as it is.
    fn apply(&mut self, code: CodeDraft, findings: &mut Findings) {
        let names_anew = !code.reason.is_absent() || !code.name.is_absent() || code.guess.is_some();
        self.gives_way |= matches!(code.name, Given::Broken);
        match code.class {
            Given::Absent => {}
            Given::Broken => self.is_misplaced = true,
            Given::Good(class) => self.class = Some(class),
        }
        replace(&mut self.description, code.description.into_value());
        replace(&mut self.registered, code.registered.into_value());
        replace(&mut self.reason, code.reason.into_good());
        replace(&mut self.name, code.name.into_good());
        if let Some(references) = code.references.into_value() {
            self.references = references;
        }
        if let Some(former) = code.former.into_value() {
            self.former = names(former);
        }
        if let Some(aliases) = code.aliases.into_value() {
            self.aliases = names(aliases);
        }
        if names_anew {
            self.variant = self.find_variant(code.guess, findings);
        }
    }

    /// The name, or what follows from the reason, or at worst what a reason in error was to be.
    fn find_variant(
        &mut self,
        guess: Option<Spanned<String>>,
        findings: &mut Findings,
    ) -> Option<Spanned<String>> {
        if let Some(name) = &self.name {
            return Some(name.clone());
        }
        if let Some(reason) = &self.reason {
            let mut unheard = Findings::default();
            let variant = of_reason(reason, if self.gives_way { &mut unheard } else { findings })?;
            return Some(Spanned { value: variant, span: reason.span });
        }
        self.gives_way |= guess.is_some();
        guess
    }

    /// Takes over the state. Of what is not whole nothing is missed.
    fn apply_state(&mut self, code: &CodeDraft, is_whole: bool, findings: &mut Findings) {
        let inherited = match self.state {
            State::Temporary { until } => until,
            _ => None,
        };
        let until = code.until.good().map(|until| until.value);
        match &code.state {
            Given::Good(word) => {
                self.state = match word.value {
                    StateWord::Temporary => State::Temporary { until: until.or(inherited) },
                    StateWord::Deprecated => State::Deprecated,
                    StateWord::Obsolete => State::Obsolete,
                    StateWord::Unused => State::Unused,
                };
            }
            Given::Absent if !is_whole => return,
            Given::Absent => {
                if let State::Temporary { .. } = self.state {
                    self.state = State::Temporary { until: until.or(inherited) };
                }
            }
            Given::Broken => return,
        }
        if let (Some(place), false) = (code.place_of_until, matches!(self.state, State::Temporary { .. })) {
            findings.push(
                Diagnostic::new(Rule::UntilWithoutTemporary, place, "`until` is for a temporary code")
                    .label("this code is not temporary")
                    .help("remove it, or write `state = \"temporary\"`"),
            );
        }
    }
}

fn replace<T>(there: &mut Option<T>, given: Option<T>) {
    if given.is_some() {
        *there = given;
    }
}

fn names(texts: Vec<Spanned<String>>) -> Vec<Name> {
    let mut names = Vec::with_capacity(texts.len());
    for text in texts {
        if let Some(variant) = name::variant(&text.value) {
            names.push(Name { text, variant });
        }
    }
    names
}

fn report_same(code: &CodeDraft, written: &str, first: Span, site: &mut Site<'_>) {
    if code.is_broken || code.is_guess {
        return;
    }
    site.findings.push(
        Diagnostic::new(
            Rule::SameNumber,
            code.number.span,
            format!("{} is the same number as {}", quoted(&code.written), quoted(written)),
        )
        .label("declared again here")
        .also(first, "first declared here")
        .help("remove one of the two"),
    );
}

fn outside_http(span: Span, number: i128) -> Diagnostic {
    Diagnostic::new(Rule::HttpNumber, span, format!("code `{number}` is outside the range of HTTP"))
        .note("a family that extends `http` has numbers from 100 to 999")
}
