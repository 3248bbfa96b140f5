//! The policies of a simulation, each with the name that results call it by.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{OrderedOrganizationPolicyType, Position, Statement};
use steprole_policy::{self as policy, Document, Policy, PolicyKind, parse};

use super::invalid;
use crate::document::StoredDocument;

/// A policy that takes part.
pub(super) struct Source {
    /// SourcePolicyId: `PolicyInputList.1`, `user_alice_Name`, `AmazonS3ReadOnlyAccess`.
    pub(super) id: String,
    pub(super) document: Arc<StoredDocument>,
    /// The document with its spans, read when a statement of it is first shown.
    spans: OnceCell<Option<Document>>,
}

impl Source {
    /// A document of the request. What is no policy at all is an invalid input; one that is not of its kind, such as a
    /// resource-based policy among those of identities, cannot be evaluated. The texts, and which of the two errors it
    /// is, are [inferred]; so is that nothing is asked of the version.
    fn input(id: String, text: &str, kind: PolicyKind) -> Result<Self, Error> {
        let document = parse(text).map_err(|error| invalid(format!("Invalid policy {id}: {error}")))?;
        document
            .check(kind)
            .map_err(|malformed| Error::policy_evaluation(format!("{id}: {malformed}")))?;
        let stored = Arc::new(StoredDocument::compiled(text.to_owned(), &document));
        Ok(Self {
            spans: OnceCell::from(Some(document)),
            ..Self::stored(id, stored)
        })
    }

    /// A policy that the account has.
    pub(super) fn stored(id: String, document: Arc<StoredDocument>) -> Self {
        Self {
            id,
            document,
            spans: OnceCell::new(),
        }
    }

    fn read(&self) -> Option<&Document> {
        let read = self.spans.get_or_init(|| parse(self.document.text()).ok());
        read.as_ref()
    }

    /// How many statements it has, and how many characters stand in patterns whose stars can make matching long.
    pub(super) fn weight(&self) -> (usize, usize) {
        let statements = self.read().map(Document::statements).unwrap_or_default();
        let resources = statements
            .iter()
            .filter_map(|statement| statement.resource.as_ref());
        let patterns = resources.flat_map(|resource| &resource.value.entries);
        let values = statements
            .iter()
            .flat_map(steprole_policy::Statement::conditions)
            .flat_map(|condition| &condition.values);
        let texts = patterns
            .map(|entry| entry.text.as_str())
            .chain(values.map(|value| value.text.as_str()));
        let wild = texts.filter(|text| text.matches('*').count() > 1).map(str::len);
        (statements.len(), wild.sum())
    }

    /// The ResourcePolicy of the request.
    pub(super) fn resource(text: &str) -> Result<Self, Error> {
        Self::input("ResourcePolicy".to_owned(), text, PolicyKind::Resource)
    }

    pub(super) fn policy(&self) -> &Policy {
        self.document.policy()
    }

    /// A statement as MatchedStatements shows it.
    ///
    /// AWS reports where its reader stood. Both ends are the places *after* a character: the start after the `{` of a
    /// single statement, after the `[` before the first of a list, and after the `}` of the one before otherwise; the
    /// end after the statement's own `}`. That gives the columns of the samples of API_SimulatePrincipalPolicy and of
    /// the AWS CLI, and of public recordings of longer policies.
    pub(super) fn matched(&self, statement: usize, kind: &str) -> Option<Statement> {
        let text = self.document.text();
        let statements = self.read()?.statements();
        let own = statements.get(statement)?.span;
        let earlier = statement.checked_sub(1).and_then(|index| statements.get(index));
        let start = if let Some(earlier) = earlier {
            earlier.span.range().end
        } else {
            let before = text.get(..own.range().start)?.trim_end();
            if before.ends_with('[') {
                before.len()
            } else {
                own.range().start + 1
            }
        };
        Some(Statement {
            source_policy_id: Some(self.id.clone()),
            // What AWS answers is not what its model lists (`user`, `group`, …): the samples of both operations.
            source_policy_type: Some(kind.to_owned()),
            start_position: Some(position(text, start)),
            end_position: Some(position(text, own.range().end)),
        })
    }
}

fn position(text: &str, offset: usize) -> Position {
    let policy::Position { line, column } = policy::Position::of(text, offset);
    Position {
        line: i32::try_from(line).ok(),
        column: i32::try_from(column).ok(),
    }
}

/// The documents of a list of the request: `PolicyInputList.1` and so on.
pub(super) fn inputs(list: &str, documents: &[String], kind: PolicyKind) -> Result<Vec<Source>, Error> {
    let numbered = documents.iter().zip(1..);
    numbered
        .map(|(text, number): (_, usize)| Source::input(format!("{list}.{number}"), text, kind))
        .collect()
}

/// The service control policies, level by level, the organization's root first.
pub(super) fn levels(levels: &[OrderedOrganizationPolicyType]) -> Result<Vec<Vec<Source>>, Error> {
    let numbered = levels.iter().zip(1..);
    numbered
        .map(|(level, number): (_, usize)| {
            let documents = level
                .service_control_policy_input_list
                .as_deref()
                .unwrap_or_default();
            inputs(
                &format!("OrderedOrganizationPolicyInputList.{number}"),
                documents,
                PolicyKind::ServiceControl,
            )
        })
        .collect()
}

/// The keys that the policies ask about, each once, in order of appearance.
pub(super) fn context_keys<'s>(sources: impl IntoIterator<Item = &'s Source>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut keys = Vec::new();
    for source in sources {
        // It was read before, when it came in.
        let Some(document) = source.read() else {
            continue;
        };
        for key in document.context_keys() {
            if seen.insert(key.to_ascii_lowercase()) {
                keys.push(key.to_owned());
            }
        }
    }
    keys
}
