//! The input of every generator: the user's Rust code and the spec.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use status_spec::{Code, Spec};

use super::arguments::Arguments;
use super::shell::Shell;
use crate::code_argument::generated;

/// A family to generate.
pub(super) struct Expansion<'a> {
    pub(super) shell: &'a Shell,
    pub(super) spec: &'a Spec,
    /// The codes whose numbers do not fit into the type.
    pub(super) too_large: Vec<Code>,
    pub(super) arguments: &'a Arguments,
    /// The path to `status-core`.
    pub(super) core: TokenStream,
    /// The name of the enum with the macro's span: lints do not apply to generated code.
    pub(super) ident: Ident,
    /// The name of the class enum, if there are classes.
    pub(super) class: Option<Ident>,
    /// The integer type of the numbers.
    pub(super) number: Ident,
    /// The module of `status-core` with the functions for this type.
    pub(super) for_number: TokenStream,
    /// The function from the number to the code.
    pub(super) from_number: Ident,
    /// The method from the code to the number.
    pub(super) as_number: Ident,
    /// The numbers of the codes as text, in the notation of the family.
    pub(super) numbers: Vec<String>,
    /// The `Display` texts of the codes.
    pub(super) lines: Vec<String>,
    /// Expressions that include the files that were read.
    pub(super) tracked: Vec<TokenStream>,
}

impl<'a> Expansion<'a> {
    pub(super) fn new(
        arguments: &'a Arguments,
        shell: &'a Shell,
        spec: &'a Spec,
        too_large: Vec<Code>,
        tracked: Vec<TokenStream>,
    ) -> Self {
        let class = arguments
            .class
            .clone()
            .filter(|class| *class != shell.ident)
            .unwrap_or_else(|| format_ident!("{}Class", shell.ident));
        let core = arguments.core();
        let number = format_ident!("{}", shell.repr.to_string());
        let module = format_ident!("for_{number}");
        let mut numbers = Vec::with_capacity(spec.codes.len());
        let mut lines = Vec::with_capacity(spec.codes.len());
        for code in &spec.codes {
            let number = spec.notation.write(code.number.value);
            lines.push(format!("{number} {}", code.reason));
            numbers.push(number);
        }
        Self {
            shell,
            spec,
            too_large,
            arguments,
            ident: located(&shell.ident),
            class: (!spec.classes.is_empty()).then(|| located(&class)),
            for_number: quote!(#core::__private::#module),
            from_number: format_ident!("from_{number}"),
            as_number: format_ident!("as_{number}"),
            core,
            number,
            numbers,
            lines,
            tracked,
        }
    }

    /// The variant of a code.
    pub(super) fn variant(&self, code: &Code) -> Ident {
        Ident::new(&code.variant.value, self.ident.span())
    }

    /// A number as text, in the notation of the family.
    pub(super) fn text(&self, number: i128) -> String {
        self.spec.notation.write(number)
    }

    /// The index of `self` in `ALL`.
    pub(super) fn index(&self) -> TokenStream {
        let as_number = &self.as_number;
        quote!(Self::__index_of_number(self.#as_number()))
    }
}

/// The same name at the same place, with the macro's span.
fn located(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(generated(ident.span()));
    ident
}
