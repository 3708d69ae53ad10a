//! The log: events of `tracing` with the target `status_core`. Without the feature `tracing`, nothing is
//! logged.
//!
//! Messages are constant and every field is quoted, so a line break in a value cannot look like another
//! event.

use core::error::Error;
use core::fmt::{Arguments, Display};

/// The level of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// `log = "error"`.
    Error,
    /// `log = "warn"`.
    Warn,
    /// `log = "info"`.
    Info,
    /// `log = "debug"`.
    Debug,
    /// `log = "trace"`.
    Trace,
    /// `log = "off"`: there is no event.
    Off,
}

/// The event of an error response.
#[cfg_attr(not(feature = "tracing"), allow(dead_code, reason = "nothing is written"))]
pub(crate) struct Answered<'a> {
    pub(crate) level: Level,
    /// The status that is sent.
    pub(crate) status: u16,
    /// The reason phrase of the status, if it is registered.
    pub(crate) reason: &'static str,
    pub(crate) error: &'a dyn Display,
    /// The cause of the error, which may have further causes.
    pub(crate) source: Option<&'a (dyn Error + 'static)>,
    /// The name of the error, such as `ShelfError::NoSuchBook`, or else the type of the problem.
    pub(crate) error_type: &'a str,
    pub(crate) type_uri: &'a str,
}

/// Reports a part of a response that cannot be sent, or a required part that is missing.
///
/// The level is low, because a client may cause it.
#[cfg(feature = "tracing")]
pub(crate) fn unsent(message: Arguments<'_>) {
    tracing::debug!(target: "status_core", "{message}");
}

/// Does nothing without `tracing`.
#[cfg(not(feature = "tracing"))]
pub(crate) const fn unsent(_: Arguments<'_>) {}

impl Answered<'_> {
    /// Emits the event.
    #[cfg(feature = "tracing")]
    pub(crate) fn write(&self) {
        use self::sources::Sources;
        use crate::text::text;

        macro_rules! event {
            ($level:ident) => {
                tracing::$level!(
                    target: "status_core",
                    status = self.status,
                    error = text(self.error).as_str(),
                    sources = self.source.map(|source| tracing::field::debug(Sources(source))),
                    error.r#type = self.error_type,
                    r#type = self.type_uri,
                    "answered with {}{}{}",
                    self.status,
                    if self.reason.is_empty() { "" } else { " " },
                    self.reason
                )
            };
        }
        match self.level {
            Level::Error => event!(error),
            Level::Warn => event!(warn),
            Level::Info => event!(info),
            Level::Debug => event!(debug),
            Level::Trace => event!(trace),
            Level::Off => {}
        }
    }

    /// Does nothing without `tracing`.
    #[cfg(not(feature = "tracing"))]
    #[expect(clippy::unused_self, reason = "the same as with the feature")]
    pub(crate) const fn write(&self) {}
}

#[cfg(feature = "tracing")]
mod sources {
    use core::error::Error;
    use core::fmt;
    use core::iter::successors;

    use crate::text::text;

    /// An error and its sources, the nearest first.
    pub(super) struct Sources<'a>(pub(super) &'a (dyn Error + 'static));

    impl fmt::Debug for Sources<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut sources = successors(Some(self.0), |&error| error.source());
            let mut list = f.debug_list();
            list.entries(sources.by_ref().take(MOST).map(text));
            if sources.next().is_some() {
                list.entry(&format_args!("and more: only the first {MOST} are listed"));
            }
            list.finish()
        }
    }

    /// The maximum number of listed sources: an error may be its own source.
    const MOST: usize = 32;
}
