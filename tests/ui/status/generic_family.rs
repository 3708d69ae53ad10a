use status_core::{Code, status};
use status_tests::AppStatus;

fn missing<C: Code>() -> C {
    status!(C, 404)
}

fn main() {
    let _: AppStatus = missing();
}
