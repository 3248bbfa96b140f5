//! Forms that do not fit the model's types: AWS's answer or a clean one, and never more memory than the form's own.

use std::borrow::Cow;

use proptest::prelude::*;
use steprole_api::{Error, IAM, STS, Service, Value, decode, validate};

use crate::model;

fn form(service: &'static Service, action: &str, body: &str) -> Result<Value, Error> {
    let operation = service.operation(action).unwrap();
    decode(service, operation, form_urlencoded::parse(body.as_bytes()))
}

/// What each body gets; an empty text is an answer without a message, as AWS gives for numbers.
const CORPUS: [(&str, &str, &str); 27] = [
    // numbers [observed: STS]
    ("ListUsers", "MaxItems=abc", ""),
    ("ListUsers", "MaxItems=", "missing value for decimal type"),
    ("ListUsers", "MaxItems=1.5", ""),
    ("ListUsers", "MaxItems=%2010", ""),
    ("ListUsers", "MaxItems=10%20", ""),
    ("ListUsers", "MaxItems=0x10", ""),
    ("ListUsers", "MaxItems=1e3", ""),
    ("ListUsers", "MaxItems=2147483648", ""),
    ("ListUsers", "MaxItems=-2147483649", ""),
    ("ListUsers", "MaxItems=99999999999999999999999999", ""),
    ("ListUsers", "MaxItems=%EF%BC%91", ""),
    // booleans [observed: SES]
    (
        "CreateLoginProfile",
        "PasswordResetRequired=TRUE",
        "boolean must follow xsd1.1 definition",
    ),
    (
        "CreateLoginProfile",
        "PasswordResetRequired=yes",
        "boolean must follow xsd1.1 definition",
    ),
    (
        "CreateLoginProfile",
        "PasswordResetRequired=",
        "missing value for boolean type",
    ),
    // shapes [observed: SNS, SES]
    (
        "GetUser",
        "UserName.1=a",
        "Start of list found where not expected",
    ),
    (
        "GetUser",
        "UserName.member.1=a",
        "Start of list found where not expected",
    ),
    ("GetUser", "UserName.=a", "Start of list found where not expected"),
    (
        "TagUser",
        "Tags.1.Key=a",
        "Top level element may not be treated as a list",
    ),
    ("TagUser", "Tags=a", "Unexpected list element termination"),
    ("TagUser", "Tags.member=a", "Unexpected list element termination"),
    (
        "UntagUser",
        "TagKeys.member.1.x=a",
        "Start of list found where not expected",
    ),
    // positions
    (
        "UntagUser",
        "TagKeys.member.0=a",
        "The elements of a list are numbered from 1",
    ),
    (
        "UntagUser",
        "TagKeys.member.-1=a",
        "The elements of a list are numbered from 1",
    ),
    (
        "UntagUser",
        "TagKeys.member.%2B1=a",
        "The elements of a list are numbered from 1",
    ),
    (
        "UntagUser",
        "TagKeys.member.=a",
        "The elements of a list are numbered from 1",
    ),
    (
        "UntagUser",
        "TagKeys.member.99999999999999999999=a",
        "The elements of a list are numbered from 1",
    ),
    (
        "TagUser",
        "Tags.member.1=a",
        "A structure was given as a plain value",
    ),
];

#[test]
fn malformed_forms_are_refused() {
    for (action, body, message) in CORPUS {
        let error = form(&IAM, action, body).unwrap_err();
        assert_eq!(
            (error.code.as_ref(), error.status),
            ("MalformedInput", 400),
            "{body}"
        );
        assert_eq!(error.message, message, "{body}");
    }
}

/// What AWS reads although it looks odd [observed: STS].
#[test]
fn odd_forms_are_read() {
    let seconds =
        |body: &str| form(&STS, "AssumeRole", body).map(|input| input.get("DurationSeconds").cloned());
    assert_eq!(seconds("DurationSeconds=%2B900"), Ok(Some(Value::Integer(900))));
    assert_eq!(seconds("DurationSeconds=0900"), Ok(Some(Value::Integer(900))));
    assert_eq!(seconds("DurationSeconds=-1"), Ok(Some(Value::Integer(-1))));
    // Of two the first counts, and what nobody knows is ignored.
    assert_eq!(
        seconds("DurationSeconds=900&DurationSeconds=abc"),
        Ok(Some(Value::Integer(900)))
    );
    assert_eq!(
        seconds("Colour=red&durationSeconds=1&DurationSeconds.=&=&"),
        Err(Error::malformed_input("Start of list found where not expected"))
    );
    assert_eq!(
        seconds("Colour=red&durationSeconds=1&Tags.Colour&=&"),
        Err(Error::malformed_input(
            "Top level element may not be treated as a list"
        ))
    );
    assert_eq!(seconds("Colour=red&durationSeconds=1&=&a.b.c=d"), Ok(None));
    let input = form(&IAM, "CreateLoginProfile", "PasswordResetRequired=1").unwrap();
    assert_eq!(input.get("PasswordResetRequired"), Some(&Value::Boolean(true)));
}

/// A position orders an element and is no address: nothing is allocated for the places in between.
#[test]
fn gaps_close_and_order_is_by_number() {
    let body = "TagKeys.member.999999999=c&TagKeys.member.18446744073709551615=d&TagKeys.member.2=b\
                &TagKeys.member.10=bb&TagKeys.member.1=a&TagKeys.member.01=ignored";
    let input = form(&IAM, "UntagUser", body).unwrap();
    let expected = ["a", "b", "bb", "c", "d"].map(|text| Value::Text(text.to_owned()));
    assert_eq!(input.get("TagKeys"), Some(&Value::List(expected.to_vec())));
}

/// Many elements in the worst order are as quick as in the best.
#[test]
fn a_long_list_backwards() {
    let pairs = (1..=100_000)
        .rev()
        .map(|at| (Cow::from(format!("TagKeys.member.{at}")), Cow::from("a")));
    let input = decode(&IAM, IAM.operation("UntagUser").unwrap(), pairs).unwrap();
    let Some(Value::List(keys)) = input.get("TagKeys") else {
        panic!()
    };
    assert_eq!(keys.len(), 100_000);
}

#[test]
fn an_empty_list_is_a_list() {
    let input = form(&IAM, "TagUser", "UserName=machamp&Tags=").unwrap();
    assert_eq!(input.get("Tags"), Some(&Value::List(Vec::new())));
    // A list of which only later something is said.
    let input = form(&IAM, "UntagUser", "TagKeys=&TagKeys.member.1=a").unwrap();
    assert_eq!(
        input.get("TagKeys"),
        Some(&Value::List(vec![Value::Text("a".to_owned())]))
    );
}

/// A model may nest without end; a name may not.
#[test]
fn depth_is_bounded() {
    let shapes = serde_json::json!({
        "In": {"type": "structure", "members": {"In": {"shape": "In"}, "Text": {"shape": "Text"}}},
        "Text": {"type": "string"},
    });
    let service = model::service(
        "1",
        &shapes,
        &serde_json::json!({"name": "Nest", "input": {"shape": "In"}}),
    );
    let nested = |depth: usize| {
        let name = format!("{}Text", "In.".repeat(depth));
        decode(
            service,
            &service.operations[0],
            [(Cow::from(name), Cow::from("x"))].into_iter(),
        )
    };
    assert!(nested(31).is_ok());
    for depth in [32, 100, 100_000] {
        assert_eq!(
            nested(depth).unwrap_err().message,
            "The name of a parameter has too many parts"
        );
    }
}

/// Map entries come in two parameters, and both must come.
#[test]
fn entries_need_key_and_value() {
    let properties = |body: &str| form(&IAM, "PutAccountProperties", body);
    let name = IAM
        .shape(IAM.operation("PutAccountProperties").unwrap().input.unwrap())
        .members()[0]
        .name;
    for body in [
        "entry.1.key=a",
        "entry.1.value=a",
        "entry.1=a",
        "entry.1.colour=red",
    ] {
        let error = properties(&format!("{name}.{body}")).unwrap_err();
        assert_eq!(error.code, "MalformedInput", "{body}");
    }
    // Of two entries with one key the first counts.
    let body =
        format!("{name}.entry.2.key=a&{name}.entry.2.value=2&{name}.entry.1.key=a&{name}.entry.1.value=1");
    let input = properties(&body).unwrap();
    assert_eq!(
        input.get(name),
        Some(&Value::Map(vec![("a".to_owned(), Value::Text("1".to_owned()))]))
    );
}

fn names() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("Tags".to_owned()),
        Just("member".to_owned()),
        Just("TagKeys".to_owned()),
        Just("Key".to_owned()),
        Just("UserName".to_owned()),
        Just("PolicyArns".to_owned()),
        Just("entry".to_owned()),
        Just("key".to_owned()),
        Just("value".to_owned()),
        Just(String::new()),
        Just("ContextEntries".to_owned()),
        (0u64..4).prop_map(|at| at.to_string()),
        any::<u64>().prop_map(|at| at.to_string()),
        ".{0,3}",
    ];
    proptest::collection::vec(part, 0..6).prop_map(|parts| parts.join("."))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Whatever comes is decoded or refused, and what is decoded can be validated.
    #[test]
    fn nothing_panics(pairs in proptest::collection::vec((names(), ".{0,8}"), 0..12), at in any::<prop::sample::Index>()) {
        for service in [&IAM, &STS] {
            let operation = &service.operations[at.index(service.operations.len())];
            let pairs = pairs.iter().map(|(name, value)| (Cow::from(name.as_str()), Cow::from(value.as_str())));
            if let Ok(value) = decode(service, operation, pairs) {
                let _ = validate(service, operation, &value);
            }
        }
    }
}
