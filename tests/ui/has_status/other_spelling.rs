use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(NOT_FOND)]
    Misspelled,
    #[status(im_teapot)]
    Lower,
    #[status(QUITE_ELSEWHERE)]
    Unknown,
    #[status(StatusCode::NOT_FOUND)]
    WithEnum,
    #[status(AppStatus::CLIENT_CLOSED_REQUEST)]
    WithOtherEnum,
}

#[derive(HasStatus)]
#[status(code = status_tests::AppStatus, CLIENT_CLOSED)]
struct OfOtherFamily;

fn main() {}
