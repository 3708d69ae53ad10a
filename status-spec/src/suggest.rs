//! Suggestions for misspelled words.

/// The most similar known word, if it is similar enough to be the intended one.
///
/// ```
/// assert_eq!(status_spec::nearest("resaon", ["reason", "name"]), Some("reason"));
/// assert_eq!(status_spec::nearest("colour", ["reason", "name"]), None);
/// ```
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A longer word is not a typo, and comparing takes quadratic time.
    if word.len() > LONGEST {
        return None;
    }
    let folded = word.to_ascii_lowercase().replace('_', "-");
    let mut best = None;
    for candidate in known {
        if let Some(similarity) = similarity(&folded, candidate)
            && best.is_none_or(|(most, _)| similarity >= most)
        {
            best = Some((similarity, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The similarity of a word to a known one, if any.
fn similarity(word: &str, known: &str) -> Option<f64> {
    if known.len() > LONGEST {
        return None;
    }
    let similarity = strsim::jaro_winkler(word, &known.to_ascii_lowercase());
    (similarity >= 0.8 || is_slip(word, known)).then_some(similarity)
}

/// Returns `true` if one letter is missing, added, changed or swapped with the next.
fn is_slip(word: &str, candidate: &str) -> bool {
    // Every word of one or two letters is one change away from a two-letter candidate, so only adding a
    // letter counts.
    let is_long_enough = candidate.len() > 2 || (candidate.len() == 2 && word.len() == 3);
    is_long_enough
        && word.len().abs_diff(candidate.len()) <= char::MAX.len_utf8()
        && strsim::osa_distance(word, candidate) == 1
}

const LONGEST: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_words() {
        let known = ["reason", "description", "reference", "state", "until", "of"];
        assert_eq!(nearest("resaon", known), Some("reason"));
        assert_eq!(nearest("Reason", known), Some("reason"));
        assert_eq!(nearest("descr", known), Some("description"));
        assert_eq!(nearest("oof", known), Some("of"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("if", known), None);
        assert_eq!(nearest("", known), None);
    }
}
