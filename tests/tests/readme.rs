//! The README's own examples are compiled as documentation tests of this package. Their specs stand here as files, which have to say what the README says.

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
