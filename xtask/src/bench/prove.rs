//! The guard proof over every AWS managed policy.

use std::path::Path;
use std::process::Command;

use anyhow::bail;

use super::{Profile, binary, build};
use crate::say;

pub(super) fn run(root: &Path) -> anyhow::Result<()> {
    build(root, Profile::Release, &["steprole-bench"])?;
    let output = Command::new(binary(root, Profile::Release, "prove")).output()?;
    if !output.status.success() {
        bail!("prove: {}", String::from_utf8_lossy(&output.stderr));
    }
    say(
        "prove: nothing outside the exempt set without MFA, every AWS managed policy with the guard, one core",
    );
    say(&format!("  {}", String::from_utf8(output.stdout)?.trim()));
    Ok(())
}
