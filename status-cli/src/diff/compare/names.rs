//! The changes of the names of a code.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use status_spec::Code;
use status_spec::name::normalized;

use super::{Comparison, Kind, Subject};

impl<'a> Comparison<'a> {
    /// The reason, the variant, the aliases and the former names. One cause is reported as one change.
    pub(super) fn names(&mut self, subject: &Subject, old: &'a Code, new: &'a Code) {
        let (before, after) = (names(old), names(new));
        let kept = variants(new);
        let mut is_reported = false;
        if old.reason != new.reason {
            let is_kept = after.contains_key(&normalized(&old.reason));
            let (kind, what) = if is_kept {
                (Kind::ReasonChanged, format!("has another reason: `{}` is now `{}`", old.reason, new.reason))
            } else {
                is_reported = true;
                let what = format!("means something else: `{}` is now `{}`", old.reason, new.reason);
                (Kind::NumberReused, what)
            };
            self.push_values(kind, subject, what, Some(json!(old.reason)), Some(json!(new.reason)));
        }
        // A variant that is derived from the reason changes with it.
        let follows = status_spec::name::variant(&old.reason).as_ref() == Some(&old.variant.value);
        let is_kept = kept.contains(old.variant.value.as_str());
        let is_said = is_reported && follows;
        if !is_kept && !is_said {
            let what = format!("has another variant: `{}` is now `{}`", old.variant.value, new.variant.value);
            let (before, after) = (json!(old.variant.value), json!(new.variant.value));
            self.push_values(Kind::VariantRenamed, subject, what, Some(before), Some(after));
        }
        for name in old.aliases.iter().chain(&old.former) {
            if !kept.contains(name.variant.as_str()) {
                let text = &name.text.value;
                self.push_values(
                    Kind::NameRemoved,
                    subject,
                    format!("lost the name `{text}`"),
                    Some(json!(text)),
                    None,
                );
            }
        }
        for (name, (place, text)) in &after {
            match before.get(name) {
                None if *place != Place::Reason => {
                    let what = format!("has a new name: `{text}`");
                    self.push_values(Kind::NameAdded, subject, what, None, Some(json!(text)));
                }
                // A new reason has been reported above.
                Some((earlier, _))
                    if earlier != place && *place != Place::Reason && *earlier != Place::Reason =>
                {
                    let what =
                        format!("has `{text}` {} and no longer {}", place.in_words(), earlier.in_words());
                    self.push_values(
                        Kind::NameDeprecated,
                        subject,
                        what,
                        Some(json!(earlier.key())),
                        Some(json!(place.key())),
                    );
                }
                _ => {}
            }
        }
    }
}

/// The key of a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Reason,
    Alias,
    Former,
}

impl Place {
    const fn key(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Alias => "aliases",
            Self::Former => "former",
        }
    }

    const fn in_words(self) -> &'static str {
        match self {
            Self::Reason => "as its reason",
            Self::Alias => "as an alias",
            Self::Former => "as a former name",
        }
    }
}

/// The names of a code by their letters and digits: names that do not differ in them are the same.
fn names(code: &Code) -> BTreeMap<String, (Place, &str)> {
    let mut names = BTreeMap::new();
    for (place, list) in [(Place::Former, &code.former), (Place::Alias, &code.aliases)] {
        for name in list {
            names.insert(normalized(&name.text.value), (place, name.text.value.as_str()));
        }
    }
    names.insert(normalized(&code.reason), (Place::Reason, code.reason.as_str()));
    names
}

/// The names of a code in Rust: the variant and the constants.
pub(super) fn variants(code: &Code) -> BTreeSet<&str> {
    let others = code.former.iter().chain(&code.aliases).map(|name| name.variant.as_str());
    others.chain([code.variant.value.as_str()]).collect()
}
