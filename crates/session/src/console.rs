//! The way of a role's credentials into the console, as URLs; who asks them is elsewhere.
//!
//! [IAM user guide, "id_roles_providers_enable-console-custom-url"] Temporary credentials are exchanged for a sign-in
//! token, which is good for a quarter of an hour, and the token opens a console session.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use crate::{Credentials, Partition, Secret};

/// Everything that is not unreserved in a URL.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The shortest and longest a console session may be asked to last, in seconds [same page].
pub const SECONDS: std::ops::RangeInclusive<u32> = 900..=43_200;

/// Where a partition signs people in, and where its console is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hosts {
    /// The federation endpoint.
    pub federation: String,
    /// The console's origin, without a slash at its end.
    pub console: String,
}

impl Hosts {
    /// Of a partition and one of its regions; `None` where no public document names them.
    ///
    /// [observed: aws CLI `console`, aws-vault `login`] The European Sovereign Cloud signs in by region; the isolated
    /// partitions are not documented.
    pub fn of(partition: Partition, region: &str) -> Option<Self> {
        let (sign_in, console) = match partition.name() {
            "aws" => ("signin.aws.amazon.com".to_owned(), "console.aws.amazon.com"),
            "aws-cn" => ("signin.amazonaws.cn".to_owned(), "console.amazonaws.cn"),
            "aws-us-gov" => (
                "signin.amazonaws-us-gov.com".to_owned(),
                "console.amazonaws-us-gov.com",
            ),
            "aws-eusc" => (
                format!("{region}.signin.amazonaws-eusc.eu"),
                "console.amazonaws-eusc.eu",
            ),
            _ => return None,
        };
        Some(Self {
            federation: format!("https://{sign_in}/federation"),
            console: format!("https://{region}.{console}"),
        })
    }

    /// A page of the console: its home, or a service's, which the console finds by name
    /// [observed: aws CLI `console`].
    pub fn page(&self, service: Option<&str>, region: &str) -> String {
        let region = encoded(region);
        match service {
            Some(service) => format!(
                "{}/go/view?service={}&region={region}",
                self.console,
                encoded(service)
            ),
            None => format!("{}/console/home?region={region}", self.console),
        }
    }
}

/// Asks for a sign-in token; the URL holds the credentials.
///
/// `seconds` only for credentials of a role that was assumed with a long-term key: with a chained role the endpoint
/// refuses a duration [same page].
pub fn token_url(federation: &str, credentials: &Credentials, seconds: Option<u32>) -> Secret {
    let session = serde_json::json!({
        "sessionId": credentials.access_key_id,
        "sessionKey": credentials.secret_access_key.reveal(),
        "sessionToken": credentials.session_token.as_ref().map(Secret::reveal),
    });
    let session = Secret::new(session.to_string());
    let duration = seconds.map_or_else(String::new, |seconds| format!("&SessionDuration={seconds}"));
    Secret::new(format!(
        "{federation}?Action=getSigninToken{duration}&Session={}",
        encoded(session.reveal())
    ))
}

/// The token of an answer.
pub fn token(answer: &Secret) -> Option<Secret> {
    #[derive(Deserialize)]
    struct Answer {
        #[serde(rename = "SigninToken")]
        token: zeroize::Zeroizing<String>,
    }
    let answer: Answer = serde_json::from_str(answer.reveal()).ok()?;
    (!answer.token.is_empty()).then(|| Secret::new(answer.token.as_str()))
}

/// Opens the console; whoever has the URL within a quarter of an hour is in.
pub fn login_url(federation: &str, destination: &str, token: &Secret) -> Secret {
    Secret::new(format!(
        "{federation}?Action=login&Issuer=steprole&Destination={}&SigninToken={}",
        encoded(destination),
        encoded(token.reveal())
    ))
}

/// A text as a part of a URL's query.
pub fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_con_3_every_public_partition_has_its_sign_in_host() {
        for (region, federation, page) in [
            (
                "eu-west-1",
                "https://signin.aws.amazon.com/federation",
                "https://eu-west-1.console.aws.amazon.com/go/view?service=ec2&region=eu-west-1",
            ),
            (
                "cn-north-1",
                "https://signin.amazonaws.cn/federation",
                "https://cn-north-1.console.amazonaws.cn/go/view?service=ec2&region=cn-north-1",
            ),
            (
                "us-gov-west-1",
                "https://signin.amazonaws-us-gov.com/federation",
                "https://us-gov-west-1.console.amazonaws-us-gov.com/go/view?service=ec2&region=us-gov-west-1",
            ),
            (
                "eusc-de-east-1",
                "https://eusc-de-east-1.signin.amazonaws-eusc.eu/federation",
                "https://eusc-de-east-1.console.amazonaws-eusc.eu/go/view?service=ec2&region=eusc-de-east-1",
            ),
        ] {
            let hosts = Hosts::of(Partition::of_region(region), region).unwrap();
            assert_eq!(hosts.federation, federation);
            assert_eq!(hosts.page(Some("ec2"), region), page);
        }
        let isolated = Partition::of_region("us-iso-east-1");
        assert_eq!(Hosts::of(isolated, "us-iso-east-1"), None);
    }

    #[test]
    fn what_is_in_a_url_stays_where_it_belongs() {
        let hosts = Hosts::of(Partition::AWS, "eu-west-1").unwrap();
        assert_eq!(
            hosts.page(Some("ec2&x=y#z"), "eu-west-1"),
            "https://eu-west-1.console.aws.amazon.com/go/view?service=ec2%26x%3Dy%23z&region=eu-west-1"
        );
        let credentials = Credentials {
            session_token: Some(Secret::new("a+b/c=")),
            ..Credentials::long_term("ASIAEXAMPLE", Secret::new("k&y"))
        };
        let url = token_url("https://f", &credentials, Some(900));
        assert_eq!(
            url.reveal(),
            "https://f?Action=getSigninToken&SessionDuration=900&Session=%7B%22sessionId%22%3A%22ASIAEXAMPLE%22%2C\
             %22sessionKey%22%3A%22k%26y%22%2C%22sessionToken%22%3A%22a%2Bb%2Fc%3D%22%7D"
        );
        assert!(
            !token_url("https://f", &credentials, None)
                .reveal()
                .contains("Duration")
        );
        let token = token(&Secret::new(r#"{"SigninToken":"t/k"}"#)).unwrap();
        assert_eq!(
            login_url("https://f", "https://d/?a=b", &token).reveal(),
            "https://f?Action=login&Issuer=steprole&Destination=https%3A%2F%2Fd%2F%3Fa%3Db&SigninToken=t%2Fk"
        );
    }
}
