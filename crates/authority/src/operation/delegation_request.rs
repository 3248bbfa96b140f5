//! Delegation requests: partners of AWS's ask customers for temporary access.
//!
//! "This API is not available for general use" (API model, CreateDelegationRequest): a partner is onboarded by AWS, which
//! registers the policy templates that its requests name. No account here is one, so no template exists, no request is
//! ever made, and every request that is named is one that cannot be found. All wording is [inferred].

use steprole_api::Error;
use steprole_api::iam::{
    AcceptDelegationRequestRequest, AssociateDelegationRequestRequest, CreateDelegationRequestRequest,
    CreateDelegationRequestResponse, GetDelegationRequestRequest, GetDelegationRequestResponse,
    GetHumanReadableSummaryRequest, GetHumanReadableSummaryResponse, ListDelegationRequestsRequest,
    ListDelegationRequestsResponse, RejectDelegationRequestRequest, SendDelegationTokenRequest,
    UpdateDelegationRequestRequest,
};

use super::handlers;
use super::page::Cursor;
use crate::call::{Answer, Call, Handle};
use crate::need::Need;

handlers! {
    write AcceptDelegationRequestRequest,
    write AssociateDelegationRequestRequest,
    write CreateDelegationRequestRequest,
    read GetDelegationRequestRequest,
    read GetHumanReadableSummaryRequest,
    read ListDelegationRequestsRequest,
    write RejectDelegationRequestRequest,
    write SendDelegationTokenRequest,
    write UpdateDelegationRequestRequest,
}

fn arn(call: &Call<'_>, id: &str) -> String {
    call.account.iam_arn("delegation-request", "/", id)
}

fn not_found(id: &str) -> Error {
    Error::no_such_entity(format!("Delegation request {id} cannot be found."))
}

/// Whether the only kind of channel that there is was named: the ARN of an SNS topic (API model).
fn is_topic(channel: &str) -> bool {
    let parts: Vec<&str> = channel.split(':').collect();
    matches!(
        parts.as_slice(),
        ["arn", _, "sns", region, account, topic]
            if !region.is_empty()
                && account.len() == 12
                && account.bytes().all(|byte| byte.is_ascii_digit())
                && !topic.is_empty()
    )
}

impl Handle for CreateDelegationRequestRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = Need::on("iam:CreateDelegationRequest", arn(call, "*"))
            .with("iam:DelegationDuration", self.session_duration.to_string())
            .with("iam:NotificationChannel", self.notification_channel.as_str());
        Ok(vec![match &self.permissions.policy_template_arn {
            Some(template) => need.with("iam:TemplateArn", template.as_str()),
            None => need,
        }])
    }

    fn run(self, _: &Call<'_>) -> Answer<CreateDelegationRequestResponse> {
        if !is_topic(&self.notification_channel) {
            return Err(Error::invalid_input(
                "NotificationChannel must be the ARN of an Amazon SNS topic.",
            ));
        }
        Err(Error::invalid_input(
            match &self.permissions.policy_template_arn {
                None => "Permissions must name a policy template.".to_owned(),
                Some(template) => {
                    format!("The policy template {template} is not registered for this account.")
                }
            },
        ))
    }
}

/// The operations on one request, none of which is ever found.
macro_rules! on_request {
    ($($request:ident = $action:literal -> $output:ty,)*) => {$(
        impl Handle for $request {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![Need::on($action, arn(call, &self.delegation_request_id))])
            }

            fn run(self, _: &Call<'_>) -> Answer<$output> {
                Err(not_found(&self.delegation_request_id))
            }
        }
    )*};
}

on_request! {
    AcceptDelegationRequestRequest = "iam:AcceptDelegationRequest" -> (),
    AssociateDelegationRequestRequest = "iam:AssociateDelegationRequest" -> (),
    GetDelegationRequestRequest = "iam:GetDelegationRequest" -> GetDelegationRequestResponse,
    RejectDelegationRequestRequest = "iam:RejectDelegationRequest" -> (),
    SendDelegationTokenRequest = "iam:SendDelegationToken" -> (),
    UpdateDelegationRequestRequest = "iam:UpdateDelegationRequest" -> (),
}

impl Handle for GetHumanReadableSummaryRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on(
            "iam:GetHumanReadableSummary",
            self.entity_arn.as_str(),
        )])
    }

    /// "At this time, the only supported entity type is delegation-request" (API model).
    fn run(self, _: &Call<'_>) -> Answer<GetHumanReadableSummaryResponse> {
        let resource = self.entity_arn.splitn(6, ':').nth(5).unwrap_or_default();
        match resource.strip_prefix("delegation-request/") {
            Some(id) if !id.is_empty() => Err(not_found(id)),
            _ => Err(Error::invalid_input(format!(
                "ARN {} is not one of a delegation request.",
                self.entity_arn
            ))),
        }
    }
}

impl Handle for ListDelegationRequestsRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = Need::on("iam:ListDelegationRequests", "*");
        Ok(vec![match &self.owner_id {
            Some(owner) => need.with("iam:DelegationRequestOwner", owner.as_str()),
            None => need,
        }])
    }

    fn run(self, _: &Call<'_>) -> Answer<ListDelegationRequestsResponse> {
        Cursor::new(self.marker.as_deref(), self.max_items)?;
        let answer = ListDelegationRequestsResponse {
            delegation_requests: Some(Vec::new()),
            marker: None,
            is_truncated: Some(false),
        };
        Ok((answer, Vec::new()))
    }
}
