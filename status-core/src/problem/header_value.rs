//! Fields as the values of headers.

use core::fmt::Display;
use core::num::NonZero;
use core::time::Duration;
use std::time::{SystemTime, UNIX_EPOCH};

use super::text;
use crate::log;

/// A type whose values can be sent as text: in headers, and in the texts of a problem.
///
/// `Kind` distinguishes the implementations, because a type may have several: `Duration` might implement
/// `Display` in the future.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent as text",
    label = "cannot be sent as text",
    note = "the field must implement `Display`, or be a `Duration` (sent in seconds), a `SystemTime` (sent as an HTTP date) or an `Option` of these"
)]
pub trait HeaderValue<Kind> {
    /// `true` if a value may be missing.
    const IS_OPTIONAL: bool = false;

    /// The value; `None` if there is none to send.
    fn to_header_value(&self) -> Option<String>;
}

/// See [`HeaderValue`].
#[derive(Debug)]
pub struct AsText;
/// See [`HeaderValue`].
#[derive(Debug)]
pub struct AsSeconds;
/// See [`HeaderValue`].
#[derive(Debug)]
pub struct AsDate;
/// See [`HeaderValue`].
#[derive(Debug)]
pub struct Optional<Kind>(Kind);

#[diagnostic::do_not_recommend]
impl<T: Display + ?Sized> HeaderValue<AsText> for T {
    fn to_header_value(&self) -> Option<String> {
        Some(text(self))
    }
}

/// In whole seconds, rounded up, so a client does not retry too early.
#[diagnostic::do_not_recommend]
impl HeaderValue<AsSeconds> for Duration {
    fn to_header_value(&self) -> Option<String> {
        Some(whole_seconds(*self).to_string())
    }
}

/// As an HTTP date, also rounded up.
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
impl<Kind, T: HeaderValue<Kind>> HeaderValue<Optional<Kind>> for Option<T> {
    const IS_OPTIONAL: bool = true;

    fn to_header_value(&self) -> Option<String> {
        self.as_ref()?.to_header_value()
    }
}

/// A type whose values can be the value of `Retry-After`: a delay or a point in time.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of `Retry-After`",
    label = "not a delay",
    note = "the field must be an unsigned integer (seconds), a `Duration`, a `SystemTime` or an `Option` of these"
)]
pub trait RetryAfter {
    /// The value; `None` if there is none to send.
    fn to_retry_after(&self) -> Option<String>;
}

#[diagnostic::do_not_recommend]
impl<T: RetryAfter + ?Sized> RetryAfter for &T {
    fn to_retry_after(&self) -> Option<String> {
        T::to_retry_after(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: RetryAfter> RetryAfter for Option<T> {
    fn to_retry_after(&self) -> Option<String> {
        self.as_ref()?.to_retry_after()
    }
}

macro_rules! retry_after {
    ($($type:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl RetryAfter for $type {
            fn to_retry_after(&self) -> Option<String> {
                self.to_header_value()
            }
        }
    )*};
}

retry_after!(u8 u16 u32 u64 u128 usize Duration SystemTime);
retry_after!(NonZero<u8> NonZero<u16> NonZero<u32> NonZero<u64> NonZero<u128> NonZero<usize>);

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
    // Days are counted from March 1 of year 0, so a leap day is the last day of its year.
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
