//! Managed policies, and which principal has which policy.

use super::documents::decoded;
use super::{all_pages, id};
use crate::{Answer, Caller, Error};

/// A managed policy on a user or a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachedPolicy {
    /// Name without path.
    pub name: String,
    /// Of the account, or AWS's own (`arn:aws:iam::aws:policy/…`).
    pub arn: String,
}

impl Caller {
    /// `iam:CreatePolicy`; gives the ARN.
    pub async fn create_policy(&self, name: &str, document: &str) -> Result<Answer<String>, Error> {
        let output = self
            .iam()
            .create_policy()
            .policy_name(name)
            .policy_document(document)
            .send()
            .await?;
        let request_id = id(&output);
        let arn = output
            .policy
            .and_then(|policy| policy.arn)
            .ok_or_else(|| Error::missing("Policy"))?;
        Ok(Answer {
            value: arn,
            request_id,
        })
    }

    /// `iam:GetPolicy`; gives the id of the default version.
    pub async fn default_policy_version(&self, arn: &str) -> Result<Answer<String>, Error> {
        let output = self.iam().get_policy().policy_arn(arn).send().await?;
        let request_id = id(&output);
        let version = output.policy.and_then(|policy| policy.default_version_id);
        Ok(Answer {
            value: version.ok_or_else(|| Error::missing("DefaultVersionId"))?,
            request_id,
        })
    }

    /// `iam:GetPolicyVersion`; gives the document.
    pub async fn policy_version(&self, arn: &str, version: &str) -> Result<Answer<String>, Error> {
        let output = self
            .iam()
            .get_policy_version()
            .policy_arn(arn)
            .version_id(version)
            .send()
            .await?;
        let request_id = id(&output);
        let document = output.policy_version.and_then(|version| version.document);
        Ok(Answer {
            value: decoded(&document.ok_or_else(|| Error::missing("Document"))?)?,
            request_id,
        })
    }

    /// `iam:AttachUserPolicy`.
    pub async fn attach_user_policy(&self, user: &str, arn: &str) -> Result<Answer<()>, Error> {
        let output = self
            .iam()
            .attach_user_policy()
            .user_name(user)
            .policy_arn(arn)
            .send()
            .await?;
        Ok(Answer {
            value: (),
            request_id: id(&output),
        })
    }

    /// `iam:AttachRolePolicy`.
    pub async fn attach_role_policy(&self, role: &str, arn: &str) -> Result<Answer<()>, Error> {
        let output = self
            .iam()
            .attach_role_policy()
            .role_name(role)
            .policy_arn(arn)
            .send()
            .await?;
        Ok(Answer {
            value: (),
            request_id: id(&output),
        })
    }

    /// `iam:ListAttachedUserPolicies`.
    pub async fn attached_user_policies(&self, user: &str) -> Result<Answer<Vec<AttachedPolicy>>, Error> {
        let request = self.iam().list_attached_user_policies().user_name(user);
        let (attached, request_id) = all_pages!(request, attached_policies.unwrap_or_default());
        Ok(Answer {
            value: attached_policies(attached)?,
            request_id,
        })
    }

    /// `iam:ListAttachedRolePolicies`.
    pub async fn attached_role_policies(&self, role: &str) -> Result<Answer<Vec<AttachedPolicy>>, Error> {
        let request = self.iam().list_attached_role_policies().role_name(role);
        let (attached, request_id) = all_pages!(request, attached_policies.unwrap_or_default());
        Ok(Answer {
            value: attached_policies(attached)?,
            request_id,
        })
    }

    /// `iam:ListUserPolicies`: the names of a user's inline policies.
    pub async fn user_policies(&self, user: &str) -> Result<Answer<Vec<String>>, Error> {
        let (names, request_id) = all_pages!(self.iam().list_user_policies().user_name(user), policy_names);
        Ok(Answer {
            value: names,
            request_id,
        })
    }

    /// `iam:GetUserPolicy`; gives the document.
    pub async fn user_policy(&self, user: &str, name: &str) -> Result<Answer<String>, Error> {
        let output = self
            .iam()
            .get_user_policy()
            .user_name(user)
            .policy_name(name)
            .send()
            .await?;
        Ok(Answer {
            value: decoded(&output.policy_document)?,
            request_id: id(&output),
        })
    }

    /// `iam:ListAttachedGroupPolicies`.
    pub async fn attached_group_policies(&self, group: &str) -> Result<Answer<Vec<AttachedPolicy>>, Error> {
        let request = self.iam().list_attached_group_policies().group_name(group);
        let (attached, request_id) = all_pages!(request, attached_policies.unwrap_or_default());
        Ok(Answer {
            value: attached_policies(attached)?,
            request_id,
        })
    }

    /// `iam:ListGroupPolicies`: the names of a group's inline policies.
    pub async fn group_policies(&self, group: &str) -> Result<Answer<Vec<String>>, Error> {
        let request = self.iam().list_group_policies().group_name(group);
        let (names, request_id) = all_pages!(request, policy_names);
        Ok(Answer {
            value: names,
            request_id,
        })
    }

    /// `iam:GetGroupPolicy`; gives the document.
    pub async fn group_policy(&self, group: &str, name: &str) -> Result<Answer<String>, Error> {
        let output = self
            .iam()
            .get_group_policy()
            .group_name(group)
            .policy_name(name)
            .send()
            .await?;
        Ok(Answer {
            value: decoded(&output.policy_document)?,
            request_id: id(&output),
        })
    }

    /// `iam:ListRolePolicies`: the names of a role's inline policies.
    pub async fn role_policies(&self, role: &str) -> Result<Answer<Vec<String>>, Error> {
        let (names, request_id) = all_pages!(self.iam().list_role_policies().role_name(role), policy_names);
        Ok(Answer {
            value: names,
            request_id,
        })
    }

    /// `iam:GetRolePolicy`; gives the document.
    pub async fn role_policy(&self, role: &str, name: &str) -> Result<Answer<String>, Error> {
        let output = self
            .iam()
            .get_role_policy()
            .role_name(role)
            .policy_name(name)
            .send()
            .await?;
        Ok(Answer {
            value: decoded(&output.policy_document)?,
            request_id: id(&output),
        })
    }
}

fn attached_policies(
    attached: Vec<aws_sdk_iam::types::AttachedPolicy>,
) -> Result<Vec<AttachedPolicy>, Error> {
    attached
        .into_iter()
        .map(|policy| {
            Ok(AttachedPolicy {
                name: policy.policy_name.ok_or_else(|| Error::missing("PolicyName"))?,
                arn: policy.policy_arn.ok_or_else(|| Error::missing("PolicyArn"))?,
            })
        })
        .collect()
}
