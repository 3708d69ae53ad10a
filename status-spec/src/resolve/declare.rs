//! Applying a file's declarations to its bases.

use std::rc::Rc;

use super::family::Family;
use super::number::Reader;
use super::registries::Registries;
use super::scope::{Base, Scope};
use super::{class, code, field, inherit, notation};
use crate::diagnostic::Errors;
use crate::document::Document;
use crate::taint::ItemKind;
use crate::{FileId, Notation, Repr, Spanned};

/// An entry of `extends`, and its family; `None` if it could not be read.
pub(crate) struct FoundBase {
    pub(crate) entry: Spanned<String>,
    pub(crate) family: Option<Rc<Family>>,
}

/// Additional input for resolving a file.
pub(crate) struct Resolver {
    pub(crate) repr: Repr,
    /// The file of the shipped registry `http`, if it was read.
    pub(crate) http: Option<FileId>,
    registries: Registries,
}

impl Resolver {
    pub(crate) fn new(repr: Repr) -> Self {
        Self { repr, http: None, registries: Registries::default() }
    }

    /// Applies the declarations of a file to those of its bases.
    pub(crate) fn resolve(
        &mut self,
        mut document: Document,
        mut bases: Vec<FoundBase>,
        errors: &mut Errors,
    ) -> Family {
        let is_inherited = !bases.is_empty();
        let notation = self.notation(&document, &mut bases, errors);
        let is_known = notation.is_some();
        let scope = Scope { has_notation: is_known, ..self.scope(&document, &bases) };
        let mut family = Family {
            scope,
            notation: notation.unwrap_or_default(),
            taint: core::mem::take(&mut document.taint),
            ..Family::default()
        };
        for (via, base) in bases.iter().enumerate() {
            match &base.family {
                Some(base) => inherit::join(&mut family, base, via, errors),
                None => family.taint.everything(),
            }
        }
        if !is_known {
            family.taint.kind(ItemKind::Class);
            family.taint.kind(ItemKind::Code);
        }
        let notation = family.notation.clone();
        let reader = Reader { notation: &notation, is_known, is_inherited };
        field::declare(document.fields, &mut family, errors);
        let values = class::declare(document.classes, &reader, &mut family, errors);
        class::set_values(values, &mut family, &mut self.registries, errors);
        let codes = code::Codes {
            declared: document.codes,
            nested: document.nested_codes,
            lost: document.lost,
            repr: self.repr,
        };
        code::declare(codes, &reader, &mut family, &mut self.registries, errors);
        family
    }

    /// The notation of the bases, or that of the file if there are no bases. `None` if it is unknown. A base
    /// with another notation than the first is ignored.
    fn notation(
        &self,
        document: &Document,
        bases: &mut [FoundBase],
        errors: &mut Errors,
    ) -> Option<Notation> {
        let Some((first, others)) = bases.split_first_mut() else {
            return notation::own(document, self.repr, errors);
        };
        notation::report_own(document, errors);
        let notation = first.family.as_ref()?.notation.clone();
        let mut is_known = true;
        for other in others {
            if let Some(family) = other.family.take_if(|family| family.notation != notation) {
                let (earlier, later) = ((&first.entry, &notation), (&other.entry, &family.notation));
                errors.push(inherit::other_notation(earlier, later));
            }
            is_known &= other.family.is_some();
        }
        is_known.then_some(notation)
    }

    fn scope(&self, document: &Document, bases: &[FoundBase]) -> Scope {
        let mut scope = Scope {
            file: document.file,
            bases: Vec::with_capacity(bases.len()),
            http: self.http,
            repr: (document.file == FileId(0)).then_some(self.repr),
            has_notation: true,
            start: (!document.has_codes).then_some(document.start),
        };
        for base in bases {
            let extends_http = base.family.as_ref().is_some_and(|family| family.extends_http);
            scope.bases.push(Base { entry: base.entry.clone(), extends_http });
        }
        scope
    }
}
