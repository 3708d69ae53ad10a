//! Packages that a test generates, changes and builds with cargo, for properties of complete builds.

// The linker flags are specific to this system.
#[cfg(target_os = "linux")]
mod bare;
mod documentation;
mod editions;
mod features;
mod guide;
mod large;
#[cfg(unix)]
mod links;
// Symbolic links are copied.
#[cfg(unix)]
mod new_code;
mod package;
mod paths;
mod published;
mod rebuild;
mod reproducible;
