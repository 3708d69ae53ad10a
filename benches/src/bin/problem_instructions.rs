//! The instructions and allocations of each case of `problems`, and with `--features layer` of `layer`:
//! `cargo run --release --bin problem_instructions`. It needs valgrind.

use std::env;
use std::process::Command;

use status_benches::problems::cases;

fn main() {
    let cases = cases();
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [case, times] = arguments.as_slice() {
        let (_, _, run) = cases[case.parse::<usize>().expect("the number of a case")];
        run(times.parse().expect("a number"));
        return;
    }
    println!("| operation | with | instructions | allocations |");
    println!("|---|---|---|---|");
    for (position, (operation, who, _)) in cases.iter().enumerate() {
        let instructions = of_one_call(position, CALLGRIND, "Collected : ");
        let allocations = of_one_call(position, MEMCHECK, "total heap usage: ");
        println!("| {operation} | {who} | {instructions} | {allocations} |");
    }
}

const CALLGRIND: &[&str] = &["--tool=callgrind", "--callgrind-out-file=/dev/null"];

const MEMCHECK: &[&str] = &["--tool=memcheck", "--leak-check=no"];

/// The difference that one more call makes to a number from valgrind.
fn of_one_call(case: usize, tool: &[&str], before: &str) -> u64 {
    // A difference of one allocation is noise.
    (count(case, 1_100, tool, before) - count(case, 100, tool, before) + 500) / 1_000
}

/// The number that valgrind prints for a case of this program.
fn count(case: usize, times: usize, tool: &[&str], before: &str) -> u64 {
    let program = env::current_exe().expect("the path of this program");
    let output = Command::new("valgrind")
        .args(tool)
        .arg(program)
        .args([case.to_string(), times.to_string()])
        .output()
        .expect("valgrind");
    let text = String::from_utf8_lossy(&output.stderr);
    let (_, count) = text.rsplit_once(before).expect("a count");
    let count = count.split_whitespace().next().map(|count| count.replace(',', ""));
    count.and_then(|count| count.parse().ok()).expect("a number")
}
