//! What the client is not told: events of `tracing` with the target `status_core`. Without the feature `tracing` nothing is written anywhere.

use core::fmt;

/// Something that could not be sent as it was meant.
pub(crate) fn fault(message: fmt::Arguments<'_>) {
    #[cfg(feature = "tracing")]
    tracing::error!(target: "status_core", "{message}");
    #[cfg(not(feature = "tracing"))]
    let _ = message;
}

/// An error that is answered: all that it says, with its sources, in one event.
///
/// What a client did wrong is everyday business; anything else is for somebody to look at.
#[cfg(any(feature = "axum", feature = "actix"))]
pub(crate) fn answered<E: crate::ToProblem>(error: &E) {
    #[cfg(feature = "tracing")]
    {
        use crate::{Code, HttpCode};

        macro_rules! event {
            ($level:ident, $code:expr) => {
                tracing::$level!(
                    target: "status_core",
                    status = $code.number(),
                    // A text, and not `%error`, so that line breaks in it do not look like further events.
                    error = error.to_string().as_str(),
                    sources = error.source().map(|source| tracing::field::debug(Sources(source))),
                    "answered with {}",
                    $code
                )
            };
        }
        let code = error.status();
        if code.is_client_error() { event!(info, code) } else { event!(error, code) }
    }
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}

/// An error and its own sources, the nearest first.
#[cfg(all(feature = "tracing", any(feature = "axum", feature = "actix")))]
struct Sources<'a>(&'a (dyn core::error::Error + 'static));

#[cfg(all(feature = "tracing", any(feature = "axum", feature = "actix")))]
impl fmt::Debug for Sources<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sources = core::iter::successors(Some(self.0), |error| error.source());
        f.debug_list().entries(sources.map(ToString::to_string)).finish()
    }
}
