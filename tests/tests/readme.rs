//! The README shows files of the repository as they are. Its other examples are documentation tests of this package.

#[test]
fn specs_are_those_of_the_readme() {
    let readme = include_str!("../../README.md");
    for (name, spec) in
        [("app.toml", include_str!("../app.toml")), ("grpc.toml", include_str!("../grpc.toml"))]
    {
        let shown = format!("`{name}`,\n\n```toml\n{spec}```\n");
        assert!(readme.contains(&shown), "`tests/{name}` is not what the README shows");
    }
}

#[test]
fn first_example_is_the_minimal_service() {
    let service = include_str!("../../examples/minimal/src/main.rs");
    let shown = format!("```rust,ignore\n{service}```\n");
    assert!(
        include_str!("../../README.md").contains(&shown),
        "`examples/minimal` is not what the README shows"
    );
    assert!(service.lines().count() < 60);
}
