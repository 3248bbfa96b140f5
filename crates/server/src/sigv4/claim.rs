//! What a request says about its signature, before any of it is believed.

use http::header::{AUTHORIZATION, DATE, HeaderMap, HeaderName};

use crate::form::Form;
use crate::sigv4::{AuthorizationHeader, Refusal, Request};

/// The one algorithm that is verified here. AWS's STS also lists the asymmetric `AWS4-ECDSA-P256-SHA256`.
const ALGORITHM: &str = "AWS4-HMAC-SHA256";

const X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
const X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// Where the signature stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    /// In the `Authorization` header.
    Header,
    /// In the query string: a presigned request.
    Query,
}

/// The parameters of a signature, from the header or the query string. Every one is there; none is checked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Claim<'r> {
    pub(crate) place: Place,
    pub(crate) credential: &'r str,
    pub(crate) signed_headers: &'r str,
    pub(crate) signature: &'r str,
    pub(crate) date: &'r str,
    pub(crate) expires: Option<&'r str>,
    pub(crate) token: Option<&'r str>,
}

impl<'r> Claim<'r> {
    /// Finds the signature of a request, or tells everything that is missing at once, as AWS does.
    pub(crate) fn find(request: &Request<'r>) -> Result<Self, Refusal> {
        let header = request.headers.get(AUTHORIZATION);
        let presigned = request.query.value("X-Amz-Algorithm");
        match (header, presigned) {
            (None, None) => Err(Refusal::MissingAuthenticationToken),
            (Some(_), Some(_)) => Err(Refusal::BothHeaderAndQuery),
            (Some(header), None) => {
                let text = header.to_str().map_err(|_| {
                    let text = String::from_utf8_lossy(header.as_bytes()).into_owned();
                    Refusal::NotKeyValue {
                        part: text.clone(),
                        header: text,
                    }
                })?;
                Self::in_header(&AuthorizationHeader::parse(text)?, request)
            }
            (None, Some(algorithm)) => Self::in_query(algorithm, request),
        }
    }

    fn in_header(header: &AuthorizationHeader<'r>, request: &Request<'r>) -> Result<Self, Refusal> {
        let date = text(request.headers, &X_AMZ_DATE).or_else(|| text(request.headers, &DATE));
        let (Some(credential), Some(signature), Some(signed_headers), Some(date)) = (
            header.credential(),
            header.signature(),
            header.signed_headers(),
            date,
        ) else {
            let parameters = [
                (header.credential(), "Credential"),
                (header.signature(), "Signature"),
                (header.signed_headers(), "SignedHeaders"),
            ];
            let mut missing: Vec<String> = parameters
                .into_iter()
                .filter(|(given, _)| given.is_none())
                .map(|(_, name)| format!("Authorization header requires '{name}' parameter."))
                .collect();
            if date.is_none() {
                missing.push(
                    "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
                        .to_owned(),
                );
            }
            missing.push(format!("Authorization={}", header.text()));
            return Err(Refusal::MissingParameters(missing.join(" ")));
        };
        if header.algorithm() != ALGORITHM {
            return Err(Refusal::UnsupportedAlgorithm(header.algorithm().to_owned()));
        }
        let token = text(request.headers, &X_AMZ_SECURITY_TOKEN)
            .or_else(|| request.query.value("X-Amz-Security-Token"));
        Ok(Self {
            place: Place::Header,
            credential,
            signed_headers,
            signature,
            date,
            expires: None,
            token,
        })
    }

    fn in_query(algorithm: &'r str, request: &Request<'r>) -> Result<Self, Refusal> {
        let given = |name| not_empty(request.query, name);
        let (Some(_), Some(credential), Some(signature), Some(signed_headers), Some(date)) = (
            given("X-Amz-Algorithm"),
            given("X-Amz-Credential"),
            given("X-Amz-Signature"),
            given("X-Amz-SignedHeaders"),
            given("X-Amz-Date"),
        ) else {
            let parameters = [
                "X-Amz-Algorithm",
                "X-Amz-Credential",
                "X-Amz-Signature",
                "X-Amz-SignedHeaders",
                "X-Amz-Date",
            ];
            let mut missing: Vec<String> = parameters
                .into_iter()
                .filter(|name| given(name).is_none())
                .map(|name| format!("AWS query-string parameters must include '{name}'."))
                .collect();
            missing.push("Re-examine the query-string parameters.".to_owned());
            return Err(Refusal::MissingParameters(missing.join(" ")));
        };
        if algorithm != ALGORITHM {
            return Err(Refusal::UnsupportedAlgorithm(algorithm.to_owned()));
        }
        let token = request
            .query
            .value("X-Amz-Security-Token")
            .or_else(|| text(request.headers, &X_AMZ_SECURITY_TOKEN));
        let expires = request.query.value("X-Amz-Expires");
        Ok(Self {
            place: Place::Query,
            credential,
            signed_headers,
            signature,
            date,
            expires,
            token,
        })
    }

    /// Whether a header is among the signed ones.
    pub(crate) fn signs(&self, header: &str) -> bool {
        self.signed_headers
            .split(';')
            .any(|signed| signed.eq_ignore_ascii_case(header))
    }
}

fn text<'r>(headers: &'r HeaderMap, name: &HeaderName) -> Option<&'r str> {
    headers
        .get(name)
        .map(|value| value.to_str().unwrap_or("\u{fffd}"))
}

fn not_empty<'r>(query: &'r Form<'_>, name: &str) -> Option<&'r str> {
    query.value(name).filter(|value| !value.is_empty())
}
