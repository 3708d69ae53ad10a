//! The hash for finding names. `status-macros` builds tables with it, and `status-core` looks names up: both
//! have this file.

/// The hash of a normalized name (lower-case letters and digits only) in words of eight bytes, the last one
/// padded with zeros.
///
/// Additional words of zeros do not change it, so all names of a family can be hashed in buffers of one
/// length, without a branch.
pub(crate) const fn name_hash(words: &[[u8; 8]]) -> u32 {
    let mut sum = 0_u64;
    let mut factor = GOLDEN;
    let mut index = 0;
    while index < words.len() {
        sum = sum.wrapping_add(u64::from_le_bytes(words[index]).wrapping_mul(factor));
        factor = factor.wrapping_mul(GOLDEN);
        index += 1;
    }
    folded(sum)
}

/// The upper bits of a product depend on all bits of its factors.
#[inline]
const fn folded(sum: u64) -> u32 {
    ((sum ^ (sum >> 29)).wrapping_mul(GOLDEN) >> 32) as u32
}

/// Two to the 64 divided by the golden ratio, made odd.
pub(crate) const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
