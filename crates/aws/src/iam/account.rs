//! The account as a whole.

use super::id;
use crate::{Answer, Caller, Error};

impl Caller {
    /// `iam:GetAccountPasswordPolicy`: its minimum length.
    pub async fn password_policy(&self) -> Result<Answer<Option<i32>>, Error> {
        let output = self.iam().get_account_password_policy().send().await?;
        let request_id = id(&output);
        let minimum = output
            .password_policy
            .and_then(|policy| policy.minimum_password_length);
        Ok(Answer {
            value: minimum,
            request_id,
        })
    }
}
