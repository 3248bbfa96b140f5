//! Where requests go.

use std::fmt;

use crate::Error;

/// The base URL of an IAM and STS endpoint, `http://127.0.0.1:4599` for steprole's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint(String);

impl Endpoint {
    /// Accepts `http://` and `https://` URLs with a host and no path.
    pub fn new(url: impl Into<String>) -> Result<Self, Error> {
        let url = url.into();
        let rest = url
            .strip_prefix("http://")
            .or_else(|| url.strip_prefix("https://"));
        let authority = rest.map(|rest| rest.strip_suffix('/').unwrap_or(rest));
        match authority {
            Some(authority) if !authority.is_empty() && !authority.contains(['/', '?', '#', ' ']) => {
                Ok(Self(url.trim_end_matches('/').to_owned()))
            }
            _ => Err(Error::Endpoint { url }),
        }
    }

    /// The URL without a trailing slash.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether no TLS is spoken, so that no trust roots need to be read.
    pub(crate) fn is_plain(&self) -> bool {
        self.0.starts_with("http://")
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_scheme_and_host_and_nothing_more() {
        for good in [
            "http://127.0.0.1:4599",
            "https://iam.amazonaws.com/",
            "http://[::1]:80",
        ] {
            assert_eq!(Endpoint::new(good).unwrap().as_str(), good.trim_end_matches('/'));
        }
        for bad in [
            "",
            "127.0.0.1:80",
            "ftp://x",
            "http://",
            "http:///",
            "http://host/path",
            "http://a b",
        ] {
            assert!(Endpoint::new(bad).is_err(), "{bad}");
        }
    }
}
