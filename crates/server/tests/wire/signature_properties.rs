//! What AWS's signer signs is verified, and whatever is changed afterwards is not.

use http::{HeaderMap, HeaderValue};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::signed::{Message, Plan};

fn encoded() -> impl Strategy<Value = String> {
    ".{0,12}".prop_map(|text| utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string())
}

prop_compose! {
    fn path()(segments in prop::collection::vec(prop_oneof![encoded(), "[.]{0,2}", "[a-z~_-]{1,8}"], 0..4)) -> String {
        format!("/{}", segments.join("/"))
    }
}

prop_compose! {
    fn query()(pairs in prop::collection::vec((encoded(), encoded()), 0..5)) -> String {
        let pairs: Vec<String> =
            pairs.into_iter().filter(|(name, _)| !name.is_empty()).map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("&")
    }
}

fn headers() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = select(vec![
        "content-type",
        "x-amz-meta",
        "x-k8s-aws-id",
        "my-header",
        "my-other",
    ]);
    prop::collection::vec((name.prop_map(str::to_owned), "[!-~]([ -~]{0,20}[!-~])?"), 0..5)
}

prop_compose! {
    fn plan()(
        method in select(vec!["GET", "POST"]),
        path in path(),
        query in query(),
        headers in headers(),
        body in prop::collection::vec(any::<u8>(), 0..200),
        region in select(vec!["us-east-1", "eu-west-1", "cn-north-1", "us-gov-west-1"]),
        service in select(vec!["iam", "sts"]),
        token in prop::option::of("[A-Za-z0-9+/]{1,80}={0,2}"),
        presigned in any::<bool>(),
        body_hash_header in any::<bool>(),
    ) -> Plan {
        let region = region.to_owned();
        let key = Plan::sdk("sts", "").key;
        Plan { method, path, query, headers, body, region, service, key, token, presigned, body_hash_header }
    }
}

/// One change to a signed request.
#[derive(Clone, Copy, Debug)]
enum Mutation {
    AddBody,
    AddQuery,
    AddSignedHeaderValue(Index),
    ChangeBody(Index),
    ChangeDate,
    ChangeDay,
    ChangeKeyId,
    ChangeMethod,
    ChangePath,
    ChangeRegion,
    ChangeService,
    ChangeSignature(Index),
    ChangeSignedHeader(Index),
    ChangeToken,
    DropQuery(Index),
    DropSignedHeader(Index),
    UppercaseSignature,
}

fn mutation() -> impl Strategy<Value = Mutation> {
    use Mutation::*;
    prop_oneof![
        Just(AddBody),
        Just(AddQuery),
        any::<Index>().prop_map(AddSignedHeaderValue),
        any::<Index>().prop_map(ChangeBody),
        Just(ChangeDate),
        Just(ChangeDay),
        Just(ChangeKeyId),
        Just(ChangeMethod),
        Just(ChangePath),
        Just(ChangeRegion),
        Just(ChangeService),
        any::<Index>().prop_map(ChangeSignature),
        any::<Index>().prop_map(ChangeSignedHeader),
        Just(ChangeToken),
        any::<Index>().prop_map(DropQuery),
        any::<Index>().prop_map(DropSignedHeader),
        Just(UppercaseSignature),
    ]
}

impl Mutation {
    /// Changes the message; `None` where there is nothing of the kind to change.
    fn apply(self, mut message: Message, presigned: bool) -> Option<Message> {
        // both places of a signature hold the same texts, in the query string percent-encoded
        let slash = if presigned { "%2F" } else { "/" };
        match self {
            Self::AddBody => message.body.push(b'x'),
            Self::AddQuery => {
                let separator = if message.query.is_empty() { "" } else { "&" };
                message.query = format!("{}{separator}More=1", message.query);
            }
            Self::AddSignedHeaderValue(index) => {
                let name = signed_header(&message, index)?;
                message.headers.append(
                    http::HeaderName::try_from(name).ok()?,
                    HeaderValue::from_static("more"),
                );
            }
            Self::ChangeBody(index) => {
                let length = message.body.len();
                let byte = message.body.get_mut(index.index(length.max(1)))?;
                *byte ^= 1;
            }
            Self::ChangeDate => message = edit(message, presigned, "T000000Z", "T000001Z"),
            Self::ChangeDay => {
                message = edit(
                    message,
                    presigned,
                    &format!("{slash}20260101{slash}"),
                    &format!("{slash}20260102{slash}"),
                );
            }
            Self::ChangeKeyId => {
                message = edit(message, presigned, "AKIARZPUZDIKAAAAAAAA", "AKIARZPUZDIKAAAAAAAB");
            }
            Self::ChangeMethod => {
                if message.method == "GET" { "POST" } else { "GET" }.clone_into(&mut message.method);
            }
            Self::ChangePath => message.path = format!("{}x", message.path.trim_end_matches('.')),
            Self::ChangeRegion => {
                let old = ["us-east-1", "eu-west-1", "cn-north-1", "us-gov-west-1"]
                    .into_iter()
                    .map(|region| format!("{slash}{region}{slash}"))
                    .find(|region| signature_text(&message, presigned).contains(region.as_str()))?;
                message = edit(message, presigned, &old, &format!("{slash}us-west-2{slash}"));
            }
            Self::ChangeService => {
                let (iam, sts) = (format!("{slash}iam{slash}"), format!("{slash}sts{slash}"));
                let is_iam = signature_text(&message, presigned).contains(&iam);
                let (old, new) = if is_iam { (iam, sts) } else { (sts, iam) };
                message = edit(message, presigned, &old, &new);
            }
            Self::ChangeSignature(index) => {
                let text = signature_text(&message, presigned);
                let start = text.rfind("Signature=")? + "Signature=".len();
                let at = start + index.index(64);
                let old = text[at..].chars().next()?;
                let new = if old == '0' { '1' } else { '0' };
                let changed = format!("{}{new}{}", &text[..at], &text[at + 1..]);
                message = with_signature_text(message, presigned, changed);
            }
            Self::ChangeSignedHeader(index) => {
                let name = signed_header(&message, index)?;
                let value = message.headers.get_mut(&name)?;
                let changed = format!("{}x", value.to_str().ok()?);
                *value = changed.parse().ok()?;
            }
            Self::ChangeToken => {
                if presigned {
                    message.query.contains("X-Amz-Security-Token=").then_some(())?;
                    message.query = message
                        .query
                        .replace("X-Amz-Security-Token=", "X-Amz-Security-Token=A");
                } else {
                    let token = message
                        .headers
                        .get("x-amz-security-token")?
                        .to_str()
                        .ok()?
                        .to_owned();
                    message
                        .headers
                        .insert("x-amz-security-token", format!("A{token}").parse().ok()?);
                }
            }
            Self::DropQuery(index) => {
                let mut pairs: Vec<&str> = message.query.split('&').filter(|pair| !pair.is_empty()).collect();
                let index = index.index(pairs.len().max(1));
                // without its limit a presigned request is another one all the same
                (index < pairs.len()).then(|| pairs.remove(index))?;
                message.query = pairs.join("&");
            }
            Self::DropSignedHeader(index) => {
                let name = signed_header(&message, index)?;
                message.headers.remove(&name);
            }
            Self::UppercaseSignature => {
                let text = signature_text(&message, presigned);
                let start = text.rfind("Signature=")? + "Signature=".len();
                let upper = text[start..].to_uppercase();
                (upper != text[start..]).then_some(())?;
                let changed = format!("{}{upper}", &text[..start]);
                message = with_signature_text(message, presigned, changed);
            }
        }
        Some(message)
    }
}

fn signature_text(message: &Message, presigned: bool) -> String {
    if presigned {
        message.query.clone()
    } else {
        message.headers["authorization"].to_str().unwrap().to_owned()
    }
}

fn with_signature_text(mut message: Message, presigned: bool, text: String) -> Message {
    if presigned {
        message.query = text;
    } else {
        message.headers.insert("authorization", text.parse().unwrap());
    }
    message
}

/// Changes the signature's own text, and the date header with it.
fn edit(mut message: Message, presigned: bool, old: &str, new: &str) -> Message {
    let changed = signature_text(&message, presigned).replace(old, new);
    message = with_signature_text(message, presigned, changed);
    if let Some(date) = message.headers.get_mut("x-amz-date") {
        *date = date.to_str().unwrap().replace(old, new).parse().unwrap();
    }
    message
}

/// The name of one of the headers the signature covers.
fn signed_header(message: &Message, index: Index) -> Option<String> {
    let names: Vec<String> = message
        .headers
        .keys()
        .map(|name| name.as_str().to_owned())
        .collect();
    let names: Vec<&String> = names.iter().filter(|name| *name != "authorization").collect();
    (!names.is_empty()).then(|| names[index.index(names.len())].clone())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn what_aws_signs_is_verified(plan in plan()) {
        prop_assert_eq!(plan.sign().verify(), Ok(()));
    }

    #[test]
    fn any_single_mutation_is_refused(plan in plan(), mutation in mutation()) {
        let message = plan.sign();
        if let Some(mutated) = mutation.apply(message.clone(), plan.presigned) {
            prop_assert!(mutated.verify().is_err(), "{:?}", mutated);
        }
    }

    /// No text in the place of a signature brings the verifier down.
    #[test]
    fn garbage_is_refused(authorization in "[ -~]{0,120}", date in "[ -~]{0,20}", query in "[ -$&-~]{0,80}") {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", authorization.parse().unwrap());
        headers.insert("x-amz-date", date.parse().unwrap());
        let message = Message { method: "POST".to_owned(), path: "/".to_owned(), query, headers, body: Vec::new() };
        prop_assert!(message.verify().is_err());
    }
}
