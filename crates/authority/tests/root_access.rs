//! Centralized root access: trusted access for IAM, and the features that it allows.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, access_role, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    DisableOrganizationsRootCredentialsManagementRequest, DisableOrganizationsRootSessionsRequest,
    EnableOrganizationsRootCredentialsManagementRequest, EnableOrganizationsRootSessionsRequest,
    ListOrganizationsFeaturesRequest,
};
use steprole_api::organizations as org;

fn organization(aws: &Aws, features: Option<&str>) -> String {
    let request = org::CreateOrganizationRequest {
        feature_set: features.map(str::to_owned),
    };
    let made = aws.call(request).unwrap().organization.unwrap();
    made.id.unwrap()
}

fn trust(aws: &Aws, service: &str) -> Result<(), Error> {
    aws.call(org::EnableAWSServiceAccessRequest {
        service_principal: service.to_owned(),
    })
}

fn distrust(aws: &Aws, service: &str) -> Result<(), Error> {
    aws.call(org::DisableAWSServiceAccessRequest {
        service_principal: service.to_owned(),
    })
}

fn trusted(aws: &Aws) -> Vec<String> {
    let request = org::ListAWSServiceAccessForOrganizationRequest {
        next_token: None,
        max_results: None,
    };
    let services = aws.call(request).unwrap().enabled_service_principals.unwrap();
    assert!(services.iter().all(|service| service.date_enabled.is_some()));
    services
        .into_iter()
        .map(|service| service.service_principal.unwrap())
        .collect()
}

fn features(aws: &Aws, key: &Key) -> Result<(String, Vec<String>), Error> {
    let answer = aws.call_as(key, ListOrganizationsFeaturesRequest {})?;
    Ok((answer.organization_id.unwrap(), answer.enabled_features.unwrap()))
}

#[test]
fn features_are_turned_on_and_off() {
    let aws = Aws::new();
    let id = organization(&aws, None);
    trust(&aws, "iam.amazonaws.com").unwrap();
    let listed = || features(&aws, &Key::operator()).unwrap();
    assert_eq!(listed(), (id.clone(), vec![]));
    let on = aws.call(EnableOrganizationsRootSessionsRequest {}).unwrap();
    assert_eq!(on.organization_id.as_ref(), Some(&id));
    assert_eq!(on.enabled_features, Some(vec!["RootSessions".to_owned()]));
    // Once more is no error.
    aws.call(EnableOrganizationsRootSessionsRequest {}).unwrap();
    let both = vec!["RootCredentialsManagement".to_owned(), "RootSessions".to_owned()];
    let on = aws
        .call(EnableOrganizationsRootCredentialsManagementRequest {})
        .unwrap();
    assert_eq!(on.enabled_features, Some(both.clone()));
    assert_eq!(listed(), (id, both));
    let off = aws
        .call(DisableOrganizationsRootCredentialsManagementRequest {})
        .unwrap();
    assert_eq!(off.enabled_features, Some(vec!["RootSessions".to_owned()]));
    let off = aws.call(DisableOrganizationsRootSessionsRequest {}).unwrap();
    assert_eq!(off.enabled_features, Some(vec![]));
    // Without trusted access nothing of it is left, even when trust comes back.
    aws.call(EnableOrganizationsRootSessionsRequest {}).unwrap();
    distrust(&aws, "iam.amazonaws.com").unwrap();
    assert_eq!(
        refusal(features(&aws, &Key::operator())).0,
        "ServiceAccessNotEnabledException"
    );
    trust(&aws, "iam.amazonaws.com").unwrap();
    assert_eq!(listed().1, [""; 0]);
}

/// Each of the model's errors, for a read and a write.
#[test]
fn every_condition_has_its_error() {
    let aws = Aws::beside(&["111122223333"]);
    let expect = |key: &Key, code: &str| {
        assert_eq!(refusal(features(&aws, key)).0, code);
        let refused = refusal(aws.call_as(key, EnableOrganizationsRootSessionsRequest {}));
        assert_eq!(refused.0, code);
    };
    let (own, outside) = (Key::operator(), Key::operator_of("111122223333"));
    expect(&own, "OrganizationNotFoundException");
    organization(&aws, None);
    expect(&outside, "OrganizationNotFoundException");
    expect(&own, "ServiceAccessNotEnabledException");
    trust(&aws, "iam.amazonaws.com").unwrap();
    features(&aws, &own).unwrap();

    let billing = Aws::new();
    organization(&billing, Some("CONSOLIDATED_BILLING"));
    assert_eq!(
        refusal(features(&billing, &own)).0,
        "OrganizationNotInAllFeaturesModeException"
    );
    assert_eq!(refusal(trust(&billing, "iam.amazonaws.com")).0, "AccessDenied");
}

#[test]
fn a_member_does_not_manage_root_access() {
    let aws = Aws::new();
    organization(&aws, None);
    trust(&aws, "iam.amazonaws.com").unwrap();
    let member = aws.member("one");
    let inside = aws.enter(&access_role(&member));
    assert_eq!(
        refusal(features(&aws, &inside)).0,
        "AccountNotManagementOrDelegatedAdministratorException"
    );
}

#[test]
fn trusted_access_is_by_service_principal() {
    let aws = Aws::new();
    organization(&aws, None);
    for service in ["sso.amazonaws.com", "config-multiaccountsetup.amazonaws.com"] {
        trust(&aws, service).unwrap();
        trust(&aws, service).unwrap();
    }
    assert_eq!(
        trusted(&aws),
        ["config-multiaccountsetup.amazonaws.com", "sso.amazonaws.com"]
    );
    distrust(&aws, "sso.amazonaws.com").unwrap();
    assert_eq!(trusted(&aws), ["config-multiaccountsetup.amazonaws.com"]);
    for wrong in ["iam", "iam.example.com", ".amazonaws.com", "a..b.amazonaws.com"] {
        assert_eq!(
            refusal(trust(&aws, wrong)),
            (
                "InvalidInputException".to_owned(),
                "You specified an unrecognized service principal.".to_owned()
            ),
            "{wrong}"
        );
    }
    // The condition key of trusted access.
    let key = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"organizations:EnableAWSServiceAccess",
        "Resource":"*","Condition":{"StringEquals":{"organizations:ServicePrincipal":"sso.amazonaws.com"}}}]}"#,
    );
    let by_alice = |service: &str| {
        aws.call_as(
            &key,
            org::EnableAWSServiceAccessRequest {
                service_principal: service.to_owned(),
            },
        )
    };
    by_alice("sso.amazonaws.com").unwrap();
    assert_eq!(refusal(by_alice("iam.amazonaws.com")).0, "AccessDenied");
}

/// Only the one who may ask is told whether there is an organization.
#[test]
fn permission_comes_first() {
    let aws = Aws::new();
    let key = aws.user("alice");
    assert_eq!(refusal(features(&aws, &key)).0, "AccessDenied");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListOrganizationsFeatures","Resource":"*"}]}"#,
    );
    assert_eq!(refusal(features(&aws, &key)).0, "OrganizationNotFoundException");
}
