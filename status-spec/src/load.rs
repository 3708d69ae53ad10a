//! From a spec to its family: read → parse → resolve → check. Everything that a spec extends comes first.

use std::rc::Rc;

use crate::diagnostic::{Diagnostic, Errors};
use crate::limits::{MAX_BASES, MAX_CHAIN};
use crate::resolve::{Family, FoundBase, Identity, Origin, Resolver, locate};
use crate::source::{Allowance, Unreadable, decode, display_name};
use crate::text::quoted;
use crate::{File, FileId, Registry, Repr, Rule, Span, Spanned, document, rules};

/// Reads specs, each once.
pub(crate) struct Loader {
    pub(crate) files: Vec<File>,
    pub(crate) errors: Errors,
    /// The families of the files that are completely read.
    families: Vec<Option<Rc<Family>>>,
    /// The identity of each file.
    identities: Vec<Identity>,
    /// The files that are being read. Each extends the next.
    open: Vec<Open>,
    resolver: Resolver,
    allowance: Allowance,
    has_too_many: bool,
}

/// A file that is being read.
struct Open {
    identity: Identity,
    /// The entry of `extends` that is being followed.
    entry: Option<Span>,
}

impl Loader {
    pub(crate) fn new(repr: Repr) -> Self {
        Self {
            files: Vec::new(),
            errors: Errors::default(),
            families: Vec::new(),
            identities: Vec::new(),
            open: Vec::new(),
            resolver: Resolver::new(repr),
            allowance: Allowance::default(),
            has_too_many: false,
        }
    }

    /// Loads a spec and everything that it extends.
    pub(crate) fn load(&mut self, spec: Origin) -> Family {
        let family = self.family(spec, None).unwrap_or_default();
        // Then the family has no other owner.
        self.families.clear();
        Rc::into_inner(family).unwrap_or_default()
    }

    /// The family of a spec. For a base, `entry` is its entry in `extends`. Returns `None` if it could not be
    /// read.
    fn family(&mut self, spec: Origin, entry: Option<&Spanned<String>>) -> Option<Rc<Family>> {
        let identity = spec.identity();
        let file = self.read(spec, &identity, entry)?;
        self.open.push(Open { identity: identity.clone(), entry: None });
        let text = self.files.get(file.0).map_or("", |file| file.text.as_str());
        let document = document::parse(text, file, &mut self.errors);
        let bases = self.families_of_bases(file, &document.extends);
        let mut family = self.resolver.resolve(document, bases, &mut self.errors);
        rules::check(&mut family, &mut self.errors);
        self.open.pop();
        family.extends_http |= identity == Identity::Registry("http");
        Some(self.keep(file, family))
    }

    /// Reads the text of a spec, and reports a failure.
    fn read(&mut self, spec: Origin, identity: &Identity, entry: Option<&Spanned<String>>) -> Option<FileId> {
        let id = FileId(self.files.len());
        let (source, bytes) = match spec {
            Origin::Registry(registry) => {
                let mut file = File::unread(None, format!("<{}>", registry.name));
                file.keep(registry.text.to_owned());
                self.add(file, identity);
                return Some(id);
            }
            Origin::File(source) => {
                let bytes = self.allowance.read(&source.path);
                (source, bytes)
            }
            Origin::Text(source, text) => {
                let bytes = self.allowance.take(text);
                (source, bytes)
            }
        };
        let shown = display_name(&source.path, &source.written);
        let mut file = File::unread(Some(source.path), shown);
        let is_text = match bytes {
            Ok(bytes) => decode(bytes, id, &mut file, &mut self.errors),
            Err(error) => {
                self.errors.push(match entry {
                    Some(entry) => unreadable_base(entry, &file, &error),
                    None => unreadable(id, &file, &source.written, &error),
                });
                false
            }
        };
        self.add(file, identity);
        is_text.then_some(id)
    }

    fn add(&mut self, file: File, identity: &Identity) {
        if *identity == Identity::Registry("http") {
            self.resolver.http = Some(FileId(self.files.len()));
        }
        self.files.push(file);
        self.families.push(None);
        self.identities.push(identity.clone());
    }

    fn keep(&mut self, file: FileId, family: Family) -> Rc<Family> {
        let family = Rc::new(family);
        if let Some(slot) = self.families.get_mut(file.0) {
            *slot = Some(Rc::clone(&family));
        }
        family
    }

    /// The families of the bases.
    fn families_of_bases(&mut self, file: FileId, entries: &[Spanned<String>]) -> Vec<FoundBase> {
        // At most one more than `MAX_BASES`: an entry after that follows an error, and is not located.
        let mut firsts: Vec<(Identity, &Spanned<String>)> = Vec::new();
        let mut bases = Vec::with_capacity(entries.len());
        for entry in entries {
            let base = match self.files.get(file.0) {
                Some(extending) if !self.has_too_many && firsts.len() <= MAX_BASES => {
                    locate(entry, extending, &mut self.errors)
                }
                _ => None,
            };
            let Some(base) = base else {
                bases.push(FoundBase { entry: entry.clone(), family: None });
                continue;
            };
            let identity = base.identity();
            if let Some((_, first)) = firsts.iter().find(|(first, _)| *first == identity) {
                self.errors.push(extended_twice(first, entry));
                continue;
            }
            firsts.push((identity.clone(), entry));
            if let Some(open) = self.open.last_mut() {
                open.entry = Some(entry.span);
            }
            bases.push(FoundBase {
                entry: entry.clone(),
                family: self.family_of_base(base, &identity, entry),
            });
        }
        bases
    }

    /// The family of a base. Reuses a family that was already read, and rejects a base that must not be read.
    fn family_of_base(
        &mut self,
        base: Origin,
        identity: &Identity,
        entry: &Spanned<String>,
    ) -> Option<Rc<Family>> {
        if let Some(start) = self.open.iter().position(|open| open.identity == *identity) {
            let diagnostic = self.cycle(start, entry);
            self.errors.push(diagnostic);
            return None;
        }
        let known = self.identities.iter().position(|known| known == identity);
        if let Some(Some(family)) = known.and_then(|position| self.families.get(position)) {
            return Some(Rc::clone(family));
        }
        if self.open.len() > MAX_CHAIN {
            self.errors.push(
                Diagnostic::new(Rule::ExtendsDepth, entry.span, "the chain of `extends` is too long")
                    .label(format!("the limit is {MAX_CHAIN}")),
            );
            return None;
        }
        if known.is_none() && self.files.len() > MAX_BASES {
            self.has_too_many = true;
            self.errors.push(
                Diagnostic::new(Rule::ExtendsCount, entry.span, "too many extended specs")
                    .label(format!("the limit is {MAX_BASES}")),
            );
            return None;
        }
        // An unreadable file is reported only once.
        if known.is_some() {
            return None;
        }
        self.family(base, Some(entry))
    }

    fn cycle(&self, start: usize, entry: &Spanned<String>) -> Diagnostic {
        let is_itself = start + 1 == self.open.len();
        let (title, label) = if is_itself {
            ("this spec extends itself", "this is the spec itself")
        } else {
            ("cycle in `extends`", "this closes the cycle")
        };
        let mut diagnostic = Diagnostic::new(Rule::ExtendsCycle, entry.span, title)
            .label(label)
            .help("remove one of the entries");
        for open in self.open.get(start..).unwrap_or_default() {
            if let Some(span) = open.entry.filter(|span| *span != entry.span) {
                diagnostic = diagnostic.also(span, "this spec is extended here");
            }
        }
        diagnostic
    }
}

fn unreadable(id: FileId, file: &File, written: &str, error: &Unreadable) -> Diagnostic {
    let title = format!("cannot read {}: {}", quoted(&file.shown), error.why);
    let diagnostic = Diagnostic::of_file(error.rule, id, title);
    match Registry::named(written) {
        Some(Registry { name, .. }) => diagnostic.help(format!(
            "`{name}` is a shipped registry; to use its codes, write a spec with `extends = \"{name}\"`"
        )),
        None => diagnostic,
    }
}

fn unreadable_base(entry: &Spanned<String>, file: &File, error: &Unreadable) -> Diagnostic {
    let title = format!("cannot read {}: {}", quoted(&entry.value), error.why);
    Diagnostic::new(error.rule, entry.span, title).label(format!("looked for {}", quoted(&file.shown)))
}

fn extended_twice(first: &Spanned<String>, entry: &Spanned<String>) -> Diagnostic {
    let title = format!("{} is extended twice", quoted(&entry.value));
    Diagnostic::new(Rule::ExtendsTwice, entry.span, title)
        .label("extended again here")
        .also(first.span, "first extended here")
        .help("remove one of the two")
}
