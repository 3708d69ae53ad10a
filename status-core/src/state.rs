//! The state of a code in its registry.

use core::fmt;

/// The state of a code in its registry: the key `state` of a spec.
///
/// ```
/// use status_core::{Date, State, StatusCode};
///
/// assert_eq!(StatusCode::NotFound.state(), State::Active);
/// assert_eq!(StatusCode::UseProxy.state(), State::Deprecated);
/// assert_eq!(
///     StatusCode::UploadResumptionSupported.state(),
///     State::Temporary { until: Some(Date { year: 2026, month: 11, day: 13 }) },
/// );
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum State {
    /// In use.
    #[default]
    Active,
    /// Registered for a limited time.
    Temporary {
        /// The last day of the registration, if the registry gives one.
        until: Option<Date>,
    },
    /// No longer to be used.
    Deprecated,
    /// Defined by an obsolete specification.
    Obsolete,
    /// Reserved and not in use.
    Unused,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Active => f.pad("active"),
            Self::Temporary { until: None } => f.pad("temporary"),
            Self::Temporary { until: Some(date) } => write!(f, "temporary until {date}"),
            Self::Deprecated => f.pad("deprecated"),
            Self::Obsolete => f.pad("obsolete"),
            Self::Unused => f.pad("unused"),
        }
    }
}

/// A day of the Gregorian calendar, displayed in the format of RFC 3339.
///
/// ```
/// use status_core::Date;
///
/// let date = Date { year: 2026, month: 11, day: 13 };
/// assert_eq!(date.to_string(), "2026-11-13");
/// assert!(date < Date { year: 2027, month: 1, day: 1 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, 0 to 9999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
