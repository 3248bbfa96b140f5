//! What a call needs permission for.

use std::borrow::Cow;
use std::sync::Arc;

use steprole_policy::Context;

use crate::document::StoredDocument;
use crate::entity::{Tag, Tags};
use crate::federation::Vouching;

/// Something a call needs permission for.
#[derive(Clone, Debug)]
pub(crate) struct Need {
    pub(crate) action: Cow<'static, str>,
    pub(crate) resource: String,
    pub(crate) shown: Option<String>,
    /// The policy of what it is on: a role's trust policy, or any resource's own.
    pub(crate) trust: Option<Arc<StoredDocument>>,
    /// The account that owns the resource, where it is not the caller's.
    pub(crate) owner: Option<String>,
    pub(crate) mfa_given: bool,
    /// Who vouches for the caller, and the ARN of that provider.
    pub(crate) voucher: Option<(Vouching, String)>,
    keys: Vec<(String, Vec<String>, Multiplicity)>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Multiplicity {
    One,
    Many,
}

impl Need {
    /// `action` on `resource`.
    pub(crate) fn on(action: impl Into<Cow<'static, str>>, resource: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            resource: resource.into(),
            shown: None,
            keys: Vec::new(),
            trust: None,
            owner: None,
            mfa_given: false,
            voucher: None,
        }
    }

    /// What AWS's refusal calls the resource, where that is not its ARN: `user alice`, `policy arn:aws:iam::…`.
    ///
    /// [observed, many: terraform-provider-aws and aws-cli threads] Things found by name are called by kind and name,
    /// managed policies by their ARN after `policy`; creations and listings show the ARN alone.
    pub(crate) fn shown_as(mut self, shown: impl Into<String>) -> Self {
        self.shown = Some(shown.into());
        self
    }

    /// Adds a single-valued condition key.
    pub(crate) fn with(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.keys
            .push((key.into(), vec![value.into()], Multiplicity::One));
        self
    }

    /// Adds a multivalued condition key.
    pub(crate) fn with_many(mut self, key: impl Into<String>, values: Vec<String>) -> Self {
        self.keys.push((key.into(), values, Multiplicity::Many));
        self
    }

    /// Adds the tags that the request carries: `aws:RequestTag/…` and `aws:TagKeys`.
    pub(crate) fn request_tags<'t>(mut self, tags: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        let mut names = Vec::new();
        for (key, value) in tags {
            names.push(key.to_owned());
            self = self.with(format!("aws:RequestTag/{key}"), value);
        }
        if names.is_empty() {
            self
        } else {
            self.with_many("aws:TagKeys", names)
        }
    }

    /// Adds the tags of the resource: `aws:ResourceTag/…`, and for users and roles also `iam:ResourceTag/…` (Service
    /// Authorization Reference).
    pub(crate) fn resource_tags(mut self, tags: &Tags) -> Self {
        let is_principal = self.resource.contains(":user/") || self.resource.contains(":role/");
        for Tag { key, value } in tags.iter() {
            self = self.with(format!("aws:ResourceTag/{key}"), value.as_str());
            if is_principal {
                self = self.with(format!("iam:ResourceTag/{key}"), value.as_str());
            }
        }
        self
    }

    /// The resource belongs to this account, which may be another than the caller's.
    pub(crate) fn owned_by(mut self, account: impl Into<String>) -> Self {
        self.owner = Some(account.into());
        self
    }

    /// The role's trust policy, which decides together with the caller's own policies.
    pub(crate) fn trusted_by(mut self, trust: Arc<StoredDocument>) -> Self {
        self.trust = Some(trust);
        self
    }

    /// The caller is nobody of AWS's: a provider, by its ARN, vouches for him.
    pub(crate) fn vouched_for(mut self, how: Vouching, provider: &str) -> Self {
        self.voucher = Some((how, provider.to_owned()));
        self
    }

    /// The request itself carries a valid code, so MFA is present while it is decided.
    ///
    /// [inferred from universal use of `mfa_serial` profiles; no single sentence of the documentation]
    pub(crate) fn mfa_given(mut self, given: bool) -> Self {
        self.mfa_given = given;
        self
    }

    /// Puts the keys of this request into its context.
    pub(crate) fn fill<'n>(&'n self, context: &mut Context<'n>) {
        for (key, values, multiplicity) in &self.keys {
            match (multiplicity, values.first()) {
                (Multiplicity::One, Some(value)) => context.set(key, value.as_str()),
                (Multiplicity::One, None) => {}
                (Multiplicity::Many, _) => context.set_many(key, values.iter().map(String::as_str)),
            }
        }
    }
}
