//! Last-accessed reports on an organization.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, access_role, refusal};
use steprole_api::Error;
use steprole_api::iam::{
    AccessDetail, GenerateOrganizationsAccessReportRequest, GetOrganizationsAccessReportRequest,
    GetOrganizationsAccessReportResponse,
};
use steprole_api::organizations as org;
use steprole_api::sts::GetCallerIdentityRequest;

/// An organization with SCPs, a unit, and an account in it.
struct Company {
    aws: Aws,
    id: String,
    root: String,
    unit: String,
    member: String,
}

impl Company {
    fn new() -> Self {
        let aws = Aws::new();
        let made = aws
            .call(org::CreateOrganizationRequest { feature_set: None })
            .unwrap();
        let id = made.organization.unwrap().id.unwrap();
        let roots = aws
            .call(org::ListRootsRequest {
                next_token: None,
                max_results: None,
            })
            .unwrap();
        let root = roots.roots.unwrap()[0].id.clone().unwrap();
        let unit = aws
            .call(org::CreateOrganizationalUnitRequest {
                parent_id: root.clone(),
                name: "unit".to_owned(),
                tags: None,
            })
            .unwrap();
        let unit = unit.organizational_unit.unwrap().id.unwrap();
        let member = aws.member("one");
        aws.call(org::MoveAccountRequest {
            account_id: member.clone(),
            source_parent_id: root.clone(),
            destination_parent_id: unit.clone(),
        })
        .unwrap();
        Self {
            aws,
            id,
            root,
            unit,
            member,
        }
    }

    fn with_policies() -> Self {
        let company = Self::new();
        company
            .aws
            .call(org::EnablePolicyTypeRequest {
                root_id: company.root.clone(),
                policy_type: "SERVICE_CONTROL_POLICY".to_owned(),
            })
            .unwrap();
        company
    }

    fn path(&self, rest: &[&str]) -> String {
        let line = [&[self.id.as_str(), self.root.as_str()], rest].concat();
        line.join("/")
    }

    fn account_path(&self) -> String {
        self.path(&[&self.unit, &self.member])
    }

    /// A session in the member account.
    fn inside(&self) -> Key {
        self.aws.enter(&access_role(&self.member))
    }

    fn policy(&self, statement: &str) -> String {
        let made = self
            .aws
            .call(org::CreatePolicyRequest {
                content: format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#),
                description: String::new(),
                name: "policy".to_owned(),
                r#type: "SERVICE_CONTROL_POLICY".to_owned(),
                tags: None,
            })
            .unwrap();
        made.policy.unwrap().policy_summary.unwrap().id.unwrap()
    }

    fn attach(&self, policy: &str, target: &str) {
        self.aws
            .call(org::AttachPolicyRequest {
                policy_id: policy.to_owned(),
                target_id: target.to_owned(),
            })
            .unwrap();
    }

    fn generate(&self, path: &str, policy: Option<&str>) -> Result<String, Error> {
        let answer = self.aws.call(GenerateOrganizationsAccessReportRequest {
            entity_path: path.to_owned(),
            organizations_policy_id: policy.map(str::to_owned),
        })?;
        Ok(answer.job_id.unwrap())
    }

    fn get(&self, job: &str, sort: Option<&str>) -> GetOrganizationsAccessReportResponse {
        let answer = self.aws.call(GetOrganizationsAccessReportRequest {
            job_id: job.to_owned(),
            max_items: Some(1_000),
            marker: None,
            sort_key: sort.map(str::to_owned),
        });
        let answer = answer.unwrap();
        assert_eq!(answer.job_status, "COMPLETED");
        answer
    }

    fn report(&self, path: &str, policy: Option<&str>) -> Vec<AccessDetail> {
        let answer = self.get(&self.generate(path, policy).unwrap(), None);
        let details = answer.access_details.unwrap();
        let unused = details
            .iter()
            .filter(|detail| detail.last_authenticated_time.is_none());
        assert_eq!(
            answer.number_of_services_not_accessed,
            i32::try_from(unused.count()).ok()
        );
        assert_eq!(
            answer.number_of_services_accessible,
            i32::try_from(details.len()).ok()
        );
        details
    }
}

/// Namespace, path and number of accounts of what was called.
fn called(details: &[AccessDetail]) -> Vec<(&str, &str, i32)> {
    details
        .iter()
        .filter_map(|detail| {
            let path = detail.entity_path.as_deref()?;
            Some((
                detail.service_namespace.as_str(),
                path,
                detail.total_authenticated_entities.unwrap(),
            ))
        })
        .collect()
}

#[test]
fn accounts_are_reported_by_place() {
    let company = Company::with_policies();
    company
        .aws
        .call_as(&company.inside(), GetCallerIdentityRequest {})
        .unwrap();
    let account = company.account_path();
    for place in [company.path(&[]), company.path(&[&company.unit]), account.clone()] {
        let details = company.report(&place, None);
        assert!(details.len() > 400);
        assert_eq!(called(&details), [("sts", account.as_str(), 1)], "{place}");
    }
    // The management account is reported on where it is asked about itself.
    let own = company.path(&["123456789012"]);
    let details = company.report(&own, None);
    let names: Vec<&str> = called(&details).iter().map(|(name, _, _)| *name).collect();
    assert_eq!(names, ["iam", "organizations", "sts"]);
    assert!(called(&details).iter().all(|(_, path, _)| *path == own));
}

#[test]
fn control_policies_say_what_is_accessible() {
    let company = Company::with_policies();
    company
        .aws
        .call_as(&company.inside(), GetCallerIdentityRequest {})
        .unwrap();
    let account = company.account_path();
    let names = |details: &[AccessDetail]| -> Vec<String> {
        details
            .iter()
            .map(|detail| detail.service_namespace.clone())
            .collect()
    };
    let only = company.policy(r#"{"Effect":"Allow","Action":["sts:*","s3:Get*"],"Resource":"*"}"#);
    // Not attached: the services of the policy, and no data.
    let details = company.report(&account, Some(&only));
    assert_eq!(names(&details), ["s3", "sts"]);
    assert_eq!(called(&details), []);
    company.attach(&only, &company.unit);
    let details = company.report(&company.path(&[]), Some(&only));
    assert_eq!(called(&details), [("sts", account.as_str(), 1)]);
    // Beside FullAWSAccess it takes nothing away; alone it does, for the levels below.
    assert!(company.report(&account, None).len() > 400);
    company
        .aws
        .call(org::DetachPolicyRequest {
            policy_id: "p-FullAWSAccess".to_owned(),
            target_id: company.unit.clone(),
        })
        .unwrap();
    assert_eq!(names(&company.report(&account, None)), ["s3", "sts"]);
    assert!(company.report(&company.path(&[]), None).len() > 400);
    // The management account is not limited, and the policy is ignored.
    let own = company.path(&["123456789012"]);
    assert!(company.report(&own, Some(&only)).len() > 400);
}

#[test]
fn reports_are_sorted_as_asked() {
    let company = Company::with_policies();
    company.aws.advance(1);
    company.aws.call(GetCallerIdentityRequest {}).unwrap();
    let job = company.generate(&company.path(&["123456789012"]), None).unwrap();
    let names = |sort: &str| -> Vec<String> {
        let details = company.get(&job, Some(sort)).access_details.unwrap();
        details
            .into_iter()
            .map(|detail| detail.service_namespace)
            .collect()
    };
    let ascending = names("SERVICE_NAMESPACE_ASCENDING");
    assert!(ascending.is_sorted());
    let mut reversed = names("SERVICE_NAMESPACE_DESCENDING");
    reversed.reverse();
    assert_eq!(reversed, ascending);
    // Organizations was called to build the company, STS after that.
    let recent = names("LAST_AUTHENTICATED_TIME_DESCENDING");
    assert_eq!(&recent[..3], ["sts", "organizations", "a2c"]);
    let last = names("LAST_AUTHENTICATED_TIME_ASCENDING");
    assert_eq!(last[0], "a2c");
    assert_eq!(&last[last.len() - 2..], ["organizations", "sts"]);
}

#[test]
fn who_may_have_a_report_and_on_what() {
    let company = Company::new();
    let account = company.account_path();
    assert_eq!(
        refusal(company.generate(&account, None)).0,
        "InvalidInput",
        "SCPs are not enabled"
    );
    let company = Company::with_policies();
    let account = company.account_path();
    for wrong in [
        company.path(&["ou-none-12345678"]),
        company.path(&[&company.member]),
        account.replace("o-", "o-x"),
    ] {
        assert_eq!(
            refusal(company.generate(&wrong, None)).0,
            "InvalidInput",
            "{wrong}"
        );
    }
    assert_eq!(
        refusal(company.generate(&account, Some("p-12345678"))).0,
        "InvalidInput"
    );
    let inside = company.inside();
    let request = GenerateOrganizationsAccessReportRequest {
        entity_path: account.clone(),
        organizations_policy_id: None,
    };
    assert_eq!(refusal(company.aws.call_as(&inside, request)).0, "AccessDenied");
    let missing = company.aws.call(GetOrganizationsAccessReportRequest {
        job_id: "12345678-1234-1234-1234-123456789012".to_owned(),
        max_items: None,
        marker: None,
        sort_key: None,
    });
    assert_eq!(refusal(missing).0, "NoSuchEntity");
}
