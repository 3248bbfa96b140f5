//! AWS's codec vectors of the query protocol, from botocore's source tree. Each case has a small model of its own.

use std::borrow::Cow;

use serde_json::{Value as Json, json};
use steprole_api::{Error, Fault, Value, decode, encode, encode_error};

use crate::model;
use crate::xml::{self, Element};

const INPUT: &str = include_str!("../vectors/input-query.json");
const OUTPUT: &str = include_str!("../vectors/output-query.json");

/// Cases that say nothing about a decoder of forms.
const NOT_ABOUT_FORMS: [(&str, &str); 2] = [
    (
        "SDKAppliedContentEncoding_awsQuery",
        "only a header is given, no body",
    ),
    (
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsQuery",
        "only a header is given, no body",
    ),
];

/// Cases that say nothing about an encoder for IAM and STS.
const NOT_OUR_ERRORS: [(&str, &str); 1] = [(
    "QueryComplexError",
    "an error with members; `no_error_has_members_of_its_own` holds that ours have none",
)];

fn cases(file: &str) -> Vec<(Json, Json)> {
    let suites: Vec<Json> = serde_json::from_str(file).unwrap();
    let mut cases = Vec::new();
    for suite in suites {
        for case in suite["cases"].as_array().unwrap() {
            cases.push((suite.clone(), case.clone()));
        }
    }
    cases
}

/// What a client would have sent is decoded to what its caller had given.
#[test]
fn every_input_vector_decodes() {
    let cases = cases(INPUT);
    assert_eq!(cases.len(), 38);
    let mut skipped = Vec::new();
    for (suite, case) in &cases {
        let id = case["id"].as_str().unwrap();
        let Some(body) = case["serialized"]["body"].as_str() else {
            skipped.push(id);
            continue;
        };
        let version = suite["metadata"]["apiVersion"].as_str().unwrap();
        let service = model::service(version, &suite["shapes"], &case["given"]);
        let operation = &service.operations[0];
        let mut pairs = form_urlencoded::parse(body.as_bytes());
        assert_eq!(
            pairs.next(),
            Some((Cow::from("Action"), Cow::from(operation.name))),
            "{id}"
        );
        assert_eq!(
            pairs.next(),
            Some((Cow::from("Version"), Cow::from(service.version))),
            "{id}"
        );
        let decoded = decode(service, operation, form_urlencoded::parse(body.as_bytes())).unwrap();
        let params = match id {
            // The client makes this token up.
            "QueryProtocolIdempotencyTokenAutoFill" => {
                json!({"token": "00000000-0000-4000-8000-000000000000"})
            }
            // An empty map leaves no trace in a form.
            "QueryEmptyQueryMaps" => json!({}),
            _ => case["params"].clone(),
        };
        match operation.input {
            // Debug, because NaN is not equal to itself.
            Some(input) => {
                assert_eq!(
                    format!("{decoded:?}"),
                    format!("{:?}", model::value(service, input, &params)),
                    "{id}"
                );
            }
            None => assert_eq!(params, json!({}), "{id}"),
        }
    }
    assert_eq!(skipped, NOT_ABOUT_FORMS.map(|(id, _)| id));
}

/// What we answer is, to a client, what AWS answers.
#[test]
fn every_output_vector_is_what_we_encode() {
    let cases = cases(OUTPUT);
    assert_eq!(cases.len(), 38);
    let mut skipped = Vec::new();
    for (suite, case) in &cases {
        let id = case["id"].as_str().unwrap();
        if NOT_OUR_ERRORS.iter().any(|(skip, _)| *skip == id) {
            skipped.push(id);
            continue;
        }
        let service = model::service("2020-01-08", &suite["shapes"], &case["given"]);
        let operation = &service.operations[0];
        // The entries of a map have no order.
        let normal = |body: &str| {
            if id.contains("Map") {
                xml::read(body).unordered()
            } else {
                xml::read(body).normal()
            }
        };
        let expected = case["response"]["body"].as_str().map(normal);
        if let Some(code) = case["errorCode"].as_str() {
            let status = u16::try_from(case["response"]["status_code"].as_u64().unwrap()).unwrap();
            let message = case["errorMessage"].as_str().unwrap();
            let error = Error::new(code.to_owned(), status, Fault::Sender, message);
            let ours = normal(&encode_error(service, &error, "foo-id"));
            assert_eq!(Some(ours), expected, "{id}");
            continue;
        }
        let output: Option<Value> = operation
            .output
            .map(|shape| model::value(service, shape, &case["result"]));
        let ours = normal(&encode(service, operation, output.as_ref(), "foo-id"));
        let metadata = ours.child("ResponseMetadata").unwrap();
        assert_eq!(metadata.child("RequestId").unwrap().text, "foo-id", "{id}");
        let result = format!("{}Result", operation.name);
        match expected {
            Some(expected) => {
                assert_eq!(ours.name, expected.name, "{id}");
                assert_same(id, ours.child(&result).unwrap(), expected.child(&result).unwrap());
            }
            None => assert!(
                ours.child(&result)
                    .is_none_or(|result| result.children.is_empty()),
                "{id}"
            ),
        }
    }
    assert_eq!(skipped, NOT_OUR_ERRORS.map(|(id, _)| id));
}

/// The same element, where two spellings of one moment are the same text.
fn assert_same(id: &str, ours: &Element, theirs: &Element) {
    assert_eq!(ours.name, theirs.name, "{id}");
    let moment = |text: &str| text.parse::<jiff::Timestamp>().ok();
    let same_moment = moment(&ours.text).is_some() && moment(&ours.text) == moment(&theirs.text);
    assert!(
        ours.text == theirs.text || same_moment,
        "{id}: {} and {}",
        ours.text,
        theirs.text
    );
    assert_eq!(
        ours.children.len(),
        theirs.children.len(),
        "{id}: {ours:?} and {theirs:?}"
    );
    for (ours, theirs) in ours.children.iter().zip(&theirs.children) {
        assert_same(id, ours, theirs);
    }
}

/// IAM's and STS's errors carry a message and nothing else, so an error needs no members.
#[test]
fn no_error_has_members_of_its_own() {
    for model in [
        include_str!("../../model/iam-2010-05-08.json"),
        include_str!("../../model/sts-2011-06-15.json"),
    ] {
        let model: Json = serde_json::from_str(model).unwrap();
        for (name, shape) in model["shapes"].as_object().unwrap() {
            if shape["exception"] == true {
                let members: Vec<&String> = shape["members"].as_object().unwrap().keys().collect();
                assert!(
                    members.is_empty() || members == ["message"],
                    "{name} has {members:?}"
                );
            }
        }
    }
}
