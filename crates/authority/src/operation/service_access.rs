//! Last-accessed reports on users, groups, roles and policies, from what this server itself saw.

use std::collections::BTreeMap;
use std::sync::Arc;

use steprole_api::iam::{
    self, GenerateServiceLastAccessedDetailsRequest, GenerateServiceLastAccessedDetailsResponse,
    GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse,
    GetServiceLastAccessedDetailsWithEntitiesRequest, GetServiceLastAccessedDetailsWithEntitiesResponse,
};
use steprole_api::{Error, IAM, ORGANIZATIONS, STS};
use steprole_catalog::catalog;

use super::handlers;
use super::page::Cursor;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{Job, JobKind, LastAccess, ReportedEntity, ReportedService, ServiceReport};
use crate::grants::{self, Grants};
use crate::identifier::uuid;
use crate::last_used::Access;
use crate::need::Need;

handlers! {
    write GenerateServiceLastAccessedDetailsRequest,
    read GetServiceLastAccessedDetailsRequest,
    read GetServiceLastAccessedDetailsWithEntitiesRequest,
}

/// Keeps the later of two.
fn later(last: &mut Option<LastAccess>, access: &Access, who: &str) {
    if last.as_ref().is_none_or(|last| last.at < access.at) {
        *last = Some(LastAccess {
            at: access.at,
            who: who.to_owned(),
            region: access.region.clone(),
        });
    }
}

/// The actions of a service that are tracked: those of the services that are served here are all seen, of the others
/// those that somebody asked about. [inferred] AWS has a list of its own.
fn tracked(namespace: &str, seen: &[&'static str]) -> Vec<&'static str> {
    [&IAM, &ORGANIZATIONS, &STS]
        .into_iter()
        .find(|service| service.signing_name == namespace)
        .map_or_else(
            || seen.to_vec(),
            |service| {
                service
                    .operations
                    .iter()
                    .map(|operation| operation.name)
                    .collect()
            },
        )
}

impl Call<'_> {
    /// The report on a target, as of now.
    fn service_report(&self, arn: &str, with_actions: bool) -> Result<ServiceReport, Error> {
        let target = self.target(arn)?;
        let held = self.account.held(&target);
        let grants = Grants::new(held.iter().map(|held| held.document.policy()));
        let mut services: Vec<ReportedService> = grants::services(|service| grants.service(service))
            .into_iter()
            .map(ReportedService::new)
            .collect();
        let entities: Vec<ReportedEntity> = self.account.entities(&target).into_values().collect();
        for (place, entity) in entities.iter().enumerate() {
            for (namespace, access) in self.account.last_used.accesses(&entity.id, self.now()) {
                let Ok(at) = services.binary_search_by_key(&namespace, |service| service.namespace) else {
                    continue;
                };
                let Some(service) = services.get_mut(at) else {
                    continue;
                };
                service.callers += 1;
                service.by_entity.insert(place, access.last.at);
                later(&mut service.last, &access.last, &entity.arn);
                if with_actions {
                    for (action, last) in &access.actions {
                        later(service.actions.entry(action).or_default(), last, &entity.arn);
                    }
                }
            }
        }
        // "Null if … the principal did not use the tracked actions" (API model): all or none are listed.
        for service in services.iter_mut().filter(|service| !service.actions.is_empty()) {
            let seen: Vec<&'static str> = service.actions.keys().copied().collect();
            for action in tracked(service.namespace, &seen) {
                service.actions.entry(action).or_default();
            }
            service
                .actions
                .retain(|action, _| grants.action(&format!("{}:{action}", service.namespace)));
            if service.actions.values().all(Option::is_none) {
                service.actions = BTreeMap::new();
            }
        }
        Ok(ServiceReport {
            asked_by: self.account.caller_id(self.caller),
            with_actions,
            services,
            entities,
        })
    }

    /// The job of a report that the caller asked for, and the report. The job of another is not found. [inferred]
    fn service_job(&self, id: &str) -> Result<(&Job, &ServiceReport), Error> {
        let job = self.account.job(id, self.now());
        job.and_then(|job| match &job.kind {
            JobKind::ServiceReport(report) if report.asked_by == self.account.caller_id(self.caller) => {
                Some((&**job, &**report))
            }
            _ => None,
        })
        .ok_or_else(|| no_job(id))
    }
}

/// [inferred wording]
pub(super) fn no_job(id: &str) -> Error {
    Error::no_such_entity(format!("Job {id} cannot be found."))
}

impl ReportedService {
    /// A service that nobody called.
    pub(super) fn new(service: steprole_catalog::Service<'static>) -> Self {
        Self {
            namespace: service.prefix(),
            name: service.name(),
            last: None,
            callers: 0,
            actions: BTreeMap::new(),
            by_entity: BTreeMap::new(),
        }
    }

    fn view(&self) -> iam::ServiceLastAccessed {
        let last = self.last.as_ref();
        let action = |(name, last): (&&str, &Option<LastAccess>)| iam::TrackedActionLastAccessed {
            action_name: Some((*name).to_owned()),
            last_accessed_entity: last.as_ref().map(|last| last.who.clone()),
            last_accessed_time: last.as_ref().map(|last| last.at),
            last_accessed_region: last.as_ref().map(|last| last.region.clone()),
        };
        let actions: Vec<_> = self.actions.iter().map(action).collect();
        iam::ServiceLastAccessed {
            service_name: self.name.to_owned(),
            last_authenticated: last.map(|last| last.at),
            service_namespace: self.namespace.to_owned(),
            last_authenticated_entity: last.map(|last| last.who.clone()),
            last_authenticated_region: last.map(|last| last.region.clone()),
            // "Null if no principals attempted to access the service" (API model); recorded answers say 0.
            total_authenticated_entities: i32::try_from(self.callers).ok(),
            tracked_actions_last_accessed: (!actions.is_empty()).then_some(actions),
        }
    }
}

impl Handle for GenerateServiceLastAccessedDetailsRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_target(
            "iam:GenerateServiceLastAccessedDetails",
            &self.arn,
        )])
    }

    /// AWS works on a report for a while; here it is complete at once.
    fn run(self, call: &Call<'_>) -> Answer<GenerateServiceLastAccessedDetailsResponse> {
        let with_actions = self.granularity.as_deref() == Some("ACTION_LEVEL");
        let report = call.service_report(&self.arn, with_actions)?;
        let job = Job {
            id: uuid(call.chance()),
            created: call.now(),
            kind: JobKind::ServiceReport(Arc::new(report)),
        };
        let answer = GenerateServiceLastAccessedDetailsResponse {
            job_id: Some(job.id.clone()),
        };
        Ok((answer, vec![Change::PutJob(Arc::new(job))]))
    }
}

impl Handle for GetServiceLastAccessedDetailsRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GetServiceLastAccessedDetails", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetServiceLastAccessedDetailsResponse> {
        let (job, report) = call.service_job(&self.job_id)?;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let page = cursor.page_sorted(report.services.iter(), |service| service.namespace.to_owned());
        let granularity = if report.with_actions {
            "ACTION_LEVEL"
        } else {
            "SERVICE_LEVEL"
        };
        let answer = GetServiceLastAccessedDetailsResponse {
            job_status: "COMPLETED".to_owned(),
            job_type: Some(granularity.to_owned()),
            job_creation_date: job.created,
            services_last_accessed: page.items.into_iter().map(ReportedService::view).collect(),
            job_completion_date: job.created,
            is_truncated: page.is_truncated,
            marker: page.marker,
            error: None,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on(
            "iam:GetServiceLastAccessedDetailsWithEntities",
            "*",
        )])
    }

    /// "Sorted by date, with the most recent access listed first" (API model); those that never called come last, by
    /// name.
    fn run(self, call: &Call<'_>) -> Answer<GetServiceLastAccessedDetailsWithEntitiesResponse> {
        let (job, report) = call.service_job(&self.job_id)?;
        if catalog().service(&self.service_namespace).is_none() {
            return Err(Error::invalid_input(format!(
                "Service namespace {} is not valid.",
                self.service_namespace
            )));
        }
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let service = report
            .services
            .iter()
            .find(|service| service.namespace == self.service_namespace);
        let last = |place: usize| service.and_then(|service| service.by_entity.get(&place).copied());
        let mut entities: Vec<_> = match service {
            Some(_) => report.entities.iter().enumerate().collect(),
            // Nobody could have called a service that the policies do not allow.
            None => Vec::new(),
        };
        entities.sort_by_key(|(place, entity)| (std::cmp::Reverse(last(*place)), entity.name.clone()));
        let details = entities
            .into_iter()
            .enumerate()
            .map(|(rank, (place, entity))| (rank, entity.view(last(place))));
        let page = cursor.page_sorted(details, |(rank, _)| format!("{rank:08}"));
        let answer = GetServiceLastAccessedDetailsWithEntitiesResponse {
            job_status: "COMPLETED".to_owned(),
            job_creation_date: job.created,
            job_completion_date: job.created,
            entity_details_list: page.items.into_iter().map(|(_, details)| details).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
            error: None,
        };
        Ok((answer, Vec::new()))
    }
}

impl ReportedEntity {
    fn view(&self, last: Option<jiff::Timestamp>) -> iam::EntityDetails {
        iam::EntityDetails {
            entity_info: iam::EntityInfo {
                arn: self.arn.clone(),
                name: self.name.clone(),
                r#type: self.kind.to_owned(),
                id: self.id.clone(),
                path: Some(self.path.clone()),
            },
            last_authenticated: last,
        }
    }
}
