//! Server certificates: what an upload must be, and what becomes of it. The certificates are pyca/cryptography's.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    DeleteServerCertificateRequest, GetServerCertificateRequest, ListServerCertificateTagsRequest,
    ListServerCertificatesRequest, Tag, TagServerCertificateRequest, UntagServerCertificateRequest,
    UpdateServerCertificateRequest, UploadServerCertificateRequest,
};
use steprole_authority::{Quota, Quotas};

const LEAF: &str = include_str!("fixtures/leaf.pem");
const LEAF_KEY: &str = include_str!("fixtures/leaf.key");
const INTERMEDIATE: &str = include_str!("fixtures/intermediate.pem");
const ROOT: &str = include_str!("fixtures/root.pem");
const CURVE: &str = include_str!("fixtures/curve.pem");
const CURVE_KEY: &str = include_str!("fixtures/curve.key");

fn upload(name: &str, body: &str, key: &str, chain: Option<&str>) -> UploadServerCertificateRequest {
    UploadServerCertificateRequest {
        path: None,
        server_certificate_name: name.to_owned(),
        certificate_body: body.to_owned(),
        private_key: key.to_owned(),
        certificate_chain: chain.map(str::to_owned),
        tags: None,
    }
}

fn get(name: &str) -> GetServerCertificateRequest {
    GetServerCertificateRequest {
        server_certificate_name: name.to_owned(),
    }
}

fn tag(key: &str, value: &str) -> Tag {
    Tag {
        key: key.to_owned(),
        value: value.to_owned(),
    }
}

#[test]
fn a_certificate_is_uploaded_and_read_without_its_key() {
    let aws = Aws::new();
    let answer = aws
        .call(UploadServerCertificateRequest {
            path: Some("/cloudfront/a/".into()),
            tags: Some(vec![tag("team", "a")]),
            ..upload("site", LEAF, LEAF_KEY, Some(INTERMEDIATE))
        })
        .unwrap();
    let metadata = answer.server_certificate_metadata.unwrap();
    assert_eq!(
        metadata.arn,
        "arn:aws:iam::123456789012:server-certificate/cloudfront/a/site"
    );
    assert!(metadata.server_certificate_id.starts_with("ASCA"));
    assert_eq!(metadata.upload_date, Some(aws.now.get()));
    assert_eq!(metadata.expiration, Some("2045-01-01T00:00:00Z".parse().unwrap()));
    assert_eq!(answer.tags, Some(vec![tag("team", "a")]));

    let certificate = aws.call(get("site")).unwrap().server_certificate;
    assert_eq!(certificate.server_certificate_metadata, metadata);
    assert_eq!(certificate.certificate_body, LEAF.trim_end());
    assert_eq!(
        certificate.certificate_chain.as_deref(),
        Some(INTERMEDIATE.trim_end())
    );
    let shown = format!("{:?}", aws.world.borrow());
    assert!(!shown.contains("PRIVATE KEY"));
    let shown = format!("{:?}", upload("site", LEAF, LEAF_KEY, None));
    assert!(!shown.contains("PRIVATE KEY"));
}

#[test]
fn keys_are_read_in_every_encoding() {
    let aws = Aws::new();
    for (number, (body, key)) in [
        (LEAF, LEAF_KEY),
        (LEAF, include_str!("fixtures/leaf.pkcs8.key")),
        (CURVE, CURVE_KEY),
        (CURVE, include_str!("fixtures/curve.pkcs8.key")),
    ]
    .into_iter()
    .enumerate()
    {
        aws.call(upload(&format!("c{number}"), body, key, None)).unwrap();
    }
    // No chain, no tags: the one is absent, the other an empty list.
    let certificate = aws.call(get("c0")).unwrap().server_certificate;
    assert_eq!(
        (certificate.certificate_chain, certificate.tags),
        (None, Some(Vec::new()))
    );
}

#[test]
fn what_is_no_certificate_or_not_its_key_is_refused() {
    let aws = Aws::new();
    let text = "Unable to parse certificate. Please ensure the certificate is in PEM format.";
    let broken = LEAF.replacen("MII", "AAA", 1);
    let both = format!("{LEAF}{INTERMEDIATE}");
    let prefixed = format!("subject=CN = leaf\n{LEAF}");
    for body in ["leaf.pem", LEAF_KEY, &broken, &both, &prefixed] {
        let (code, message) = refusal(aws.call(upload("site", body, LEAF_KEY, None)));
        assert_eq!((code.as_str(), message.as_str()), ("MalformedCertificate", text));
    }
    for key in ["leaf.key", LEAF, include_str!("fixtures/leaf.encrypted.key")] {
        let (code, message) = refusal(aws.call(upload("site", LEAF, key, None)));
        assert_eq!(
            (code.as_str(), message.as_str()),
            ("MalformedCertificate", "Invalid Private Key.")
        );
    }
    assert_eq!(
        refusal(aws.call(upload("site", LEAF, CURVE_KEY, None))).0,
        "KeyPairMismatch"
    );
    let expired = include_str!("fixtures/expired.pem");
    let (code, message) = refusal(aws.call(upload("site", expired, LEAF_KEY, None)));
    assert_eq!(code, "MalformedCertificate");
    assert!(message.contains("not valid at the time"), "{message}");
    assert_eq!(refusal(aws.call(get("site"))).0, "NoSuchEntity");
}

#[test]
fn a_chain_is_in_order_and_signed() {
    let aws = Aws::new();
    let whole = format!("{INTERMEDIATE}{ROOT}");
    aws.call(upload("whole", LEAF, LEAF_KEY, Some(&whole))).unwrap();
    let forged = include_str!("fixtures/forged.pem");
    let reversed = format!("{ROOT}{INTERMEDIATE}");
    let astray = format!("{INTERMEDIATE}{CURVE}");
    for (body, chain, index) in [
        (LEAF, ROOT, "-1"),
        (LEAF, reversed.as_str(), "-1"),
        (LEAF, "no chain", "-1"),
        (LEAF, astray.as_str(), "0"),
        // The issuer's name is right and the signature is not.
        (forged, INTERMEDIATE, "-1"),
    ] {
        let (code, message) = refusal(aws.call(upload("site", body, LEAF_KEY, Some(chain))));
        assert_eq!(code, "MalformedCertificate");
        assert!(
            message.starts_with("Unable to validate certificate chain.")
                && message.ends_with(&format!("invalid certificate is: {index}")),
            "{message}"
        );
    }
}

#[test]
fn names_are_unique_and_change_with_the_path() {
    let aws = Aws::new();
    aws.call(upload("site", LEAF, LEAF_KEY, None)).unwrap();
    aws.call(upload("other", CURVE, CURVE_KEY, None)).unwrap();
    let taken = "The Server Certificate with name SITE already exists.";
    let (code, message) = refusal(aws.call(upload("SITE", LEAF, LEAF_KEY, None)));
    assert_eq!((code.as_str(), message.as_str()), ("EntityAlreadyExists", taken));
    let rename = |from: &str, to: &str| UpdateServerCertificateRequest {
        server_certificate_name: from.to_owned(),
        new_path: Some("/b/".into()),
        new_server_certificate_name: Some(to.to_owned()),
    };
    assert_eq!(
        refusal(aws.call(rename("other", "site"))).0,
        "EntityAlreadyExists"
    );
    let before = aws.call(get("site")).unwrap().server_certificate;
    aws.call(rename("site", "Site")).unwrap();
    let after = aws.call(get("Site")).unwrap().server_certificate;
    assert_eq!(
        after.server_certificate_metadata.arn,
        "arn:aws:iam::123456789012:server-certificate/b/Site"
    );
    assert_eq!(
        after.server_certificate_metadata.server_certificate_id,
        before.server_certificate_metadata.server_certificate_id
    );
    let (code, message) = refusal(aws.call(get("site")));
    assert_eq!(
        (code.as_str(), message.as_str()),
        (
            "NoSuchEntity",
            "The Server Certificate with name site cannot be found."
        )
    );
    let list = |prefix: &str| ListServerCertificatesRequest {
        path_prefix: Some(prefix.to_owned()),
        marker: None,
        max_items: None,
    };
    let names = |prefix: &str| -> Vec<String> {
        let listed = aws.call(list(prefix)).unwrap().server_certificate_metadata_list;
        listed
            .into_iter()
            .map(|metadata| metadata.server_certificate_name)
            .collect()
    };
    assert_eq!(names("/"), ["other", "Site"]);
    assert_eq!(names("/b/"), ["Site"]);
    aws.call(DeleteServerCertificateRequest {
        server_certificate_name: "Site".into(),
    })
    .unwrap();
    assert_eq!(names("/"), ["other"]);
}

#[test]
fn tag_keys_are_one_whatever_their_case() {
    let aws = Aws::new();
    aws.call(upload("site", LEAF, LEAF_KEY, None)).unwrap();
    let tags = |tags: Vec<Tag>| TagServerCertificateRequest {
        server_certificate_name: "site".into(),
        tags,
    };
    aws.call(tags(vec![tag("Team", "a"), tag("owner", "b")])).unwrap();
    aws.call(tags(vec![tag("team", "c")])).unwrap();
    let list = ListServerCertificateTagsRequest {
        server_certificate_name: "site".into(),
        marker: None,
        max_items: None,
    };
    assert_eq!(
        aws.call(list.clone()).unwrap().tags,
        [tag("owner", "b"), tag("team", "c")]
    );
    aws.call(UntagServerCertificateRequest {
        server_certificate_name: "site".into(),
        tag_keys: vec!["TEAM".into()],
    })
    .unwrap();
    assert_eq!(aws.call(list).unwrap().tags, [tag("owner", "b")]);
}

#[test]
fn the_quota_is_kept_and_can_be_set() {
    let aws = Aws::new();
    let mut quotas = Quotas::default();
    quotas.set(Quota::ServerCertificates, 1);
    aws.world.borrow_mut().set_quotas(&quotas);
    aws.call(upload("one", LEAF, LEAF_KEY, None)).unwrap();
    let (code, message) = refusal(aws.call(upload("two", LEAF, LEAF_KEY, None)));
    assert_eq!(
        (code.as_str(), message.as_str()),
        (
            "LimitExceeded",
            "Cannot exceed quota for ServerCertificatesPerAccount: 1"
        )
    );
    let summary = aws.call(steprole_api::iam::GetAccountSummaryRequest {}).unwrap();
    let summary = summary.summary_map.unwrap();
    assert_eq!(
        (
            summary.get("ServerCertificates"),
            summary.get("ServerCertificatesQuota")
        ),
        (Some(&1), Some(&1))
    );
}

#[test]
fn policies_are_asked_about_the_certificate_with_its_path() {
    let aws = Aws::new();
    aws.call(UploadServerCertificateRequest {
        path: Some("/a/".into()),
        ..upload("site", LEAF, LEAF_KEY, None)
    })
    .unwrap();
    let key = aws.user("alice");
    aws.allow(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*ServerCertificate","Resource":"arn:aws:iam::123456789012:server-certificate/a/*"}}"#,
    );
    aws.call_as(&key, get("site")).unwrap();
    let (code, message) = refusal(aws.call_as(&key, get("elsewhere")));
    assert_eq!(code, "AccessDenied");
    assert!(
        message.contains("iam:GetServerCertificate on resource: server certificate elsewhere"),
        "{message}"
    );
    // A rename needs the permission on both ends.
    let (code, _) = refusal(aws.call_as(
        &key,
        UpdateServerCertificateRequest {
            server_certificate_name: "site".into(),
            new_path: Some("/b/".into()),
            new_server_certificate_name: None,
        },
    ));
    assert_eq!(code, "AccessDenied");
}
