//! The server as an issuer, and the roles that its tokens open: over the wire, without a signature.

use serde_json::json;
use steprole_federation::{KeySet, Token};
use steprole_server::{Config, Running};

use crate::client::{Answer, Connection, call, control, send, server};
use crate::signed::Plan;

const ISSUER: &str = "https://issuer.example.com";
const ROLE: &str = "arn:aws:iam::123456789012:role/R";

fn issuing() -> Running {
    server(|config: &mut Config| config.oidc_issuers = vec![ISSUER.to_owned()])
}

fn form(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

fn must(server: &Running, pairs: &[(&str, &str)]) {
    let mut pairs = pairs.to_vec();
    pairs.push(("Version", "2010-05-08"));
    let answer = call(server, "iam", &form(&pairs));
    assert_eq!(answer.status, 200, "{}", answer.body);
}

fn token(server: &Running, algorithm: &str) -> String {
    let body = json!({ "algorithm": algorithm, "claims": { "sub": "alice-at-work", "aud": "app" } });
    let answer = control(server, "POST", "oidc-token", &body.to_string());
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()["token"].as_str().unwrap().to_owned()
}

/// Sent as SDKs send it: without any signature.
fn assume(server: &Running, token: &str) -> Answer {
    let body = form(&[
        ("Action", "AssumeRoleWithWebIdentity"),
        ("Version", "2011-06-15"),
        ("RoleArn", ROLE),
        ("RoleSessionName", "alice"),
        ("WebIdentityToken", token),
    ]);
    let request = format!(
        "POST / HTTP/1.1\r\nhost: sts\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    Connection::open(server.address()).exchange(&request)
}

#[test]
fn a_token_of_the_local_issuer_opens_a_role() {
    let server = issuing();
    must(
        &server,
        &[
            ("Action", "CreateOpenIDConnectProvider"),
            ("Url", ISSUER),
            ("ClientIDList.member.1", "app"),
        ],
    );
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/issuer.example.com" },
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": { "StringEquals": { "issuer.example.com:sub": "alice-at-work" } },
        },
    });
    must(
        &server,
        &[
            ("Action", "CreateRole"),
            ("RoleName", "R"),
            ("AssumeRolePolicyDocument", &trust.to_string()),
        ],
    );
    for algorithm in ["RS256", "ES384"] {
        let answer = assume(&server, &token(&server, algorithm));
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert_eq!(
            answer.element("SubjectFromWebIdentityToken"),
            Some("alice-at-work")
        );
    }
    let forged = token(&server, "RS256").replacen('.', ".A", 1);
    assert_eq!(assume(&server, &forged).error().1, "InvalidIdentityToken");
    assert_eq!(assume(&server, "").error().1, "ValidationError");
}

#[test]
fn a_local_issuer_publishes_its_keys() {
    let server = issuing();
    let configuration = control(&server, "GET", "openid-configuration", "").json();
    assert_eq!(configuration["issuer"], ISSUER);
    let uri = configuration["jwks_uri"].as_str().unwrap();
    let route = uri.split_once("/_steprole/").unwrap().1;
    let keys = control(&server, "GET", route, "");
    let keys = KeySet::read(&keys.body).unwrap();
    let text = token(&server, "ES384");
    Token::read(&text).unwrap().verify(&keys).unwrap();
    let unknown = control(&server, "GET", "jwks?issuer=https://other.example.com", "");
    assert_eq!(unknown.status, 404);
    let odd = control(&server, "POST", "oidc-token", r#"{"algorithm":"HS256"}"#);
    assert_eq!(odd.status, 400);
}

/// Without a local issuer nobody makes tokens, and the account's own issuer signs for GetWebIdentityToken alone.
#[test]
fn only_local_issuers_make_tokens_to_order() {
    let server = server(|_| {});
    assert_eq!(control(&server, "POST", "oidc-token", "{}").status, 400);
    let enabled = call(
        &server,
        "iam",
        "Action=EnableOutboundWebIdentityFederation&Version=2010-05-08",
    );
    let issuer = enabled.element("IssuerIdentifier").unwrap().to_owned();
    let body = json!({ "issuer": issuer }).to_string();
    assert_eq!(control(&server, "POST", "oidc-token", &body).status, 404);
    let answer = call(
        &server,
        "sts",
        "Action=GetWebIdentityToken&Version=2011-06-15&Audience.member.1=x&SigningAlgorithm=ES384",
    );
    assert_eq!(answer.status, 200, "{}", answer.body);
    let keys = control(&server, "GET", &format!("jwks?issuer={issuer}"), "");
    let keys = KeySet::read(&keys.body).unwrap();
    let text = answer.element("WebIdentityToken").unwrap();
    let read = Token::read(text).unwrap();
    let claims = read.verify(&keys).unwrap();
    assert_eq!(claims.text("iss"), Some(issuer.as_str()));
}

// Service Authorization Reference; "Available in session: No" (`reference_policies_iam-condition-keys`).
#[test]
fn a_trust_policy_asks_for_claims_of_the_provider() {
    const GITHUB: &str = "token.actions.githubusercontent.com";
    const OWN: &str = "https://issuer.example.com";
    let github = format!("https://{GITHUB}");
    let server = server(|config: &mut Config| config.oidc_issuers = vec![github.clone(), OWN.to_owned()]);
    for url in [&*github, OWN] {
        must(
            &server,
            &[
                ("Action", "CreateOpenIDConnectProvider"),
                ("Url", url),
                ("ClientIDList.member.1", "app"),
            ],
        );
    }
    let trust = |provider: &str, claims: &serde_json::Value| {
        let condition = |name: &str| format!("{provider}:{name}");
        let mut equals = serde_json::Map::new();
        for (name, value) in claims.as_object().unwrap() {
            equals.insert(condition(name), value.clone());
        }
        json!({
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Allow",
                "Principal": { "Federated": format!("arn:aws:iam::123456789012:oidc-provider/{provider}") },
                "Action": "sts:AssumeRoleWithWebIdentity",
                "Condition": { "StringEquals": equals, "StringLike": { condition("sub"): "repo:example*" } },
            },
        })
        .to_string()
    };
    let trusting = |document: &str| {
        must(
            &server,
            &[
                ("Action", "UpdateAssumeRolePolicy"),
                ("RoleName", "R"),
                ("PolicyDocument", document),
            ],
        );
    };
    let token = |issuer: &str| {
        let body = json!({ "issuer": issuer, "algorithm": "ES384", "claims": {
            "sub": "repo:example/app:ref:refs/heads/main", "aud": "app",
            "repository": "example/app", "repository_id": 456_789, "repository_owner": "example",
            "environment": "production", "ref": "refs/heads/main",
        } });
        control(&server, "POST", "oidc-token", &body.to_string()).json()["token"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let good = json!({ "repository": "example/app", "repository_id": "456789", "environment": "production" });
    must(
        &server,
        &[
            ("Action", "CreateRole"),
            ("RoleName", "R"),
            ("AssumeRolePolicyDocument", &trust(GITHUB, &good)),
        ],
    );
    let session = assume(&server, &token(&github));
    assert_eq!(session.status, 200, "{}", session.body);
    // The session knows its subject and nothing of the repository any more.
    let mut list = Plan::sdk("iam", "Action=ListUsers&Version=2010-05-08");
    let part = |name: &str| session.element(name).unwrap().to_owned();
    list.key = (part("AccessKeyId"), part("SecretAccessKey"));
    list.token = Some(part("SessionToken"));
    for (claim, value, status) in [
        ("sub", "repo:example/app:ref:refs/heads/main", 200),
        ("repository", "example/app", 403),
    ] {
        let condition = json!({ "StringEquals": { format!("{GITHUB}:{claim}"): value } });
        let document = json!({
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*", "Condition": condition,
            },
        });
        must(
            &server,
            &[
                ("Action", "PutRolePolicy"),
                ("RoleName", "R"),
                ("PolicyName", "P"),
                ("PolicyDocument", &document.to_string()),
            ],
        );
        assert_eq!(send(&server, &list).status, status, "{claim}");
    }
    for claims in [
        json!({ "repository": "example/other" }),
        json!({ "repository_id": "1" }),
        // Not in the token, and in the token but no condition key.
        json!({ "actor_id": "7" }),
        json!({ "repository_owner": "example" }),
    ] {
        trusting(&trust(GITHUB, &claims));
        assert_eq!(
            assume(&server, &token(&github)).error().1,
            "AccessDenied",
            "{claims}"
        );
    }
    // The same claim of another provider is no key.
    trusting(&trust(
        "issuer.example.com",
        &json!({ "repository": "example/app" }),
    ));
    assert_eq!(assume(&server, &token(OWN)).error().1, "AccessDenied");
    trusting(&trust("issuer.example.com", &json!({})));
    let answer = assume(&server, &token(OWN));
    assert_eq!(answer.status, 200, "{}", answer.body);
}

// `reference_policies_iam-condition-keys`: of Google's tokens `aud` is `azp`, and `oaud` is `aud`; of Cognito's `aud` is the pool.
#[test]
fn a_built_in_provider_needs_no_registration() {
    let (google, cognito) = ("accounts.google.com", "cognito-identity.amazonaws.com");
    let server = server(|config: &mut Config| {
        config.oidc_issuers = vec![format!("https://{google}"), format!("https://{cognito}")];
    });
    let trust = |provider: &str, condition: serde_json::Value| {
        json!({
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Allow",
                "Principal": { "Federated": provider },
                "Action": "sts:AssumeRoleWithWebIdentity",
                "Condition": condition,
            },
        })
        .to_string()
    };
    let trusting = |document: &str| {
        must(
            &server,
            &[
                ("Action", "UpdateAssumeRolePolicy"),
                ("RoleName", "R"),
                ("PolicyDocument", document),
            ],
        );
    };
    let token = |issuer: &str, claims: serde_json::Value| {
        let issuer = format!("https://{issuer}");
        let body = json!({ "issuer": issuer, "algorithm": "ES384", "claims": claims });
        control(&server, "POST", "oidc-token", &body.to_string()).json()["token"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let of_google = json!({ "sub": "110169484474386276334", "azp": "app", "aud": "backend",
        "google": { "organization_number": 123_456 } });
    let condition = json!({
        "StringEquals": {
            "accounts.google.com:aud": "app",
            "accounts.google.com:oaud": "backend",
            "accounts.google.com:sub": "110169484474386276334",
        },
        "NumericEquals": { "accounts.google.com:google/organization_number": "123456" },
    });
    must(
        &server,
        &[
            ("Action", "CreateRole"),
            ("RoleName", "R"),
            ("AssumeRolePolicyDocument", &trust(google, condition)),
        ],
    );
    let answer = assume(&server, &token(google, of_google.clone()));
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.element("Provider"), Some(google));
    assert_eq!(answer.element("Audience"), Some("app"));
    trusting(&trust(
        google,
        json!({ "StringEquals": { "accounts.google.com:aud": "backend" } }),
    ));
    let refused = assume(&server, &token(google, of_google));
    assert_eq!(refused.error().1, "AccessDenied");

    let of_cognito = json!({ "sub": "us-east-1:identity", "aud": "us-east-1:pool", "amr": ["authenticated", "graph.facebook.com"] });
    trusting(&trust(
        cognito,
        json!({
            "StringEquals": { "cognito-identity.amazonaws.com:aud": "us-east-1:pool" },
            "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" },
        }),
    ));
    let answer = assume(&server, &token(cognito, of_cognito.clone()));
    assert_eq!(answer.status, 200, "{}", answer.body);
    // Built in to AWS is not trusted by everybody, and no provider is another.
    trusting(&trust(
        cognito,
        json!({ "StringEquals": { "cognito-identity.amazonaws.com:aud": "us-east-1:other" } }),
    ));
    assert_eq!(
        assume(&server, &token(cognito, of_cognito)).error().1,
        "AccessDenied"
    );
    let posing = json!({ "sub": "us-east-1:identity", "aud": "us-east-1:other" });
    assert_eq!(assume(&server, &token(google, posing)).error().1, "AccessDenied");
}
