//! The files of facts in `tests/fixtures`.

/// The cells of a line; those with a comma in them are quoted, and none has a quote in it.
pub(crate) fn cells<const COUNT: usize>(line: &str) -> [String; COUNT] {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            sign => cells.last_mut().unwrap().push(sign),
        }
    }
    cells.try_into().unwrap()
}
