// The hash by which names are found. `status-macros` lays the tables out with it and `status-core` looks them up: both read this file.

/// The hash of a normalized name (lower-case letters and digits only) in a buffer that is filled up with zeros.
///
/// It depends on how many words the buffer has. That number is the same for all names of a family, so that hashing has no branches, and
/// the products do not wait for each other.
fn name_hash(words: &[[u8; 8]]) -> u32 {
    let mut sum = 0_u64;
    let mut factor = GOLDEN;
    for word in words {
        sum = sum.wrapping_add(u64::from_le_bytes(*word).wrapping_mul(factor));
        factor = factor.wrapping_mul(GOLDEN);
    }
    ((sum ^ (sum >> 29)).wrapping_mul(GOLDEN) >> 32) as u32
}

/// Two to the 64 divided by the golden ratio, made odd.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
