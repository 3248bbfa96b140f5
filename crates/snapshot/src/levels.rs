use serde::Deserialize;
use serde_json::value::RawValue;

use crate::held_policy::HeldPolicy;
use crate::origin::Origin;
use crate::policy_document::Unreadable;

/// Service or resource control policies, one list a level, root first.
pub type Levels = Vec<Vec<HeldPolicy>>;

/// Why a text holds no organization policies.
#[derive(Debug, thiserror::Error)]
pub enum LevelsError {
    /// It is not JSON.
    #[error("not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// One of its policies cannot be read.
    #[error("{place}: {error}")]
    Policy {
        /// Which: the text's name and the indexes of level and policy.
        place: String,
        /// What is wrong with it.
        error: Unreadable,
    },
}

/// What `aws organizations describe-policy` prints: the document is a string in it.
#[derive(Deserialize)]
struct Described {
    #[serde(rename = "Policy")]
    policy: Content,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Content {
    policy_summary: Option<Summary>,
    content: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Summary {
    arn: Option<String>,
    name: Option<String>,
}

/// Reads service or resource control policies from JSON: one policy, a list of policies that are attached to one
/// level, or a list of such lists, the organization's root first and the account last.
///
/// A policy is a document, or what `aws organizations describe-policy` prints.
pub fn levels(name: &str, text: &str) -> Result<Levels, LevelsError> {
    match first_byte(text) {
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text)?;
            let is_list = |item: &&RawValue| first_byte(item.get()) == Some(b'[');
            if items.iter().any(is_list) {
                let levels = items.iter().enumerate();
                levels
                    .map(|(index, level)| {
                        let policies: Vec<&RawValue> = serde_json::from_str(level.get())?;
                        list(&format!("{name}[{index}]"), &policies)
                    })
                    .collect()
            } else {
                Ok(vec![list(name, &items)?])
            }
        }
        _ => Ok(vec![vec![policy(name, text)?]]),
    }
}

fn list(place: &str, policies: &[&RawValue]) -> Result<Vec<HeldPolicy>, LevelsError> {
    let policies = policies.iter().enumerate();
    policies
        .map(|(index, text)| policy(&format!("{place}[{index}]"), text.get()))
        .collect()
}

fn policy(place: &str, text: &str) -> Result<HeldPolicy, LevelsError> {
    let held = match serde_json::from_str::<Described>(text) {
        Ok(Described { policy }) => {
            let summary = policy.policy_summary;
            let name = summary.and_then(|summary| summary.arn.or(summary.name));
            HeldPolicy::read(
                Origin::Organization(name.unwrap_or_else(|| place.to_owned())),
                policy.content,
            )
        }
        Err(_) => HeldPolicy::read(Origin::File(place.to_owned()), text),
    };
    held.map_err(|error| LevelsError::Policy {
        place: place.to_owned(),
        error,
    })
}

fn first_byte(text: &str) -> Option<u8> {
    text.trim_start().bytes().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &str =
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;

    fn origins(text: &str) -> Vec<Vec<String>> {
        let levels = levels("scp.json", text).unwrap();
        let names = |level: &Vec<HeldPolicy>| level.iter().map(|held| held.origin.to_string()).collect();
        levels.iter().map(names).collect()
    }

    #[test]
    fn one_policy_a_level_or_all_levels() {
        assert_eq!(origins(ALL), [["scp.json"]]);
        assert_eq!(
            origins(&format!("[{ALL}, {ALL}]")),
            [["scp.json[0]", "scp.json[1]"]]
        );
        assert_eq!(
            origins(&format!("[[{ALL}], [{ALL}, {ALL}]]")),
            [vec!["scp.json[0][0]"], vec!["scp.json[1][0]", "scp.json[1][1]"]]
        );
    }

    /// The shape of `aws organizations describe-policy --policy-id p-FullAWSAccess`.
    #[test]
    fn what_the_command_line_describes() {
        let described = serde_json::json!({"Policy": {
            "PolicySummary": {
                "Id": "p-FullAWSAccess", "Arn": "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
                "Name": "FullAWSAccess", "Type": "SERVICE_CONTROL_POLICY", "AwsManaged": true
            },
            "Content": ALL,
        }});
        assert_eq!(
            origins(&described.to_string()),
            [["arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess"]]
        );
    }

    #[test]
    fn what_is_wrong_names_the_policy() {
        let error = levels("scp.json", &format!("[[{ALL}], [{{}}]]")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "scp.json[1][0]: the policy document has no `Statement` (line 1, column 1)"
        );
        assert!(matches!(levels("scp.json", "[{]"), Err(LevelsError::Json(_))));
    }
}
