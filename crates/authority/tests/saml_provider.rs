//! SAML providers.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, identities, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    ContextProvider, CreateSAMLProviderRequest, DeleteSAMLProviderRequest, GetSAMLProviderRequest,
    GetSAMLProviderResponse, ListSAMLProviderTagsRequest, ListSAMLProvidersRequest, Tag,
    TagSAMLProviderRequest, UntagSAMLProviderRequest, UpdateSAMLProviderRequest,
};
use steprole_authority::{Quota, Quotas};

const ARN: &str = "arn:aws:iam::123456789012:saml-provider/ExampleIdP";

fn new() -> CreateSAMLProviderRequest {
    CreateSAMLProviderRequest {
        saml_metadata_document: identities("metadata.xml"),
        name: "ExampleIdP".to_owned(),
        tags: None,
        assertion_encryption_mode: None,
        add_private_key: None,
        context_provider: None,
        identity_center_instance_arn: None,
    }
}

fn update() -> UpdateSAMLProviderRequest {
    UpdateSAMLProviderRequest {
        saml_metadata_document: None,
        saml_provider_arn: ARN.to_owned(),
        assertion_encryption_mode: None,
        add_private_key: None,
        remove_private_key: None,
        context_provider: None,
        identity_center_instance_arn: None,
        remove_context_provider: None,
        remove_identity_center_instance: None,
    }
}

fn get(aws: &Aws) -> Result<GetSAMLProviderResponse, Error> {
    aws.call(GetSAMLProviderRequest {
        saml_provider_arn: ARN.to_owned(),
    })
}

fn aws() -> Aws {
    let aws = Aws::new();
    let made = aws.call(new()).unwrap();
    assert_eq!(made.saml_provider_arn.as_deref(), Some(ARN));
    assert_eq!(made.tags, None);
    aws
}

fn key_ids(aws: &Aws) -> Vec<String> {
    let keys = get(aws).unwrap().private_key_list.unwrap();
    keys.into_iter().map(|key| key.key_id.unwrap()).collect()
}

fn invalid(text: &str) -> (String, String) {
    ("InvalidInput".to_owned(), text.to_owned())
}

#[test]
fn a_provider_is_created_shown_listed_and_deleted() {
    let aws = aws();
    let shown = get(&aws).unwrap();
    assert_eq!(shown.saml_metadata_document, Some(identities("metadata.xml")));
    assert_eq!(shown.assertion_encryption_mode.as_deref(), Some("Allowed"));
    assert_eq!(shown.private_key_list, Some(Vec::new()));
    assert_eq!(shown.tags, Some(Vec::new()));
    assert!(shown.saml_provider_uuid.unwrap().starts_with("SAMLSP"));
    // about a hundred years, where the metadata sets no end
    assert_eq!(shown.valid_until.unwrap().to_string(), "2125-12-08T00:00:00Z");
    let listed = aws
        .call(ListSAMLProvidersRequest {})
        .unwrap()
        .saml_provider_list
        .unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].arn.as_deref(), Some(ARN));
    assert_eq!(
        (listed[0].create_date, listed[0].valid_until),
        (Some(aws.now.get()), shown.valid_until)
    );
    let delete = || {
        aws.call(DeleteSAMLProviderRequest {
            saml_provider_arn: ARN.to_owned(),
        })
    };
    delete().unwrap();
    let gone = (
        "NoSuchEntity".to_owned(),
        format!("Manifest not found for arn {ARN}"),
    );
    assert_eq!(refusal(delete()), gone);
    assert_eq!(refusal(get(&aws)), gone);
}

#[test]
fn names_are_taken_once() {
    let aws = aws();
    assert_eq!(
        refusal(aws.call(new())),
        (
            "EntityAlreadyExists".to_owned(),
            "SAMLProvider with name ExampleIdP already exists.".to_owned()
        )
    );
    for number in 1..100 {
        let name = format!("idp-{number}");
        aws.call(CreateSAMLProviderRequest { name, ..new() }).unwrap();
    }
    let name = "one-more".to_owned();
    assert_eq!(
        refusal(aws.call(CreateSAMLProviderRequest { name, ..new() })).0,
        "LimitExceeded"
    );
}

#[test]
fn metadata_is_parsed() {
    let aws = aws();
    let good = identities("metadata.xml");
    for bad in [
        good.replace("IDPSSODescriptor", "SPSSODescriptor"),
        good.replace("<ds:X509Certificate>", "<ds:X509Certificate>AAAA"),
        good.replace("<md:EntityDescriptor", "<!DOCTYPE x><md:EntityDescriptor"),
        "x".repeat(1000),
    ] {
        let request = CreateSAMLProviderRequest {
            saml_metadata_document: bad.clone(),
            name: "bad".to_owned(),
            ..new()
        };
        assert_eq!(refusal(aws.call(request)), invalid("Could not parse metadata."));
        let request = UpdateSAMLProviderRequest {
            saml_metadata_document: Some(bad),
            ..update()
        };
        assert_eq!(refusal(aws.call(request)), invalid("Could not parse metadata."));
    }
    let until = identities("metadata_until.xml");
    let answer = aws
        .call(UpdateSAMLProviderRequest {
            saml_metadata_document: Some(until.clone()),
            ..update()
        })
        .unwrap();
    assert_eq!(answer.saml_provider_arn.as_deref(), Some(ARN));
    let shown = get(&aws).unwrap();
    assert_eq!(shown.saml_metadata_document, Some(until));
    assert_eq!(shown.valid_until.unwrap().to_string(), "2026-06-01T00:00:00Z");
}

/// As with the other kind of provider; no instance can be associated.
#[test]
fn a_context_provider_is_set_and_removed() {
    let aws = aws();
    let context = || ContextProvider {
        key_definition_list: None,
        subject_source_key: "sub".to_owned(),
        subject_type_value: None,
        subject_type_source_key: None,
    };
    aws.call(UpdateSAMLProviderRequest {
        context_provider: Some(context()),
        ..update()
    })
    .unwrap();
    let shown = get(&aws).unwrap();
    assert_eq!(shown.context_provider, Some(context()));
    assert_eq!(shown.saml_metadata_document, Some(identities("metadata.xml")));
    let associate = UpdateSAMLProviderRequest {
        identity_center_instance_arn: Some("arn:aws:sso:::instance/ssoins-1234567890abcdef".to_owned()),
        ..update()
    };
    let refused = refusal(aws.call(associate));
    assert_eq!(refused.0, "InvalidInput");
    assert!(refused.1.contains("does not exist"), "{}", refused.1);
    aws.call(UpdateSAMLProviderRequest {
        remove_context_provider: Some(true),
        ..update()
    })
    .unwrap();
    assert_eq!(get(&aws).unwrap().context_provider, None);
    aws.call(CreateSAMLProviderRequest {
        name: "Other".to_owned(),
        context_provider: Some(context()),
        ..new()
    })
    .unwrap();
    let other = aws
        .call(GetSAMLProviderRequest {
            saml_provider_arn: ARN.replace("ExampleIdP", "Other"),
        })
        .unwrap();
    assert_eq!(other.context_provider, Some(context()));
}

#[test]
fn private_keys_are_added_and_removed() {
    let aws = aws();
    let pem = identities("private_key.pem");
    let add = |pem: &str| {
        aws.call(UpdateSAMLProviderRequest {
            add_private_key: Some(pem.to_owned()),
            ..update()
        })
    };
    let remove = |id: &str| {
        aws.call(UpdateSAMLProviderRequest {
            remove_private_key: Some(id.to_owned()),
            ..update()
        })
    };
    assert_eq!(refusal(add("not a key")), invalid("Invalid private key."));
    add(&pem).unwrap();
    add(&pem).unwrap();
    assert_eq!(
        refusal(add(&pem)),
        (
            "LimitExceeded".to_owned(),
            "Private key limit of 2 is reached.".to_owned()
        )
    );
    let ids = key_ids(&aws);
    assert_eq!(ids.len(), 2);
    assert!(ids.iter().all(|id| (22..=64).contains(&id.len())), "{ids:?}");
    assert_eq!(
        refusal(remove("SAMLPKAAAAAAAAAAAAAAAAA")),
        invalid("Failed to remove private key because the Key ID does not match a private key.")
    );
    remove(&ids[0]).unwrap();
    assert_eq!(key_ids(&aws), ids[1..]);
    // No answer ever shows a key.
    assert!(!format!("{:?}", get(&aws)).contains("PRIVATE KEY"));
}

#[test]
fn encryption_is_required_only_with_a_key() {
    let aws = aws();
    let require = || UpdateSAMLProviderRequest {
        assertion_encryption_mode: Some("Required".to_owned()),
        ..update()
    };
    let keyless =
        invalid("Unable to set assertion encryption mode to Required because no private key is provided.");
    assert_eq!(refusal(aws.call(require())), keyless);
    assert_eq!(
        refusal(aws.call(CreateSAMLProviderRequest {
            name: "keyless".to_owned(),
            assertion_encryption_mode: Some("Required".to_owned()),
            ..new()
        })),
        keyless
    );
    aws.call(UpdateSAMLProviderRequest {
        add_private_key: Some(identities("private_key.pem")),
        ..require()
    })
    .unwrap();
    assert_eq!(
        get(&aws).unwrap().assertion_encryption_mode.as_deref(),
        Some("Required")
    );
    let last = key_ids(&aws).remove(0);
    let remove = UpdateSAMLProviderRequest {
        remove_private_key: Some(last),
        ..update()
    };
    assert_eq!(
        refusal(aws.call(remove)),
        invalid("Failed to remove private key.")
    );
}

#[test]
fn an_update_updates_one_thing() {
    let aws = aws();
    assert_eq!(
        refusal(aws.call(update())),
        invalid(
            "Unable to update identity provider. No updates are defined for metadata or encryption assertion."
        )
    );
    let both = UpdateSAMLProviderRequest {
        add_private_key: Some(identities("private_key.pem")),
        remove_private_key: Some("SAMLPKAAAAAAAAAAAAAAAAA".to_owned()),
        ..update()
    };
    assert_eq!(
        refusal(aws.call(both)),
        invalid(
            "Unable to add and remove private keys in the same request. Set a value for only one of the two \
             parameters."
        )
    );
}

#[test]
fn providers_have_tags_and_permissions_of_their_own() {
    let aws = aws();
    let tag = |key: &str| Tag {
        key: key.to_owned(),
        value: "v".to_owned(),
    };
    aws.call(TagSAMLProviderRequest {
        saml_provider_arn: ARN.to_owned(),
        tags: vec![tag("a"), tag("b")],
    })
    .unwrap();
    aws.call(UntagSAMLProviderRequest {
        saml_provider_arn: ARN.to_owned(),
        tag_keys: vec!["a".to_owned()],
    })
    .unwrap();
    let list = || ListSAMLProviderTagsRequest {
        saml_provider_arn: ARN.to_owned(),
        marker: None,
        max_items: None,
    };
    assert_eq!(aws.call(list()).unwrap().tags, [tag("b")]);
    let alice = aws.user("alice");
    assert_eq!(refusal(aws.call_as(&alice, list())).0, "AccessDenied");
    aws.allow(
        "alice",
        &format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"iam:ListSAMLProviderTags","Resource":"{ARN}",
            "Condition":{{"StringEquals":{{"aws:ResourceTag/b":"v"}}}}}}}}"#
        ),
    );
    aws.call_as(&alice, list()).unwrap();
}

#[test]
fn how_many_private_keys_there_may_be_is_a_quota() {
    let aws = aws();
    let quotas: Quotas = std::iter::once((Quota::PrivateKeysPerSamlProvider, 1)).collect();
    aws.world.borrow_mut().set_quotas(&quotas);
    let add = || {
        aws.call(UpdateSAMLProviderRequest {
            add_private_key: Some(identities("private_key.pem")),
            ..update()
        })
    };
    add().unwrap();
    assert_eq!(refusal(add()).1, "Private key limit of 1 is reached.");
    let none: Quotas = std::iter::once((Quota::PrivateKeysPerSamlProvider, 0)).collect();
    aws.world.borrow_mut().set_quotas(&none);
    let with_a_key = aws.call(CreateSAMLProviderRequest {
        name: "Other".to_owned(),
        add_private_key: Some(identities("private_key.pem")),
        ..new()
    });
    assert_eq!(refusal(with_a_key).0, "LimitExceeded");
}
