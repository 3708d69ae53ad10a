//! The comparison of texts in constants.

/// Returns `true` if two texts are the same.
pub(crate) const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([left, one_rest @ ..], [right, other_rest @ ..]) = (one, other) {
        if *left != *right {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}
