//! Where a call goes, from environment and files, in AWS's order.

use crate::location::Environment;
use crate::partition::Partition;
use crate::profiles::{Profile, Profiles};

/// Where STS and IAM are for one profile.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Place {
    /// Which AWS.
    pub partition: Partition,
    /// What STS calls are signed for.
    pub region: String,
    /// Base URL of STS.
    pub sts: String,
    /// Base URL of IAM.
    pub iam: String,
}

/// What decides about places: the environment and the files.
#[derive(Clone, Copy, Debug)]
pub struct EndpointSettings<'a> {
    /// Wins over the files.
    pub environment: &'a Environment,
    /// Both files.
    pub profiles: &'a Profiles,
}

impl<'s> EndpointSettings<'s> {
    /// The place of the first of these profiles that says something; its region is the first one's alone.
    ///
    /// A day session is shared by profiles of many regions: it is asked for where its own profile says, or in the
    /// partition's global region, never in the region of whoever came first.
    pub fn place(&self, profiles: &[&Profile], partition: Partition) -> Place {
        let first = profiles.first();
        let region = self
            .environment
            .value("AWS_REGION")
            .or_else(|| self.environment.value("AWS_DEFAULT_REGION"))
            .or_else(|| first.and_then(|profile| profile.value("region")))
            .filter(|region| Partition::of_region(region) == partition)
            .unwrap_or(partition.global_region())
            .to_owned();
        let configured = |service: &str| {
            self.configured(service, profiles)
                .map(|url| url.trim_end_matches('/').to_owned())
        };
        let legacy = partition == Partition::AWS
            && self
                .environment
                .value("AWS_STS_REGIONAL_ENDPOINTS")
                .or_else(|| first.and_then(|profile| profile.value("sts_regional_endpoints")))
                == Some("legacy");
        let (region, sts) = match configured("sts") {
            Some(url) => (region, url),
            None if legacy => ("us-east-1".to_owned(), "https://sts.amazonaws.com".to_owned()),
            None => {
                let url = partition.sts(&region);
                (region, url)
            }
        };
        Place {
            partition,
            region,
            sts,
            iam: configured("iam").unwrap_or_else(|| partition.iam()),
        }
    }

    /// The base URL that is configured for a service, `sso` or `sso_oidc`, by the same order as STS's and IAM's.
    pub fn service(&self, service: &str, profiles: &[&Profile]) -> Option<String> {
        let url = self.configured(service, profiles)?;
        Some(url.trim_end_matches('/').to_owned())
    }

    /// Service's variable, the general variable, the profile's services section, the profile's `endpoint_url`; all
    /// switched off by one flag [observed: botocore `configprovider.py`].
    fn configured<'a>(&self, service: &str, profiles: &[&'a Profile]) -> Option<&'a str>
    where
        's: 'a,
    {
        let ignored = |value: Option<&str>| value.is_some_and(|value| value.eq_ignore_ascii_case("true"));
        if ignored(self.environment.value("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")) {
            return None;
        }
        let variable = format!("AWS_ENDPOINT_URL_{}", service.to_ascii_uppercase());
        let from_environment = self
            .environment
            .value(&variable)
            .or_else(|| self.environment.value("AWS_ENDPOINT_URL"));
        if from_environment.is_some() {
            return from_environment;
        }
        profiles
            .iter()
            .filter(|profile| !ignored(profile.value("ignore_configured_endpoint_urls")))
            .find_map(|profile| {
                let services = profile
                    .value("services")
                    .and_then(|name| self.profiles.services(name));
                services
                    .and_then(|section| section.setting(service))
                    .and_then(|setting| setting.nested("endpoint_url"))
                    .or_else(|| profile.value("endpoint_url"))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str = "[profile a]\nregion = eu-west-1\nendpoint_url = http://127.0.0.1:2/\nservices = s\n\
                          [services s]\nsts =\n  endpoint_url = http://127.0.0.1:1\n\
                          [profile b]\nregion = ap-northeast-1\nsts_regional_endpoints = legacy\n";

    fn place(variables: &[(&str, &str)], names: &[&str]) -> Place {
        let profiles = Profiles::read(CONFIG, "").unwrap();
        let environment = Environment::new(variables.iter().copied());
        let chosen: Vec<_> = names.iter().map(|name| profiles.profile(name).unwrap()).collect();
        EndpointSettings {
            environment: &environment,
            profiles: &profiles,
        }
        .place(&chosen, Partition::AWS)
    }

    #[test]
    fn endpoints_are_chosen_in_awss_order() {
        let a = place(&[], &["a"]);
        assert_eq!(
            (a.sts.as_str(), a.iam.as_str()),
            ("http://127.0.0.1:1", "http://127.0.0.1:2")
        );
        assert_eq!(a.region, "eu-west-1");
        let general = place(&[("AWS_ENDPOINT_URL", "http://127.0.0.1:3")], &["a"]);
        assert_eq!(general.sts, "http://127.0.0.1:3");
        let both = [
            ("AWS_ENDPOINT_URL", "http://127.0.0.1:3"),
            ("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:4"),
        ];
        assert_eq!(place(&both, &["a"]).sts, "http://127.0.0.1:4");
        assert_eq!(place(&both, &["a"]).iam, "http://127.0.0.1:3");
        let off = place(&[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE")], &["a"]);
        assert_eq!(off.sts, "https://sts.eu-west-1.amazonaws.com");
        assert_eq!(off.iam, "https://iam.amazonaws.com");
    }

    #[test]
    fn ac_region_sts_is_regional_unless_the_old_way_is_asked_for() {
        let b = place(&[], &["b"]);
        assert_eq!(
            (b.sts.as_str(), b.region.as_str()),
            ("https://sts.amazonaws.com", "us-east-1")
        );
        let regional = place(&[("AWS_STS_REGIONAL_ENDPOINTS", "regional")], &["b"]);
        assert_eq!(regional.sts, "https://sts.ap-northeast-1.amazonaws.com");
    }

    #[test]
    fn a_shared_session_does_not_take_the_region_of_whoever_asks() {
        let session = place(&[], &["b", "a"]);
        assert_eq!(
            session.sts, "http://127.0.0.1:1",
            "the endpoint is inherited, when there is one"
        );
        assert_eq!(session.region, "ap-northeast-1");
    }
}
