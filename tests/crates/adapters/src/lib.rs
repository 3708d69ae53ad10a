//! Tests of the adapters, which need web frameworks and formats: see `tests/`.
