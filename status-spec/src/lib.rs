//! Reads a spec of status codes from TOML, checks it, and reports all errors.
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
//! A spec goes through four steps, with a module for each: it is read (`source`), parsed (`toml`, and
//! `document` for the declarations of one file), resolved (`resolve` combines the declarations with
//! everything that the file extends) and checked (`rules`). Errors go into the report (`diagnostic`), each
//! with its [`Rule`].

mod diagnostic;
mod document;
mod file;
pub mod keys;
pub mod limits;
mod load;
mod model;
pub mod name;
mod notation;
pub mod reference;
mod registry;
mod repr;
mod resolve;
mod rule;
mod rules;
mod sort;
mod source;
mod suggest;
mod taint;
pub mod text;
mod toml;

pub use diagnostic::{Diagnostic, Label, Piece, Report, Role};
pub use file::File;
pub use model::{Class, Code, Date, Field, FieldType, FileId, Name, Span, Spanned, Spec, State, Value};
pub use notation::{InvalidCode, Notation};
pub use registry::{HTTP, Registry, registries};
pub use repr::{NoRepr, Repr};
pub use rule::Rule;
pub use source::Source;
pub use suggest::nearest;

use load::Loader;
use resolve::Origin;

/// Loads a spec and everything that it extends.
///
/// This never fails. All errors are in the report. The spec contains every code whose number and name are
/// known, even if it has other errors, or if its number does not fit the `repr`.
///
/// All files together have at most 16 MiB and 1,048,576 lines. A spec has at most 65,536 codes, 1024 classes
/// and 128 fields, and extends at most 32 others, in chains of at most 16. Tables and lists nest at most 80
/// deep. Errors beyond the first 1000 are only counted. With these limits, loading takes less than 2 GiB of
/// memory for any input.
#[must_use]
pub fn load(source: &Source, repr: Repr) -> Loaded {
    Loaded::new(Origin::File(source.clone()), repr)
}

/// Loads a spec whose text does not come from its file, but for example from standard input or an editor.
/// Paths in `extends` are still relative to the file.
///
/// ```
/// use status_spec::{Repr, Source, load_text};
///
/// let source = Source { path: "unsaved.toml".into(), written: "unsaved.toml".to_owned() };
/// let loaded = load_text(&source, b"[code.404]\nraeson = \"Not Found\"".to_vec(), Repr::U16);
/// let report = loaded.render_report();
/// assert!(report.starts_with("error: unknown key `raeson` in code `404`\n --> unsaved.toml:2:1\n"));
/// ```
#[must_use]
pub fn load_text(source: &Source, text: Vec<u8>, repr: Repr) -> Loaded {
    Loaded::new(Origin::Text(source.clone(), text), repr)
}

impl Registry {
    /// Loads the registry as a spec, like [`load`] does with a file.
    #[must_use]
    pub fn load(&'static self) -> Loaded {
        Loaded::new(Origin::Registry(self), self.repr)
    }
}

/// A spec that was loaded.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// Every valid declaration of the spec.
    pub spec: Spec,
    /// All errors.
    pub report: Report,
    /// The files, in the order in which they were read: the spec itself first.
    pub files: Vec<File>,
}

impl Loaded {
    fn new(spec: Origin, repr: Repr) -> Self {
        let mut loader = Loader::new(repr);
        let family = loader.load(spec);
        Self { spec: resolve::finish(family), report: loader.errors.finish(), files: loader.files }
    }

    /// Renders an error as plain text: the title, the place, the line with its marks, the help.
    ///
    /// The text does not start with `error: `, because the compiler adds this to the text of a
    /// `compile_error!`.
    #[must_use]
    pub fn render(&self, diagnostic: &Diagnostic) -> String {
        diagnostic::render(&self.files, diagnostic)
    }

    /// Renders an error as the same text in pieces, each with its role, for colors and links.
    ///
    /// ```
    /// use status_spec::{Repr, Role, Source, load_text};
    ///
    /// let source = Source { path: "app.toml".into(), written: "app.toml".to_owned() };
    /// let loaded = load_text(&source, b"[code.404]\nraeson = \"Not Found\"".to_vec(), Repr::U16);
    /// let pieces = loaded.pieces(&loaded.report.diagnostics()[0]);
    /// let marks: Vec<_> = pieces.iter().filter(|piece| piece.role == Role::Primary).collect();
    /// assert_eq!(marks[0].text, "^^^^^^");
    /// ```
    #[must_use]
    pub fn pieces(&self, diagnostic: &Diagnostic) -> Vec<Piece> {
        diagnostic::pieces(&self.files, diagnostic)
    }

    /// Renders all errors as plain text for a command: each with `error: `, and separated by blank lines.
    #[must_use]
    pub fn render_report(&self) -> String {
        let mut text = String::new();
        for diagnostic in self.report.diagnostics() {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str("error: ");
            text.push_str(&self.render(diagnostic));
            text.push('\n');
        }
        text
    }
}
