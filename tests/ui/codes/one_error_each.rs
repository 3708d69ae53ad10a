//! One error in each spec is reported once, and uses of the enum do not cause more errors.

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
    key, "./errors/key.toml";
    reason, "./errors/reason.toml";
    number, "./errors/number.toml";
    range, "./errors/range.toml";
    class_key, "./errors/class-key.toml";
    fallback, "./errors/fallback.toml";
    field_type, "./errors/field-type.toml";
    field_value, "./errors/field-value.toml";
    alias, "./errors/alias.toml";
    former, "./errors/former.toml";
    state, "./errors/state.toml";
    until, "./errors/until.toml";
    syntax, "./errors/syntax.toml";
    name, "./errors/name.toml";
    text, "./errors/text.toml";
}

fn main() {}
