//! One call of the story: what it was to bring, and what it brought.

use std::fmt;

use super::who::Who;
use crate::messages::{Message, Text, Value};

/// Whether a call went through, with AWS's error code if not.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Answer {
    /// It did.
    Allowed,
    /// AWS's error.
    Refused(String),
    /// Nothing that is an answer of IAM or STS.
    Broken(String),
}

/// What decided.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Why {
    /// No policy takes part in this call, ever.
    NoPermissionNeeded,
    /// No statement of the caller's policies matches.
    NothingAllows,
    /// The operator, who may do everything.
    Operator,
    /// The service itself, for a reason of its own.
    Service,
    /// A statement, counted from 1 as people count.
    Statement {
        /// The policy's name.
        policy: String,
        /// Its place in the document.
        number: usize,
    },
    /// The trust policy of the role names somebody else, or asks for what is not there.
    TrustAllowsNot,
    /// The server kept no record of this request.
    Unknown,
}

/// An answer and what decided it: the part of a step that is compared.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Reply {
    /// Through or not.
    pub(crate) answer: Answer,
    /// What decided.
    pub(crate) why: Why,
}

impl Reply {
    /// Goes through.
    pub(crate) fn allowed(why: Why) -> Self {
        Self {
            answer: Answer::Allowed,
            why,
        }
    }

    /// Goes through, by a statement.
    pub(crate) fn allowed_by(policy: &str, number: usize) -> Self {
        Self::allowed(Why::Statement {
            policy: policy.to_owned(),
            number,
        })
    }

    /// Is refused with AWS's error code.
    pub(crate) fn refused(code: &str, why: Why) -> Self {
        Self {
            answer: Answer::Refused(code.to_owned()),
            why,
        }
    }

    /// Is refused by a statement.
    pub(crate) fn denied_by(policy: &str, number: usize) -> Self {
        Self::refused(
            "AccessDenied",
            Why::Statement {
                policy: policy.to_owned(),
                number,
            },
        )
    }
}

/// The machine's form, the same in every language.
impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.answer {
            Answer::Allowed => f.write_str("allowed")?,
            Answer::Refused(code) => write!(f, "refused: {code}")?,
            Answer::Broken(reason) => return write!(f, "no answer: {reason}"),
        }
        match &self.why {
            Why::NoPermissionNeeded => f.write_str(", no permission needed"),
            Why::NothingAllows => f.write_str(", nothing allows it"),
            Why::Operator => f.write_str(", operator"),
            Why::Service => f.write_str(", by the service itself"),
            Why::Statement { policy, number } => write!(f, ", {policy} statement {number}"),
            Why::TrustAllowsNot => f.write_str(", the trust policy does not allow it"),
            Why::Unknown => f.write_str(", for an unknown reason"),
        }
    }
}

/// A step before it is taken.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// Its name, unique in the story.
    pub(crate) id: &'static str,
    /// Who calls.
    pub(crate) who: Who,
    /// The operation, as policies spell it.
    pub(crate) call: &'static str,
    /// What it is about, for the reader.
    pub(crate) on: Value,
    /// What it is to bring.
    pub(crate) expected: Reply,
    /// A remark for the reader.
    pub(crate) note: Option<Text>,
}

impl Plan {
    /// A step of the story.
    pub(crate) fn new(
        id: &'static str,
        who: Who,
        call: &'static str,
        on: impl Into<Value>,
        expected: Reply,
    ) -> Self {
        Self {
            id,
            who,
            call,
            on: on.into(),
            expected,
            note: None,
        }
    }

    /// Adds a remark.
    pub(crate) fn note(self, note: Text) -> Self {
        Self {
            note: Some(note),
            ..self
        }
    }
}

/// A step that was taken.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    /// In which of the four chapters.
    pub(crate) chapter: usize,
    /// What was planned.
    pub(crate) plan: Plan,
    /// What came.
    pub(crate) got: Reply,
    /// AWS's sentence, when it was refused.
    pub(crate) message: Option<String>,
    /// What `aws:MultiFactorAuthPresent` was, when a policy was asked.
    pub(crate) mfa: Option<Mfa>,
}

/// A value of `aws:MultiFactorAuthPresent`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Mfa {
    /// Not in the request at all: it was signed with a long-term key.
    Absent,
    /// A session without MFA.
    False,
    /// A session with MFA.
    True,
}

impl Step {
    /// Whether it came as planned.
    pub(crate) fn ok(&self) -> bool {
        self.got == self.plan.expected
    }

    /// The reason, for the reader.
    pub(crate) fn reason(&self) -> Text {
        let service = self
            .plan
            .call
            .split(':')
            .next()
            .unwrap_or_default()
            .to_uppercase();
        let message = self.message.as_deref().unwrap_or_default().trim().to_owned();
        match (&self.got.why, &self.got.answer) {
            (_, Answer::Broken(reason)) => Message::WhyBroken.text().with("reason", reason.as_str()),
            (Why::NoPermissionNeeded, _) => Message::WhyNoPermission.text(),
            (Why::NothingAllows, _) => Message::WhyNothingAllows
                .text()
                .with("who", self.plan.who.principal()),
            (Why::Operator, _) => Message::WhyOperator.text(),
            (Why::Service, _) => Message::WhyService
                .text()
                .with("service", service)
                .with("message", message),
            (Why::Statement { policy, number }, Answer::Allowed) => Message::WhyAllowedBy
                .text()
                .with("policy", policy.as_str())
                .with("number", *number),
            (Why::Statement { policy, number }, Answer::Refused(_)) => Message::WhyDeniedBy
                .text()
                .with("policy", policy.as_str())
                .with("number", *number)
                .with("fact", self.mfa.map_or(Message::FactNone, Mfa::fact)),
            (Why::TrustAllowsNot, _) => Message::WhyTrust.text().with("who", self.plan.who.principal()),
            (Why::Unknown, _) => Message::WhyUnknown.text(),
        }
    }
}

impl Mfa {
    /// From the value of the key, if it was there.
    pub(crate) fn of(present: Option<bool>) -> Self {
        match present {
            None => Self::Absent,
            Some(false) => Self::False,
            Some(true) => Self::True,
        }
    }

    /// In words.
    fn fact(self) -> Message {
        match self {
            Self::Absent => Message::FactMfaAbsent,
            Self::False => Message::FactMfaFalse,
            Self::True => Message::FactMfaTrue,
        }
    }
}
