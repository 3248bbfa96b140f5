//! AWS's documented examples, by name: what AWS shows people to send must be accepted, and what it shows them to get
//! must be something we can answer.

use serde_json::Value as Json;
use steprole_api::{IAM, STS, Service, encode, validate};

use crate::{model, xml};

const IAM_EXAMPLES: &str = include_str!("../vectors/iam-examples.json");
const STS_EXAMPLES: &str = include_str!("../vectors/sts-examples.json");

#[test]
fn documented_requests_and_responses_hold() {
    let mut count = 0;
    for (service, examples) in [(&IAM, IAM_EXAMPLES), (&STS, STS_EXAMPLES)] {
        let examples: Json = serde_json::from_str(examples).unwrap();
        for (action, examples) in examples["examples"].as_object().unwrap() {
            for example in examples.as_array().unwrap() {
                holds(service, action, example);
                count += 1;
            }
        }
    }
    println!("{count} documented examples");
    assert!(count > 50, "{count}");
}

fn holds(service: &'static Service, action: &str, example: &Json) {
    let title = example["title"].as_str().unwrap();
    let operation = service.operation(action).unwrap();
    if let (Some(shape), Some(input)) = (operation.input, example.get("input")) {
        let input = model::value(service, shape, input);
        match (
            validate(service, operation, &input),
            WRONG_IN_THE_DOCUMENTATION.contains(&title),
        ) {
            (Ok(()), false) | (Err(_), true) => {}
            (answer, _) => panic!("{title}: {answer:?}"),
        }
    }
    if let (Some(shape), Some(output)) = (operation.output, example.get("output")) {
        let output = model::value(service, shape, output);
        xml::read(&encode(service, operation, Some(&output), "id"));
    }
}

/// Examples that AWS's own model refuses.
const WRONG_IN_THE_DOCUMENTATION: [&str; 0] = [];
