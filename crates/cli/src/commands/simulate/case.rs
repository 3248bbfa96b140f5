//! One decision case: a request, the policies that apply, as text.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use steprole_policy::Context;
use steprole_snapshot::{Caller, HeldPolicy, Layers, NoCaller, Origin, Question, Unreadable};

/// One case in the format of `conformance/cases`.
///
/// A field that the format does not have is an error: a misspelt layer, left out in silence, would be a wrong answer.
#[derive(Deserialize)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "a case, which is an object"
)]
pub(crate) struct Case {
    pub(crate) id: String,
    principal: String,
    role_arn: Option<String>,
    user_arn: Option<String>,
    unique_id: Option<String>,
    action: String,
    resource: String,
    resource_account: String,
    #[serde(deserialize_with = "keys")]
    context: Vec<(String, Value)>,
    identity: Vec<Box<RawValue>>,
    resource_policy: Option<Box<RawValue>>,
    boundary: Option<Vec<Box<RawValue>>>,
    session: Option<Box<RawValue>>,
    scp: Option<Vec<Vec<Box<RawValue>>>>,
    rcp: Option<Vec<Vec<Box<RawValue>>>>,
    vpce: Option<Box<RawValue>>,
    // what is known of the answer already, and from where; no part of the question
    #[serde(rename = "expect")]
    _expect: Option<IgnoredAny>,
    #[serde(rename = "src")]
    _src: Option<IgnoredAny>,
    #[serde(rename = "note")]
    _note: Option<IgnoredAny>,
    #[serde(rename = "switch")]
    _switch: Option<IgnoredAny>,
    #[serde(rename = "otherValue")]
    _other_value: Option<IgnoredAny>,
    #[serde(rename = "expectOther")]
    _expect_other: Option<IgnoredAny>,
}

/// The value of a condition key; a list is a multivalued key, of however many values.
#[derive(Deserialize)]
#[serde(untagged, expecting = "a condition key takes a string or a list of strings")]
enum Value {
    One(String),
    Many(Vec<String>),
}

/// Why a case cannot be decided.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BadCase {
    /// It is not JSON.
    #[error("not JSON: {what} (line {line}, column {column})")]
    Json {
        /// What the parser says.
        what: String,
        /// Where, in the whole input.
        line: usize,
        /// Where in the line.
        column: usize,
    },
    /// It is JSON, and no case.
    #[error("{what} (line {line}, column {column})")]
    Shape {
        /// What is missing, unknown or of the wrong type.
        what: String,
        /// Where, in the whole input.
        line: usize,
        /// Where in the line.
        column: usize,
    },
    /// Its caller is nobody.
    #[error(transparent)]
    Caller(#[from] NoCaller),
    /// One of its policies cannot be read.
    #[error("{place}: {error}")]
    Policy {
        /// Which.
        place: String,
        /// What is wrong with it.
        error: Unreadable,
    },
}

impl Case {
    /// Reads one case, which begins on a line of the input.
    pub(crate) fn read(text: &[u8], first_line: usize) -> Result<Self, BadCase> {
        serde_json::from_slice(text).map_err(|error| {
            let (line, column) = (first_line + error.line().saturating_sub(1), error.column());
            let what = error.to_string();
            // serde appends a place within the case, which nobody can look up
            let what = what.split(" at line ").next().unwrap_or_default().to_owned();
            if error.is_data() {
                BadCase::Shape { what, line, column }
            } else {
                BadCase::Json { what, line, column }
            }
        })
    }

    /// The id of a text that is no whole case.
    pub(crate) fn id_of(text: &[u8]) -> Option<String> {
        #[derive(Deserialize)]
        struct Named {
            id: String,
        }
        serde_json::from_slice::<Named>(text).ok().map(|named| named.id)
    }

    /// The question it asks. The context is complete: nothing is added to it.
    pub(crate) fn question(self) -> Result<Question, BadCase> {
        let mut caller = Caller::named(&self.principal)?;
        if self.role_arn.is_some() {
            caller.role_arn = self.role_arn;
        }
        caller.user_arn = self.user_arn;
        caller.unique_id = self.unique_id;
        let mut context = Context::with_capacity(self.context.len());
        for (key, value) in self.context {
            match value {
                Value::One(value) => context.set(key, value),
                Value::Many(values) => context.set_many(key, values),
            }
        }
        let layers = Layers {
            identity: list("identity", &self.identity)?,
            boundary: self.boundary.map(|all| list("boundary", &all)).transpose()?,
            session: self.session.map(|one| list("session", &[one])).transpose()?,
            resource: self
                .resource_policy
                .map(|one| held("resourcePolicy", &one))
                .transpose()?,
            service_control: levels("scp", &self.scp.unwrap_or_default())?,
            resource_control: levels("rcp", &self.rcp.unwrap_or_default())?,
            vpc_endpoint: self.vpce.map(|one| held("vpce", &one)).transpose()?,
        };
        Ok(Question {
            caller,
            action: self.action,
            resource: self.resource,
            resource_account: self.resource_account,
            context,
            layers,
        })
    }
}

/// Reads the context; a key that stands in it twice, in whatever case, is an error: which value counts would be a guess.
fn keys<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, Value)>, D::Error> {
    struct Keys;

    impl<'de> Visitor<'de> for Keys {
        type Value = Vec<(String, Value)>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("an object of condition keys")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut seen = HashSet::new();
            let mut keys = Vec::new();
            while let Some((key, value)) = map.next_entry::<String, Value>()? {
                if !seen.insert(key.to_ascii_lowercase()) {
                    return Err(A::Error::custom(format_args!(
                        "condition key `{key}` stands twice"
                    )));
                }
                keys.push((key, value));
            }
            Ok(keys)
        }
    }

    deserializer.deserialize_map(Keys)
}

fn levels(place: &str, levels: &[Vec<Box<RawValue>>]) -> Result<Vec<Vec<HeldPolicy>>, BadCase> {
    let levels = levels.iter().enumerate();
    levels
        .map(|(index, level)| list(&format!("{place}[{index}]"), level))
        .collect()
}

fn list(place: &str, documents: &[Box<RawValue>]) -> Result<Vec<HeldPolicy>, BadCase> {
    let documents = documents.iter().enumerate();
    documents
        .map(|(index, document)| held(&format!("{place}[{index}]"), document))
        .collect()
}

fn held(place: &str, document: &RawValue) -> Result<HeldPolicy, BadCase> {
    HeldPolicy::read(Origin::File(place.to_owned()), document.get()).map_err(|error| BadCase::Policy {
        place: place.to_owned(),
        error,
    })
}
