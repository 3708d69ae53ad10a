//! What the client is not told: events of `tracing` with the target `status_core`. Without the feature `tracing` nothing is written anywhere.

#[cfg(feature = "tracing")]
pub(crate) use events::*;
#[cfg(not(feature = "tracing"))]
pub(crate) use silence::*;

#[cfg(feature = "tracing")]
mod events {
    use core::fmt;

    /// Something that could not be sent as it was meant.
    pub(crate) fn fault(message: fmt::Arguments<'_>) {
        tracing::error!(target: "status_core", "{message}");
    }

    /// An error that is answered: all that it says, with its sources, in one event.
    ///
    /// What a client did wrong is everyday business; anything else is for somebody to look at.
    #[cfg(any(feature = "axum", feature = "actix"))]
    pub(crate) fn answered<E: crate::ToProblem>(error: &E) {
        use crate::problem::text;
        use crate::{Code, HttpCode};

        macro_rules! event {
            ($level:ident, $code:expr) => {
                tracing::$level!(
                    target: "status_core",
                    status = $code.number(),
                    // A text, and not `%error`, so that line breaks in it do not look like further events.
                    error = text(error).as_str(),
                    sources = error.source().map(|source| tracing::field::debug(Sources(source))),
                    "answered with {}",
                    $code
                )
            };
        }
        let code = error.status();
        if code.is_client_error() { event!(info, code) } else { event!(error, code) }
    }

    /// An error and its own sources, the nearest first.
    #[cfg(any(feature = "axum", feature = "actix"))]
    struct Sources<'a>(&'a (dyn core::error::Error + 'static));

    #[cfg(any(feature = "axum", feature = "actix"))]
    impl fmt::Debug for Sources<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let sources = core::iter::successors(Some(self.0), |error| error.source());
            f.debug_list().entries(sources.map(crate::problem::text)).finish()
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod silence {
    pub(crate) const fn fault(_: core::fmt::Arguments<'_>) {}

    #[cfg(any(feature = "axum", feature = "actix"))]
    pub(crate) const fn answered<E: crate::ToProblem>(_: &E) {}
}
