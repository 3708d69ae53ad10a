use status_core::{Code, Received};

fn names<C: Code>() {}

fn main() {
    names::<u16>();
    let _: Received<u16>;
}
