use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use jiff::Timestamp;
use steprole_catalog::{
    AwsService, Credential, FederatedUser, RequestFacts, RolePath, RoleSession, RoleSessionMfa, RootUser,
    SignIn, User, principal_tags,
};
use steprole_policy::{Context, ContextValue, Principal, PrincipalKind};

use crate::mfa_state::MfaState;

/// Who calls: a principal, owned, with what is known about it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Caller {
    /// What kind of caller it is.
    pub kind: PrincipalKind,
    /// The caller's ARN; for a service or an identity provider its name; empty when anonymous.
    pub arn: String,
    /// The caller's account; empty for services, providers and anonymous callers.
    pub account: String,
    /// The role of a role session, with its path.
    pub role_arn: Option<String>,
    /// The user who made a federated-user session.
    pub user_arn: Option<String>,
    /// `AIDA…` of the user or `AROA…` of the session's role, where it is known.
    pub unique_id: Option<String>,
    /// The tags of the user or role, where they are known.
    pub tags: Option<BTreeMap<String, String>>,
}

/// A text that names no caller.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("`{0}` names no caller: it takes the ARN of a user, role, session or root, a service, or `*`")]
pub struct NoCaller(pub String);

/// The session name of a caller who was named by a role.
const SESSION: &str = "session";

impl Caller {
    /// A caller by its ARN (user, role, assumed-role session, federated user, root, identity provider), by a
    /// service principal or the host name of an identity provider; `*` is somebody unknown.
    ///
    /// A role cannot call, its sessions can: a role's ARN stands for a session of it.
    pub fn named(text: &str) -> Result<Self, NoCaller> {
        let unknown = || NoCaller(text.to_owned());
        if text == "*" {
            return Ok(Self::bare(PrincipalKind::Anonymous, "", ""));
        }
        let mut fields = text.splitn(6, ':');
        if fields.next() != Some("arn") {
            return match host(text) {
                Some(kind) => Ok(Self::bare(kind, text, "")),
                None => Err(unknown()),
            };
        }
        let (Some(partition), Some(service), Some(_), Some(account), Some(name)) = (
            fields.next(),
            fields.next(),
            fields.next(),
            fields.next(),
            fields.next(),
        ) else {
            return Err(unknown());
        };
        let (kind, rest) = name.split_once('/').unwrap_or((name, ""));
        let role_arn = |role: &str| Some(format!("arn:{partition}:iam::{account}:role/{role}"));
        match (service, kind) {
            ("iam", "root") if rest.is_empty() => Ok(Self::bare(PrincipalKind::Root, text, account)),
            _ if rest.is_empty() => Err(unknown()),
            ("iam", "user") => Ok(Self::bare(PrincipalKind::User, text, account)),
            ("iam", "role") => {
                let role = rest.rsplit('/').next().unwrap_or(rest);
                let session = format!("arn:{partition}:sts::{account}:assumed-role/{role}/{SESSION}");
                Ok(Self {
                    role_arn: Some(text.to_owned()),
                    ..Self::bare(PrincipalKind::RoleSession, &session, account)
                })
            }
            ("sts", "assumed-role") => {
                let (role, _) = rest.split_once('/').ok_or_else(unknown)?;
                Ok(Self {
                    role_arn: role_arn(role),
                    ..Self::bare(PrincipalKind::RoleSession, text, account)
                })
            }
            ("sts", "federated-user") => Ok(Self::bare(PrincipalKind::FederatedUser, text, account)),
            ("iam", "saml-provider") => Ok(Self::bare(PrincipalKind::Saml, text, "")),
            ("iam", "oidc-provider") => Ok(Self::bare(PrincipalKind::WebIdentity, text, "")),
            _ => Err(unknown()),
        }
    }

    /// The caller, in the forms that `Principal` elements name it.
    pub fn principal(&self) -> Principal<'_> {
        Principal {
            kind: self.kind,
            arn: &self.arn,
            account: &self.account,
            role_arn: self.role_arn.as_deref(),
            user_arn: self.user_arn.as_deref(),
            unique_id: self.unique_id.as_deref(),
        }
    }

    /// `user/team/alice`, `assumed-role/Admin/session`, `root`: the caller without its account.
    pub fn short(&self) -> &str {
        self.arn.splitn(6, ':').nth(5).unwrap_or(&self.arn)
    }

    /// The keys of a direct request over TLS at a given time that follow from who calls and with what; what only
    /// the request itself could tell (its address, Region, user agent) is absent.
    pub fn context(&self, mfa: MfaState, now: Timestamp, option: RoleSessionMfa) -> Context<'static> {
        let names = Names::of(self);
        let facts = RequestFacts::new(
            self.credential(&names, mfa, now),
            now,
            "",
            IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            "",
        );
        let option = match mfa {
            MfaState::Absent => RoleSessionMfa::Absent,
            MfaState::No | MfaState::Yes => option,
        };
        let mut context = facts.context(option);
        for unknown in ["aws:SourceIp", "aws:UserAgent", "aws:RequestedRegion"] {
            context.remove(unknown);
        }
        if names.id.is_empty() {
            context.remove("aws:userid");
        }
        if let Some(tags) = &self.tags {
            principal_tags(
                &mut context,
                tags.iter().map(|(key, value)| (key.as_str(), value.as_str())),
            );
        }
        owned(&context)
    }

    /// Whether the value of a key is known from who calls and with what, so that a key that [`Self::context`]
    /// leaves out is truly absent from a direct request.
    pub fn settles(&self, key: &str) -> bool {
        const SETTLED: [&str; 14] = [
            "aws:CalledVia",
            "aws:CalledViaFirst",
            "aws:CalledViaLast",
            "aws:CurrentTime",
            "aws:EpochTime",
            "aws:MultiFactorAuthAge",
            "aws:MultiFactorAuthPresent",
            "aws:PrincipalAccount",
            "aws:PrincipalArn",
            "aws:PrincipalIsAWSService",
            "aws:PrincipalType",
            "aws:TokenIssueTime",
            "aws:username",
            "aws:ViaAWSService",
        ];
        let tag = "aws:PrincipalTag/";
        SETTLED.iter().any(|settled| settled.eq_ignore_ascii_case(key))
            || (self.tags.is_some()
                && key
                    .get(..tag.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(tag)))
    }

    fn credential<'a>(&'a self, names: &'a Names, mfa: MfaState, now: Timestamp) -> Credential<'a> {
        let sign_in = match mfa {
            MfaState::Absent => SignIn::LongTermKey,
            MfaState::No => SignIn::SessionToken {
                issued: now,
                mfa: None,
            },
            MfaState::Yes => SignIn::SessionToken {
                issued: now,
                mfa: Some(now),
            },
        };
        let (arn, account) = (self.arn.as_str(), self.account.as_str());
        match self.kind {
            PrincipalKind::User => Credential::User {
                user: User {
                    arn,
                    name: &names.name,
                    id: &names.id,
                    account,
                },
                sign_in,
            },
            PrincipalKind::Root => Credential::Root {
                root: RootUser { arn, account },
                sign_in,
            },
            PrincipalKind::RoleSession => Credential::RoleSession {
                role: RoleSession {
                    arn: self.role_arn.as_deref().unwrap_or_default(),
                    session_arn: arn,
                    session_id: &names.id,
                    account,
                    source_identity: None,
                },
                path: match mfa {
                    MfaState::Yes => RolePath::MfaSession { mfa: now },
                    MfaState::Absent | MfaState::No => RolePath::NoMfa,
                },
                issued: now,
            },
            PrincipalKind::FederatedUser => Credential::FederatedUser {
                user: FederatedUser {
                    arn,
                    id: &names.id,
                    user_arn: self.user_arn.as_deref().unwrap_or_default(),
                    account,
                },
                issued: now,
            },
            // a provider's caller signs nothing; what its token says are keys that only the request can tell
            PrincipalKind::Anonymous | PrincipalKind::Saml | PrincipalKind::WebIdentity => {
                Credential::Anonymous
            }
            PrincipalKind::Service => Credential::Service(AwsService {
                name: arn,
                names: &[],
                source_arn: None,
                source_account: None,
            }),
        }
    }

    fn bare(kind: PrincipalKind, arn: &str, account: &str) -> Self {
        Self {
            kind,
            arn: arn.to_owned(),
            account: account.to_owned(),
            role_arn: None,
            user_arn: None,
            unique_id: None,
            tags: None,
        }
    }
}

/// What a caller's credential is named by, beside its ARN.
struct Names {
    name: String,
    id: String,
}

impl Names {
    fn of(caller: &Caller) -> Self {
        let name = caller.arn.rsplit('/').next().unwrap_or_default().to_owned();
        let unique = caller.unique_id.clone().unwrap_or_default();
        let id = match caller.kind {
            PrincipalKind::RoleSession if !unique.is_empty() => format!("{unique}:{name}"),
            PrincipalKind::FederatedUser => format!("{}:{name}", caller.account),
            _ => unique,
        };
        Self { name, id }
    }
}

/// What a name without `arn:` is: a service principal or the host name of an identity provider.
fn host(name: &str) -> Option<PrincipalKind> {
    if name.contains([':', ' ']) || !name.contains('.') {
        return None;
    }
    // the one web identity provider with a name like a service's [doc: reference_policies_elements_principal]
    if name == "cognito-identity.amazonaws.com" {
        return Some(PrincipalKind::WebIdentity);
    }
    let is_service = name.ends_with(".amazonaws.com") || name.ends_with(".amazonaws.com.cn");
    Some(if is_service {
        PrincipalKind::Service
    } else {
        PrincipalKind::WebIdentity
    })
}

fn owned(context: &Context<'_>) -> Context<'static> {
    let mut copy = Context::new();
    for (key, value) in context.iter() {
        match value {
            ContextValue::One(value) => copy.set(key.to_owned(), value.clone().into_owned()),
            ContextValue::Many(values) => copy.set_many(
                key.to_owned(),
                values.iter().map(|value| value.clone().into_owned()),
            ),
        }
    }
    copy
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_750_000_000, 0);

    fn one(context: &Context<'_>, key: &str) -> Option<String> {
        match context.value(key)? {
            ContextValue::One(value) => Some(value.clone().into_owned()),
            ContextValue::Many(values) => Some(values.join(",")),
        }
    }

    #[test]
    fn every_form_of_caller() {
        let kind = |text| Caller::named(text).map(|caller| caller.kind);
        for (text, expected) in [
            ("*", PrincipalKind::Anonymous),
            ("arn:aws:iam::123456789012:root", PrincipalKind::Root),
            ("arn:aws:iam::123456789012:user/team/alice", PrincipalKind::User),
            (
                "arn:aws:iam::123456789012:role/team/App",
                PrincipalKind::RoleSession,
            ),
            (
                "arn:aws:sts::123456789012:assumed-role/App/s",
                PrincipalKind::RoleSession,
            ),
            (
                "arn:aws:sts::123456789012:federated-user/guest",
                PrincipalKind::FederatedUser,
            ),
            (
                "arn:aws:iam::123456789012:saml-provider/corp",
                PrincipalKind::Saml,
            ),
            (
                "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com",
                PrincipalKind::WebIdentity,
            ),
            ("accounts.google.com", PrincipalKind::WebIdentity),
            ("cognito-identity.amazonaws.com", PrincipalKind::WebIdentity),
            ("sns.amazonaws.com", PrincipalKind::Service),
        ] {
            assert_eq!(kind(text), Ok(expected), "{text}");
        }
        for text in [
            "",
            "alice",
            "user/alice",
            "arn:aws:iam::123456789012:user/",
            "arn:aws:s3:::b",
            "arn:aws:iam::123456789012:group/g",
        ] {
            assert_eq!(kind(text), Err(NoCaller(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn a_role_stands_for_a_session_that_drops_its_path() {
        let app = Caller::named("arn:aws:iam::123456789012:role/team/App").unwrap();
        assert_eq!(app.arn, "arn:aws:sts::123456789012:assumed-role/App/session");
        assert_eq!(
            app.role_arn.as_deref(),
            Some("arn:aws:iam::123456789012:role/team/App")
        );
        let context = app.context(MfaState::Yes, NOW, RoleSessionMfa::default());
        assert_eq!(one(&context, "aws:PrincipalArn"), app.role_arn);
        assert_eq!(
            one(&context, "aws:userid"),
            None,
            "nobody said what the role's id is"
        );
    }

    /// `reference_policies_condition-keys`: a long-term key says nothing, a session true or false.
    #[test]
    fn what_a_user_says_of_mfa() {
        let alice = Caller::named("arn:aws:iam::123456789012:user/team/alice").unwrap();
        let of = |mfa| {
            let context = alice.context(mfa, NOW, RoleSessionMfa::default());
            (
                one(&context, "aws:MultiFactorAuthPresent"),
                one(&context, "aws:MultiFactorAuthAge"),
                one(&context, "aws:username"),
                one(&context, "aws:SourceIp"),
            )
        };
        let (name, yes, no) = (Some("alice".to_owned()), "true".to_owned(), "false".to_owned());
        assert_eq!(of(MfaState::Absent), (None, None, name.clone(), None));
        assert_eq!(of(MfaState::No), (Some(no), None, name.clone(), None));
        assert_eq!(of(MfaState::Yes), (Some(yes), Some("0".to_owned()), name, None));
    }

    #[test]
    fn what_is_settled_and_what_only_a_request_could_tell() {
        let mut alice = Caller::named("arn:aws:iam::123456789012:user/alice").unwrap();
        assert!(alice.settles("aws:multifactorauthpresent") && alice.settles("AWS:TokenIssueTime"));
        assert!(!alice.settles("aws:SourceIp") && !alice.settles("s3:prefix"));
        assert!(
            !alice.settles("aws:PrincipalTag/team"),
            "an ARN does not tell the tags"
        );
        alice.tags = Some(BTreeMap::from([("Team".to_owned(), "red".to_owned())]));
        assert!(alice.settles("aws:principaltag/other"));
        let context = alice.context(MfaState::Absent, NOW, RoleSessionMfa::default());
        assert_eq!(one(&context, "aws:PrincipalTag/team").as_deref(), Some("red"));
    }
}
