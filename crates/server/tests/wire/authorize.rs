//! `POST /_steprole/authorize`, asked about requests that AWS's own signer signed.

use serde_json::{Value, json};
use steprole_server::Running;

use crate::client::{Answer, call, control, server};
use crate::signed::{Message, Plan};

const OBJECT: &str = "arn:aws:s3:::reports/2026/a b.csv";

/// A question about a message, about reading one object.
fn question(message: &Message) -> Value {
    let headers: serde_json::Map<String, Value> = message
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), json!(value.to_str().unwrap())))
        .collect();
    let query = if message.query.is_empty() {
        String::new()
    } else {
        format!("?{}", message.query)
    };
    json!({
        "request": {
            "method": message.method,
            "path": format!("{}{query}", message.path),
            "headers": headers,
        },
        "action": "s3:GetObject",
        "resource": OBJECT,
    })
}

fn ask(server: &Running, question: &Value) -> Answer {
    control(server, "POST", "authorize", &question.to_string())
}

fn asked(server: &Running, question: &Value) -> Value {
    let answer = ask(server, question);
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

fn service(service: &'static str, path: &str) -> Plan {
    Plan {
        method: "GET",
        path: path.to_owned(),
        headers: Vec::new(),
        body: Vec::new(),
        service,
        ..Plan::sdk(service, "")
    }
}

/// A user with a key, who may read reports from one network.
fn reader(server: &Running) -> (String, String) {
    call(
        server,
        "iam",
        "Action=CreateUser&Version=2010-05-08&UserName=alice",
    );
    let policy = r#"{"Version":"2012-10-17","Statement":{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*","Condition":{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}}}"#;
    let policy: String = form_urlencoded::byte_serialize(policy.as_bytes()).collect();
    call(
        server,
        "iam",
        &format!(
            "Action=PutUserPolicy&Version=2010-05-08&UserName=alice&PolicyName=read&PolicyDocument={policy}"
        ),
    );
    let key = call(
        server,
        "iam",
        "Action=CreateAccessKey&Version=2010-05-08&UserName=alice",
    );
    (
        key.element("AccessKeyId").unwrap().to_owned(),
        key.element("SecretAccessKey").unwrap().to_owned(),
    )
}

#[test]
fn a_signed_request_of_another_service_is_decided() {
    let server = server(|_| {});
    let mut plan = service("dynamodb", "/");
    plan.key = reader(&server);
    let mut question = question(&plan.sign_now());
    question["source_ip"] = json!("192.0.2.7");
    let allowed = asked(&server, &question);
    assert_eq!(allowed["allowed"], true);
    assert_eq!(allowed["caller"]["arn"], "arn:aws:iam::123456789012:user/alice");
    assert_eq!(
        allowed["verdict"]["statement"],
        json!({ "index": 0, "sid": "Read" })
    );
    assert_eq!(allowed["verdict"]["policy"]["name"], "read");

    question["source_ip"] = json!("198.51.100.1");
    let refused = asked(&server, &question);
    assert_eq!(refused["allowed"], false);
    assert_eq!(
        refused["error"],
        json!({
            "code": "AccessDenied",
            "message": format!(
                "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: s3:GetObject on resource: \
                 {OBJECT} because no identity-based policy allows the s3:GetObject action"
            ),
            "status": 403,
        })
    );
    assert_eq!(refused["verdict"]["layer"], "identity");

    // the id leads to the explanation, as that of any refused call
    let id = refused["request_id"].as_str().unwrap();
    let explained = control(&server, "GET", &format!("explain?request_id={id}"), "").json();
    assert_eq!(explained["service"], "dynamodb");
    assert_eq!(explained["operation"], "GetObject");
    assert_eq!(explained["error"]["code"], "AccessDenied");
    assert_eq!(explained["verdicts"][0], refused["verdict"]);
}

/// The resource's policy allows on its own inside the account, denies always, and across accounts is one of two that must
/// allow.
#[test]
fn the_policy_of_the_resource_takes_part() {
    let server = server(|_| {});
    let mut plan = service("dynamodb", "/");
    plan.key = reader(&server);
    let mut question = question(&plan.sign_now());
    let statement = |effect: &str| {
        json!({
            "Version": "2012-10-17",
            "Statement": {
                "Effect": effect, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*",
                "Principal": { "AWS": "arn:aws:iam::123456789012:user/alice" },
            },
        })
    };
    question["resource_policy"] = statement("Allow");
    let allowed = asked(&server, &question);
    assert_eq!(
        (&allowed["allowed"], &allowed["verdict"]["policy"]["kind"]),
        (&json!(true), &json!("resource"))
    );
    question["resource_account"] = json!("111122223333");
    assert_eq!(asked(&server, &question)["verdict"]["layer"], "identity");
    question["source_ip"] = json!("192.0.2.7");
    assert_eq!(asked(&server, &question)["allowed"], true);
    // as a string, too
    question["resource_policy"] = json!(statement("Deny").to_string());
    let denied = asked(&server, &question);
    assert_eq!(denied["allowed"], false);
    assert!(
        denied["error"]["message"]
            .as_str()
            .unwrap()
            .ends_with("with an explicit deny in a resource-based policy"),
        "{denied}"
    );
}

/// Header and presigned, IAM's rules and S3's, the body by its hash; any change is a wrong signature.
#[test]
fn signatures_of_all_kinds_are_verified() {
    let server = server(|_| {});
    let mut hashed = service("s3", "/reports/2026/a%20b%2F.csv");
    hashed.body_hash_header = true;
    let mut presigned = service("execute-api", "/stage//x/../y");
    presigned.presigned = true;
    for plan in [
        service("sqs", "/"),
        presigned,
        service("lambda", "/2015-03-31/functions/a%3Ab"),
    ] {
        let mut question = question(&plan.sign_now());
        assert_eq!(asked(&server, &question)["allowed"], true, "{plan:?}");
        question["request"]["method"] = json!("HEAD");
        let refused = asked(&server, &question);
        assert_eq!(refused["error"]["code"], "SignatureDoesNotMatch", "{plan:?}");
        assert_eq!(
            (&refused["caller"], &refused["verdict"]),
            (&json!(null), &json!(null))
        );
    }
    let mut body = service("sqs", "/");
    body.method = "POST";
    body.body = b"{}".to_vec();
    let mut question = question(&body.sign_now());
    assert_eq!(
        asked(&server, &question)["error"]["code"],
        "SignatureDoesNotMatch"
    );
    question["request"]["body_sha256"] =
        json!("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    assert_eq!(asked(&server, &question)["allowed"], true);
}

#[test]
fn who_is_nobody_is_told_as_everywhere() {
    let server = server(|_| {});
    let mut plan = service("sqs", "/");
    plan.key.0 = "AKIANOBODYEXAMPLE".to_owned();
    let refused = asked(&server, &question(&plan.sign_now()));
    assert_eq!(refused["error"]["code"], "InvalidClientTokenId");
    let unsigned = question(&plan.sign_now().header("authorization", None));
    let refused = asked(&server, &unsigned);
    assert_eq!(refused["error"]["code"], "MissingAuthenticationToken");
}

/// What is done to a good question.
type Damage<'d> = &'d dyn Fn(&mut Value);

/// What the credential says, nobody else may say.
#[test]
fn a_wrong_question_is_told() {
    let server = server(|_| {});
    let good = question(&service("sqs", "/").sign_now());
    assert_eq!(asked(&server, &good)["allowed"], true);
    let with = |change: &dyn Fn(&mut Value)| {
        let mut question = good.clone();
        change(&mut question);
        ask(&server, &question)
    };
    let cases: [(Damage<'_>, &str); 11] = [
        (&|question| question["action"] = json!("s3:Get*"), "`action`"),
        (&|question| question["action"] = json!("GetObject"), "`action`"),
        (&|question| question["resource"] = json!("bucket"), "`resource`"),
        (
            &|question| question["resource_account"] = json!("1"),
            "`resource_account`",
        ),
        (
            &|question| question["resource_policy"] = json!({}),
            "`resource_policy`",
        ),
        (
            &|question| question["context"] = json!({ "AWS:multifactorauthpresent": true }),
            "AWS:multifactorauthpresent",
        ),
        (
            &|question| question["context"] = json!({ "aws:PrincipalTag/team": ["red"] }),
            "aws:PrincipalTag/team",
        ),
        (&|question| question["request"]["path"] = json!("x"), "`/`"),
        (
            &|question| question["request"]["path"] = json!("/?a=%zz"),
            "request.path",
        ),
        (
            &|question| question["request"]["headers"]["a b"] = json!("x"),
            "`a b`",
        ),
        (&|question| question["surprise"] = json!(1), "surprise"),
    ];
    for (change, told) in cases {
        let answer = with(change);
        let error = answer.json()["error"]["message"].as_str().unwrap().to_owned();
        assert_eq!(answer.status, 400, "{told}: {error}");
        assert!(error.contains(told), "{told}: {error}");
    }
}

/// Keys that only the service knows; a single value and a list are different things.
#[test]
fn the_context_is_the_services() {
    let server = server(|_| {});
    let mut plan = service("s3", "/reports");
    plan.key = reader(&server);
    plan.body_hash_header = true;
    let mut question = question(&plan.sign_now());
    question["action"] = json!("s3:ListBucket");
    question["resource"] = json!("arn:aws:s3:::reports");
    question["resource_policy"] = json!({
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*", "Principal": "*",
            "Condition": {
                "StringEquals": { "s3:prefix": "2026/" },
                "NumericLessThan": { "s3:max-keys": "10" },
                "Bool": { "aws:SecureTransport": "true" },
                "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] },
            },
        },
    });
    question["secure_transport"] = json!(true);
    question["context"] = json!({ "s3:prefix": "2026/", "s3:max-keys": 5, "aws:TagKeys": ["a"] });
    assert_eq!(asked(&server, &question)["allowed"], true);
    question["context"]["s3:max-keys"] = json!(10);
    assert_eq!(asked(&server, &question)["allowed"], false);
    question["context"]["s3:max-keys"] = json!(5);
    question["secure_transport"] = json!(false);
    assert_eq!(asked(&server, &question)["allowed"], false);
}
