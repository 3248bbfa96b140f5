//! The policy simulator. Requests and answers that AWS documents are taken from API_SimulateCustomPolicy,
//! API_SimulatePrincipalPolicy and the examples of the AWS CLI.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::collections::BTreeMap;

use common::{Aws, Key, refusal};
use steprole_api::Error;
use steprole_api::iam::*;

const ALICE: &str = "arn:aws:iam::123456789012:user/alice";
const ALLOW_ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const ALLOW_IAM: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["iam:*"],"Resource":["*"]}}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}]}"#;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn custom(policies: &[&str], actions: &[&str]) -> SimulateCustomPolicyRequest {
    SimulateCustomPolicyRequest {
        policy_input_list: texts(policies),
        permissions_boundary_policy_input_list: None,
        ordered_organization_policy_input_list: None,
        action_names: texts(actions),
        resource_arns: None,
        resource_policy: None,
        resource_owner: None,
        caller_arn: None,
        context_entries: None,
        resource_handling_option: None,
        max_items: None,
        marker: None,
    }
}

fn principal(source: &str, actions: &[&str]) -> SimulatePrincipalPolicyRequest {
    SimulatePrincipalPolicyRequest {
        policy_source_arn: source.to_owned(),
        policy_input_list: None,
        permissions_boundary_policy_input_list: None,
        policy_exclusion_list: None,
        action_names: texts(actions),
        resource_arns: None,
        resource_policy: None,
        resource_owner: None,
        caller_arn: None,
        context_entries: None,
        resource_handling_option: None,
        max_items: None,
        marker: None,
    }
}

fn entry(name: &str, kind: &str, values: &[&str]) -> ContextEntry {
    ContextEntry {
        context_key_name: Some(name.to_owned()),
        context_key_values: Some(texts(values)),
        context_key_type: Some(kind.to_owned()),
    }
}

fn results(answer: Result<SimulatePolicyResponse, Error>) -> Vec<EvaluationResult> {
    answer.unwrap().evaluation_results.unwrap()
}

/// The only result.
fn result(answer: Result<SimulatePolicyResponse, Error>) -> EvaluationResult {
    let mut results = results(answer);
    assert_eq!(results.len(), 1);
    results.remove(0)
}

fn decisions(answer: Result<SimulatePolicyResponse, Error>) -> Vec<String> {
    results(answer)
        .into_iter()
        .map(|result| result.eval_decision)
        .collect()
}

type Matched<'s> = (&'s str, &'s str, (i32, i32), (i32, i32));

/// Id, type, start and end of each statement.
fn matched(statements: Option<&Vec<Statement>>) -> Vec<Matched<'_>> {
    let place = |position: &Option<Position>| {
        let position = position.as_ref().unwrap();
        (position.line.unwrap(), position.column.unwrap())
    };
    statements
        .unwrap()
        .iter()
        .map(|statement| {
            (
                statement.source_policy_id.as_deref().unwrap(),
                statement.source_policy_type.as_deref().unwrap(),
                place(&statement.start_position),
                place(&statement.end_position),
            )
        })
        .collect()
}

fn allowed_by_boundary(detail: Option<&PermissionsBoundaryDecisionDetail>) -> Option<bool> {
    detail.and_then(|detail| detail.allowed_by_permissions_boundary)
}

/// Attaches a new managed policy to a user and answers its ARN.
fn attach(aws: &Aws, user: &str, name: &str, document: &str) -> String {
    let arn = aws
        .call(CreatePolicyRequest {
            policy_name: name.to_owned(),
            path: None,
            policy_document: document.to_owned(),
            description: None,
            tags: None,
        })
        .unwrap()
        .policy
        .unwrap()
        .arn
        .unwrap();
    aws.call(AttachUserPolicyRequest {
        user_name: user.to_owned(),
        policy_arn: arn.clone(),
    })
    .unwrap();
    arn
}

fn group_of(aws: &Aws, group: &str, user: &str, document: &str) {
    aws.call(CreateGroupRequest {
        path: None,
        group_name: group.to_owned(),
    })
    .unwrap();
    aws.call(AddUserToGroupRequest {
        group_name: group.to_owned(),
        user_name: user.to_owned(),
    })
    .unwrap();
    aws.call(PutGroupPolicyRequest {
        group_name: group.to_owned(),
        policy_name: "shared".to_owned(),
        policy_document: document.to_owned(),
    })
    .unwrap();
}

fn role(aws: &Aws, name: &str, document: &str) -> String {
    let arn = aws
        .call(CreateRoleRequest {
            path: None,
            role_name: name.to_owned(),
            assume_role_policy_document: TRUST.to_owned(),
            description: None,
            max_session_duration: None,
            max_signin_session_duration: None,
            permissions_boundary: None,
            tags: None,
        })
        .unwrap()
        .role
        .arn;
    aws.call(PutRolePolicyRequest {
        role_name: name.to_owned(),
        policy_name: "own".to_owned(),
        policy_document: document.to_owned(),
    })
    .unwrap();
    arn
}

#[test]
fn the_examples_of_the_aws_cli() {
    let aws = Aws::new();
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}"#;
    let at = |time: &str| {
        result(aws.call(SimulateCustomPolicyRequest {
            context_entries: Some(vec![entry("aws:CurrentTime", "date", &[time])]),
            ..custom(&[policy], &["dynamodb:CreateBackup"])
        }))
    };
    let later = at("2019-04-25T11:00:00Z");
    assert_eq!(later.eval_action_name, "dynamodb:CreateBackup");
    assert_eq!(later.eval_resource_name.as_deref(), Some("*"));
    assert_eq!(later.eval_decision, "allowed");
    assert_eq!(
        matched(later.matched_statements.as_ref()),
        [("PolicyInputList.1", "IAM Policy", (1, 38), (1, 167))]
    );
    assert_eq!(later.missing_context_values, Some(Vec::new()));
    assert_eq!(later.eval_decision_details, None);
    assert_eq!(later.resource_specific_results, None);

    let earlier = at("2014-04-25T11:00:00Z");
    assert_eq!(earlier.eval_decision, "implicitDeny");
    assert_eq!(earlier.matched_statements, Some(Vec::new()));
}

#[test]
fn statements_are_placed_where_aws_places_them() {
    let aws = Aws::new();
    aws.user("alice");
    // API_SimulatePrincipalPolicy, first sample: a document of the request, then a managed policy, then nothing.
    let put = "{\n  \"Version\":\"2012-10-17\",\n  \"Statement\":{\n    \"Effect\":\"Allow\",\n    \"Action\":\"s3:PutObject\",\n    \"Resource\":\"arn:aws:s3:::my-test-bucket\"\n  }\n}";
    let read = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": [\n        \"s3:Get*\",\n        \"s3:List*\"\n      ],\n      \"Resource\": \"*\"\n    }\n  ]\n}";
    attach(&aws, "alice", "AmazonS3ReadOnlyAccess", read);
    let found = results(aws.call(SimulatePrincipalPolicyRequest {
        policy_input_list: Some(texts(&[put])),
        resource_arns: Some(texts(&["arn:aws:s3:::my-test-bucket"])),
        ..principal(
            "arn:aws:iam:::user/alice",
            &["s3:PutObject", "s3:GetObject", "s3:DeleteObject"],
        )
    }));
    let summary: Vec<_> = found
        .iter()
        .map(|result| {
            (
                result.eval_action_name.as_str(),
                result.eval_decision.as_str(),
                matched(result.matched_statements.as_ref()),
            )
        })
        .collect();
    assert_eq!(
        summary,
        [
            (
                "s3:PutObject",
                "allowed",
                vec![("PolicyInputList.1", "IAM Policy", (3, 16), (7, 4))]
            ),
            (
                "s3:GetObject",
                "allowed",
                vec![("AmazonS3ReadOnlyAccess", "IAM Policy", (3, 17), (11, 6))]
            ),
            ("s3:DeleteObject", "implicitDeny", vec![]),
        ]
    );

    // As recorded of longer policies: a statement starts where the one before it ended.
    let two = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:*","Resource":"*"},{"Effect":"Allow","Action":"xray:*","Resource":"*"}]}"#;
    let both = results(aws.call(custom(&[two], &["ec2:RunInstances", "xray:GetGroup"])));
    let places: Vec<_> = both
        .iter()
        .map(|result| matched(result.matched_statements.as_ref())[0])
        .map(|(_, _, start, end)| (start.1, end.1))
        .collect();
    assert_eq!(places[0].0, 38);
    assert_eq!(places[0].1, places[1].0);
    assert_eq!(usize::try_from(places[1].1).unwrap(), two.len() - 1);
}

#[test]
fn a_resource_policy_of_the_same_account_grants_alone() {
    // API_SimulateCustomPolicy, second sample.
    let aws = Aws::new();
    let bucket = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/mateo"},"Action":["s3:List*","s3:Put*"],"Resource":["arn:aws:s3:::production/*"]}}"#;
    let found = result(aws.call(SimulateCustomPolicyRequest {
        caller_arn: Some("arn:aws:iam::111122223333:user/mateo".to_owned()),
        resource_arns: Some(texts(&["arn:aws:s3:::production/Test"])),
        resource_owner: Some("arn:aws:iam::111122223333:root".to_owned()),
        permissions_boundary_policy_input_list: Some(texts(&[ALLOW_IAM])),
        resource_policy: Some(bucket.to_owned()),
        ..custom(&[ALLOW_IAM], &["s3:PutObject"])
    }));
    assert_eq!(found.eval_decision, "allowed");
    assert_eq!(found.eval_decision_details, Some(BTreeMap::new()));
    assert_eq!(
        allowed_by_boundary(found.permissions_boundary_decision_detail.as_ref()),
        Some(false)
    );
    let end = i32::try_from(bucket.len()).unwrap();
    let statement = ("ResourcePolicy", "Resource Policy", (1, 38), (1, end));
    assert_eq!(matched(found.matched_statements.as_ref()), [statement]);
    let specific = &found.resource_specific_results.as_ref().unwrap()[0];
    assert_eq!(specific.eval_resource_name, "arn:aws:s3:::production/Test");
    assert_eq!(specific.eval_resource_decision, "allowed");
    assert_eq!(matched(specific.matched_statements.as_ref()), [statement]);
    assert_eq!(specific.eval_decision_details, None);
    assert_eq!(
        allowed_by_boundary(specific.permissions_boundary_decision_detail.as_ref()),
        Some(false)
    );
}

#[test]
fn a_boundary_of_the_request_takes_the_place_of_the_users_own() {
    // API_SimulatePrincipalPolicy, second sample.
    let aws = Aws::new();
    aws.user("alice");
    let get_role =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetRole","Resource":"*"}}"#;
    aws.allow("alice", get_role);
    let nothing = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
    let arn = attach(&aws, "alice", "Ceiling", nothing);
    aws.call(PutUserPermissionsBoundaryRequest {
        user_name: "alice".to_owned(),
        permissions_boundary: arn.clone(),
    })
    .unwrap();
    let request = SimulatePrincipalPolicyRequest {
        resource_arns: Some(texts(&["arn:aws:iam::123456789012:role/pol-sim-test"])),
        ..principal(ALICE, &["iam:GetRole"])
    };
    let own = result(aws.call(request.clone()));
    assert_eq!(own.eval_decision, "implicitDeny");
    assert_eq!(
        allowed_by_boundary(own.permissions_boundary_decision_detail.as_ref()),
        Some(false)
    );
    // What matched is told by resource only.
    assert_eq!(own.matched_statements, Some(Vec::new()));

    let replaced = result(aws.call(SimulatePrincipalPolicyRequest {
        permissions_boundary_policy_input_list: Some(texts(&[ALLOW_IAM])),
        ..request.clone()
    }));
    assert_eq!(replaced.eval_decision, "allowed");
    assert_eq!(
        allowed_by_boundary(replaced.permissions_boundary_decision_detail.as_ref()),
        Some(true)
    );
    let end = i32::try_from(get_role.len()).unwrap();
    assert_eq!(
        matched(replaced.matched_statements.as_ref()),
        [("user_alice_test", "IAM Policy", (1, 38), (1, end))]
    );

    let excluded = result(aws.call(SimulatePrincipalPolicyRequest {
        policy_exclusion_list: Some(vec![by_type("permission-boundary")]),
        ..request.clone()
    }));
    assert_eq!(excluded.eval_decision, "allowed");
    assert_eq!(excluded.permissions_boundary_decision_detail, None);

    let two = aws.call(SimulatePrincipalPolicyRequest {
        permissions_boundary_policy_input_list: Some(texts(&[ALLOW_IAM, ALLOW_IAM])),
        ..request
    });
    assert_eq!(refusal(two).0, "InvalidInput");
}

#[test]
fn across_accounts_each_kind_of_policy_is_told() {
    // API_SimulatePrincipalPolicy, third sample.
    let aws = Aws::new();
    aws.user("alice");
    let bucket = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{ALICE}"}},"Action":["s3:List*","s3:Put*"],"Resource":["arn:aws:s3:::mary/*"]}}}}"#
    );
    let request = SimulatePrincipalPolicyRequest {
        resource_arns: Some(texts(&["arn:aws:s3:::mary/Test"])),
        resource_owner: Some("arn:aws:iam::111122223333:root".to_owned()),
        permissions_boundary_policy_input_list: Some(texts(&[ALLOW_IAM])),
        resource_policy: Some(bucket),
        ..principal(ALICE, &["s3:PutObject"])
    };
    let refused = result(aws.call(request.clone()));
    let details = |identity: &str, boundary: &str| {
        Some(BTreeMap::from([
            ("IAM Policy".to_owned(), identity.to_owned()),
            ("Permissions Boundary Policy".to_owned(), boundary.to_owned()),
            ("Resource Policy".to_owned(), "allowed".to_owned()),
        ]))
    };
    assert_eq!(refused.eval_decision, "implicitDeny");
    assert_eq!(
        refused.eval_decision_details,
        details("implicitDeny", "implicitDeny")
    );
    assert_eq!(refused.matched_statements, Some(Vec::new()));
    let specific = &refused.resource_specific_results.as_ref().unwrap()[0];
    assert_eq!(specific.eval_resource_decision, "implicitDeny");
    assert_eq!(specific.eval_decision_details, refused.eval_decision_details);
    assert_eq!(
        matched(specific.matched_statements.as_ref())[0].0,
        "ResourcePolicy"
    );

    let granted = result(aws.call(SimulatePrincipalPolicyRequest {
        policy_input_list: Some(texts(&[ALLOW_ALL])),
        permissions_boundary_policy_input_list: Some(texts(&[ALLOW_ALL])),
        ..request
    }));
    assert_eq!(granted.eval_decision, "allowed");
    assert_eq!(granted.eval_decision_details, details("allowed", "allowed"));
}

#[test]
fn a_deny_stands_alone_among_its_kind_and_beside_the_others() {
    let aws = Aws::new();
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"s3:PutObject","Resource":"*"}]}"#;
    let denied = result(aws.call(custom(&[ALLOW_ALL, policy], &["s3:PutObject"])));
    assert_eq!(denied.eval_decision, "explicitDeny");
    let ids = |result: &EvaluationResult| {
        matched(result.matched_statements.as_ref())
            .iter()
            .map(|(id, ..)| (*id).to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&denied), ["PolicyInputList.2"]);
    assert_eq!(
        ids(&result(aws.call(custom(&[ALLOW_ALL, policy], &["s3:GetObject"])))),
        ["PolicyInputList.1", "PolicyInputList.2"]
    );
    // The order and the company are as recorded: the resource's deny, then what the identity allows.
    let bucket = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::b/*"}]}"#;
    let both = result(aws.call(SimulateCustomPolicyRequest {
        caller_arn: Some(ALICE.to_owned()),
        resource_arns: Some(texts(&["arn:aws:s3:::b/x"])),
        resource_policy: Some(bucket.to_owned()),
        ..custom(&[ALLOW_ALL], &["s3:DeleteObject"])
    }));
    assert_eq!(both.eval_decision, "explicitDeny");
    assert_eq!(ids(&both), ["ResourcePolicy", "PolicyInputList.1"]);
}

#[test]
fn a_user_comes_with_its_groups() {
    let aws = Aws::new();
    aws.user("alice");
    let read = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}"#;
    let write =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Put*","Resource":"*"}}"#;
    let list =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:List*","Resource":"*"}}"#;
    aws.allow("alice", read);
    group_of(&aws, "writers", "alice", write);
    let role = role(&aws, "lister", list);
    let actions = ["s3:GetObject", "s3:PutObject", "s3:ListBucket"];
    let of = |arn: &str| decisions(aws.call(principal(arn, &actions)));
    assert_eq!(of(ALICE), ["allowed", "allowed", "implicitDeny"]);
    let group = "arn:aws:iam::123456789012:group/writers";
    assert_eq!(of(group), ["implicitDeny", "allowed", "implicitDeny"]);
    assert_eq!(of(&role), ["implicitDeny", "implicitDeny", "allowed"]);
    let ids: Vec<_> = results(aws.call(principal(ALICE, &actions)))
        .iter()
        .flat_map(|result| result.matched_statements.clone().unwrap())
        .map(|statement| statement.source_policy_id.unwrap())
        .collect();
    assert_eq!(ids, ["user_alice_test", "group_writers_shared"]);
}

fn by_type(kind: &str) -> PolicyIdentifier {
    PolicyIdentifier {
        policy_type: Some(kind.to_owned()),
        policy_arn: None,
        inline_policy_identifier: None,
    }
}

#[test]
fn policies_can_be_left_out() {
    let aws = Aws::new();
    aws.user("alice");
    let only = |action: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"{action}","Resource":"*"}}}}"#
        )
    };
    aws.allow("alice", &only("s3:GetObject"));
    group_of(&aws, "writers", "alice", &only("s3:PutObject"));
    let arn = attach(&aws, "alice", "Listing", &only("s3:ListBucket"));
    aws.call(AttachUserPolicyRequest {
        user_name: "alice".to_owned(),
        policy_arn: "arn:aws:iam::aws:policy/AmazonDynamoDBReadOnlyAccess".to_owned(),
    })
    .unwrap();
    let left = |exclusions: Vec<PolicyIdentifier>| {
        let answer = aws.call(SimulatePrincipalPolicyRequest {
            policy_exclusion_list: Some(exclusions),
            ..principal(
                ALICE,
                &[
                    "s3:GetObject",
                    "s3:PutObject",
                    "s3:ListBucket",
                    "dynamodb:ListTables",
                ],
            )
        });
        decisions(answer)
            .iter()
            .map(|it| it == "allowed")
            .collect::<Vec<_>>()
    };
    let by_arn = |arn: &str| PolicyIdentifier {
        policy_type: None,
        policy_arn: Some(arn.to_owned()),
        inline_policy_identifier: None,
    };
    let inline = |kind: &str, holder: &str, name: &str| PolicyIdentifier {
        policy_type: None,
        policy_arn: None,
        inline_policy_identifier: Some(InlinePolicyIdentifierType {
            policy_name: name.to_owned(),
            attachment_type: kind.to_owned(),
            attachment_name: holder.to_owned(),
        }),
    };
    assert_eq!(left(vec![]), [true, true, true, true]);
    assert_eq!(left(vec![by_type("inline")]), [false, false, true, true]);
    assert_eq!(left(vec![by_type("user-managed")]), [true, true, false, true]);
    assert_eq!(left(vec![by_type("aws-managed")]), [true, true, true, false]);
    assert_eq!(left(vec![by_arn(&arn)]), [true, true, false, true]);
    assert_eq!(
        left(vec![by_arn("arn:aws:iam::aws:policy/Amazon*ReadOnlyAccess")]),
        [true, true, true, false]
    );
    assert_eq!(
        left(vec![inline("group", "writers", "shared")]),
        [true, false, true, true]
    );
    // What matches nothing is ignored, RCPs too.
    assert_eq!(
        left(vec![
            by_type("rcp"),
            by_type("scp"),
            inline("user", "writers", "shared")
        ]),
        [true, true, true, true]
    );
    let wrong = [
        by_arn("arn:aws:iam::123456789012:policy/a*b*"),
        by_arn("arn:aws:iam::*:policy/Listing"),
        PolicyIdentifier {
            policy_arn: Some(arn),
            ..by_type("inline")
        },
    ];
    for identifier in wrong {
        let answer = aws.call(SimulatePrincipalPolicyRequest {
            policy_exclusion_list: Some(vec![identifier]),
            ..principal(ALICE, &["s3:GetObject"])
        });
        assert_eq!(refusal(answer).0, "InvalidInput");
    }
}

#[test]
fn every_level_of_the_organization_must_allow() {
    let aws = Aws::new();
    let level = |documents: &[&str]| OrderedOrganizationPolicyType {
        service_control_policy_input_list: Some(texts(documents)),
    };
    let no_iam = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:*","Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"us-east-1"}}}}"#;
    let s3_only = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
    let under = |levels: Vec<OrderedOrganizationPolicyType>| {
        let found = results(aws.call(SimulateCustomPolicyRequest {
            ordered_organization_policy_input_list: Some(levels),
            resource_arns: Some(texts(&["arn:aws:s3:::b/x"])),
            ..custom(&[ALLOW_ALL], &["s3:GetObject", "iam:GetUser"])
        }));
        found
            .into_iter()
            .map(|result| {
                let detail = result.organizations_decision_detail.as_ref().unwrap();
                // What an organization refuses has no results by resource, and none of its keys is missed.
                let allowed = detail.allowed_by_organizations.unwrap();
                assert_eq!(result.resource_specific_results.is_some(), allowed);
                assert_eq!(result.missing_context_values, Some(Vec::new()));
                (result.eval_decision, allowed)
            })
            .collect::<Vec<_>>()
    };
    let answer = |decision: &str, allowed| (decision.to_owned(), allowed);
    let yes = || answer("allowed", true);
    assert_eq!(
        under(vec![level(&[ALLOW_ALL]), level(&[ALLOW_ALL])]),
        [yes(), yes()]
    );
    assert_eq!(
        under(vec![level(&[ALLOW_ALL]), level(&[s3_only])]),
        [yes(), answer("implicitDeny", false)]
    );
    assert_eq!(
        under(vec![level(&[ALLOW_ALL, no_iam]), level(&[ALLOW_ALL])]),
        [yes(), answer("explicitDeny", false)]
    );
    assert_eq!(
        under(vec![level(&[ALLOW_ALL]), level(&[])]),
        [answer("implicitDeny", false), answer("implicitDeny", false)]
    );
}

#[test]
fn what_nobody_supplied_is_missing() {
    // The policy of boto/boto3#3111: keys of every statement, whatever is simulated.
    let aws = Aws::new();
    let policy = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b","Condition":{"StringLike":{"aws:PrincipalTag/allowed_service":"s3"}}},
        {"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}"}]}"#;
    let both = texts(&["aws:PrincipalTag/allowed_service", "aws:username"]);
    let everywhere = result(aws.call(custom(&[policy], &["s3:ListBucket"])));
    assert_eq!(everywhere.missing_context_values, Some(both.clone()));
    let on_bucket = |entries| {
        result(aws.call(SimulateCustomPolicyRequest {
            resource_arns: Some(texts(&["arn:aws:s3:::b"])),
            context_entries: Some(entries),
            ..custom(&[policy], &["s3:ListBucket"])
        }))
    };
    // With resources they are told by resource.
    let found = on_bucket(Vec::new());
    assert_eq!(found.eval_decision, "implicitDeny");
    assert_eq!(found.missing_context_values, Some(Vec::new()));
    let specific = found.resource_specific_results.unwrap();
    assert_eq!(specific[0].missing_context_values, Some(both));
    let found = on_bucket(vec![entry("AWS:principaltag/allowed_service", "string", &["s3"])]);
    assert_eq!(found.eval_decision, "allowed");
    assert_eq!(
        found.resource_specific_results.unwrap()[0].missing_context_values,
        Some(texts(&["aws:username"]))
    );
}

#[test]
fn context_entries_have_types() {
    let aws = Aws::new();
    let if_key = |operator: &str, value: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{{"{operator}":{{"aws:TagKeys":"{value}"}}}}}}}}"#
        )
    };
    let tried = |policy: &str, entry: ContextEntry| {
        aws.call(SimulateCustomPolicyRequest {
            context_entries: Some(vec![entry]),
            ..custom(&[policy], &["s3:GetObject"])
        })
    };
    for (operator, wanted, kind, value, wrong) in [
        ("StringEquals", "a", "string", "a", None),
        ("NumericLessThan", "5", "numeric", "4.5", Some("four")),
        ("Bool", "true", "boolean", "true", Some("yes")),
        ("IpAddress", "192.0.2.0/24", "ip", "192.0.2.7", Some("192.0.2")),
        (
            "DateLessThan",
            "2026-01-01T00:00:00Z",
            "date",
            "2025-12-31T23:59:59Z",
            Some("soon"),
        ),
        ("BinaryEquals", "QUJD", "binary", "QUJD", Some("!!")),
    ] {
        let policy = if_key(operator, wanted);
        assert_eq!(
            decisions(tried(&policy, entry("aws:TagKeys", kind, &[value]))),
            ["allowed"],
            "{kind}"
        );
        // A list is a multivalued key, which an operator without a qualifier never matches.
        let list = format!("{kind}List");
        let many = entry("aws:TagKeys", &list, &[value, value]);
        assert_eq!(
            decisions(tried(&policy, many.clone())),
            ["implicitDeny"],
            "{list}"
        );
        let all = if_key(&format!("ForAllValues:{operator}"), wanted);
        assert_eq!(decisions(tried(&all, many)), ["allowed"], "{list}");
        if let Some(wrong) = wrong {
            for kind in [kind, &list] {
                let answer = tried(&policy, entry("aws:TagKeys", kind, &[wrong]));
                assert_eq!(refusal(answer).0, "InvalidInput", "{kind} {wrong}");
            }
        }
    }
    let policy = if_key("StringEquals", "a");
    let two = entry("aws:TagKeys", "string", &["a", "b"]);
    assert_eq!(refusal(tried(&policy, two)).0, "InvalidInput");
    let untyped = ContextEntry {
        context_key_type: None,
        ..entry("aws:TagKeys", "string", &["a"])
    };
    assert_eq!(refusal(tried(&policy, untyped)).0, "InvalidInput");
}

#[test]
fn who_calls_decides_what_a_resource_policy_means() {
    let aws = Aws::new();
    aws.user("alice");
    let role = role(&aws, "app", ALLOW_ALL);
    let bucket = |user: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::123456789012:user/{user}"}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}}}}"#
        )
    };
    let request = |source: &str, caller: Option<&str>| SimulatePrincipalPolicyRequest {
        resource_arns: Some(texts(&["arn:aws:s3:::b/x"])),
        resource_policy: Some(bucket("bob")),
        caller_arn: caller.map(str::to_owned),
        ..principal(source, &["s3:GetObject"])
    };
    // The caller is the source, or whoever is named in its place; nobody needs to exist.
    let bob = "arn:aws:iam::123456789012:user/bob";
    assert_eq!(decisions(aws.call(request(ALICE, None))), ["implicitDeny"]);
    assert_eq!(decisions(aws.call(request(ALICE, Some(bob)))), ["allowed"]);
    let must_be_user = (
        "InvalidInput".to_owned(),
        "Invalid caller - Caller must be an IAM user in this context.".to_owned(),
    );
    assert_eq!(refusal(aws.call(request(&role, None))), must_be_user);
    assert_eq!(refusal(aws.call(request(ALICE, Some(&role)))), must_be_user);
    assert_eq!(decisions(aws.call(request(&role, Some(bob)))), ["allowed"]);
    // A session is no entity.
    let session = "arn:aws:sts::123456789012:assumed-role/app/x";
    assert_eq!(
        refusal(aws.call(request(ALICE, Some(session)))),
        (
            "InvalidInput".to_owned(),
            format!("Invalid Entity Arn: {session} does not clearly define entity type and name.")
        )
    );
    let nobody = SimulateCustomPolicyRequest {
        resource_policy: Some(bucket("bob")),
        ..custom(&[ALLOW_ALL], &["s3:GetObject"])
    };
    assert_eq!(refusal(aws.call(nobody.clone())).0, "InvalidInput");
    // It must be about every resource.
    let about = |resource: &str| {
        aws.call(SimulateCustomPolicyRequest {
            caller_arn: Some(bob.to_owned()),
            resource_arns: Some(texts(&[resource])),
            ..nobody.clone()
        })
    };
    assert_eq!(decisions(about("arn:aws:s3:::b/x")), ["allowed"]);
    assert_eq!(refusal(about("arn:aws:s3:::c/x")).0, "InvalidInput");
}

#[test]
fn trust_policies_are_read_and_not_heard() {
    // aws/aws-cli#10314: the caller is denied by the trust policy, and the simulator allows.
    let aws = Aws::new();
    aws.user("alice");
    aws.allow("alice", ALLOW_ALL);
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Deny","Principal":{{"AWS":"{ALICE}"}},"Action":"sts:AssumeRole","Resource":"*"}}]}}"#
    );
    let found = result(aws.call(SimulatePrincipalPolicyRequest {
        resource_arns: Some(texts(&["arn:aws:iam::123456789012:role/admin"])),
        resource_policy: Some(trust),
        resource_owner: Some("arn:aws:iam::123456789012:root".to_owned()),
        ..principal(ALICE, &["sts:AssumeRole"])
    }));
    assert_eq!(found.eval_decision, "allowed");
    assert_eq!(matched(found.matched_statements.as_ref()).len(), 1);
    // A key's policy need not be given either.
    let key = SimulateCustomPolicyRequest {
        resource_arns: Some(texts(&["arn:aws:kms:us-east-1:123456789012:key/x"])),
        ..custom(&[ALLOW_ALL], &["kms:Decrypt"])
    };
    assert_eq!(decisions(aws.call(key)), ["allowed"]);
}

#[test]
fn each_action_is_tried_on_each_resource_page_by_page() {
    let aws = Aws::new();
    let request = |marker: Option<String>| SimulateCustomPolicyRequest {
        resource_arns: Some(texts(&["arn:aws:s3:::a", "arn:aws:s3:::b"])),
        max_items: Some(3),
        marker,
        ..custom(
            &[ALLOW_ALL],
            &["s3:ListBucket", "s3:GetBucketAcl", "s3:DeleteBucket"],
        )
    };
    let names = |page: &SimulatePolicyResponse| {
        let results = page.evaluation_results.as_ref().unwrap();
        let name = |result: &EvaluationResult| {
            let resource = result.eval_resource_name.as_deref().unwrap();
            format!("{} {}", result.eval_action_name, &resource[13..])
        };
        results.iter().map(name).collect::<Vec<_>>()
    };
    let first = aws.call(request(None)).unwrap();
    assert_eq!(
        names(&first),
        ["s3:ListBucket a", "s3:ListBucket b", "s3:GetBucketAcl a"]
    );
    assert_eq!(first.is_truncated, Some(true));
    let second = aws.call(request(first.marker)).unwrap();
    assert_eq!(
        names(&second),
        ["s3:GetBucketAcl b", "s3:DeleteBucket a", "s3:DeleteBucket b"]
    );
    assert_eq!((second.is_truncated, second.marker), (Some(false), None));
    let foreign = data_encoding::BASE64URL_NOPAD.encode(b"not a place");
    assert_eq!(refusal(aws.call(request(Some(foreign)))).0, "InvalidInput");
}

#[test]
fn a_scenario_takes_its_resources_together() {
    let aws = Aws::new();
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ec2:RunInstances","NotResource":"arn:aws:ec2:*:*:volume/*"}}"#;
    let arn = |kind: &str| format!("arn:aws:ec2:us-east-1:123456789012:{kind}/x");
    let with = |scenario: &str, kinds: &[&str]| {
        aws.call(SimulateCustomPolicyRequest {
            resource_arns: Some(kinds.iter().map(|kind| arn(kind)).collect()),
            resource_handling_option: Some(scenario.to_owned()),
            ..custom(&[policy], &["ec2:RunInstances"])
        })
    };
    let base = ["instance", "image", "security-group", "network-interface"];
    let found = result(with("EC2-VPC-InstanceStore", &base));
    assert_eq!(found.eval_decision, "allowed");
    assert_eq!(found.resource_specific_results.unwrap().len(), 4);
    let kinds = [&base[..], &["volume"]].concat();
    let found = result(with("EC2-VPC-EBS", &kinds));
    assert_eq!(found.eval_decision, "implicitDeny");
    let each: Vec<_> = found
        .resource_specific_results
        .unwrap()
        .into_iter()
        .map(|result| result.eval_resource_decision)
        .collect();
    assert_eq!(each, ["allowed", "allowed", "allowed", "allowed", "implicitDeny"]);
    assert_eq!(refusal(with("EC2-VPC-EBS", &base)).0, "InvalidInput");
    assert_eq!(refusal(with("EC2-Moon", &base)).0, "InvalidInput");
}

#[test]
fn invalid_input_is_told_in_awss_words() {
    let aws = Aws::new();
    aws.user("alice");
    let text = |answer: Result<SimulatePolicyResponse, Error>| {
        let (code, text) = refusal(answer);
        assert_eq!(code, "InvalidInput");
        text
    };
    let on = |resource: &str, owner: Option<&str>| {
        text(aws.call(SimulateCustomPolicyRequest {
            resource_arns: Some(texts(&[resource])),
            resource_owner: owner.map(str::to_owned),
            ..custom(&[ALLOW_ALL], &["kms:Decrypt"])
        }))
    };
    assert_eq!(
        on("14a050d4-021e-4efe-84bb-0871bf6d0fda", None),
        "ResourceNames are not in a valid ARN format: 14a050d4-021e-4efe-84bb-0871bf6d0fda."
    );
    assert_eq!(
        on("*", Some("123456789012")),
        "'123456789012' is not a valid as a Resource Owner."
    );
    assert_eq!(
        text(aws.call(principal("arn:aws:iam::111122223333:role/x", &["s3:GetObject"]))),
        "Invalid Policy Source Arn: caller's account 123456789012 does not have access to policies in account 111122223333"
    );
    assert_eq!(
        text(aws.call(principal("arn:aws:iam::123456789012:root", &["s3:GetObject"]))),
        "Invalid Entity Arn: arn:aws:iam::123456789012:root does not clearly define entity type and name."
    );
    for action in ["GetObject", "s3:Get*", "s3:", "s3:Get:Object"] {
        text(aws.call(custom(&[ALLOW_ALL], &[action])));
    }
    text(aws.call(custom(&["{}"], &["s3:GetObject"])));
    // A policy that is none of an identity cannot be evaluated among those of identities.
    assert_eq!(
        refusal(aws.call(custom(&[TRUST], &["s3:GetObject"]))).0,
        "PolicyEvaluation"
    );
    for (arn, message) in [
        (
            "arn:aws:iam::123456789012:user/bob",
            "The user with name bob cannot be found.",
        ),
        (
            "arn:aws:iam::123456789012:role/bob",
            "The role with name bob cannot be found.",
        ),
        (
            "arn:aws:iam::123456789012:group/bob",
            "The group with name bob cannot be found.",
        ),
        (
            "arn:aws:iam::123456789012:user/x/alice",
            "The user with name alice cannot be found.",
        ),
    ] {
        let missing = ("NoSuchEntity".to_owned(), message.to_owned());
        assert_eq!(refusal(aws.call(principal(arn, &["s3:GetObject"]))), missing);
        let keys = aws.call(GetContextKeysForPrincipalPolicyRequest {
            policy_source_arn: arn.to_owned(),
            policy_input_list: None,
        });
        assert_eq!(refusal(keys), missing);
    }
}

#[test]
fn the_keys_of_policies_are_listed() {
    let aws = Aws::new();
    aws.user("alice");
    let mfa = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}}"#;
    let own = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam::*:user/${aws:username}","Condition":{"Null":{"AWS:multifactorauthpresent":"false"}}}}"#;
    let keys = aws
        .call(GetContextKeysForCustomPolicyRequest {
            policy_input_list: texts(&[mfa, own]),
        })
        .unwrap()
        .context_key_names;
    assert_eq!(keys, Some(texts(&["aws:MultiFactorAuthPresent", "aws:username"])));
    aws.allow("alice", own);
    group_of(&aws, "people", "alice", mfa);
    let of_alice = |added: &[&str]| {
        aws.call(GetContextKeysForPrincipalPolicyRequest {
            policy_source_arn: ALICE.to_owned(),
            policy_input_list: Some(texts(added)),
        })
        .unwrap()
        .context_key_names
        .unwrap()
    };
    assert_eq!(of_alice(&[]), ["aws:username", "AWS:multifactorauthpresent"]);
    let region = mfa.replace("aws:MultiFactorAuthPresent", "aws:RequestedRegion");
    assert_eq!(of_alice(&[&region]).last().unwrap(), "aws:RequestedRegion");
    let answer = aws.call(GetContextKeysForCustomPolicyRequest {
        policy_input_list: texts(&["not a policy"]),
    });
    assert_eq!(refusal(answer).0, "InvalidInput");
}

#[test]
fn simulating_somebody_needs_permission_for_them() {
    let aws = Aws::new();
    let key: Key = aws.user("alice");
    aws.user("bob");
    let bob = "arn:aws:iam::123456789012:user/bob";
    aws.allow(
        "alice",
        &format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":["iam:SimulatePrincipalPolicy","iam:GetContextKeysForCustomPolicy"],"Resource":"{ALICE}"}}}}"#
        ),
    );
    assert_eq!(
        decisions(aws.call_as(&key, principal(ALICE, &["s3:GetObject"]))),
        ["implicitDeny"]
    );
    assert_eq!(
        refusal(aws.call_as(&key, principal(bob, &["s3:GetObject"]))),
        (
            "AccessDenied".to_owned(),
            format!(
                "User: {ALICE} is not authorized to perform: iam:SimulatePrincipalPolicy on resource: {bob} because no \
                 identity-based policy allows the iam:SimulatePrincipalPolicy action"
            )
        )
    );
    assert_eq!(
        refusal(aws.call_as(&key, custom(&[ALLOW_ALL], &["s3:GetObject"]))).1,
        format!(
            "User: {ALICE} is not authorized to perform: iam:SimulateCustomPolicy on resource: * because no \
             identity-based policy allows the iam:SimulateCustomPolicy action"
        )
    );
}

/// What would take long comes in more pages: a request that asks for too much keeps nobody else waiting.
#[test]
fn a_long_simulation_comes_in_pages() {
    let aws = Aws::new();
    let pattern = format!("arn:aws:s3:::{}*b", "*a".repeat(60));
    let statement = format!(r#"{{"Effect":"Allow","Action":"s3:*","Resource":"{pattern}"}}"#);
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        vec![statement; 500].join(",")
    );
    let bucket = format!("arn:aws:s3:::{}", "a".repeat(500));
    let matching = format!("arn:aws:s3:::{}b", "a".repeat(60));
    let mut seen = 0;
    let mut pages = 0;
    let mut marker = None;
    loop {
        let answer = aws
            .call(SimulateCustomPolicyRequest {
                resource_arns: Some(texts(&[&bucket, &matching])),
                marker,
                max_items: Some(1000),
                ..custom(
                    &[&policy],
                    &["s3:GetObject", "s3:PutObject", "s3:ListBucket", "s3:GetBucketAcl"],
                )
            })
            .unwrap();
        pages += 1;
        let results = answer.evaluation_results.unwrap();
        assert!(!results.is_empty());
        for result in &results {
            let expected = if result.eval_resource_name.as_deref() == Some(&bucket) {
                "implicitDeny"
            } else {
                "allowed"
            };
            assert_eq!(result.eval_decision, expected);
        }
        seen += results.len();
        marker = answer.marker;
        assert_eq!(answer.is_truncated, Some(marker.is_some()));
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen, 8);
    assert!(pages > 1, "all at once");
}

/// No page can share what it takes to see that a resource policy is about every resource.
#[test]
fn a_resource_policy_that_cannot_be_compared_in_time_is_refused() {
    let aws = Aws::new();
    let statement = format!(
        r#"{{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::{}*b"}}"#,
        "*a".repeat(60)
    );
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        vec![statement; 500].join(",")
    );
    let ask = |resources: usize| {
        let bucket = |number: usize| format!("arn:aws:s3:::{}{number}", "a".repeat(500));
        let answer = aws.call(SimulateCustomPolicyRequest {
            resource_arns: Some((0..resources).map(bucket).collect()),
            resource_policy: Some(policy.clone()),
            caller_arn: Some("arn:aws:iam::123456789012:user/alice".to_owned()),
            ..custom(
                &[r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#],
                &["s3:GetObject"],
            )
        });
        let error = answer.unwrap_err();
        (error.code.into_owned(), error.message)
    };
    let (code, message) = ask(1000);
    assert_eq!(code, "PolicyEvaluation", "{message}");
    // of one it is seen that it is not about it
    let (code, message) = ask(1);
    assert_eq!(code, "InvalidInput");
    assert!(message.contains("does not apply"), "{message}");
}
