//! GetAccountSummary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use std::collections::BTreeMap;

use common::{Aws, refusal};
use steprole_api::iam::{
    AddRoleToInstanceProfileRequest, AttachUserPolicyRequest, CreateGroupRequest,
    CreateInstanceProfileRequest, CreatePolicyRequest, CreatePolicyVersionRequest, CreateRoleRequest,
    CreateVirtualMFADeviceRequest, GetAccountSummaryRequest, PutUserPermissionsBoundaryRequest,
};

fn summary(aws: &Aws) -> BTreeMap<String, i32> {
    aws.call(GetAccountSummaryRequest {})
        .unwrap()
        .summary_map
        .unwrap()
}

/// Keys and quotas are recorded from AWS (localstack's snapshot of February 2026).
#[test]
fn a_fresh_account_shows_every_key_of_the_model() {
    let expected = [
        ("AccessKeysPerUserQuota", 2),
        ("AccountAccessKeysPresent", 1), // the test account has a root key
        ("AccountMFAEnabled", 0),
        ("AccountPasswordPresent", 0),
        ("AccountSigningCertificatesPresent", 0),
        ("AssumeRolePolicySizeQuota", 2048),
        ("AttachedPoliciesPerGroupQuota", 10),
        ("AttachedPoliciesPerRoleQuota", 10),
        ("AttachedPoliciesPerUserQuota", 10),
        ("GlobalEndpointTokenVersion", 1),
        ("GroupPolicySizeQuota", 5120),
        ("Groups", 0),
        ("GroupsPerUserQuota", 10),
        ("GroupsQuota", 300),
        ("InstanceProfiles", 0),
        ("InstanceProfilesQuota", 1000),
        ("MFADevices", 0),
        ("MFADevicesInUse", 0),
        ("Policies", 0),
        ("PoliciesQuota", 1500),
        ("PolicySizeQuota", 6144),
        ("PolicyVersionsInUse", 0),
        ("PolicyVersionsInUseQuota", 10_000),
        ("Providers", 0),
        ("RolePolicySizeQuota", 10_240),
        ("Roles", 0),
        ("RolesQuota", 1000),
        ("ServerCertificates", 0),
        ("ServerCertificatesQuota", 20),
        ("SigningCertificatesPerUserQuota", 2),
        ("UserPolicySizeQuota", 2048),
        ("Users", 0), // the operator is not counted
        ("UsersQuota", 5000),
        ("VersionsPerPolicyQuota", 5),
    ];
    let shown = summary(&Aws::new());
    assert_eq!(
        shown
            .iter()
            .map(|(key, count)| (key.as_str(), *count))
            .collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn what_is_made_is_counted() {
    let aws = Aws::new();
    let before = summary(&aws);
    aws.user("alice");
    aws.device("alice");
    let name = |text: &str| text.to_owned();
    let device = CreateVirtualMFADeviceRequest {
        path: None,
        virtual_mfa_device_name: name("spare"),
        tags: None,
    };
    aws.call(device).unwrap();
    aws.call(CreateGroupRequest {
        path: None,
        group_name: name("ops"),
    })
    .unwrap();
    aws.call(CreateRoleRequest {
        path: None,
        role_name: name("Web"),
        assume_role_policy_document: name(
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#,
        ),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: None,
        tags: None,
    })
    .unwrap();
    aws.call(CreateInstanceProfileRequest {
        instance_profile_name: name("web"),
        path: None,
        tags: None,
    })
    .unwrap();
    let add = AddRoleToInstanceProfileRequest {
        instance_profile_name: name("web"),
        role_name: name("Web"),
    };
    aws.call(add).unwrap();
    let document =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
    let policy = aws
        .call(CreatePolicyRequest {
            policy_name: name("own"),
            path: None,
            policy_document: name(document),
            description: None,
            tags: None,
        })
        .unwrap();
    aws.call(CreatePolicyVersionRequest {
        policy_arn: policy.policy.unwrap().arn.unwrap(),
        policy_document: name(document),
        set_as_default: None,
    })
    .unwrap();
    // AWS's own policies count while somebody carries them or is bounded by them.
    let policy_arn = name("arn:aws:iam::aws:policy/IAMReadOnlyAccess");
    aws.call(AttachUserPolicyRequest {
        user_name: name("alice"),
        policy_arn,
    })
    .unwrap();
    aws.call(PutUserPermissionsBoundaryRequest {
        user_name: name("alice"),
        permissions_boundary: name("arn:aws:iam::aws:policy/AdministratorAccess"),
    })
    .unwrap();

    let after = summary(&aws);
    let grown: Vec<(&str, i32)> = after
        .iter()
        .map(|(key, count)| (key.as_str(), count - before[key]))
        .filter(|(_, difference)| *difference != 0)
        .collect();
    assert_eq!(
        grown,
        [
            ("Groups", 1),
            ("InstanceProfiles", 1),
            ("MFADevices", 2),
            ("MFADevicesInUse", 1),
            ("Policies", 1),
            ("PolicyVersionsInUse", 4),
            ("Roles", 1),
            ("Users", 1),
        ]
    );
}

#[test]
fn a_user_without_a_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    assert_eq!(
        refusal(aws.call_as(&alice, GetAccountSummaryRequest {})),
        (
            "AccessDenied".into(),
            "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:GetAccountSummary on \
             resource: * because no identity-based policy allows the iam:GetAccountSummary action"
                .into()
        )
    );
}
