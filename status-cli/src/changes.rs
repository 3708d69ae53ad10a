//! Lists of breaking and compatible changes, which both `diff` commands share.

use std::fmt::Write as _;

use serde::Serialize;

use crate::input::Input;
use crate::terminal::{self, Style, When};
use crate::{Failure, Format, Found, display};

/// A kind of change.
pub(crate) trait Kind: Copy + 'static {
    /// Every kind.
    const ALL: &'static [Self];

    /// The identifier, in kebab-case.
    fn id(self) -> &'static str;

    fn is_breaking(self) -> bool;

    /// The rule, in one sentence.
    fn text(self) -> &'static str;
}

/// Declares an enum of kinds and its list together, so that every kind has a verdict and a reason.
macro_rules! kinds {
    ($($kind:ident = $id:literal, $is_breaking:literal, $text:literal;)+) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Kind {
            $(#[doc = $text] $kind,)+
        }

        impl $crate::changes::Kind for Kind {
            const ALL: &'static [Self] = &[$(Self::$kind),+];

            fn id(self) -> &'static str {
                match self { $(Self::$kind => $id,)+ }
            }

            fn is_breaking(self) -> bool {
                match self { $(Self::$kind => $is_breaking,)+ }
            }

            fn text(self) -> &'static str {
                match self { $(Self::$kind => $text,)+ }
            }
        }
    };
}
pub(crate) use kinds;

/// A row of the report.
pub(crate) struct Row<K, S, V = NoValues> {
    pub(crate) kind: K,
    /// The thing that changed; empty for the whole file.
    pub(crate) subject: String,
    /// The description, as the rest of the sentence.
    pub(crate) what: String,
    /// The keys of the JSON document that identify the thing that changed.
    pub(crate) subject_keys: S,
    /// The keys of the JSON document for its values.
    pub(crate) value_keys: V,
}

/// Rows without keys for values.
#[derive(Serialize)]
pub(crate) struct NoValues {}

/// Prints the changes between two files.
pub(crate) fn report<K: Kind, S: Serialize, V: Serialize>(
    (old, new): (&Input, &Input),
    rows: &[Row<K, S, V>],
    format: Format,
    when: When,
) -> Result<Found, Failure> {
    match format {
        Format::Text => {
            let style = Style::of_stdout(when);
            terminal::print_styled(&text(rows, style), style)?;
        }
        Format::Json => terminal::print(&json(old, new, rows))?,
    }
    Ok(if breaking(rows) > 0 { Found::Something } else { Found::Nothing })
}

fn breaking<K: Kind, S, V>(rows: &[Row<K, S, V>]) -> usize {
    rows.iter().filter(|row| row.kind.is_breaking()).count()
}

#[derive(Serialize)]
struct Document<'a, S, V> {
    old: String,
    new: String,
    breaking: usize,
    compatible: usize,
    changes: Vec<Item<'a, S, V>>,
}

#[derive(Serialize)]
struct Item<'a, S, V> {
    kind: &'static str,
    breaking: bool,
    #[serde(flatten)]
    subject: &'a S,
    message: String,
    #[serde(flatten)]
    values: &'a V,
}

impl<'a, S, V> Item<'a, S, V> {
    fn new<K: Kind>(row: &'a Row<K, S, V>) -> Self {
        Self {
            kind: row.kind.id(),
            breaking: row.kind.is_breaking(),
            subject: &row.subject_keys,
            message: format!("{} {}", row.subject, row.what).trim_start().to_owned(),
            values: &row.value_keys,
        }
    }
}

/// Renders changes for tools.
fn json<K: Kind, S: Serialize, V: Serialize>(old: &Input, new: &Input, rows: &[Row<K, S, V>]) -> String {
    let breaking = breaking(rows);
    display::json(&Document {
        old: old.to_string(),
        new: new.to_string(),
        breaking,
        compatible: rows.len() - breaking,
        changes: rows.iter().map(Item::new).collect(),
    })
}

/// Renders changes as text.
fn text<K: Kind, S, V>(rows: &[Row<K, S, V>], style: Style) -> String {
    let mut text = String::new();
    for Row { kind, subject, what, .. } in rows {
        let verdict = if kind.is_breaking() { style.error("breaking:  ") } else { style.good("compatible:") };
        let subject = if subject.is_empty() { String::new() } else { style.bold(subject) + " " };
        let id = style.dim(&format!("[{}]", kind.id()));
        let _ = writeln!(text, "{verdict} {subject}{what} {id}");
    }
    let breaking = breaking(rows);
    match rows.len() {
        0 => text += "no changes\n",
        all => {
            let _ = writeln!(text, "\n{}, {breaking} breaking", display::count(all, "change"));
        }
    }
    text
}

/// Renders the kinds with their verdicts, for `--help`.
pub(crate) fn help<K: Kind>() -> String {
    const WIDTH: usize = 96;

    let indent = K::ALL.iter().map(|kind| kind.id().len() + 2).max().unwrap_or_default();
    let mut help = String::new();
    for (heading, is_breaking) in [("Breaking changes:", true), ("Compatible changes:", false)] {
        let _ = writeln!(help, "{heading}");
        for kind in K::ALL.iter().filter(|kind| kind.is_breaking() == is_breaking) {
            let _ = write!(help, "  {:<indent$}", kind.id());
            let mut column = indent;
            for word in kind.text().split(' ') {
                if column + word.len() > WIDTH {
                    let _ = write!(help, "\n  {:<indent$}", "");
                    column = indent;
                }
                let _ = write!(help, "{word} ");
                column += word.len() + 1;
            }
            help.truncate(help.trim_end().len());
            help.push('\n');
        }
        help.push('\n');
    }
    help
}
