//! Role templates: services of AWS's keep them, and roles are made from them.
//!
//! No operation makes a template, and AWS publishes the contents of none, so there is none in this server: every template
//! that is named is one that cannot be found. All wording is [inferred].

use steprole_api::Error;
use steprole_api::iam::{
    AcquireRoleRequest, AcquireRoleResponse, GetRoleTemplateVersionRequest, GetRoleTemplateVersionResponse,
};

use super::handlers;
use crate::call::{Answer, Call, Handle};
use crate::need::Need;

handlers! {
    write AcquireRoleRequest,
    read GetRoleTemplateVersionRequest,
}

/// `arn:aws:iam::aws:role-template/service.amazonaws.com/Name:1` (Service Authorization Reference).
fn not_found(arn: &str) -> Error {
    let resource = match arn.splitn(6, ':').collect::<Vec<_>>().as_slice() {
        ["arn", _, "iam", "", "aws", resource] => *resource,
        _ => "",
    };
    let is_template = resource
        .strip_prefix("role-template/")
        .and_then(|rest| rest.rsplit_once(':'))
        .is_some_and(|(name, major)| name.contains('/') && major.parse::<u32>().is_ok());
    if is_template {
        Error::no_such_entity(format!("Role template {arn} cannot be found."))
    } else {
        Error::invalid_input(format!("ARN {arn} is not valid."))
    }
}

impl Handle for AcquireRoleRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:AcquireRole", self.template_arn.as_str())])
    }

    fn run(self, _: &Call<'_>) -> Answer<AcquireRoleResponse> {
        Err(not_found(&self.template_arn))
    }
}

impl Handle for GetRoleTemplateVersionRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on(
            "iam:GetRoleTemplateVersion",
            self.template_arn.as_str(),
        )])
    }

    fn run(self, _: &Call<'_>) -> Answer<GetRoleTemplateVersionResponse> {
        Err(not_found(&self.template_arn))
    }
}
