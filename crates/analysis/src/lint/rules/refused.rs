//! Documents that AWS refuses for their contents: one row a kind of complaint. The complaints, and IAM's words for
//! them, are `steprole_policy`'s.

use steprole_policy::Malformed;

use super::{Example, Family, Rule, Severity};
use crate::diagnostic::Diagnostic;
use crate::lint::refusal::{Refusal, of_iam};
use crate::lint::{Check, Subject};
use crate::rule::AnalyzerCheck;

const MOTO: &str = "AWS's answers as moto records them";

pub(super) static ROWS: &[Rule] = &[
    Rule {
        code: "SR030",
        name: "version-too-old",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A policy of IAM has no `Version`, or the version of 2008.",
        why: "CreatePolicy refuses it. A document without `Version` is of 2008-10-17, where policy variables are text.",
        source: "reference_policies_elements_version; AWS's answers as moto records them",
        fix: "write `\"Version\": \"2012-10-17\"` as the first element",
        wrong: Example::managed(
            r#"{
  "Statement": { "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::warning(
            "Missing version",
            "We recommend that you specify the Version element to help you with debugging permission issues.",
        )],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::Version)),
    },
    Rule {
        code: "SR031",
        name: "legacy-parsing",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A date, an effect or a resource is written in a way that IAM's older parser does not read.",
        why: "IAM answers “The policy failed legacy parsing” and says no more.",
        source: MOTO,
        fix: "write dates as 2026-01-31T00:00:00Z, effects as `Allow` and `Deny`, ARNs with all six fields",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:GetUser",
    "Resource": "*",
    "Condition": { "DateLessThan": { "aws:CurrentTime": "tomorrow" } }
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:GetUser",
    "Resource": "*",
    "Condition": { "DateLessThan": { "aws:CurrentTime": "2026-01-31T00:00:00Z" } }
  }
}"#,
        ),
        analyzer: &[],
        check: Check::Refusal(is_left_over),
    },
    Rule {
        code: "SR032",
        name: "sid-characters",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A `Sid` holds other characters than letters and digits.",
        why: "IAM takes `[0-9A-Za-z]*`; other services are looser.",
        source: "reference_policies_elements_sid; Wolox/carthage_cache#22",
        fix: "use letters and digits",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Sid": "own user", "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Sid": "OwnUser", "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Unsupported Sid",
            "Update the characters in the Sid element to use one of the following character types: [a-z, A-Z, 0-9]",
        )],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::SidCharacters)),
    },
    Rule {
        code: "SR033",
        name: "sid-repeated",
        family: Family::Refused,
        severity: Severity::Error,
        what: "Two statements have the same `Sid`.",
        why: "Statement ids are unique in a policy of IAM; only empty ones may repeat.",
        source: "reference_policies_elements_sid",
        fix: "give each statement its own `Sid`, or none",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": [
    { "Sid": "Own", "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" },
    { "Sid": "Own", "Effect": "Allow", "Action": "iam:ListMFADevices", "Resource": "*" }
  ]
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": [
    { "Sid": "OwnUser", "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" },
    { "Sid": "OwnDevices", "Effect": "Allow", "Action": "iam:ListMFADevices", "Resource": "*" }
  ]
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Unique Sids required",
            "Duplicate statement IDs are not supported for this policy type. Update the Sid value.",
        )],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::DuplicateSid)),
    },
    Rule {
        code: "SR034",
        name: "missing-action",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A statement has neither `Action` nor `NotAction`, or an empty list.",
        why: "A statement is about some actions.",
        source: "reference_policies_elements_action",
        fix: "add `Action`",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Resource": "*" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::error(
            "Missing action",
            "Add an Action or NotAction element to the policy statement.",
        )],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::NoAction)),
    },
    Rule {
        code: "SR035",
        name: "missing-resource",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A statement has neither `Resource` nor `NotResource`, or an empty list.",
        why: "Only the statements of a trust policy go without: they are about their own role.",
        source: "reference_policies_elements_resource",
        fix: "add `Resource`; `\"*\"` is every resource",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "iam:GetUser" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::error(
            "Missing resource",
            "Add a Resource or NotResource element to the policy statement.",
        )],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::NoResource)),
    },
    Rule {
        code: "SR036",
        name: "missing-principal",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A statement of a trust policy or of another resource-based policy names no principal.",
        why: "Such a policy says who may do something to its resource.",
        source: "reference_policies_elements_principal; terraform-aws-modules/terraform-aws-iam#47",
        fix: "add `Principal`",
        wrong: Example::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole" }
}"#,
        ),
        right: Example::trust(TRUST),
        analyzer: &[AnalyzerCheck::error(
            "Missing principal",
            "Add a Principal element to the policy statement.",
        )],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::NoPrincipal)),
    },
    Rule {
        code: "SR037",
        name: "principal-not-supported",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A statement names a principal in a policy that belongs to one.",
        why: "An identity-based policy, a boundary, a session policy and an SCP are about the one who has them.",
        source: "reference_policies_elements_principal; hashicorp/terraform#13449",
        fix: "remove `Principal`, or use the document as a resource-based policy",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Principal": "*", "Action": "iam:GetUser", "Resource": "*" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::error(
            "Unsupported principal",
            "The policy type ${policy_type} does not support the Principal element. Remove the Principal element.",
        )],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::ProhibitedPrincipal)),
    },
    Rule {
        code: "SR038",
        name: "trust-policy-resource",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A trust policy names a resource.",
        why: "A trust policy is about the role that it belongs to.",
        source: "access-analyzer-reference-policy-checks",
        fix: "remove `Resource`",
        wrong: Example::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "sts:AssumeRole",
    "Resource": "*"
  }
}"#,
        ),
        right: Example::trust(TRUST),
        analyzer: &[AnalyzerCheck::error(
            "Role trust policy syntax error resource",
            "Role trust policies apply to the role that they are attached to. You cannot specify a resource. Remove \
             the Resource or NotResource element.",
        )],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::ProhibitedResource)),
    },
    Rule {
        code: "SR039",
        name: "trust-policy-not-principal",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A trust policy uses `NotPrincipal`.",
        why: "A trust policy names those who may assume the role.",
        source: "access-analyzer-reference-policy-checks",
        fix: "name the principals with `Principal`",
        wrong: Example::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotPrincipal": { "AWS": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "sts:AssumeRole"
  }
}"#,
        ),
        right: Example::trust(TRUST),
        analyzer: &[AnalyzerCheck::error(
            "Role trust policy syntax error notprincipal",
            "Role trust policies do not support NotPrincipal. Update the policy to use a Principal element instead.",
        )],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::ProhibitedNotPrincipal)),
    },
    Rule {
        code: "SR040",
        name: "trust-policy-action",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A trust policy names an action that is not about assuming the role, or uses `NotAction`.",
        why: "The actions of a trust policy are those of STS that make or describe a session of the role.",
        source: MOTO,
        fix: "write `sts:AssumeRole`, or the action of the way in which the role is assumed",
        wrong: Example::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "sts:*"
  }
}"#,
        ),
        right: Example::trust(TRUST),
        analyzer: &[],
        check: Check::Refusal(|malformed| matches!(malformed, Malformed::TrustAction)),
    },
    Rule {
        code: "SR041",
        name: "action-format",
        family: Family::Refused,
        severity: Severity::Error,
        what: "An action is not written `service:Name`.",
        why: "An action has a service prefix, one colon and a name; only the bare `*` has none.",
        source: "reference_policies_elements_action; AWS's answers as moto records them",
        fix: "write the service's prefix and the name, such as `iam:GetUser`",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "GetUser", "Resource": "*" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[],
        check: Check::Refusal(|malformed| {
            matches!(
                malformed,
                Malformed::ActionWithoutVendor | Malformed::ActionWithTwoColons | Malformed::Vendor { .. }
            )
        }),
    },
    Rule {
        code: "SR042",
        name: "resource-format",
        family: Family::Refused,
        severity: Severity::Error,
        what: "A resource is neither an ARN nor `*`, or an ARN with a field that its service does not take.",
        why: "ARNs are `arn:partition:service:region:account:resource`; those of IAM and of S3 buckets have no \
              Region, and those of IAM name a kind of entity.",
        source: "reference_policies_elements_resource; AWS's answers as moto records them",
        fix: "write the whole ARN",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "iam:GetUser", "Resource": "machamp" }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:GetUser",
    "Resource": "arn:aws:iam::123456789012:user/machamp"
  }
}"#,
        ),
        analyzer: &[],
        check: Check::Refusal(|malformed| {
            matches!(
                malformed,
                Malformed::IamResourcePath
                    | Malformed::IamResourceRegion { .. }
                    | Malformed::ResourceNotArn { .. }
                    | Malformed::ResourcePartition { .. }
                    | Malformed::ResourceVendor
                    | Malformed::S3ResourceRegion { .. }
            )
        }),
    },
];

const SOUND: &str = r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" }
}"#;

const TRUST: &str = r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "sts:AssumeRole",
    "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
  }
}"#;

/// Whether no other row takes the complaint: whatever `steprole_policy` learns to refuse is reported.
fn is_left_over(malformed: &Malformed) -> bool {
    !ROWS
        .iter()
        .filter(|row| row.code != "SR031")
        .any(|row| matches!(row.check, Check::Refusal(takes) if takes(malformed)))
}

/// The finding of a complaint.
pub(in crate::lint) fn finding(rule: &'static Rule, subject: &Subject<'_>, refusal: &Refusal) -> Diagnostic {
    let found = Diagnostic::new(rule, subject.index, refusal.span, title(refusal));
    // other services refuse in words of their own
    let found = if of_iam(subject) {
        found.iam_says(refusal.malformed.to_string())
    } else {
        found
    };
    found.analyzer_says(0, &[])
}

fn title(refusal: &Refusal) -> String {
    let text = &refusal.text;
    match &refusal.malformed {
        Malformed::ActionWithoutVendor => format!("action `{text}` names no service"),
        Malformed::ActionWithTwoColons => format!("action `{text}` has more than one colon"),
        Malformed::DuplicateSid => format!("`Sid` `{text}` is there already"),
        Malformed::IamResourcePath => format!("resource `{text}` names no kind of entity of IAM"),
        Malformed::IamResourceRegion { .. } => format!("resource `{text}` names a Region, and IAM has none"),
        Malformed::LegacyParsing if text == "Allow" || text == "Deny" => {
            format!("an effect is spelt exactly `{text}`")
        }
        Malformed::LegacyParsing if text.is_empty() => "a date is written in no known way".to_owned(),
        Malformed::LegacyParsing => format!("resource `{text}` has the shape of no ARN"),
        Malformed::NoAction => "the statement names no action".to_owned(),
        Malformed::NoPrincipal => "the statement names no principal".to_owned(),
        Malformed::NoResource => "the statement names no resource".to_owned(),
        Malformed::ProhibitedNotPrincipal => "a trust policy takes no `NotPrincipal`".to_owned(),
        Malformed::ProhibitedPrincipal => "this kind of policy takes no principal".to_owned(),
        Malformed::ProhibitedResource => "a trust policy takes no resource".to_owned(),
        Malformed::ResourceNotArn { .. } => format!("resource `{text}` is neither an ARN nor `*`"),
        Malformed::ResourcePartition { partition, .. } => {
            format!("resource `{text}` is in no partition of AWS: `{partition}`")
        }
        Malformed::ResourceVendor => format!("resource `{text}` ends before it names a service"),
        Malformed::S3ResourceRegion { .. } => {
            format!("resource `{text}` names a Region, and buckets have none")
        }
        Malformed::SidCharacters => format!("`Sid` `{text}` holds other characters than letters and digits"),
        Malformed::TrustAction if text.is_empty() => "a trust policy takes no `NotAction`".to_owned(),
        Malformed::TrustAction => format!("action `{text}` has no place in a trust policy"),
        Malformed::Vendor { vendor } => {
            format!("action `{text}` has a prefix that no service has: `{vendor}`")
        }
        Malformed::Version if text.is_empty() => {
            "the document has no `Version`, so it is of 2008-10-17".to_owned()
        }
        Malformed::Version => format!("version {text} is too old for a policy of IAM"),
        Malformed::Syntax => "AWS refuses the document".to_owned(),
    }
}
