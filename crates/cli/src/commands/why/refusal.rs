//! AWS's AccessDenied messages, read back.
//!
//! The forms are those of the page `troubleshoot_access-denied` and what tools print around them. Terminals and mail
//! programs wrap long lines anywhere, also inside words, so the fixed words are looked for in the text without its
//! white space. Terraform draws a line beside what it prints; it counts as white space.

use steprole_policy::Layer;

/// What an AccessDenied message says.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Refusal {
    /// The caller's ARN.
    pub(crate) caller: Option<String>,
    /// `service:Name`.
    pub(crate) action: Option<String>,
    /// The resource as the message writes it: mostly an ARN, for IAM also `user alice`.
    pub(crate) resource: Option<String>,
    /// Why, where the message says so.
    pub(crate) verdict: Option<Verdict>,
    /// The operation that a tool says it called.
    pub(crate) operation: Option<String>,
    /// Whether an encoded explanation is attached, as EC2 does.
    pub(crate) is_encoded: bool,
}

/// Why, in a message's words.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Verdict {
    /// Whether a statement denies, or nothing allows.
    pub(crate) is_explicit: bool,
    /// The kind of policy; some services say only that a deny was explicit.
    pub(crate) layer: Option<Layer>,
    /// The policy's ARN, which AWS appends to explicit denies since January 2026.
    pub(crate) policy: Option<String>,
}

/// A text without its white space, and where each character of it stood.
struct Squeezed<'t> {
    text: &'t str,
    lower: String,
    /// For every byte of `lower`, its place in `text`.
    places: Vec<usize>,
}

/// The words before the action.
const PERFORM: &str = "notauthorizedtoperform:";
const ON_RESOURCE: &str = "onresource:";
const EXPLICIT: &str = "withanexplicitdeny";
const IMPLICIT: &str = "becauseno";
const ENCODED: &str = "encodedauthorizationfailuremessage:";

/// What follows a message in the output of tools.
const ENDS: [&str; 8] = [
    ENCODED,
    "(service:",
    "statuscode:",
    "requestid:",
    "transitively",
    "\"",
    "<",
    "\u{1b}",
];

/// Kinds of policy in AWS's words.
const LAYERS: [(&str, Layer); 9] = [
    ("identity-basedpolicy", Layer::Identity),
    ("resource-basedpolicy", Layer::Resource),
    ("permissionsboundary", Layer::Boundary),
    ("sessionspolicy", Layer::Session),
    ("sessionpolicy", Layer::Session),
    ("servicecontrolpolicy", Layer::ServiceControl),
    ("resourcecontrolpolicy", Layer::ResourceControl),
    ("vpcendpointpolicy", Layer::VpcEndpoint),
    ("roletrustpolicy", Layer::Trust),
];

impl Refusal {
    /// Reads a message in any of its published forms; nothing when the text is none.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.replace(is_drawn, " ");
        let squeezed = Squeezed::new(&text);
        let mut refusal = Self {
            operation: operation(&squeezed),
            is_encoded: squeezed.find(0, ENCODED).is_some(),
            ..Self::default()
        };
        let Some(perform) = squeezed.find(0, PERFORM) else {
            return refusal.without_names(&squeezed);
        };
        refusal.caller = squeezed.caller(perform);
        let after = perform + PERFORM.len();
        let reason = squeezed.first(after, &[EXPLICIT, IMPLICIT]);
        let end = reason.unwrap_or(squeezed.lower.len());
        let on = squeezed.find(after, ON_RESOURCE).filter(|on| *on < end);
        let action_end = on.unwrap_or_else(|| squeezed.end(after, end));
        refusal.action = squeezed.token(after, action_end);
        if let Some(on) = on {
            refusal.resource = squeezed.resource(on + ON_RESOURCE.len(), end, reason.is_some());
        }
        refusal.verdict = reason.map(|reason| verdict(&squeezed, reason));
        Some(refusal)
    }

    /// The forms that name nobody: S3's old `Access Denied`, EC2's `UnauthorizedOperation`, web identities.
    fn without_names(mut self, squeezed: &Squeezed<'_>) -> Option<Self> {
        let bare = "notauthorizedtoperform";
        if let Some(at) = squeezed.find(0, bare) {
            let token = squeezed.token(at + bare.len(), squeezed.lower.len());
            self.action = token.filter(|token| token.contains(':'));
            return Some(self);
        }
        let denied = ["accessdenied", "unauthorizedoperation", "notauthorized"];
        let is_refusal = denied.iter().any(|word| squeezed.find(0, word).is_some());
        (is_refusal || self.is_encoded).then_some(self)
    }
}

/// `An error occurred (AccessDenied) when calling the ListUsers operation:`, as the aws CLI and boto3 print it.
fn operation(squeezed: &Squeezed<'_>) -> Option<String> {
    let calling = "whencallingthe";
    let start = squeezed.find(0, calling)? + calling.len();
    let end = squeezed.find(start, "operation")?;
    squeezed.token(start, end)
}

fn verdict(squeezed: &Squeezed<'_>, at: usize) -> Verdict {
    let is_explicit = squeezed
        .lower
        .get(at..)
        .is_some_and(|rest| rest.starts_with(EXPLICIT));
    let start = at
        + if is_explicit {
            EXPLICIT.len()
        } else {
            IMPLICIT.len()
        };
    let mut rest = squeezed.lower.get(start..).unwrap_or_default();
    let mut eaten = start;
    if is_explicit {
        for article in ["inan", "inthe", "ina"] {
            if let Some(after) = rest.strip_prefix(article) {
                eaten += article.len();
                rest = after;
                break;
            }
        }
    }
    let layer = LAYERS.iter().find(|(name, _)| rest.starts_with(name));
    eaten += layer.map_or(0, |(name, _)| name.len());
    // a policy's ARN may follow at once, or after `transitively through …`
    let tail = squeezed.lower.get(eaten..).unwrap_or_default();
    let arn = tail
        .find(":arn:")
        .filter(|at| *at == 0 || tail.starts_with("transitively"));
    let policy = arn.and_then(|at| squeezed.token(eaten + at + 1, squeezed.lower.len()));
    Verdict {
        is_explicit,
        layer: layer.map(|(_, layer)| *layer),
        policy: policy.filter(|_| is_explicit),
    }
}

impl<'t> Squeezed<'t> {
    fn new(text: &'t str) -> Self {
        let mut lower = String::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len());
        for (place, letter) in text.char_indices() {
            if !letter.is_whitespace() {
                let before = lower.len();
                lower.push(letter.to_ascii_lowercase());
                places.resize(places.len() + lower.len() - before, place);
            }
        }
        Self { text, lower, places }
    }

    fn find(&self, from: usize, words: &str) -> Option<usize> {
        Some(from + self.lower.get(from..)?.find(words)?)
    }

    fn first(&self, from: usize, alternatives: &[&str]) -> Option<usize> {
        alternatives
            .iter()
            .filter_map(|words| self.find(from, words))
            .min()
    }

    /// Where whatever follows the message begins, at most `limit`.
    fn end(&self, from: usize, limit: usize) -> usize {
        self.first(from, &ENDS).map_or(limit, |end| end.min(limit))
    }

    /// The text between two places, as it was written.
    fn slice(&self, from: usize, to: usize) -> &'t str {
        let place = |at: usize| self.places.get(at).copied().unwrap_or(self.text.len());
        self.text.get(place(from)..place(to)).unwrap_or_default()
    }

    /// The caller: everything between `User:` and `is not`, which holds no white space of its own.
    fn caller(&self, perform: usize) -> Option<String> {
        let before = self.lower.get(..perform)?;
        let start = before.rfind("user:")? + "user:".len();
        let end = start + before.get(start..)?.rfind("is")?;
        let caller: String = self.slice(start, end).split_whitespace().collect();
        (!caller.is_empty()).then_some(caller)
    }

    /// A name without white space: the first word, and the words of the lines after it as long as each is alone on its
    /// line, as a wrapped name is.
    fn token(&self, from: usize, to: usize) -> Option<String> {
        let end = self.end(from, to);
        let name = unwrapped(self.slice(from, end), end < self.lower.len());
        let name = name.split_whitespace().next()?;
        let name = name.trim_end_matches(['.', ',', ';', ')', '\'']);
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// A resource: it may be in quotes, and IAM's `user alice` is two words.
    fn resource(&self, from: usize, to: usize, is_followed: bool) -> Option<String> {
        let quoted = self.lower.get(from..to)?.strip_prefix(['"', '\'']);
        let (from, end) = match quoted {
            Some(rest) => {
                let closing = rest.find(['"', '\'']).map_or(to, |at| from + 1 + at);
                (from + 1, closing)
            }
            None => (from, self.end(from, to)),
        };
        let is_closed = is_followed || end < self.lower.len();
        let resource = unwrapped(self.slice(from, end), is_closed);
        let resource = resource.trim().trim_end_matches(['.', ',']);
        (!resource.is_empty()).then(|| resource.to_owned())
    }
}

/// Lines and corners of the boxes that tools draw.
fn is_drawn(letter: char) -> bool {
    matches!(letter, '\u{2500}'..='\u{257f}')
}

/// A piece of text with line breaks taken out: all of them when something known follows it, else only those before
/// lines of a single word, since other lines are no part of the message any more. A blank line ends it in any case.
fn unwrapped(text: &str, is_closed: bool) -> String {
    let mut lines = text.trim().lines();
    let mut joined = lines.next().unwrap_or_default().trim_end().to_owned();
    for line in lines {
        let line = line.trim();
        if line.is_empty() || (!is_closed && line.contains(' ')) {
            break;
        }
        joined.push_str(line);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALICE: &str = "arn:aws:iam::123456789012:user/alice";

    fn read(text: &str) -> Refusal {
        Refusal::read(text).unwrap_or_else(|| panic!("{text}"))
    }

    /// Every row of the page's two tables, with and without the resource, explicit and implicit.
    #[test]
    fn every_published_reason() {
        for (words, layer) in [
            ("identity-based policy", Layer::Identity),
            ("resource-based policy", Layer::Resource),
            ("permissions boundary", Layer::Boundary),
            ("session policy", Layer::Session),
            ("sessions policy", Layer::Session),
            ("service control policy", Layer::ServiceControl),
            ("resource control policy", Layer::ResourceControl),
            ("VPC endpoint policy", Layer::VpcEndpoint),
            ("role trust policy", Layer::Trust),
        ] {
            let article = match layer {
                Layer::Identity => "an",
                Layer::Trust => "the",
                _ => "a",
            };
            for resource in [Some("arn:aws:iam::123456789012:role/HR"), None] {
                let on = resource.map_or(String::new(), |arn| format!(" on resource: {arn}"));
                let head = format!("User: {ALICE} is not authorized to perform: sts:AssumeRole{on}");
                let explicit = read(&format!("{head} with an explicit deny in {article} {words}"));
                let implicit = read(&format!(
                    "{head} because no {words} allows the sts:AssumeRole action"
                ));
                for (refusal, is_explicit) in [(explicit, true), (implicit, false)] {
                    assert_eq!(refusal.caller.as_deref(), Some(ALICE));
                    assert_eq!(refusal.action.as_deref(), Some("sts:AssumeRole"));
                    assert_eq!(refusal.resource.as_deref(), resource);
                    let verdict = refusal.verdict.unwrap();
                    assert_eq!(
                        (verdict.is_explicit, verdict.layer, verdict.policy),
                        (is_explicit, Some(layer), None),
                        "{words}"
                    );
                }
            }
        }
    }

    /// Since January 2026 [doc: AWS Security Blog, "Enhanced access denied error messages with policy ARNs"].
    #[test]
    fn the_policy_that_denied() {
        let text = "An error occurred (AccessDenied) when calling the ListRoles operation: User: \
            arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:ListRoles on resource: \
            arn:aws:iam::123456789012:role/* with an explicit deny in a service control policy: \
            arn:aws:organizations::111122223333:policy/o-exampleorgid/service_control_policy/p-examplepolicy";
        let refusal = read(text);
        assert_eq!(refusal.operation.as_deref(), Some("ListRoles"));
        assert_eq!(
            refusal.resource.as_deref(),
            Some("arn:aws:iam::123456789012:role/*")
        );
        assert_eq!(
            refusal.verdict.unwrap().policy.as_deref(),
            Some(
                "arn:aws:organizations::111122223333:policy/o-exampleorgid/service_control_policy/p-examplepolicy"
            )
        );
        let transitive = read(&format!(
            "User: {ALICE} is not authorized to perform: s3:ListBucket with an explicit deny in a VPC endpoint \
             policy transitively through a service control policy"
        ));
        let verdict = transitive.verdict.unwrap();
        assert_eq!((verdict.layer, verdict.policy), (Some(Layer::VpcEndpoint), None));
        let bare = read(&format!(
            "User: {ALICE} is not authorized to perform: ec2:RunInstances on resource: role TestReadOnly with an explicit deny"
        ));
        assert_eq!(bare.resource.as_deref(), Some("role TestReadOnly"));
        assert_eq!(bare.verdict.unwrap().layer, None);
    }

    /// The same message, wrapped at every width, also inside words, also indented.
    #[test]
    fn wrapped_anywhere() {
        let text = "An error occurred (AccessDenied) when calling the GetUser operation: User: \
            arn:aws:sts::123456789012:assumed-role/Admin/alice is not authorized to perform: iam:GetUser on resource: \
            arn:aws:iam::123456789012:user/team/bob because no identity-based policy allows the iam:GetUser action";
        let expected = read(text);
        assert_eq!(
            expected.resource.as_deref(),
            Some("arn:aws:iam::123456789012:user/team/bob")
        );
        for width in 20..120 {
            for indent in ["", "    "] {
                let lines: Vec<String> = text
                    .as_bytes()
                    .chunks(width)
                    .map(|line| format!("{indent}{}", String::from_utf8_lossy(line)))
                    .collect();
                assert_eq!(read(&lines.join("\n")), expected, "{width}");
                assert_eq!(read(&lines.join("\r\n")), expected, "{width}");
            }
        }
    }

    /// What tools print around the message.
    #[test]
    fn around_the_message() {
        let head = format!("User: {ALICE} is not authorized to perform: s3:GetObject on resource:");
        let plain = "arn:aws:s3:::reports/2026";
        for text in [
            format!("{head} {plain}"),
            format!("{head} \"{plain}\" because no identity-based policy allows the s3:GetObject action"),
            format!("<Error><Code>AccessDenied</Code><Message>{head} {plain}</Message></Error>"),
            format!("{{\"Message\": \"{head} {plain}\"}}"),
            format!("{head} {plain} (Service: S3, Status Code: 403, Request ID: ABCD)"),
            format!("{head} {plain}\n\nmake: *** [all] Error 254"),
            format!(
                "Error: reading bucket\n\n{head} {plain}\n\n  with aws_s3_object.it,\n  on main.tf line 1"
            ),
            format!("{head} {plain}."),
        ] {
            let refusal = read(&text);
            assert_eq!(refusal.resource.as_deref(), Some(plain), "{text}");
            assert_eq!(refusal.action.as_deref(), Some("s3:GetObject"), "{text}");
            assert_eq!(refusal.caller.as_deref(), Some(ALICE), "{text}");
        }
        let bare = read(&format!(
            "User: {ALICE} is not authorized to perform: iam:ListUsers\nexit status 254"
        ));
        assert_eq!(
            (bare.action.as_deref(), bare.resource),
            (Some("iam:ListUsers"), None)
        );
        let own = read(&format!(
            "User: {ALICE} is not authorized to perform: iam:GetUser on resource: user bob"
        ));
        assert_eq!(own.resource.as_deref(), Some("user bob"));
    }

    /// Terraform draws a line at the left of every line, and wraps.
    #[test]
    fn inside_a_box() {
        let boxed = read(&format!(
            "╷\n│ Error: assuming role: operation error STS: AssumeRole, api error AccessDenied: User:\n│ {ALICE} is not \
             authorized to perform:\n│ sts:AssumeRole on resource: arn:aws:iam::123456789012:role/Admin\n│ \n│   with \
             provider[\"registry.terraform.io/hashicorp/aws\"],\n╵\n"
        ));
        assert_eq!(boxed.caller.as_deref(), Some(ALICE));
        assert_eq!(boxed.action.as_deref(), Some("sts:AssumeRole"));
        assert_eq!(
            boxed.resource.as_deref(),
            Some("arn:aws:iam::123456789012:role/Admin")
        );
        assert_eq!(boxed.verdict, None);
    }

    #[test]
    fn messages_that_name_nobody() {
        let s3 = read("An error occurred (AccessDenied) when calling the GetObject operation: Access Denied");
        assert_eq!((s3.operation.as_deref(), s3.caller), (Some("GetObject"), None));
        let ec2 = read(
            "An error occurred (UnauthorizedOperation) when calling the RunInstances operation: You are not \
             authorized to perform this operation. Encoded authorization failure message: 4GIOHlTkIaWHQD0Q0m6XSnuU",
        );
        assert!(ec2.is_encoded && ec2.action.is_none());
        let both = read(&format!(
            "You are not authorized to perform this operation. User: {ALICE} is not authorized to perform: \
             ec2:RunInstances on resource: arn:aws:ec2:us-east-1:123456789012:instance/* because no identity-based \
             policy allows the ec2:RunInstances action. Encoded authorization failure message: 4GIOHlTkIaWHQD0Q"
        ));
        assert!(both.is_encoded);
        assert_eq!(both.action.as_deref(), Some("ec2:RunInstances"));
        assert_eq!(both.verdict.unwrap().layer, Some(Layer::Identity));
        let web = read(
            "An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized \
             to perform sts:AssumeRoleWithWebIdentity",
        );
        assert_eq!(web.action.as_deref(), Some("sts:AssumeRoleWithWebIdentity"));
        let anonymous = read(
            "User: anonymous is not authorized to perform: es:ESHttpGet because no resource-based policy allows the es:ESHttpGet action",
        );
        assert_eq!(anonymous.caller.as_deref(), Some("anonymous"));
        for other in [
            "",
            "NoSuchEntity: The user with name bob cannot be found.",
            "hello",
        ] {
            assert_eq!(Refusal::read(other), None, "{other}");
        }
    }
}
