//! Arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    knowledge_park::cli::run()
}
