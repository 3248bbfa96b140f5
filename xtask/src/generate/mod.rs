//! `cargo xtask generate`: everything that is generated and committed, each part in its own file.

mod api;
mod catalog;
mod coverage;
mod lints;

/// What can be named to run alone.
const PARTS: [&str; 4] = ["api", "catalog", "coverage", "lints"];

/// Runs every generator, or only the parts that are named.
///
/// With `--check` nothing is written and drift is an error; with `--fetch` the sources of what is generated are
/// downloaded first.
pub(crate) fn run(arguments: &[String]) -> anyhow::Result<()> {
    let check = arguments.iter().any(|argument| argument == "--check");
    let fetch = arguments.iter().any(|argument| argument == "--fetch");
    let parts: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|word| !word.starts_with('-'))
        .collect();
    if let Some(unknown) = parts.iter().find(|part| !PARTS.contains(part)) {
        anyhow::bail!("`{unknown}` is no part; there are {}", PARTS.join(", "));
    }
    let wanted = |part| parts.is_empty() || parts.contains(&part);
    if wanted("api") {
        api::run(check, fetch)?;
    }
    if wanted("catalog") {
        catalog::run(check, fetch)?;
    }
    if wanted("coverage") {
        coverage::run(check)?;
    }
    if wanted("lints") {
        lints::run(check)?;
    }
    Ok(())
}
