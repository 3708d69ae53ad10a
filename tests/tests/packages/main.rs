//! Packages that are made, changed and built with a cargo of their own: what only a whole build can show.

mod adapters;
mod additive;
// The flags for the linker are those of this system.
#[cfg(target_os = "linux")]
mod bare;
mod documentation;
mod editions;
mod features;
mod guide;
mod large;
#[cfg(unix)]
mod links;
#[path = "../properties/model.rs"]
mod model;
// Symbolic links are copied.
#[cfg(unix)]
mod new_code;
mod package;
mod paths;
mod published;
mod random;
mod rebuild;
mod reproducible;
