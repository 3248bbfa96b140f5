use jiff::Timestamp;
use steprole_catalog::{Credential, RolePath, RoleSession, SignIn, User};

/// The people and roles that requests are made up with.
///
/// Names and accounts are taken from the documents where they name any, so that a request is one that the reader
/// could really see.
#[derive(Clone, Debug)]
pub(crate) struct Cast {
    pub(crate) account: String,
    /// The user's name, without a path.
    pub(crate) user: String,
    pub(crate) user_arn: String,
    pub(crate) role_arn: String,
    role_session_arn: String,
    role_session_id: String,
}

/// The account of requests when no document names one.
const ACCOUNT: &str = "123456789012";
const USER_ID: &str = "AIDAEXAMPLEALICE00000";
const ROLE_ID: &str = "AROAEXAMPLEROLE000000";

impl Cast {
    /// User `alice` and role `Example` of an account.
    pub(crate) fn of(account: Option<&str>) -> Self {
        let account = account.unwrap_or(ACCOUNT);
        Self::new(
            account,
            format!("arn:aws:iam::{account}:user/alice"),
            format!("arn:aws:iam::{account}:role/Example"),
        )
    }

    fn new(account: &str, user_arn: String, role_arn: String) -> Self {
        let last = |arn: &str| arn.rsplit('/').next().unwrap_or_default().to_owned();
        let user = last(&user_arn);
        Self {
            account: account.to_owned(),
            role_session_arn: format!("arn:aws:sts::{account}:assumed-role/{}/{user}", last(&role_arn)),
            role_session_id: format!("{ROLE_ID}:{user}"),
            user,
            user_arn,
            role_arn,
        }
    }

    /// The same with another user, by ARN.
    pub(crate) fn with_user(&self, arn: &str) -> Self {
        let account = account_of(arn).unwrap_or(&self.account);
        Self::new(account, arn.to_owned(), self.role_arn.clone())
    }

    /// The same with another role, by ARN.
    pub(crate) fn with_role(&self, arn: &str) -> Self {
        let account = account_of(arn).unwrap_or(&self.account);
        Self::new(account, self.user_arn.clone(), arn.to_owned())
    }
}

/// The account in an ARN.
pub(crate) fn account_of(arn: &str) -> Option<&str> {
    let account = arn.strip_prefix("arn:")?.split(':').nth(3)?;
    is_account(account).then_some(account)
}

/// An account id is twelve digits.
pub(crate) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// With what somebody of the cast calls.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Caller {
    /// The user with an access key: nothing is said about MFA.
    AccessKey,
    /// The user in the console, signed in without MFA.
    Console,
    /// The user with a session of GetSessionToken that has MFA.
    MfaSession,
    /// A session of the role, assumed with an MFA code in the call: MFA is not inherited.
    RoleSession,
    /// The user with a session of GetSessionToken that was made without MFA.
    SessionToken,
}

impl Caller {
    /// The ways in which a user calls without MFA.
    pub(crate) const USER_WITHOUT_MFA: [Self; 3] = [Self::AccessKey, Self::SessionToken, Self::Console];

    /// Who calls, in words.
    pub(crate) fn sentence(self, cast: &Cast) -> String {
        let user = &cast.user;
        match self {
            Self::AccessKey => format!("user `{user}`, signing with an access key,"),
            Self::Console => format!("user `{user}`, signed in to the console without MFA,"),
            Self::MfaSession => format!("user `{user}`, in a session of GetSessionToken with MFA,"),
            Self::RoleSession => {
                let role = cast.role_arn.rsplit('/').next().unwrap_or_default();
                format!("a session of role `{role}`, assumed with an MFA code,")
            }
            Self::SessionToken => format!("user `{user}`, in a session of GetSessionToken without MFA,"),
        }
    }

    /// The credential, for the catalogue to make a context of.
    pub(crate) fn credential(self, cast: &Cast) -> Credential<'_> {
        let issued = now();
        let user = |sign_in| Credential::User {
            user: User {
                arn: &cast.user_arn,
                name: &cast.user,
                id: USER_ID,
                account: &cast.account,
            },
            sign_in,
        };
        match self {
            Self::AccessKey => user(SignIn::LongTermKey),
            Self::Console => user(SignIn::Console { issued, mfa: None }),
            Self::MfaSession => user(SignIn::SessionToken {
                issued,
                mfa: Some(issued),
            }),
            Self::RoleSession => Credential::RoleSession {
                role: RoleSession {
                    arn: &cast.role_arn,
                    session_arn: &cast.role_session_arn,
                    session_id: &cast.role_session_id,
                    account: &cast.account,
                    source_identity: None,
                },
                path: RolePath::CodeInCall,
                issued,
            },
            Self::SessionToken => user(SignIn::SessionToken { issued, mfa: None }),
        }
    }

    /// Whether AWS lets such a credential call the action at all, whatever policies say: a session of
    /// GetSessionToken without MFA calls nothing of IAM, and of STS only two actions [doc: API_GetSessionToken].
    pub(crate) fn can_call(self, action: &str) -> bool {
        let action = action.to_ascii_lowercase();
        match self {
            Self::SessionToken if action.starts_with("iam:") => false,
            Self::SessionToken if action.starts_with("sts:") => {
                matches!(action.as_str(), "sts:assumerole" | "sts:getcalleridentity")
            }
            _ => true,
        }
    }
}

/// The moment of every request that is made up: 2026-01-01T00:00:00Z.
pub(crate) fn now() -> Timestamp {
    Timestamp::from_second(1_767_225_600).unwrap_or(Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_read_from_arns() {
        assert_eq!(
            account_of("arn:aws:iam::111122223333:user/x"),
            Some("111122223333")
        );
        assert_eq!(account_of("arn:aws:s3:::bucket"), None);
        assert_eq!(account_of("arn:aws:iam::aws:policy/X"), None);
        assert_eq!(account_of("111122223333"), None);
    }

    #[test]
    fn a_user_with_a_path_keeps_the_name_without_it() {
        let cast = Cast::of(None).with_user("arn:aws:iam::111122223333:user/dev/bob");
        assert_eq!(
            (cast.user.as_str(), cast.account.as_str()),
            ("bob", "111122223333")
        );
    }

    #[test]
    fn sessions_without_mfa_call_nothing_of_iam() {
        assert!(!Caller::SessionToken.can_call("iam:GetUser"));
        assert!(Caller::SessionToken.can_call("sts:AssumeRole"));
        assert!(Caller::SessionToken.can_call("s3:DeleteBucket"));
        assert!(Caller::Console.can_call("iam:GetUser"));
    }
}
