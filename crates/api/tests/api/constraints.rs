//! Every constraint of both models, at its limit and just over it.

use steprole_api::{IAM, STS};
use steprole_api::{Kind, Service, Shape, ShapeRef, Value, validate};

use crate::matching::matching;
use crate::model;

/// What was run for one service.
#[derive(Debug, Default, PartialEq)]
struct Count {
    constraints: usize,
    at_limit: usize,
    over_limit: usize,
}

#[test]
fn every_constraint_holds_at_its_limit_and_breaks_over_it() {
    let iam = run(&IAM);
    let sts = run(&STS);
    println!("IAM {iam:?}\nSTS {sts:?}");
    // The figures of AWS's models in botocore 1.44.8. Nothing is shorter than the
    // least length of 0, which eight shapes have.
    assert_eq!(
        iam,
        Count {
            constraints: 288,
            at_limit: 288,
            over_limit: 281
        }
    );
    assert_eq!(
        sts,
        Count {
            constraints: 92,
            at_limit: 92,
            over_limit: 91
        }
    );
}

fn run(service: &'static Service) -> Count {
    let mut count = Count::default();
    for (at, shape) in service.shapes.iter().enumerate() {
        let taking = model::taking(service, ShapeRef(u16::try_from(at).unwrap()));
        for case in cases(taking, shape) {
            count.constraints += 1;
            count.at_limit += 1;
            let message = message(taking, case.at_limit);
            assert!(!message.contains(&case.text), "{}: {message}", shape.name);
            if let Some(over) = case.over_limit {
                count.over_limit += 1;
                let message = self::message(taking, over);
                assert!(
                    message.contains(&case.text),
                    "{}: {} in {message:?}",
                    shape.name,
                    case.text
                );
            }
        }
    }
    count
}

/// One constraint: what breaking it is called, a value at its limit, a value over it.
struct Case {
    text: String,
    at_limit: Value,
    over_limit: Option<Value>,
}

fn message(service: &'static Service, value: Value) -> String {
    let operation = &service.operations[0];
    let mut input = steprole_api::Fields::new(service.shape(operation.input.unwrap()));
    assert!(input.set("Value", value));
    match validate(service, operation, &Value::Structure(input)) {
        Ok(()) => String::new(),
        Err(error) => {
            assert_eq!((error.code.as_ref(), error.status), ("ValidationError", 400));
            error.message
        }
    }
}

fn cases(service: &'static Service, shape: &Shape) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |text: String, at_limit: Value, over_limit: Option<Value>| {
        cases.push(Case {
            text,
            at_limit,
            over_limit,
        });
    };
    match &shape.kind {
        Kind::Integer { min, max, .. } => {
            if let Some(min) = min {
                let text = format!("Member must have value greater than or equal to {min}");
                add(text, Value::Integer(*min), Some(Value::Integer(min - 1)));
            }
            if let Some(max) = max {
                let text = format!("Member must have value less than or equal to {max}");
                add(text, Value::Integer(*max), Some(Value::Integer(max + 1)));
            }
        }
        Kind::String {
            min,
            max,
            pattern,
            values,
        } => {
            if let Some(min) = min {
                let text = format!("Member must have length greater than or equal to {min}");
                add(text, text_of(*min), min.checked_sub(1).map(text_of));
            }
            if let Some(max) = max {
                let text = format!("Member must have length less than or equal to {max}");
                add(text, text_of(*max), Some(text_of(max + 1)));
            }
            if let Some(pattern) = pattern {
                let text = format!(
                    "Member must satisfy regular expression pattern: {}",
                    pattern.source()
                );
                add(
                    text,
                    Value::Text(matching(pattern.source())),
                    Some(Value::Text("\0".to_owned())),
                );
            }
            if !values.is_empty() {
                let text = format!("Member must satisfy enum value set: [{}]", values.join(", "));
                add(
                    text,
                    Value::Text(values[values.len() - 1].to_owned()),
                    Some(Value::Text("no such value".to_owned())),
                );
            }
        }
        Kind::List { member, min, max, .. } => {
            let of = |length: u32| Value::List(vec![some(service, *member); length as usize]);
            if let Some(min) = min {
                let text = format!("Member must have length greater than or equal to {min}");
                add(text, of(*min), min.checked_sub(1).map(of));
            }
            if let Some(max) = max {
                let text = format!("Member must have length less than or equal to {max}");
                add(text, of(*max), Some(of(max + 1)));
            }
        }
        Kind::Map {
            value,
            max: Some(max),
            ..
        } => {
            let of = |length: u32| {
                Value::Map(
                    (0..length)
                        .map(|at| (format!("key{at}"), some(service, *value)))
                        .collect(),
                )
            };
            let text = format!("Member must have length less than or equal to {max}");
            add(text, of(*max), Some(of(max + 1)));
        }
        _ => {}
    }
    cases
}

/// Characters of four bytes each: lengths are counted in characters.
fn text_of(length: u32) -> Value {
    Value::Text("\u{1F600}".repeat(length as usize))
}

/// Some value of a shape, valid or not.
fn some(service: &'static Service, shape: ShapeRef) -> Value {
    let shape = service.shape(shape);
    match shape.kind {
        Kind::Structure { .. } => Value::Structure(steprole_api::Fields::new(shape)),
        _ => Value::Text("some".to_owned()),
    }
}
