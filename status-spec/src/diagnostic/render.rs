//! A mistake as text that reads like the compiler's own.
//!
//! Of what `annotate-snippets` can do a report needs little, and everybody who depends on `status-core` would build the rest as well.
//! `against_annotate_snippets` holds the drawing to that of the crate.

use super::excerpt::Excerpt;
use super::mark::Mark;
use super::page::Page;
use super::piece::{Piece, Role};
use super::shown::shown;
use crate::sort::sort_by_key;
use crate::{Diagnostic, File, FileId, Loaded};

impl Loaded {
    /// One mistake in plain text: the title, the place, the line with its marks, the cure.
    ///
    /// The compiler puts `error: ` before the text of a `compile_error!`, so it is not part of this one.
    #[must_use]
    pub fn render(&self, diagnostic: &Diagnostic) -> String {
        self.page(diagnostic).into_text()
    }

    /// The same text in pieces, each with what it is, to show it in colours and with links.
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
        self.page(diagnostic).into_pieces()
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

    fn page(&self, diagnostic: &Diagnostic) -> Page {
        let mut page = Page::new(&shown(&diagnostic.title));
        if diagnostic.span.is_some() {
            self.excerpts(diagnostic, &mut page);
        } else {
            let path = self.file(diagnostic.file).map_or("", |file| file.shown.as_str());
            page.line("", "--> ");
            page.push(&shown(path), Role::Place(diagnostic.file));
        }
        let notes = [("note", &diagnostic.note), ("help", &diagnostic.help)];
        if notes.iter().any(|(_, text)| text.is_some()) && diagnostic.span.is_some() {
            page.line("", " |");
        }
        for (kind, text) in notes {
            if let Some(text) = text {
                page.line("", " = ");
                page.push(kind, Role::Note);
                page.push(&format!(": {}", shown(text)), Role::Text);
            }
        }
        page
    }

    /// Adds the places in question with the lines around them, that of the mistake itself first.
    fn excerpts(&self, diagnostic: &Diagnostic, page: &mut Page) {
        let primary =
            diagnostic.span.map(|span| Mark { span, label: &diagnostic.label, role: Role::Primary });
        let mut marks = Vec::from_iter(primary);
        for secondary in &diagnostic.secondary {
            marks.push(Mark { span: secondary.span, label: &secondary.text, role: Role::Secondary });
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
                None => excerpts.push(Excerpt { id: mark.span.file, file, marks: vec![mark] }),
            }
        }
        page.widen(excerpts.iter().map(Excerpt::last_line).max().unwrap_or(0));
        for (position, excerpt) in excerpts.iter().enumerate() {
            if position > 0 {
                page.line("", " |");
            }
            page.line("", if position == 0 { "--> " } else { "::: " });
            page.push(&excerpt.place(), Role::Place(excerpt.id));
            page.line("", " |");
            excerpt.draw(page);
        }
    }

    fn file(&self, file: FileId) -> Option<&File> {
        self.files.get(file.0)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Diagnostic, File, FileId, Loaded, Role, Rule, Span};

    /// What looks like something else is not taken for it. Each letter stands for the role of the sign above it.
    #[test]
    fn roles() {
        let text = "a = [1, 2]\nb = [\n  3,\n]\n--> c = \"|\"\n";
        let span = |start, end| Span { file: FileId(0), start, end };
        let diagnostic = Diagnostic::new(Rule::Syntax, span(5, 6), "a - title")
            .label("one - ^ or so")
            .also(span(8, 9), "the  - other")
            .also(span(11, 22), "^ these")
            .also(span(27, 28), "")
            .note("= help: - none");
        let mut file = File::unread(None, "--> a.toml".to_owned());
        file.keep(text.to_owned());
        let loaded = Loaded { files: vec![file], ..Loaded::default() };
        let mut shown = String::new();
        for line in pieces_by_line(&loaded, &diagnostic) {
            let letters = |(text, letter): &(String, char)| letter.to_string().repeat(text.chars().count());
            shown += &line.iter().map(|(text, _)| text.as_str()).collect::<String>();
            shown += "\n";
            shown += &line.iter().map(letters).collect::<String>();
            shown += "\n";
        }
        assert_eq!(shown, EXPECTED, "{shown}");
    }

    const EXPECTED: &str = r#"a - title
TTTTTTTTT
 --> --> a.toml:1:6
.....LLLLLLLLLLLLLL
  |
...
1 |   a = [1, 2]
....SStttttttttt
  |        ^  - the  - other
....SS.....P..S.SSSSSSSSSSSS
  |        |
....SS.....P
  |        one - ^ or so
....SS.....PPPPPPPPPPPPP
2 | / b = [
....SSttttt
3 | |   3,
....SStttt
  | |_____- ^ these
....SSSSSSS.SSSSSSS
4 |   ]
....SSt
5 |   --> c = "|"
....SSttttttttttt
  |      -
....SS...S
  |
...
  = note: = help: - none
....NNNNtttttttttttttttt
"#;

    fn pieces_by_line(loaded: &Loaded, diagnostic: &Diagnostic) -> Vec<Vec<(String, char)>> {
        let mut lines = vec![Vec::new()];
        for piece in loaded.pieces(diagnostic) {
            let letter = match piece.role {
                Role::Title => 'T',
                Role::Frame => '.',
                Role::Place(_) => 'L',
                Role::Text => 't',
                Role::Primary => 'P',
                Role::Secondary => 'S',
                Role::Note => 'N',
            };
            for (position, part) in piece.text.split('\n').enumerate() {
                if position > 0 {
                    lines.push(Vec::new());
                }
                lines.last_mut().unwrap().push((part.to_owned(), letter));
            }
        }
        lines
    }
}
