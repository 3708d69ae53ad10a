//! Families that cannot extend HTTP's.

#[status_core::codes("./extends_http.toml")]
#[repr(u32)]
enum Wide {}

#[status_core::codes("./extends_http.toml")]
enum Low {}

fn main() {
    let _ = (Wide::NotFound, Wide::ClientClosedRequest, Low::NotFound, Low::ClientClosedRequest);
}
