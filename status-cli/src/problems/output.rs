//! Printing a generated file, or comparing it with a committed one.

use std::fs;

use clap::Args;
use status_core::Catalogue;

use super::read;
use crate::failure::Message;
use crate::input::Input;
use crate::terminal;
use crate::{Failure, Found};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The problem types
    #[arg(value_name = "FILE", value_parser = Input::parse)]
    file: Input,

    /// Compare with this file instead of printing: exit code 1 if it differs
    #[arg(long, value_name = "OUT")]
    check: Option<String>,
}

pub(super) fn run(arguments: &Arguments, generate: fn(&Catalogue) -> String) -> Result<Found, Failure> {
    let generated = generate(&read(&arguments.file)?);
    let Some(path) = &arguments.check else {
        terminal::print(&generated)?;
        return Ok(Found::Nothing);
    };
    let committed = fs::read_to_string(path).map_err(|error| Failure::cannot_read(path, &error))?;
    let (mut old, mut new) = (committed.lines(), generated.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (old.next(), new.next()) {
            (None, None) => return Ok(Found::Nothing),
            (old, new) if old == new => {}
            (old, _) => {
                let message = Message::new("this file is out of date".to_owned())
                    .in_file(path)
                    .at_line(number, old.unwrap_or("(end of the file)"))
                    .help("run the command without `--check` to update it");
                terminal::print_error(&message.render(terminal::Style::PLAIN), terminal::Style::PLAIN)?;
                return Ok(Found::Something);
            }
        }
    }
}
