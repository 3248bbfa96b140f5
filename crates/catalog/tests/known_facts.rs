//! Facts of AWS's Service Authorization Reference and of its managed policies, looked up in the embedded tables.
#![cfg(test)]

use steprole_catalog::{AccessLevel, Action, ConditionKey, KeyType, ResourceType, Service, catalog};

fn action(name: &str) -> Action<'static> {
    catalog().action(name).unwrap_or_else(|| panic!("no {name}"))
}

fn resources(name: &str) -> Vec<(&'static str, bool)> {
    let resources = action(name).resources();
    resources
        .map(|resource| (resource.resource_type().unwrap().name(), resource.required()))
        .collect()
}

#[test]
fn the_tables_hold_all_of_aws() {
    assert!(catalog().services().len() >= 450);
    assert!(catalog().actions().len() >= 22_000);
    assert!(catalog().managed_policies().len() >= 1_590);
    let actions: usize = catalog().services().map(|service| service.actions().len()).sum();
    assert_eq!(actions, catalog().actions().len());
    assert!(catalog().built().date >= "2026-10-27");
    assert_eq!(catalog().built().sources.len(), 3);
}

// Every entry is found again by its own name, in any case, and its index is its place.
#[test]
fn every_action_is_found_by_name() {
    for (place, listed) in catalog().actions().enumerate() {
        assert_eq!(listed.index(), place);
        assert_eq!(catalog().action(&listed.name().to_uppercase()), Some(listed));
        assert!(listed.name().starts_with(listed.service().unwrap().prefix()));
        assert!(!listed.description().is_empty(), "{listed:?}");
        assert!(
            listed
                .resources()
                .all(|resource| resource.resource_type().is_some())
        );
    }
    assert!(catalog().action("iam:NoSuchThing").is_none());
    assert!(catalog().action("nosuch:CreateUser").is_none());
    assert!(catalog().action("CreateUser").is_none());
}

// Which of the MFA actions go by the device and which by the user decides how the guard policy must be written.
#[test]
fn mfa_actions_have_the_resources_of_the_reference() {
    assert_eq!(resources("iam:CreateVirtualMFADevice"), [("mfa", true)]);
    // Either a virtual device or one by text message: neither alone is required.
    assert_eq!(
        resources("iam:DeleteVirtualMFADevice"),
        [("mfa", false), ("sms-mfa", false)]
    );
    assert_eq!(resources("iam:ListMFADeviceTags"), [("mfa", true)]);
    assert_eq!(resources("iam:EnableMFADevice"), [("user", true)]);
    assert_eq!(resources("iam:DeactivateMFADevice"), [("user", true)]);
    assert_eq!(resources("iam:ResyncMFADevice"), [("user", true)]);
    // Without a user name it is about the caller.
    assert_eq!(resources("iam:ListMFADevices"), [("user", false)]);
    assert_eq!(resources("iam:GetMFADevice"), [("user", true)]);
    assert!(action("iam:ListVirtualMFADevices").wildcard_only());
    assert!(!action("iam:ListMFADevices").wildcard_only());
    assert!(action("sts:GetSessionToken").wildcard_only());
    assert_eq!(action("sts:GetSessionToken").level(), AccessLevel::Read);
    assert_eq!(resources("sts:AssumeRole"), [("role", true)]);
}

#[test]
fn access_levels() {
    assert_eq!(action("iam:ListUsers").level(), AccessLevel::List);
    assert_eq!(action("iam:CreateUser").level(), AccessLevel::Write);
    assert_eq!(action("iam:TagUser").level(), AccessLevel::Tagging);
    assert_eq!(
        action("iam:AttachUserPolicy").level(),
        AccessLevel::PermissionsManagement
    );
    assert_eq!(action("s3:GetObject").level(), AccessLevel::Read);
}

#[test]
fn resource_types_become_patterns() {
    let iam = catalog().service("IAM").unwrap();
    let mfa = iam
        .resource_types()
        .find(|resource_type| resource_type.name() == "mfa")
        .unwrap();
    assert_eq!(
        mfa.arn(),
        "arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"
    );
    assert_eq!(
        mfa.arn_pattern("aws", "123456789012"),
        "arn:aws:iam::123456789012:mfa/*"
    );
    let s3 = catalog().service("s3").unwrap();
    let object = s3
        .resource_types()
        .find(|resource_type| resource_type.name() == "object")
        .unwrap();
    assert_eq!(
        ResourceType::arn_pattern(object, "aws", "123456789012"),
        "arn:aws:s3:::*/*"
    );
}

#[test]
fn patterns_expand_as_in_a_policy() {
    let names = |pattern| {
        catalog()
            .expand(pattern)
            .map(Action::operation)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names("iam:*MFADevice"),
        [
            "CreateVirtualMFADevice",
            "DeactivateMFADevice",
            "DeleteVirtualMFADevice",
            "EnableMFADevice",
            "GetMFADevice",
            "ResyncMFADevice",
            "TagMFADevice",
            "UntagMFADevice"
        ]
    );
    assert_eq!(names("IAM:getuser"), ["GetUser"]);
    assert_eq!(names("iam:Get?ser"), ["GetUser"]);
    assert!(names("iam").is_empty());
    assert!(names("GetUser").is_empty());
    assert_eq!(catalog().expand("*").count(), catalog().actions().len());
    assert_eq!(catalog().expand("*:*").count(), catalog().actions().len());
    assert_eq!(
        catalog().expand("iam:*").count(),
        catalog().service("iam").unwrap().actions().len()
    );
}

#[test]
fn condition_keys_of_actions() {
    let names = |keys: &mut dyn Iterator<Item = ConditionKey<'static>>| -> Vec<&str> {
        keys.map(ConditionKey::name).collect()
    };
    assert_eq!(
        names(&mut action("iam:PassRole").condition_keys()),
        ["iam:AssociatedResourceArn", "iam:PassedToService"]
    );
    assert!(names(&mut action("sts:AssumeRole").condition_keys()).contains(&"sts:ExternalId"));
    let run = action("ec2:RunInstances");
    let image = run
        .resources()
        .find(|resource| resource.resource_type().unwrap().name() == "image")
        .unwrap();
    assert!(names(&mut image.condition_keys()).contains(&"ec2:ImageType"));
}

#[test]
fn what_is_this_condition_key() {
    let key = |name| catalog().condition_key(name).unwrap();

    let mfa = key("aws:multifactorauthpresent");
    assert_eq!(
        (mfa.name(), mfa.kind(), mfa.multivalued()),
        ("aws:MultiFactorAuthPresent", KeyType::Bool, false)
    );
    assert!(mfa.is_global());
    assert_eq!(mfa.present(), Some("the credentials are temporary"));

    let passed = key("iam:PassedToService");
    assert_eq!(
        (passed.kind(), passed.multivalued(), passed.is_global()),
        (KeyType::String, false, false)
    );
    assert_eq!(
        passed.services().map(Service::prefix).collect::<Vec<_>>(),
        ["iam"]
    );
    assert!(passed.description().starts_with("Filters access by"));

    // One tag is found by the template, in the global keys and in a service's own.
    assert_eq!(key("aws:RequestTag/team").name(), "aws:RequestTag/${TagKey}");
    assert!(key("aws:RequestTag/team").services().count() > 100);
    assert_eq!(key("iam:ResourceTag/team").name(), "iam:ResourceTag/${TagKey}");
    assert_eq!(
        key("accounts.google.com:sub")
            .services()
            .map(Service::prefix)
            .collect::<Vec<_>>(),
        ["sts"]
    );

    assert!(key("aws:TagKeys").multivalued());
    assert!(key("aws:CalledVia").multivalued());
    assert_eq!(key("aws:EpochTime").kind(), KeyType::DateOrNumeric);
    assert!(catalog().condition_key("aws:MultiFactorAuthenticated").is_none());
}

// A key must never be described by a template that happens to cover it while it has an entry of its own.
#[test]
fn every_condition_key_is_found_by_its_own_name() {
    for key in catalog().condition_keys() {
        assert_eq!(catalog().condition_key(key.name()), Some(key));
        assert!(
            key.is_global() || key.services().next().is_some(),
            "{key:?} belongs nowhere"
        );
    }
}

#[test]
fn a_wrong_name_gets_the_nearest_real_ones() {
    let actions = |name| {
        catalog()
            .nearest_actions(name)
            .into_iter()
            .map(Action::name)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        actions("iam:CreateVirtualMFADevices").first(),
        Some(&"iam:CreateVirtualMFADevice")
    );
    assert_eq!(actions("iam:ListMfaDevice").first(), Some(&"iam:ListMFADevices"));
    assert_eq!(actions("s3:GetObjects").first(), Some(&"s3:GetObject"));
    assert!(actions("nothing:like-this-exists-anywhere").is_empty());
    let keys = catalog().nearest_condition_keys("aws:MultiFactorAuthPresence");
    assert_eq!(
        keys.first().map(|key| key.name()),
        Some("aws:MultiFactorAuthPresent")
    );
}

#[test]
fn dependent_actions() {
    let names: Vec<&str> = action("lambda:CreateFunction")
        .dependents()
        .map(Action::name)
        .collect();
    assert!(names.contains(&"iam:PassRole"), "{names:?}");
    assert_eq!(action("iam:ListUsers").dependents().len(), 0);
}

#[test]
fn managed_policies_by_arn() {
    let administrator = catalog()
        .managed_policy("arn:aws:iam::aws:policy/AdministratorAccess")
        .unwrap();
    assert_eq!(
        (
            administrator.path(),
            administrator.name(),
            administrator.version()
        ),
        ("/", "AdministratorAccess", 1)
    );
    assert_eq!(administrator.created().to_string(), "2015-02-06T18:39:46Z");
    assert_eq!(
        administrator.document(),
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
    );
    let lambda = catalog()
        .managed_policy("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")
        .unwrap();
    assert_eq!(
        (lambda.path(), lambda.name()),
        ("/service-role/", "AWSLambdaBasicExecutionRole")
    );
    assert!(
        catalog()
            .managed_policy("arn:aws:iam::aws:policy/administratoraccess")
            .is_none()
    );
    assert!(
        catalog()
            .managed_policy("arn:aws:iam::123456789012:policy/AdministratorAccess")
            .is_none()
    );
    for name in [
        "IAMUserChangePassword",
        "IAMReadOnlyAccess",
        "PowerUserAccess",
        "ReadOnlyAccess",
        "job-function/Billing",
    ] {
        assert!(
            catalog()
                .managed_policy(&format!("arn:aws:iam::aws:policy/{name}"))
                .is_some(),
            "{name}"
        );
    }
}

#[test]
fn every_managed_policy_is_whole() {
    for policy in catalog().managed_policies() {
        let document = policy.document();
        assert!(document.starts_with('{') && document.ends_with('}'), "{policy:?}");
        assert!(document.contains("\"Statement\""), "{policy:?}");
        assert_eq!(
            catalog().managed_policy(policy.arn()).unwrap().document(),
            document
        );
        assert!(policy.path().starts_with('/') && policy.path().ends_with('/') && !policy.name().is_empty());
        assert!(
            policy.version() >= 1 && policy.created() <= policy.updated(),
            "{policy:?}"
        );
    }
}

// Our parser is strict: AWS's own documents are the largest body of text it must accept.
#[test]
fn every_managed_policy_parses() {
    for policy in catalog().managed_policies() {
        if let Err(error) = steprole_policy::parse(policy.document()) {
            panic!("{policy:?}: {error}");
        }
    }
}
