//! Conversions from garde's reports to violations.

use ::garde::error::Kind;

use super::Violations;
use super::place::Pointer;

/// One violation for each error of the report, with its path as a pointer.
impl From<::garde::Report> for Violations {
    fn from(report: ::garde::Report) -> Self {
        Self::from(&report)
    }
}

/// One violation for each error of the report, with its path as a pointer.
impl From<&::garde::Report> for Violations {
    fn from(report: &::garde::Report) -> Self {
        let mut violations = Self::new();
        for (path, error) in report.iter() {
            let mut pointer = Pointer::new();
            // The only way to get the segments, the last one first: the text of a path cannot distinguish
            // `a.b` from `a`, `b`.
            for (kind, segment) in path.__iter().rev() {
                if kind != Kind::None {
                    pointer.push(segment);
                }
            }
            violations.push(pointer, error.message());
        }
        violations
    }
}

#[cfg(test)]
mod tests {
    use ::garde::{Error, Path, Report};

    use super::*;

    #[test]
    fn nested_paths() {
        let mut report = Report::new();
        report.append(Path::empty(), Error::new("a"));
        report.append(Path::new("items").join(0_usize).join("na/me"), Error::new("b"));
        report.append(Path::new("map").join("a.b").join(::garde::error::NoKey::default()), Error::new("c"));
        let mut violations = Violations::new();
        violations.push("#", "a").push("#/items/0/na~1me", "b").push("#/map/a.b", "c");
        assert_eq!(Violations::from(report), violations);
    }

    #[test]
    fn as_many_as_are_sent() {
        let mut report = Report::new();
        for index in 0..150_usize {
            report.append(Path::new(index), Error::new("x"));
        }
        let violations = Violations::from(&report);
        assert_eq!((violations.iter().count(), violations.more()), (100, 50));
    }
}
