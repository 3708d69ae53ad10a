//! Retrying a request after a problem.

use core::time::Duration;
use std::time::SystemTime;

use super::{Problem, http_date};
use crate::{StatusCode, retry};

/// The value of `Retry-After` (RFC 9110, Section 10.2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RetryAfter {
    /// A delay from now.
    In(Duration),
    /// At a point in time.
    At(SystemTime),
}

impl RetryAfter {
    /// Reads a number of seconds or an HTTP date.
    #[must_use]
    pub(super) fn parse(value: &str) -> Option<Self> {
        let value = value.trim_matches([' ', '\t']);
        if value.bytes().all(|byte| byte.is_ascii_digit()) && !value.is_empty() {
            // A number that does not fit is longer than any useful delay.
            return Some(Self::In(Duration::from_secs(value.parse().unwrap_or(u64::MAX))));
        }
        http_date::parse(value).map(Self::At)
    }

    /// The time to wait; zero for a point in time that has passed.
    #[must_use]
    pub(super) fn wait(self, now: SystemTime) -> Duration {
        match self {
            Self::In(duration) => duration,
            Self::At(time) => time.duration_since(now).unwrap_or_default(),
        }
    }

    /// The point in time, if the system can represent it.
    #[must_use]
    pub(super) fn time(self, now: SystemTime) -> Option<SystemTime> {
        match self {
            Self::In(duration) => now.checked_add(duration),
            Self::At(time) => Some(time),
        }
    }
}

impl Problem {
    /// The time to wait before sending the request again, from the header `Retry-After` (RFC 9110, Section
    /// 10.2.3).
    ///
    /// The header is a number of seconds or a date. A date in the past means zero. `None` if the header is
    /// missing or malformed.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime, UNIX_EPOCH};
    ///
    /// use status_core::{Problem, status};
    ///
    /// let problem = Problem::new(status!(429)).with_header("Retry-After", 30);
    /// assert_eq!(problem.retry_after(SystemTime::now()), Some(Duration::from_secs(30)));
    ///
    /// let problem = Problem::new(status!(503)).with_header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT");
    /// let now = UNIX_EPOCH + Duration::from_secs(784_111_770);
    /// assert_eq!(problem.retry_after(now), Some(Duration::from_secs(7)));
    /// ```
    #[must_use]
    pub fn retry_after(&self, now: SystemTime) -> Option<Duration> {
        RetryAfter::parse(self.header(RETRY_AFTER)?).map(|after| after.wait(now))
    }

    /// Returns `true` if the same request with this method may be sent again, because it may then succeed.
    ///
    /// The code must be retryable: 408, 421, 425, 429, 502, 503 or 504, or a code that its family declares as
    /// retryable. In addition, one of these must hold:
    ///
    /// - The method is [idempotent](crate::retry::is_idempotent) (RFC 9110, Section 9.2.2).
    /// - 421: the request has not been processed and may be sent over another connection, with any method
    ///   (RFC 9110, Section 15.5.20).
    /// - 425: the server was not willing to process the request as early data, so it may be sent after the
    ///   handshake (RFC 8470, Section 5.2).
    /// - 429: the request was one too many and has not been processed (RFC 6585, Section 4).
    /// - 503 with `Retry-After`: the server says when to send the request again (RFC 9110, Section 15.6.4).
    ///
    /// The client decides how often to retry and how long to wait: see [`retry_after`](Self::retry_after).
    ///
    /// ```
    /// use status_core::{Problem, status};
    ///
    /// assert!(Problem::new(status!(502)).may_retry("GET"));
    /// assert!(!Problem::new(status!(502)).may_retry("POST"));
    /// assert!(Problem::new(status!(429)).may_retry("POST"));
    /// assert!(!Problem::new(status!(404)).may_retry("GET"));
    /// ```
    #[must_use]
    pub fn may_retry(&self, method: &str) -> bool {
        if !self.parts.rules.is_retryable {
            return false;
        }
        let is_unprocessed = match self.status().and_then(|status| status.known().ok()) {
            Some(StatusCode::MisdirectedRequest | StatusCode::TooEarly | StatusCode::TooManyRequests) => true,
            Some(StatusCode::ServiceUnavailable) => self.header(RETRY_AFTER).is_some(),
            _ => false,
        };
        is_unprocessed || retry::is_idempotent(method)
    }

    /// The first value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

const RETRY_AFTER: &str = "Retry-After";

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;
    use crate::status;

    #[test]
    fn retry_after() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_770);
        let after =
            |value: &str| Problem::new(status!(503)).with_header("retry-after", value).retry_after(now);
        assert_eq!(after("0"), Some(Duration::ZERO));
        assert_eq!(after(" 120\t"), Some(Duration::from_secs(120)));
        assert_eq!(after("99999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
        assert_eq!(after("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::from_secs(7)));
        assert_eq!(after("Sun, 06 Nov 1994 08:49:00 GMT"), Some(Duration::ZERO));
        assert_eq!(after("Sunday, 06-Nov-94 08:49:37 GMT"), Some(Duration::from_secs(7)));
        for wrong in ["", "soon", "-1", "1.5", "+1", "1 2"] {
            assert_eq!(after(wrong), None, "{wrong}");
        }
        assert_eq!(Problem::new(status!(503)).retry_after(now), None);
        assert_eq!(
            RetryAfter::parse("1").and_then(|after| after.time(now)),
            Some(now + Duration::from_secs(1))
        );
        assert_eq!(RetryAfter::In(Duration::MAX).time(now), None);
    }

    #[test]
    fn may_retry() {
        for code in StatusCode::ALL {
            let problem = Problem::new(*code);
            let number = code.as_u16();
            assert_eq!(
                problem.may_retry("GET"),
                [408, 421, 425, 429, 502, 503, 504].contains(&number),
                "{code}"
            );
            assert_eq!(problem.may_retry("POST"), [421, 425, 429].contains(&number), "{code}");
            let problem = problem.with_header("Retry-After", 1);
            assert_eq!(problem.may_retry("POST"), [421, 425, 429, 503].contains(&number), "{code}");
            let read: Problem = serde_json::from_str(&format!(r#"{{"status": {number}}}"#)).unwrap();
            assert_eq!(read.may_retry("PUT"), problem.may_retry("PUT"), "{code}");
        }
        assert!(!Problem::from_status(crate::Received::new(520)).may_retry("GET"));
        assert!(!serde_json::from_str::<Problem>("{}").unwrap().may_retry("GET"));
    }
}
