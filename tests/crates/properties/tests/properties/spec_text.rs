//! The TOML of a family.

use std::fmt::Write;

use status_spec::{Date, State};

use crate::model::{Code, Family, Field, Value};

impl Family {
    /// The value of a field: the code's own, or the default of its class.
    pub(crate) fn value(&self, code: &Code, field: usize) -> Option<Value> {
        let default = code.class.and_then(|class| self.classes[class].values[field].clone());
        code.values[field].clone().or(default)
    }

    /// The texts of `spec.toml` and of `base.toml`; the latter is empty if nothing is inherited.
    pub(crate) fn written(&self, base: &str) -> (String, String) {
        let mut shared = String::new();
        for class in &self.classes {
            writeln!(shared, "[class.{}]", class.key).unwrap();
            text(&mut shared, "title", class.title.as_deref());
            text(&mut shared, "description", class.description.as_deref());
            if let Some((first, last)) = class.range {
                writeln!(shared, "range = [{first}, {last}]").unwrap();
            }
            if let Some(fallback) = class.fallback {
                writeln!(shared, "fallback = {fallback}").unwrap();
            }
            values(&mut shared, &class.values, &self.fields);
        }
        for field in &self.fields {
            writeln!(shared, "[field.{}]\ntype = {:?}", field.key, field.kind).unwrap();
            if field.kind == "code" {
                shared.push_str("of = \"http\"\n");
            }
            text(&mut shared, "description", field.description.as_deref());
        }
        let Some(count) = self.base else {
            self.codes.iter().rev().for_each(|code| self.code(&mut shared, code));
            return (shared, String::new());
        };
        let mut root = format!("extends = \"./{base}\"\n");
        for (position, code) in self.codes.iter().enumerate() {
            if position >= count {
                self.code(&mut root, code);
                continue;
            }
            if code.is_changed {
                writeln!(root, "[code.{}]\noverride = true", self.number(code)).unwrap();
                text(&mut root, "description", code.description.as_deref());
                let before = Code { description: Some("What it was before.".to_owned()), ..code.clone() };
                self.code(&mut shared, &before);
            } else {
                self.code(&mut shared, code);
            }
        }
        (root, shared)
    }

    fn number(&self, code: &Code) -> String {
        if self.is_hexadecimal && code.number >= 0 {
            format!("0x{:04x}", code.number)
        } else {
            code.number.to_string()
        }
    }

    fn code(&self, spec: &mut String, code: &Code) {
        writeln!(spec, "[code.{}]", self.number(code)).unwrap();
        text(spec, "reason", Some(&code.reason));
        text(spec, "name", code.name.as_deref());
        text(spec, "description", code.description.as_deref());
        text(spec, "registered", code.registered.as_deref());
        match code.references.as_slice() {
            [] => {}
            [one] => text(spec, "reference", Some(one)),
            several => writeln!(spec, "reference = {}", list(several)).unwrap(),
        }
        let (state, until) = match code.state {
            State::Active => (None, None),
            State::Temporary { until } => (Some("temporary"), until),
            State::Deprecated => (Some("deprecated"), None),
            State::Obsolete => (Some("obsolete"), None),
            State::Unused => (Some("unused"), None),
        };
        text(spec, "state", state);
        if let Some(Date { year, month, day }) = until {
            writeln!(spec, "until = {year:04}-{month:02}-{day:02}").unwrap();
        }
        writeln!(spec, "former = {}\naliases = {}", list(&code.former), list(&code.aliases)).unwrap();
        if let Some(class) =
            code.class.map(|class| &self.classes[class]).filter(|class| class.range.is_none())
        {
            text(spec, "class", Some(&class.key));
        }
        values(spec, &code.values, &self.fields);
    }
}

fn text(spec: &mut String, key: &str, text: Option<&str>) {
    if let Some(text) = text {
        writeln!(spec, "{key} = {}", string(text)).unwrap();
    }
}

fn list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| string(text)).collect::<Vec<_>>().join(", "))
}

fn values(spec: &mut String, values: &[Option<Value>], fields: &[Field]) {
    for (value, field) in values.iter().zip(fields) {
        let value = match value {
            None => continue,
            Some(Value::Bool(value)) => value.to_string(),
            Some(Value::Integer(value)) => value.to_string(),
            Some(Value::String(value)) => string(value),
            Some(Value::Strings(value)) => list(value),
            Some(Value::Code(value)) => value.to_string(),
        };
        writeln!(spec, "{} = {value}", field.key).unwrap();
    }
}

/// A text as a TOML string: a literal one if possible.
fn string(text: &str) -> String {
    if !text.contains('\'') && !text.contains(char::is_control) && text.len().is_multiple_of(2) {
        return format!("'{text}'");
    }
    let mut string = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => string.extend(['\\', sign]),
            sign if sign.is_control() => write!(string, "\\u{:04X}", u32::from(sign)).unwrap(),
            sign => string.push(sign),
        }
    }
    string.push('"');
    string
}
