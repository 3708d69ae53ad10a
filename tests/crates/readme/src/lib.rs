//! The README's examples, which are documentation tests of this package, and the files that the README shows.

#[cfg(doctest)]
#[doc = include_str!("../../../../README.md")]
mod readme {}

#[cfg(test)]
mod tests {
    const README: &str = include_str!("../../../../README.md");

    #[test]
    fn readme_shows_the_specs() {
        for (name, spec) in
            [("app.toml", include_str!("../app.toml")), ("grpc.toml", include_str!("../grpc.toml"))]
        {
            let block = format!("`{name}`,\n\n```toml\n{spec}```\n");
            assert!(README.contains(&block), "the README differs from `tests/crates/readme/{name}`");
        }
    }

    #[test]
    fn readme_begins_with_the_minimal_service() {
        let service = include_str!("../../../../examples/minimal/src/main.rs");
        let block = format!("```rust,ignore\n{service}```\n");
        assert!(README.contains(&block), "the README differs from `examples/minimal/src/main.rs`");
        assert!(service.lines().count() < 60);
    }

    #[test]
    fn readme_shows_the_client() {
        let client = include_str!("../../../../examples/client/src/lib.rs");
        let block = format!("```rust,ignore\n{client}```\n");
        assert!(README.contains(&block), "the README differs from `examples/client/src/lib.rs`");
    }
}
