//! Calls, from the signature to the answer.

use serde_json::json;
use steprole_server::Config;

use crate::client::{call, control, send, server};
use crate::signed::{Plan, SECRET};

const WHO: &str = "Action=GetCallerIdentity&Version=2011-06-15";

#[test]
fn the_operator_is_who_it_says() {
    let server = server(|_| {});
    let answer = call(&server, "sts", WHO);
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.element("Arn"),
        Some("arn:aws:iam::123456789012:user/steprole-operator")
    );
    assert_eq!(answer.element("Account"), Some("123456789012"));
    assert_eq!(answer.header("content-type"), Some("text/xml"));
    assert!(answer.header("date").unwrap().ends_with("gmt"));
    assert_eq!(answer.header("x-amzn-requestid"), answer.element("RequestId"));
}

/// EKS and Vault let others call for them, with a URL.
#[test]
fn a_presigned_url_is_enough() {
    let server = server(|_| {});
    assert_eq!(send(&server, &Plan::presigned()).status, 200);
    let mut posted = Plan::presigned();
    posted.method = "POST";
    assert_eq!(send(&server, &posted).status, 200);
}

/// The scope decides which API is addressed, whatever the version says.
#[test]
fn actions_that_do_not_exist() {
    let server = server(|_| {});
    let refused = |service, body: &str| call(&server, service, body).error().2.to_owned();
    assert_eq!(
        call(&server, "iam", "Action=Nothing&Version=2010-05-08").error(),
        (
            400,
            "InvalidAction",
            "Could not find operation Nothing for version 2010-05-08"
        )
    );
    assert_eq!(
        refused("iam", WHO),
        "Could not find operation GetCallerIdentity for version 2011-06-15"
    );
    assert_eq!(
        refused("sts", "Action=getcalleridentity&Version=2011-06-15"),
        "Could not find operation getcalleridentity for version 2011-06-15"
    );
    assert_eq!(
        refused("sts", "Action=GetCallerIdentity"),
        "Could not find operation GetCallerIdentity for version NO_VERSION_SPECIFIED"
    );
    for body in ["", "Version=2011-06-15", "Action=&Version=2011-06-15"] {
        assert_eq!(call(&server, "sts", body).error().1, "MissingAction");
    }
    let xml = call(&server, "iam", "Action=Nothing&Version=2010-05-08").body;
    assert!(
        xml.contains("xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\""),
        "{xml}"
    );
}

/// Two operations need no signature, so its lack is no fault of theirs.
#[test]
fn operations_without_signature() {
    let server = server(|_| {});
    let unsigned = |action: &str| {
        let body = format!("Action={action}&Version=2011-06-15");
        let request = format!(
            "POST / HTTP/1.1\r\nhost: sts\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = crate::client::Connection::open(server.address()).exchange(&request);
        (answer.status, answer.error().1.to_owned())
    };
    for action in ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"] {
        assert_eq!(unsigned(action), (400, "ValidationError".to_owned()));
    }
    assert_eq!(
        unsigned("AssumeRole"),
        (403, "MissingAuthenticationToken".to_owned())
    );
}

#[test]
fn a_wrong_secret_is_refused_and_told_apart_from_an_unknown_key() {
    let server = server(|config: &mut Config| config.operator.as_mut().unwrap().id = "test".to_owned());
    let unknown = call(&server, "sts", WHO);
    assert_eq!(unknown.error().1, "InvalidClientTokenId");
    let server = crate::client::server(|config| {
        config.operator.as_mut().unwrap().secret = steprole_authority::Secret::new(SECRET.to_lowercase());
    });
    let wrong = call(&server, "sts", WHO);
    assert_eq!((wrong.status, wrong.error().1), (403, "SignatureDoesNotMatch"));
}

#[test]
fn an_answer_can_be_explained() {
    let server = server(|_| {});
    let answer = call(
        &server,
        "iam",
        "Action=CreateUser&Version=2010-05-08&UserName=alice",
    );
    let request_id = answer.element("RequestId").unwrap();
    let explanation = server.explain(request_id).unwrap();
    assert_eq!(
        (&*explanation.service, explanation.operation.as_deref()),
        ("iam", Some("CreateUser"))
    );
    assert_eq!(explanation.verdicts.len(), 1);
    let shown = control(&server, "GET", &format!("explain?request_id={request_id}"), "").json();
    assert_eq!(shown["operation"], "CreateUser");
    assert_eq!(shown["error"], json!(null));
    assert_eq!(shown["verdicts"][0]["outcome"], "allow");
    assert_eq!(shown["verdicts"][0]["action"], "iam:CreateUser");
    let unknown = control(&server, "GET", "explain?request_id=x", "");
    assert_eq!(
        (unknown.status, &unknown.json()["error"]["code"]),
        (404, &json!("NotFound"))
    );
}

/// IAM is called in us-east-1, wherever a client that was given an endpoint believes to be; STS is called where it says.
#[test]
fn the_requested_region_of_iam_is_that_of_its_one_endpoint() {
    let server = server(|_| {});
    call(
        &server,
        "iam",
        "Action=CreateUser&Version=2010-05-08&UserName=alice",
    );
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["iam:ListUsers","sts:GetFederationToken"],"Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"us-east-1"}}}}"#;
    let policy: String = form_urlencoded::byte_serialize(policy.as_bytes()).collect();
    let put = format!(
        "Action=PutUserPolicy&Version=2010-05-08&UserName=alice&PolicyName=p&PolicyDocument={policy}"
    );
    call(&server, "iam", &put);
    let key = call(
        &server,
        "iam",
        "Action=CreateAccessKey&Version=2010-05-08&UserName=alice",
    );
    let key = ["AccessKeyId", "SecretAccessKey"].map(|name| key.element(name).unwrap().to_owned());
    let status = |service, region: &str, body| {
        let mut plan = Plan::sdk(service, body);
        plan.key = (key[0].clone(), key[1].clone());
        region.clone_into(&mut plan.region);
        send(&server, &plan).status
    };
    let list = "Action=ListUsers&Version=2010-05-08";
    let federate = "Action=GetFederationToken&Version=2011-06-15&Name=bob";
    assert_eq!(
        (status("iam", "us-east-1", list), status("iam", "eu-west-1", list)),
        (200, 200)
    );
    assert_eq!(
        (
            status("sts", "us-east-1", federate),
            status("sts", "eu-west-1", federate)
        ),
        (200, 403)
    );
}
