//! The rules about a family as a whole. Each is checked where the file at hand adds to what it inherits: the bases
//! have been checked by themselves.

mod fallbacks;
pub(crate) mod limits;
mod methods;
mod names;
mod placement;
mod ranges;
mod variants;

pub(crate) use methods::check as methods;
pub(crate) use placement::Placement;
pub(crate) use variants::check as variants;

use crate::family::Family;
use crate::site::Site;

/// Checks the codes, once all are declared.
pub(crate) fn codes(family: &mut Family, site: &mut Site<'_>) {
    ranges::check(family, site);
    placement::check(family, site);
    fallbacks::check(family, site);
    // Last, as it leaves out codes about which more may be wrong.
    names::check(family, site);
}
