//! The table for a terminal.

mod wrap;

use status_spec::{Class, Code, reference};

use self::wrap::{Piece, pad, width_of, wrap};
use super::Table;
use crate::display::{self, harmless};
use crate::terminal::Style;

/// Renders the table, with lines of at most `width` columns.
pub(super) fn page(table: &Table<'_>, style: Style, width: Option<usize>) -> String {
    let layout = Layout::new(table, style, width);
    let mut text = String::new();
    for (class, codes) in display::sections(table.spec) {
        if !text.is_empty() {
            text.push('\n');
        }
        if let Some(class) = class {
            layout.heading(&mut text, class);
        }
        for code in codes {
            layout.code(&mut text, class, code);
        }
    }
    text
}

/// The columns: number, reason, references, facts.
struct Layout<'a> {
    table: &'a Table<'a>,
    style: Style,
    numbers: usize,
    reasons: usize,
    references: usize,
    width: usize,
}

/// The spaces in front of a line, and between two columns.
const GAP: usize = 2;

/// The minimum width of the columns of references and facts. With less room, they go below the reason.
const NARROWEST: usize = 24;

impl<'a> Layout<'a> {
    fn new(table: &'a Table<'a>, style: Style, width: Option<usize>) -> Self {
        let codes = || table.spec.codes.iter();
        let widest = |texts: &mut dyn Iterator<Item = String>| {
            texts.map(|text| width_of(&text)).max().unwrap_or_default()
        };
        Self {
            table,
            style,
            numbers: widest(&mut codes().map(|code| table.number(code))),
            reasons: widest(&mut codes().map(|code| code.reason.clone())),
            references: widest(&mut codes().map(|code| harmless(&code.references.join("; ")))),
            width: width.unwrap_or(usize::MAX),
        }
    }

    fn heading(&self, text: &mut String, class: &Class) {
        let mut line = vec![Piece::bold(&harmless(&class.title))];
        if let Some(range) = self.table.range(class) {
            line.push(Piece::plain(&format!(", {range}")));
        }
        let values = display::values(self.table.spec, &class.values, None);
        if !values.is_empty() {
            line.push(Piece::plain(&format!(" ({})", harmless(&values.join(", ")))));
        }
        for (position, line) in wrap(&line, self.width.saturating_sub(GAP)).iter().enumerate() {
            text.push_str(&" ".repeat(if position == 0 { 0 } else { GAP }));
            self.push_line(text, line);
        }
    }

    fn code(&self, text: &mut String, class: Option<&Class>, code: &Code) {
        let number = self.table.number(code);
        let indent = GAP + self.numbers + GAP;
        text.push_str(&" ".repeat(indent - GAP - width_of(&number)));
        text.push_str(&self.style.bold(&number));
        text.push_str(&" ".repeat(GAP));

        // All columns on one line, the last two in one column, or below the reason.
        let reason = Piece::plain(&code.reason);
        let details = self.details(class, code, false);
        let rest = self.width.saturating_sub(indent + self.reasons + GAP);
        if rest < NARROWEST {
            let mut lines = wrap(&[reason], self.width.saturating_sub(indent));
            lines.extend(wrap(&details, self.width.saturating_sub(indent)));
            return self.push_lines(text, &lines, indent);
        }
        let aligned = self.details(class, code, true);
        let is_fitting = aligned.iter().map(|piece| width_of(&piece.text)).sum::<usize>() <= rest;
        let lines = if is_fitting { vec![aligned] } else { wrap(&details, rest) };
        text.push_str(&code.reason);
        if details.is_empty() {
            text.push('\n');
        } else {
            text.push_str(&pad(&code.reason, self.reasons));
            text.push_str(&" ".repeat(GAP));
            self.push_lines(text, &lines, indent + self.reasons + GAP);
        }
    }

    /// The references, and the facts that are not the same for the whole class: `deprecated, cacheable`.
    fn details(&self, class: Option<&Class>, code: &Code, is_aligned: bool) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for text in &code.references {
            if !pieces.is_empty() {
                pieces.push(Piece::plain("; "));
            }
            pieces.push(Piece::link(&harmless(text), reference::link(text)));
        }
        let mut facts = Vec::from_iter(display::state_in_words(code.state));
        facts.extend(display::values(self.table.spec, &code.values, class));
        if !facts.is_empty() {
            let references = harmless(&code.references.join("; "));
            let gap = if is_aligned {
                pad(&references, self.references) + &" ".repeat(GAP)
            } else {
                " ".repeat(if references.is_empty() { 0 } else { GAP })
            };
            pieces.push(Piece::plain(&gap));
            pieces.push(Piece::warning(&harmless(&facts.join(", "))));
        }
        pieces
    }

    fn push_lines(&self, text: &mut String, lines: &[Vec<Piece>], indent: usize) {
        for (position, line) in lines.iter().enumerate() {
            if position > 0 {
                text.push_str(&" ".repeat(indent));
            }
            self.push_line(text, line);
        }
    }

    fn push_line(&self, text: &mut String, line: &[Piece]) {
        for piece in line {
            text.push_str(&piece.styled(self.style));
        }
        text.push('\n');
    }
}
