//! ListPoliciesGrantingServiceAccess: by which of its policies an identity can call a service.

use steprole_api::Error;
use steprole_api::iam::{
    self, ListPoliciesGrantingServiceAccessRequest, ListPoliciesGrantingServiceAccessResponse,
};
use steprole_catalog::catalog;

use super::access_target::{Held, Target};
use super::handlers;
use super::page::Cursor;
use crate::call::{Answer, Call, Handle};
use crate::grants::Grants;
use crate::need::Need;

handlers! {
    read ListPoliciesGrantingServiceAccessRequest,
}

impl Held {
    fn view(&self) -> iam::PolicyGrantingServiceAccess {
        let kind = if self.arn.is_some() { "MANAGED" } else { "INLINE" };
        iam::PolicyGrantingServiceAccess {
            policy_name: self.name.clone(),
            policy_type: kind.to_owned(),
            policy_arn: self.arn.clone(),
            entity_type: self.embedded.as_ref().map(|(kind, _)| (*kind).to_owned()),
            entity_name: self.embedded.as_ref().map(|(_, name)| name.clone()),
        }
    }
}

impl Handle for ListPoliciesGrantingServiceAccessRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_target(
            "iam:ListPoliciesGrantingServiceAccess",
            &self.arn,
        )])
    }

    /// The services come in the order they were asked for, each policy judged alone. [inferred]
    fn run(self, call: &Call<'_>) -> Answer<ListPoliciesGrantingServiceAccessResponse> {
        let target = call.target(&self.arn)?;
        if matches!(target, Target::Policy(_)) {
            return Err(Error::invalid_input(format!("ARN {} is not valid.", self.arn)));
        }
        let held = call.account.held(&target);
        let mut entries = Vec::new();
        for namespace in &self.service_namespaces {
            let service = catalog().service(namespace).ok_or_else(|| {
                // [inferred wording]
                Error::invalid_input(format!("Service namespace {namespace} is not valid."))
            })?;
            let granting = held
                .iter()
                .filter(|held| Grants::new([held.document.policy()]).service(service));
            entries.push(iam::ListPoliciesGrantingServiceAccessEntry {
                service_namespace: Some(namespace.clone()),
                policies: Some(granting.map(Held::view).collect()),
            });
        }
        let cursor = Cursor::new(self.marker.as_deref(), None)?;
        let ranked = entries.into_iter().enumerate();
        let page = cursor.page_sorted(ranked, |(rank, _)| format!("{rank:04}"));
        let answer = ListPoliciesGrantingServiceAccessResponse {
            policies_granting_service_access: page.items.into_iter().map(|(_, entry)| entry).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
