use steprole_policy::{PolicyKind, Span, size};

use super::{Example, ExampleFile, Family, Findings, Rule, Severity, Subject};
use crate::diagnostic::Diagnostic;
use crate::lint::{Check, Holder};
use crate::rule::AnalyzerCheck;

pub(super) static RULE: Rule = Rule {
    code: "SR043",
    name: "size-limit",
    family: Family::Refused,
    severity: Severity::Error,
    what: "A document is larger than AWS takes.",
    why: "A managed policy holds 6,144 characters; the inline policies of a user 2,048, of a group 5,120, of a role \
          10,240, all of them together; a trust policy 2,048 unless the quota was raised, a session policy 2,048, an \
          SCP 10,240, an RCP 5,120. IAM does not count white space, Organizations does.",
    source: "reference_iam-quotas; orgs_reference_limits",
    fix: "split the document, or name resources and actions by patterns",
    wrong: Example::of(
        ExampleFile::of(PolicyKind::Inline, include_str!("size_limit.json")).attached_to(Holder::User),
    ),
    right: Example::of(
        ExampleFile::of(PolicyKind::Inline, include_str!("size_limit.json")).attached_to(Holder::Group),
    ),
    analyzer: &[
        AnalyzerCheck::warning(
            "Policy size exceeds identity policy quota",
            "The {{policySize}} characters in the identity policy, excluding whitespace, exceed the \
             {{policySizeQuota}} character maximum for inline and managed policies. We recommend that you use multiple \
             granular policies.",
        ),
        AnalyzerCheck::warning(
            "Policy size exceeds role trust policy quota",
            "The characters in the role trust policy, excluding whitespace, exceed the character maximum. We recommend \
             that you request a role trust policy length quota increase using Service Quotas and AWS Support Center. \
             If the quotas have already been increased, then you can ignore this warning.",
        ),
        AnalyzerCheck::error(
            "Policy size exceeds SCP quota",
            "The {{policySize}} characters in the service control policy (SCP) exceed the {{policySizeQuota}} \
             character maximum for SCPs. We recommend that you use multiple granular policies.",
        ),
    ],
    check: Check::Document(check),
};

/// No service takes a policy of so many bytes: the largest that AWS wrote for itself has 91,266.
///
/// What is larger is not read at all. The rules look again at the whole document for each hole, which is nothing for
/// a policy and too much for a text that only pretends to be one.
const LARGEST: usize = 131_072;

/// The finding of a document that is too large for any use.
pub(in crate::lint) fn too_large(document: usize, text: &str) -> Option<Diagnostic> {
    let first = text.chars().next().map_or(0, char::len_utf8);
    let start = Span {
        start: 0,
        end: u32::try_from(first).unwrap_or_default(),
    };
    (text.len() > LARGEST).then(|| {
        let title = format!(
            "the document has {} bytes, and no service takes a policy of more than {LARGEST}",
            text.len()
        );
        Diagnostic::new(&RULE, document, start, title).here("not read")
    })
}

/// A limit, and what IAM says when it is crossed.
struct Limit {
    characters: usize,
    iam_says: Option<String>,
    analyzer: Option<usize>,
    remark: Option<&'static str>,
}

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let Some(limit) = limit(subject) else { return };
    let size = subject.kind.size(subject.text);
    if size <= limit.characters {
        return;
    }
    let start = subject.document.span().start;
    let brace = Span {
        start,
        end: start + 1,
    };
    let counted = match subject.kind {
        PolicyKind::ServiceControl | PolicyKind::ResourceControl => "white space counted",
        _ => "white space not counted",
    };
    let mut found = findings
        .at(
            subject,
            brace,
            format!(
                "the document has {size} characters, and {} are allowed",
                limit.characters
            ),
        )
        .here(counted);
    if let Some(words) = limit.iam_says {
        found = found.iam_says(words);
    }
    if let Some(check) = limit.analyzer {
        let (size, quota) = (size.to_string(), limit.characters.to_string());
        found = found.analyzer_says(check, &[("policySize", &size), ("policySizeQuota", &quota)]);
    }
    if let Some(remark) = limit.remark {
        found = found.note(remark);
    }
    findings.add(found);
}

fn limit(subject: &Subject<'_>) -> Option<Limit> {
    let quota = |name: &str, characters: usize| Some(format!("Cannot exceed quota for {name}: {characters}"));
    let mut limit = Limit {
        characters: subject.kind.size_limit().unwrap_or(size::ROLE_INLINE_SIZE),
        iam_says: None,
        analyzer: None,
        remark: None,
    };
    match subject.kind {
        PolicyKind::Boundary | PolicyKind::Managed => {
            limit.iam_says = quota("PolicySize", limit.characters);
            limit.analyzer = Some(0);
        }
        PolicyKind::Trust => {
            limit.iam_says = quota("ACLSizePerRole", limit.characters);
            limit.analyzer = Some(1);
        }
        PolicyKind::Inline => {
            limit.characters = match subject.holder {
                Some(Holder::User) => size::USER_INLINE_SIZE,
                Some(Holder::Group) => size::GROUP_INLINE_SIZE,
                Some(Holder::Role) | None => size::ROLE_INLINE_SIZE,
            };
            let holder = subject.holder.map_or("role", Holder::name);
            limit.iam_says = Some(format!(
                "Maximum policy size of {} bytes exceeded for {holder} …",
                limit.characters
            ));
            limit.analyzer = Some(0);
            limit.remark = Some("all inline policies of one user, group or role count together");
        }
        PolicyKind::ServiceControl => limit.analyzer = Some(2),
        PolicyKind::ResourceControl | PolicyKind::Session => {}
        PolicyKind::Resource | PolicyKind::VpcEndpoint => return None,
    }
    Some(limit)
}
