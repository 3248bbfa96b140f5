//! Quotas are data: each can be set, and says so in AWS's words.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::fmt::Debug;

use common::{Aws, access_role, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    AddUserToGroupRequest, AttachUserPolicyRequest, CreateAccessKeyRequest, CreateGroupRequest,
    CreateInstanceProfileRequest, CreateOpenIDConnectProviderRequest, CreatePolicyRequest,
    CreatePolicyVersionRequest, CreateRoleRequest, CreateUserRequest, CreateVirtualMFADeviceRequest,
    GetAccountSummaryRequest, Tag, TagUserRequest,
};
use steprole_api::organizations as org;
use steprole_authority::{Quota, QuotaError, Quotas};

const DOCUMENT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

fn limited(limits: &[(Quota, usize)]) -> Aws {
    let aws = Aws::new();
    let quotas: Quotas = limits.iter().copied().collect();
    aws.world.borrow_mut().set_quotas(&quotas);
    aws
}

fn user(aws: &Aws, name: &str, tags: Option<Vec<Tag>>) -> Result<(), Error> {
    let request = CreateUserRequest {
        path: None,
        user_name: name.to_owned(),
        permissions_boundary: None,
        tags,
    };
    aws.call(request).map(drop)
}

fn exceeded<T: Debug>(result: Result<T, Error>, name: &str, limit: usize) {
    assert_eq!(
        refusal(result),
        (
            "LimitExceeded".to_owned(),
            format!("Cannot exceed quota for {name}: {limit}")
        )
    );
}

/// Creates one more thing of a name.
type Create = dyn Fn(&Aws, &str) -> Result<(), Error>;

/// Each quota of things in the account, one below what is created.
#[test]
fn every_quota_of_the_account_is_followed() {
    let create: &[(Quota, &Create)] = &[
        (Quota::Users, &|aws, name| user(aws, name, None)),
        (Quota::Groups, &|aws, name| {
            let request = CreateGroupRequest {
                path: None,
                group_name: name.to_owned(),
            };
            aws.call(request).map(drop)
        }),
        (Quota::Roles, &|aws, name| {
            let request = CreateRoleRequest {
                path: None,
                role_name: name.to_owned(),
                assume_role_policy_document: r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
                    "Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}]}"#
                    .to_owned(),
                description: None,
                max_session_duration: None,
                max_signin_session_duration: None,
                permissions_boundary: None,
                tags: None,
            };
            aws.call(request).map(drop)
        }),
        (Quota::InstanceProfiles, &|aws, name| {
            let request = CreateInstanceProfileRequest {
                instance_profile_name: name.to_owned(),
                path: None,
                tags: None,
            };
            aws.call(request).map(drop)
        }),
        (Quota::Policies, &|aws, name| {
            let request = CreatePolicyRequest {
                policy_name: name.to_owned(),
                path: None,
                policy_document: DOCUMENT.to_owned(),
                description: None,
                tags: None,
            };
            aws.call(request).map(drop)
        }),
        (Quota::VirtualMfaDevices, &|aws, name| {
            let request = CreateVirtualMFADeviceRequest {
                path: None,
                virtual_mfa_device_name: name.to_owned(),
                tags: None,
            };
            aws.call(request).map(drop)
        }),
        (Quota::OidcProviders, &|aws, name| {
            let request = CreateOpenIDConnectProviderRequest {
                url: format!("https://{name}.example.com"),
                client_id_list: None,
                thumbprint_list: None,
                tags: None,
                context_provider: None,
                identity_center_instance_arn: None,
            };
            aws.call(request).map(drop)
        }),
    ];
    for (quota, create) in create {
        let aws = limited(&[(*quota, 2)]);
        create(&aws, "one").unwrap();
        create(&aws, "two").unwrap();
        exceeded(create(&aws, "three"), quota.aws_name(), 2);
        let summary = aws
            .call(GetAccountSummaryRequest {})
            .unwrap()
            .summary_map
            .unwrap();
        let told = match quota {
            Quota::Users => Some("UsersQuota"),
            Quota::Groups => Some("GroupsQuota"),
            Quota::Roles => Some("RolesQuota"),
            Quota::InstanceProfiles => Some("InstanceProfilesQuota"),
            Quota::Policies => Some("PoliciesQuota"),
            _ => None,
        };
        if let Some(key) = told {
            assert_eq!(summary.get(key), Some(&2), "{key}");
        }
    }
}

#[test]
fn quotas_of_one_user_are_followed() {
    let aws = limited(&[
        (Quota::AccessKeysPerUser, 1),
        (Quota::GroupsPerUser, 1),
        (Quota::AttachedPoliciesPerUser, 1),
        (Quota::Tags, 1),
        (Quota::PolicyVersions, 2),
    ]);
    user(&aws, "alice", None).unwrap();
    let key = || {
        aws.call(CreateAccessKeyRequest {
            user_name: Some("alice".to_owned()),
        })
    };
    key().unwrap();
    exceeded(key(), "AccessKeysPerUser", 1);
    let join = |group: &str| {
        aws.call(CreateGroupRequest {
            path: None,
            group_name: group.to_owned(),
        })
        .unwrap();
        aws.call(AddUserToGroupRequest {
            group_name: group.to_owned(),
            user_name: "alice".to_owned(),
        })
    };
    join("one").unwrap();
    exceeded(join("two"), "GroupsPerUser", 1);
    let attach = |name: &str| {
        aws.call(AttachUserPolicyRequest {
            user_name: "alice".to_owned(),
            policy_arn: format!("arn:aws:iam::aws:policy/{name}"),
        })
    };
    attach("AdministratorAccess").unwrap();
    exceeded(attach("ReadOnlyAccess"), "PoliciesPerUser", 1);
    let tag = |key: &str| Tag {
        key: key.to_owned(),
        value: String::new(),
    };
    let set = |key: &str| {
        aws.call(TagUserRequest {
            user_name: "alice".to_owned(),
            tags: vec![tag(key)],
        })
    };
    set("a").unwrap();
    set("a").unwrap();
    exceeded(set("b"), "TagsPerResource", 1);
    exceeded(
        user(&aws, "bob", Some(vec![tag("a"), tag("b")])),
        "TagsPerResource",
        1,
    );
    let policy = aws
        .call(CreatePolicyRequest {
            policy_name: "one".to_owned(),
            path: None,
            policy_document: DOCUMENT.to_owned(),
            description: None,
            tags: None,
        })
        .unwrap()
        .policy
        .unwrap();
    let version = || {
        aws.call(CreatePolicyVersionRequest {
            policy_arn: policy.arn.clone().unwrap(),
            policy_document: DOCUMENT.to_owned(),
            set_as_default: None,
        })
    };
    version().unwrap();
    let (code, text) = refusal(version());
    assert_eq!(code, "LimitExceeded");
    assert!(text.contains("up to 2 versions"), "{text}");
    let summary = aws
        .call(GetAccountSummaryRequest {})
        .unwrap()
        .summary_map
        .unwrap();
    for (key, limit) in [
        ("AccessKeysPerUserQuota", 1),
        ("GroupsPerUserQuota", 1),
        ("AttachedPoliciesPerUserQuota", 1),
        ("AttachedPoliciesPerRoleQuota", 10),
        ("VersionsPerPolicyQuota", 2),
    ] {
        assert_eq!(summary.get(key), Some(&limit), "{key}");
    }
}

/// An account that is opened later has the same quotas.
#[test]
fn a_new_account_has_the_quotas_that_were_set() {
    let aws = limited(&[(Quota::Users, 7)]);
    aws.call(org::CreateOrganizationRequest { feature_set: None })
        .unwrap();
    let member = aws.member("one");
    let inside = aws.enter(&access_role(&member));
    let summary = aws
        .call_as(&inside, GetAccountSummaryRequest {})
        .unwrap()
        .summary_map
        .unwrap();
    assert_eq!(summary.get("UsersQuota"), Some(&7));
}

#[test]
fn a_quota_is_read_by_its_name() {
    assert_eq!(Quota::parse("users=7"), Ok((Quota::Users, 7)));
    assert_eq!(Quota::parse("saml-providers=0"), Ok((Quota::SamlProviders, 0)));
    for wrong in [
        "users",
        "users=",
        "users=-1",
        "users=+1",
        "users=1.5",
        "users=99999999999999999999999",
    ] {
        let refused = Quota::parse(wrong);
        assert_eq!(refused, Err(QuotaError::Form(wrong.to_owned())));
    }
    let unknown = Quota::parse("people=1").unwrap_err().to_string();
    for quota in Quota::ALL {
        assert!(unknown.contains(quota.name()), "{unknown}");
    }
    // The last one counts.
    let quotas: Quotas = [(Quota::Users, 1), (Quota::Users, 2)].into_iter().collect();
    assert_eq!(quotas.limit(Quota::Users), 2);
    assert_eq!(quotas.limit(Quota::Groups), 300);
}
