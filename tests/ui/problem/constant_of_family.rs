use status_core::{HasStatus, ToProblem};

#[status_core::codes("./family.toml")]
pub enum ShopStatus {}

impl ShopStatus {
    #[allow(non_upper_case_globals)]
    pub const Mine: Self = Self::InternalServerError;
}

trait Extra {
    #[allow(non_upper_case_globals)]
    const Theirs: Self;
}

impl Extra for ShopStatus {
    const Theirs: Self = Self::Unauthorized;
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[status(code = ShopStatus)]
enum Failure {
    #[error("it failed")]
    #[status(Mine)]
    Hidden {
        #[problem(extension)]
        table: String,
    },
    #[error("it failed")]
    #[status(Theirs)]
    WithoutHeader,
    #[error("it failed")]
    #[status(MINE)]
    OtherSpelling,
}

fn main() {}
