//! A mistake as text that reads like the compiler's own.
//!
//! Of what `annotate-snippets` can do a report needs little, and everybody who depends on `status-core` would build the rest as well.
//! `against_annotate_snippets` holds the drawing to that of the crate.

use super::excerpt::{Excerpt, Mark};
use super::page::Page;
use super::shown::shown;
use crate::sort::sort_by_key;
use crate::{Diagnostic, File, FileId, Loaded};

impl Loaded {
    /// One mistake in plain text: the title, the place, the line with its marks, the cure.
    ///
    /// The compiler puts `error: ` before the text of a `compile_error!`, so it is not part of this one.
    #[must_use]
    pub fn render(&self, diagnostic: &Diagnostic) -> String {
        let mut page = Page::new(shown(&diagnostic.title));
        if diagnostic.span.is_some() {
            self.excerpts(diagnostic, &mut page);
        } else {
            let path = self.file(diagnostic.file).map_or("", |file| file.shown.as_str());
            page.line("", "--> ", &shown(path));
        }
        let notes = [("note", &diagnostic.note), ("help", &diagnostic.help)];
        if notes.iter().any(|(_, text)| text.is_some()) && diagnostic.span.is_some() {
            page.line("", " |", "");
        }
        for (kind, text) in notes {
            if let Some(text) = text {
                page.line("", " = ", &format!("{kind}: {}", shown(text)));
            }
        }
        page.into_text()
    }

    /// All mistakes in plain text, as a command prints them: each with `error: `, and a blank line between.
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

    /// Adds the places in question with the lines around them, that of the mistake itself first.
    fn excerpts(&self, diagnostic: &Diagnostic, page: &mut Page) {
        let primary = diagnostic.span.map(|span| Mark { span, label: &diagnostic.label, sign: '^' });
        let mut marks = Vec::from_iter(primary);
        for secondary in &diagnostic.secondary {
            marks.push(Mark { span: secondary.span, label: &secondary.text, sign: '-' });
        }
        // The first stays where it is.
        if let Some((_, others)) = marks.split_first_mut() {
            sort_by_key(others, |mark| (mark.span.file.0, mark.span.start, 0));
        }
        let mut excerpts: Vec<Excerpt<'_>> = Vec::new();
        for mark in marks {
            let Some(file) = self.file(mark.span.file) else { continue };
            match excerpts.iter_mut().find(|excerpt| excerpt.is_near(mark.span)) {
                Some(near) => near.marks.push(mark),
                None => excerpts.push(Excerpt { file, marks: vec![mark] }),
            }
        }
        page.widen(excerpts.iter().map(Excerpt::last_line).max().unwrap_or(0));
        for (position, excerpt) in excerpts.iter().enumerate() {
            if position > 0 {
                page.line("", " |", "");
            }
            page.line("", if position == 0 { "--> " } else { "::: " }, &excerpt.place());
            page.line("", " |", "");
            excerpt.draw(page);
        }
    }

    fn file(&self, file: FileId) -> Option<&File> {
        self.files.get(file.0)
    }
}
