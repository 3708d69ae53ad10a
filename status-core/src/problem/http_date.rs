//! HTTP dates (RFC 9110, Section 5.6.7).

use core::time::Duration;
use std::time::{SystemTime, UNIX_EPOCH};

/// The time of a date in any of the three forms that a recipient must accept:
///
/// - `Sun, 06 Nov 1994 08:49:37 GMT`
/// - `Sunday, 06-Nov-94 08:49:37 GMT`
/// - `Sun Nov  6 08:49:37 1994`
///
/// `None` if it is not a date, or before 1970. The weekday is not compared with the date.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let mut words = text.split([' ', ',', '-']).filter(|word| !word.is_empty());
    let weekday = words.next()?;
    if !weekday.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let mut word = || words.next();
    let (first, second, third, fourth) = (word()?, word()?, word()?, word()?);
    let (day, month, year, time) = if third.contains(':') {
        // The last form.
        (second, first, fourth, third)
    } else {
        (first, second, third, fourth)
    };
    let day: u64 = number(day, 2)?;
    let month =
        1 + MONTHS.iter().position(|name| *name == month).and_then(|month| u64::try_from(month).ok())?;
    let year = match number(year, 4)? {
        // Two digits mean 1970 to 2069. (In the RFC, they are relative to the current year.)
        short @ 0..70 if year.len() == 2 => 2_000 + short,
        short if year.len() == 2 => 1_900 + short,
        year => year,
    };
    let mut time = time.split(':').map(|part| number(part, 2));
    let (hour, minute, second) = (time.next()??, time.next()??, time.next()??);
    // A leap second counts as the second after it.
    if time.next().is_some()
        || day == 0
        || day > length(year, month)
        || hour > 23
        || minute > 59
        || second > 60
    {
        return None;
    }
    let seconds = (days(year, month, day)? * 24 + hour) * 3_600 + minute * 60 + second;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// A number with at most this many digits.
fn number(text: &str, digits: usize) -> Option<u64> {
    let is_number = text.len() <= digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// The number of days in a month.
const fn length(year: u64, month: u64) -> u64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The days from 1970-01-01 to a date.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    let before = year.checked_sub(1)?;
    let years = before * 365 + before / 4 - before / 100 + before / 400;
    let months: u64 = (1..month).map(|month| length(year, month)).sum();
    // The days from the year 1 to 1970.
    (years + months + day - 1).checked_sub(719_162)
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<u64> {
        Some(parse(text)?.duration_since(UNIX_EPOCH).unwrap().as_secs())
    }

    #[test]
    fn forms() {
        for text in
            ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
        {
            assert_eq!(seconds(text), Some(784_111_777), "{text}");
        }
    }

    #[test]
    fn dates() {
        assert_eq!(seconds("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(seconds("Tue, 29 Feb 2000 00:00:00 GMT"), Some(951_782_400));
        assert_eq!(seconds("Thu, 29 Feb 2024 00:00:00 GMT"), Some(1_709_164_800));
        assert_eq!(seconds("Mon, 01 Mar 2100 00:00:00 GMT"), Some(4_107_542_400));
        assert_eq!(seconds("Fri, 31 Dec 9999 23:59:59 GMT"), Some(253_402_300_799));
        assert_eq!(seconds("Sat, 31 Dec 2016 23:59:60 GMT"), Some(1_483_228_800));
        assert_eq!(seconds("Friday, 01-Jan-70 00:00:00 GMT"), Some(0));
        assert_eq!(seconds("Tuesday, 31-Dec-69 00:00:00 GMT"), Some(3_155_673_600));
    }

    #[test]
    fn invalid_dates() {
        for text in [
            "",
            "soon",
            "Wed, 31 Dec 1969 23:59:59 GMT",
            "Sun, 29 Feb 2023 00:00:00 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:60:00 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37:00 GMT",
            "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, 06 Nov 0000 08:49:37 GMT",
            "Sun, 06 Nov 99999 08:49:37 GMT",
            "Sun, +6 Nov 1994 08:49:37 GMT",
            "1994-11-06T08:49:37Z",
        ] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
