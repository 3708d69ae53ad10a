//! A mistake as text that reads like the compiler's own.

use core::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use crate::sort::sort_by_key;
use crate::{Diagnostic, File, FileId, Loaded, Span};

impl Loaded {
    /// One mistake in plain text: the title, the place, the line with its marks, the cure.
    ///
    /// The compiler puts `error: ` before the text of a `compile_error!`, so it is not part of this one.
    #[must_use]
    pub fn render(&self, diagnostic: &Diagnostic) -> String {
        self.render_at(Level::ERROR.no_name(), diagnostic)
    }

    /// All mistakes in plain text, as a command prints them: each with `error: `, and a blank line between.
    #[must_use]
    pub fn render_report(&self) -> String {
        let mut text = String::new();
        for diagnostic in self.report.diagnostics() {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&self.render_at(Level::ERROR, diagnostic));
            text.push('\n');
        }
        text
    }

    fn render_at(&self, level: Level<'_>, diagnostic: &Diagnostic) -> String {
        let mut group = Group::with_title(level.primary_title(diagnostic.title.as_str()))
            .elements(self.places(diagnostic));
        if let Some(note) = &diagnostic.note {
            group = group.element(Level::NOTE.message(normalize_untrusted_str(note)));
        }
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
        }
        Renderer::plain().render(&[group])
    }

    /// The excerpts to show, that with the mistake itself first.
    fn places<'a>(&'a self, diagnostic: &'a Diagnostic) -> Vec<Element<'a>> {
        let Some(span) = diagnostic.span else {
            let file = self.file(diagnostic.file);
            return file.map_or_else(Vec::new, |file| vec![Origin::path(file.shown.as_str()).into()]);
        };
        let mut excerpts = vec![Excerpt::new(span, &diagnostic.label, AnnotationKind::Primary)];
        let mut others = Vec::from_iter(&diagnostic.secondary);
        sort_by_key(&mut others, |label| (label.span.file.0, label.span.start, 0));
        for &label in &others {
            let excerpt = Excerpt::new(label.span, &label.text, AnnotationKind::Context);
            match excerpts.iter_mut().find(|other| other.is_near(label.span)) {
                Some(near) => near.join(excerpt),
                None => excerpts.push(excerpt),
            }
        }
        let mut places = Vec::with_capacity(excerpts.len());
        for excerpt in &excerpts {
            if let Some(file) = self.file(excerpt.file) {
                places.push(excerpt.element(file));
            }
        }
        places
    }

    fn file(&self, file: FileId) -> Option<&File> {
        self.files.get(file.0)
    }
}

/// A stretch of a file with marks in it.
struct Excerpt<'a> {
    file: FileId,
    range: Range<usize>,
    marks: Vec<(Range<usize>, &'a str, AnnotationKind)>,
}

/// Marks that are further apart are shown as two excerpts, so that the time to show one mistake does not
/// grow with the file.
const NEAR: usize = 1 << 16;

impl<'a> Excerpt<'a> {
    fn new(span: Span, label: &'a str, kind: AnnotationKind) -> Self {
        Self { file: span.file, range: span.range(), marks: vec![(span.range(), label, kind)] }
    }

    const fn is_near(&self, span: Span) -> bool {
        span.file.0 == self.file.0
            && span.start < self.range.end.saturating_add(NEAR)
            && self.range.start < span.end.saturating_add(NEAR)
    }

    fn join(&mut self, other: Self) {
        self.range = self.range.start.min(other.range.start)..self.range.end.max(other.range.end);
        self.marks.extend(other.marks);
    }

    fn element(&self, file: &'a File) -> Element<'a> {
        let lines = file.whole_lines(&self.range);
        Snippet::source(file.text.get(lines.clone()).unwrap_or_default())
            .path(file.shown.as_str())
            .line_start(file.line(lines.start))
            .annotations(self.marks.iter().map(|(range, label, kind)| mark(range, lines.start, label, *kind)))
            .into()
    }
}

fn mark<'a>(range: &Range<usize>, start: usize, label: &'a str, kind: AnnotationKind) -> Annotation<'a> {
    let annotation = kind.span(range.start - start..range.end - start);
    if label.is_empty() { annotation } else { annotation.label(label) }
}
