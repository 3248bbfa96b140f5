//! Accounts of an organization: CreateAccount, MoveAccount, and asking about them.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::organizations as api;

use super::handlers;
use super::organization::page;
use super::organization_tag as tag;
use crate::account::{Account, FixedKey, Opening};
use crate::call::{Answer, Call, Handle};
use crate::chance::Chance;
use crate::change::{Change, WorldChange};
use crate::document::StoredDocument;
use crate::entity::{CreationRequest, InlinePolicies, Member, Organization, Role, Tags};
use crate::identifier::{self, account_id, organization_id};
use crate::need::Need;

handlers! {
    write api::CreateAccountRequest,
    read api::DescribeAccountRequest,
    read api::DescribeCreateAccountStatusRequest,
    read api::ListAccountsForParentRequest,
    read api::ListAccountsRequest,
    write api::MoveAccountRequest,
}

/// Accounts in an organization, the management account included (`orgs_reference_limits`).
const ACCOUNTS: usize = 10;

/// The role that opens a new account to the management account (API model, CreateAccount).
const DEFAULT_ROLE: &str = "OrganizationAccountAccessRole";

fn account_view(organization: &Organization, member: &Member) -> api::Account {
    let method = if member.was_created { "CREATED" } else { "INVITED" };
    api::Account {
        id: Some(member.id.clone()),
        arn: Some(organization.account_arn(&member.id)),
        email: Some(member.email.clone()),
        name: Some(member.name.clone()),
        status: Some("ACTIVE".to_owned()),
        state: Some("ACTIVE".to_owned()),
        paths: Some(vec![organization.path(&member.id)]),
        joined_method: Some(method.to_owned()),
        joined_timestamp: Some(member.joined),
    }
}

fn status_view(request: &CreationRequest, is_told: bool) -> api::CreateAccountStatus {
    let (state, account, failure) = match &request.outcome {
        // AWS answers at once and works on; here the account is there by the time anybody asks.
        _ if !is_told => ("IN_PROGRESS", None, None),
        Ok(account) => ("SUCCEEDED", Some(account.clone()), None),
        Err(reason) => ("FAILED", None, Some((*reason).to_owned())),
    };
    api::CreateAccountStatus {
        id: Some(request.id.clone()),
        account_name: Some(request.name.clone()),
        state: Some(state.to_owned()),
        requested_timestamp: Some(request.requested),
        completed_timestamp: is_told.then_some(request.requested),
        account_id: account,
        gov_cloud_account_id: None,
        failure_reason: failure,
    }
}

/// How the new account is started: as the one that asks for it, with an operator whose key nobody is told.
fn opening(own: &Account, id: &str, call: &Call<'_>) -> Opening {
    Opening {
        account_id: id.to_owned(),
        created: call.now(),
        operator_key: new_key(id, call.chance()),
        root_key: None,
        ..own.opening().clone()
    }
}

fn new_key(account: &str, chance: &dyn Chance) -> FixedKey {
    FixedKey {
        id: identifier::access_key_id(
            identifier::prefix::ACCESS_KEY,
            account.parse().unwrap_or(0),
            chance,
        ),
        secret: identifier::secret_access_key(chance),
    }
}

/// "An IAM role … in the new member account. This role trusts the management account … and has administrator
/// permissions" (API model, CreateAccount).
fn access_role(name: String, call: &Call<'_>) -> Result<Role, Error> {
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{}"}},"Action":"sts:AssumeRole"}}]}}"#,
        call.account.root_arn()
    );
    Ok(Role {
        id: identifier::unique_id(identifier::prefix::ROLE, call.chance()),
        name,
        path: "/".to_owned(),
        created: call.now(),
        trust: Arc::new(StoredDocument::trust(&trust, call.near)?),
        description: None,
        max_session_seconds: 3_600,
        max_signin_session_seconds: None,
        attached: vec!["arn:aws:iam::aws:policy/AdministratorAccess".to_owned()],
        boundary: None,
        inline: InlinePolicies::new(),
        tags: Tags::default(),
    })
}

impl Handle for api::CreateAccountRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = Need::on("organizations:CreateAccount", "*");
        Ok(tag::creation_needs(need, self.tags.as_deref()))
    }

    fn run(self, call: &Call<'_>) -> Answer<api::CreateAccountResponse> {
        let mut organization = Organization::clone(call.managed_organization()?);
        if organization.members.len() >= ACCOUNTS {
            return Err(Error::constraint_violation_exception(
                "You have exceeded the allowed number of AWS accounts.",
            )
            .because("ACCOUNT_NUMBER_LIMIT_EXCEEDED"));
        }
        let role = self.role_name.unwrap_or_else(|| DEFAULT_ROLE.to_owned());
        if role.starts_with("AWSServiceRoleFor") {
            return Err(Error::invalid_input_exception(
                "You provided a role name that isn't valid. A role name can't begin with the reserved prefix \
                 AWSServiceRoleFor.",
            )
            .because("INVALID_ROLE_NAME"));
        }
        let tags = tag::merged(None, self.tags.as_deref().unwrap_or_default())?;
        let is_taken = organization
            .members
            .values()
            .any(|member| member.email.eq_ignore_ascii_case(&self.email));
        let outcome = if is_taken {
            Err("EMAIL_ALREADY_EXISTS")
        } else {
            let id = account_id(call.chance(), |id| call.near.account(id).is_some());
            call.change_world(WorldChange::Open(Box::new(opening(call.account, &id, call))));
            call.change_world(WorldChange::In {
                account: id.clone(),
                change: Change::PutRole(Arc::new(access_role(role, call)?)),
            });
            let member = Member {
                id: id.clone(),
                name: self.account_name.clone(),
                email: self.email,
                parent: organization.root.clone(),
                joined: call.now(),
                was_created: true,
            };
            organization.members.insert(id.clone(), member);
            organization.put_tags(&id, tags);
            let enabled = organization.enabled.clone();
            organization.attach_full_access(&id, enabled);
            Ok(id)
        };
        let request = CreationRequest {
            id: organization_id("car-", 32, call.chance()),
            name: self.account_name,
            requested: call.now(),
            outcome,
        };
        let answer = api::CreateAccountResponse {
            create_account_status: Some(status_view(&request, false)),
        };
        organization.requests.insert(request.id.clone(), request);
        call.put_organization(organization);
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::DescribeCreateAccountStatusRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("organizations:DescribeCreateAccountStatus", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::DescribeCreateAccountStatusResponse> {
        let request = call
            .managed_organization()?
            .requests
            .get(&self.create_account_request_id)
            .ok_or_else(|| {
                Error::create_account_status_not_found_exception(
                    "We can't find an create account request with the CreateAccountRequestId that you specified.",
                )
            })?;
        let answer = api::DescribeCreateAccountStatusResponse {
            create_account_status: Some(status_view(request, true)),
        };
        Ok((answer, Vec::new()))
    }
}

/// The text is AWS's (observed: hashicorp/terraform-provider-aws).
fn no_such_account() -> Error {
    Error::account_not_found_exception("You specified an account that doesn't exist.")
}

impl Handle for api::DescribeAccountRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_in_organization(
            "organizations:DescribeAccount",
            |organization| organization.account_arn(&self.account_id),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::DescribeAccountResponse> {
        let organization = call.managed_organization()?;
        let member = organization
            .members
            .get(&self.account_id)
            .ok_or_else(no_such_account)?;
        let answer = api::DescribeAccountResponse {
            account: Some(account_view(organization, member)),
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::ListAccountsRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("organizations:ListAccounts", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListAccountsResponse> {
        let organization = call.managed_organization()?;
        let page = page(
            organization.members.values(),
            self.next_token.as_deref(),
            self.max_results,
            |member| member.id.clone(),
        )?;
        let view = |member| account_view(organization, member);
        let answer = api::ListAccountsResponse {
            accounts: Some(page.items.into_iter().map(view).collect()),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::ListAccountsForParentRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_in_organization(
            "organizations:ListAccountsForParent",
            |organization| organization.target_arn(&self.parent_id),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListAccountsForParentResponse> {
        let organization = call.managed_organization()?;
        organization.check_parent(&self.parent_id)?;
        let inside = organization
            .members
            .values()
            .filter(|member| member.parent == self.parent_id);
        let page = page(inside, self.next_token.as_deref(), self.max_results, |member| {
            member.id.clone()
        })?;
        let view = |member| account_view(organization, member);
        let answer = api::ListAccountsForParentResponse {
            accounts: Some(page.items.into_iter().map(view).collect()),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for api::MoveAccountRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let ids = [
            &self.account_id,
            &self.source_parent_id,
            &self.destination_parent_id,
        ];
        Ok(ids
            .into_iter()
            .map(|id| {
                call.need_in_organization("organizations:MoveAccount", |organization| {
                    organization.target_arn(id)
                })
            })
            .collect())
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut organization = Organization::clone(call.managed_organization()?);
        if !organization.is_parent(&self.destination_parent_id) {
            return Err(Error::destination_parent_not_found_exception(
                "We can't find the destination container (a root or OU) with the ParentId that you specified.",
            ));
        }
        let is_parent = organization.is_parent(&self.source_parent_id);
        let member = organization
            .members
            .get_mut(&self.account_id)
            .ok_or_else(no_such_account)?;
        if !is_parent || member.parent != self.source_parent_id {
            return Err(Error::source_parent_not_found_exception(
                "We can't find a source root or OU with the ParentId that you specified.",
            ));
        }
        if member.parent == self.destination_parent_id {
            return Err(Error::duplicate_account_exception(
                "That account is already present in the specified destination.",
            ));
        }
        member.parent = self.destination_parent_id;
        call.put_organization(organization);
        Ok(((), Vec::new()))
    }
}
