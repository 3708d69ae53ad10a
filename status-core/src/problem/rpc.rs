//! The parts of a problem that only gRPC needs.

use std::borrow::Cow;

use super::Problem;
use super::parts::Parts;
use crate::Received;
use crate::grpc_code::GrpcCode;

/// The parts of a problem that only gRPC sees.
#[derive(Clone, Default)]
pub(crate) struct Rpc {
    /// The code, unless it follows from the HTTP status.
    pub(crate) code: Option<Received<GrpcCode>>,
    /// The domain, unless it is the host of the type.
    pub(crate) domain: Option<Cow<'static, str>>,
    /// The reason, unless it follows from the type.
    pub(crate) reason: Option<Cow<'static, str>>,
    /// Whether the problem comes from gRPC, which has only texts: then a string that looks like another value is one.
    pub(crate) is_received: bool,
}

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

    /// Adds an extension whose value is JSON already, unless RFC 9457 defines a member of this name.
    pub(crate) fn set_extension_json(&mut self, name: &str, json: &str) {
        if !super::DEFINED.contains(&name) {
            let Parts { texts, extensions, .. } = &mut *self.parts;
            let (name, json) = (texts.add(name), texts.add(json));
            extensions.set(texts, name, json);
        }
    }

    /// Returns `true` if the title is the reason phrase of the status, and not one of the problem's own.
    pub(crate) fn has_default_title(&self) -> bool {
        self.title().is_none_or(|title| title == self.parts.rules.reason)
    }
}
