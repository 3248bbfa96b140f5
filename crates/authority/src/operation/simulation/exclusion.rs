//! PolicyExclusionList: "what the simulation result would be if a policy were removed" (API model).

use steprole_api::Error;
use steprole_api::iam::PolicyIdentifier;

use super::invalid;

/// The policies that a simulation leaves out.
#[derive(Debug, Default)]
pub(super) struct Exclusions {
    all: Vec<Exclusion>,
}

#[derive(Debug)]
enum Exclusion {
    Arn(String),
    Inline {
        kind: String,
        holder: String,
        name: String,
    },
    Type(String),
}

/// A policy that may be left out.
#[derive(Clone, Copy, Debug)]
pub(super) enum Held<'a> {
    /// The boundary, by ARN.
    Boundary(&'a str),
    /// An inline policy.
    Inline {
        kind: &'static str,
        holder: &'a str,
        name: &'a str,
    },
    /// A managed policy, by ARN.
    Managed(&'a str),
}

impl Exclusions {
    /// Reads the identifiers. "Syntactically invalid identifiers … cause the request to fail" (API model); the texts are
    /// [inferred].
    pub(super) fn new(identifiers: &[PolicyIdentifier]) -> Result<Self, Error> {
        let all = identifiers.iter().map(Exclusion::new).collect::<Result<_, _>>()?;
        Ok(Self { all })
    }

    /// Whether a policy is left out. An identifier that matches nothing is ignored.
    pub(super) fn exclude(&self, policy: Held<'_>) -> bool {
        self.all.iter().any(|exclusion| exclusion.names(policy))
    }
}

impl Exclusion {
    fn new(identifier: &PolicyIdentifier) -> Result<Self, Error> {
        let PolicyIdentifier {
            policy_type,
            policy_arn,
            inline_policy_identifier,
        } = identifier;
        match (policy_type, policy_arn, inline_policy_identifier) {
            (Some(kind), None, None) => Ok(Self::Type(kind.clone())),
            (None, Some(arn), None) if is_policy_arn(arn) => Ok(Self::Arn(arn.clone())),
            (None, Some(arn), None) => Err(invalid(format!("Invalid policy identifier: {arn}."))),
            (None, None, Some(inline)) => Ok(Self::Inline {
                kind: inline.attachment_type.clone(),
                holder: inline.attachment_name.clone(),
                name: inline.policy_name.clone(),
            }),
            _ => Err(invalid(
                "A policy identifier has exactly one of PolicyType, PolicyArn and InlinePolicyIdentifier.",
            )),
        }
    }

    fn names(&self, policy: Held<'_>) -> bool {
        match (self, policy) {
            (Self::Type(named), _) => match policy {
                Held::Boundary(_) => named == "permission-boundary",
                Held::Inline { .. } => named == "inline",
                Held::Managed(arn) if arn.contains(":iam::aws:") => named == "aws-managed",
                Held::Managed(_) => named == "user-managed",
            },
            // [inferred]: an ARN names the policy in both of its uses.
            (Self::Arn(pattern), Held::Managed(arn) | Held::Boundary(arn)) => matches(pattern, arn),
            (
                Self::Inline {
                    kind: k,
                    holder: h,
                    name: n,
                },
                Held::Inline { kind, holder, name },
            ) => k == kind && n == name && matches(h, holder),
            (Self::Arn(_), Held::Inline { .. }) | (Self::Inline { .. }, _) => false,
        }
    }
}

/// An ARN of a managed policy or an SCP, with wildcards only in the name, and at most one `*` (API_PolicyIdentifier).
fn is_policy_arn(arn: &str) -> bool {
    let fields: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, "iam" | "organizations", "", account, resource] = fields.as_slice() else {
        return false;
    };
    let is_plain = |field: &str| !field.is_empty() && !field.contains(['*', '?']);
    is_plain(partition)
        && is_plain(account)
        && resource
            .strip_prefix("policy/")
            .is_some_and(|name| !name.is_empty() && name.matches('*').count() <= 1)
}

/// Whether a text matches a pattern with at most one `*`, and any number of `?` for one character each.
fn matches(pattern: &str, text: &str) -> bool {
    let same = |pattern: &str, text: &[char]| {
        pattern.chars().count() == text.len()
            && pattern
                .chars()
                .zip(text)
                .all(|(pattern, text)| pattern == '?' || pattern == *text)
    };
    let text: Vec<char> = text.chars().collect();
    let Some((head, tail)) = pattern.split_once('*') else {
        return same(pattern, &text);
    };
    let (before, after) = (head.chars().count(), tail.chars().count());
    let Some(last) = text.len().checked_sub(after).filter(|last| *last >= before) else {
        return false;
    };
    text.get(..before).is_some_and(|text| same(head, text))
        && text.get(last..).is_some_and(|text| same(tail, text))
}

#[cfg(test)]
mod tests {
    use super::{is_policy_arn, matches};

    #[test]
    fn one_star_and_any_number_of_question_marks() {
        for (pattern, text, expected) in [
            ("alice", "alice", true),
            ("alice", "alicia", false),
            ("al?ce", "alice", true),
            ("al*", "al", true),
            ("a*e", "alice", true),
            ("?l*c?", "alice", true),
            ("alice*e", "alice", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn wildcards_stand_in_the_name_only() {
        assert!(is_policy_arn("arn:aws:iam::aws:policy/Amazon*ReadOnlyAcces?"));
        for wrong in [
            "arn:aws:iam::*:policy/x",
            "arn:aws:iam::123456789012:policy/a*b*",
            "arn:aws:iam::123456789012:user/alice",
            "policy/x-and-some-more-text",
        ] {
            assert!(!is_policy_arn(wrong), "{wrong}");
        }
    }
}
