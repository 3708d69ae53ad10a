//! One monomorphic sort, to keep build time down.

/// The key to sort by.
pub(crate) type Key = (usize, usize, usize);

/// Sorts by a key. The sort is stable.
pub(crate) fn sort_by_key<T>(items: &mut [T], key: impl Fn(&T) -> Key) {
    let mut keys = Vec::with_capacity(items.len());
    for item in &*items {
        keys.push((key(item), keys.len()));
    }
    for (one, other) in &swaps(keys) {
        items.swap(*one, *other);
    }
}

/// The swaps that sort items with these keys and positions.
fn swaps(mut keys: Vec<(Key, usize)>) -> Vec<(usize, usize)> {
    let mut swaps = Vec::new();
    if keys.is_sorted() {
        return swaps;
    }
    keys.sort_unstable();
    let mut places = vec![0; keys.len()];
    for (place, (_, position)) in keys.iter().enumerate() {
        places[*position] = place;
    }
    for position in 0..places.len() {
        while places[position] != position {
            let place = places[position];
            swaps.push((position, place));
            places.swap(position, place);
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;

    #[test]
    fn the_sort_is_stable() {
        let mut words = ["ccc", "a", "bb", "c", "aa", "b", "aaa"];
        sort_by_key(&mut words, |word| (word.len(), 0, 0));
        assert_eq!(words, ["a", "c", "b", "bb", "aa", "ccc", "aaa"]);
    }
}
