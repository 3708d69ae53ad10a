//! Rendering an error like rustc does.
//!
//! A report needs only a small part of `annotate-snippets`, and every user of `status-core` would have to
//! build all of it. `against_annotate_snippets` compares the output with that crate.

use super::excerpt::Excerpt;
use super::mark::Mark;
use super::message::Diagnostic;
use super::page::Page;
use super::piece::{Piece, Role};
use super::printable::printable;
use crate::File;
use crate::sort::sort_by_key;

/// An error in plain text.
pub(crate) fn render(files: &[File], diagnostic: &Diagnostic) -> String {
    page(files, diagnostic).into_text()
}

/// The same text in pieces.
pub(crate) fn pieces(files: &[File], diagnostic: &Diagnostic) -> Vec<Piece> {
    page(files, diagnostic).into_pieces()
}

fn page(files: &[File], diagnostic: &Diagnostic) -> Page {
    let mut page = Page::new(&printable(&diagnostic.title));
    if diagnostic.span.is_some() {
        excerpts(files, diagnostic, &mut page);
    } else {
        let path = files.get(diagnostic.file.0).map_or("", |file| file.shown.as_str());
        page.line("", "--> ");
        page.push(&printable(path), Role::Place(diagnostic.file));
    }
    let notes = [("note", &diagnostic.note), ("help", &diagnostic.help)];
    if (diagnostic.note.is_some() || diagnostic.help.is_some()) && diagnostic.span.is_some() {
        page.line("", " |");
    }
    for (kind, text) in notes {
        if let Some(text) = text {
            page.line("", " = ");
            page.push(kind, Role::Note);
            page.push(&format!(": {}", printable(text)), Role::Text);
        }
    }
    page
}

/// Adds the marked places with the lines around them, the place of the error first.
fn excerpts(files: &[File], diagnostic: &Diagnostic, page: &mut Page) {
    let mut marks = Vec::new();
    if let Some(span) = diagnostic.span {
        marks.push(Mark { span, label: &diagnostic.label, role: Role::Primary });
    }
    for secondary in &diagnostic.secondary {
        marks.push(Mark { span: secondary.span, label: &secondary.text, role: Role::Secondary });
    }
    // The first stays first.
    if let Some((_, others)) = marks.split_first_mut() {
        sort_by_key(others, |mark| (mark.span.file.0, mark.span.start));
    }
    let mut excerpts: Vec<Excerpt<'_>> = Vec::new();
    for mark in &marks {
        let Some(file) = files.get(mark.span.file.0) else { continue };
        match excerpts.iter_mut().find(|excerpt| excerpt.is_near(mark.span)) {
            Some(near) => near.marks.push(*mark),
            None => excerpts.push(Excerpt { id: mark.span.file, file, marks: vec![*mark] }),
        }
    }
    let mut last_line = 0;
    for excerpt in &excerpts {
        last_line = last_line.max(excerpt.last_line());
    }
    page.widen(last_line);
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

#[cfg(test)]
mod tests {
    use super::super::message::Diagnostic;
    use super::super::piece::Role;
    use crate::{File, FileId, Rule, Span};

    /// Text that looks like a frame or a mark keeps its role. Each letter is the role of the character above
    /// it.
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
        let mut shown = String::new();
        for line in pieces_by_line(&[file], &diagnostic) {
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

    fn pieces_by_line(files: &[File], diagnostic: &Diagnostic) -> Vec<Vec<(String, char)>> {
        let mut lines = vec![Vec::new()];
        for piece in super::pieces(files, diagnostic) {
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
