//! The parts of a problem that only gRPC needs.

use super::Problem;
use super::parts::{Parts, Rpc};

impl Problem {
    pub(crate) const fn rpc(&self) -> &Rpc {
        &self.parts.rpc
    }

    pub(crate) const fn rpc_mut(&mut self) -> &mut Rpc {
        &mut self.parts.rpc
    }

    /// The extensions, each with its value as JSON.
    pub(crate) fn extensions_json(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.parts.extensions.iter(&self.parts.texts)
    }

    /// Adds an extension whose value is already JSON, unless RFC 9457 defines a member with this name.
    pub(crate) fn set_extension_json(&mut self, name: &str, json: &str) {
        if !super::DEFINED.contains(&name) {
            let Parts { texts, extensions, .. } = &mut *self.parts;
            let (name, json) = (texts.add(name), texts.add(json));
            extensions.set(texts, name, json);
        }
    }

    /// Returns `true` if the title is the reason phrase of the status, and not the problem's own title.
    pub(crate) fn has_default_title(&self) -> bool {
        self.title().is_none_or(|title| title == self.parts.rules.reason)
    }
}
