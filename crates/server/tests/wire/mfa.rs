//! One account for all connections: a code is spent once.

use data_encoding::{BASE32, BASE64};
use steprole_authority::{Secret, SignIn, SignInRefusal, totp};
use steprole_server::{Running, SignInError};

use crate::client::{Connection, call, send, server, wire};
use crate::signed::Plan;

/// A user with an access key and an enabled MFA device.
struct User {
    key: (String, String),
    serial: String,
    seed: Vec<u8>,
}

impl User {
    fn make(server: &Running) -> Self {
        let iam = |parameters: &str| {
            let answer = call(server, "iam", &format!("Version=2010-05-08&{parameters}"));
            assert_eq!(answer.status, 200, "{}", answer.body);
            answer
        };
        iam("Action=CreateUser&UserName=machamp");
        let key = iam("Action=CreateAccessKey&UserName=machamp");
        let device = iam("Action=CreateVirtualMFADevice&VirtualMFADeviceName=phone");
        let text = device.element("Base32StringSeed").unwrap();
        let user = Self {
            key: (
                key.element("AccessKeyId").unwrap().to_owned(),
                key.element("SecretAccessKey").unwrap().to_owned(),
            ),
            serial: device.element("SerialNumber").unwrap().to_owned(),
            seed: BASE32.decode(&BASE64.decode(text.as_bytes()).unwrap()).unwrap(),
        };
        let now = totp::step_at(server.clock().now());
        iam(&format!(
            "Action=EnableMFADevice&UserName=machamp&SerialNumber={}&AuthenticationCode1={}&AuthenticationCode2={}",
            user.serial,
            totp::code(&user.seed, now - 1),
            totp::code(&user.seed, now)
        ));
        user
    }

    /// GetSessionToken with the code of `step`.
    fn day_session(&self, step: i64) -> Plan {
        let code = totp::code(&self.seed, step);
        let parameters = format!("SerialNumber={}&TokenCode={code}", self.serial);
        let mut plan = Plan::sdk(
            "sts",
            &format!("Action=GetSessionToken&Version=2011-06-15&{parameters}"),
        );
        plan.key = self.key.clone();
        plan
    }
}

/// However many connections bring the same code at once, one gets the session.
#[test]
fn a_code_is_spent_once_on_all_connections() {
    let server = server(|_| {});
    let user = User::make(&server);
    let next = totp::step_at(server.clock().now()) + 1;
    let request = wire(&user.day_session(next).sign_now());
    let mut connections: Vec<Connection> = (0..32).map(|_| Connection::open(server.address())).collect();
    for connection in &mut connections {
        connection.write(request.as_bytes());
    }
    let answers: Vec<_> = connections
        .iter_mut()
        .map(|connection| connection.read().unwrap())
        .collect();
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    for refused in answers.iter().filter(|answer| answer.status != 200) {
        let text = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";
        assert_eq!(refused.error(), (403, "AccessDenied", text));
    }
}

/// The session of MFA works where the bare key may not: the token carries it, whatever connection it comes by.
#[test]
fn a_session_carries_its_mfa() {
    let server = server(|_| {});
    let user = User::make(&server);
    let guard = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}}"#;
    let policy: String = form_urlencoded::byte_serialize(guard.as_bytes()).collect();
    let put = format!(
        "Version=2010-05-08&Action=PutUserPolicy&UserName=machamp&PolicyName=guard&PolicyDocument={policy}"
    );
    assert_eq!(call(&server, "iam", &put).status, 200);

    let mut list = Plan::sdk("iam", "Action=ListUsers&Version=2010-05-08");
    list.key = user.key.clone();
    assert_eq!(send(&server, &list).error().1, "AccessDenied");

    let next = totp::step_at(server.clock().now()) + 1;
    let session = send(&server, &user.day_session(next));
    list.key = (
        session.element("AccessKeyId").unwrap().to_owned(),
        session.element("SecretAccessKey").unwrap().to_owned(),
    );
    list.token = session.element("SessionToken").map(str::to_owned);
    let listed = send(&server, &list);
    assert_eq!(listed.element("UserName"), Some("machamp"));
    let explanation = server.explain(listed.element("RequestId").unwrap()).unwrap();
    assert_eq!(explanation.verdicts[0].mfa, Some(true));
}

/// A sign-in is a library call; the code it took is spent for STS as well, and what it answers signs requests.
#[test]
fn a_sign_in_with_a_code_is_a_session_with_mfa() {
    let server = server(|_| {});
    let user = User::make(&server);
    call(
        &server,
        "iam",
        "Version=2010-05-08&Action=CreateLoginProfile&UserName=machamp&Password=Correct-Horse-1",
    );
    let step = totp::step_at(server.clock().now()) + 1;
    let code = totp::code(&user.seed, step);
    let password = Secret::new("Correct-Horse-1");
    let sign_in = SignIn {
        account: server.account_id(),
        user: "machamp",
        password: &password,
        code: None,
    };
    let refused = server.sign_in(sign_in).unwrap_err();
    assert!(matches!(
        refused,
        SignInError::Refused(SignInRefusal::MfaRequired)
    ));
    let signed_in = server
        .sign_in(SignIn {
            code: Some(&code),
            ..sign_in
        })
        .unwrap();
    assert!(signed_in.mfa);
    let spent = send(&server, &user.day_session(step));
    assert_eq!(spent.error().1, "AccessDenied");
    let mut who = Plan::sdk("sts", "Action=GetCallerIdentity&Version=2011-06-15");
    who.key = (
        signed_in.credentials.access_key_id,
        signed_in.credentials.secret_access_key,
    );
    who.token = Some(signed_in.credentials.session_token);
    assert_eq!(send(&server, &who).element("Arn"), Some(signed_in.arn.as_str()));
    let own = call(
        &server,
        "iam",
        "Version=2010-05-08&Action=GetUser&UserName=machamp",
    );
    assert!(own.element("PasswordLastUsed").is_some());
}
