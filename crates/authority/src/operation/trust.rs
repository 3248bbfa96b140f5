//! UpdateAssumeRolePolicy: who may assume a role.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::UpdateAssumeRolePolicyRequest;

use super::handlers;
use super::service_linked_role::Protected as _;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::document::StoredDocument;
use crate::entity::Role;
use crate::need::Need;

handlers! {
    write UpdateAssumeRolePolicyRequest,
}

impl Handle for UpdateAssumeRolePolicyRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_role("iam:UpdateAssumeRolePolicy", &self.role_name),
        ])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let role = call.role(&self.role_name)?;
        role.check_modifiable()?;
        let trust = Arc::new(StoredDocument::trust(&self.policy_document, call.near)?);
        Ok((
            (),
            vec![Change::PutRole(Arc::new(Role {
                trust,
                ..Role::clone(role)
            }))],
        ))
    }
}
