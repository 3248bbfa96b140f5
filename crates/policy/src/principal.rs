use crate::document::{NamedPrincipal, PrincipalType, Principals};
use crate::request::{Principal, PrincipalKind};
use crate::semantics::{NotPrincipalAccount, Semantics};

/// The `Principal` or `NotPrincipal` element of a statement, compiled.
#[derive(Clone, Debug)]
pub(crate) struct PrincipalTest {
    negated: bool,
    names: Box<[Name]>,
}

/// One principal that a document names.
///
/// A name is whole: `*` is no wildcard inside an ARN, so `user/*` names nobody
/// [doc: reference_policies_elements_principal].
#[derive(Clone, Debug, Eq, PartialEq)]
enum Name {
    Everyone,
    /// An account, by number or by the ARN of its root.
    Account(Box<str>),
    /// A user, role, session or federated user.
    Arn(Box<str>),
    /// The unique id that stands in a trust policy for a user or role.
    UniqueId(Box<str>),
    Service(Box<str>),
    Federated(Box<str>),
    /// An S3 canonical user id, which is not known here, or text that is no name.
    Nobody,
}

/// How closely a statement names the caller, closest first: what else must allow depends on it.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Reach {
    /// `*`, or a `NotPrincipal` list without the caller.
    Everyone,
    /// The caller itself: a user, a service, a provider.
    Caller,
    /// The caller's session: a role session or a federated user.
    Session,
    /// The role of the caller's session.
    Role,
    /// The user who made the federated session.
    ParentUser,
    /// The caller's account, which delegates to its own policies.
    Account,
}

impl PrincipalTest {
    pub(crate) fn compile(element: &Principals) -> Self {
        Self {
            negated: element.negated,
            names: element.entries.iter().map(Name::compile).collect(),
        }
    }

    /// How closely the element names the caller, or nothing when the statement is not about them.
    ///
    /// An empty list names nobody and affects nothing [doc: Access Analyzer check "Empty array principal"].
    pub(crate) fn reach(&self, caller: &Principal<'_>, semantics: &Semantics) -> Option<Reach> {
        if !self.negated {
            return self.names.iter().filter_map(|name| name.reach(caller)).min();
        }
        let covers_members = semantics.not_principal_account_entry == NotPrincipalAccount::CoversMembers;
        let is_exempt = |name: &Name| match name.reach(caller) {
            None => false,
            Some(Reach::Account) => covers_members || caller.kind == PrincipalKind::Root,
            Some(_) => true,
        };
        (!self.names.is_empty() && !self.names.iter().any(is_exempt)).then_some(Reach::Everyone)
    }
}

impl Name {
    fn compile(named: &NamedPrincipal) -> Self {
        let text = named.entry.text.as_str();
        match named.kind {
            None => Self::Everyone,
            Some(PrincipalType::Aws) if text == "*" => Self::Everyone,
            Some(PrincipalType::Aws) => match account(text) {
                Some(account) => Self::Account(account.into()),
                None if text.starts_with("arn:") => Self::Arn(text.into()),
                None if is_unique_id(text) => Self::UniqueId(text.into()),
                None => Self::Nobody,
            },
            Some(PrincipalType::Service) => Self::Service(text.into()),
            Some(PrincipalType::Federated) => Self::Federated(text.into()),
            Some(PrincipalType::CanonicalUser) => Self::Nobody,
        }
    }

    fn reach(&self, caller: &Principal<'_>) -> Option<Reach> {
        match self {
            Self::Everyone => Some(Reach::Everyone),
            Self::Account(account) => {
                (caller.kind.has_account() && **account == *caller.account).then_some(Reach::Account)
            }
            Self::Arn(arn) => arn_reach(arn, caller),
            Self::UniqueId(id) => (caller.unique_id == Some(id)).then_some(match caller.kind {
                PrincipalKind::RoleSession => Reach::Role,
                PrincipalKind::FederatedUser => Reach::ParentUser,
                _ => Reach::Caller,
            }),
            Self::Service(name) => {
                (caller.kind == PrincipalKind::Service && **name == *caller.arn).then_some(Reach::Caller)
            }
            Self::Federated(provider) => {
                let federated = matches!(caller.kind, PrincipalKind::Saml | PrincipalKind::WebIdentity);
                (federated && **provider == *caller.arn).then_some(Reach::Caller)
            }
            Self::Nobody => None,
        }
    }
}

fn arn_reach(arn: &str, caller: &Principal<'_>) -> Option<Reach> {
    match caller.kind {
        PrincipalKind::User if arn == caller.arn => Some(Reach::Caller),
        PrincipalKind::RoleSession | PrincipalKind::FederatedUser if arn == caller.arn => {
            Some(Reach::Session)
        }
        PrincipalKind::RoleSession if caller.role_arn == Some(arn) => Some(Reach::Role),
        PrincipalKind::FederatedUser if caller.user_arn == Some(arn) => Some(Reach::ParentUser),
        _ => None,
    }
}

fn is_unique_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The account of a twelve-digit number or of `arn:…:iam::ACCOUNT:root`; the two are the same principal
/// [doc: reference_policies_elements_principal#principal-accounts].
fn account(text: &str) -> Option<&str> {
    let is_account = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_account(text) {
        return Some(text);
    }
    let segments: Vec<&str> = text.splitn(6, ':').collect();
    match segments.as_slice() {
        ["arn", _, "iam", "", account, "root"] if is_account(account) => Some(account),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Entry;
    use crate::span::Span;

    const USER: &str = "arn:aws:iam::123456789012:user/team/alice";
    const ROOT: &str = "arn:aws:iam::123456789012:root";
    const ROLE: &str = "arn:aws:iam::123456789012:role/path/App";
    const SESSION: &str = "arn:aws:sts::123456789012:assumed-role/App/s";

    fn test(negated: bool, names: &[(Option<PrincipalType>, &str)]) -> PrincipalTest {
        let entries = names.iter().map(|(kind, text)| NamedPrincipal {
            kind: *kind,
            entry: Entry {
                span: Span::default(),
                text: (*text).to_owned(),
            },
        });
        PrincipalTest::compile(&Principals {
            negated,
            entries: entries.collect(),
        })
    }

    fn reach(name: &str, caller: Principal<'_>) -> Option<Reach> {
        test(false, &[(Some(PrincipalType::Aws), name)]).reach(&caller, &Semantics::default())
    }

    #[test]
    fn users_and_accounts() {
        let alice = Principal {
            unique_id: Some("AIDAEXAMPLE"),
            ..Principal::user(USER, "123456789012")
        };
        assert_eq!(reach(USER, alice), Some(Reach::Caller));
        assert_eq!(reach("AIDAEXAMPLE", alice), Some(Reach::Caller));
        assert_eq!(reach("AIDAOTHER", alice), None);
        assert_eq!(
            reach(
                "",
                Principal {
                    unique_id: Some(""),
                    ..alice
                }
            ),
            None
        );
        assert_eq!(reach("123456789012", alice), Some(Reach::Account));
        assert_eq!(reach(ROOT, alice), Some(Reach::Account));
        assert_eq!(reach("111122223333", alice), None);
        assert_eq!(reach("*", alice), Some(Reach::Everyone));
        assert_eq!(reach("arn:aws:iam::123456789012:user/team/*", alice), None);
        assert_eq!(reach("arn:aws:iam::123456789012:user/team/Alice", alice), None);
        assert_eq!(reach("arn:aws:iam::123456789012:user/alice", alice), None);
    }

    #[test]
    fn sessions_answer_to_their_role_and_parent() {
        let app = Principal {
            unique_id: Some("AROAEXAMPLE"),
            ..Principal::role_session(SESSION, ROLE, "123456789012")
        };
        assert_eq!(reach(SESSION, app), Some(Reach::Session));
        assert_eq!(reach(ROLE, app), Some(Reach::Role));
        assert_eq!(reach("AROAEXAMPLE", app), Some(Reach::Role));
        assert_eq!(reach("arn:aws:iam::123456789012:role/App", app), None);
        assert_eq!(reach("arn:aws:sts::123456789012:assumed-role/App/*", app), None);
        let federated = "arn:aws:sts::123456789012:federated-user/guest";
        let guest = Principal {
            kind: PrincipalKind::FederatedUser,
            user_arn: Some(USER),
            ..Principal::user(federated, "123456789012")
        };
        assert_eq!(reach(federated, guest), Some(Reach::Session));
        assert_eq!(reach(USER, guest), Some(Reach::ParentUser));
        assert_eq!(reach(ROOT, guest), Some(Reach::Account));
    }

    #[test]
    fn services_providers_and_nobody() {
        let service = test(
            false,
            &[(Some(PrincipalType::Service), "cloudtrail.amazonaws.com")],
        );
        let semantics = Semantics::default();
        assert_eq!(
            service.reach(&Principal::service("cloudtrail.amazonaws.com"), &semantics),
            Some(Reach::Caller)
        );
        assert_eq!(
            service.reach(&Principal::service("ec2.amazonaws.com"), &semantics),
            None
        );
        assert_eq!(
            service.reach(&Principal::user("cloudtrail.amazonaws.com", ""), &semantics),
            None
        );
        let everyone = test(false, &[(None, "*")]);
        assert_eq!(
            everyone.reach(&Principal::anonymous(), &semantics),
            Some(Reach::Everyone)
        );
        assert_eq!(reach("123456789012", Principal::anonymous()), None);
        let provider = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";
        let web = Principal {
            kind: PrincipalKind::WebIdentity,
            arn: provider,
            ..Principal::anonymous()
        };
        assert_eq!(
            test(false, &[(Some(PrincipalType::Federated), provider)]).reach(&web, &semantics),
            Some(Reach::Caller)
        );
    }

    #[test]
    fn not_principal_is_about_everybody_else() {
        let alice = Principal::user(USER, "123456789012");
        let root = Principal::root(ROOT, "123456789012");
        let semantics = Semantics::default();
        let members: Semantics = "not-principal-account-entry=covers-members".parse().unwrap();
        let aws = Some(PrincipalType::Aws);
        assert_eq!(test(true, &[(aws, USER)]).reach(&alice, &semantics), None);
        assert_eq!(
            test(true, &[(aws, USER)]).reach(&root, &semantics),
            Some(Reach::Everyone)
        );
        assert_eq!(
            test(true, &[(aws, ROOT)]).reach(&alice, &semantics),
            Some(Reach::Everyone)
        );
        assert_eq!(test(true, &[(aws, ROOT)]).reach(&alice, &members), None);
        assert_eq!(test(true, &[(aws, ROOT)]).reach(&root, &semantics), None);
        assert_eq!(test(true, &[]).reach(&alice, &semantics), None);
        assert_eq!(
            test(true, &[(aws, USER)]).reach(&Principal::anonymous(), &semantics),
            Some(Reach::Everyone)
        );
    }
}
