//! IAM Identity Center as AWS's tools configure it, and the tokens that `aws sso login` leaves.

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value};
use sha1::{Digest as _, Sha1};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::profiles::{Profile, Profiles};
use crate::{Credentials, Secret};

/// Which role of which account, behind which portal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sso {
    /// `sso_session`; absent in the way that came before it.
    pub session: Option<String>,
    /// `sso_start_url`.
    pub start_url: String,
    /// `sso_region`: where the portal is.
    pub region: String,
    /// `sso_account_id`.
    pub account: String,
    /// `sso_role_name`.
    pub role: String,
}

/// Settings of a portal that do not go together.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum SsoError {
    /// `sso_session` names a section that does not exist.
    #[error("there is no [sso-session {name}]")]
    NoSession {
        /// The name.
        name: String,
    },
    /// A profile and its session say different things.
    #[error("{setting} differs between the profile and its sso-session")]
    Differs {
        /// The setting.
        setting: String,
    },
    /// Something is not said.
    #[error("{setting} is missing")]
    Missing {
        /// The setting.
        setting: &'static str,
    },
}

impl Sso {
    /// What a profile says, with its session's settings; what both say must be the same
    /// [observed: botocore `SSOProvider`].
    pub fn of(profile: &Profile, profiles: &Profiles) -> Result<Self, SsoError> {
        let session = match profile.value("sso_session") {
            None => None,
            Some(name) => Some(profiles.sso_session(name).ok_or_else(|| SsoError::NoSession {
                name: name.to_owned(),
            })?),
        };
        for (name, setting) in session.into_iter().flat_map(Profile::settings) {
            if profile.value(name).is_some_and(|own| own != setting.value()) {
                return Err(SsoError::Differs {
                    setting: name.to_owned(),
                });
            }
        }
        let value = |setting: &'static str| {
            let shared = session.and_then(|session| session.value(setting));
            let value = shared.or_else(|| profile.value(setting));
            value.map(str::to_owned).ok_or(SsoError::Missing { setting })
        };
        Ok(Self {
            session: profile.value("sso_session").map(str::to_owned),
            start_url: value("sso_start_url")?,
            region: value("sso_region")?,
            account: value("sso_account_id")?,
            role: value("sso_role_name")?,
        })
    }

    /// The name of the token's file: SHA-1 of the session's name, else of the start URL
    /// [observed: botocore `SSOTokenLoader`].
    pub fn token_file(&self) -> String {
        let name = self.session.as_ref().unwrap_or(&self.start_url);
        format!("{}.json", HEXLOWER.encode(&Sha1::digest(name.as_bytes())))
    }
}

/// A token as it lies in its file; what steprole does not know in it stays.
#[derive(Clone)]
pub struct SsoToken(Map<String, Value>);

impl SsoToken {
    /// Reads a file of AWS's tools.
    pub fn from_text(text: &str) -> Option<Self> {
        let token = Self(serde_json::from_str(text).ok()?);
        token.text("accessToken").and(token.expires()).map(|_| token)
    }

    /// As it is kept; holds secrets.
    pub fn to_text(&self) -> Secret {
        Secret::new(serde_json::to_string(&self.0).unwrap_or_default())
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// What the portal wants.
    pub fn access(&self) -> Secret {
        Secret::new(self.text("accessToken").unwrap_or_default())
    }

    /// When it ends; older tools wrote `UTC` for `Z` [observed: AWS CLI v2].
    pub fn expires(&self) -> Option<Timestamp> {
        self.time("expiresAt")
    }

    fn time(&self, name: &str) -> Option<Timestamp> {
        self.text(name)?.replace("UTC", "Z").parse().ok()
    }

    /// The body that asks for a new token [API model: SSO OIDC `CreateToken`]; `None` where it cannot be renewed.
    pub fn renewal(&self, now: Timestamp) -> Option<Secret> {
        let (client, secret) = (self.text("clientId")?, self.text("clientSecret")?);
        let refresh = self.text("refreshToken")?;
        self.time("registrationExpiresAt").filter(|end| *end > now)?;
        let body = serde_json::json!({
            "clientId": client, "clientSecret": secret, "grantType": "refresh_token", "refreshToken": refresh,
        });
        Some(Secret::new(body.to_string()))
    }

    /// The token with what was answered in its place.
    pub fn renewed(&self, answer: &Secret, now: Timestamp) -> Option<Self> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Answer {
            access_token: Zeroizing<String>,
            expires_in: i64,
            refresh_token: Option<Zeroizing<String>>,
        }
        let answer: Answer = serde_json::from_str(answer.reveal()).ok()?;
        let end = now
            .checked_add(jiff::SignedDuration::from_secs(answer.expires_in))
            .ok()?;
        let mut token = self.clone();
        let mut put = |name: &str, value: &str| {
            token.0.insert(name.to_owned(), value.into());
        };
        put("accessToken", &answer.access_token);
        put("expiresAt", &end.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
        if let Some(refresh) = &answer.refresh_token {
            put("refreshToken", refresh);
        }
        Some(token)
    }
}

/// The credentials that the portal answers [API model: SSO `GetRoleCredentials`].
pub fn role_credentials(answer: &Secret) -> Option<Credentials> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Answer {
        role_credentials: Given,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Given {
        access_key_id: String,
        secret_access_key: Zeroizing<String>,
        session_token: Zeroizing<String>,
        /// Milliseconds since 1970.
        expiration: i64,
    }
    let given = serde_json::from_str::<Answer>(answer.reveal())
        .ok()?
        .role_credentials;
    Some(Credentials {
        access_key_id: given.access_key_id,
        secret_access_key: Secret::new(given.secret_access_key.as_str()),
        session_token: Some(Secret::new(given.session_token.as_str())),
        expiration: Some(Timestamp::from_millisecond(given.expiration).ok()?),
    })
}

/// The name of the file of an `aws login`: SHA-256 of `login_session` [observed: botocore `LoginTokenLoader`].
pub fn login_file(session: &str) -> String {
    format!("{}.json", HEXLOWER.encode(&Sha256::digest(session.as_bytes())))
}

/// The credentials of an `aws login`, as they lie in its file [observed: botocore `LoginProvider`].
pub fn login_credentials(text: &Secret) -> Option<Credentials> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Kept {
        access_token: Given,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Given {
        access_key_id: String,
        secret_access_key: Zeroizing<String>,
        session_token: Zeroizing<String>,
        expires_at: Timestamp,
    }
    let given = serde_json::from_str::<Kept>(text.reveal()).ok()?.access_token;
    Some(Credentials {
        access_key_id: given.access_key_id,
        secret_access_key: Secret::new(given.secret_access_key.as_str()),
        session_token: Some(Secret::new(given.session_token.as_str())),
        expiration: Some(given.expires_at),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str = "[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n\
                          [profile new]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Dev\n\
                          [profile old]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n\
                          sso_account_id = 123456789012\nsso_role_name = Dev\n\
                          [profile differs]\nsso_session = corp\nsso_region = us-east-1\n\
                          [profile half]\nsso_session = corp\nsso_account_id = 123456789012\n\
                          [profile gone]\nsso_session = none\n";

    fn of(name: &str) -> Result<Sso, SsoError> {
        let profiles = Profiles::read(CONFIG, "").unwrap();
        Sso::of(profiles.profile(name).unwrap(), &profiles)
    }

    #[test]
    fn a_portal_is_read_as_botocore_reads_it() {
        let (new, old) = (of("new").unwrap(), of("old").unwrap());
        assert_eq!(
            (&new.start_url, &new.region, &new.role),
            (&old.start_url, &old.region, &old.role)
        );
        // echo -n corp | sha1sum; echo -n https://corp.awsapps.com/start | sha1sum
        assert_eq!(new.token_file(), "ee0bfd2552fbd840c02cc48b6e823320543c450f.json");
        assert_ne!(new.token_file(), old.token_file());
        assert_eq!(
            of("differs").unwrap_err(),
            SsoError::Differs {
                setting: "sso_region".to_owned()
            }
        );
        assert_eq!(
            of("half").unwrap_err(),
            SsoError::Missing {
                setting: "sso_role_name"
            }
        );
        assert_eq!(
            of("gone").unwrap_err(),
            SsoError::NoSession {
                name: "none".to_owned()
            }
        );
    }

    #[test]
    fn a_token_is_renewed_and_keeps_what_is_not_ours() {
        let text = r#"{"accessToken":"a","expiresAt":"2026-01-01T00:00:00UTC","refreshToken":"r","clientId":"c","clientSecret":"s",
                       "registrationExpiresAt":"2026-03-01T00:00:00Z","scopes":["x"]}"#;
        let token = SsoToken::from_text(text).unwrap();
        let now = token.expires().unwrap();
        assert_eq!(now, "2026-01-01T00:00:00Z".parse().unwrap());
        assert!(
            token
                .renewal(now)
                .unwrap()
                .reveal()
                .contains(r#""refreshToken":"r""#)
        );
        assert!(token.renewal("2026-03-01T00:00:00Z".parse().unwrap()).is_none());
        let answer = Secret::new(r#"{"accessToken":"b","expiresIn":3600,"refreshToken":"q"}"#);
        let renewed = token.renewed(&answer, now).unwrap();
        let kept = renewed.to_text();
        for part in [
            r#""accessToken":"b""#,
            r#""refreshToken":"q""#,
            r#""scopes":["x"]"#,
            "T01:00:00Z",
        ] {
            assert!(kept.reveal().contains(part), "{part}");
        }
        assert!(SsoToken::from_text(r#"{"accessToken":"a"}"#).is_none());
    }
}
