//! Trusted identity propagation of identity providers: what is configured, and what a request would change of it.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::ContextProvider;

use crate::need::Need;

/// A source or target key: letters, digits, single blanks inside, and `_ . : / = + - @ #` (API model).
fn check_key(member: &str, key: &str) -> Result<(), Error> {
    let is_key = key
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b" _.:/=+-@#".contains(&byte))
        && !key.starts_with(' ')
        && !key.ends_with(' ')
        && !key.contains("  ");
    if is_key {
        return Ok(());
    }
    // [inferred wording]
    Err(Error::invalid_input(format!(
        "{member} can contain only letters, numbers, single spaces, and the characters _ . : / = + - @ #."
    )))
}

/// What a request says about trusted identity propagation. All wording is [inferred]; the rules are the API model's.
pub(super) struct Propagation {
    pub(super) set: Option<ContextProvider>,
    pub(super) remove: bool,
    pub(super) instance: Option<String>,
    pub(super) remove_instance: bool,
}

impl Propagation {
    /// Whether the request says anything.
    pub(super) fn is_empty(&self) -> bool {
        self.set.is_none() && !self.remove && self.instance.is_none() && !self.remove_instance
    }

    /// Answers what is configured after a creation.
    pub(super) fn created(self) -> Result<Option<Arc<ContextProvider>>, Error> {
        if self.instance.is_some() {
            if self.set.is_none() {
                return Err(Error::invalid_input(
                    "IdentityCenterInstanceArn requires ContextProvider.",
                ));
            }
            return Err(no_instance(self.instance.as_deref()));
        }
        self.set.map(checked).transpose()
    }

    /// Answers what is configured after an update.
    pub(super) fn updated(
        self,
        own: Option<&Arc<ContextProvider>>,
    ) -> Result<Option<Arc<ContextProvider>>, Error> {
        if self.set.is_some() && self.remove {
            return Err(Error::invalid_input(
                "Specify either ContextProvider or RemoveContextProvider, but not both.",
            ));
        }
        if self.instance.is_some() && self.remove_instance {
            return Err(Error::invalid_input(
                "Specify either IdentityCenterInstanceArn or RemoveIdentityCenterInstance, but not both.",
            ));
        }
        let changes_provider = self.set.is_some() || self.remove;
        if changes_provider && (self.instance.is_some() || self.remove_instance) {
            return Err(Error::invalid_input(
                "A request can change either the context provider or the IAM Identity Center association, but not both.",
            ));
        }
        if self.instance.is_some() {
            if own.is_none() {
                return Err(Error::invalid_input(
                    "IdentityCenterInstanceArn requires a context provider.",
                ));
            }
            return Err(no_instance(self.instance.as_deref()));
        }
        if self.remove {
            return Ok(None);
        }
        match self.set {
            Some(provider) => checked(provider).map(Some),
            // No instance is ever associated, so disassociating one changes nothing.
            None => Ok(own.cloned()),
        }
    }
}

/// The account has no IAM Identity Center, so it has no instance either.
fn no_instance(arn: Option<&str>) -> Error {
    Error::invalid_input(format!(
        "The IAM Identity Center instance {} does not exist.",
        arn.unwrap_or_default()
    ))
}

fn checked(provider: ContextProvider) -> Result<Arc<ContextProvider>, Error> {
    check_key("SubjectSourceKey", &provider.subject_source_key)?;
    if let Some(key) = &provider.subject_type_source_key {
        check_key("SubjectTypeSourceKey", key)?;
        if provider.subject_type_value.is_some() {
            return Err(Error::invalid_input(
                "Specify either SubjectTypeValue or SubjectTypeSourceKey, but not both.",
            ));
        }
    }
    for definition in provider.key_definition_list.iter().flatten() {
        check_key("SourceKey", &definition.source_key)?;
        if let Some(key) = &definition.target_key {
            check_key("TargetKey", key)?;
        }
    }
    Ok(Arc::new(provider))
}

impl Need {
    /// The condition keys by which policies say who may configure trusted identity propagation (API model). A key is
    /// there when the request sets what it is about. [inferred]
    pub(super) fn propagating(self, sets_context: bool, instance: Option<&str>) -> Self {
        let need = if sets_context {
            self.with("iam:EnableIdentityPropagation", "true")
        } else {
            self
        };
        match instance {
            Some(arn) => need
                .with("iam:EnableIdentityCenterAssociation", "true")
                .with("iam:RequestIdentityCenterInstanceArn", arn),
            None => need,
        }
    }
}
