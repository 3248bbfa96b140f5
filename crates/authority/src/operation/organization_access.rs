//! Last-accessed reports on an organization, from what this server saw in all of its accounts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    self, GenerateOrganizationsAccessReportRequest, GenerateOrganizationsAccessReportResponse,
    GetOrganizationsAccessReportRequest, GetOrganizationsAccessReportResponse,
};

use super::handlers;
use super::page::Cursor;
use super::service_access::no_job;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{Control, Job, JobKind, LastAccess, Organization, OrganizationReport, ReportedService};
use crate::grants::{self, Grants};
use crate::identifier::uuid;
use crate::last_used::ACCOUNT;
use crate::need::Need;

handlers! {
    write GenerateOrganizationsAccessReportRequest,
    read GetOrganizationsAccessReportRequest,
}

impl Organization {
    /// The root, unit or account at the end of a path such as `o-…/r-…/ou-…/123456789012`.
    fn at_path<'p>(&self, path: &'p str) -> Option<&'p str> {
        let (organization, line) = path.trim_end_matches('/').split_once('/')?;
        let end = line.rsplit('/').next()?;
        let is_right = organization == self.id && self.is_target(end) && self.line(end).join("/") == line;
        is_right.then_some(end)
    }

    fn path_of(&self, id: &str) -> String {
        format!("{}/{}", self.id, self.line(id).join("/"))
    }

    /// The accounts at or under a place; the management account only where it is the place itself.
    fn accounts_under<'o>(&'o self, place: &'o str) -> impl Iterator<Item = &'o str> {
        self.members
            .keys()
            .map(String::as_str)
            .filter(move |id| *id == place || (*id != self.management && self.line(id).contains(&place)))
    }

    /// Whether an SCP governs an account: it is attached somewhere on the line down to it.
    fn governs(&self, policy: &str, account: &str) -> bool {
        self.line(account).iter().any(|place| {
            self.attached
                .get(*place)
                .is_some_and(|policies| policies.contains(policy))
        })
    }

    /// The services that can be called: those that the SCPs of every level allow, or those that one SCP allows, or all.
    fn callable_services(
        &self,
        place: &str,
        policy: Option<&str>,
    ) -> Vec<steprole_catalog::Service<'static>> {
        if place == self.management {
            return grants::services(|_| true);
        }
        let levels: Vec<Grants<'_>> = match policy.and_then(|id| self.policies.get(id)) {
            Some(policy) => vec![Grants::new([policy.document.policy()])],
            None => self
                .line(place)
                .into_iter()
                .map(|level| {
                    let policies = self.attached_to(level, Control::Service);
                    Grants::new(policies.map(|policy| policy.document.policy()))
                })
                .collect(),
        };
        grants::services(|service| {
            service
                .actions()
                .any(|action| levels.iter().all(|level| level.action(action.name())))
        })
    }
}

impl Call<'_> {
    /// The organization that may be reported on: this is its management account, and SCPs are enabled (API model). The
    /// codes and texts are [inferred].
    fn reported_organization(&self) -> Result<&Organization, Error> {
        let organization = self
            .organization()
            .filter(|organization| organization.management == self.account.id())
            .ok_or_else(|| Error::access_denied("You don't have permissions to access this resource."))?;
        if !organization.enabled.contains(&Control::Service) {
            return Err(Error::invalid_input(
                "Service control policies must be enabled for the organization root.",
            ));
        }
        Ok(organization)
    }

    fn organization_report(&self, path: &str, policy: Option<&str>) -> Result<OrganizationReport, Error> {
        let organization = self.reported_organization()?;
        let place = organization.at_path(path).ok_or_else(|| {
            Error::invalid_input(format!("Entity path {path} does not exist in the organization."))
        })?;
        let is_one = |id: &str| {
            organization
                .policies
                .get(id)
                .is_some_and(|policy| policy.control == Control::Service)
        };
        if let Some(id) = policy.filter(|id| !is_one(id)) {
            return Err(Error::invalid_input(format!(
                "Policy {id} is not a service control policy of the organization."
            )));
        }
        let mut services: BTreeMap<&'static str, ReportedService> = organization
            .callable_services(place, policy)
            .into_iter()
            .map(|service| (service.prefix(), ReportedService::new(service)))
            .collect();
        let accounts: BTreeSet<&str> = organization
            .accounts_under(place)
            .filter(|account| {
                // "If you specify a policy ID [for the management account], the policy is ignored" (API model).
                *account == organization.management
                    || policy.is_none_or(|policy| organization.governs(policy, account))
            })
            .collect();
        for id in accounts {
            let Some(account) = self.near.account(id) else {
                continue;
            };
            for (namespace, access) in account.last_used.accesses(ACCOUNT, self.now()) {
                let Some(service) = services.get_mut(namespace) else {
                    continue;
                };
                service.callers += 1;
                if service.last.as_ref().is_none_or(|last| last.at < access.last.at) {
                    service.last = Some(LastAccess {
                        at: access.last.at,
                        who: organization.path_of(id),
                        region: access.last.region,
                    });
                }
            }
        }
        Ok(OrganizationReport {
            services: services.into_values().collect(),
        })
    }
}

fn view(service: &ReportedService) -> iam::AccessDetail {
    let last = service.last.as_ref();
    iam::AccessDetail {
        service_name: service.name.to_owned(),
        service_namespace: service.namespace.to_owned(),
        region: last.map(|last| last.region.clone()),
        entity_path: last.map(|last| last.who.clone()),
        last_authenticated_time: last.map(|last| last.at),
        total_authenticated_entities: i32::try_from(service.callers).ok(),
    }
}

impl Handle for GenerateOrganizationsAccessReportRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = Need::on(
            "iam:GenerateOrganizationsAccessReport",
            call.account.iam_arn("access-report", "/", &self.entity_path),
        );
        Ok(vec![match &self.organizations_policy_id {
            Some(id) => need.with("iam:OrganizationsPolicyId", id.as_str()),
            None => need,
        }])
    }

    /// AWS works on a report for a while; here it is complete at once.
    fn run(self, call: &Call<'_>) -> Answer<GenerateOrganizationsAccessReportResponse> {
        let policy = self.organizations_policy_id.as_deref();
        let report = call.organization_report(&self.entity_path, policy)?;
        let job = Job {
            id: uuid(call.chance()),
            created: call.now(),
            kind: JobKind::OrganizationReport(Arc::new(report)),
        };
        let answer = GenerateOrganizationsAccessReportResponse {
            job_id: Some(job.id.clone()),
        };
        Ok((answer, vec![Change::PutJob(Arc::new(job))]))
    }
}

impl Handle for GetOrganizationsAccessReportRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GetOrganizationsAccessReport", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetOrganizationsAccessReportResponse> {
        call.reported_organization()?;
        let job = call
            .account
            .job(&self.job_id, call.now())
            .ok_or_else(|| no_job(&self.job_id))?;
        let JobKind::OrganizationReport(report) = &job.kind else {
            return Err(no_job(&self.job_id));
        };
        let mut services: Vec<&ReportedService> = report.services.iter().collect();
        let time = |service: &&ReportedService| service.last.as_ref().map(|last| last.at);
        // Sorting is stable: what was called at one time, or never, stays in the order of namespaces.
        match self.sort_key.as_deref() {
            Some("SERVICE_NAMESPACE_DESCENDING") => services.reverse(),
            Some("LAST_AUTHENTICATED_TIME_ASCENDING") => services.sort_by_key(time),
            Some("LAST_AUTHENTICATED_TIME_DESCENDING") => {
                services.sort_by_key(|service| std::cmp::Reverse(time(service)));
            }
            _ => {}
        }
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let page = cursor.page_sorted(services.into_iter().enumerate(), |(rank, _)| format!("{rank:04}"));
        let count = |count: usize| i32::try_from(count).ok();
        let unused = report.services.iter().filter(|service| service.last.is_none());
        let answer = GetOrganizationsAccessReportResponse {
            job_status: "COMPLETED".to_owned(),
            job_creation_date: job.created,
            job_completion_date: Some(job.created),
            number_of_services_accessible: count(report.services.len()),
            number_of_services_not_accessed: count(unused.count()),
            access_details: Some(page.items.into_iter().map(|(_, service)| view(service)).collect()),
            is_truncated: page.is_truncated,
            marker: page.marker,
            error_details: None,
        };
        Ok((answer, Vec::new()))
    }
}
