//! Errors over gRPC: see `tests/`.
