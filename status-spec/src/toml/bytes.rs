//! Kinds of bytes, in a table: macros are built without optimization, and most of the time to read a spec is
//! spent here.

/// A space or a tab.
pub(super) const SPACE: u8 = 1;
/// A byte of a key without quotes, also of one that TOML does not allow.
pub(super) const KEY: u8 = 2;
/// A byte that TOML allows in a key without quotes.
pub(super) const ALLOWED_KEY: u8 = 4;
/// A byte of a string that neither ends it nor starts an escape sequence.
pub(super) const TEXT: u8 = 8;
/// A line feed.
pub(super) const LINE_FEED: u8 = 16;
/// A carriage return.
pub(super) const CARRIAGE_RETURN: u8 = 32;
/// A byte of a comment: everything but control characters.
pub(super) const COMMENT: u8 = 64;

/// Returns `true` if a byte is of at least one of these kinds.
pub(super) const fn is(byte: u8, kinds: u8) -> bool {
    KINDS[byte as usize] & kinds != 0
}

/// Returns `true` if a byte is a control character that TOML only allows as an escape sequence.
pub(super) const fn is_control(byte: u8) -> bool {
    !is(byte, COMMENT)
}

static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = u8::MAX;
    while byte > 0 {
        kinds[byte as usize] = kinds_of(byte);
        byte -= 1;
    }
    // A null byte is of no kind.
    kinds
};

const fn kinds_of(byte: u8) -> u8 {
    match byte {
        b' ' | b'\t' => SPACE | TEXT | COMMENT,
        b'\n' => LINE_FEED,
        b'\r' => CARRIAGE_RETURN,
        0..=0x1f | 0x7f => 0,
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => KEY | ALLOWED_KEY | TEXT | COMMENT,
        b'.' | b'=' | b'[' | b']' | b'{' | b'}' | b',' | b'#' => TEXT | COMMENT,
        b'"' | b'\'' => COMMENT,
        b'\\' => KEY | COMMENT,
        _ => KEY | TEXT | COMMENT,
    }
}
