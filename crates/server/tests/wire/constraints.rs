//! Every constraint on every input member of IAM and STS, at its limit and over it, asked over HTTP. The cases are made
//! from AWS's model, so what AWS adds is tested as soon as the model has it.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::ops::Add;

use steprole_api::{IAM, Kind, Operation, STS, Service, Shape, ShapeRef};

use crate::client::{Answer, Connection, server, wire};
use crate::matching::matching;
use crate::signed::Plan;

/// Parameters of a request.
type Form = Vec<(String, String)>;

/// What was asked.
#[derive(Debug, Default, PartialEq)]
struct Count {
    /// Requests at a limit.
    at_limit: usize,
    /// Those among them whose value must break another constraint: no text has the length and matches the pattern.
    at_limit_of_one: usize,
    /// Requests over a limit. Nothing is shorter than 0, and nothing breaks a pattern that every text matches.
    over_limit: usize,
    /// Those among them that IAM words in its second way.
    second_wording: usize,
}

#[test]
fn every_constraint_holds_over_http() {
    let server = server(|config| {
        // a SAML metadata document may have ten million characters (API model)
        config.limits.body_bytes = 16 << 20;
    });
    let address = server.address();
    let ask = |service: &'static Service, operations: &'static [Operation]| {
        let mut asking = Asking {
            address,
            connection: Connection::open(address),
            service,
            count: Count::default(),
        };
        for operation in operations {
            if let Some(input) = operation.input {
                let action = [("Action", operation.name), ("Version", service.version)];
                let start = action.map(|(name, value)| (name.to_owned(), value.to_owned()));
                asking.visit(operation, &Place::start(), input, &start.to_vec());
            }
        }
        asking.count
    };
    let (first, second) = IAM.operations.split_at(IAM.operations.len() / 2);
    let (iam, sts) = std::thread::scope(|scope| {
        let first = scope.spawn(|| ask(&IAM, first));
        let (second, sts) = (ask(&IAM, second), ask(&STS, STS.operations));
        (first.join().unwrap() + second, sts)
    });
    println!("IAM {iam:?}\nSTS {sts:?}");
    // the models of botocore 1.44.8
    assert_eq!(
        iam,
        Count {
            at_limit: 1445,
            at_limit_of_one: 2,
            over_limit: 1421,
            second_wording: 141
        }
    );
    assert_eq!(
        sts,
        Count {
            at_limit: 172,
            at_limit_of_one: 0,
            over_limit: 169,
            second_wording: 0
        }
    );
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            at_limit: self.at_limit + other.at_limit,
            at_limit_of_one: self.at_limit_of_one + other.at_limit_of_one,
            over_limit: self.over_limit + other.over_limit,
            second_wording: self.second_wording + other.second_wording,
        }
    }
}

/// Where a value stands in an input.
#[derive(Clone, Debug)]
struct Place {
    /// The name of the parameter: `Tags.member.1.Key`.
    wire: String,
    /// As a ValidationError spells it: `tags.1.member.key`.
    path: String,
    part: Part,
}

/// How a ValidationError tells of a value.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Own,
    /// Of a scalar element of a list, the list is told.
    Element,
    Key,
    Value,
}

impl Place {
    fn start() -> Self {
        Self {
            wire: String::new(),
            path: String::new(),
            part: Part::Own,
        }
    }

    fn below(&self, wire: &str, path: &str) -> Self {
        let join = |start: &str, end: &str| {
            if start.is_empty() {
                end.to_owned()
            } else {
                format!("{start}.{end}")
            }
        };
        Self {
            wire: join(&self.wire, wire),
            path: join(&self.path, path),
            part: Part::Own,
        }
    }

    fn part(&self, wire: &str, part: Part) -> Self {
        Self {
            wire: format!("{}.{wire}", self.wire),
            path: self.path.clone(),
            part,
        }
    }

    /// What a ValidationError says of this place, the value left out.
    fn says(&self, constraint: &str) -> String {
        let of = match self.part {
            Part::Own => return format!("at '{}' failed to satisfy constraint: {constraint}", self.path),
            Part::Element => "Member must satisfy constraint: [",
            Part::Key => "Map keys must satisfy constraint: [",
            Part::Value => "Map value must satisfy constraint: [",
        };
        format!("at '{}' failed to satisfy constraint: {of}", self.path)
    }
}

/// One constraint of a value: what breaking it is called, the value at its limit, the value over it.
struct Case<V> {
    text: String,
    at_limit: V,
    /// Whether the value at the limit breaks no other constraint.
    is_valid: bool,
    over_limit: Option<V>,
}

struct Asking {
    address: SocketAddr,
    connection: Connection,
    service: &'static Service,
    count: Count,
}

impl Asking {
    /// Asks about the value at a place, and all below it. `around` is what else the request needs.
    fn visit(&mut self, operation: &Operation, place: &Place, shape: ShapeRef, around: &Form) {
        let shape = self.service.shape(shape);
        match &shape.kind {
            Kind::Structure { members, union } => {
                for member in *members {
                    let mut around = around.clone();
                    for other in members.iter().filter(|other| other.required && !union) {
                        if other.name != member.name {
                            let place = place.below(other.wire, other.path);
                            self.fill(&place.wire, other.shape, &mut around);
                        }
                    }
                    let below = place.below(member.wire, member.path);
                    if member.required && place.wire.is_empty() {
                        let mut at_limit = around.clone();
                        self.fill(&below.wire, member.shape, &mut at_limit);
                        let case = Case {
                            text: "Member must not be null".to_owned(),
                            at_limit,
                            is_valid: true,
                            over_limit: Some(around.clone()),
                        };
                        self.ask(operation, &below, "Value null ", case);
                    }
                    self.visit(operation, &below, member.shape, &around);
                }
            }
            Kind::List {
                member,
                wire,
                min,
                max,
            } => {
                for case in lengths(*min, *max) {
                    let of = |count: u32| {
                        let mut form = around.clone();
                        if count == 0 {
                            // how clients spell an empty list
                            form.push((place.wire.clone(), String::new()));
                        }
                        for at in 1..=count {
                            self.fill(&format!("{}.{wire}.{at}", place.wire), *member, &mut form);
                        }
                        form
                    };
                    let case = Case {
                        at_limit: of(case.at_limit),
                        over_limit: case.over_limit.map(of),
                        text: case.text,
                        is_valid: true,
                    };
                    self.ask(operation, place, "", case);
                }
                let wire = format!("{wire}.1");
                let element = if is_scalar(self.service.shape(*member)) {
                    place.part(&wire, Part::Element)
                } else {
                    place.below(&wire, "1.member")
                };
                self.visit(operation, &element, *member, around);
            }
            Kind::Map {
                key,
                key_wire,
                value,
                value_wire,
                max,
            } => {
                for case in lengths(None, *max) {
                    let of = |count: u32| {
                        let mut form = around.clone();
                        for at in 1..=count {
                            let entry = format!("{}.entry.{at}", place.wire);
                            form.push((format!("{entry}.{key_wire}"), format!("key{at}")));
                            self.fill(&format!("{entry}.{value_wire}"), *value, &mut form);
                        }
                        form
                    };
                    let case = Case {
                        at_limit: of(case.at_limit),
                        over_limit: case.over_limit.map(of),
                        text: case.text,
                        is_valid: true,
                    };
                    self.ask(operation, place, "", case);
                }
                let entry = |part: &str| format!("entry.1.{part}");
                let key_place = place.part(&entry(key_wire), Part::Key);
                let value_place = if is_scalar(self.service.shape(*value)) {
                    place.part(&entry(value_wire), Part::Value)
                } else {
                    let name = valid_text(&self.service.shape(*key).kind);
                    place.below(&entry(value_wire), &format!("{name}.member"))
                };
                let mut around_key = around.clone();
                self.fill(&value_place.wire, *value, &mut around_key);
                self.visit(operation, &key_place, *key, &around_key);
                let mut around_value = around.clone();
                self.fill(&key_place.wire, *key, &mut around_value);
                self.visit(operation, &value_place, *value, &around_value);
            }
            _ => {
                for case in scalars(&shape.kind) {
                    let of = |value: String| {
                        let mut form = around.clone();
                        form.push((place.wire.clone(), value));
                        form
                    };
                    let value = case.over_limit.as_deref().unwrap_or_default();
                    let start = match place.part {
                        _ if shape.sensitive => "Value ".to_owned(),
                        Part::Own => format!("Value '{value}' "),
                        Part::Element => format!("Value '[{value}]' "),
                        Part::Key => format!("Value '{{{value}="),
                        Part::Value => format!("={value}}}' "),
                    };
                    let case = Case {
                        at_limit: of(case.at_limit),
                        over_limit: case.over_limit.clone().map(of),
                        text: case.text,
                        is_valid: case.is_valid,
                    };
                    self.ask(operation, place, &start, case);
                }
            }
        }
    }

    /// Adds a valid value.
    fn fill(&self, wire: &str, shape: ShapeRef, form: &mut Form) {
        let shape = self.service.shape(shape);
        let text = match &shape.kind {
            Kind::Structure { members, union } => {
                let mut needed: Vec<_> = members
                    .iter()
                    .filter(|member| member.required && !union)
                    .collect();
                if needed.is_empty() {
                    // a structure is there when something is in it
                    needed.extend(members.first());
                }
                for member in needed {
                    self.fill(&format!("{wire}.{}", member.wire), member.shape, form);
                }
                return;
            }
            Kind::List {
                member,
                wire: element,
                min,
                ..
            } => {
                for at in 1..=min.unwrap_or(1).max(1) {
                    self.fill(&format!("{wire}.{element}.{at}"), *member, form);
                }
                return;
            }
            Kind::Map {
                key,
                key_wire,
                value,
                value_wire,
                ..
            } => {
                self.fill(&format!("{wire}.entry.1.{key_wire}"), *key, form);
                self.fill(&format!("{wire}.entry.1.{value_wire}"), *value, form);
                return;
            }
            Kind::Boolean => "true".to_owned(),
            Kind::Integer { min, .. } => min.unwrap_or(1).to_string(),
            Kind::Float => "1.5".to_owned(),
            Kind::Timestamp(_) => "2026-01-01T00:00:00Z".to_owned(),
            Kind::Blob => "YQ==".to_owned(),
            kind @ Kind::String { .. } => valid_text(kind),
        };
        form.push((wire.to_owned(), text));
    }

    /// Sends both requests of a case, and judges the answers.
    fn ask(&mut self, operation: &Operation, place: &Place, start: &str, case: Case<Form>) {
        let Case {
            text,
            at_limit,
            is_valid,
            over_limit,
        } = case;
        let told = place.says(&text);
        // whatever is wrong with the value, when it must be valid
        let told_of_any = place.says("");
        let second = format!("The specified value for {} is invalid.", place.path);
        let message = self.send(operation, &at_limit);
        let is_refused = match place.part {
            _ if is_valid => message.contains(&told_of_any) || message.contains(&second),
            Part::Own => message.contains(&told),
            _ => false,
        };
        assert!(
            !is_refused,
            "{} at the limit of {place:?} ({text}): {}",
            operation.name,
            cut(&message)
        );
        self.count.at_limit += 1;
        self.count.at_limit_of_one += usize::from(!is_valid);
        let Some(over_limit) = over_limit else {
            return;
        };
        let message = self.send(operation, &over_limit);
        let is_second = message.starts_with(&second);
        let expected = if is_second {
            assert!(text.contains("pattern"), "{message}");
            format!("{second} It must ")
        } else {
            format!("{start}{}", if start.ends_with('=') { "" } else { &told })
        };
        assert!(
            message.contains(&expected) && (is_second || message.contains(&told) && message.contains(&text)),
            "{} over the limit of {place:?}: {} is not in {}",
            operation.name,
            cut(&expected),
            cut(&message)
        );
        self.count.over_limit += 1;
        self.count.second_wording += usize::from(is_second);
    }

    /// The text of the answer's ValidationError; nothing when it is another error, or an output.
    fn send(&mut self, operation: &Operation, form: &Form) -> String {
        let body: String = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let request = if operation.signed {
            wire(&Plan::sdk(self.service.signing_name, &body).sign_now())
        } else {
            let length = body.len();
            format!(
                "POST / HTTP/1.1\r\nhost: {}.local\r\ncontent-type: application/x-www-form-urlencoded\r\n\
                 content-length: {length}\r\n\r\n{body}",
                self.service.signing_name
            )
        };
        let answer: Answer = self.connection.exchange(&request);
        if answer.header("connection").is_some_and(|value| value == "close") {
            self.connection = Connection::open(self.address);
        }
        if answer.status == 200 {
            return String::new();
        }
        let (status, code, message) = answer.error();
        assert!(
            status < 500 || code == "NotImplemented",
            "{}: {}",
            operation.name,
            cut(message)
        );
        let message = unescaped(message);
        if code == "ValidationError" {
            message
        } else {
            // another refusal, of whatever it is
            String::new()
        }
    }
}

fn is_scalar(shape: &Shape) -> bool {
    !matches!(
        shape.kind,
        Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. }
    )
}

/// The text of an XML element as it is meant.
fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

/// Long texts repeat one character.
fn cut(text: &str) -> String {
    let mut shown: String = text.chars().take(400).collect();
    if shown.len() < text.len() {
        let _ = write!(shown, "… ({} bytes)", text.len());
    }
    shown
}

/// The cases of a length, with the lengths alone.
fn lengths(min: Option<u32>, max: Option<u32>) -> Vec<Case<u32>> {
    let least = min.map(|min| Case {
        text: format!("Member must have length greater than or equal to {min}"),
        at_limit: min,
        is_valid: true,
        over_limit: min.checked_sub(1),
    });
    let most = max.map(|max| Case {
        text: format!("Member must have length less than or equal to {max}"),
        at_limit: max,
        is_valid: true,
        over_limit: Some(max + 1),
    });
    least.into_iter().chain(most).collect()
}

fn scalars(kind: &Kind) -> Vec<Case<String>> {
    let mut cases = Vec::new();
    match kind {
        Kind::Integer { min, max, .. } => {
            let mut case = |words: &str, limit: i64, over: i64| {
                cases.push(Case {
                    text: format!("Member must have value {words} than or equal to {limit}"),
                    at_limit: limit.to_string(),
                    is_valid: true,
                    over_limit: Some(over.to_string()),
                });
            };
            if let Some(min) = min {
                case("greater", *min, min - 1);
            }
            if let Some(max) = max {
                case("less", *max, max + 1);
            }
        }
        Kind::String {
            min,
            max,
            pattern,
            values,
        } => {
            for case in lengths(*min, *max) {
                let text = text_of(kind, case.at_limit);
                cases.push(Case {
                    text: case.text,
                    is_valid: text.is_some(),
                    at_limit: text.unwrap_or_else(|| repeated('a', case.at_limit)),
                    over_limit: case
                        .over_limit
                        .map(|length| text_of(kind, length).unwrap_or_else(|| repeated('a', length))),
                });
            }
            if let Some(pattern) = pattern {
                let valid = valid_text(kind);
                let length = u32::try_from(valid.chars().count()).unwrap();
                let breaking = ['\u{1f600}', '\u{4e00}', ' ', '!', '-']
                    .map(|character| repeated(character, length))
                    .into_iter();
                cases.push(Case {
                    text: format!(
                        "Member must satisfy regular expression pattern: {}",
                        pattern.source()
                    ),
                    at_limit: valid,
                    is_valid: true,
                    over_limit: breaking
                        .into_iter()
                        .find(|text| !text.is_empty() && !pattern.matches(text)),
                });
            } else if let Some(last) = values.last() {
                cases.push(Case {
                    text: format!("Member must satisfy enum value set: [{}]", values.join(", ")),
                    at_limit: (*last).to_owned(),
                    is_valid: true,
                    over_limit: Some("no such value".to_owned()),
                });
            }
        }
        _ => {}
    }
    cases
}

fn repeated(character: char, length: u32) -> String {
    character.to_string().repeat(length as usize)
}

/// A text of a length that the pattern matches, if one was found.
fn text_of(kind: &Kind, length: u32) -> Option<String> {
    let Kind::String { pattern, values, .. } = kind else {
        return None;
    };
    let wanted = length as usize;
    let Some(pattern) = pattern else {
        return values.is_empty().then(|| repeated('a', length));
    };
    let start = matching(pattern.source());
    let starts = [
        start.as_str(),
        "",
        "/",
        "arn:aws:iam::123456789012:role/",
        "https://",
        "/a",
    ];
    let mut tried = starts.iter().flat_map(|start| {
        ["a", "1", "A", "a/", "1/", "/"].map(|end| {
            let (end_of, last) = end.split_at(1);
            let between = wanted.checked_sub(start.len() + last.len())?;
            Some(format!("{start}{}{last}", end_of.repeat(between)))
        })
    });
    let found = tried.find(|text| text.as_ref().is_some_and(|text| pattern.matches(text)));
    found.flatten()
}

/// A valid text, the shortest that was found.
fn valid_text(kind: &Kind) -> String {
    let Kind::String {
        min,
        max,
        pattern,
        values,
        ..
    } = kind
    else {
        return String::new();
    };
    if let Some(last) = values.last() {
        return (*last).to_owned();
    }
    let (least, most) = (min.unwrap_or(0).max(1), max.unwrap_or(u32::MAX));
    if let Some(pattern) = pattern {
        let text = matching(pattern.source());
        let length = u32::try_from(text.chars().count()).unwrap();
        if (least..=most).contains(&length) && pattern.matches(&text) {
            return text;
        }
    }
    let mut lengths = least..=most.min(least + 64);
    lengths
        .find_map(|length| text_of(kind, length))
        .unwrap_or_else(|| panic!("no text for {kind:?}"))
}

/// A shape whose kind nobody asked about would not be tested: there is none but these.
#[test]
fn only_texts_numbers_lists_and_maps_have_constraints() {
    let is_free = |shape: &&Shape| {
        matches!(
            shape.kind,
            Kind::Boolean | Kind::Timestamp(_) | Kind::Blob | Kind::Structure { .. }
        )
    };
    for service in [&IAM, &STS] {
        let others = service.shapes.iter().filter(|shape| !is_free(shape));
        for shape in others {
            assert!(
                matches!(
                    shape.kind,
                    Kind::Integer { .. } | Kind::String { .. } | Kind::List { .. } | Kind::Map { .. }
                ),
                "{}",
                shape.name
            );
        }
    }
}
