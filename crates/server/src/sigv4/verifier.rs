//! Verification, in the order in which AWS finds faults.

use data_encoding::HEXLOWER;
use http::HeaderMap;
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq as _;

use crate::form::Form;
use crate::sigv4::canonical_request::canonical_query;
use crate::sigv4::claim::{Claim, Place};
use crate::sigv4::signing_key_cache::SigningKeyCache;
use crate::sigv4::{AmzDate, BodyHash, CanonicalRequest, Credential, Refusal, SigningKey, path};

/// The longest life of a presigned request, in seconds: a week.
const LONGEST_EXPIRES: i64 = 604_800;

/// The parts of an HTTP request that a signature covers.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// `GET` or `POST`.
    pub method: &'r str,
    /// As it stands in the request line, encoded.
    pub path: &'r str,
    /// Decoded.
    pub query: &'r Form<'r>,
    /// All headers.
    pub headers: &'r HeaderMap,
    /// The body, or its hash where somebody else has the body.
    pub body: Payload<'r>,
}

/// The body of a request, as far as a signature covers it.
#[derive(Clone, Copy, Debug)]
pub enum Payload<'r> {
    /// The whole body.
    Bytes(&'r [u8]),
    /// What stands for it in the canonical request: the SHA-256 of the body in hexadecimal digits, or one of S3's words.
    Hash(&'r str),
}

/// What is not the same for every verifier.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Services a scope may name, none is any; the scope, and the protocol, decide which one is addressed.
    pub services: &'static [&'static str],
    /// How far a date may be from the clock, either way. 15 minutes for IAM and STS (aws/aws-cli#6676).
    pub skew: SignedDuration,
    /// Whether a presigned request may add `X-Amz-Security-Token` after it was signed. Some of AWS's services want it so
    /// (IAM User Guide, `create-signed-request`); here it is off.
    pub unsigned_token_in_query: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            services: &["iam", "organizations", "sts"],
            skew: SignedDuration::from_mins(15),
            unsigned_token_in_query: false,
        }
    }
}

/// Something that has the secret of an access key.
pub trait HasSecret {
    /// The secret access key.
    fn secret(&self) -> &str;
}

/// A request whose signature is right.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verified<'r, K> {
    /// What the look-up found.
    pub key: K,
    /// The service of the scope.
    pub service: &'r str,
    /// The region of the scope.
    pub region: &'r str,
}

/// Verifies AWS Signature Version 4, in the header and in the query string.
///
/// Signature Version 4A (asymmetric) is refused with IncompleteSignature.
#[derive(Debug, Default)]
pub struct Verifier {
    rules: Rules,
    cache: SigningKeyCache,
}

impl Verifier {
    /// A verifier with its own rules.
    pub fn new(rules: Rules) -> Self {
        Self {
            rules,
            cache: SigningKeyCache::default(),
        }
    }

    /// Finds the key that signed `request`, or the first fault, in AWS's order.
    ///
    /// `now` is the host's clock, because clients sign with theirs. `look_up` is asked for an access key id and the
    /// session token that came with it; it answers InvalidClientTokenId and ExpiredToken, which precede a wrong
    /// signature. `wanted` is the service that a wrong scope is told to be for.
    pub fn verify<'r, K, E>(
        &self,
        request: &Request<'r>,
        wanted: &str,
        now: Timestamp,
        look_up: impl FnOnce(&str, Option<&str>) -> Result<K, E>,
    ) -> Result<Verified<'r, K>, E>
    where
        K: HasSecret,
        E: From<Refusal>,
    {
        let (claim, date, credential) = self.check_claim(request, wanted, now)?;
        let key = look_up(credential.access_key_id(), claim.token)?;
        self.check_signature(request, &claim, &date, &credential, key.secret())?;
        Ok(Verified {
            key,
            service: credential.service(),
            region: credential.region(),
        })
    }

    /// Everything that can be said without a secret.
    fn check_claim<'r>(
        &self,
        request: &Request<'r>,
        wanted: &str,
        now: Timestamp,
    ) -> Result<(Claim<'r>, AmzDate<'r>, Credential<'r>), Refusal> {
        let claim = Claim::find(request)?;
        check_signed_headers(&claim, request.headers, is_s3(service_of(&claim)))?;
        let date = AmzDate::parse(claim.date)?;
        let age = claim
            .expires
            .map(expires)
            .transpose()?
            .unwrap_or(self.rules.skew)
            .min(longest_age(&claim, self.rules.skew));
        let now = Timestamp::from_second(now.as_second()).unwrap_or(now);
        date.check(now, age, self.rules.skew)?;
        let credential = Credential::parse(claim.credential)?;
        credential.check(&date, self.rules.services, wanted)?;
        Ok((claim, date, credential))
    }

    fn check_signature(
        &self,
        request: &Request<'_>,
        claim: &Claim<'_>,
        date: &AmzDate<'_>,
        credential: &Credential<'_>,
        secret: &str,
    ) -> Result<(), Refusal> {
        let body = match request.body {
            Payload::Bytes(body) => {
                let body = BodyHash::of(body);
                body.check(request.headers)?;
                body
            }
            Payload::Hash(hash) => BodyHash::told(hash),
        };
        let kept = self.cache.find(credential, secret);
        let is_new = kept.is_none();
        let key = kept.unwrap_or_else(|| SigningKey::derive(secret, credential));
        let path = match request.path {
            "/" => "/".into(),
            other if is_s3(credential.service()) => path::encode_once(other),
            other => path::encode(&path::normalise(other)),
        };
        let matches = |left_out: &[&str]| {
            let canonical = CanonicalRequest {
                method: request.method,
                path: &path,
                query: &canonical_query(request.query, left_out),
                headers: request.headers,
                signed_headers: claim.signed_headers,
                body: &body,
            };
            let signature = key.sign(canonical.string_to_sign(date, credential).as_bytes());
            bool::from(
                HEXLOWER
                    .encode(&signature)
                    .as_bytes()
                    .ct_eq(claim.signature.as_bytes()),
            )
        };
        let is_right = match claim.place {
            Place::Header => matches(&[]),
            Place::Query => {
                matches(&["X-Amz-Signature"])
                    || (self.rules.unsigned_token_in_query
                        && matches(&["X-Amz-Signature", "X-Amz-Security-Token"]))
            }
        };
        if !is_right {
            return Err(Refusal::SignatureDoesNotMatch);
        }
        if is_new {
            self.cache.keep(credential, secret, key);
        }
        Ok(())
    }
}

/// The host, the content type and every `x-amz-` header must be signed where they are present.
///
/// S3 lets the content type go unsigned: who uploads to a presigned URL chooses it later
/// [observed: aws-sdk-js-v3 signs no content type in presigned PUTs].
fn check_signed_headers(claim: &Claim<'_>, headers: &HeaderMap, is_s3: bool) -> Result<(), Refusal> {
    if !claim.signs("host") {
        return Err(Refusal::HostNotSigned);
    }
    let mut must_be_signed = headers
        .keys()
        .map(http::HeaderName::as_str)
        .filter(|name| (*name == "content-type" && !is_s3) || name.starts_with("x-amz-"));
    match must_be_signed.find(|name| !claim.signs(name)) {
        Some(name) => Err(Refusal::NotSigned(name.to_owned())),
        None => Ok(()),
    }
}

/// The service that a claim is for, before anything of it is believed.
fn service_of<'r>(claim: &Claim<'r>) -> &'r str {
    Credential::parse(claim.credential).map_or("", |credential| credential.service())
}

/// Whether a service has S3's rules of signing: paths are encoded once and stay as they are, bodies may go unsigned
/// [doc: S3 User Guide, "Authenticating Requests: Using the Authorization Header"].
pub(crate) fn is_s3(service: &str) -> bool {
    matches!(service, "s3" | "s3-object-lambda" | "s3-outposts" | "s3express")
}

/// How old a presigned request may be at most: IAM's and STS's no older than any signature, others' a week.
fn longest_age(claim: &Claim<'_>, skew: SignedDuration) -> SignedDuration {
    match service_of(claim) {
        "iam" | "sts" | "" => skew,
        _ if claim.expires.is_none() => skew,
        _ => SignedDuration::from_secs(LONGEST_EXPIRES),
    }
}

/// A presigned request's own limit; of IAM and STS it never lives longer than the skew (EKS and Vault documentation: 15 minutes).
///
/// That a shorter limit counts is [inferred] from its name. kubernetes-sigs/aws-iam-authenticator notes that STS ignores it.
fn expires(text: &str) -> Result<SignedDuration, Refusal> {
    match text.parse() {
        Ok(seconds @ 1..=LONGEST_EXPIRES) => Ok(SignedDuration::from_secs(seconds)),
        _ => Err(Refusal::Expires(text.to_owned())),
    }
}
