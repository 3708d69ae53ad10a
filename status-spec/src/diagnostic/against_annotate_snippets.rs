//! A comparison with the crate `annotate-snippets`.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet, normalize_untrusted_str};

use super::message::Diagnostic;
use crate::{File, FileId, Rule, Span};

#[test]
fn marks_anywhere() {
    const LINES: &[&str] = &[
        "",
        "[code.404]",
        "reason = \"Not Found\"",
        "\treason\t= \"A tab\"",
        "    description = \"Deep\"",
        "a = 1",
        "見 = \"見つからない\"",
        "bell = \"\u{7}\u{1b}[31m\u{202e}\u{200d}e\u{301}\"",
    ];
    let mut random = 20_261_127_u64;
    let mut below = |bound: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(random >> 33).unwrap() % bound
    };
    for _ in 0..20_000 {
        let count = 2 + below(14);
        let mut lines: Vec<_> = (1..count).map(|_| LINES[below(LINES.len())]).collect();
        lines.push("end = 1");
        let text = lines.join(if below(4) == 0 { "\r\n" } else { "\n" });
        let mut marks: Vec<Span> = Vec::new();
        for _ in 0..=below(3) {
            // On one line, and apart from the others: overlapping marks are drawn differently.
            let line = below(count);
            let start = lines[..line].iter().map(|line| line.len()).sum::<usize>()
                + line * (text.len() - lines.concat().len()) / (count - 1).max(1);
            let letters: Vec<_> =
                lines[line].char_indices().map(|(at, _)| at).chain([lines[line].len()]).collect();
            let (one, other) = (letters[below(letters.len())], letters[below(letters.len())]);
            let span = Span { file: FileId(0), start: start + one.min(other), end: start + one.max(other) };
            // `annotate-snippets` draws an empty mark at the start of a line on the line before.
            if span.end > start
                && marks.iter().all(|mark| span.end + 1 < mark.start || mark.end + 1 < span.start)
            {
                marks.push(span);
            }
        }
        if marks.is_empty() {
            continue;
        }
        let labels: Vec<_> =
            (0..marks.len()).map(|_| ["", "here", "first declared here", "a"][below(4)]).collect();
        let note = (below(3) == 0).then_some("a note with \u{1b} in it");
        let mut diagnostic = Diagnostic::new(Rule::Syntax, marks[0], "an error").label(labels[0]);
        for (mark, label) in marks.iter().zip(&labels).skip(1) {
            diagnostic = diagnostic.also(*mark, *label);
        }
        diagnostic.note = note.map(ToOwned::to_owned);
        let ours = render(&text, &diagnostic);
        let theirs = theirs(&text, &marks, &labels, note);
        assert_eq!(ours, theirs, "\n{text:?} {marks:?} {labels:?}\n{ours}\n\n{theirs}\n");
    }
}

fn theirs(text: &str, marks: &[Span], labels: &[&str], note: Option<&str>) -> String {
    let annotations = marks.iter().zip(labels).enumerate().map(|(position, (mark, label))| {
        let kind = if position == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(mark.range());
        if label.is_empty() { annotation } else { annotation.label(*label) }
    });
    let snippet = Snippet::source(text).path("codes.toml").annotations(annotations);
    let mut group = Group::with_title(Level::ERROR.no_name().primary_title("an error")).element(snippet);
    if let Some(note) = note {
        group = group.element(Level::NOTE.message(normalize_untrusted_str(note)));
    }
    let rendered = Renderer::plain().render(&[group]);
    rendered.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn render(text: &str, diagnostic: &Diagnostic) -> String {
    let mut file = File::unread(None, "codes.toml".to_owned());
    file.keep(text.to_owned());
    super::render::render(&[file], diagnostic)
}
