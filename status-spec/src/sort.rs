//! One monomorphic sort, to keep build time down.

use core::cmp::Ordering;

/// Sorts by a key. The sort is stable.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    let swaps = swaps(items.len(), &|one, other| key(&items[one]).cmp(&key(&items[other])));
    for (one, other) in &swaps {
        items.swap(*one, *other);
    }
}

/// The swaps that sort items, which are compared by their positions.
fn swaps(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let mut swaps = Vec::new();
    let mut order = Vec::with_capacity(count);
    let mut is_sorted = true;
    for position in 0..count {
        is_sorted = is_sorted && (position == 0 || compare(position - 1, position).is_le());
        order.push(position);
    }
    if is_sorted {
        return swaps;
    }
    order.sort_by(|one, other| compare(*one, *other));
    let mut places = vec![0; count];
    for (place, position) in order.iter().enumerate() {
        places[*position] = place;
    }
    for position in 0..count {
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
        sort_by_key(&mut words, |word| word.len());
        assert_eq!(words, ["a", "c", "b", "bb", "aa", "ccc", "aaa"]);
    }
}
