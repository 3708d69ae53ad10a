//! The kinds of changes of problem types and their verdicts, which `problems diff --help` prints.

use crate::changes::{self, kinds};

kinds! {
    TypeRemoved = "type-removed", true, "a type is gone (or a status, for problems without a type), so clients no longer recognize the problem";
    StatusClassChanged = "status-class-changed", true, "the status is in another class, such as 5xx instead of 4xx, and generic clients and proxies act on it";
    ExtensionRemoved = "extension-removed", true, "an extension is gone";
    ExtensionTypeChanged = "extension-type-changed", true, "the values of an extension have a type that a client does not expect";
    ExtensionOptional = "extension-optional", true, "an extension is no longer always sent";
    HeaderRemoved = "header-removed", true, "a header that was always sent is gone, or no longer always sent";
    GrpcChanged = "grpc-changed", true, "the gRPC status code or the reason changed, or is gone";
    TypeAdded = "type-added", false, "a type is new (or a status, for problems without a type); clients handle unknown problems by their status";
    StatusChanged = "status-changed", false, "the status changed within its class; the type still identifies the problem";
    ExtensionAdded = "extension-added", false, "an extension is new: clients ignore members that they do not know (RFC 9457, Section 3.2)";
    ExtensionRequired = "extension-required", false, "an extension is now always sent";
    ExtensionNarrowed = "extension-narrowed", false, "the type of an extension is narrower, such as `integer` instead of `number`";
    HeaderAdded = "header-added", false, "a header is new, or now always sent";
    GrpcAdded = "grpc-added", false, "a problem has a gRPC status code or a reason where it had none";
    NameChanged = "name-changed", false, "the name in the program changed; it is never sent";
    TextChanged = "text-changed", false, "a title, a detail or a description changed: they are for people";
}

/// The help after the options.
pub(super) fn help() -> String {
    changes::help::<Kind>()
        + "With `--format json` there is one document, in which every key is present and may be null:\n\n  \
           {\"old\", \"new\", \"breaking\": count, \"compatible\": count,\n   \
           \"changes\": [{\"kind\", \"breaking\": bool, \"type\", \"status\", \"message\"}]}\n\n\
           Exit codes: 0, nothing breaking; 1, a breaking change; 2, a file that cannot be read or is malformed."
}
