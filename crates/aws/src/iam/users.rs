//! Users, their groups and access keys.

use aws_sdk_iam::config::retry::RetryConfig;
use aws_sdk_iam::types::StatusType;

use super::{all_pages, id};
use crate::{Answer, Caller, Credentials, Error, Secret};

/// A user, reduced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Name without path.
    pub name: String,
    /// `arn:aws:iam::…:user/path/name`.
    pub arn: String,
    /// `AIDA…`.
    pub id: String,
}

impl Caller {
    /// `iam:CreateUser`.
    pub async fn create_user(&self, name: &str) -> Result<Answer<User>, Error> {
        let output = self.iam().create_user().user_name(name).send().await?;
        let request_id = id(&output);
        Ok(Answer {
            value: reduced(output.user)?,
            request_id,
        })
    }

    /// `iam:GetUser`: the caller itself when none is named.
    pub async fn user(&self, name: Option<&str>) -> Result<Answer<User>, Error> {
        let output = self
            .iam()
            .get_user()
            .set_user_name(name.map(str::to_owned))
            .send()
            .await?;
        let request_id = id(&output);
        Ok(Answer {
            value: reduced(output.user)?,
            request_id,
        })
    }

    /// `iam:ListUsers`: names.
    pub async fn users(&self) -> Result<Answer<Vec<String>>, Error> {
        let (users, request_id) = all_pages!(self.iam().list_users(), users);
        Ok(Answer {
            value: users.into_iter().map(|user| user.user_name).collect(),
            request_id,
        })
    }

    /// `iam:ListGroupsForUser`: names.
    pub async fn groups_of(&self, user: &str) -> Result<Answer<Vec<String>>, Error> {
        let (groups, request_id) = all_pages!(self.iam().list_groups_for_user().user_name(user), groups);
        Ok(Answer {
            value: groups.into_iter().map(|group| group.group_name).collect(),
            request_id,
        })
    }

    /// `iam:CreateAccessKey`.
    ///
    /// Never retried: an answer that was lost on the way leaves a key behind that nobody knows.
    pub async fn create_access_key(&self, user: Option<&str>) -> Result<Answer<Credentials>, Error> {
        let output = self
            .iam()
            .create_access_key()
            .set_user_name(user.map(str::to_owned))
            .customize()
            .config_override(aws_sdk_iam::config::Builder::new().retry_config(RetryConfig::disabled()))
            .send()
            .await?;
        let request_id = id(&output);
        let key = output.access_key.ok_or_else(|| Error::missing("AccessKey"))?;
        let credentials = Credentials::long_term(key.access_key_id, Secret::new(key.secret_access_key));
        Ok(Answer {
            value: credentials,
            request_id,
        })
    }

    /// `iam:DeleteAccessKey`, of the caller itself when no user is named.
    pub async fn delete_access_key(&self, user: Option<&str>, key: &str) -> Result<Answer<()>, Error> {
        let output = self
            .iam()
            .delete_access_key()
            .set_user_name(user.map(str::to_owned))
            .access_key_id(key)
            .send()
            .await?;
        Ok(Answer {
            value: (),
            request_id: id(&output),
        })
    }

    /// `iam:UpdateAccessKey`: makes a key of the caller's own useless until somebody activates it again.
    pub async fn deactivate_access_key(&self, key: &str) -> Result<Answer<()>, Error> {
        let output = self
            .iam()
            .update_access_key()
            .access_key_id(key)
            .status(StatusType::Inactive)
            .send()
            .await?;
        Ok(Answer {
            value: (),
            request_id: id(&output),
        })
    }

    /// `iam:GetAccessKeyLastUsed`: whether the key has ever signed anything.
    pub async fn access_key_was_used(&self, key: &str) -> Result<Answer<bool>, Error> {
        let request = self.iam().get_access_key_last_used().access_key_id(key);
        let output = request.send().await?;
        let request_id = id(&output);
        let used = output
            .access_key_last_used
            .is_some_and(|last| last.last_used_date.is_some());
        Ok(Answer {
            value: used,
            request_id,
        })
    }

    /// `iam:ListAccessKeys`: key ids, the caller's own when no user is named.
    pub async fn access_keys(&self, user: Option<&str>) -> Result<Answer<Vec<String>>, Error> {
        let request = self
            .iam()
            .list_access_keys()
            .set_user_name(user.map(str::to_owned));
        let (keys, request_id) = all_pages!(request, access_key_metadata);
        Ok(Answer {
            value: keys.into_iter().filter_map(|key| key.access_key_id).collect(),
            request_id,
        })
    }
}

fn reduced(user: Option<aws_sdk_iam::types::User>) -> Result<User, Error> {
    let user = user.ok_or_else(|| Error::missing("User"))?;
    Ok(User {
        name: user.user_name,
        arn: user.arn,
        id: user.user_id,
    })
}
