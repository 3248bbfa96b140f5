//! The account's real documents, fetched back over the wire.

use steprole_aws::{Caller, Error};
use steprole_policy::{Policy, parse};

use crate::failure::Failure;
use crate::messages::Message;

/// Every policy that applies to the user and to the role, compiled.
pub(crate) struct Evidence {
    /// The user: ARN, unique id, policies.
    pub(crate) user: Holder,
    /// The role: ARN, unique id, policies.
    pub(crate) role: Holder,
    /// The role's trust policy.
    pub(crate) trust: Policy,
}

/// A principal and its identity-based policies.
pub(crate) struct Holder {
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) id: String,
    pub(crate) policies: Vec<Policy>,
}

impl Evidence {
    /// Reads both from the account, as an auditor would. Nothing is taken from what the story sent.
    pub(crate) async fn fetch(auditor: &Caller, user: &str, role: &str) -> Result<Self, Failure> {
        let missing =
            |error: Error| Failure::new(Message::DemoNoEvidence.text().with("reason", error.to_string()));
        let (user, user_documents) = user_documents(auditor, user).await.map_err(missing)?;
        let (role, role_documents, trust) = role_documents(auditor, role).await.map_err(missing)?;
        Ok(Self {
            user: user.with(&user_documents)?,
            role: role.with(&role_documents)?,
            trust: compiled(&trust)?,
        })
    }

    /// How many documents there are.
    pub(crate) fn documents(&self) -> usize {
        self.user.policies.len() + self.role.policies.len() + 1
    }
}

impl Holder {
    fn with(self, documents: &[String]) -> Result<Self, Failure> {
        let policies = documents
            .iter()
            .map(|text| compiled(text))
            .collect::<Result<_, _>>()?;
        Ok(Self { policies, ..self })
    }
}

fn compiled(text: &str) -> Result<Policy, Failure> {
    match parse(text) {
        Ok(document) => Ok(Policy::compile(&document)),
        Err(error) => Err(Failure::new(
            Message::DemoNoEvidence.text().with("reason", error.to_string()),
        )),
    }
}

/// A user's inline and attached policies, and those of its groups.
async fn user_documents(auditor: &Caller, name: &str) -> Result<(Holder, Vec<String>), Error> {
    let user = auditor.user(Some(name)).await?.value;
    let mut documents = Vec::new();
    for policy in auditor.user_policies(name).await?.value {
        documents.push(auditor.user_policy(name, &policy).await?.value);
    }
    for policy in auditor.attached_user_policies(name).await?.value {
        documents.push(managed(auditor, &policy.arn).await?);
    }
    for group in auditor.groups_of(name).await?.value {
        for policy in auditor.group_policies(&group).await?.value {
            documents.push(auditor.group_policy(&group, &policy).await?.value);
        }
        for policy in auditor.attached_group_policies(&group).await?.value {
            documents.push(managed(auditor, &policy.arn).await?);
        }
    }
    Ok((
        Holder {
            name: name.to_owned(),
            arn: user.arn,
            id: user.id,
            policies: Vec::new(),
        },
        documents,
    ))
}

/// A role's inline and attached policies, and its trust policy.
async fn role_documents(auditor: &Caller, name: &str) -> Result<(Holder, Vec<String>, String), Error> {
    let role = auditor.role(name).await?.value;
    let mut documents = Vec::new();
    for policy in auditor.role_policies(name).await?.value {
        documents.push(auditor.role_policy(name, &policy).await?.value);
    }
    for policy in auditor.attached_role_policies(name).await?.value {
        documents.push(managed(auditor, &policy.arn).await?);
    }
    let holder = Holder {
        name: name.to_owned(),
        arn: role.arn,
        id: role.id,
        policies: Vec::new(),
    };
    Ok((holder, documents, role.trust))
}

/// The document in force of a managed policy.
async fn managed(auditor: &Caller, arn: &str) -> Result<String, Error> {
    let version = auditor.default_policy_version(arn).await?.value;
    Ok(auditor.policy_version(arn, &version).await?.value)
}
