//! The `lints` part of `cargo xtask generate`: `docs/lints.md`, the reference page of `steprole lint`, from the table
//! of rules.

use std::path::Path;

use anyhow::{Context as _, bail};

const PAGE: &str = "docs/lints.md";

/// Writes the page, or checks that the rules say what is committed.
pub(super) fn run(check: bool) -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask has no parent folder")?;
    let path = root.join(PAGE);
    let text = steprole_analysis::reference_page();
    if std::fs::read_to_string(&path).unwrap_or_default() == text {
        return Ok(());
    }
    if check {
        bail!("{PAGE} is not what the rules say; run `cargo xtask generate lints` and commit");
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "a page for everybody's eyes, written by a developer's tool"
    )]
    std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_committed_page_is_what_the_rules_say() {
        super::run(true).unwrap();
    }
}
