//! From a number to its text.

use crate::Repr;

pub(super) fn hexadecimal(number: i128, repr: Repr) -> Option<String> {
    let fits = (repr.min()..=repr.max()).contains(&number);
    let pattern = number & ((1 << repr.bits()) - 1);
    fits.then(|| format!("0x{pattern:0width$X}", width = usize::from(repr.bits()) / 4))
}

pub(super) fn alphanumeric(number: i128, width: usize) -> Option<String> {
    let mut rest = u128::try_from(number).ok()?;
    let mut text = vec![b'0'; width];
    for character in text.iter_mut().rev() {
        let digit = u8::try_from(rest % 36).ok()?;
        *character = if digit < 10 { b'0' + digit } else { b'A' + digit - 10 };
        rest /= 36;
    }
    if rest == 0 { String::from_utf8(text).ok() } else { None }
}

pub(super) fn dotted(number: i128, parts: &[u32], pad: bool) -> Option<String> {
    let mut rest = u128::try_from(number).ok()?;
    let mut written = String::new();
    for count in parts.iter().rev() {
        let width = if pad { (count - 1).to_string().len() } else { 1 };
        written = format!(".{:0width$}{written}", rest % u128::from(*count));
        rest /= u128::from(*count);
    }
    Some(format!("{rest}{written}"))
}
