//! `cargo xtask bench [engine|prove|server|session]`: ours, the peer's and the ratio, from one run. Read the ratios: machines are noisy.

mod engine;
mod figures;
mod prove;
mod server;
mod session;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};

pub(crate) fn run(arguments: &[String]) -> anyhow::Result<()> {
    let wanted = |name: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    if let Some(unknown) = arguments
        .iter()
        .find(|argument| !["engine", "prove", "server", "session"].contains(&argument.as_str()))
    {
        bail!("`{unknown}` is no benchmark; there are engine, prove, server, session");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask has no parent folder")?
        .to_owned();
    if wanted("engine") {
        engine::run(&root)?;
    }
    if wanted("prove") {
        prove::run(&root)?;
    }
    if wanted("server") {
        server::run(&root)?;
    }
    if wanted("session") {
        session::run(&root)?;
    }
    Ok(())
}

/// How a benchmark is built.
#[derive(Clone, Copy)]
enum Profile {
    /// Built quickly; the engine and the prover are optimised in it.
    Release,
    /// What people get.
    Dist,
}

impl Profile {
    const fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dist => "dist",
        }
    }
}

fn build(root: &Path, profile: Profile, packages: &[&str]) -> anyhow::Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["build", "--quiet", "--profile", profile.name()])
        .current_dir(root);
    for package in packages {
        cargo.args(["--package", package]);
    }
    if !cargo.status()?.success() {
        bail!("the {} build failed", profile.name());
    }
    Ok(())
}

fn binary(root: &Path, profile: Profile, name: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    target.join(profile.name()).join(name)
}
