//! Documents that AWS wrote: what the linter says of them is mostly a test of the linter.

use steprole_analysis::{Family, Input, Severity, lint};
use steprole_catalog::catalog;
use steprole_policy::PolicyKind;

/// Why rules find errors in AWS's own managed policies.
const KNOWN: [(&str, &str); 3] = [
    ("SR042", "access grants of S3, whose ARNs do have a Region"),
    (
        "SR043",
        "AWS's own policies are larger than its customers' may be",
    ),
    ("SR060", "actions that AWS does not document"),
];

/// No customer can make AWS change its policies: an error here that is not known is an error of ours.
#[test]
fn the_policies_of_aws_have_few_errors_and_no_hole() {
    let mut documents = 0;
    for policy in catalog().managed_policies() {
        let report = lint(&[Input::new(policy.name(), policy.document()).of_kind(PolicyKind::Managed)]);
        documents += 1;
        for found in &report.diagnostics {
            let is_known = KNOWN.iter().any(|(code, _)| *code == found.rule.code);
            assert!(
                found.severity != Severity::Error || is_known,
                "{}: {}",
                policy.name(),
                found.title
            );
            let is_hole = found.rule.family == Family::Mfa && found.severity == Severity::Error;
            assert!(!is_hole, "{}: {}", policy.name(), found.title);
        }
    }
    assert!(documents > 1_500);
}
