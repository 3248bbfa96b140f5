//! The credential report: who has which credentials, how old they are and when they were last used.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use steprole_api::Error;
use steprole_api::iam::{
    GenerateCredentialReportRequest, GenerateCredentialReportResponse, GetCredentialReportRequest,
    GetCredentialReportResponse,
};

use super::handlers;
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{CredentialReport, LoginProfile, User};
use crate::need::Need;

handlers! {
    write GenerateCredentialReportRequest,
    read GetCredentialReportRequest,
}

/// The columns, in AWS's order (`id_credentials_getting-report`).
const COLUMNS: [&str; 22] = [
    "user",
    "arn",
    "user_creation_time",
    "password_enabled",
    "password_last_used",
    "password_last_changed",
    "password_next_rotation",
    "mfa_active",
    "access_key_1_active",
    "access_key_1_last_rotated",
    "access_key_1_last_used_date",
    "access_key_1_last_used_region",
    "access_key_1_last_used_service",
    "access_key_2_active",
    "access_key_2_last_rotated",
    "access_key_2_last_used_date",
    "access_key_2_last_used_region",
    "access_key_2_last_used_service",
    "cert_1_active",
    "cert_1_last_rotated",
    "cert_2_active",
    "cert_2_last_rotated",
];

/// What there is none of.
const NONE: &str = "N/A";
/// What is not known, or has not happened.
const UNKNOWN: &str = "no_information";
/// What the root user's row does not tell.
const UNSUPPORTED: &str = "not_supported";

/// An access key as the report shows it: its id, whether it is active, since when it is there.
type Key<'a> = (&'a str, bool, Timestamp);

fn date(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}

/// A field of comma-separated values (RFC 4180): names of users may have commas in them.
fn field(text: &str) -> String {
    if text.contains([',', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

fn line(fields: &[String]) -> String {
    let fields: Vec<String> = fields.iter().map(|text| field(text)).collect();
    fields.join(",")
}

impl Account {
    /// The whole table. The root user stands first, then the users by name.
    fn credential_report(&self) -> String {
        let mut lines = vec![COLUMNS.join(","), line(&self.root_row())];
        lines.extend(self.users.iter().map(|user| line(&self.user_row(user))));
        lines.join("\n")
    }

    fn root_row(&self) -> Vec<String> {
        let opening = self.opening();
        let key: Option<Key<'_>> = opening
            .root_key
            .as_ref()
            .map(|key| (key.id.as_str(), true, opening.created));
        let mut row = vec![
            "<root_account>".to_owned(),
            self.root_arn(),
            date(opening.created),
            UNSUPPORTED.to_owned(),
            UNKNOWN.to_owned(),
            UNSUPPORTED.to_owned(),
            UNSUPPORTED.to_owned(),
            // The root user of this server has no device to sign in with.
            false.to_string(),
        ];
        row.extend(self.key_fields(key));
        row.extend(self.key_fields(None));
        row.extend(certificate_fields(None));
        row.extend(certificate_fields(None));
        row
    }

    fn user_row(&self, user: &User) -> Vec<String> {
        let profile = user.login_profile.as_ref();
        let mut row = vec![
            user.name.clone(),
            self.user_arn(user),
            date(user.created),
            profile.is_some().to_string(),
            match (profile, user.password_last_used) {
                (None, _) => NONE.to_owned(),
                (Some(_), None) => UNKNOWN.to_owned(),
                (Some(_), Some(signed_in)) => date(signed_in),
            },
            profile.map_or_else(|| NONE.to_owned(), |profile| date(profile.changed)),
            profile
                .and_then(|profile| self.next_rotation(profile))
                .map_or_else(|| NONE.to_owned(), date),
            self.devices_of_user(&user.id).next().is_some().to_string(),
        ];
        for index in 0..2 {
            let key = user.access_keys.get(index);
            row.extend(self.key_fields(key.map(|key| (key.id.as_str(), key.active, key.created))));
        }
        for index in 0..2 {
            let certificate = user.signing_certificates.get(index);
            row.extend(certificate_fields(
                certificate.map(|certificate| (certificate.active, certificate.uploaded)),
            ));
        }
        row
    }

    /// When a password must be changed, where the account's policy says that passwords expire.
    fn next_rotation(&self, profile: &LoginProfile) -> Option<Timestamp> {
        let days = self.settings.password_policy.as_ref()?.max_age_days?;
        Some(profile.changed + SignedDuration::from_hours(24 * i64::from(days)))
    }

    fn key_fields(&self, key: Option<Key<'_>>) -> [String; 5] {
        let none = || NONE.to_owned();
        let Some((id, active, created)) = key else {
            return [false.to_string(), none(), none(), none(), none()];
        };
        let used = self.last_used.of(id);
        [
            active.to_string(),
            date(created),
            used.as_ref().map_or_else(none, |used| date(used.at)),
            used.as_ref().map_or_else(none, |used| used.region.clone()),
            used.map_or_else(none, |used| used.service),
        ]
    }
}

fn certificate_fields(certificate: Option<(bool, Timestamp)>) -> [String; 2] {
    match certificate {
        Some((active, uploaded)) => [active.to_string(), date(uploaded)],
        None => [false.to_string(), NONE.to_owned()],
    }
}

impl Handle for GenerateCredentialReportRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GenerateCredentialReport", "*")])
    }

    /// A report of the last four hours is the one that there is; else one is made. It is there at once, and the answer
    /// is AWS's for one that was just begun: clients ask again until it is complete.
    fn run(self, call: &Call<'_>) -> Answer<GenerateCredentialReportResponse> {
        let now = call.now();
        let present = call.account.credential_report.as_ref();
        if present.is_some_and(|report| report.is_fresh(now)) {
            let answer = GenerateCredentialReportResponse {
                state: Some("COMPLETE".to_owned()),
                description: None,
            };
            return Ok((answer, Vec::new()));
        }
        let report = CredentialReport {
            generated: now,
            content: call.account.credential_report(),
        };
        let answer = GenerateCredentialReportResponse {
            state: Some("STARTED".to_owned()),
            // [general knowledge, confirmed by no source at hand] text.
            description: Some("No report exists. Starting a new report generation task".to_owned()),
        };
        Ok((answer, vec![Change::PutCredentialReport(Arc::new(report))]))
    }
}

impl Handle for GetCredentialReportRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GetCredentialReport", "*")])
    }

    /// The codes are the API model's; the texts are ours.
    fn run(self, call: &Call<'_>) -> Answer<GetCredentialReportResponse> {
        let report = call.account.credential_report.as_ref().ok_or_else(|| {
            Error::report_not_present("No report exists. Generate one with GenerateCredentialReport.")
        })?;
        if !report.is_fresh(call.now()) {
            return Err(Error::report_expired(
                "The most recent report has expired. Generate a new one with GenerateCredentialReport.",
            ));
        }
        let answer = GetCredentialReportResponse {
            content: Some(report.content.clone().into_bytes()),
            report_format: Some("text/csv".to_owned()),
            generated_time: Some(report.generated),
        };
        Ok((answer, Vec::new()))
    }
}
