//! From JSON to a document: which elements exist, and which JSON value each takes.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

use crate::document::{
    Condition, Document, Effect, Element, Entry, Literal, LiteralKind, NamedPrincipal, Patterns,
    PrincipalType, Principals, Statement, Version,
};
use crate::json::{self, Member, Value, ValueKind};
use crate::nearest::nearest;
use crate::operator::{Comparison, Operator};
use crate::span::Span;
use crate::syntax_error::{Faults, SyntaxFault};

const DOCUMENT_ELEMENTS: [&str; 3] = ["Version", "Id", "Statement"];
const STATEMENT_ELEMENTS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];
pub(crate) const NO_STATEMENT: SyntaxFault = SyntaxFault::MissingElement {
    element: "Statement",
    place: "the policy document",
};

/// Reads what can be read, and says everything that is wrong.
pub(crate) fn read(text: &str) -> (Option<Document>, Faults) {
    match json::parse_value(text) {
        Err((span, fault)) => (None, vec![(span, fault)]),
        Ok(value) => {
            let mut reader = Reader { faults: Vec::new() };
            let document = reader.document(&value);
            (document, reader.faults)
        }
    }
}

struct Reader {
    faults: Faults,
}

impl Reader {
    fn document(&mut self, value: &Value) -> Option<Document> {
        let members = self.members(value, "the policy document")?;
        self.unknown_elements(members, "the policy document", &DOCUMENT_ELEMENTS);
        let mut document = Document {
            version: None,
            id: None,
            statements: Vec::new(),
            span: value.span,
        };
        let mut has_statement = false;
        for member in members {
            match member.key.as_str() {
                "Version" => document.version = self.version(member),
                "Id" => document.id = self.text(member),
                "Statement" => {
                    has_statement = true;
                    document.statements = self.statements(&member.value);
                }
                _ => {}
            }
        }
        if !has_statement {
            self.error(value.span, NO_STATEMENT);
        }
        Some(document)
    }

    fn version(&mut self, member: &Member) -> Option<Element<Version>> {
        let written = self.text(member)?;
        let known = [Version::V2008, Version::V2012]
            .into_iter()
            .find(|known| known.as_str() == written.value);
        if known.is_none() {
            self.error(
                written.value_span,
                SyntaxFault::BadVersion { found: written.value },
            );
        }
        known.map(|version| element(member, version))
    }

    fn statements(&mut self, value: &Value) -> Vec<Statement> {
        match &value.kind {
            ValueKind::Object(_) => self.statement(value).into_iter().collect(),
            ValueKind::Array(values) if !values.is_empty() => {
                values.iter().filter_map(|value| self.statement(value)).collect()
            }
            ValueKind::Array(_) => {
                self.error(value.span, NO_STATEMENT);
                Vec::new()
            }
            _ => {
                self.wrong_type(value, "Statement", "an object or a list of objects");
                Vec::new()
            }
        }
    }

    fn statement(&mut self, value: &Value) -> Option<Statement> {
        let members = self.members(value, "a statement")?;
        self.unknown_elements(members, "a statement", &STATEMENT_ELEMENTS);
        let (mut sid, mut effect, mut principal, mut action, mut resource, mut condition) =
            (None, None, None, None, None, None);
        for member in members {
            match member.key.as_str() {
                "Sid" => sid = self.text(member),
                "Effect" => effect = self.effect(member),
                "Principal" | "NotPrincipal" => principal = self.principals(member),
                "Action" | "NotAction" => action = self.patterns(member),
                "Resource" | "NotResource" => resource = self.patterns(member),
                "Condition" => condition = self.conditions(member),
                _ => {}
            }
        }
        for (first, second) in [
            ("Principal", "NotPrincipal"),
            ("Action", "NotAction"),
            ("Resource", "NotResource"),
        ] {
            self.not_both(members, first, second);
        }
        if !members.iter().any(|member| member.key == "Effect") {
            let fault = SyntaxFault::MissingElement {
                element: "Effect",
                place: "a statement",
            };
            self.error(value.span, fault);
        }
        let (effect, effect_is_exact) = effect?;
        Some(Statement {
            span: value.span,
            sid,
            effect,
            effect_is_exact,
            principal,
            action,
            resource,
            condition,
        })
    }

    /// IAM reads the effect without regard to case, then refuses all but the exact spelling as "legacy parsing".
    fn effect(&mut self, member: &Member) -> Option<(Element<Effect>, bool)> {
        let written = self.text(member)?;
        let known = [("Allow", Effect::Allow), ("Deny", Effect::Deny)]
            .into_iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(&written.value));
        if known.is_none() {
            self.error(
                written.value_span,
                SyntaxFault::BadEffect {
                    found: written.value.clone(),
                },
            );
        }
        known.map(|(name, effect)| (element(member, effect), name == written.value))
    }

    fn principals(&mut self, member: &Member) -> Option<Element<Principals>> {
        let negated = member.key.starts_with("Not");
        let mut entries = Vec::new();
        match &member.value.kind {
            ValueKind::String(text) if text == "*" => {
                let entry = Entry {
                    span: member.value.span,
                    text: text.clone(),
                };
                entries.push(NamedPrincipal { kind: None, entry });
            }
            ValueKind::Object(_) => {
                for named in self.members(&member.value, "a principal")? {
                    self.principal_entries(named, &mut entries);
                }
            }
            _ => {
                self.wrong_type(
                    &member.value,
                    &member.key,
                    "`\"*\"` or an object such as `{\"AWS\": …}`",
                );
                return None;
            }
        }
        Some(element(member, Principals { negated, entries }))
    }

    fn principal_entries(&mut self, member: &Member, entries: &mut Vec<NamedPrincipal>) {
        let Some(kind) = PrincipalType::ALL
            .into_iter()
            .find(|kind| kind.as_str() == member.key)
        else {
            let nearest = nearest(&member.key, PrincipalType::ALL.map(PrincipalType::as_str));
            let fault = SyntaxFault::UnknownPrincipalType {
                name: member.key.clone(),
                nearest,
            };
            self.error(member.key_span, fault);
            return;
        };
        let listed = self.entries(member);
        entries.extend(listed.into_iter().map(|entry| NamedPrincipal {
            kind: Some(kind),
            entry,
        }));
    }

    fn patterns(&mut self, member: &Member) -> Option<Element<Patterns>> {
        if !matches!(member.value.kind, ValueKind::String(_) | ValueKind::Array(_)) {
            self.wrong_type(&member.value, &member.key, "a string or a list of strings");
            return None;
        }
        let entries = self.entries(member);
        Some(element(
            member,
            Patterns {
                negated: member.key.starts_with("Not"),
                entries,
            },
        ))
    }

    /// One string, or a list of them. IAM passes over `null` in a list [observed: moto's recorded documents].
    fn entries(&mut self, member: &Member) -> Vec<Entry> {
        let mut entries = Vec::new();
        for value in listed(&member.value) {
            match &value.kind {
                ValueKind::String(text) => entries.push(Entry {
                    span: value.span,
                    text: text.clone(),
                }),
                ValueKind::Null if value.span != member.value.span => {}
                _ => self.wrong_type(value, &member.key, "a string or a list of strings"),
            }
        }
        entries
    }

    fn conditions(&mut self, member: &Member) -> Option<Element<Vec<Condition>>> {
        let mut conditions = Vec::new();
        for block in self.members(&member.value, "a condition")? {
            let operator = Operator::parse(&block.key);
            let keys = self
                .members(&block.value, "a condition operator")
                .unwrap_or_default();
            self.same_key_in_other_case(keys);
            // IAM takes an unknown operator as long as its block is empty [observed: moto's recorded documents]
            if operator.is_none() && !keys.is_empty() {
                self.unknown_operator(block);
            }
            for key in keys {
                let values = self.literals(key);
                if let Some(operator) = operator {
                    conditions.push(Condition {
                        operator,
                        operator_entry: Entry {
                            span: block.key_span,
                            text: block.key.clone(),
                        },
                        key: Entry {
                            span: key.key_span,
                            text: key.key.clone(),
                        },
                        values,
                        value_span: key.value.span,
                    });
                }
            }
        }
        Some(element(member, conditions))
    }

    fn literals(&mut self, member: &Member) -> Vec<Literal> {
        let mut literals = Vec::new();
        for value in listed(&member.value) {
            let (kind, text) = match &value.kind {
                ValueKind::String(text) => (LiteralKind::String, text.clone()),
                ValueKind::Number(text) => (LiteralKind::Number, text.clone()),
                ValueKind::Boolean(truth) => (LiteralKind::Boolean, truth.to_string()),
                _ => {
                    self.wrong_type(
                        value,
                        &member.key,
                        "a string, a number, a Boolean, or a list of them",
                    );
                    continue;
                }
            };
            literals.push(Literal {
                span: value.span,
                kind,
                text,
            });
        }
        literals
    }

    fn text(&mut self, member: &Member) -> Option<Element<String>> {
        if let ValueKind::String(text) = &member.value.kind {
            return Some(element(member, text.clone()));
        }
        self.wrong_type(&member.value, &member.key, "a string");
        None
    }

    /// The members of an object; equal keys are an error, because readers disagree on which one counts.
    fn members<'v>(&mut self, value: &'v Value, what: &'static str) -> Option<&'v [Member]> {
        let ValueKind::Object(members) = &value.kind else {
            let fault = SyntaxFault::WrongType {
                element: what.to_owned(),
                found: value.kind.describe(),
                expected: "an object",
            };
            self.error(value.span, fault);
            return None;
        };
        let mut seen = BTreeMap::new();
        for member in members {
            match seen.entry(member.key.as_str()) {
                Slot::Vacant(place) => {
                    place.insert(member.key_span);
                }
                Slot::Occupied(first) => {
                    let fault = SyntaxFault::DuplicateKey {
                        key: member.key.clone(),
                        first: *first.get(),
                    };
                    self.error(member.key_span, fault);
                }
            }
        }
        Some(members)
    }

    fn same_key_in_other_case(&mut self, members: &[Member]) {
        let mut seen: BTreeMap<String, &Member> = BTreeMap::new();
        for member in members {
            let first = *seen.entry(member.key.to_ascii_lowercase()).or_insert(member);
            if first.key != member.key {
                let fault = SyntaxFault::DuplicateKeyByCase {
                    key: member.key.clone(),
                    first: first.key_span,
                };
                self.error(member.key_span, fault);
            }
        }
    }

    fn not_both(&mut self, members: &[Member], first: &'static str, second: &'static str) {
        let find = |name: &str| members.iter().find(|member| member.key == name);
        if let (Some(left), Some(right)) = (find(first), find(second)) {
            let (first, second, span) = if left.key_span.start < right.key_span.start {
                (first, second, right.key_span)
            } else {
                (second, first, left.key_span)
            };
            self.error(span, SyntaxFault::BothElements { first, second });
        }
    }

    fn unknown_elements(&mut self, members: &[Member], place: &'static str, known: &[&'static str]) {
        for member in members
            .iter()
            .filter(|member| !known.contains(&member.key.as_str()))
        {
            let nearest = nearest(&member.key, known.iter().copied());
            let fault = SyntaxFault::UnknownElement {
                name: member.key.clone(),
                place,
                nearest,
            };
            self.error(member.key_span, fault);
        }
    }

    fn unknown_operator(&mut self, block: &Member) {
        let (prefix, name) = match block.key.rsplit_once(':') {
            Some((prefix, name)) => (format!("{prefix}:"), name),
            None => (String::new(), block.key.as_str()),
        };
        let known = Comparison::ALL.iter().flat_map(|known| {
            [known.name().to_owned(), format!("{}IfExists", known.name())]
                .map(|name| format!("{prefix}{name}"))
        });
        let nearest =
            nearest(&format!("{prefix}{name}"), known).filter(|name| Operator::parse(name).is_some());
        let fault = SyntaxFault::UnknownOperator {
            name: block.key.clone(),
            nearest,
        };
        self.error(block.key_span, fault);
    }

    fn wrong_type(&mut self, value: &Value, name: &str, expected: &'static str) {
        let fault = SyntaxFault::WrongType {
            element: name.to_owned(),
            found: value.kind.describe(),
            expected,
        };
        self.error(value.span, fault);
    }

    fn error(&mut self, span: Span, fault: SyntaxFault) {
        self.faults.push((span, fault));
    }
}

fn element<T>(member: &Member, value: T) -> Element<T> {
    Element {
        key_span: member.key_span,
        value_span: member.value.span,
        value,
    }
}

/// The values of a list, or the one value that stands for a list.
fn listed(value: &Value) -> &[Value] {
    match &value.kind {
        ValueKind::Array(values) => values,
        _ => std::slice::from_ref(value),
    }
}
