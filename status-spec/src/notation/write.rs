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
        let digit = u32::try_from(rest % 36).ok().and_then(|digit| char::from_digit(digit, 36))?;
        *character = u8::try_from(digit.to_ascii_uppercase()).ok()?;
        rest /= 36;
    }
    (rest == 0).then(|| String::from_utf8(text).ok()).flatten()
}

pub(super) fn dotted(number: i128, parts: &[u32], pad: bool) -> Option<String> {
    let mut rest = u128::try_from(number).ok()?;
    let mut written = Vec::with_capacity(parts.len() + 1);
    for count in parts.iter().rev() {
        let width = if pad { (count - 1).to_string().len() } else { 1 };
        written.push(format!("{:0width$}", rest % u128::from(*count)));
        rest /= u128::from(*count);
    }
    written.push(rest.to_string());
    written.reverse();
    Some(written.join("."))
}
