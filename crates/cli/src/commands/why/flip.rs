//! The smallest change of a request that would turn its answer around, found by trying.

use steprole_catalog::catalog;
use steprole_policy::{ConditionTrace, Context, ContextValue, Decision, Effect, Explanation};
use steprole_snapshot::{Caller, MfaState, Question};

use super::concrete;
use crate::commands::question::Inquiry;
use crate::failure::Failure;

/// A change of the request. Nothing here changes a policy.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Change {
    /// Signed with other credentials of the same caller: with a code, or without.
    Mfa(MfaState),
    /// A condition key with another value.
    Key {
        /// The key.
        key: String,
        /// Its value.
        value: String,
    },
    /// A condition key left out.
    NoKey(String),
    /// Another resource.
    Resource(String),
    /// Another caller.
    Caller(Box<Caller>),
}

/// Changes that together turn the answer around, and the answer then.
#[derive(Clone, Debug)]
pub(crate) struct Flip {
    /// What to change.
    pub(crate) changes: Vec<Change>,
    /// The question then.
    pub(crate) question: Question,
    /// The answer then.
    pub(crate) decision: Decision,
}

/// What is tried: requests are cheap to decide, but an account may have thousands of callers.
const MOST_CALLERS: usize = 500;

/// How many flips are worth telling.
const TOLD: usize = 3;

/// Tries changes of one request.
pub(crate) struct Trial<'a> {
    pub(crate) inquiry: &'a Inquiry,
    pub(crate) question: &'a Question,
    pub(crate) mfa: MfaState,
}

impl Trial<'_> {
    /// The smallest sets of changes that turn the answer around: one change if any does, else two.
    pub(crate) fn flips(&self, explanation: &Explanation) -> Result<Vec<Flip>, Failure> {
        let was_allowed = explanation.decision.is_allowed();
        let singles = self.candidates(explanation);
        let mut found = Vec::new();
        for changes in &singles {
            self.try_out(changes, was_allowed, &mut found)?;
        }
        if found.is_empty() && !was_allowed {
            // with a code every other change may get further
            let with_mfa = Change::Mfa(MfaState::Yes);
            for changes in &singles {
                if self.mfa != MfaState::Yes && !changes.contains(&with_mfa) {
                    let pair: Vec<Change> = [&[with_mfa.clone()][..], changes].concat();
                    self.try_out(&pair, was_allowed, &mut found)?;
                }
            }
        }
        found.sort_by_key(|flip| flip.changes.len());
        let least = found.first().map_or(0, |flip| flip.changes.len());
        found.retain(|flip| flip.changes.len() == least);
        found.truncate(TOLD);
        Ok(found)
    }

    /// The request with other credentials of the same caller.
    pub(crate) fn with_mfa(&self, mfa: MfaState) -> Result<Question, Failure> {
        self.changed(&[Change::Mfa(mfa)])
    }

    fn try_out(&self, changes: &[Change], was_allowed: bool, found: &mut Vec<Flip>) -> Result<(), Failure> {
        let question = self.changed(changes)?;
        let decision = question.decide(&self.inquiry.semantics);
        if decision.is_allowed() != was_allowed {
            found.push(Flip {
                changes: changes.to_vec(),
                question,
                decision,
            });
        }
        Ok(())
    }

    fn changed(&self, changes: &[Change]) -> Result<Question, Failure> {
        let (mut caller, mut resource, mut mfa) = (&self.question.caller, &self.question.resource, self.mfa);
        for change in changes {
            match change {
                Change::Mfa(other) => mfa = *other,
                Change::Resource(other) => resource = other,
                Change::Caller(other) => caller = other,
                Change::Key { .. } | Change::NoKey(_) => {}
            }
        }
        let mut question = self
            .inquiry
            .question(caller, &self.question.action, resource, mfa)?;
        for change in changes {
            match change {
                Change::Key { key, value } => set(&mut question.context, key, value),
                Change::NoKey(key) => question.context.remove(key),
                Change::Mfa(_) | Change::Resource(_) | Change::Caller(_) => {}
            }
        }
        Ok(question)
    }

    /// What to try, the likeliest first: MFA, then keys, then another resource, then another caller.
    fn candidates(&self, explanation: &Explanation) -> Vec<Vec<Change>> {
        let mut candidates: Vec<Vec<Change>> = Vec::new();
        let mut add = |changes: Vec<Change>| {
            if !changes.is_empty() && !candidates.contains(&changes) {
                candidates.push(changes);
            }
        };
        if explanation.decision.is_allowed() {
            for state in [MfaState::Absent, MfaState::No] {
                if self.mfa == MfaState::Yes {
                    add(vec![Change::Mfa(state)]);
                }
            }
            return candidates;
        }
        if self.mfa != MfaState::Yes {
            add(vec![Change::Mfa(MfaState::Yes)]);
        }
        for changes in self.keys(explanation) {
            add(changes);
        }
        for resource in self.resources(explanation) {
            add(vec![Change::Resource(resource)]);
        }
        for caller in self.callers() {
            add(vec![Change::Caller(Box::new(caller))]);
        }
        candidates
    }

    /// Values that a condition might want: each alone, and for an allow all that it lacks together.
    fn keys(&self, explanation: &Explanation) -> Vec<Vec<Change>> {
        let mut candidates = Vec::new();
        for statement in explanation.near() {
            if !(statement.resource.matched && statement.principal.matched) {
                continue;
            }
            let stands_in_the_way = |condition: &&ConditionTrace| {
                condition.holds == (statement.effect == Effect::Deny) && may_change(&condition.key)
            };
            let conditions: Vec<&ConditionTrace> =
                statement.conditions.iter().filter(stands_in_the_way).collect();
            let mut together = Vec::new();
            for condition in &conditions {
                let changes = concrete::changes(condition, &self.question.context);
                together.extend(changes.first().cloned());
                candidates.extend(changes.into_iter().map(|change| vec![change]));
            }
            if together.len() > 1 {
                candidates.push(together);
            }
        }
        candidates
    }

    /// Resources of the same type that statements about the action allow, the caller itself first.
    fn resources(&self, explanation: &Explanation) -> Vec<String> {
        let asked = self.question.resource.as_str();
        let mut resources = vec![self.question.caller.arn.clone()];
        for statement in explanation.near() {
            if statement.effect != Effect::Allow || statement.resource.matched {
                continue;
            }
            let written = self
                .question
                .layers
                .of_statement(statement)
                .and_then(|held| held.document.document().statements().get(statement.statement))
                .and_then(|statement| statement.resource.as_ref())
                .filter(|resource| !resource.value.negated);
            for pattern in written.iter().flat_map(|resource| &resource.value.entries) {
                resources.extend(concrete::resource(&pattern.text, self.question));
            }
        }
        resources.retain(|resource| {
            let is_same_kind = asked == "*" || concrete::kind(resource) == concrete::kind(asked);
            resource != asked && is_same_kind && self.may_exist(resource)
        });
        resources
    }

    /// Whether a resource may be there: of an account that is known, all users, groups and roles are.
    fn may_exist(&self, arn: &str) -> bool {
        let Some(account) = &self.inquiry.account else {
            return true;
        };
        let name = arn.rsplit('/').next().unwrap_or_default();
        let known = match concrete::kind(arn) {
            ("iam", "user") => account.user(name).map(|user| &user.arn),
            ("iam", "group") => account.group(name).map(|group| &group.arn),
            ("iam", "role") => account.role(name).map(|role| &role.arn),
            _ => return true,
        };
        known.is_some_and(|known| known == arn)
    }

    /// Everybody else of the account.
    fn callers(&self) -> Vec<Caller> {
        let Some(account) = &self.inquiry.account else {
            return Vec::new();
        };
        account
            .callers()
            .filter(|caller| caller.arn != self.question.caller.arn)
            .filter(|caller| {
                // whoever cannot be asked about cannot be recommended either
                self.inquiry
                    .question(caller, &self.question.action, &self.question.resource, self.mfa)
                    .is_ok()
            })
            .take(MOST_CALLERS)
            .collect()
    }
}

/// Sets a key as a request would carry it: with a list of values where requests may have several.
fn set(context: &mut Context<'static>, key: &str, value: &str) {
    let has_list = matches!(context.value(key), Some(ContextValue::Many(_)));
    let known = catalog().condition_key(key);
    if has_list || known.is_some_and(steprole_catalog::ConditionKey::multivalued) {
        context.set_many(key.to_owned(), [value.to_owned()]);
    } else {
        context.set(key.to_owned(), value.to_owned());
    }
}

/// Whether a request could carry another value for a key: not when the key says who the caller is, and MFA is a change
/// of its own.
fn may_change(key: &str) -> bool {
    const FIXED: [&str; 13] = [
        "aws:FederatedProvider",
        "aws:MultiFactorAuthAge",
        "aws:MultiFactorAuthPresent",
        "aws:PrincipalAccount",
        "aws:PrincipalArn",
        "aws:PrincipalIsAWSService",
        "aws:PrincipalOrgID",
        "aws:PrincipalOrgPaths",
        "aws:PrincipalType",
        "aws:ResourceAccount",
        "aws:TokenIssueTime",
        "aws:userid",
        "aws:username",
    ];
    let tag = "aws:PrincipalTag/";
    let is_tag = key
        .get(..tag.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(tag));
    !is_tag && !FIXED.iter().any(|fixed| fixed.eq_ignore_ascii_case(key))
}
