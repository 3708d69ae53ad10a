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

#[cfg(all(test, feature = "tracing"))]
mod tests {
    use std::fmt::Write as _;
    use std::sync::{Arc, Mutex, PoisonError};

    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    use crate::{Problem, status};

    /// Keeps every event as a line.
    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<String>>);

    impl Subscriber for Lines {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }

        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, _: &Record<'_>) {}

        fn record_follows_from(&self, _: &Id, _: &Id) {}

        fn event(&self, event: &Event<'_>) {
            let mut line = format!("{} {}", event.metadata().level(), event.metadata().target());
            event.record(&mut Fields(&mut line));
            let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            lines.push_str(&line);
            lines.push('\n');
        }

        fn enter(&self, _: &Id) {}

        fn exit(&self, _: &Id) {}
    }

    /// Writes the fields of an event.
    struct Fields<'a>(&'a mut String);

    impl Visit for Fields<'_> {
        fn record_debug(&mut self, field: &Field, value: &dyn core::fmt::Debug) {
            let _ = write!(self.0, " {field}={value:?}");
        }
    }

    fn logged(act: impl FnOnce()) -> String {
        let lines = Lines::default();
        tracing::subscriber::with_default(lines.clone(), act);
        let lines = lines.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.clone()
    }

    #[test]
    fn faults() {
        let lines = logged(|| {
            let _ = Problem::new(status!(404))
                .with_header("X-Name", "a\r\nb")
                .with_header("X\n", "a")
                .with_header("content-type", "a")
                .with_extension("title", 1)
                .with_extension("map", std::collections::HashMap::from([((), ())]));
        });
        assert_eq!(
            lines,
            r#"ERROR status_core message=the header "X-Name" is not sent: "a\r\nb" cannot be the value of one
ERROR status_core message=the header "X\n" is not sent: this cannot be the name of one
ERROR status_core message=the header "content-type" is not sent: it follows from the body
ERROR status_core message=the extension "title" is not sent: RFC 9457 defines a member of this name
ERROR status_core message=the extension "map" is not sent: it cannot be serialized: key must be a string
"#
        );
    }

    #[cfg(any(feature = "axum", feature = "actix"))]
    #[test]
    fn answers() {
        use crate::problem::Answer;

        let lines = logged(|| {
            Answer::of_code(status!(401));
            Answer::of_code(status!(101));
            Answer::of_problem(Problem::new(status!(426)).with_header("upgrade", "HTTP/3"));
            Answer::of_problem(serde_json::from_str("{}").unwrap());
        });
        assert_eq!(
            lines,
            r#"ERROR status_core message=a response with the status 401 must carry the header "WWW-Authenticate"
ERROR status_core message=the status 101 cannot be sent: it is answered with 500
ERROR status_core message=a problem without a status is answered with 500: about:blank
"#
        );
    }
}
