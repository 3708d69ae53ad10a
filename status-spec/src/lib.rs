//! Reads a registry of status codes from TOML, checks it, and reports everything that is wrong with it.

mod bases;
mod check;
mod declare;
mod draft;
mod extends;
mod family;
mod file;
mod finish;
mod model;
pub mod name;
mod parse;
mod read;
pub mod reference;
mod registry;
mod report;
mod repr;
mod rule;
mod site;
mod suggest;
mod tree;

pub use file::File;
pub use model::{Class, Code, Date, Field, FieldType, FileId, Name, Span, Spanned, Spec, State, Value};
pub use registry::HTTP;
pub use report::{Diagnostic, Label, Report};
pub use repr::{NoRepr, Repr};
pub use rule::Rule;
pub use suggest::nearest;

use std::path::PathBuf;

use extends::Loader;

/// Reads a spec and all that it extends.
///
/// This never fails: what is wrong is in the report, and the spec is what is left.
#[must_use]
pub fn load(source: &Source, repr: Repr) -> Loaded {
    let (family, findings, files) = Loader::new(repr).load(source);
    Loaded { spec: finish::spec(family), report: findings.finish(), files }
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
