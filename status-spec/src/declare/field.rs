//! The fields that a file declares.

use crate::diagnostic::Diagnostic;
use crate::draft::FieldDraft;
use crate::family::{Family, Slot};
use crate::site::Site;
use crate::{Field, FieldType, Rule, name};

pub(crate) fn declare(fields: Vec<FieldDraft>, family: &mut Family, site: &mut Site<'_>) {
    for FieldDraft { key, kind, description } in fields {
        if let Some(there) = family.fields.get(&key.value) {
            site.findings.push(
                Diagnostic::new(
                    Rule::InheritedField,
                    key.span,
                    format!("inherited field `{}` is declared again", key.value),
                )
                .label("declared again here")
                .also(there.item.key.span, "first declared here")
                .help("a field cannot be changed: remove this one, or choose another key"),
            );
            continue;
        }
        let method = match kind {
            FieldType::Bool => format!("is_{}", name::snake_case(&key.value)),
            _ => name::snake_case(&key.value),
        };
        let header = key.span;
        family.fields.push(Slot::own(Field { key, method, kind, description }, header));
    }
}
