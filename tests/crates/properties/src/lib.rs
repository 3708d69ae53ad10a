//! Properties of random families: see `tests/`.
