//! What one side writes the other reads, for every operation and any values.

use data_encoding::BASE64;
use jiff::Timestamp;
use proptest::prelude::*;
use steprole_api::{Fields, IAM, Kind, Member, Operation, STS, Service, Shape, Value, decode, encode};

use crate::xml::{self, Element};

/// Numbers that one number from proptest decides (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, sides: u32) -> u32 {
        u32::try_from(self.roll() % u64::from(sides)).unwrap()
    }

    fn number(&mut self) -> i64 {
        let number = i64::from(self.below(u32::MAX).cast_signed());
        if self.below(3) == 0 { number % 3 } else { number }
    }
}

fn operations() -> Vec<(&'static Service, &'static Operation)> {
    let of = |service: &'static Service| {
        service
            .operations
            .iter()
            .map(move |operation| (service, operation))
    };
    of(&IAM).chain(of(&STS)).collect()
}

/// A value of a shape; lists and maps are short, any member may be absent.
fn some(dice: &mut Dice, service: &'static Service, shape: &'static Shape) -> Value {
    match shape.kind {
        Kind::Boolean => Value::Boolean(dice.below(2) == 0),
        Kind::Integer { .. } => Value::Integer(dice.number()),
        Kind::Float => Value::Float(1.5),
        Kind::Timestamp(_) => {
            let milliseconds = i64::from(dice.below(u32::MAX)) * 1000 + i64::from(dice.below(2) * 120);
            Value::Timestamp(Timestamp::from_millisecond(milliseconds).unwrap())
        }
        Kind::Blob => Value::Blob(
            (0..dice.below(5))
                .map(|_| dice.below(256).to_le_bytes()[0])
                .collect(),
        ),
        Kind::String { .. } => Value::Text(text(dice)),
        Kind::List { member, .. } => {
            let element = service.shape(member);
            Value::List((0..dice.below(4)).map(|_| some(dice, service, element)).collect())
        }
        Kind::Map { value, .. } => {
            let value = service.shape(value);
            let entries =
                (0..dice.below(4)).map(|at| (format!("{at}{}", text(dice)), some(dice, service, value)));
            Value::Map(entries.collect())
        }
        Kind::Structure { members, .. } => {
            let mut fields = Fields::new(shape);
            for member in members {
                if dice.below(3) > 0 {
                    fields.set(member.name, some(dice, service, service.shape(member.shape)));
                }
            }
            Value::Structure(fields)
        }
    }
}

/// Text with whatever forms and XML must escape; no character that XML cannot carry.
fn text(dice: &mut Dice) -> String {
    const CHARACTERS: [char; 24] = [
        'a',
        'B',
        '7',
        '<',
        '>',
        '&',
        '"',
        '\'',
        '\r',
        '\n',
        '\t',
        ' ',
        ';',
        '+',
        '%',
        '=',
        '.',
        ']',
        'é',
        '日',
        '\u{85}',
        '\u{2028}',
        '\u{fffd}',
        '\u{1F600}',
    ];
    (0..dice.below(6))
        .map(|_| CHARACTERS[dice.below(24) as usize])
        .collect()
}

/// A client's serializer, written from the protocol's text.
fn form(
    service: &'static Service,
    name: &str,
    shape: &Shape,
    value: &Value,
    pairs: &mut Vec<(String, String)>,
) {
    let mut put = |text: String| pairs.push((name.to_owned(), text));
    match value {
        Value::Boolean(value) => put(value.to_string()),
        Value::Integer(value) => put(value.to_string()),
        Value::Float(value) => put(value.to_string()),
        Value::Text(value) => put(value.clone()),
        Value::Timestamp(value) => put(value.to_string()),
        Value::Blob(value) => put(BASE64.encode(value)),
        Value::List(values) if values.is_empty() => put(String::new()),
        Value::Map(entries) if entries.is_empty() => put(String::new()),
        Value::List(values) => {
            let Kind::List { member, wire, .. } = shape.kind else {
                panic!()
            };
            for (at, value) in values.iter().enumerate() {
                form(
                    service,
                    &format!("{name}.{wire}.{}", at + 1),
                    service.shape(member),
                    value,
                    pairs,
                );
            }
        }
        Value::Map(entries) => {
            let Kind::Map {
                key_wire,
                value: of,
                value_wire,
                ..
            } = shape.kind
            else {
                panic!()
            };
            for (at, (key, value)) in entries.iter().enumerate() {
                let entry = format!("{name}.entry.{}", at + 1);
                pairs.push((format!("{entry}.{key_wire}"), key.clone()));
                form(
                    service,
                    &format!("{entry}.{value_wire}"),
                    service.shape(of),
                    value,
                    pairs,
                );
            }
        }
        Value::Structure(fields) => {
            let before = pairs.len();
            for member in shape.members() {
                if let Some(value) = fields.get(member.name) {
                    let name = if name.is_empty() {
                        member.wire.to_owned()
                    } else {
                        format!("{name}.{}", member.wire)
                    };
                    form(service, &name, service.shape(member.shape), value, pairs);
                }
            }
            if pairs.len() == before && !name.is_empty() {
                pairs.push((name.to_owned(), String::new()));
            }
        }
    }
}

/// A client's parser, written from the protocol's text.
fn parse(service: &'static Service, shape: &'static Shape, element: &Element) -> Value {
    let text = &element.text;
    match shape.kind {
        Kind::Boolean => Value::Boolean(text == "true"),
        Kind::Integer { .. } => Value::Integer(text.parse().unwrap()),
        Kind::Float => Value::Float(text.parse().unwrap()),
        Kind::Timestamp(_) => Value::Timestamp(text.parse().unwrap()),
        Kind::Blob => Value::Blob(BASE64.decode(text.as_bytes()).unwrap()),
        Kind::String { .. } => Value::Text(text.clone()),
        Kind::List { member, wire, .. } => {
            assert!(element.children.iter().all(|child| child.name == wire));
            let member = service.shape(member);
            Value::List(
                element
                    .children
                    .iter()
                    .map(|child| parse(service, member, child))
                    .collect(),
            )
        }
        Kind::Map {
            key_wire,
            value,
            value_wire,
            ..
        } => {
            let entry = |entry: &Element| {
                let key = entry.child(key_wire).unwrap().text.clone();
                (
                    key,
                    parse(service, service.shape(value), entry.child(value_wire).unwrap()),
                )
            };
            Value::Map(element.children.iter().map(entry).collect())
        }
        Kind::Structure { members, .. } => {
            let mut fields = Fields::new(shape);
            for child in &element.children {
                let member: &Member = members.iter().find(|member| member.wire == child.name).unwrap();
                fields.set(member.name, parse(service, service.shape(member.shape), child));
            }
            Value::Structure(fields)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// Any input of any operation survives a form, in whatever order the parameters come.
    #[test]
    fn inputs_survive_a_form(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        for (service, operation) in operations() {
            let Some(input) = operation.input else { continue };
            let value = some(&mut dice, service, service.shape(input));
            let mut pairs = Vec::new();
            form(service, "", service.shape(input), &value, &mut pairs);
            for at in (1..pairs.len()).rev() {
                let other = dice.below(u32::try_from(at).unwrap() + 1) as usize;
                pairs.swap(at, other);
            }
            let body = form_urlencoded::Serializer::new(String::new())
                .append_pair("Action", operation.name)
                .extend_pairs(&pairs)
                .finish();
            let decoded = decode(service, operation, form_urlencoded::parse(body.as_bytes())).unwrap();
            prop_assert_eq!(&decoded, &value, "{}: {}", operation.name, body);
        }
    }

    /// Any output of any operation survives a response.
    #[test]
    fn outputs_survive_a_response(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        for (service, operation) in operations() {
            let output = operation.output.map(|output| some(&mut dice, service, service.shape(output)));
            let body = encode(service, operation, output.as_ref(), "id");
            let response = xml::read(&body);
            prop_assert_eq!(&response.name, &format!("{}Response", operation.name));
            if let (Some(value), Some(shape)) = (output, operation.output) {
                let result = response.child(operation.result_wrapper.unwrap()).unwrap();
                prop_assert_eq!(parse(service, service.shape(shape), result), value, "{}", body);
            } else {
                prop_assert_eq!(response.children.len(), 1);
            }
        }
    }

    /// Any text at all, in any place of an error, gives a response that can be read.
    #[test]
    fn errors_can_be_read(code in ".{0,10}", message in any::<String>()) {
        let error = steprole_api::Error::new(code, 400, steprole_api::Fault::Sender, message.clone());
        let body = steprole_api::encode_error(&IAM, &error, "id");
        let response = xml::read(&body);
        let readable = |character: char| {
            matches!(character, '\t' | '\n' | '\r') || (character >= ' ' && !matches!(character, '\u{fffe}' | '\u{ffff}'))
        };
        let expected: String = message.chars().map(|c| if readable(c) { c } else { '\u{fffd}' }).collect();
        let shown = response.child("Error").unwrap().child("Message").map(|message| message.text.clone());
        prop_assert_eq!(shown.unwrap_or_default(), expected);
    }
}
