//! The instructions of each case of `problems`: `cargo run --release --bin problem_instructions`. It needs valgrind.

use std::env;
use std::process::Command;

use status_benches::problems::CASES;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [case, times] = arguments.as_slice() {
        let (_, _, run) = CASES[case.parse::<usize>().expect("the number of a case")];
        run(times.parse().expect("a number"));
        return;
    }
    println!("| operation | with | instructions |");
    println!("|---|---|---|");
    for (position, (operation, who, _)) in CASES.iter().enumerate() {
        println!("| {operation} | {who} | {} |", (count(position, 1_100) - count(position, 100)) / 1_000);
    }
}

/// The instructions of this program when it runs a case.
fn count(case: usize, times: usize) -> u64 {
    let program = env::current_exe().expect("the path of this program");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args([case.to_string(), times.to_string()])
        .output()
        .expect("valgrind");
    let text = String::from_utf8_lossy(&output.stderr);
    let (_, count) = text.rsplit_once("Collected : ").expect("a count");
    count.split_whitespace().next().and_then(|count| count.parse().ok()).expect("a number")
}
