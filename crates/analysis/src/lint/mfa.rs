//! Conditions about MFA, and the requests that show what they are worth.

use steprole_policy::{Comparison, Condition, Effect, Outcome, Policy, PolicyKind, Statement, parse};

use super::{Subject, repair};
use crate::edit::{Edit, Fix};
use crate::witness::{Attempt, Caller, Cast, Stage, Verdict, Witness, account_of, is_account, plans};

/// The two condition keys that tell about MFA.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum MfaKey {
    /// `aws:MultiFactorAuthAge`: seconds since the code; absent without MFA.
    Age,
    /// `aws:MultiFactorAuthPresent`: absent for access keys, else `true` or `false`.
    Present,
}

/// The key that a condition tests, if it is one of the two.
pub(crate) fn key(condition: &Condition) -> Option<MfaKey> {
    let name = condition.key.text.as_str();
    [
        ("aws:MultiFactorAuthAge", MfaKey::Age),
        ("aws:MultiFactorAuthPresent", MfaKey::Present),
    ]
    .into_iter()
    .find_map(|(known, key)| known.eq_ignore_ascii_case(name).then_some(key))
}

/// Whether a condition tests the value of `aws:MultiFactorAuthPresent`, for this one and no other: by `Bool`, or by an
/// operator of strings, which compares the same letters.
pub(crate) fn equals(condition: &Condition, value: &str) -> bool {
    let by_value = [
        Comparison::Bool,
        Comparison::StringEquals,
        Comparison::StringEqualsIgnoreCase,
        Comparison::StringLike,
    ];
    by_value
        .into_iter()
        .any(|comparison| present(condition, comparison, value))
}

/// Whether a condition tests `aws:MultiFactorAuthPresent` with this comparison, for this value and no other.
pub(crate) fn present(condition: &Condition, comparison: Comparison, value: &str) -> bool {
    key(condition) == Some(MfaKey::Present)
        && condition.operator.comparison == comparison
        && !condition.values.is_empty()
        && condition
            .values
            .iter()
            .all(|written| written.text.eq_ignore_ascii_case(value))
}

/// Whether a condition compares `aws:MultiFactorAuthAge` in one of these ways.
pub(crate) fn age(condition: &Condition, comparisons: [Comparison; 2]) -> bool {
    key(condition) == Some(MfaKey::Age) && comparisons.contains(&condition.operator.comparison)
}

/// Whether a statement denies by what a request says about MFA.
pub(crate) fn is_guard(statement: &Statement) -> bool {
    statement.effect.value == Effect::Deny
        && statement
            .conditions()
            .iter()
            .any(|condition| key(condition).is_some())
}

/// A condition about MFA in a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit<'s> {
    pub(crate) subject: &'s Subject<'s>,
    pub(crate) statement: &'s Statement,
    pub(crate) condition: &'s Condition,
    index: usize,
}

/// The conditions of statements of this effect that pass a test.
pub(crate) fn hits<'s>(
    subject: &'s Subject<'s>,
    effect: Effect,
    test: fn(&Condition) -> bool,
) -> impl Iterator<Item = Hit<'s>> {
    let statements = subject
        .statements()
        .iter()
        .filter(move |statement| statement.effect.value == effect);
    statements.flat_map(move |statement| {
        let conditions = statement.conditions().iter().enumerate();
        conditions
            .filter(move |(_, condition)| test(condition))
            .map(move |(index, condition)| Hit {
                subject,
                statement,
                condition,
                index,
            })
    })
}

impl Hit<'_> {
    /// The edits that give the condition another operator, and other values where told.
    pub(crate) fn repaired(&self, operator: &str, values: Option<&str>) -> Option<Vec<Edit>> {
        repair::operator(self.subject.text, self.statement, self.index, operator, values)
    }

    /// A request without MFA that the document allows and the mended document refuses.
    pub(crate) fn slips_through(&self, edits: &[Edit]) -> Option<Witness> {
        let callers = without_mfa(self.subject);
        self.shown(Verdict::SlipsThrough, callers, edits)
    }

    /// The same by callers of one's choice.
    pub(crate) fn slips_through_as(&self, callers: &[Caller], edits: &[Edit]) -> Option<Witness> {
        self.shown(Verdict::SlipsThrough, callers, edits)
    }

    /// A request that the document refuses and the mended document allows.
    pub(crate) fn locked_out(&self, callers: &[Caller], edits: &[Edit]) -> Option<Witness> {
        self.shown(Verdict::LockedOut, callers, edits)
    }

    fn shown(&self, verdict: Verdict, callers: &[Caller], edits: &[Edit]) -> Option<Witness> {
        let fix = Fix {
            document: self.subject.index,
            edits: edits.to_vec(),
        };
        let mended = parse(&fix.apply(self.subject.text)?).ok()?;
        let mended_policy = Policy::compile(&mended);
        let as_is = self.subject.stage();
        let as_mended = Stage::new(self.subject.kind, &mended_policy, &mended);
        let attempts = attempts(self.subject, self.statement, callers);
        // what the document shows by itself says more than what it shows beside another policy
        let stages = [
            (as_is, as_mended),
            (as_is.beside_everything(), as_mended.beside_everything()),
        ];
        stages.into_iter().find_map(|(as_is, as_mended)| {
            let shows = |attempt: &&Attempt| {
                let (before, after) = (attempt.is_allowed(&as_is), attempt.is_allowed(&as_mended));
                before != after && before == (verdict == Verdict::SlipsThrough)
            };
            let attempt = attempts.iter().find(shows)?;
            Some(attempt.witness(verdict, &as_is))
        })
    }
}

impl Subject<'_> {
    /// The document by itself.
    pub(crate) fn stage(&self) -> Stage<'_> {
        Stage::new(self.kind, &self.policy, &self.document)
    }

    /// Whether only sessions of roles are under the document.
    pub(crate) fn binds_role_sessions_only(&self) -> bool {
        self.is_of_role() && self.kind != PolicyKind::Trust || self.kind == PolicyKind::Session
    }

    /// The people in requests to this document: of the account that it names, if it names one.
    pub(crate) fn cast(&self) -> Cast {
        let named = self.texts().find_map(|(text, _)| match account_of(text) {
            None if is_account(text) => Some(text),
            account => account,
        });
        Cast::of(named)
    }
}

/// How people who have not passed MFA call what the document is about.
pub(crate) fn without_mfa(subject: &Subject<'_>) -> &'static [Caller] {
    if subject.binds_role_sessions_only() {
        &[Caller::RoleSession]
    } else {
        &Caller::USER_WITHOUT_MFA
    }
}

/// How many requests of a document's other statements are tried for one statement.
const MOST_OF_OTHERS: usize = 64;
/// How many of the callers that a statement names.
const MOST_CALLERS: usize = 8;

/// Every request to try for a statement.
pub(crate) fn attempts(subject: &Subject<'_>, statement: &Statement, callers: &[Caller]) -> Vec<Attempt> {
    let mut attempts = Vec::new();
    for cast in casts(subject, statement) {
        let version = subject.document.version();
        let mut tried = plans(statement, version, &cast);
        // what the document itself allows shows a `Deny` without any other policy
        let denies = statement.effect.value == Effect::Deny;
        let allowing = subject
            .statements()
            .iter()
            .filter(|other| denies && other.effect.value == Effect::Allow);
        tried.extend(
            allowing
                .flat_map(|other| plans(other, version, &cast))
                .take(MOST_OF_OTHERS),
        );
        for caller in callers {
            for plan in tried.iter().filter(|plan| caller.can_call(&plan.action)) {
                attempts.push(Attempt {
                    facts: plan.facts.clone(),
                    ..Attempt::new(*caller, &cast, &plan.action, &plan.resource)
                });
            }
        }
    }
    attempts
}

/// Who could be meant: whoever the statement names, else anybody.
fn casts(subject: &Subject<'_>, statement: &Statement) -> Vec<Cast> {
    let anybody = subject.cast();
    let principals = statement
        .principal
        .iter()
        .flat_map(|element| &element.value.entries)
        .map(|named| named.entry.text.as_str());
    let conditions = statement.conditions().iter().flat_map(|condition| {
        let about_the_caller = ["aws:PrincipalArn", "aws:username"]
            .iter()
            .any(|key| key.eq_ignore_ascii_case(&condition.key.text));
        let positive = about_the_caller && !condition.operator.comparison.is_negated();
        condition.values.iter().filter(move |_| positive)
    });
    let named = principals.chain(conditions.map(|value| value.text.as_str()));
    let mut casts: Vec<Cast> = named
        .filter_map(|name| played_by(&anybody, name))
        .take(MOST_CALLERS)
        .collect();
    casts.push(anybody);
    casts
}

/// The cast in which a name of a policy is somebody.
fn played_by(anybody: &Cast, name: &str) -> Option<Cast> {
    if is_account(name) {
        return Some(Cast::of(Some(name)));
    }
    let Some(account) = account_of(name) else {
        let is_name = !name.is_empty() && !name.contains([':', '/', '*', '?', '$', '.']);
        return is_name.then(|| anybody.with_user(&format!("arn:aws:iam::{}:user/{name}", anybody.account)));
    };
    let name = name.replace('*', "example").replace('?', "x");
    match name.splitn(6, ':').nth(5)? {
        "root" => Some(Cast::of(Some(account))),
        user if user.starts_with("user/") => Some(anybody.with_user(&name)),
        role if role.starts_with("role/") => Some(anybody.with_role(&name)),
        _ => None,
    }
}

/// Whether a request of the statement's kind is denied by exactly this statement.
pub(crate) fn denied_by(
    subject: &Subject<'_>,
    statement: &Statement,
    attempt: &Attempt,
    stage: &Stage<'_>,
) -> bool {
    let decision = attempt.decide(stage);
    decision.outcome == Outcome::ExplicitDeny
        && stage
            .deciding(&decision.because)
            .and_then(|index| subject.statements().get(index))
            .is_some_and(|denying| denying.span == statement.span)
}
