use std::collections::HashSet;

use steprole_policy::Span;

use super::{Example, ExampleFile, Family, Findings, Rule, Severity, Subject};
use crate::lint::Check;
use crate::witness::{account_of, is_account};

pub(super) static RULE: Rule = Rule {
    code: "SR018",
    name: "account-ids-disagree",
    family: Family::Names,
    severity: Severity::Warning,
    what: "Documents that are linted together name different accounts.",
    why: "A role, the policy that lets users assume it and the trust policy usually belong to one account. A digit \
          that was copied wrongly names somebody else's account: nothing works, or a stranger is trusted. Documents \
          that really cross accounts are linted one account at a time.",
    source: "reference_policies_elements_principal; reference_identifiers",
    fix: "compare with `aws sts get-caller-identity --query Account`",
    wrong: Example::of(ExampleFile::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "sts:AssumeRole",
    "Resource": "arn:aws:iam::111122223333:role/AdminRole"
  }
}"#,
    ))
    .with(TRUST),
    right: Example::of(ExampleFile::managed(
        r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "sts:AssumeRole",
    "Resource": "arn:aws:iam::123456789012:role/AdminRole"
  }
}"#,
    ))
    .with(TRUST),
    analyzer: &[],
    check: Check::Together(check),
};

const TRUST: ExampleFile = ExampleFile::trust(
    r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "sts:AssumeRole",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#,
)
.named("trust.json");

/// Where an account is named first in a document.
#[derive(Clone, Copy)]
struct Named<'s> {
    document: usize,
    account: &'s str,
    span: Span,
}

fn check(subjects: &[Subject<'_>], findings: &mut Findings<'_>) {
    let mut first: Option<Named<'_>> = None;
    let mut seen: HashSet<&str> = HashSet::new();
    for subject in subjects {
        let own = accounts(subject);
        // a document that shares an account with the earlier ones speaks of others on purpose
        let agrees = own.iter().any(|named| seen.contains(named.account));
        if let Some(first) = first.filter(|_| !agrees) {
            for named in &own {
                let found = findings
                    .at(
                        subject,
                        named.span,
                        format!(
                            "account `{}` here, account `{}` in another document",
                            named.account, first.account
                        ),
                    )
                    .here("another account")
                    .label(first.document, first.span, "the first account that is named");
                findings.add(found);
            }
        }
        first = first.or(own.first().copied());
        seen.extend(own.iter().map(|named| named.account));
    }
}

/// The accounts of a document, each once.
fn accounts<'s>(subject: &'s Subject<'_>) -> Vec<Named<'s>> {
    let mut known = HashSet::new();
    let mut named: Vec<Named<'s>> = Vec::new();
    for (text, span) in subject.texts() {
        let account = if is_account(text) {
            Some(text)
        } else {
            account_of(text)
        };
        if let Some(account) = account
            && known.insert(account)
        {
            named.push(Named {
                document: subject.index,
                account,
                span,
            });
        }
    }
    named
}
