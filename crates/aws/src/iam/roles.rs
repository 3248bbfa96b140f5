//! Roles and their trust.

use aws_sdk_iam::types::Tag;

use super::documents::decoded;
use super::{all_pages, id};
use crate::{Answer, Caller, Error};

/// A role, reduced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// `arn:aws:iam::…:role/path/name`.
    pub arn: String,
    /// `AROA…`.
    pub id: String,
    /// The trust policy, decoded.
    pub trust: String,
}

impl Caller {
    /// `iam:CreateRole`.
    pub async fn create_role(
        &self,
        name: &str,
        trust: &str,
        description: &str,
        tags: &[(&str, &str)],
    ) -> Result<Answer<Role>, Error> {
        let tags = tags
            .iter()
            .map(|(key, value)| Tag::builder().key(*key).value(*value).build())
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| Error::Unsendable {
                reason: error.to_string(),
            })?;
        let output = self
            .iam()
            .create_role()
            .role_name(name)
            .assume_role_policy_document(trust)
            .description(description)
            .set_tags(Some(tags))
            .send()
            .await?;
        let request_id = id(&output);
        Ok(Answer {
            value: reduced(output.role)?,
            request_id,
        })
    }

    /// `iam:GetRole`.
    pub async fn role(&self, name: &str) -> Result<Answer<Role>, Error> {
        let output = self.iam().get_role().role_name(name).send().await?;
        let request_id = id(&output);
        Ok(Answer {
            value: reduced(output.role)?,
            request_id,
        })
    }

    /// `iam:UpdateAssumeRolePolicy`.
    pub async fn update_trust(&self, role: &str, trust: &str) -> Result<Answer<()>, Error> {
        let request = self
            .iam()
            .update_assume_role_policy()
            .role_name(role)
            .policy_document(trust);
        let output = request.send().await?;
        Ok(Answer {
            value: (),
            request_id: id(&output),
        })
    }

    /// `iam:ListRoles`: names.
    pub async fn roles(&self) -> Result<Answer<Vec<String>>, Error> {
        let (roles, request_id) = all_pages!(self.iam().list_roles(), roles);
        Ok(Answer {
            value: roles.into_iter().map(|role| role.role_name).collect(),
            request_id,
        })
    }
}

fn reduced(role: Option<aws_sdk_iam::types::Role>) -> Result<Role, Error> {
    let role = role.ok_or_else(|| Error::missing("Role"))?;
    Ok(Role {
        arn: role.arn,
        id: role.role_id,
        trust: decoded(&role.assume_role_policy_document.unwrap_or_default())?,
    })
}
