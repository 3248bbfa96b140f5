//! Account properties.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Aws, refusal};
use steprole_api::Error;
use steprole_api::iam::{GetAccountPropertiesRequest, PutAccountPropertiesRequest};

fn put(aws: &Aws, properties: &[(&str, &str)]) -> Result<(), Error> {
    aws.call(PutAccountPropertiesRequest {
        properties: properties
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect(),
    })
    .map(drop)
}

fn get(aws: &Aws) -> Vec<(String, String)> {
    let answer = aws.call(GetAccountPropertiesRequest {}).unwrap();
    answer.properties.unwrap().into_iter().collect()
}

#[test]
fn properties_are_set_one_namespace_at_a_time() {
    let aws = Aws::new();
    assert_eq!(get(&aws), []);
    put(&aws, &[("RoleManager/Enabled", "true")]).unwrap();
    put(
        &aws,
        &[("RoleManager/Enabled", "false"), ("RoleManager/Mode", "a")],
    )
    .unwrap();
    put(&aws, &[("Other/x", "1")]).unwrap();
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    let all = [
        pair("Other/x", "1"),
        pair("RoleManager/Enabled", "false"),
        pair("RoleManager/Mode", "a"),
    ];
    assert_eq!(get(&aws), all);
    assert_eq!(
        refusal(put(&aws, &[("A/x", "1"), ("B/x", "1")])).0,
        "InvalidInput"
    );
    assert_eq!(get(&aws), all);
}

#[test]
fn a_key_is_a_namespace_and_a_name() {
    let aws = Aws::new();
    let long = format!("A/{}", "x".repeat(49));
    for wrong in [
        "Enabled", "/Enabled", "A/", "A/b/c", "A//b", "1A/b", "A/b c", &long,
    ] {
        assert_eq!(refusal(put(&aws, &[(wrong, "1")])).0, "InvalidInput", "{wrong}");
    }
    put(&aws, &[(&format!("A/{}", "x".repeat(48)), "1")]).unwrap();
    put(&aws, &[("A/b", &"x".repeat(1_024))]).unwrap();
    for wrong in ["", &"x".repeat(1_025)] {
        assert_eq!(refusal(put(&aws, &[("A/b", wrong)])).0, "InvalidInput");
    }
    assert_eq!(refusal(put(&aws, &[])).0, "InvalidInput");
}
