//! An account that starts from a snapshot.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, assume, refusal};
use steprole_api::iam::{GetUserRequest, ListUsersRequest, PutRolePolicyRequest};
use steprole_api::organizations as org;
use steprole_authority::{Change, Start, StartError};
use steprole_snapshot::{Account, NamedText};

const NOBODY: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

fn start(json: &str) -> Result<Start, StartError> {
    let file = NamedText {
        name: "account.json",
        text: json,
    };
    let aws = Aws::new();
    let world = aws.world.borrow();
    let opening = world.account(world.first()).unwrap().opening();
    Start::new(opening, &Account::read(&[file]).unwrap(), &aws.chance)
}

fn own_format(parts: &str) -> String {
    format!(
        r#"{{ "format": "steprole-snapshot", "version": 1, "account": "123456789012", "users": [], "groups": [], "policies": [], {parts} }}"#
    )
}

fn role(arn: &str, profile: &str) -> String {
    format!(
        r#"{{ "arn": "{arn}", "trust": {NOBODY}, "attached": [], "inline": {{}}, "instance_profiles": [{{ "arn": "{profile}" }}] }}"#
    )
}

const PROFILE: &str = "arn:aws:iam::123456789012:instance-profile/p";

/// Our own format need not have ids and dates: they are made up, and counted.
#[test]
fn what_the_snapshot_does_not_say_is_counted() {
    let role = role("arn:aws:iam::123456789012:role/r/Web", PROFILE);
    let start = start(&own_format(&format!(r#""roles": [{role}]"#))).unwrap();
    assert_eq!(start.made_up, 4, "an id and a date each, of role and profile");
    assert!(!start.is_left_out);
    let Change::PutRole(role) = start.changes.last().unwrap() else {
        panic!("roles come last");
    };
    assert!(role.id.starts_with("AROA"));
    assert_eq!((role.name.as_str(), role.path.as_str()), ("Web", "/r/"));
    assert_eq!(role.max_session_seconds, 3_600);
}

#[test]
fn what_an_account_of_iam_does_not_hold_is_told() {
    let bucket = format!(
        r#""roles": [], "resource_policies": {{ "arn:aws:s3:::b": {{ "name": "b", "policy": {NOBODY} }} }}"#
    );
    assert!(start(&own_format(&bucket)).unwrap().is_left_out);
}

#[test]
fn an_instance_profile_holds_one_role() {
    let roles = ["a", "b"].map(|name| role(&format!("arn:aws:iam::123456789012:role/{name}"), PROFILE));
    let error = start(&own_format(&format!(r#""roles": [{}]"#, roles.join(",")))).unwrap_err();
    assert_eq!(error.to_string(), format!("{PROFILE} holds two roles"));
}

#[test]
fn another_partition_is_refused() {
    let role = role("arn:aws-cn:iam::123456789012:role/a", PROFILE);
    let error = start(&own_format(&format!(r#""roles": [{role}]"#))).unwrap_err();
    assert!(matches!(error, StartError::Partition(_)), "{error}");
}

#[test]
fn a_version_that_is_no_version_is_refused() {
    let policy = format!(
        r#""roles": [], "policies": [{{ "arn": "arn:aws:iam::123456789012:policy/p", "default": "latest", "versions": {{ "latest": {NOBODY} }} }}]"#
    );
    let json = own_format(&policy).replacen(r#""policies": [], "#, "", 1);
    let error = start(&json).unwrap_err();
    assert!(matches!(error, StartError::Version { .. }), "{error}");
}

const NO_LISTING: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:ListUsers","Resource":"*"}}"#;
const NO_STEPPING_IN: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}}"#;
const EVERYTHING: &str = r#"{ "name": "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess", "policy": {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}} }"#;

fn held(name: &str, policy: &str) -> String {
    format!(r#"{{ "name": "{name}", "policy": {policy} }}"#)
}

fn in_organization(parts: &str) -> String {
    own_format(&format!(r#""roles": [], "organization": {{ {parts} }}"#))
}

/// A world that begins with what a snapshot shows.
fn loaded(json: &str) -> Aws {
    let aws = Aws::new();
    aws.world.borrow_mut().begin(&start(json).unwrap());
    aws
}

fn list_users(aws: &Aws) -> Result<(), steprole_api::Error> {
    let request = ListUsersRequest {
        path_prefix: None,
        marker: None,
        max_items: None,
    };
    aws.call(request).map(|_| ())
}

/// What the organization of a loaded account says of itself.
fn described(aws: &Aws) -> org::Organization {
    let answer = aws.call(org::DescribeOrganizationRequest {}).unwrap();
    answer.organization.unwrap()
}

#[test]
fn a_loaded_service_control_policy_limits() {
    let scp = "arn:aws:organizations::111122223333:policy/o-a1b2c3d4e5/service_control_policy/p-nolisting";
    let policy = held(scp, NO_LISTING);
    let aws = loaded(&in_organization(&format!(
        r#""id": "o-a1b2c3d4e5", "path": "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/",
        "service_control": [[{EVERYTHING}], [{EVERYTHING}, {policy}], [{EVERYTHING}]]"#
    )));
    let (code, text) = refusal(list_users(&aws));
    assert_eq!(code, "AccessDenied");
    assert!(
        text.ends_with(&format!(
            "with an explicit deny in a service control policy: {scp}"
        )),
        "{text}"
    );
    // who may be asked about the organization says where the account is, and who manages it
    let organization = described(&aws);
    assert_eq!(organization.id.as_deref(), Some("o-a1b2c3d4e5"));
    assert_eq!(organization.master_account_id.as_deref(), Some("111122223333"));
    let alice = aws.user("alice");
    let under = |path: &str| {
        aws.allow(
            "alice",
            &format!(
                r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"iam:GetUser","Resource":"*",
                "Condition":{{"ForAnyValue:StringEquals":{{"aws:PrincipalOrgPaths":"{path}"}}}}}}}}"#
            ),
        );
        aws.call_as(&alice, GetUserRequest { user_name: None }).is_ok()
    };
    assert!(under("o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"));
    assert!(!under("o-a1b2c3d4e5/r-ab12/"));
}

#[test]
fn a_loaded_resource_control_policy_limits() {
    let policy = held("no-stepping-in", NO_STEPPING_IN);
    let everything = held(
        "RCPFullAWSAccess",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#,
    );
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}}"#;
    let step_in = |policies: &str| {
        let aws = loaded(&own_format(&format!(
            r#""roles": [{{ "arn": "arn:aws:iam::123456789012:role/r", "trust": {trust}, "attached": [], "inline": {{}} }}],
            "organization": {{ "resource_control": [[{policies}]] }}"#
        )));
        let key = aws.user("alice");
        aws.allow("alice", NOBODY);
        aws.call_as(&key, assume("arn:aws:iam::123456789012:role/r"))
    };
    step_in(&everything).unwrap();
    let (code, text) = refusal(step_in(&format!("{everything}, {policy}")));
    assert_eq!(code, "AccessDenied");
    assert!(
        text.contains("explicit deny in a resource control policy"),
        "{text}"
    );
}

/// One list is the account's own; the file's policies decide as they are, a level with none allows nothing, and the
/// management account is not limited.
#[test]
fn every_loaded_level_decides() {
    let one = held("no-listing", NO_LISTING);
    assert_eq!(
        refusal(list_users(&loaded(&in_organization(&format!(
            r#""service_control": [[{EVERYTHING}, {one}]]"#
        )))))
        .0,
        "AccessDenied"
    );
    list_users(&loaded(&in_organization(&format!(
        r#""management": true, "service_control": [[{EVERYTHING}, {one}]]"#
    ))))
    .unwrap();
    list_users(&loaded(&in_organization(&format!(
        r#""service_control": [[{EVERYTHING}], [{EVERYTHING}]]"#
    ))))
    .unwrap();
    let empty = loaded(&in_organization(&format!(
        r#""service_control": [[{EVERYTHING}], [], [{EVERYTHING}]]"#
    )));
    assert_eq!(refusal(list_users(&empty)).0, "AccessDenied");
    // nothing is known but that there is an organization
    let bare = loaded(&in_organization(""));
    list_users(&bare).unwrap();
    let organization = described(&bare);
    assert!(organization.id.unwrap().starts_with("o-"));
    assert_ne!(organization.master_account_id.as_deref(), Some("123456789012"));
}

/// The management account sees the tree and the policies as the file has them.
#[test]
fn a_loaded_organization_is_listed() {
    let policy = held("no-listing", NO_LISTING);
    let aws = loaded(&in_organization(&format!(
        r#""management": true, "path": "o-a1b2c3d4e5/r-ab12/", "service_control": [[{EVERYTHING}, {policy}], [{policy}]]"#
    )));
    let attached = |target: &str| {
        let listed = aws.call(org::ListPoliciesForTargetRequest {
            target_id: target.to_owned(),
            filter: "SERVICE_CONTROL_POLICY".to_owned(),
            next_token: None,
            max_results: None,
        });
        let names = listed.unwrap().policies.unwrap().into_iter();
        let mut names: Vec<String> = names.map(|policy| policy.name.unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(attached("r-ab12"), ["FullAWSAccess", "no-listing"]);
    assert_eq!(attached("123456789012"), ["no-listing"]);
}

/// An account that the ARNs of the policies name, beside the loaded one, manages the organization.
#[test]
fn the_management_account_may_be_in_the_server() {
    let scp = "arn:aws:organizations::111122223333:policy/o-a1b2c3d4e5/service_control_policy/p-nolisting";
    let json = in_organization(&format!(
        r#""service_control": [[{EVERYTHING}], [{EVERYTHING}, {}]]"#,
        held(scp, NO_LISTING)
    ));
    let aws = Aws::beside(&["111122223333"]);
    aws.world.borrow_mut().begin(&start(&json).unwrap());
    assert_eq!(refusal(list_users(&aws)).0, "AccessDenied");
    let manager = Key::operator_of("111122223333");
    aws.call_as(
        &manager,
        org::DetachPolicyRequest {
            policy_id: "p-nolisting".to_owned(),
            target_id: "123456789012".to_owned(),
        },
    )
    .unwrap();
    list_users(&aws).unwrap();
}

#[test]
fn an_organization_that_contradicts_itself_is_refused() {
    let arn = |account: &str, kind: &str| {
        held(
            &format!("arn:aws:organizations::{account}:policy/o-a1b2c3d4e5/{kind}/p-nolisting"),
            NO_LISTING,
        )
    };
    let scp = "service_control_policy";
    let (one, other) = (held("same", NO_LISTING), held("same", NOBODY));
    for (parts, reason) in [
        (r#""path": "r-ab12/""#.to_owned(), "is not the path of an account"),
        (
            r#""path": "o-a1b2c3d4e5/r-ab12/ou-1/ou-1/""#.to_owned(),
            "is not the path of an account",
        ),
        (
            r#""id": "o-b1b2c3d4e5", "path": "o-a1b2c3d4e5/r-ab12/""#.to_owned(),
            "and in o-b1b2c3d4e5",
        ),
        (
            format!(
                r#""path": "o-a1b2c3d4e5/r-ab12/", "service_control": [[{EVERYTHING}], [{EVERYTHING}], [{EVERYTHING}]]"#
            ),
            "there are 3 levels of SERVICE_CONTROL_POLICY, and the account stands 2 levels deep",
        ),
        (
            format!(r#""service_control": [[{}]]"#, arn("123456789012", scp)),
            "of another management account",
        ),
        (
            format!(
                r#""service_control": [[{}, {}]]"#,
                arn("111122223333", scp),
                arn("444455556666", scp)
            ),
            "of another management account",
        ),
        (
            format!(r#""resource_control": [[{}]]"#, arn("111122223333", scp)),
            "is no RESOURCE_CONTROL_POLICY",
        ),
        (
            format!(r#""service_control": [[{one}], [{other}]]"#),
            "`same` is there twice",
        ),
        (
            format!(
                r#""service_control": [[{}]]"#,
                held("arn:aws-cn:organizations::aws:policy/x", NO_LISTING)
            ),
            "is not of partition `aws`",
        ),
    ] {
        let error = start(&in_organization(&parts)).unwrap_err();
        assert!(error.to_string().contains(reason), "{parts}: {error}");
    }
}

/// A snapshot may show the roles of IAM Identity Center's permission sets; nobody but it changes them.
#[test]
fn roles_of_permission_sets_are_protected() {
    let arn =
        "arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef";
    let aws = loaded(&own_format(&format!(
        r#""roles": [{{ "arn": "{arn}", "trust": {NOBODY}, "attached": [], "inline": {{}} }}]"#
    )));
    let (code, text) = refusal(aws.call(PutRolePolicyRequest {
        role_name: "AWSReservedSSO_Admin_0123456789abcdef".to_owned(),
        policy_name: "more".to_owned(),
        policy_document: NOBODY.to_owned(),
    }));
    assert_eq!(code, "UnmodifiableEntity");
    assert!(text.ends_with("this role is only modifiable by AWS"), "{text}");
}
