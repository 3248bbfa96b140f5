//! Stage one: AWS's newest models and codec vectors, out of botocore's source distribution on PyPI.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

use super::json::Json;

/// The file that says which botocore the committed models and vectors are from.
const SOURCE: &str = "model/SOURCE.md";

/// What is copied: the place in botocore's source tree, the place in the crate.
const MODELS: [(&str, &str); 2] = [
    (
        "botocore/data/iam/2010-05-08/service-2.json",
        "model/iam-2010-05-08.json",
    ),
    (
        "botocore/data/sts/2011-06-15/service-2.json",
        "model/sts-2011-06-15.json",
    ),
];
const VECTORS: [(&str, &str); 2] = [
    (
        "tests/unit/protocols/input/query.json",
        "tests/vectors/input-query.json",
    ),
    (
        "tests/unit/protocols/output/query.json",
        "tests/vectors/output-query.json",
    ),
];

const EXAMPLES: [(&str, &str); 2] = [
    (
        "botocore/data/iam/2010-05-08/examples-1.json",
        "tests/vectors/iam-examples.json",
    ),
    (
        "botocore/data/sts/2011-06-15/examples-1.json",
        "tests/vectors/sts-examples.json",
    ),
];

/// The accounts that examples may name; all others could be somebody's.
const ACCOUNTS: [&str; 2] = ["123456789012", "111122223333"];

/// Organizations is served in part: these operations and their shapes are kept.
const ORGANIZATIONS: (&str, &str) = (
    "botocore/data/organizations/2016-11-28/service-2.json",
    "model/organizations-2016-11-28.json",
);
const ORGANIZATIONS_OPERATIONS: [&str; 33] = [
    "AttachPolicy",
    "CreateAccount",
    "CreateOrganization",
    "CreateOrganizationalUnit",
    "CreatePolicy",
    "DeleteOrganizationalUnit",
    "DeletePolicy",
    "DescribeAccount",
    "DescribeCreateAccountStatus",
    "DescribeOrganization",
    "DescribeOrganizationalUnit",
    "DescribePolicy",
    "DetachPolicy",
    "DisableAWSServiceAccess",
    "DisablePolicyType",
    "EnableAWSServiceAccess",
    "EnablePolicyType",
    "ListAWSServiceAccessForOrganization",
    "ListAccounts",
    "ListAccountsForParent",
    "ListChildren",
    "ListOrganizationalUnitsForParent",
    "ListParents",
    "ListPolicies",
    "ListPoliciesForTarget",
    "ListRoots",
    "ListTagsForResource",
    "ListTargetsForPolicy",
    "MoveAccount",
    "TagResource",
    "UntagResource",
    "UpdateOrganizationalUnit",
    "UpdatePolicy",
];

/// Downloads, unpacks, strips and writes.
pub(super) fn run(home: &Path) -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/botocore");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    run_command(
        Command::new("pip")
            .args([
                "download",
                "--quiet",
                "--no-deps",
                "--no-binary",
                ":all:",
                "botocore",
                "--dest",
            ])
            .arg(&folder),
    )?;
    let archive = only_entry(&folder)?;
    run_command(
        Command::new("tar")
            .arg("xzf")
            .arg(&archive)
            .arg("-C")
            .arg(&folder),
    )?;
    std::fs::remove_file(&archive)?;
    let tree = only_entry(&folder)?;
    let name = tree
        .file_name()
        .and_then(|name| name.to_str())
        .context("botocore's folder has no name")?;
    for (from, to) in MODELS.into_iter().chain(VECTORS) {
        save(&strip(load(&tree.join(from))?), &home.join(to))?;
    }
    let (from, to) = ORGANIZATIONS;
    let part = part(strip(load(&tree.join(from))?), &ORGANIZATIONS_OPERATIONS)?;
    save(&part, &home.join(to))?;
    for (from, to) in EXAMPLES {
        save(&examples(strip(load(&tree.join(from))?)), &home.join(to))?;
    }
    super::write(&home.join(SOURCE), source(&name.replacen('-', " ", 1)).as_bytes())
}

fn run_command(command: &mut Command) -> anyhow::Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    ensure!(status.success(), "{} failed", command.get_program().display());
    Ok(())
}

fn only_entry(folder: &Path) -> anyhow::Result<PathBuf> {
    let mut entries = std::fs::read_dir(folder)?;
    let entry = entries.next().context("nothing was downloaded")??;
    Ok(entry.path())
}

fn load(path: &Path) -> anyhow::Result<Json> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// Writes JSON, one line a shape, an operation or an example, so that diffs can be read.
fn save(json: &Json, path: &Path) -> anyhow::Result<()> {
    let mut out = String::new();
    lines(json, 2, &mut out)?;
    out.push('\n');
    super::write(path, out.as_bytes())
}

/// Keeps title, input and output of the examples that name no account but [`ACCOUNTS`].
fn examples(json: Json) -> Json {
    let Json::Object(entries) = json else {
        return json;
    };
    let keep = |example: &Json| {
        let text = serde_json::to_string(example).unwrap_or_default();
        text.split(|c: char| !c.is_ascii_digit())
            .all(|run| run.len() != 12 || ACCOUNTS.contains(&run))
    };
    let shorten = |example: Json| match example {
        Json::Object(entries) => {
            let parts = ["title", "input", "output"];
            Json::Object(
                entries
                    .into_iter()
                    .filter(|(key, _)| parts.contains(&key.as_str()))
                    .collect(),
            )
        }
        other => other,
    };
    let of_operation = |examples: Json| match examples {
        Json::Array(examples) => Json::Array(examples.into_iter().map(shorten).filter(keep).collect()),
        other => other,
    };
    let of_service = |json: Json| match json {
        Json::Object(operations) => Json::Object(
            operations
                .into_iter()
                .map(|(operation, examples)| (operation, of_operation(examples)))
                .collect(),
        ),
        other => other,
    };
    Json::Object(
        entries
            .into_iter()
            .map(|(key, value)| (key, of_service(value)))
            .collect(),
    )
}

/// A model with these operations alone, and the shapes that they reach; of the others, the names.
fn part(model: Json, operations: &[&str]) -> anyhow::Result<Json> {
    let mut reached: BTreeSet<String> = BTreeSet::new();
    let mut open: Vec<&Json> = Vec::new();
    let all = model.get("operations").context("a model without operations")?;
    for operation in operations {
        open.push(
            all.get(operation)
                .with_context(|| format!("no operation `{operation}`"))?,
        );
    }
    let shapes = model.get("shapes").context("a model without shapes")?;
    while let Some(json) = open.pop() {
        if let Some(name) = json.text("shape")
            && reached.insert(name.to_owned())
        {
            open.extend(shapes.get(name));
        }
        open.extend(json.entries().iter().map(|(_, value)| value));
        open.extend(json.items());
    }
    let unserved = all
        .entries()
        .iter()
        .filter(|(name, _)| !operations.contains(&name.as_str()))
        .map(|(name, _)| Json::Text(name.clone()))
        .collect();
    let Json::Object(entries) = model else {
        return Ok(model);
    };
    let keep = |json: Json, is_kept: &dyn Fn(&str) -> bool| match json {
        Json::Object(entries) => {
            Json::Object(entries.into_iter().filter(|(name, _)| is_kept(name)).collect())
        }
        other => other,
    };
    Ok(Json::Object(
        entries
            .into_iter()
            .map(|(key, value)| {
                let value = match key.as_str() {
                    "operations" => keep(value, &|name| operations.contains(&name)),
                    "shapes" => keep(value, &|name| reached.contains(name)),
                    _ => value,
                };
                (key, value)
            })
            .chain([("unserved".to_owned(), Json::Array(unserved))])
            .collect(),
    ))
}

/// Drops what only people read. A member may be called `documentation`; only texts are dropped.
fn strip(json: Json) -> Json {
    match json {
        Json::Object(entries) => Json::Object(
            entries
                .into_iter()
                .filter(|(key, value)| !(key == "documentation" && matches!(value, Json::Text(_))))
                .map(|(key, value)| (key, strip(value)))
                .collect(),
        ),
        Json::Array(items) => Json::Array(items.into_iter().map(strip).collect()),
        other => other,
    }
}

/// Writes the outer `depth` levels with a line for each entry and the rest compactly.
fn lines(json: &Json, depth: usize, out: &mut String) -> anyhow::Result<()> {
    let (open, close) = match json {
        Json::Object(_) if depth > 0 => ('{', '}'),
        Json::Array(_) if depth > 0 => ('[', ']'),
        other => {
            out.push_str(&serde_json::to_string(other)?);
            return Ok(());
        }
    };
    out.push(open);
    let keyed = json.entries().iter().map(|(key, value)| (Some(key), value));
    let bare = json.items().iter().map(|value| (None, value));
    for (at, (key, value)) in keyed.chain(bare).enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        if let Some(key) = key {
            out.push_str(&serde_json::to_string(key)?);
            out.push(':');
        }
        lines(value, depth - 1, out)?;
    }
    out.push('\n');
    out.push(close);
    Ok(())
}

fn source(version: &str) -> String {
    format!(
        "# Where these models come from\n\n\
         `iam-2010-05-08.json`, `organizations-2016-11-28.json`, `sts-2011-06-15.json` and the `*-query.json` and\n\
         `*-examples.json` under `tests/vectors/` are AWS's public service models, protocol tests and examples, without their\n\
         documentation, from the source distribution of {version} on PyPI. Of Organizations only the operations that are\n\
         served are kept, with their shapes, and the names of the others. The examples are those that name no account but the documentation's own.\n\
         `cargo xtask generate --fetch` takes them again from the newest one.\n\n\
         Botocore, Copyright 2012-2022 Amazon.com, Inc. or its affiliates. All Rights Reserved. Licensed under the Apache\n\
         License, Version 2.0, the licence of this project too.\n"
    )
}
