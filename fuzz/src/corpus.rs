//! The corpus: one file per target with one input per line, in ASCII with Rust's escapes (`\n`, `\\`,
//! `\xff`).
//!
//! This keeps differences of the corpus readable. `examples/corpus.rs` converts it from and to libFuzzer's
//! directories.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// The file of a target.
#[must_use]
pub fn path(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target).with_extension("txt")
}

/// Reads the inputs of a target.
///
/// # Errors
///
/// Returns an error if the file cannot be read, or if a line has an unknown escape.
pub fn read(target: &str) -> io::Result<Vec<Vec<u8>>> {
    let path = path(target);
    let text = fs::read_to_string(&path)?;
    let inputs: Option<Vec<_>> = text.lines().map(unescaped).collect();
    inputs.ok_or_else(|| io::Error::other(format!("{} has an unknown escape", path.display())))
}

/// Writes the inputs of a target, sorted and without duplicates.
///
/// # Errors
///
/// Returns an error if the file cannot be written.
pub fn write(target: &str, mut inputs: Vec<Vec<u8>>) -> io::Result<()> {
    inputs.sort_unstable();
    inputs.dedup();
    let lines: Vec<String> = inputs.iter().map(|input| format!("{}\n", input.escape_ascii())).collect();
    fs::write(path(target), lines.concat())
}

fn unescaped(line: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(line.len());
    let mut rest = line.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'\\' => match rest.next()? {
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                b'x' => {
                    let digits = [rest.next()?, rest.next()?];
                    u8::from_str_radix(str::from_utf8(&digits).ok()?, 16).ok()?
                }
                quoted @ (b'\\' | b'\'' | b'"') => quoted,
                _ => return None,
            },
            byte => byte,
        });
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn every_byte_survives_the_round_trip() {
        let bytes: Vec<u8> = (0..=u8::MAX).collect();
        assert_eq!(unescaped(&bytes.escape_ascii().to_string()), Some(bytes));
        for malformed in ["\\", "\\q", "\\x1", "\\xg0"] {
            assert_eq!(unescaped(malformed), None, "{malformed}");
        }
    }
}
