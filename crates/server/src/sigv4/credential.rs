//! The credential of a signature: an access key id and the scope its signing key was made for.

use std::fmt::Write as _;

use crate::sigv4::region::is_region;
use crate::sigv4::{AmzDate, Refusal};

/// The last part of every scope.
const TERMINATOR: &str = "aws4_request";

/// `AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request`, taken apart.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Credential<'r> {
    text: &'r str,
    access_key_id: &'r str,
    day: &'r str,
    region: &'r str,
    service: &'r str,
    terminator: &'r str,
}

impl<'r> Credential<'r> {
    /// Takes the five parts apart, without judging them.
    pub fn parse(text: &'r str) -> Result<Self, Refusal> {
        let mut parts = text.split('/');
        let mut part = || {
            parts
                .next()
                .ok_or_else(|| Refusal::MalformedCredential(text.to_owned()))
        };
        let credential = Self {
            text,
            access_key_id: part()?,
            day: part()?,
            region: part()?,
            service: part()?,
            terminator: part()?,
        };
        match parts.next() {
            None => Ok(credential),
            Some(_) => Err(Refusal::MalformedCredential(text.to_owned())),
        }
    }

    /// Whole, as it came.
    pub fn text(&self) -> &'r str {
        self.text
    }

    /// The access key id.
    pub fn access_key_id(&self) -> &'r str {
        self.access_key_id
    }

    /// `YYYYMMDD`.
    pub fn day(&self) -> &'r str {
        self.day
    }

    /// The region the signing key was made for.
    pub fn region(&self) -> &'r str {
        self.region
    }

    /// The service the signing key was made for.
    pub fn service(&self) -> &'r str {
        self.service
    }

    /// All but the access key id; it goes into the string to sign.
    pub fn scope(&self) -> &'r str {
        self.text.split_once('/').map_or("", |(_, scope)| scope)
    }

    /// Refuses a scope that is not for this day, a region, one of `services` and this protocol.
    ///
    /// `wanted` is the service named in the text; the scope itself decides which one is addressed. AWS reports all faults
    /// at once, each part with its trailing blank (cognitect-labs/aws-api#27, tedder/requests-aws4auth#7).
    pub fn check(&self, date: &AmzDate<'_>, services: &[&str], wanted: &str) -> Result<(), Refusal> {
        let mut faults = String::new();
        if !is_region(self.region) {
            write!(
                faults,
                "Credential should be scoped to a valid region, not '{}'. ",
                self.region
            )
            .ok();
        }
        if !services.is_empty() && !services.contains(&self.service) {
            write!(
                faults,
                "Credential should be scoped to correct service: '{wanted}'. "
            )
            .ok();
        }
        if self.terminator != TERMINATOR {
            write!(
                faults,
                "Credential should be scoped with a valid terminator: '{TERMINATOR}', not '{}'. ",
                self.terminator
            )
            .ok();
        }
        if self.day != date.day() {
            write!(
                faults,
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{}' != '{}', from '{}'.",
                self.day,
                date.day(),
                date.text()
            )
            .ok();
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Refusal::CredentialScope(faults))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Credential;
    use crate::sigv4::AmzDate;

    fn check(credential: &str) -> Result<(), String> {
        let date = AmzDate::parse("20151125T154140Z").unwrap();
        Credential::parse(credential)
            .and_then(|credential| credential.check(&date, &["iam", "sts"], "sts"))
            .map_err(|refusal| refusal.to_string())
    }

    #[test]
    fn a_credential_is_taken_apart() {
        let credential = Credential::parse("AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request").unwrap();
        assert_eq!(credential.access_key_id(), "AKIDEXAMPLE");
        assert_eq!(credential.region(), "us-east-1");
        assert_eq!(credential.service(), "iam");
        assert_eq!(credential.scope(), "20150830/us-east-1/iam/aws4_request");
    }

    #[test]
    fn a_credential_has_five_parts() {
        for text in [
            "",
            "AKID",
            "AKID/20150830/us-east-1/iam",
            "AKID/20150830/us-east-1/iam/aws4_request/more",
        ] {
            assert_eq!(
                check(text).unwrap_err(),
                format!(
                    "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{text}'"
                )
            );
        }
    }

    #[test]
    fn any_region_and_both_services_are_good() {
        for text in [
            "AKID/20151125/us-east-1/iam/aws4_request",
            "AKID/20151125/cn-north-1/sts/aws4_request",
        ] {
            assert_eq!(check(text), Ok(()));
        }
    }

    /// The texts, part by part, and then all of them.
    #[test]
    fn every_fault_of_a_scope_is_told() {
        let region = "Credential should be scoped to a valid region, not 'mars'. ";
        let service = "Credential should be scoped to correct service: 'sts'. ";
        let terminator = "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5'. ";
        let day = "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20151124' != '20151125', from '20151125T154140Z'.";
        assert_eq!(check("AKID/20151125/mars/iam/aws4_request").unwrap_err(), region);
        assert_eq!(
            check("AKID/20151125/us-east-1/s3/aws4_request").unwrap_err(),
            service
        );
        assert_eq!(check("AKID/20151125/us-east-1/sts/aws5").unwrap_err(), terminator);
        assert_eq!(
            check("AKID/20151124/us-east-1/sts/aws4_request").unwrap_err(),
            day
        );
        assert_eq!(
            check("AKID/20151124/mars/s3/aws5").unwrap_err(),
            [region, service, terminator, day].concat()
        );
    }
}
