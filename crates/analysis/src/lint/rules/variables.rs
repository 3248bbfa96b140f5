//! Policy variables where they are none, or where they should not be.

use steprole_policy::{Comparison, Condition, Effect, Span, Version};

use super::{Example, Family, Findings, Rule, Severity, Subject};
use crate::lint::Check;
use crate::rule::AnalyzerCheck;
use crate::variable::{Broken, Part, parts, variables};

pub(super) static ROWS: &[Rule] = &[
    Rule {
        code: "SR049",
        name: "variable-in-element",
        family: Family::Meaning,
        severity: Severity::Error,
        what: "An action or a principal holds `${…}`.",
        why: "Policy variables work in `Resource` and in conditions. Elsewhere they are text, and no action and no \
              principal is named so.",
        source: "reference_policies_variables",
        fix: "compare the key in a condition instead",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": "${aws:PrincipalTag/service}:*", "Resource": "*" }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:*",
    "Resource": "*",
    "Condition": { "StringEquals": { "aws:PrincipalTag/service": "s3" } }
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Variable unsupported in element",
            "Policy variables are supported in the Resource and Condition elements. Remove the policy variable \
             {{variable}} from this element.",
        )],
        check: Check::Document(in_element),
    },
    Rule {
        code: "SR051",
        name: "variable-before-2012",
        family: Family::Meaning,
        severity: Severity::Error,
        what: "A document uses policy variables and has no `Version`, or that of 2008.",
        why: "Variables exist since 2012-10-17. Before, and without `Version`, `${aws:username}` is fifteen letters \
              that no name has: an `Allow` allows nothing, a `Deny` denies nothing.",
        source: "reference_policies_elements_version",
        fix: "write `\"Version\": \"2012-10-17\"`",
        wrong: Example::managed(
            r#"{
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:EnableMFADevice",
    "Resource": "arn:aws:iam::*:user/*/${aws:username}"
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "iam:EnableMFADevice",
    "Resource": "arn:aws:iam::*:user/*/${aws:username}"
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Variable unsupported in version",
            "To include variables in your policy, use the policy version 2012-10-17 or later.",
        )],
        check: Check::Document(before_2012),
    },
    Rule {
        code: "SR052",
        name: "variable-in-bool",
        family: Family::Meaning,
        severity: Severity::Warning,
        what: "The value of a `Bool` condition holds a policy variable.",
        why: "AWS's pages disagree: the page of operators says that variables work with Boolean operators, the page \
              of variables names only String and ARN operators. Where they do not work, the text is no Boolean and the \
              condition never holds.",
        source: "reference_policies_elements_condition_operators; reference_policies_variables",
        fix: "compare with `StringEquals`",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "*",
    "Condition": { "Bool": { "aws:SecureTransport": "${aws:PrincipalTag/secure}" } }
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "*",
    "Condition": { "StringEquals": { "aws:SecureTransport": "${aws:PrincipalTag/secure}" } }
  }
}"#,
        ),
        analyzer: &[],
        check: Check::Document(in_bool),
    },
    Rule {
        code: "SR053",
        name: "variable-for-operator",
        family: Family::Meaning,
        severity: Severity::Error,
        what: "A number, date, address, binary or null condition holds a policy variable.",
        why: "Variables work with String and ARN operators. With these operators `${…}` is text that is no number, \
              date or address, and never matches.",
        source: "reference_policies_variables",
        fix: "write the value itself",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "*",
    "Condition": { "IpAddress": { "aws:SourceIp": "${aws:PrincipalTag/address}" } }
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "*",
    "Condition": { "IpAddress": { "aws:SourceIp": "203.0.113.0/24" } }
  }
}"#,
        ),
        analyzer: &[AnalyzerCheck::error(
            "Invalid variable for operator",
            "Policy variables can only be used with String and ARN operators.",
        )],
        check: Check::Document(for_operator),
    },
    Rule {
        code: "SR056",
        name: "variable-of-the-request",
        family: Family::Meaning,
        severity: Severity::Warning,
        what: "An `Allow` names its resource by a variable whose value the caller chooses in the request.",
        why: "A tag that the request passes, a session name, a header: the caller writes what is compared with the \
              resource, so the variable limits nobody.",
        source: "reference_policies_condition-keys; reference_policies_variables",
        fix: "use a key that describes the caller, such as `aws:username` or `aws:PrincipalTag/…`",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::example-bucket/${aws:RequestTag/team}/*"
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::example-bucket/${aws:PrincipalTag/team}/*"
  }
}"#,
        ),
        analyzer: &[],
        check: Check::Document(of_the_request),
    },
    Rule {
        code: "SR059",
        name: "broken-variable",
        family: Family::Meaning,
        severity: Severity::Error,
        what: "A `${` begins no policy variable: a brace or a quote is missing, it is empty, or it holds a space.",
        why: "AWS leaves such text as it is, and no resource and no value is called so.",
        source: "reference_policies_variables; access-analyzer-reference-policy-checks",
        fix: "write `${key}`, or `${key, 'default'}` with single quotes, a comma and one space",
        wrong: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::example-bucket/${ aws:username }/*"
  }
}"#,
        ),
        right: Example::managed(
            r#"{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::example-bucket/${aws:username}/*"
  }
}"#,
        ),
        analyzer: &[
            AnalyzerCheck::error(
                "Missing brace in variable",
                "The policy variable is missing a closing curly brace. Add } after the variable text.",
            ),
            AnalyzerCheck::error(
                "Empty variable",
                "Empty policy variable. Remove the ${ } variable structure or provide a variable within the structure.",
            ),
            AnalyzerCheck::error(
                "Missing quote in variable",
                "The policy variable default value must begin and end with a single quote. Add the missing quote.",
            ),
            AnalyzerCheck::error(
                "Unsupported space in variable",
                "A space is not supported within the policy variable text. Remove the space.",
            ),
        ],
        check: Check::Document(broken),
    },
];

fn in_element(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for statement in subject.statements() {
        let actions = statement.action.iter().flat_map(|element| &element.value.entries);
        let principals = statement
            .principal
            .iter()
            .flat_map(|element| &element.value.entries)
            .map(|named| &named.entry);
        for entry in actions.chain(principals) {
            let Some(variable) = variables(&entry.text).next() else {
                continue;
            };
            let name = format!("${{{}}}", variable.name);
            let found = findings
                .at(subject, entry.span, format!("`{name}` is only text here"))
                .here("no variables in actions and principals")
                .analyzer_says(0, &[("variable", &name)]);
            findings.add(found);
        }
    }
}

fn before_2012(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if subject.document.version() >= Version::V2012 {
        return;
    }
    let entries = replaceable(subject);
    let Some((_, first)) = entries.iter().find(|(text, _)| variables(text).next().is_some()) else {
        return;
    };
    let found = findings
        .at(
            subject,
            *first,
            "policy variables are only text in this version of the language",
        )
        .here("taken letter by letter")
        .analyzer_says(0, &[]);
    let found = if let Some(version) = subject.document.version_element() {
        found
            .label(
                subject.index,
                version.value_span,
                "variables came with 2012-10-17",
            )
            .replace(version.value_span, "\"2012-10-17\"")
    } else {
        let after_brace = subject.document.span().start + 1;
        let place = Span {
            start: after_brace,
            end: after_brace,
        };
        found
            .note("a document without `Version` is of 2008-10-17")
            .replace(place, "\n  \"Version\": \"2012-10-17\",")
    };
    findings.add(found);
}

/// Every text in which a variable would be replaced: resources, and the values of conditions.
fn replaceable<'s>(subject: &'s Subject<'_>) -> Vec<(&'s str, Span)> {
    let mut texts = Vec::new();
    for statement in subject.statements() {
        let resources = statement
            .resource
            .iter()
            .flat_map(|element| &element.value.entries);
        texts.extend(resources.map(|entry| (entry.text.as_str(), entry.span)));
        let values = statement
            .conditions()
            .iter()
            .flat_map(|condition| &condition.values);
        texts.extend(values.map(|value| (value.text.as_str(), value.span)));
    }
    texts
}

fn in_bool(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    with_variable(
        subject,
        |comparison| comparison == Comparison::Bool,
        |condition, span| {
            let found = findings
                .at(
                    subject,
                    span,
                    "a policy variable as a Boolean: AWS's own pages disagree whether that works",
                )
                .here("may be taken letter by letter")
                .label(subject.index, condition.operator_entry.span, "compares Booleans");
            findings.add(found);
        },
    );
}

fn for_operator(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let takes_none = |comparison: Comparison| {
        let name = comparison.name();
        ["Numeric", "Date", "Binary", "Null"]
            .iter()
            .any(|family| name.starts_with(family))
            || name.ends_with("IpAddress")
    };
    with_variable(subject, takes_none, |condition, span| {
        let operator = condition.operator.comparison.name();
        let found = findings
            .at(subject, span, format!("`{operator}` takes no policy variables"))
            .here("taken letter by letter, and never matches")
            .analyzer_says(0, &[]);
        findings.add(found);
    });
}

/// Every value with a variable in a condition whose comparison passes a test.
fn with_variable(
    subject: &Subject<'_>,
    test: impl Fn(Comparison) -> bool,
    mut report: impl FnMut(&Condition, Span),
) {
    for condition in subject
        .conditions()
        .filter(|condition| test(condition.operator.comparison))
    {
        for value in &condition.values {
            if variables(&value.text).next().is_some() {
                report(condition, value.span);
            }
        }
    }
}

/// Keys whose value the request itself brings along.
const OF_THE_REQUEST: [&str; 5] = [
    "aws:referer",
    "aws:requesttag/",
    "aws:useragent",
    "sts:externalid",
    "sts:rolesessionname",
];

fn of_the_request(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let allows = subject
        .statements()
        .iter()
        .filter(|statement| statement.effect.value == Effect::Allow);
    for element in allows.filter_map(|statement| statement.resource.as_ref()) {
        for entry in element.value.entries.iter().filter(|_| !element.value.negated) {
            let chosen = variables(&entry.text).find(|variable| {
                let name = variable.name.to_ascii_lowercase();
                OF_THE_REQUEST.iter().any(|key| name.starts_with(key))
            });
            let Some(variable) = chosen else { continue };
            let found = findings
                .at(
                    subject,
                    entry.span,
                    format!("the caller chooses `{}`, and with it the resource", variable.name),
                )
                .here("limits nobody");
            findings.add(found);
        }
    }
}

fn broken(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if subject.document.version() < Version::V2012 {
        return;
    }
    for (text, span) in replaceable(subject) {
        let Some(broken) = parts(text).into_iter().find_map(|part| match part {
            Part::Broken(broken) => Some(broken),
            _ => None,
        }) else {
            continue;
        };
        let (check, what) = match broken {
            Broken::Brace => (0, "its closing brace is missing"),
            Broken::Empty => (1, "it is empty"),
            Broken::Quote => (2, "its default value is not in single quotes"),
            Broken::Space => (3, "its name holds a space or another character that no key has"),
        };
        let found = findings
            .at(subject, span, format!("`${{` begins no policy variable: {what}"))
            .here("taken letter by letter")
            .analyzer_says(check, &[]);
        findings.add(found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_the_request_are_in_lower_case_to_be_compared() {
        assert!(OF_THE_REQUEST.iter().all(|key| key.to_ascii_lowercase() == *key));
    }
}
