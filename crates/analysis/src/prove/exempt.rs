use steprole_policy::{Comparison, Document, Effect, Statement};

use super::claim::Hole;
use crate::glob;
use crate::symbolic::Counterexample;

/// Actions that a user may reach without MFA, because reaching MFA needs them.
///
/// They are the exemptions of AWS's example for users who manage their own MFA devices, without the change of a password
/// [doc: reference_policies_examples_aws_my-sec-creds-self-manage-no-mfa], and the two calls that no policy controls.
pub const RECOMMENDED: &[&str] = &[
    "iam:CreateVirtualMFADevice",
    "iam:EnableMFADevice",
    "iam:GetMFADevice",
    "iam:GetUser",
    "iam:ListMFADevices",
    "iam:ListVirtualMFADevices",
    "iam:ResyncMFADevice",
    "sts:GetCallerIdentity",
    "sts:GetSessionToken",
];

/// An entry of a guard's `NotAction` that the exempt set does not hold.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Exemption {
    /// The document, by its place among those given.
    pub document: usize,
    /// The statement, by its place there.
    pub statement: usize,
    /// The entry.
    pub entry: String,
}

/// Every exemption of a guard outside the exempt set, so that a guard cannot define its own innocence.
pub fn exemptions(documents: &[&Document], exempt: &[String]) -> Vec<Exemption> {
    let mut found = Vec::new();
    for (document, each) in documents.iter().enumerate() {
        for (statement, guard) in each
            .statements()
            .iter()
            .enumerate()
            .filter(|(_, each)| is_guard(each))
        {
            let Some(actions) = guard.action.as_ref().filter(|action| action.value.negated) else {
                continue;
            };
            for entry in &actions.value.entries {
                // a pattern covers an entry when it matches the entry's own text, wildcards and all
                if !exempt
                    .iter()
                    .any(|pattern| glob::matches_action(pattern, &entry.text))
                {
                    found.push(Exemption {
                        document,
                        statement,
                        entry: entry.text.clone(),
                    });
                }
            }
        }
    }
    found
}

/// Whether a statement denies what comes without MFA.
pub(super) fn is_guard(statement: &Statement) -> bool {
    statement.effect.value == Effect::Deny
        && statement.conditions().iter().any(|condition| {
            let key = &condition.key.text;
            key.eq_ignore_ascii_case("aws:MultiFactorAuthPresent")
                || key.eq_ignore_ascii_case("aws:MultiFactorAuthAge")
        })
}

/// Why no guard stops a request.
pub(super) fn hole(documents: &[&Document], request: &Counterexample) -> Hole {
    let guards = documents
        .iter()
        .flat_map(|document| document.statements().iter().enumerate());
    let guards: Vec<(usize, &Statement)> = guards.filter(|(_, each)| is_guard(each)).collect();
    let name = |(place, guard): &(usize, &Statement)| match &guard.sid {
        Some(sid) if !sid.value.is_empty() => sid.value.clone(),
        _ => format!("#{}", place + 1),
    };
    for guard in &guards {
        let Some(actions) = &guard.1.action else {
            continue;
        };
        let mut entries = actions.value.entries.iter();
        let entry = entries.find(|entry| glob::matches_action(&entry.text, &request.action));
        if let Some(entry) = entry.filter(|_| actions.value.negated) {
            return Hole::Exempt {
                guard: name(guard),
                entry: entry.text.clone(),
            };
        }
    }
    let is_absent = |key: &str| {
        !request
            .context
            .keys()
            .any(|present| present.eq_ignore_ascii_case(key))
    };
    for guard in &guards {
        let loose = guard.1.conditions().iter().find(|condition| {
            condition.operator.comparison == Comparison::Bool
                && !condition.operator.if_exists
                && is_absent(&condition.key.text)
        });
        if let Some(condition) = loose {
            return Hole::AbsentKey {
                guard: name(guard),
                operator: condition.operator_entry.text.clone(),
            };
        }
    }
    guards
        .first()
        .map_or(Hole::NoGuard, |guard| Hole::NotCovered { guard: name(guard) })
}
