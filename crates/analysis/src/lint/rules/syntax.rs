//! Text that is no policy document: one row a kind of mistake. The mistakes are found by `steprole_policy`.

use steprole_policy::{SyntaxError, SyntaxFault};

use super::{Example, Family, Rule, Severity};
use crate::diagnostic::Diagnostic;
use crate::lint::Check;
use crate::rule::AnalyzerCheck;

const GRAMMAR: &str = "reference_policies_grammar";

pub(super) static ROWS: &[Rule] = &[
    Rule {
        code: "SR012",
        name: "duplicate-json-key",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "A key appears twice in one object.",
        why: "Most JSON readers silently keep the last of two equal keys: a second `Condition` hides the first from \
              whoever reviews the policy with such a tool. IAM refuses the document.",
        source: GRAMMAR,
        fix: "merge the two",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": "iam:EnableMFADevice",
    "Resource": "*",
    "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } },
    "Condition": { "StringEquals": { "aws:RequestedRegion": "us-east-1" } }
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Deny",
    "NotAction": "iam:EnableMFADevice",
    "Resource": "*",
    "Condition": {
      "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" },
      "StringEquals": { "aws:RequestedRegion": "us-east-1" }
    }
  }
}"#,
        ),
        analyzer: &[],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::DuplicateKey { .. })),
    },
    Rule {
        code: "SR021",
        name: "unknown-element",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "An object holds a key that is no element of the policy language.",
        why: "Element names are case-sensitive, and AWS refuses a document with any other name.",
        source: GRAMMAR,
        fix: "use the element's name as the documentation spells it",
        wrong: Example::managed(ONE_STATEMENT_WITH_ACTIONS),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::error(
            "Invalid policy element",
            "The policy element {{element}} is not valid.",
        )],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::UnknownElement { .. })),
    },
    Rule {
        code: "SR022",
        name: "wrong-json-type",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "An element holds the wrong kind of JSON value.",
        why: "Each element takes one kind of value: a string, a list of strings, an object.",
        source: GRAMMAR,
        fix: "write the kind of value that the element takes",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": { "iam": "GetUser" }, "Resource": "*" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::error(
            "Data type mismatch",
            "The text does not match the expected JSON data type {{data_type}}.",
        )],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::WrongType { .. })),
    },
    Rule {
        code: "SR023",
        name: "invalid-effect",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "An effect is neither `Allow` nor `Deny`.",
        why: "There are two effects, and their names are case-sensitive.",
        source: "reference_policies_elements_effect",
        fix: "write `Allow` or `Deny`",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Permit", "Action": "iam:GetUser", "Resource": "*" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::error(
            "Invalid effect",
            "The effect {{effect}} is not valid. Use Allow or Deny.",
        )],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::BadEffect { .. })),
    },
    Rule {
        code: "SR024",
        name: "invalid-version",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "The version is not one of the policy language's.",
        why: "The version is that of the language, not of the document; there are 2012-10-17 and 2008-10-17.",
        source: "reference_policies_elements_version",
        fix: "write `2012-10-17`",
        wrong: Example::managed(
            r#"{
  "Version": "2026-01-01",
  "Statement": { "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::error(
            "Invalid version",
            "The version ${version} is not valid. Use one of the following versions: ${versions}",
        )],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::BadVersion { .. })),
    },
    Rule {
        code: "SR025",
        name: "missing-element",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "A document has no statement, or a statement has no effect.",
        why: "The grammar requires both.",
        source: GRAMMAR,
        fix: "add the element",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Action": "iam:GetUser", "Resource": "*" }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[
            AnalyzerCheck::error(
                "Missing effect",
                "Add an Effect element to the policy statement with a value of Allow or Deny.",
            ),
            AnalyzerCheck::error("Missing statement", "Add a statement to the policy"),
        ],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::MissingElement { .. })),
    },
    Rule {
        code: "SR026",
        name: "element-and-opposite",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "A statement holds an element and its opposite, such as `Action` and `NotAction`.",
        why: "A statement takes one of the two.",
        source: GRAMMAR,
        fix: "keep one, or make two statements",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:Get*",
    "NotAction": "iam:GetUser",
    "Resource": "*"
  }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::error(
            "Unsupported element combination",
            "The policy elements ${element1} and ${element2} can not be used in the same statement. Remove one of \
             these elements.",
        )],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::BothElements { .. })),
    },
    Rule {
        code: "SR027",
        name: "unknown-operator",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "A condition uses an operator that does not exist.",
        why: "AWS refuses the document.",
        source: "reference_policies_elements_condition_operators",
        fix: "use an operator of the documentation's list",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:GetUser",
    "Resource": "*",
    "Condition": { "StringEqual": { "aws:RequestedRegion": "us-east-1" } }
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
    "Condition": { "StringEquals": { "aws:RequestedRegion": "us-east-1" } }
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Invalid condition operator",
            "The condition operator {{operator}} is not valid. Use a valid condition operator.",
        )],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::UnknownOperator { .. })),
    },
    Rule {
        code: "SR028",
        name: "unknown-principal-type",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "A principal is of a type that does not exist.",
        why: "Principals are of type AWS, Federated, Service or CanonicalUser.",
        source: "reference_policies_elements_principal",
        fix: "use one of the four types",
        wrong: Example::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "Aws": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "sts:AssumeRole"
  }
}"#,
        ),
        right: Example::trust(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:user/machamp" },
    "Action": "sts:AssumeRole"
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Invalid principal key",
            "The principal key {{principal-key}} is not valid.",
        )],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::UnknownPrincipalType { .. })),
    },
    Rule {
        code: "SR029",
        name: "condition-key-twice",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "A condition key appears twice in one operator block, in different case.",
        why: "The case of condition keys does not matter, so the two are one key; AWS refuses the document.",
        source: "access-analyzer-reference-policy-checks",
        fix: "merge the two",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:GetUser",
    "Resource": "*",
    "Condition": { "StringEquals": { "aws:username": "alice", "aws:UserName": "bob" } }
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
    "Condition": { "StringEquals": { "aws:username": ["alice", "bob"] } }
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Duplicate keys with different case",
            "The condition key {{key}} appears more than once with different capitalization in the same condition \
             block. Remove the duplicate condition keys.",
        )],
        check: Check::Syntax(|fault| matches!(fault, SyntaxFault::DuplicateKeyByCase { .. })),
    },
    Rule {
        code: "SR020",
        name: "json-syntax",
        family: Family::Syntax,
        severity: Severity::Error,
        what: "The text is not JSON as AWS takes it.",
        why: "A policy document is one JSON object: no comments, no trailing commas, double quotes, and no characters \
              outside U+0009, U+000A, U+000D and U+0020 to U+00FF.",
        source: "reference_policies_grammar; reference_iam-quotas",
        fix: "correct the JSON",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*", }
}"#,
        ),
        right: Example::managed(SOUND),
        analyzer: &[AnalyzerCheck::error(
            "Json syntax error",
            "Fix the JSON syntax error at index {{index}} line {{line}} column {{column}}.",
        )],
        check: Check::Syntax(is_left_over),
    },
];

/// Whether no other row takes the mistake: nothing that `steprole_policy` learns to say is ever lost.
fn is_left_over(fault: &SyntaxFault) -> bool {
    !ROWS
        .iter()
        .filter(|row| row.code != "SR020")
        .any(|row| matches!(row.check, Check::Syntax(takes) if takes(fault)))
}

const SOUND: &str = r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*" }
}"#;

const ONE_STATEMENT_WITH_ACTIONS: &str = r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Actions": "iam:GetUser", "Resource": "*" }
}"#;

/// The finding of a syntax error.
pub(in crate::lint) fn finding(rule: &'static Rule, document: usize, error: &SyntaxError) -> Diagnostic {
    let mut found = Diagnostic::new(rule, document, error.span, error.what())
        .hint(error.next())
        .iam_says("Syntax errors in policy.");
    if let SyntaxFault::DuplicateKey { key, first } | SyntaxFault::DuplicateKeyByCase { key, first } =
        &error.fault
    {
        found = found
            .here(format!("second `{key}`"))
            .label(document, *first, "the first one");
    } else {
        found = found.here(error.why());
    }
    let check = usize::from(matches!(
        error.fault,
        SyntaxFault::MissingElement {
            element: "Statement",
            ..
        }
    ));
    let found = found.analyzer_says(check, &value(error).map_or_else(Vec::new, |value| vec![value]));
    match &error.fault {
        SyntaxFault::BothElements { first, second } => {
            found.analyzer_says(check, &[("element1", first), ("element2", second)])
        }
        _ => found,
    }
}

/// The value of the placeholder in Access Analyzer's text, where it has one whose form is known.
fn value(error: &SyntaxError) -> Option<(&'static str, &str)> {
    match &error.fault {
        SyntaxFault::BadEffect { found } => Some(("effect", found)),
        SyntaxFault::DuplicateKeyByCase { key, .. } => Some(("key", key)),
        SyntaxFault::UnknownElement { name, .. } => Some(("element", name)),
        SyntaxFault::UnknownOperator { name, .. } => Some(("operator", name)),
        SyntaxFault::UnknownPrincipalType { name, .. } => Some(("principal-key", name)),
        _ => None,
    }
}
