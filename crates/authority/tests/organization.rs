//! Organizations: the tree, its policies, and what they do to accounts.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, access_role, assume, refusal};
use steprole_api::Error;
use steprole_api::iam::ListUsersRequest;
use steprole_api::organizations as org;
use steprole_api::sts::{AssumeRoleRequest, GetCallerIdentityRequest};

const SCP: &str = "SERVICE_CONTROL_POLICY";
const RCP: &str = "RESOURCE_CONTROL_POLICY";

fn next(after: Option<String>, most: Option<i32>) -> org::ListAccountsRequest {
    org::ListAccountsRequest {
        next_token: after,
        max_results: most,
    }
}

/// An organization of the first account; answers the id of its root.
fn organization(aws: &Aws) -> String {
    aws.call(org::CreateOrganizationRequest { feature_set: None })
        .unwrap();
    let roots = aws
        .call(org::ListRootsRequest {
            next_token: None,
            max_results: None,
        })
        .unwrap()
        .roots
        .unwrap();
    roots[0].id.clone().unwrap()
}

/// A new member account; answers its id.
fn unit(aws: &Aws, parent: &str, name: &str) -> Result<String, Error> {
    let answer = aws.call(org::CreateOrganizationalUnitRequest {
        parent_id: parent.to_owned(),
        name: name.to_owned(),
        tags: None,
    })?;
    Ok(answer.organizational_unit.unwrap().id.unwrap())
}

fn enable(aws: &Aws, root: &str, kind: &str) {
    aws.call(org::EnablePolicyTypeRequest {
        root_id: root.to_owned(),
        policy_type: kind.to_owned(),
    })
    .unwrap();
}

fn policy(aws: &Aws, kind: &str, name: &str, content: &str) -> Result<org::PolicySummary, Error> {
    let answer = aws.call(org::CreatePolicyRequest {
        content: content.to_owned(),
        description: "for a test".to_owned(),
        name: name.to_owned(),
        r#type: kind.to_owned(),
        tags: None,
    })?;
    Ok(answer.policy.unwrap().policy_summary.unwrap())
}

fn attach(aws: &Aws, policy: &str, target: &str) -> Result<(), Error> {
    aws.call(org::AttachPolicyRequest {
        policy_id: policy.to_owned(),
        target_id: target.to_owned(),
    })
}

fn detach(aws: &Aws, policy: &str, target: &str) -> Result<(), Error> {
    aws.call(org::DetachPolicyRequest {
        policy_id: policy.to_owned(),
        target_id: target.to_owned(),
    })
}

/// The role that every new account has, opened from the management account.
fn enter(aws: &Aws, account: &str) -> Result<Key, Error> {
    let admin = aws.user(&format!("admin-{}", aws.now.get().as_millisecond()));
    aws.advance(1);
    let name = aws
        .call_as(&admin, GetCallerIdentityRequest {})
        .unwrap()
        .arn
        .unwrap();
    aws.allow(
        name.rsplit('/').next().unwrap(),
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#,
    );
    let answer = aws.call_as(
        &admin,
        AssumeRoleRequest {
            role_session_name: "enter".to_owned(),
            ..assume(&access_role(account))
        },
    )?;
    Ok(Key::session(&answer.credentials.unwrap()))
}

fn list_users(aws: &Aws, key: &Key) -> Result<usize, Error> {
    let request = ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    };
    Ok(aws.call_as(key, request)?.users.len())
}

#[test]
fn a_new_account_opens_by_its_role() {
    let aws = Aws::new();
    organization(&aws);
    let account = aws.member("workload");
    let session = enter(&aws, &account).unwrap();
    let who = aws.call_as(&session, GetCallerIdentityRequest {}).unwrap();
    assert_eq!(who.account, Some(account));
    assert_eq!(list_users(&aws, &session).unwrap(), 0);
}

#[test]
fn the_tree_is_walked_and_changed() {
    let aws = Aws::new();
    let root = organization(&aws);
    let account = aws.member("workload");
    let top = unit(&aws, &root, "top").unwrap();
    let inner = unit(&aws, &top, "inner").unwrap();
    assert_eq!(
        refusal(unit(&aws, &root, "top")).0,
        "DuplicateOrganizationalUnitException"
    );
    let move_to = |from: &str, to: &str| {
        aws.call(org::MoveAccountRequest {
            account_id: account.clone(),
            source_parent_id: from.to_owned(),
            destination_parent_id: to.to_owned(),
        })
    };
    assert_eq!(refusal(move_to(&top, &inner)).0, "SourceParentNotFoundException");
    move_to(&root, &inner).unwrap();
    let described = aws
        .call(org::DescribeAccountRequest {
            account_id: account.clone(),
        })
        .unwrap()
        .account
        .unwrap();
    let path = &described.paths.unwrap()[0];
    assert!(
        path.ends_with(&format!("/{root}/{top}/{inner}/{account}/")),
        "{path}"
    );
    let parents = aws
        .call(org::ListParentsRequest {
            child_id: account.clone(),
            next_token: None,
            max_results: None,
        })
        .unwrap()
        .parents
        .unwrap();
    assert_eq!(
        (parents[0].id.as_deref(), parents[0].r#type.as_deref()),
        (Some(inner.as_str()), Some("ORGANIZATIONAL_UNIT"))
    );
    let delete = |id: &str| {
        aws.call(org::DeleteOrganizationalUnitRequest {
            organizational_unit_id: id.to_owned(),
        })
    };
    for full in [&top, &inner] {
        assert_eq!(refusal(delete(full)).0, "OrganizationalUnitNotEmptyException");
    }
    move_to(&inner, &root).unwrap();
    delete(&inner).unwrap();
    delete(&top).unwrap();
    assert_eq!(refusal(delete(&top)).0, "OrganizationalUnitNotFoundException");
}

/// `orgs_reference_limits`.
#[test]
fn units_are_five_deep_and_accounts_ten() {
    let aws = Aws::new();
    let mut parent = organization(&aws);
    for level in 1..=5 {
        parent = unit(&aws, &parent, &format!("level-{level}")).unwrap();
    }
    let refused = aws
        .call(org::CreateOrganizationalUnitRequest {
            parent_id: parent,
            name: "too-deep".to_owned(),
            tags: None,
        })
        .unwrap_err();
    assert_eq!(refused.reason, Some("OU_DEPTH_LIMIT_EXCEEDED"));
    for number in 1..=9 {
        aws.member(&format!("account-{number}"));
    }
    let refused = aws
        .call(org::CreateAccountRequest {
            email: "eleventh@example.com".to_owned(),
            account_name: "eleventh".to_owned(),
            role_name: None,
            iam_user_access_to_billing: None,
            tags: None,
        })
        .unwrap_err();
    assert_eq!(refused.reason, Some("ACCOUNT_NUMBER_LIMIT_EXCEEDED"));
    // pages go on where they ended
    let first = aws.call(next(None, Some(7))).unwrap();
    let second = aws.call(next(first.next_token, Some(7))).unwrap();
    assert_eq!(second.next_token, None);
    let ids: std::collections::BTreeSet<String> = first
        .accounts
        .unwrap()
        .into_iter()
        .chain(second.accounts.unwrap())
        .map(|account| account.id.unwrap())
        .collect();
    assert_eq!(ids.len(), 10);
}

#[test]
fn an_address_is_given_once() {
    let aws = Aws::new();
    organization(&aws);
    aws.member("workload");
    let asked = aws
        .call(org::CreateAccountRequest {
            email: "WORKLOAD@example.com".to_owned(),
            account_name: "again".to_owned(),
            role_name: None,
            iam_user_access_to_billing: None,
            tags: None,
        })
        .unwrap();
    let status = aws
        .call(org::DescribeCreateAccountStatusRequest {
            create_account_request_id: asked.create_account_status.unwrap().id.unwrap(),
        })
        .unwrap()
        .create_account_status
        .unwrap();
    assert_eq!(
        (status.state.as_deref(), status.failure_reason.as_deref()),
        (Some("FAILED"), Some("EMAIL_ALREADY_EXISTS"))
    );
}

/// `orgs_manage_policies_scps`: they limit member accounts, in every level from the root down, and not the management
/// account.
#[test]
fn a_service_control_policy_limits_member_accounts_alone() {
    let aws = Aws::new();
    let root = organization(&aws);
    let account = aws.member("workload");
    let session = enter(&aws, &account).unwrap();
    enable(&aws, &root, SCP);
    assert_eq!(
        list_users(&aws, &session).unwrap(),
        0,
        "FullAWSAccess is everywhere"
    );
    let deny = policy(
        &aws,
        SCP,
        "no-users",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:ListUsers","Resource":"*"}}"#,
    )
    .unwrap();
    let (id, arn) = (deny.id.unwrap(), deny.arn.unwrap());
    attach(&aws, &id, &root).unwrap();
    let caller = format!("arn:aws:sts::{account}:assumed-role/OrganizationAccountAccessRole/enter");
    assert_eq!(
        refusal(list_users(&aws, &session)).1,
        format!(
            "User: {caller} is not authorized to perform: iam:ListUsers on resource: \
             arn:aws:iam::{account}:user/ with an explicit deny in a service control policy: {arn}"
        )
    );
    list_users(&aws, &Key::operator()).unwrap();
    detach(&aws, &id, &root).unwrap();
    list_users(&aws, &session).unwrap();
}

/// An allow list: every level must allow.
#[test]
fn every_level_must_allow() {
    let aws = Aws::new();
    let root = organization(&aws);
    let account = aws.member("workload");
    let session = enter(&aws, &account).unwrap();
    enable(&aws, &root, SCP);
    let only_sts = policy(
        &aws,
        SCP,
        "only-sts",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:*","Resource":"*"}}"#,
    )
    .unwrap()
    .id
    .unwrap();
    attach(&aws, &only_sts, &account).unwrap();
    list_users(&aws, &session).unwrap();
    detach(&aws, "p-FullAWSAccess", &account).unwrap();
    let (_, text) = refusal(list_users(&aws, &session));
    assert!(
        text.ends_with("because no service control policy allows the iam:ListUsers action"),
        "{text}"
    );
    let refused = detach(&aws, &only_sts, &account).unwrap_err();
    assert_eq!(refused.reason, Some("MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"));
    // with the type disabled nothing of it counts
    aws.call(org::DisablePolicyTypeRequest {
        root_id: root.clone(),
        policy_type: SCP.to_owned(),
    })
    .unwrap();
    list_users(&aws, &session).unwrap();
    let left = aws
        .call(org::ListTargetsForPolicyRequest {
            policy_id: only_sts,
            next_token: None,
            max_results: None,
        })
        .unwrap()
        .targets
        .unwrap();
    assert!(left.is_empty());
}

/// AWS's own policy counts among them.
#[test]
fn a_place_holds_ten_service_control_policies() {
    let aws = Aws::new();
    let root = organization(&aws);
    enable(&aws, &root, SCP);
    let deny = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}"#;
    let make = |number: usize| {
        let summary = policy(&aws, SCP, &format!("policy-{number}"), deny).unwrap();
        summary.id.unwrap()
    };
    for number in 1..=9 {
        attach(&aws, &make(number), &root).unwrap();
    }
    let refused = attach(&aws, &make(10), &root).unwrap_err();
    assert_eq!(refused.reason, Some("MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"));
}

/// `orgs_manage_policies_rcps`: they are about the resources of member accounts, whoever calls.
#[test]
fn a_resource_control_policy_keeps_strangers_out_of_roles() {
    let aws = Aws::new();
    let root = organization(&aws);
    let account = aws.member("workload");
    enable(&aws, &root, RCP);
    enter(&aws, &account).unwrap();
    let deny = policy(
        &aws,
        RCP,
        "nobody",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}}"#,
    )
    .unwrap();
    attach(&aws, &deny.id.unwrap(), &account).unwrap();
    let (code, text) = refusal(enter(&aws, &account));
    assert_eq!(code, "AccessDenied");
    assert!(
        text.ends_with(&format!(
            "with an explicit deny in a resource control policy: {}",
            deny.arn.unwrap()
        )),
        "{text}"
    );
    let kept = detach(&aws, "p-RCPFullAWSAccess", &account).unwrap_err();
    assert_eq!(kept.reason, Some("NON_DETACHABLE_POLICY"));
}

/// `aws:PrincipalOrgID` in a trust policy: who is of the organization gets in.
#[test]
fn conditions_know_the_organization() {
    let aws = Aws::new();
    let root = organization(&aws);
    let account = aws.member("workload");
    let id = aws
        .call(org::DescribeOrganizationRequest {})
        .unwrap()
        .organization
        .unwrap()
        .id
        .unwrap();
    let session = enter(&aws, &account).unwrap();
    enable(&aws, &root, SCP);
    let document = |operator: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Deny","Action":"iam:ListUsers","Resource":"*","Condition":{{"{operator}":{{"aws:PrincipalOrgID":"{id}"}},"ForAnyValue:StringLike":{{"aws:PrincipalOrgPaths":"{id}/{root}/*"}}}}}}}}"#
        )
    };
    let others = policy(&aws, SCP, "others", &document("StringNotEquals")).unwrap();
    attach(&aws, &others.id.unwrap(), &root).unwrap();
    list_users(&aws, &session).unwrap();
    let own = policy(&aws, SCP, "own", &document("StringEquals")).unwrap();
    attach(&aws, &own.id.unwrap(), &root).unwrap();
    assert_eq!(refusal(list_users(&aws, &session)).0, "AccessDenied");
}

#[test]
fn only_the_management_account_manages() {
    let aws = Aws::beside(&["111122223333"]);
    let stranger = Key::operator_of("111122223333");
    let list = || next(None, None);
    assert_eq!(
        refusal(aws.call(list())),
        (
            "AWSOrganizationsNotInUseException".to_owned(),
            "Your account is not a member of an organization.".to_owned()
        )
    );
    organization(&aws);
    let account = aws.member("workload");
    let session = enter(&aws, &account).unwrap();
    assert_eq!(
        refusal(aws.call_as(&session, list())).1,
        "You don't have permissions to access this resource."
    );
    aws.call_as(&session, org::DescribeOrganizationRequest {})
        .unwrap();
    assert_eq!(
        refusal(aws.call_as(&stranger, list())).0,
        "AWSOrganizationsNotInUseException"
    );
    let nobody = aws.user("nobody");
    assert_eq!(
        refusal(aws.call_as(&nobody, list())).1,
        "User: arn:aws:iam::123456789012:user/nobody is not authorized to perform: organizations:ListAccounts on \
         resource: * because no identity-based policy allows the organizations:ListAccounts action"
    );
    assert_eq!(
        refusal(aws.call(org::CreateOrganizationRequest { feature_set: None })).0,
        "AlreadyInOrganizationException"
    );
}

#[test]
fn policies_are_checked_before_they_are_kept() {
    let aws = Aws::new();
    let root = organization(&aws);
    for (kind, content) in [
        (SCP, "{}"),
        (SCP, "no policy"),
        (
            RCP,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#,
        ),
    ] {
        assert_eq!(
            refusal(policy(&aws, kind, "bad", content)),
            (
                "MalformedPolicyDocumentException".to_owned(),
                "The provided policy document does not meet the requirements of the specified policy type."
                    .to_owned()
            ),
            "{content}"
        );
    }
    let deny = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
    let limit = steprole_policy::PolicyKind::ServiceControl.size_limit().unwrap();
    let large = format!("{deny}{}", " ".repeat(limit + 1 - deny.len()));
    assert_eq!(
        policy(&aws, SCP, "large", &large).unwrap_err().reason,
        Some("POLICY_CONTENT_LIMIT_EXCEEDED")
    );
    let id = policy(&aws, SCP, "deny", deny).unwrap().id.unwrap();
    assert_eq!(
        refusal(policy(&aws, SCP, "deny", deny)).0,
        "DuplicatePolicyException"
    );
    assert_eq!(
        refusal(attach(&aws, &id, &root)),
        (
            "PolicyTypeNotEnabledException".to_owned(),
            "This operation can be performed only for enabled policy types.".to_owned()
        )
    );
    enable(&aws, &root, SCP);
    attach(&aws, &id, &root).unwrap();
    assert_eq!(
        refusal(attach(&aws, &id, &root)).0,
        "DuplicatePolicyAttachmentException"
    );
    let delete = |id: &str| {
        aws.call(org::DeletePolicyRequest {
            policy_id: id.to_owned(),
        })
    };
    assert_eq!(refusal(delete(&id)).0, "PolicyInUseException");
    detach(&aws, &id, &root).unwrap();
    delete(&id).unwrap();
    assert_eq!(
        delete("p-FullAWSAccess").unwrap_err().reason,
        Some("IMMUTABLE_POLICY")
    );
    assert_eq!(
        refusal(policy(&aws, "TAG_POLICY", "tags", deny)).0,
        "NotImplemented"
    );
}

/// What the pages on the syntax of SCPs and RCPs rule out.
#[test]
fn control_policies_keep_to_their_syntax() {
    let aws = Aws::new();
    organization(&aws);
    let said = |kind: &str, content: &str| {
        let made = policy(&aws, kind, &format!("p{}", content.len()), content);
        made.map(|_| ()).map_err(|error| error.code.into_owned())
    };
    let refused = Err("MalformedPolicyDocumentException".to_owned());
    for (kind, statement) in [
        (SCP, r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#),
        (
            RCP,
            r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#,
        ),
    ] {
        assert_eq!(
            said(
                kind,
                &format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#)
            ),
            Ok(())
        );
        assert_eq!(
            said(
                kind,
                &format!(r#"{{"Version":"2008-10-17","Statement":[{statement}]}}"#)
            ),
            refused
        );
        assert_eq!(said(kind, &format!(r#"{{"Statement":{statement}}}"#)), refused);
    }
    for statement in [
        r#"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}"#,
        r#"{"Effect":"Deny","Principal":"*","Action":["s3:Get*","s*:Get*"],"Resource":"*"}"#,
        r#"{"Effect":"Deny","Principal":"*","NotAction":"s3:*","Resource":"*"}"#,
        r#"{"Effect":"Deny","NotPrincipal":"*","Action":"s3:*","Resource":"*"}"#,
        r#"{"Effect":"Deny","Principal":{"AWS":"123456789012"},"Action":"s3:*","Resource":"*"}"#,
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#,
    ] {
        let content = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        assert_eq!(said(RCP, &content), refused, "{statement}");
    }
}
