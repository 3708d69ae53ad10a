//! The CSV files in `tests/fixtures`.

/// The cells of a line. Cells with a comma are quoted, and no cell contains a quote.
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
