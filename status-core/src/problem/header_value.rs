//! The value of a field as that of a header.

use core::fmt::Display;
use core::time::Duration;
use std::time::{SystemTime, UNIX_EPOCH};

use super::{Problem, text};
use crate::log;

/// What a header can have as its value.
///
/// `Kind` says by which of the implementations, since a type might have several: there could one day be a `Display` for `Duration`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a header",
    label = "not the value of a header",
    note = "it can be anything that is `Display`, a `Duration` (in seconds), a `SystemTime` (as a date of HTTP), or an `Option` of these"
)]
pub trait HeaderValue<Kind> {
    /// The value; `None` if there is none to send.
    fn to_header_value(&self) -> Option<String>;
}

/// For generated code: the problem with the header, if the field has a value for it.
#[must_use]
pub fn with_header<Kind, T: HeaderValue<Kind> + ?Sized>(problem: Problem, name: &str, value: &T) -> Problem {
    match value.to_header_value() {
        Some(value) => problem.with_header(name, value),
        None => problem,
    }
}

/// For generated code: the problem with the field as its `instance`, if it has a value.
#[must_use]
pub fn with_instance<Kind, T: HeaderValue<Kind> + ?Sized>(problem: Problem, value: &T) -> Problem {
    match value.to_header_value() {
        Some(value) => problem.with_instance(value),
        None => problem,
    }
}

/// The kinds of implementations.
#[derive(Debug)]
pub struct AsText;
/// See [`AsText`].
#[derive(Debug)]
pub struct AsSeconds;
/// See [`AsText`].
#[derive(Debug)]
pub struct AsDate;
/// See [`AsText`].
#[derive(Debug)]
pub struct IfAny<Kind>(Kind);

#[diagnostic::do_not_recommend]
impl<T: Display + ?Sized> HeaderValue<AsText> for T {
    fn to_header_value(&self) -> Option<String> {
        Some(text(self))
    }
}

/// In whole seconds, rounded up, so that nobody comes back too early.
#[diagnostic::do_not_recommend]
impl HeaderValue<AsSeconds> for Duration {
    fn to_header_value(&self) -> Option<String> {
        Some(whole_seconds(*self).to_string())
    }
}

/// As a date of HTTP, rounded up likewise.
#[diagnostic::do_not_recommend]
impl HeaderValue<AsDate> for SystemTime {
    fn to_header_value(&self) -> Option<String> {
        let date = self.duration_since(UNIX_EPOCH).ok().and_then(|since| date(whole_seconds(since)));
        if date.is_none() {
            log::unsent(format_args!(
                "a time before 1970 or after 9999 cannot be the value of a header: {self:?}"
            ));
        }
        date
    }
}

#[diagnostic::do_not_recommend]
impl<Kind, T: HeaderValue<Kind>> HeaderValue<IfAny<Kind>> for Option<T> {
    fn to_header_value(&self) -> Option<String> {
        self.as_ref()?.to_header_value()
    }
}

/// The seconds of a duration, rounded up.
fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs().saturating_add(u64::from(duration.subsec_nanos() > 0))
}

/// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, Section 5.6.7); `None` for a year of more than four digits.
fn date(seconds: u64) -> Option<String> {
    const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"];
    const DAYS_OF_400_YEARS: u64 = 146_097;

    let (days, time) = (seconds / 86_400, seconds % 86_400);
    // Counted from 1 March of the year 0, so that a leap day is the last of its year.
    let since = days + 719_468;
    let (era, day_of_era) = (since / DAYS_OF_400_YEARS, since % DAYS_OF_400_YEARS);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / (DAYS_OF_400_YEARS - 1)) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let year = era * 400 + year_of_era + u64::from(month >= 10);
    if year > 9_999 {
        return None;
    }
    let weekday = WEEKDAYS.get(usize::try_from(days % 7).ok()?)?;
    let month = MONTHS.get(usize::try_from(month).ok()?)?;
    Some(format!(
        "{weekday}, {day:02} {month} {year:04} {:02}:{:02}:{:02} GMT",
        time / 3_600,
        time / 60 % 60,
        time % 60
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value<Kind>(value: &impl HeaderValue<Kind>) -> Option<String> {
        value.to_header_value()
    }

    #[test]
    fn texts() {
        assert_eq!(value(&"Bearer").as_deref(), Some("Bearer"));
        assert_eq!(value(&30_u64).as_deref(), Some("30"));
        assert_eq!(value(&Some("GET".to_owned())).as_deref(), Some("GET"));
        assert_eq!(value(&None::<u8>), None);
    }

    #[test]
    fn durations_are_rounded_up() {
        assert_eq!(value(&Duration::ZERO).as_deref(), Some("0"));
        assert_eq!(value(&Duration::from_millis(1)).as_deref(), Some("1"));
        assert_eq!(value(&Duration::from_secs(30)).as_deref(), Some("30"));
        assert_eq!(value(&Duration::MAX).as_deref(), Some("18446744073709551615"));
        assert_eq!(value(&Some(Duration::from_millis(1_500))).as_deref(), Some("2"));
    }

    #[test]
    fn dates() {
        let after = |seconds: u64| UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(value(&after(784_111_777)).as_deref(), Some("Sun, 06 Nov 1994 08:49:37 GMT"));
        assert_eq!(value(&after(0)).as_deref(), Some("Thu, 01 Jan 1970 00:00:00 GMT"));
        assert_eq!(value(&after(951_782_400)).as_deref(), Some("Tue, 29 Feb 2000 00:00:00 GMT"));
        assert_eq!(value(&after(1_709_164_800)).as_deref(), Some("Thu, 29 Feb 2024 00:00:00 GMT"));
        assert_eq!(value(&after(4_107_542_400)).as_deref(), Some("Mon, 01 Mar 2100 00:00:00 GMT"));
        assert_eq!(value(&after(253_402_300_799)).as_deref(), Some("Fri, 31 Dec 9999 23:59:59 GMT"));
        assert_eq!(value(&after(253_402_300_800)), None);
        assert_eq!(value(&(UNIX_EPOCH - Duration::from_nanos(1))), None);
        let half = UNIX_EPOCH + Duration::from_millis(500);
        assert_eq!(value(&half).as_deref(), Some("Thu, 01 Jan 1970 00:00:01 GMT"));
    }
}
