//! Wrong arguments: one error for each.

use status_core::codes;

#[codes("./small.toml", clas = Misspelt)]
enum Misspelt {}

#[codes("./small.toml", axun)]
enum Unknown {}

#[codes("./small.toml", class = A, class = B)]
enum ClassTwice {}

#[codes("./small.toml", "./small.toml")]
enum PathTwice {}

#[codes("./small.toml", crate = status_core, crate = ::status_core)]
enum CrateTwice {}

#[codes("./small.toml" class = Classes)]
enum NoComma {}

#[codes("./small.toml",, class = Classes)]
enum TwoCommas {}

#[codes("./small.toml", class)]
enum ClassOfNothing {}

#[codes("./small.toml", class = "Classes")]
enum ClassInQuotes {}

#[codes("./small.toml", class = some::Classes)]
enum ClassElsewhere {}

#[codes("./small.toml", crate = "status_core")]
enum CrateInQuotes {}

#[codes("./small.toml", crate = some::Self)]
enum CrateOfAType {}

#[codes(class "Classes", clas, "./small.toml" and more)]
enum Everything {}

#[status_core::codes(small.toml)]
pub enum WithoutQuotes {}

fn main() {
    let _ = (Misspelt::One, Unknown::One, ClassTwice::One, PathTwice::One, CrateTwice::One);
    let _ = (NoComma::One, TwoCommas::One, ClassOfNothing::One, ClassInQuotes::One, ClassElsewhere::One);
    let _ = (CrateInQuotes::One, CrateOfAType::One, Everything::One);
}
