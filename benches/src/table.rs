//! Printing results as ratios.

/// One comparison.
#[derive(Debug)]
pub struct Row {
    /// The operation.
    pub operation: String,
    /// The peer.
    pub peer: String,
    /// Our median.
    pub ours: f64,
    /// The peer's median, in the same unit.
    pub theirs: f64,
    /// The upper limit of the ratio, ours divided by theirs; `None` without a target.
    pub target: Option<f64>,
}

impl Row {
    /// A comparison of two medians.
    #[must_use]
    pub fn new(operation: &str, peer: &str, ours: f64, theirs: f64, target: Option<f64>) -> Self {
        Self { operation: operation.to_owned(), peer: peer.to_owned(), ours, theirs, target }
    }
}

/// Prints the rows as a table in Markdown. A ratio below 1 means that ours is smaller.
pub fn print(unit: &str, rows: &[Row]) {
    println!("| operation | compared with | ours, {unit} | theirs, {unit} | ratio | aim | |");
    println!("|---|---|---|---|---|---|---|");
    for row in rows {
        let ratio = row.ours / row.theirs;
        let (target, verdict) = row.target.map_or_else(
            || ("–".to_owned(), ""),
            |target| (format!("≤ {target:.3}"), if ratio <= target { "met" } else { "missed" }),
        );
        println!(
            "| {} | {} | {:.2} | {:.2} | {ratio:.3} | {target} | {verdict} |",
            row.operation, row.peer, row.ours, row.theirs
        );
    }
}
