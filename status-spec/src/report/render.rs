//! A mistake as text that reads like the compiler's own.

use core::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use crate::sort::sort_by_key;
use crate::suggest::quoted;
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
            match excerpts.iter_mut().find(|other| self.is_near(other, label.span)) {
                Some(near) => near.join(excerpt),
                None => excerpts.push(excerpt),
            }
        }
        let mut places = Vec::with_capacity(excerpts.len());
        for excerpt in &excerpts {
            if let Some(file) = self.file(excerpt.file) {
                excerpt.elements(file, &mut places);
            }
        }
        places
    }

    /// Whether a mark is shown together with others.
    fn is_near(&self, excerpt: &Excerpt<'_>, span: Span) -> bool {
        let Some(file) = self.file(span.file).filter(|_| span.file == excerpt.file) else { return false };
        let both = excerpt.range.start.min(span.start)..excerpt.range.end.max(span.end);
        let is_one_line = file.line(both.start) == file.line(both.end);
        file.whole_lines(&both).len() < NEAR && (!is_one_line || both.len() < NEAR_IN_LINE)
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
/// grow with the file, …
const NEAR: usize = 1 << 14;

/// … nor does what is shown with a line.
const NEAR_IN_LINE: usize = 200;

impl<'a> Excerpt<'a> {
    fn new(span: Span, label: &'a str, kind: AnnotationKind) -> Self {
        Self { file: span.file, range: span.range(), marks: vec![(span.range(), label, kind)] }
    }

    fn join(&mut self, other: Self) {
        self.range = self.range.start.min(other.range.start)..self.range.end.max(other.range.end);
        self.marks.extend(other.marks);
    }

    fn elements(&self, file: &'a File, places: &mut Vec<Element<'a>>) {
        let lines = file.whole_lines(&self.range);
        let line = file.line(lines.start);
        if lines.len() < NEAR {
            let marks = self.marks.iter();
            places.push(
                Snippet::source(file.text.get(lines.clone()).unwrap_or_default())
                    .path(file.shown.as_str())
                    .line_start(line)
                    .annotations(marks.map(|(range, label, kind)| mark(range, lines.start, label, *kind)))
                    .into(),
            );
            return;
        }
        // Such a line is not shown, only what is marked in it.
        let before = file.text.get(lines.start..self.range.start).unwrap_or_default();
        let column = before.chars().count() + 1;
        places.push(Origin::path(file.shown.as_str()).line(line).char_column(column).into());
        for (range, label, _) in &self.marks {
            let marked = quoted(file.text.get(range.clone()).unwrap_or_default());
            let said = if label.is_empty() { marked } else { format!("{marked}: {label}") };
            places.push(Level::NOTE.message(normalize_untrusted_str(&said)).into());
        }
    }
}

fn mark<'a>(range: &Range<usize>, start: usize, label: &'a str, kind: AnnotationKind) -> Annotation<'a> {
    let annotation = kind.span(range.start - start..range.end - start);
    if label.is_empty() { annotation } else { annotation.label(label) }
}
