//! One mistake in each spec is one error each, and no use of the enum is a further one.

macro_rules! families {
    ($($module:ident, $path:literal;)*) => {$(
        mod $module {
            use status_core::{HasStatus, Received, status};

            #[status_core::codes($path, class = Class)]
            pub enum Status {}

            #[derive(HasStatus)]
            #[status(code = Status)]
            pub enum Failure {
                #[status(404)]
                Missing,
                #[status(BadRequest)]
                Bad,
            }

            pub fn uses(code: Status) -> &'static str {
                let _ = (status!(Status, 400), code.class(), code.is_client_error(), Class::of(404), Received::<Status>::new(499).class());
                match code {
                    Status::BadRequest => Failure::Bad.status().reason(),
                    Status::NotFound => Failure::Missing.status().name(),
                }
            }
        }
    )*};
}

families! {
    key, "./mistakes/key.toml";
    reason, "./mistakes/reason.toml";
    number, "./mistakes/number.toml";
    range, "./mistakes/range.toml";
    class_key, "./mistakes/class-key.toml";
    fallback, "./mistakes/fallback.toml";
    field_type, "./mistakes/field-type.toml";
    field_value, "./mistakes/field-value.toml";
    alias, "./mistakes/alias.toml";
    former, "./mistakes/former.toml";
    state, "./mistakes/state.toml";
    until, "./mistakes/until.toml";
    syntax, "./mistakes/syntax.toml";
    name, "./mistakes/name.toml";
}

fn main() {}
