//! Lists of changes, each breaking or compatible: what the two commands `diff` share.

use std::fmt::Write as _;

use crate::display;
use crate::terminal::Style;

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

/// A change in words.
pub(crate) struct Line<K> {
    pub(crate) kind: K,
    /// The thing that changed; empty for the whole file.
    pub(crate) subject: String,
    /// The rest of the sentence.
    pub(crate) what: String,
}

/// Renders changes for people.
pub(crate) fn text<K: Kind>(changes: &[Line<K>], style: Style) -> String {
    let mut text = String::new();
    for Line { kind, subject, what } in changes {
        let verdict = if kind.is_breaking() { style.error("breaking:  ") } else { style.good("compatible:") };
        let subject = if subject.is_empty() { String::new() } else { style.bold(subject) + " " };
        let id = style.dim(&format!("[{}]", kind.id()));
        let _ = writeln!(text, "{verdict} {subject}{what} {id}");
    }
    let breaking = changes.iter().filter(|change| change.kind.is_breaking()).count();
    match changes.len() {
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
