//! Suggestions for misspelled words.
//!
//! The measures are those of the crate `strsim`, which every user of `status-core` would have to build before
//! anything else. The tests compare them with that crate.

/// The most similar known word, if it is similar enough to be the intended one.
///
/// ```
/// assert_eq!(status_spec::nearest("resaon", ["reason", "name"]), Some("reason"));
/// assert_eq!(status_spec::nearest("colour", ["reason", "name"]), None);
/// ```
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut search = Search { word: letters(word)?, similarity: 0, nearest: None };
    for candidate in known {
        search.compare(candidate);
    }
    search.nearest
}

/// The most similar word so far.
struct Search<'a> {
    word: Vec<char>,
    similarity: u64,
    nearest: Option<&'a str>,
}

impl<'a> Search<'a> {
    fn compare(&mut self, candidate: &'a str) {
        let Some(letters) = letters(candidate) else { return };
        let similarity = similarity(&self.word, &letters);
        if similarity >= self.similarity && (similarity >= SIMILAR || is_slip(&self.word, &letters)) {
            self.similarity = similarity;
            self.nearest = Some(candidate);
        }
    }
}

/// The similarity of words that look alike.
const SIMILAR: u64 = SAME / 10 * 8;

/// The similarity of equal words.
const SAME: u64 = 1_000_000;

/// The letters of a word, without the differences that do not count. `None` for a very long word: it is not a
/// typo, and comparing takes quadratic time.
fn letters(word: &str) -> Option<Vec<char>> {
    const LONGEST: usize = 64;
    if word.len() > LONGEST {
        return None;
    }
    let mut letters = Vec::with_capacity(word.len());
    for letter in word.chars() {
        letters.push(if letter == '_' { '-' } else { letter.to_ascii_lowercase() });
    }
    Some(letters)
}

/// The Jaro-Winkler similarity: the share of the letters that both words have in about the same place, less
/// if their order differs, and more if the words start with the same letters.
fn similarity(word: &[char], known: &[char]) -> u64 {
    let reach = (word.len().max(known.len()) / 2).saturating_sub(1);
    let mut is_common = vec![false; known.len()];
    let mut common = Vec::new();
    for (place, letter) in word.iter().enumerate() {
        for other in place.saturating_sub(reach)..known.len().min(place + reach + 1) {
            if known[other] == *letter && !is_common[other] {
                is_common[other] = true;
                common.push(*letter);
                break;
            }
        }
    }
    if common.is_empty() {
        return 0;
    }
    let (mut place, mut moved) = (0, 0);
    for (other, letter) in known.iter().enumerate() {
        if is_common[other] {
            moved += u64::from(common[place] != *letter);
            place += 1;
        }
    }
    let (one, other, both) = (word.len() as u64, known.len() as u64, common.len() as u64);
    // The mean of three shares: of the word, of the known word, and of the common letters.
    let sum = both.pow(2) * (one + other) + (both - moved / 2) * one * other;
    let jaro = SAME * sum / (3 * one * other * both);
    if jaro < SAME / 10 * 7 {
        return jaro;
    }
    jaro + (SAME - jaro) * same_start(word, known).min(4) as u64 / 10
}

/// Returns `true` if one letter is missing, added, changed or swapped with the next.
fn is_slip(word: &[char], known: &[char]) -> bool {
    // Every word of one or two letters is one change away from a two-letter candidate, so only adding a
    // letter counts.
    if known.len() < 2 || (known.len() == 2 && word.len() != 3) {
        return false;
    }
    let start = same_start(word, known);
    match (&word[start..], &known[start..]) {
        ([one, next, rest @ ..], [other, after, end @ ..]) if (one, next, rest) == (after, other, end) => {
            true
        }
        ([_, rest @ ..], [_, end @ ..]) if rest == end => true,
        ([_, rest @ ..], known) if rest == known => true,
        (word, [_, end @ ..]) => word == end,
        _ => false,
    }
}

/// The number of letters at the start that are the same.
fn same_start(word: &[char], known: &[char]) -> usize {
    let mut length = 0;
    while length < word.len() && word.get(length) == known.get(length) {
        length += 1;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::KEYS;

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
        assert_eq!(nearest(&"r".repeat(65), known), None);
    }

    /// The words are keys, with up to three changes, and random words of few letters.
    #[test]
    fn the_measures_of_strsim() {
        let mut random = 20_261_129_u64;
        let mut below = |bound: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(random >> 33).unwrap() % bound
        };
        let mut slips = 0;
        for round in 0..60_000 {
            let mut word = |most: usize| -> Vec<char> {
                (0..below(most)).map(|_| ['a', 'b', 'c', 'é'][below(4)]).collect()
            };
            let (mut one, other) = if round % 2 == 0 {
                (word(8), word(8))
            } else {
                let (one, other) = (KEYS[below(KEYS.len())], KEYS[below(KEYS.len())]);
                (one.name.chars().collect(), if below(4) == 0 { other } else { one }.name.chars().collect())
            };
            for _ in 0..below(4) {
                let place = below(one.len() + 1);
                match below(3) {
                    0 => one.insert(place, 'e'),
                    1 if place < one.len() => drop(one.remove(place)),
                    2 if place + 1 < one.len() => one.swap(place, place + 1),
                    _ => {}
                }
            }
            let (a, b): (String, String) = (one.iter().collect(), other.iter().collect());
            let theirs = strsim::jaro_winkler(&a, &b);
            let ours = f64::from(u32::try_from(similarity(&one, &other)).unwrap()) / 1e6;
            // Rounding decides whether a similarity of 0.7 is raised.
            let is_rounded = (strsim::jaro(&a, &b) - 0.7).abs() < 1e-6 || (a.is_empty() && b.is_empty());
            assert!((ours - theirs).abs() < 3e-6 || is_rounded, "{a} {b}: {ours} {theirs}");
            if other.len() > 2 && one != other {
                let is_slip = is_slip(&one, &other);
                assert_eq!(is_slip, strsim::osa_distance(&a, &b) == 1, "{a} {b}");
                slips += usize::from(is_slip);
            }
        }
        assert!(slips > 5000, "{slips}");
    }
}
