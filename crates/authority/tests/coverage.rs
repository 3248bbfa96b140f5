//! Every operation of AWS's model is there.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    AcceptDelegationRequestRequest, AcquireRoleRequest, CreateDelegationRequestRequest, DelegationPermission,
    GetDelegationRequestRequest, GetHumanReadableSummaryRequest, GetRoleTemplateVersionRequest,
    ListDelegationRequestsRequest,
};
use steprole_api::{IAM, ORGANIZATIONS};
use steprole_authority::Account;

/// The model is AWS's newest, so an operation that AWS adds fails this test until it is built. Of Organizations the model
/// holds what is served.
#[test]
fn every_operation_of_iam_and_of_the_part_of_organizations_is_there() {
    for service in [&IAM, &ORGANIZATIONS] {
        let missing: Vec<&str> = service
            .operations
            .iter()
            .map(|operation| operation.name)
            .filter(|name| !Account::has(service, name))
            .collect();
        assert_eq!(missing, [""; 0], "{}", service.name);
    }
    assert!(IAM.operations.len() >= 181);
}

const TEMPLATE: &str = "arn:aws:iam::aws:role-template/example.amazonaws.com/Worker:1";

fn creation(template: Option<&str>, channel: &str) -> CreateDelegationRequestRequest {
    CreateDelegationRequestRequest {
        owner_account_id: None,
        description: "help".to_owned(),
        permissions: DelegationPermission {
            policy_template_arn: template.map(str::to_owned),
            parameters: None,
        },
        request_message: None,
        requestor_workflow_id: "workflow-1".to_owned(),
        redirect_url: None,
        notification_channel: channel.to_owned(),
        session_duration: 3_600,
        only_send_by_owner: None,
    }
}

/// No account here is an onboarded partner, so there is no delegation request.
#[test]
fn nobody_makes_delegation_requests() {
    let aws = Aws::new();
    let text = |template, channel: &str| {
        let refused = refusal(aws.call(creation(template, channel)));
        assert_eq!(refused.0, "InvalidInput");
        refused.1
    };
    let topic = "arn:aws:sns:us-east-1:123456789012:partner";
    let template = "arn:aws:iam:::delegation-template/partner/one";
    assert!(text(Some(template), topic).contains("is not registered for this account"));
    assert!(text(None, topic).contains("must name a policy template"));
    for channel in [
        "partner",
        "arn:aws:sqs:us-east-1:123456789012:partner",
        "arn:aws:sns:us-east-1:1:p",
    ] {
        assert!(text(Some(template), channel).contains("SNS topic"), "{channel}");
    }
    let id = "12345678-1234-1234-1234-123456789012";
    let listed = aws
        .call(ListDelegationRequestsRequest {
            owner_id: None,
            marker: None,
            max_items: None,
        })
        .unwrap();
    assert_eq!(listed.delegation_requests, Some(vec![]));
    let get = GetDelegationRequestRequest {
        delegation_request_id: id.to_owned(),
        delegation_permission_check: None,
    };
    assert_eq!(refusal(aws.call(get)).0, "NoSuchEntity");
    let accept = AcceptDelegationRequestRequest {
        delegation_request_id: id.to_owned(),
    };
    assert_eq!(refusal(aws.call(accept)).0, "NoSuchEntity");
    let summary = |arn: &str| {
        refusal(aws.call(GetHumanReadableSummaryRequest {
            entity_arn: arn.to_owned(),
            locale: None,
        }))
        .0
    };
    assert_eq!(
        summary(&format!("arn:aws:iam::123456789012:delegation-request/{id}")),
        "NoSuchEntity"
    );
    assert_eq!(summary("arn:aws:iam::123456789012:user/alice"), "InvalidInput");
}

/// Who may not create one is not told what it lacks; its condition keys decide.
#[test]
fn delegation_requests_have_condition_keys() {
    let aws = Aws::new();
    let key = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:CreateDelegationRequest",
        "Resource":"*",
        "Condition":{"ArnLike":{"iam:TemplateArn":"arn:aws:iam:::delegation-template/partner/*"},
        "NumericLessThanEquals":{"iam:DelegationDuration":"3600"}}}]}"#,
    );
    let topic = "arn:aws:sns:us-east-1:123456789012:partner";
    let code = |request| refusal(aws.call_as(&key, request)).0;
    let allowed = Some("arn:aws:iam:::delegation-template/partner/one");
    assert_eq!(code(creation(allowed, topic)), "InvalidInput");
    let other = Some("arn:aws:iam:::delegation-template/other/one");
    assert_eq!(code(creation(other, topic)), "AccessDenied");
    let longer = CreateDelegationRequestRequest {
        session_duration: 3_601,
        ..creation(allowed, topic)
    };
    assert_eq!(code(longer), "AccessDenied");
}

#[test]
fn there_is_no_role_template() {
    let aws = Aws::new();
    let acquire = |arn: &str| {
        refusal(aws.call(AcquireRoleRequest {
            template_arn: arn.to_owned(),
            template_minor_version: None,
            replacement_values: None,
        }))
        .0
    };
    let get = |arn: &str| {
        refusal(aws.call(GetRoleTemplateVersionRequest {
            template_arn: arn.to_owned(),
            minor_version: None,
        }))
        .0
    };
    assert_eq!(
        (acquire(TEMPLATE), get(TEMPLATE)),
        ("NoSuchEntity".into(), "NoSuchEntity".into())
    );
    for wrong in [
        "arn:aws:iam::123456789012:role/Worker",
        "arn:aws:iam::aws:role-template/Worker",
        "arn:aws:iam::123456789012:role-template/example.amazonaws.com/Worker:1",
    ] {
        assert_eq!(
            (acquire(wrong), get(wrong)),
            ("InvalidInput".into(), "InvalidInput".into())
        );
    }
}
