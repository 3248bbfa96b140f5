//! The separate AWSes of the world.

/// A partition: no ARN, key or endpoint of one is good in another.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Partition(&'static Row);

/// What differs from partition to partition [SDK data: botocore `partitions.json`].
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Row {
    name: &'static str,
    suffix: &'static str,
    /// Where IAM is, and what it is signed for.
    global: &'static str,
    /// How its regions begin.
    regions: &'static [&'static str],
}

const ROWS: &[Row] = &[
    Row {
        name: "aws-cn",
        suffix: "amazonaws.com.cn",
        global: "cn-north-1",
        regions: &["cn-"],
    },
    Row {
        name: "aws-us-gov",
        suffix: "amazonaws.com",
        global: "us-gov-west-1",
        regions: &["us-gov-"],
    },
    Row {
        name: "aws-eusc",
        suffix: "amazonaws.eu",
        global: "eusc-de-east-1",
        regions: &["eusc-"],
    },
    Row {
        name: "aws-iso",
        suffix: "c2s.ic.gov",
        global: "us-iso-east-1",
        regions: &["us-iso-"],
    },
    Row {
        name: "aws-iso-b",
        suffix: "sc2s.sgov.gov",
        global: "us-isob-east-1",
        regions: &["us-isob-"],
    },
    Row {
        name: "aws-iso-e",
        suffix: "cloud.adc-e.uk",
        global: "eu-isoe-west-1",
        regions: &["eu-isoe-"],
    },
    Row {
        name: "aws-iso-f",
        suffix: "csp.hci.ic.gov",
        global: "us-isof-south-1",
        regions: &["us-isof-"],
    },
];

const COMMERCIAL: Row = Row {
    name: "aws",
    suffix: "amazonaws.com",
    global: "us-east-1",
    regions: &[],
};

impl Partition {
    /// `aws`, where everything is that nothing says otherwise about.
    pub const AWS: Self = Self(&COMMERCIAL);

    /// The partition an ARN names; `None` for what is no ARN or names none that is known.
    pub fn of_arn(arn: &str) -> Option<Self> {
        let mut parts = arn.split(':');
        if parts.next() != Some("arn") {
            return None;
        }
        let name = parts.next()?;
        if name == COMMERCIAL.name {
            return Some(Self::AWS);
        }
        ROWS.iter().find(|row| row.name == name).map(Self)
    }

    /// The partition a region lies in.
    pub fn of_region(region: &str) -> Self {
        ROWS.iter()
            .find(|row| row.regions.iter().any(|prefix| region.starts_with(prefix)))
            .map_or(Self::AWS, Self)
    }

    /// `aws`, `aws-cn`…
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// The region that global services are signed for.
    pub fn global_region(self) -> &'static str {
        self.0.global
    }

    /// Whether a URL is one of this AWS's own hosts: `….amazonaws.com`.
    pub fn owns(self, url: &str) -> bool {
        let authority = url
            .strip_prefix("https://")
            .and_then(|rest| rest.split(['/', '?', '#']).next());
        // what stands before an `@` is a name for whoever comes after it
        let host = authority
            .filter(|authority| !authority.contains('@'))
            .and_then(|authority| authority.split(':').next());
        host.is_some_and(|host| {
            [self.0.suffix, "api.aws"]
                .iter()
                .any(|suffix| host.strip_suffix(suffix).is_some_and(|rest| rest.ends_with('.')))
        })
    }

    /// `https://sts.REGION.…`.
    pub fn sts(self, region: &str) -> String {
        self.service("sts", region)
    }

    /// `https://HOST.REGION.…`, as regional services are named.
    pub fn service(self, host: &str, region: &str) -> String {
        format!("https://{host}.{region}.{}", self.0.suffix)
    }

    /// Where IAM is: `aws`, gov and China have names of their own [AWS General Reference, "IAM endpoints"].
    pub fn iam(self) -> String {
        match self.0.name {
            "aws" => "https://iam.amazonaws.com".to_owned(),
            "aws-us-gov" => "https://iam.us-gov.amazonaws.com".to_owned(),
            _ => format!("https://iam.{}.{}", self.0.global, self.0.suffix),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_and_a_region_name_the_same_partition() {
        for (arn, region, sts) in [
            (
                "arn:aws:iam::123456789012:role/R",
                "eu-west-1",
                "https://sts.eu-west-1.amazonaws.com",
            ),
            (
                "arn:aws-cn:iam::123456789012:role/R",
                "cn-north-1",
                "https://sts.cn-north-1.amazonaws.com.cn",
            ),
            (
                "arn:aws-us-gov:iam::123456789012:mfa/a",
                "us-gov-east-1",
                "https://sts.us-gov-east-1.amazonaws.com",
            ),
            (
                "arn:aws-eusc:iam::123456789012:mfa/a",
                "eusc-de-east-1",
                "https://sts.eusc-de-east-1.amazonaws.eu",
            ),
            (
                "arn:aws-iso:iam::123456789012:mfa/a",
                "us-iso-east-1",
                "https://sts.us-iso-east-1.c2s.ic.gov",
            ),
        ] {
            let partition = Partition::of_arn(arn).unwrap();
            assert_eq!(partition, Partition::of_region(region), "{arn}");
            assert_eq!(partition.sts(region), sts);
        }
        assert!(Partition::AWS.owns("https://sts.eu-west-1.amazonaws.com/"));
        for foreign in [
            "http://sts.amazonaws.com",
            "https://evilamazonaws.com",
            "https://amazonaws.com.evil.example",
            "https://sts.amazonaws.com:1@evil.example",
        ] {
            assert!(!Partition::AWS.owns(foreign), "{foreign}");
        }
        assert_eq!(
            Partition::of_arn("GAHT12345678"),
            None,
            "a hardware serial is no ARN"
        );
    }
}
