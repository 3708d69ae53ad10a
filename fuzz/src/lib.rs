//! The fuzz targets as plain functions: `targets/` hands them to libFuzzer, `tests/replay.rs` runs them over the corpus.
//!
//! Each takes the bytes of one input and panics if a promise is broken.

pub mod accept;
pub mod conversions;
pub mod corpus;
pub mod edits;
pub mod expansion;
pub mod grpc;
pub mod mutate;
pub mod responses;
pub mod spec;

// A procedural macro exports nothing but itself, and only to the compiler; its modules work anywhere. They are at home in the root of a crate.
#[path = "../../status-macros/src/adapters.rs"]
mod adapters;
#[path = "../../status-macros/src/code_argument.rs"]
mod code_argument;
#[path = "../../status-macros/src/codes/mod.rs"]
mod codes;
#[path = "../../status-macros/src/errors.rs"]
mod errors;
#[path = "../../status-macros/src/format.rs"]
mod format;
#[path = "../../status-macros/src/from_problem/mod.rs"]
mod from_problem;
#[path = "../../status-macros/src/has_status/mod.rs"]
mod has_status;
#[path = "../../status-macros/src/header.rs"]
mod header;
#[path = "../../status-macros/src/header_syntax.rs"]
mod header_syntax;
#[path = "../../status-macros/src/item.rs"]
mod item;
#[path = "../../status-macros/src/list.rs"]
mod list;
#[path = "../../status-macros/src/path.rs"]
mod path;
#[path = "../../status-macros/src/problem_keys.rs"]
mod problem_keys;
#[path = "../../status-macros/src/reason.rs"]
mod reason;
#[path = "../../status-macros/src/respan.rs"]
mod respan;
#[path = "../../status-macros/src/status.rs"]
mod status;
#[path = "../../status-macros/src/suggest.rs"]
mod suggest;
#[path = "../../status-macros/src/to_problem/mod.rs"]
mod to_problem;
#[path = "../../status-macros/src/uri.rs"]
mod uri;

#[path = "../../status-spec/tests/sound/mod.rs"]
mod sound;
