//! Trust policies: replacing one, and how its principals are kept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, refusal};
use steprole_api::iam::{
    CreateRoleRequest, CreateUserRequest, DeleteUserRequest, GetRoleRequest, UpdateAssumeRolePolicyRequest,
    UpdateUserRequest,
};

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

fn trusting(principal: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}]}}"#
    )
}

fn role(aws: &Aws, name: &str, trust: &str) {
    aws.call(CreateRoleRequest {
        path: None,
        role_name: name.to_owned(),
        assume_role_policy_document: trust.to_owned(),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: None,
        tags: None,
    })
    .unwrap();
}

fn user(aws: &Aws, name: &str) {
    let user_name = name.to_owned();
    aws.call(CreateUserRequest {
        path: None,
        user_name,
        permissions_boundary: None,
        tags: None,
    })
    .unwrap();
}

fn update(name: &str, document: &str) -> UpdateAssumeRolePolicyRequest {
    UpdateAssumeRolePolicyRequest {
        role_name: name.to_owned(),
        policy_document: document.to_owned(),
    }
}

fn trust_of(aws: &Aws, name: &str) -> String {
    let role = aws
        .call(GetRoleRequest {
            role_name: name.to_owned(),
        })
        .unwrap()
        .role;
    let text = role.assume_role_policy_document.unwrap();
    percent_encoding::percent_decode_str(&text)
        .decode_utf8()
        .unwrap()
        .into_owned()
}

#[test]
fn a_trust_policy_is_replaced_and_answered_byte_for_byte() {
    let aws = Aws::new();
    role(&aws, "Worker", TRUST);
    assert_eq!(trust_of(&aws, "Worker"), TRUST);
    let spaced = "{\n\t\"Version\": \"2012-10-17\",\n\t\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"Service\": [\"ecs.amazonaws.com\"]}, \"Action\": [\"sts:AssumeRole\"]}\n}";
    aws.call(update("Worker", spaced)).unwrap();
    assert_eq!(trust_of(&aws, "Worker"), spaced);
    assert_eq!(
        refusal(aws.call(update("Nobody", TRUST))),
        (
            "NoSuchEntity".into(),
            "The role with name Nobody cannot be found.".into()
        )
    );
}

#[test]
fn documents_that_are_no_trust_policies_are_refused_and_change_nothing() {
    let aws = Aws::new();
    role(&aws, "Worker", TRUST);
    for document in [
        "not valid json",
        // An action that opens no role.
        &TRUST.replace("sts:AssumeRole", "s3:GetObject"),
        &TRUST.replace("\"Action\"", "\"Resource\":\"*\",\"Action\""),
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}"#,
    ] {
        assert_eq!(
            refusal(aws.call(update("Worker", document))).0,
            "MalformedPolicyDocument",
            "{document}"
        );
    }
    let long = TRUST.replace("ec2.amazonaws.com\"", &format!("ec2.amazonaws.com\"}},\"Sid\":\"{}\",\"Condition\":{{\"StringEquals\":{{\"aws:username\":\"x\"}}", "a".repeat(2048)));
    assert_eq!(
        refusal(aws.call(update("Worker", &long))),
        (
            "LimitExceeded".into(),
            "Cannot exceed quota for ACLSizePerRole: 2048".into()
        )
    );
    // White space does not count.
    aws.call(update(
        "Worker",
        &TRUST.replace("[{", &format!("[{}{{", " ".repeat(4000))),
    ))
    .unwrap();
}

#[test]
fn a_principal_must_exist() {
    let aws = Aws::new();
    role(&aws, "Worker", TRUST);
    let nobody = "arn:aws:iam::123456789012:user/nobody";
    assert_eq!(
        refusal(aws.call(update("Worker", &trusting(&format!(r#"{{"AWS":"{nobody}"}}"#))))),
        (
            "MalformedPolicyDocument".into(),
            format!("Invalid principal in policy: \"AWS\":\"{nobody}\"")
        )
    );
    assert_eq!(trust_of(&aws, "Worker"), TRUST);
}

#[test]
fn a_trusted_user_is_kept_by_unique_id() {
    let aws = Aws::new();
    user(&aws, "alice");
    role(&aws, "Worker", TRUST);
    let trust = trusting(r#"{"AWS":"arn:aws:iam::123456789012:user/alice"}"#);
    aws.call(update("Worker", &trust)).unwrap();
    assert_eq!(trust_of(&aws, "Worker"), trust);

    // A rename is followed.
    let rename = UpdateUserRequest {
        user_name: "alice".into(),
        new_path: None,
        new_user_name: Some("alicia".into()),
    };
    aws.call(rename).unwrap();
    assert_eq!(trust_of(&aws, "Worker"), trust.replace("alice", "alicia"));

    // A namesake who comes after a deletion is somebody else; the document shows the id of the one who is gone.
    aws.call(DeleteUserRequest {
        user_name: "alicia".into(),
    })
    .unwrap();
    user(&aws, "alicia");
    let shown = trust_of(&aws, "Worker");
    assert!(
        shown.contains(r#""AWS":"AIDA"#) && !shown.contains("alicia"),
        "{shown}"
    );
}

#[test]
fn a_user_without_a_policy_is_refused_in_aws_words() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    role(&aws, "Worker", TRUST);
    assert_eq!(
        refusal(aws.call_as(&alice, update("Worker", TRUST))),
        (
            "AccessDenied".into(),
            "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:UpdateAssumeRolePolicy on \
             resource: role Worker because no identity-based policy allows the iam:UpdateAssumeRolePolicy action"
                .into()
        )
    );
}

fn federated(provider: &str, condition: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"Federated":"{provider}"}},
        "Action":["sts:AssumeRoleWithWebIdentity","sts:TagSession"],"Condition":{{{condition}}}}}}}"#
    )
}

const GITHUB: &str = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";

// `id_roles_providers_oidc_secure-by-default`, `id_roles_create_for-idp_oidc`; wording observed:
// unfunco/terraform-aws-oidc-github#57
#[test]
fn a_shared_provider_is_trusted_only_with_what_tells_its_tenants_apart() {
    let aws = Aws::new();
    let create = |trust: &str| CreateRoleRequest {
        path: None,
        role_name: "Deploy".to_owned(),
        assume_role_policy_document: trust.to_owned(),
        description: None,
        max_session_duration: None,
        max_signin_session_duration: None,
        permissions_boundary: None,
        tags: None,
    };
    let key = "token.actions.githubusercontent.com";
    let refused = (
        "MalformedPolicyDocument".to_owned(),
        format!(
            "Trust policy with trusted principal {GITHUB} must evaluate, using StringEquals, StringLike or \
             StringEqualsIgnoreCase, {key}:sub or {key}:job_workflow_ref which is not scoped to all."
        ),
    );
    let open = [
        String::new(),
        format!(r#""StringEquals":{{"{key}:aud":"sts.amazonaws.com"}}"#),
        format!(r#""StringEquals":{{"{key}:repository":"example/app"}}"#),
        format!(r#""StringLike":{{"{key}:sub":"*"}}"#),
        format!(r#""StringLike":{{"{key}:sub":["repo:example/app:*","?*"]}}"#),
        format!(r#""StringEquals":{{"{key}:sub":""}}"#),
        format!(r#""StringNotEquals":{{"{key}:sub":"repo:example/app:ref:refs/heads/main"}}"#),
        format!(
            r#""StringEqualsIfExists":{{"{key}:job_workflow_ref":"example/app/.github/workflows/a.yml"}}"#
        ),
        format!(r#""ForAllValues:StringLike":{{"{key}:job_workflow_ref":"example/*"}}"#),
    ];
    for condition in &open {
        let refusal = refusal(aws.call(create(&federated(GITHUB, condition))));
        assert_eq!(refusal, refused, "{condition}");
    }
    role(
        &aws,
        "Deploy",
        &federated(
            GITHUB,
            &format!(r#""StringLike":{{"{key}:sub":"repo:example/app:*"}}"#),
        ),
    );
    for condition in &open {
        let refusal = refusal(aws.call(update("Deploy", &federated(GITHUB, condition))));
        assert_eq!(refusal, refused, "{condition}");
    }
    for condition in [
        format!(r#""StringEquals":{{"{key}:SUB":"repo:example/app:ref:refs/heads/main"}}"#),
        format!(r#""StringEqualsIgnoreCase":{{"{key}:sub":"repo:example/app:pull_request"}}"#),
        format!(r#""ForAnyValue:StringLike":{{"{key}:sub":"repo:example/*"}}"#),
        format!(r#""StringLike":{{"{key}:job_workflow_ref":"example/app/.github/workflows/a.yml@*"}}"#),
    ] {
        aws.call(update("Deploy", &federated(GITHUB, &condition)))
            .unwrap_or_else(|error| panic!("{condition}: {error:?}"));
    }
}

// The table of `id_roles_providers_oidc_secure-by-default`.
#[test]
fn each_shared_provider_has_its_own_control() {
    let aws = Aws::new();
    role(&aws, "Deploy", TRUST);
    let arn = |url: &str| format!("arn:aws:iam::123456789012:oidc-provider/{url}");
    for (url, control) in [
        ("agent.buildkite.com", "agent.buildkite.com:sub"),
        ("api.pulumi.com/oidc", "api.pulumi.com/oidc:aud"),
        ("app.terraform.io", "app.terraform.io:sub"),
        ("gitlab.com", "gitlab.com:sub"),
        ("oidc.codefresh.io", "oidc.codefresh.io:sub"),
        ("oidc.vercel.com", "oidc.vercel.com:aud"),
        (
            "sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/",
            "sts:RoleSessionName",
        ),
        (
            "token.actions.githubusercontent.com/example",
            "token.actions.githubusercontent.com/example:sub",
        ),
    ] {
        let (code, text) = refusal(aws.call(update("Deploy", &federated(&arn(url), ""))));
        assert_eq!(code, "MalformedPolicyDocument", "{url}");
        assert!(
            text.contains(&format!("StringEqualsIgnoreCase, {control} ")),
            "{text}"
        );
        let condition = format!(r#""StringEquals":{{"{control}":"example"}}"#);
        aws.call(update("Deploy", &federated(&arn(url), &condition)))
            .unwrap_or_else(|error| panic!("{url}: {error:?}"));
    }
    let cognito = "cognito-identity.amazonaws.com";
    assert!(aws.call(update("Deploy", &federated(cognito, ""))).is_err());
    // Issuers of one's own are not on the list, nor tenants of a service with URLs of their own.
    for url in [
        "oidc.example.com",
        "oidc.circleci.com/org/example",
        "gitlab.example.com",
        "notgitlab.com",
    ] {
        aws.call(update("Deploy", &federated(&arn(url), ""))).unwrap();
    }
}
