//! The feature `sysexits`: the exit codes of `<sysexits.h>`.

/// An exit code of a program, from BSD's
/// [`<sysexits.h>`](https://man.freebsd.org/cgi/man.cgi?query=sysexits&sektion=3).
///
/// ```
/// use status_core::status;
/// use status_core::sysexits::ExitCode;
///
/// assert_eq!(status!(ExitCode, 64), ExitCode::Usage);
/// assert_eq!("EX_TEMPFAIL".parse(), Ok(ExitCode::TempFail));
/// ```
///
/// With the feature `std`, `main` can return one:
///
/// ```
/// # #[cfg(feature = "std")] {
/// use std::process;
///
/// use status_core::sysexits::ExitCode;
///
/// fn main() -> process::ExitCode {
///     ExitCode::Ok.into()
/// }
/// # }
/// ```
#[crate::codes("registries/sysexits.toml", crate = crate)]
#[non_exhaustive]
#[repr(u8)]
pub enum ExitCode {}

#[cfg(feature = "std")]
impl From<ExitCode> for std::process::ExitCode {
    fn from(code: ExitCode) -> Self {
        Self::from(code.as_u8())
    }
}

#[cfg(feature = "serde")]
crate::__serde!(ExitCode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::ExitCode;
    use crate::families::tests::every_row;

    /// FreeBSD and glibc, `<sysexits.h>`.
    #[test]
    fn rows() {
        every_row::<ExitCode>(&[
            ("0", "EX_OK"),
            ("64", "EX_USAGE"),
            ("65", "EX_DATAERR"),
            ("66", "EX_NOINPUT"),
            ("67", "EX_NOUSER"),
            ("68", "EX_NOHOST"),
            ("69", "EX_UNAVAILABLE"),
            ("70", "EX_SOFTWARE"),
            ("71", "EX_OSERR"),
            ("72", "EX_OSFILE"),
            ("73", "EX_CANTCREAT"),
            ("74", "EX_IOERR"),
            ("75", "EX_TEMPFAIL"),
            ("76", "EX_PROTOCOL"),
            ("77", "EX_NOPERM"),
            ("78", "EX_CONFIG"),
        ]);
    }
}
