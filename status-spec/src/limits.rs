//! The limits of a spec. They bound the time and the memory of [`load`](crate::load) for any input.
//!
//! ```
//! assert_eq!(status_spec::limits::MAX_CODES, 65_536);
//! ```

/// The maximum size of all files of a spec together, in bytes.
pub const MAX_BYTES: u64 = 16 << 20;

/// The maximum number of lines in all files of a spec together.
pub const MAX_LINES: usize = 1 << 20;

/// The maximum number of codes of a family, including inherited ones.
pub const MAX_CODES: usize = 1 << 16;

/// The maximum number of classes of a family, including inherited ones. The generated code grows with it.
pub const MAX_CLASSES: usize = 1 << 10;

/// The maximum number of fields of a family, including inherited ones. The generated tables grow with the product of
/// fields and codes.
pub const MAX_FIELDS: usize = 128;

/// The maximum number of specs that a spec extends, directly or indirectly.
pub const MAX_BASES: usize = 32;

/// The maximum length of a chain of `extends`.
pub const MAX_CHAIN: usize = 16;

/// The maximum depth of nested tables and lists.
pub const MAX_NESTING: usize = 80;

/// The maximum number of errors in a report. Further ones are only counted: a file with more is not a spec, and
/// rendering them takes time.
pub const MAX_ERRORS: usize = 1000;
