//! OpenID Connect providers.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    AddClientIDToOpenIDConnectProviderRequest, ContextProvider, ContextProviderKeyDefinition,
    CreateOpenIDConnectProviderRequest, DeleteOpenIDConnectProviderRequest, GetAccountSummaryRequest,
    GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse, ListOpenIDConnectProviderTagsRequest,
    ListOpenIDConnectProvidersRequest, RemoveClientIDFromOpenIDConnectProviderRequest, Tag,
    TagOpenIDConnectProviderRequest, UntagOpenIDConnectProviderRequest, UpdateOpenIDConnectProviderRequest,
    UpdateOpenIDConnectProviderThumbprintRequest,
};
use steprole_authority::{Quota, Quotas};

const ARN: &str = "arn:aws:iam::123456789012:oidc-provider/oidc.example.com/id/1";

fn new(url: &str) -> CreateOpenIDConnectProviderRequest {
    CreateOpenIDConnectProviderRequest {
        url: url.to_owned(),
        client_id_list: Some(vec!["app".to_owned(), "app".to_owned()]),
        thumbprint_list: Some(vec!["a".repeat(40)]),
        tags: None,
        context_provider: None,
        identity_center_instance_arn: None,
    }
}

fn aws() -> Aws {
    let aws = Aws::new();
    let made = aws.call(new("https://oidc.example.com/id/1")).unwrap();
    assert_eq!(made.open_id_connect_provider_arn.as_deref(), Some(ARN));
    assert_eq!(made.tags, None);
    aws
}

fn get(aws: &Aws) -> Result<GetOpenIDConnectProviderResponse, Error> {
    aws.call(GetOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: ARN.to_owned(),
    })
}

fn delete(aws: &Aws) -> Result<(), Error> {
    aws.call(DeleteOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: ARN.to_owned(),
    })
}

fn providers(aws: &Aws) -> i32 {
    aws.call(GetAccountSummaryRequest {})
        .unwrap()
        .summary_map
        .unwrap()["Providers"]
}

fn tag(key: &str) -> Tag {
    Tag {
        key: key.to_owned(),
        value: "v".to_owned(),
    }
}

#[test]
fn a_provider_is_created_shown_listed_and_deleted() {
    let aws = aws();
    let shown = get(&aws).unwrap();
    // without its scheme, and every list is there
    assert_eq!(shown.url.as_deref(), Some("oidc.example.com/id/1"));
    assert_eq!(shown.client_id_list, Some(vec!["app".to_owned()]));
    assert_eq!(shown.thumbprint_list, Some(vec!["a".repeat(40)]));
    assert_eq!(shown.create_date, Some(aws.now.get()));
    assert_eq!(shown.tags, Some(Vec::new()));
    let listed = aws.call(ListOpenIDConnectProvidersRequest {}).unwrap();
    let listed = listed.open_id_connect_provider_list.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].arn.as_deref(), Some(ARN));
    assert_eq!(providers(&aws), 1);
    delete(&aws).unwrap();
    assert_eq!(providers(&aws), 0);
    let code = "NoSuchEntity".to_owned();
    assert_eq!(
        refusal(get(&aws)),
        (
            code.clone(),
            format!("OpenIDConnect Provider not found for arn {ARN}")
        )
    );
    assert_eq!(
        refusal(delete(&aws)),
        (code, format!("OpenId connect Provider {ARN} cannot be found."))
    );
}

#[test]
fn an_issuer_is_registered_once_and_spelt_exactly() {
    let aws = aws();
    assert_eq!(
        refusal(aws.call(new("https://oidc.example.com/id/1"))),
        (
            "EntityAlreadyExists".to_owned(),
            "Provider with url https://oidc.example.com/id/1 already exists.".to_owned()
        )
    );
    aws.call(new("https://oidc.example.com/ID/1")).unwrap();
    aws.call(new("https://oidc.example.com/id/1/")).unwrap();
    assert_eq!(providers(&aws), 3);
}

#[test]
fn only_https_without_a_query_is_an_issuer() {
    let aws = Aws::new();
    for url in [
        "example.org",
        "http://example.org",
        "https://",
        "https:///path",
        "https://example.org/?a=b",
        "https://example.org/#a",
        "https://user@example.org",
        "https://example.org/ a",
        "https://exämple.org",
    ] {
        assert_eq!(
            refusal(aws.call(new(url))),
            (
                "ValidationError".to_owned(),
                "Invalid Open ID Connect Provider URL".to_owned()
            ),
            "{url}"
        );
    }
}

#[test]
fn lists_have_their_limits() {
    let aws = aws();
    let thumbprints = |count: usize| {
        aws.call(UpdateOpenIDConnectProviderThumbprintRequest {
            open_id_connect_provider_arn: ARN.to_owned(),
            thumbprint_list: (0..count).map(|n| format!("{n:040}")).collect(),
        })
    };
    thumbprints(5).unwrap();
    assert_eq!(get(&aws).unwrap().thumbprint_list.unwrap().len(), 5);
    assert_eq!(
        refusal(thumbprints(6)),
        (
            "InvalidInput".to_owned(),
            "Thumbprint list must contain fewer than 5 entries.".to_owned()
        )
    );
    let create = |count: usize| {
        aws.call(CreateOpenIDConnectProviderRequest {
            client_id_list: Some((0..count).map(|n| n.to_string()).collect()),
            ..new("https://many.example.com")
        })
    };
    assert_eq!(
        refusal(create(101)),
        (
            "LimitExceeded".to_owned(),
            "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100".to_owned()
        )
    );
    create(100).unwrap();
}

#[test]
fn an_account_has_a_hundred_providers() {
    let aws = Aws::new();
    for number in 0..100 {
        aws.call(new(&format!("https://{number}.example.com"))).unwrap();
    }
    assert_eq!(refusal(aws.call(new("https://x.example.com"))).0, "LimitExceeded");
}

#[test]
fn client_ids_come_and_go() {
    let aws = aws();
    let add = |id: &str| {
        aws.call(AddClientIDToOpenIDConnectProviderRequest {
            open_id_connect_provider_arn: ARN.to_owned(),
            client_id: id.to_owned(),
        })
    };
    let remove = |id: &str| {
        aws.call(RemoveClientIDFromOpenIDConnectProviderRequest {
            open_id_connect_provider_arn: ARN.to_owned(),
            client_id: id.to_owned(),
        })
    };
    add("second").unwrap();
    add("second").unwrap();
    assert_eq!(get(&aws).unwrap().client_id_list.unwrap(), ["app", "second"]);
    remove("app").unwrap();
    remove("app").unwrap();
    assert_eq!(get(&aws).unwrap().client_id_list.unwrap(), ["second"]);
}

#[test]
fn tags_of_providers_differ_in_case() {
    let aws = aws();
    aws.call(TagOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: ARN.to_owned(),
        tags: vec![tag("a"), tag("A"), tag("b")],
    })
    .unwrap();
    aws.call(UntagOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: ARN.to_owned(),
        tag_keys: vec!["a".to_owned(), "absent".to_owned()],
    })
    .unwrap();
    let listed = aws
        .call(ListOpenIDConnectProviderTagsRequest {
            open_id_connect_provider_arn: ARN.to_owned(),
            marker: None,
            max_items: None,
        })
        .unwrap();
    assert_eq!(listed.tags, [tag("A"), tag("b")]);
    assert_eq!(get(&aws).unwrap().tags, Some(vec![tag("A"), tag("b")]));
}

fn context(subject: &str) -> ContextProvider {
    ContextProvider {
        key_definition_list: Some(vec![ContextProviderKeyDefinition {
            source_key: "email".to_owned(),
            target_key: Some("Email Address".to_owned()),
        }]),
        subject_source_key: subject.to_owned(),
        subject_type_value: Some("user".to_owned()),
        subject_type_source_key: None,
    }
}

fn propagation() -> UpdateOpenIDConnectProviderRequest {
    UpdateOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: ARN.to_owned(),
        context_provider: None,
        identity_center_instance_arn: None,
        remove_context_provider: None,
        remove_identity_center_instance: None,
    }
}

#[test]
fn a_context_provider_is_set_changed_and_removed() {
    let aws = aws();
    assert_eq!(get(&aws).unwrap().context_provider, None);
    let set = |subject: &str| {
        aws.call(UpdateOpenIDConnectProviderRequest {
            context_provider: Some(context(subject)),
            ..propagation()
        })
    };
    for subject in ["sub", "claims/user id"] {
        set(subject).unwrap();
        assert_eq!(get(&aws).unwrap().context_provider, Some(context(subject)));
    }
    for wrong in [" sub", "sub ", "a  b", "a*b", "é"] {
        assert_eq!(refusal(set(wrong)).0, "InvalidInput", "{wrong}");
    }
    aws.call(UpdateOpenIDConnectProviderRequest {
        remove_context_provider: Some(true),
        ..propagation()
    })
    .unwrap();
    assert_eq!(get(&aws).unwrap().context_provider, None);
    // The rest of the provider stayed as it was.
    assert_eq!(get(&aws).unwrap().client_id_list, Some(vec!["app".to_owned()]));
    let made = CreateOpenIDConnectProviderRequest {
        context_provider: Some(context("sub")),
        ..new("https://other.example.com")
    };
    let arn = aws.call(made).unwrap().open_id_connect_provider_arn.unwrap();
    let got = aws
        .call(GetOpenIDConnectProviderRequest {
            open_id_connect_provider_arn: arn,
        })
        .unwrap();
    assert_eq!(got.context_provider, Some(context("sub")));
}

#[test]
fn what_excludes_each_other_in_a_context_provider() {
    let aws = aws();
    let update = |change: UpdateOpenIDConnectProviderRequest| refusal(aws.call(change)).0;
    let instance = Some("arn:aws:sso:::instance/ssoins-1234567890abcdef".to_owned());
    for wrong in [
        propagation(),
        UpdateOpenIDConnectProviderRequest {
            context_provider: Some(context("sub")),
            remove_context_provider: Some(true),
            ..propagation()
        },
        UpdateOpenIDConnectProviderRequest {
            context_provider: Some(context("sub")),
            remove_identity_center_instance: Some(true),
            ..propagation()
        },
        UpdateOpenIDConnectProviderRequest {
            context_provider: Some(ContextProvider {
                subject_type_source_key: Some("type".to_owned()),
                ..context("sub")
            }),
            ..propagation()
        },
        UpdateOpenIDConnectProviderRequest {
            identity_center_instance_arn: instance.clone(),
            remove_identity_center_instance: Some(true),
            ..propagation()
        },
    ] {
        assert_eq!(update(wrong), "InvalidInput");
    }
    let missing = UpdateOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: ARN.replace("id/1", "id/2"),
        context_provider: Some(context("sub")),
        ..propagation()
    };
    assert_eq!(update(missing), "NoSuchEntity");
}

/// The account has no IAM Identity Center, so it has no instance.
#[test]
fn there_is_no_identity_center_instance() {
    let aws = aws();
    let instance = "arn:aws:sso:::instance/ssoins-1234567890abcdef";
    let request = |context_provider| CreateOpenIDConnectProviderRequest {
        context_provider,
        identity_center_instance_arn: Some(instance.to_owned()),
        ..new("https://other.example.com")
    };
    let text = |refused: (String, String)| {
        assert_eq!(refused.0, "InvalidInput");
        refused.1
    };
    assert!(text(refusal(aws.call(request(None)))).contains("requires ContextProvider"));
    assert!(text(refusal(aws.call(request(Some(context("sub")))))).contains("does not exist"));
    aws.call(UpdateOpenIDConnectProviderRequest {
        context_provider: Some(context("sub")),
        ..propagation()
    })
    .unwrap();
    let associate = UpdateOpenIDConnectProviderRequest {
        identity_center_instance_arn: Some(instance.to_owned()),
        ..propagation()
    };
    assert!(text(refusal(aws.call(associate))).contains("does not exist"));
    // Nothing is associated, so there is nothing to take away.
    aws.call(UpdateOpenIDConnectProviderRequest {
        remove_identity_center_instance: Some(true),
        ..propagation()
    })
    .unwrap();
    assert_eq!(get(&aws).unwrap().context_provider, Some(context("sub")));
}

/// Policies say who may configure propagation.
#[test]
fn configuring_propagation_has_condition_keys() {
    let aws = aws();
    let key = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*OpenIDConnectProvider","Resource":"*",
        "Condition":{"Null":{"iam:EnableIdentityPropagation":"true"}}}]}"#,
    );
    let by_alice = |change| aws.call_as(&key, change);
    by_alice(UpdateOpenIDConnectProviderRequest {
        remove_context_provider: Some(true),
        ..propagation()
    })
    .unwrap();
    let refused = by_alice(UpdateOpenIDConnectProviderRequest {
        context_provider: Some(context("sub")),
        ..propagation()
    });
    assert_eq!(refusal(refused).0, "AccessDenied");
}

/// On the provider's ARN, with its tags and those of the request; tagging at creation is a permission of its own.
#[test]
fn permissions_are_about_the_providers_arn() {
    let aws = aws();
    let alice = aws.user("alice");
    let create = || CreateOpenIDConnectProviderRequest {
        tags: Some(vec![tag("team")]),
        ..new("https://new.example.com")
    };
    let new_arn = "arn:aws:iam::123456789012:oidc-provider/new.example.com";
    aws.allow(
        "alice",
        &format!(
            r#"{{"Version":"2012-10-17","Statement":[
            {{"Effect":"Allow","Action":"iam:CreateOpenIDConnectProvider","Resource":"{new_arn}"}},
            {{"Effect":"Allow","Action":"iam:DeleteOpenIDConnectProvider","Resource":"*",
              "Condition":{{"StringEquals":{{"aws:ResourceTag/team":"v"}}}}}}]}}"#
        ),
    );
    let (code, text) = refusal(aws.call_as(&alice, create()));
    assert_eq!(code, "AccessDenied");
    assert!(
        text.contains(&format!(
            "iam:TagOpenIDConnectProvider on resource: {new_arn} because"
        )),
        "{text}"
    );
    let bare = CreateOpenIDConnectProviderRequest {
        tags: None,
        ..create()
    };
    aws.call_as(&alice, bare).unwrap();
    assert_eq!(
        refusal(aws.call_as(&alice, new("https://other.example.com"))).0,
        "AccessDenied"
    );
    let delete = || DeleteOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: new_arn.to_owned(),
    };
    assert_eq!(refusal(aws.call_as(&alice, delete())).0, "AccessDenied");
    aws.call(TagOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: new_arn.to_owned(),
        tags: vec![tag("team")],
    })
    .unwrap();
    aws.call_as(&alice, delete()).unwrap();
    // A refusal does not tell whether the provider is there.
    assert_eq!(refusal(aws.call_as(&alice, delete())).0, "AccessDenied");
}

#[test]
fn how_many_client_ids_and_thumbprints_there_may_be_are_quotas() {
    let aws = aws();
    let quotas: Quotas = [
        (Quota::ClientIdsPerOidcProvider, 2),
        (Quota::ThumbprintsPerOidcProvider, 1),
    ]
    .into_iter()
    .collect();
    aws.world.borrow_mut().set_quotas(&quotas);
    let add = |id: &str| {
        aws.call(AddClientIDToOpenIDConnectProviderRequest {
            open_id_connect_provider_arn: ARN.to_owned(),
            client_id: id.to_owned(),
        })
    };
    add("second").unwrap();
    add("second").unwrap();
    let (code, text) = refusal(add("third"));
    assert_eq!(code, "LimitExceeded");
    assert!(text.contains("ClientIdsPerOpenIdConnectProvider: 2"), "{text}");
    let thumbprints = |count: usize| {
        aws.call(UpdateOpenIDConnectProviderThumbprintRequest {
            open_id_connect_provider_arn: ARN.to_owned(),
            thumbprint_list: (0..count).map(|n| format!("{n:040}")).collect(),
        })
    };
    thumbprints(1).unwrap();
    assert_eq!(refusal(thumbprints(2)).0, "InvalidInput");
}
