//! Reads a registry of status codes from TOML, checks it, and reports everything that is wrong with it.
//!
//! ```
//! use status_spec::{Repr, Source, load};
//!
//! let source = Source { path: "codes.toml".into(), written: "codes.toml".to_owned() };
//! let loaded = load(&source, Repr::U16);
//! eprint!("{}", loaded.render_report());
//!
//! assert!(loaded.report.is_empty());
//! let codes = &loaded.spec.codes;
//! assert!(codes.iter().any(|code| code.number.value == 404 && code.variant.value == "NotFound"));
//! ```
//!
//! The way of a spec, and the modules: a file is found and `read`, `parse`d to a `tree`, and taken apart into a
//! `draft`, which is what it declares by itself. `extends` does so with everything that it extends, joins the
//! `bases`, and `declare`s the draft on top of them: that is a `family`. What has to hold for a family as a whole is
//! in `check`. `finish` makes the [`Spec`] of it. On the way every mistake goes into the `report`, by its [`Rule`].

mod bases;
mod check;
mod declare;
mod diagnostic;
mod draft;
mod extends;
mod family;
mod file;
mod finish;
mod model;
pub mod name;
mod notation;
mod read;
pub mod reference;
mod registry;
mod repr;
mod rule;
mod site;
mod sort;
mod suggest;
pub mod text;
mod toml;

pub use diagnostic::{Diagnostic, Label, Piece, Report, Role};
pub use file::File;
pub use model::{Class, Code, Date, Field, FieldType, FileId, Name, Span, Spanned, Spec, State, Value};
pub use notation::{InvalidCode, Notation};
pub use registry::{HTTP, Registry, registries};
pub use repr::{NoRepr, Repr};
pub use rule::Rule;
pub use suggest::nearest;

use std::path::PathBuf;

use diagnostic::Findings;
use extends::Loader;
use family::Family;

/// Reads a spec and all that it extends.
///
/// This never fails: what is wrong is in the report, and the spec is what is left: each code whose number and name
/// are known, even one that is in error otherwise, or whose number does not fit the `repr`.
///
/// All files together have at most 16 MiB and 1,048,576 lines. A spec has at most 65,536 codes, 1024 classes and 128 fields, and extends at
/// most 32 others, none of them more than 16 bases away. Tables and lists stand within one another 80 deep. Beyond 1000 mistakes are only counted. So whatever is read, it takes less than
/// 2 GiB of memory.
#[must_use]
pub fn load(source: &Source, repr: Repr) -> Loaded {
    Loaded::of(Loader::new(repr).load(source))
}

/// A spec to read.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file.
    pub path: PathBuf,
    /// Its name as a person wrote it, shown where the file does not lie under the current directory.
    pub written: String,
}

/// What was read.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// What the spec says, as far as it is not in error.
    pub spec: Spec,
    /// What is wrong with it.
    pub report: Report,
    /// The files, in the order in which they were read: the spec itself first.
    pub files: Vec<File>,
}

impl Loaded {
    pub(crate) fn of((family, findings, files): (Family, Findings, Vec<File>)) -> Self {
        Self { spec: finish::spec(family), report: findings.finish(), files }
    }
}

/// Reads a spec whose text does not come from its file, as from standard input or from an editor: what it extends is
/// looked for as if it did.
///
/// ```
/// use status_spec::{Repr, Source, load_text};
///
/// let source = Source { path: "unsaved.toml".into(), written: "unsaved.toml".to_owned() };
/// let loaded = load_text(&source, b"[code.404]\nraeson = \"Not Found\"".to_vec(), Repr::U16);
/// assert!(loaded.render_report().starts_with("error: unknown key `raeson` in code `404`\n --> unsaved.toml:2:1\n"));
/// ```
#[must_use]
pub fn load_text(source: &Source, text: Vec<u8>, repr: Repr) -> Loaded {
    Loaded::of(Loader::new(repr).load_text(source, text))
}
