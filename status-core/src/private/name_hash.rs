// The hashes for finding names. `status-macros` builds tables with them, and `status-core` looks names up:
// both include this file.

/// The hash of a normalized name (lower-case letters and digits only) in words of eight bytes, the last one
/// padded with zeros.
///
/// Additional words of zeros do not change it, so all names of a family can be hashed in buffers of one
/// length, without a branch.
const fn name_hash(words: &[[u8; 8]]) -> u32 {
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

/// The hash of an exact text: of its first and last eight bytes and its length.
#[inline]
fn text_hash(text: &[u8]) -> u32 {
    let (start, end) = match (text.first_chunk(), text.last_chunk()) {
        (Some(start), Some(end)) => (u64::from_le_bytes(*start), u64::from_le_bytes(*end)),
        _ => ends_of_short(text),
    };
    let length = text.len() as u64;
    folded(start.wrapping_mul(GOLDEN) ^ end.rotate_left(32).wrapping_add(length).wrapping_mul(GOLDEN))
}

/// The first and the last bytes of a text of at most seven.
#[inline]
fn ends_of_short(text: &[u8]) -> (u64, u64) {
    match (text.first_chunk(), text.last_chunk()) {
        (Some(start), Some(end)) => (u32::from_le_bytes(*start).into(), u32::from_le_bytes(*end).into()),
        _ => match *text {
            [one] => (one.into(), 0),
            [one, two] => (one.into(), two.into()),
            [one, two, three] => (u16::from_le_bytes([one, two]).into(), three.into()),
            _ => (0, 0),
        },
    }
}

/// The upper bits of a product depend on all bits of its factors.
#[inline]
const fn folded(sum: u64) -> u32 {
    ((sum ^ (sum >> 29)).wrapping_mul(GOLDEN) >> 32) as u32
}

/// Two to the 64 divided by the golden ratio, made odd.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
