//! From a file to its family: read, together with all that it extends.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::bases;
use crate::check;
use crate::declare::{self, Registries};
use crate::diagnostic::{Diagnostic, Findings};
use crate::draft::{Doubt, Draft, Drafting, Inherited, Numbers};
use crate::family::Family;
use crate::read::{self, Allowance, Unreadable};
use crate::registry;
use crate::site::Site;
use crate::suggest::nearest;
use crate::text::{quoted, toml_string};
use crate::toml;
use crate::{File, FileId, Notation, Registry, Repr, Rule, Source, Span, Spanned};

/// A file is at most so many bases away from the spec that is loaded.
const DEEPEST: usize = 16;

/// A spec extends at most so many others.
const MOST_BASES: usize = 32;

/// Reads files, each once.
pub(crate) struct Loader {
    repr: Repr,
    files: Vec<File>,
    findings: Findings,
    /// Of those of the files that were read to the end.
    families: Vec<Option<Rc<Family>>>,
    /// The files' positions.
    ids: HashMap<Identity, usize>,
    /// The files that are being read: each extends the next.
    open: Vec<Open>,
    registries: Registries,
    allowance: Allowance,
    has_too_many: bool,
}

/// What makes two bases the same.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Identity {
    /// The canonical path, or where there is no file the path.
    File(PathBuf),
    Registry(&'static str),
}

/// A file that is being read.
struct Open {
    identity: Identity,
    /// The entry that is being followed.
    entry: Option<Span>,
}

/// What an entry of `extends` means.
enum Base {
    File(Source),
    Registry(&'static Registry),
}

impl Loader {
    pub(crate) fn new(repr: Repr) -> Self {
        Self {
            repr,
            files: Vec::new(),
            findings: Findings::default(),
            families: Vec::new(),
            ids: HashMap::new(),
            open: Vec::new(),
            registries: Registries::default(),
            allowance: Allowance::default(),
            has_too_many: false,
        }
    }

    /// Reads a spec and all that it extends.
    pub(crate) fn load(mut self, source: &Source) -> (Family, Findings, Vec<File>) {
        let bytes = self.allowance.read(&source.path);
        let family = self.root(source, bytes);
        self.finish(family)
    }

    /// Reads a spec whose text is there, and all that it extends.
    pub(crate) fn load_text(mut self, source: &Source, text: Vec<u8>) -> (Family, Findings, Vec<File>) {
        let bytes = self.allowance.take(text);
        let family = self.root(source, bytes);
        self.finish(family)
    }

    /// Reads a shipped registry and all that it extends.
    pub(crate) fn load_registry(mut self, registry: &'static Registry) -> (Family, Findings, Vec<File>) {
        let family = self.registry(registry);
        self.finish(family)
    }

    fn finish(self, family: Rc<Family>) -> (Family, Findings, Vec<File>) {
        let Self { files, findings, families, .. } = self;
        // With these gone, nobody else has the family.
        drop(families);
        (Rc::into_inner(family).unwrap_or_default(), findings, files)
    }

    fn root(&mut self, source: &Source, bytes: Result<Vec<u8>, Unreadable>) -> Rc<Family> {
        let identity = Identity::of_path(&source.path);
        let id =
            self.add(Some(source.path.clone()), read::shown(&source.path, &source.written), identity.clone());
        let family = match bytes {
            Ok(bytes) => self.read_text(bytes, id).then(|| self.family(id, &identity)),
            Err(error) => {
                let shown = self.files.get(id.0).map_or("", |file| file.shown.as_str());
                let title = format!("cannot read {}: {}", quoted(shown), error.why);
                let diagnostic = Diagnostic::of_file(error.rule, id, title);
                self.findings.push(match Registry::named(&source.written) {
                    Some(Registry { name, .. }) => diagnostic.help(format!(
                        "`{name}` is a shipped registry: a spec of yours takes its codes over with `extends = \"{name}\"`"
                    )),
                    None => diagnostic,
                });
                None
            }
        };
        family.unwrap_or_default()
    }

    fn add(&mut self, path: Option<PathBuf>, shown: String, identity: Identity) -> FileId {
        let id = FileId(self.files.len());
        self.files.push(File::unread(path, shown));
        self.families.push(None);
        self.ids.insert(identity, id.0);
        id
    }

    fn read_text(&mut self, bytes: Vec<u8>, id: FileId) -> bool {
        let Self { files, findings, .. } = self;
        files.get_mut(id.0).is_some_and(|file| read::text(bytes, id, file, findings))
    }

    /// The family of a file whose text is there.
    fn family(&mut self, file: FileId, identity: &Identity) -> Rc<Family> {
        self.open.push(Open { identity: identity.clone(), entry: None });
        // While a file is taken apart, others are read.
        let text = self.files.get(file.0).map(|file| file.text.clone()).unwrap_or_default();
        let mut parsed = toml::parse(&text, file, &mut self.findings);
        let (extends, doubt) = Draft::extends_of(&mut parsed.root, &text, &mut self.findings);
        let mut bases = self.bases(file, &extends);
        let inherited = self.inherited_notation(&extends, &mut bases);
        let is_inherited = !matches!(inherited, Inherited::Nothing);
        let own = Draft::notation_of(&parsed.root, self.repr, inherited, &mut self.findings);
        let notation = own.clone().unwrap_or_default();
        let numbers =
            Numbers { notation: &notation, is_known: own.is_some(), is_inherited, repr: Some(self.repr) };
        let draft =
            Draft::new(parsed, doubt, Drafting { text: &text, numbers, findings: &mut self.findings });
        let mut family = self.build(file, Draft { extends, ..draft }, notation, &bases);
        family.extends_http |= *identity == Identity::Registry("http");
        let family = Rc::new(family);
        self.open.pop();
        if let Some(slot) = self.families.get_mut(file.0) {
            *slot = Some(Rc::clone(&family));
        }
        family
    }

    /// The notation of the bases. One that differs from the first is left out.
    fn inherited_notation(
        &mut self,
        entries: &[Spanned<String>],
        bases: &mut [(usize, Option<Rc<Family>>)],
    ) -> Inherited {
        let Some((first, others)) = bases.split_first_mut() else { return Inherited::Nothing };
        let (position, Some(first)) = first else { return Inherited::Unknown };
        let mut is_known = true;
        for (later, slot) in others {
            let Some(base) = slot.take_if(|base| base.notation != first.notation) else {
                is_known &= slot.is_some();
                continue;
            };
            is_known = false;
            if let (Some(earlier), Some(entry)) = (entries.get(*position), entries.get(*later)) {
                let described = |entry: &Spanned<String>, family: &Family| {
                    format!("{} is {}", quoted(&entry.value), described(&family.notation))
                };
                self.findings.push(
                    Diagnostic::new(
                        Rule::BaseConflict,
                        entry.span,
                        "two bases write codes in different notations",
                    )
                    .label(described(entry, &base))
                    .also(earlier.span, described(earlier, first))
                    .help("extend one of the two"),
                );
            }
        }
        if is_known { Inherited::Notation(first.notation.clone()) } else { Inherited::Unknown }
    }

    /// The families of the bases, each with its position in `extends`. `None` for one that cannot be read.
    fn bases(&mut self, file: FileId, entries: &[Spanned<String>]) -> Vec<(usize, Option<Rc<Family>>)> {
        let mut firsts = HashMap::new();
        let mut bases = Vec::with_capacity(entries.len());
        for (position, entry) in entries.iter().enumerate() {
            let Some(base) = Some(entry).filter(|_| !self.has_too_many).and_then(|it| self.locate(file, it))
            else {
                bases.push((position, None));
                continue;
            };
            let identity = base.identity();
            if let Some(first) = firsts.get(&identity).and_then(|first: &usize| entries.get(*first)) {
                self.findings.push(
                    Diagnostic::new(
                        Rule::ExtendsTwice,
                        entry.span,
                        format!("{} is extended twice", quoted(&entry.value)),
                    )
                    .label("extended again here")
                    .also(first.span, "first extended here")
                    .help("remove one of the two"),
                );
                continue;
            }
            firsts.insert(identity.clone(), position);
            if let Some(open) = self.open.last_mut() {
                open.entry = Some(entry.span);
            }
            bases.push((position, self.base(base, &identity, entry)));
        }
        bases
    }

    /// What an entry of `extends` means. `None` is reported.
    fn locate(&mut self, file: FileId, entry: &Spanned<String>) -> Option<Base> {
        let name = entry.value.as_str();
        if !is_path(name) {
            let registry = Registry::named(name);
            if registry.is_none() {
                self.findings.push(unknown_registry(entry));
            }
            return registry.map(Base::Registry);
        }
        if let Some(diagnostic) = bad_path(entry) {
            self.findings.push(diagnostic);
            return None;
        }
        let extending = self.files.get(file.0);
        let directory = extending.and_then(|file| file.path.as_deref()).and_then(Path::parent);
        let beside = extending.map(|file| Path::new(&file.shown)).and_then(Path::parent);
        let shown = read::plain(&beside.unwrap_or_else(|| Path::new("")).join(name));
        Some(Base::File(Source {
            path: directory.unwrap_or_else(|| Path::new("")).join(name),
            written: shown.display().to_string(),
        }))
    }

    fn base(&mut self, base: Base, identity: &Identity, entry: &Spanned<String>) -> Option<Rc<Family>> {
        if let Some(start) = self.open.iter().position(|open| open.identity == *identity) {
            let diagnostic = self.cycle(start, entry);
            self.findings.push(diagnostic);
            return None;
        }
        let id = self.ids.get(identity);
        if let Some(Some(family)) = id.and_then(|id| self.families.get(*id)) {
            return Some(Rc::clone(family));
        }
        // What could not be read is reported at every entry that asks for it.
        if self.open.len() > DEEPEST {
            self.findings.push(
                Diagnostic::new(Rule::ExtendsDepth, entry.span, "too many specs extend one another")
                    .label(format!("the limit is {DEEPEST}")),
            );
            return None;
        }
        if id.is_none() && self.files.len() > MOST_BASES {
            self.has_too_many = true;
            self.findings.push(
                Diagnostic::new(Rule::ExtendsCount, entry.span, "too many specs are extended")
                    .label(format!("the limit is {MOST_BASES}")),
            );
            return None;
        }
        match base {
            Base::Registry(registry) => Some(self.registry(registry)),
            Base::File(source) => {
                if self.ids.contains_key(identity) {
                    // It was read, and is no text.
                    return None;
                }
                let id = self.add(
                    Some(source.path.clone()),
                    read::shown(&source.path, &source.written),
                    identity.clone(),
                );
                match self.allowance.read(&source.path) {
                    Ok(bytes) => self.read_text(bytes, id).then(|| self.family(id, identity)),
                    Err(error) => {
                        let title = format!("cannot read {}: {}", quoted(&entry.value), error.why);
                        let diagnostic = Diagnostic::new(error.rule, entry.span, title);
                        let shown = self.files.get(id.0).map_or("", |file| file.shown.as_str());
                        self.findings.push(diagnostic.label(format!("looked for {}", quoted(shown))));
                        None
                    }
                }
            }
        }
    }

    fn registry(&mut self, registry: &'static Registry) -> Rc<Family> {
        let identity = Identity::Registry(registry.name);
        let id = self.add(None, format!("<{}>", registry.name), identity.clone());
        if let Some(file) = self.files.get_mut(id.0) {
            file.keep(registry.text.to_owned());
        }
        self.family(id, &identity)
    }

    fn cycle(&self, start: usize, entry: &Spanned<String>) -> Diagnostic {
        let itself = start + 1 == self.open.len();
        let title = if itself {
            "a spec extends itself".to_owned()
        } else {
            "cycle of specs that extend one another".to_owned()
        };
        let mut diagnostic = Diagnostic::new(Rule::ExtendsCycle, entry.span, title)
            .label(if itself { "this is the file itself" } else { "this closes the cycle" })
            .help("remove one of the entries");
        for open in self.open.iter().skip(start) {
            if let Some(span) = open.entry
                && span != entry.span
            {
                diagnostic = diagnostic.also(span, "this spec is extended here");
            }
        }
        diagnostic
    }

    /// Puts a file's own declarations on top of those of its bases.
    fn build(
        &mut self,
        file: FileId,
        draft: Draft,
        notation: Notation,
        found: &[(usize, Option<Rc<Family>>)],
    ) -> Family {
        let Draft { extends, fields, classes, codes, doubt, has_codes, start } = draft;
        let http = self.ids.get(&Identity::Registry("http")).copied().map(FileId);
        let Self { findings, registries, repr, .. } = self;
        let site = &mut Site { file, bases: &extends, http, findings };
        let mut family = Family { doubt, notation, ..Family::default() };
        let mut read = Vec::with_capacity(found.len());
        for (position, base) in found {
            match base {
                Some(base) => {
                    bases::join(&mut family, base, *position, site);
                    read.push((*position, Rc::clone(base)));
                }
                None => family.doubt.append(&Doubt::of_everything()),
            }
        }
        if family.extends_http {
            declare::report_bases_outside_http(&read, &mut family, site);
            if file == FileId(0) && *repr != Repr::U16 {
                report_repr(*repr, &read, site);
            }
        }
        declare::fields(fields, &mut family, site);
        check::limits::fields(&mut family, site);
        let unread = declare::classes(classes, &mut family, site);
        check::limits::classes(&mut family, site);
        check::variants(&mut family, site);
        check::methods(&mut family, site);
        declare::values_of_classes(unread, &mut family, registries, site);
        declare::codes(codes, &mut family, registries, site);
        check::limits::codes(&mut family, site);
        check::codes(&mut family, site);
        if family.codes.is_empty() && !has_codes && family.doubt.codes.is_empty() {
            site.findings.push(
                Diagnostic::new(Rule::NoCodes, start, "a spec without codes")
                    .label("no code is declared")
                    .help("declare one: `[code.404]`, and below it `reason = \"Not Found\"`"),
            );
        }
        family
    }
}

impl Base {
    fn identity(&self) -> Identity {
        match self {
            Self::File(source) => Identity::of_path(&source.path),
            Self::Registry(registry) => Identity::Registry(registry.name),
        }
    }
}

impl Identity {
    fn of_path(path: &Path) -> Self {
        Self::File(path.canonicalize().unwrap_or_else(|_| path.to_path_buf()))
    }
}

fn described(notation: &Notation) -> String {
    match notation {
        Notation::Alphanumeric { width } => format!("alphanumeric, with {width} characters"),
        Notation::Dotted { parts, pad } => {
            format!("dotted, with `parts = {parts:?}` and `pad = {pad}`")
        }
        Notation::Decimal | Notation::Hexadecimal { .. } => notation.name().to_owned(),
    }
}

/// Whether an entry of `extends` is meant as a path.
pub(crate) fn is_path(name: &str) -> bool {
    name.contains(['/', '\\'])
        || Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// Whether a path is absolute on any system: a spec means the same on all of them.
fn is_absolute(name: &str) -> bool {
    let mut signs = name.chars();
    let is_drive = signs.next().is_some_and(|first| first.is_ascii_alphabetic()) && signs.next() == Some(':');
    name.starts_with(['/', '\\']) || is_drive
}

/// What is wrong with a path, if anything.
fn bad_path(entry: &Spanned<String>) -> Option<Diagnostic> {
    let name = entry.value.as_str();
    if is_absolute(name) {
        return Some(
            Diagnostic::new(Rule::ExtendsPath, entry.span, "a path in `extends` must be relative")
                .label("this path is absolute")
                .help("write it from this file on: `\"./base.toml\"` or `\"../base.toml\"`"),
        );
    }
    if name.starts_with("./") || name.starts_with("../") {
        return None;
    }
    let plain = name.replace('\\', "/");
    let cured =
        if plain.starts_with("./") || plain.starts_with("../") { plain } else { format!("./{plain}") };
    Some(
        Diagnostic::new(Rule::ExtendsPath, entry.span, "a path in `extends` must start with `./` or `../`")
            .label("without them it is the name of a shipped registry")
            .help(format!("write `{}`", toml_string(&cured))),
    )
}

fn unknown_registry(entry: &Spanned<String>) -> Diagnostic {
    let name = &entry.value;
    let diagnostic =
        Diagnostic::new(Rule::UnknownRegistry, entry.span, format!("unknown registry {}", quoted(name)))
            .label("no registry of this name is shipped");
    diagnostic.help(nearest(name, registry::names()).map_or_else(
        || format!("{}; a path starts with `./` or `../`", registry::in_words()),
        |nearest| format!("write `\"{nearest}\"`"),
    ))
}

fn report_repr(repr: Repr, bases: &[(usize, Rc<Family>)], site: &mut Site<'_>) {
    let via = bases.iter().find(|(_, base)| base.extends_http).and_then(|(via, _)| site.bases.get(*via));
    let Some(entry) = via else { return };
    let diagnostic =
        Diagnostic::new(Rule::HttpRepr, entry.span, "a family that extends `http` has repr `u16`")
            .label(format!("the enum has repr `{repr}`"))
            .help("write `#[repr(u16)]` on the enum");
    site.findings.push(match entry.value.as_str() {
        "http" => diagnostic,
        other => diagnostic.note(format!("{} extends `http`", quoted(other))),
    });
}
