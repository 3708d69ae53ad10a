//! A problem as an error.

use core::error::Error;
use core::fmt;

use super::Problem;
use super::parts::ABOUT_BLANK;

/// The status, the title, the detail and the type, if present:
/// `404 No such book: 7 (/problems/no-such-book)`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.status(), self.title()) {
            (Some(status), Some(title)) => write!(f, "{} {title}", status.number())?,
            (Some(status), None) => write!(f, "{status}")?,
            (None, Some(title)) => f.write_str(title)?,
            (None, None) => return f.write_str(self.type_uri()),
        }
        if let Some(detail) = self.detail() {
            write!(f, ": {detail}")?;
        }
        if self.type_uri() != ABOUT_BLANK {
            write!(f, " ({})", self.type_uri())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("type_uri", &self.type_uri())
            .field("title", &self.title())
            .field("status", &self.status())
            .field("detail", &self.detail())
            .field("instance", &self.instance())
            .field("extensions", &self.extensions().collect::<Vec<_>>())
            .field("headers", &self.headers().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// The source from [`with_source`](Problem::with_source), or the error that became the problem.
impl Error for Problem {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.parts.report.source.as_deref().map(|source| source as _)
    }
}
