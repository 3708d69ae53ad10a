//! Dates and times. A spec only uses dates, but all valid TOML must be accepted.

use super::reader::Reader;
use super::tree::{Datetime, Kind};
use crate::Date;

impl<'a> Reader<'a> {
    /// The value of a word, if it is a date, a time or both. A number out of range is an error.
    pub(super) fn date_or_time(&mut self, word: &str) -> Option<Kind<'a>> {
        let mut clock = Clock { rest: word, wrong: None };
        let datetime = clock.datetime()?;
        if let Some(Wrong { what, first, last }) = clock.wrong {
            let title = if datetime.has_time { "invalid time" } else { "invalid date" };
            let diagnostic = self
                .syntax_error(self.at..self.at + word.len(), title)
                .label(format!("expected {what} from {first:02} to {last:02}"));
            self.fail(diagnostic);
        }
        Some(Kind::Datetime(datetime))
    }
}

/// Reads a date or a time.
struct Clock<'a> {
    rest: &'a str,
    /// The first number that is out of range.
    wrong: Option<Wrong>,
}

struct Wrong {
    what: &'static str,
    first: u16,
    last: u16,
}

impl Clock<'_> {
    fn datetime(&mut self) -> Option<Datetime> {
        let date = self.date();
        let has_time = date.is_none() || self.skip(b"Tt ");
        if has_time {
            self.time()?;
        }
        if has_time && date.is_some() && !self.skip(b"Zz") && self.skip(b"+-") {
            self.number("an hour of an offset", 2, 0, 23)?;
            self.expect(b':')?;
            self.number("a minute of an offset", 2, 0, 59)?;
        }
        self.rest.is_empty().then_some(Datetime { date, has_time })
    }

    /// Reads an optional date.
    fn date(&mut self) -> Option<Date> {
        // A time has no hyphen there.
        self.rest.get(4..)?.starts_with('-').then_some(())?;
        let year = self.number("a year", 4, 0, 9999)?;
        self.expect(b'-')?;
        let month = self.number("a month", 2, 1, 12)?;
        self.expect(b'-')?;
        let day = self.number("a day", 2, 1, days(year, month))?;
        Some(Date { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
    }

    fn time(&mut self) -> Option<()> {
        self.number("an hour", 2, 0, 23)?;
        self.expect(b':')?;
        self.number("a minute", 2, 0, 59)?;
        if self.skip(b":") {
            // 60 is a leap second.
            self.number("a second", 2, 0, 60)?;
            if self.skip(b".") {
                self.skip(b"0123456789").then_some(())?;
                while self.skip(b"0123456789") {}
            }
        }
        Some(())
    }

    fn number(&mut self, what: &'static str, width: usize, first: u16, last: u16) -> Option<u16> {
        let digits = self.rest.get(..width)?;
        let mut number = 0;
        for digit in digits.as_bytes() {
            digit.is_ascii_digit().then_some(())?;
            number = number * 10 + u16::from(digit - b'0');
        }
        self.rest = self.rest.get(width..)?;
        if !(first..=last).contains(&number) && self.wrong.is_none() {
            self.wrong = Some(Wrong { what, first, last });
        }
        Some(number)
    }

    fn expect(&mut self, character: u8) -> Option<()> {
        self.skip(&[character]).then_some(())
    }

    /// Reads one of these characters, if it is next.
    fn skip(&mut self, characters: &[u8]) -> bool {
        let is_next = self.rest.as_bytes().first().is_some_and(|first| characters.contains(first));
        if is_next {
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
        is_next
    }
}

/// The number of days in a month; 31 for an invalid month.
const fn days(year: u16, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
