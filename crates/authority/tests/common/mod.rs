//! An account to talk to in tests: the operator, typed calls, a clock that is moved by hand.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "each test binary uses a part of it; it is nobody's API, and a test may panic"
)]

use std::cell::{Cell, RefCell};

use std::sync::Arc;

use jiff::Timestamp;
use steprole_api::organizations as org;
use steprole_api::sts::AssumeRoleRequest;
use steprole_api::{Error, Input, Operation, Output, Service, Value};
use steprole_authority::Keyring;
use steprole_authority::{
    Account, Caller, Env, FixedKey, Opening, RoleSessionMfa, Seal, Secret, SeededChance, Session, Verdict,
    Wire, World, totp,
};
use steprole_federation::{Algorithm, KeySet};

pub const OPERATOR: &str = "AKIAOPERATOROPERATOR";

/// A request for a role by its ARN, and nothing else.
pub fn assume(role_arn: &str) -> AssumeRoleRequest {
    AssumeRoleRequest {
        role_arn: role_arn.to_owned(),
        role_session_name: "work".to_owned(),
        policy_arns: None,
        policy: None,
        duration_seconds: None,
        tags: None,
        transitive_tag_keys: None,
        external_id: None,
        serial_number: None,
        token_code: None,
        source_identity: None,
        provided_contexts: None,
        minimum_session_token_size: None,
    }
}

/// The role by which an organization's management account enters a member.
pub fn access_role(member: &str) -> String {
    format!("arn:aws:iam::{member}:role/OrganizationAccountAccessRole")
}

/// Tokens in clear: the server seals, here only the content matters.
pub struct Glass;

impl Seal for Glass {
    fn seal(&self, session: &Session) -> String {
        data_encoding::HEXLOWER.encode(&session.to_bytes())
    }

    fn seal_message(&self, text: &str) -> String {
        data_encoding::BASE64URL_NOPAD.encode(text.as_bytes())
    }

    fn open_message(&self, message: &str) -> Option<String> {
        let bytes = data_encoding::BASE64URL_NOPAD.decode(message.as_bytes()).ok()?;
        String::from_utf8(bytes).ok()
    }
}

/// The keys of https://oidc.example.com; what the account's own issuer signs stays in clear.
pub struct Ring;

impl Keyring for Ring {
    fn keys_of(&self, issuer: &str) -> Option<Arc<KeySet>> {
        (issuer == "https://oidc.example.com")
            .then(|| Arc::new(KeySet::read(&identities("jwks.json")).unwrap()))
    }

    fn sign(&self, algorithm: Algorithm, claims: &serde_json::Value) -> Option<String> {
        Some(format!("{}{claims}", algorithm.token_name()))
    }
}

pub struct Aws {
    pub world: RefCell<World>,
    pub chance: SeededChance,
    pub now: Cell<Timestamp>,
    pub wire: Wire,
    /// The decisions of the last call.
    pub verdicts: RefCell<Vec<Verdict>>,
}

/// What a caller signs with.
#[derive(Clone, Debug)]
pub struct Key {
    pub id: String,
    pub token: Option<String>,
}

impl Key {
    pub fn operator() -> Self {
        Self {
            id: OPERATOR.to_owned(),
            token: None,
        }
    }

    /// No key at all.
    pub fn nobody() -> Self {
        Self::long_term("")
    }

    /// The operator of an account beside the first.
    pub fn operator_of(account: &str) -> Self {
        Self::long_term(format!("AKIAOPERATOR{account}"))
    }

    pub fn long_term(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            token: None,
        }
    }

    pub fn session(credentials: &steprole_api::sts::Credentials) -> Self {
        Self {
            id: credentials.access_key_id.clone(),
            token: Some(credentials.session_token.clone()),
        }
    }
}

impl Aws {
    /// A fresh account 123456789012 at the beginning of 2026.
    pub fn new() -> Self {
        Self::with(RoleSessionMfa::Inherit)
    }

    pub fn with(role_session_mfa: RoleSessionMfa) -> Self {
        Self::start(role_session_mfa, &[])
    }

    /// Account 123456789012 and others beside it.
    pub fn beside(others: &[&str]) -> Self {
        Self::start(RoleSessionMfa::Inherit, others)
    }

    fn start(role_session_mfa: RoleSessionMfa, others: &[&str]) -> Self {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let key = |id: &str| FixedKey {
            id: id.to_owned(),
            secret: Secret::new("fixed-secret-for-tests"),
        };
        let open = |id: &str, operator: &str, root: &str| Opening {
            account_id: id.to_owned(),
            created: now,
            operator_key: key(operator),
            root_key: Some(key(root)),
            role_session_mfa,
            session_ceiling_seconds: None,
        };
        Self {
            world: RefCell::new(World::open(
                open("123456789012", OPERATOR, "AKIAROOTROOTROOTROOT"),
                others
                    .iter()
                    .map(|id| open(id, &Key::operator_of(id).id, &format!("AKIAROOT{id}"))),
            )),
            chance: SeededChance::new(1),
            now: Cell::new(now),
            wire: Wire {
                source: std::net::IpAddr::from([127, 0, 0, 1]),
                user_agent: "a test".to_owned(),
                secure: false,
                region: "us-east-1".to_owned(),
            },
            verdicts: RefCell::default(),
        }
    }

    pub fn advance(&self, seconds: i64) {
        self.now
            .set(self.now.get() + jiff::SignedDuration::from_secs(seconds));
    }

    /// Who signs with this key, now.
    pub fn caller(&self, key: &Key) -> Result<Caller, Error> {
        let session = key.token.as_ref().map(|token| {
            Session::from_bytes(&data_encoding::HEXLOWER.decode(token.as_bytes()).unwrap()).unwrap()
        });
        Ok(self
            .world
            .borrow()
            .authenticate(&key.id, session, self.now.get())?
            .caller)
    }

    /// One call, its changes applied.
    pub fn call_as<I: Input>(&self, key: &Key, input: I) -> Result<I::Output, Error> {
        let caller = if key.id.is_empty() {
            Caller::stranger("123456789012")
        } else {
            self.caller(key)?
        };
        let operation = I::SERVICE.operation(I::OPERATION).unwrap();
        let result = self.answer(&caller, I::SERVICE, operation, Value::from_structure(input));
        result.map(|output| I::Output::from_value(output).unwrap())
    }

    /// One call in the shape of the wire, its changes applied.
    pub fn answer(
        &self,
        caller: &Caller,
        service: &'static Service,
        operation: &'static Operation,
        input: Value,
    ) -> Result<Option<Value>, Error> {
        let env = Env {
            now: self.now.get(),
            chance: &self.chance,
            seal: &Glass,
            keyring: &Ring,
            wire: &self.wire,
        };
        let outcome = self.world.borrow().call(caller, service, operation, input, &env);
        let (changes, verdicts, result) = match outcome {
            Ok(reply) => (
                [World::changes(caller, reply.changes), reply.beyond].concat(),
                reply.verdicts,
                Ok(reply.output),
            ),
            Err(refusal) => (
                World::changes(caller, refusal.changes),
                refusal.verdicts,
                Err(refusal.error),
            ),
        };
        assert!(
            changes.is_empty() || Account::writes(service, operation.name),
            "{} is marked as a read",
            operation.name
        );
        for change in &changes {
            self.world.borrow_mut().apply(change);
        }
        *self.verdicts.borrow_mut() = verdicts;
        result
    }

    /// One call by the operator.
    pub fn call<I: Input>(&self, input: I) -> Result<I::Output, Error> {
        self.call_as(&Key::operator(), input)
    }

    /// A user with an access key and no permission.
    pub fn user(&self, name: &str) -> Key {
        self.call(steprole_api::iam::CreateUserRequest {
            path: None,
            user_name: name.to_owned(),
            permissions_boundary: None,
            tags: None,
        })
        .unwrap();
        self.key(name)
    }

    /// A new access key of a user.
    pub fn key(&self, name: &str) -> Key {
        let answer = self
            .call(steprole_api::iam::CreateAccessKeyRequest {
                user_name: Some(name.to_owned()),
            })
            .unwrap();
        Key::long_term(answer.access_key.access_key_id)
    }

    /// Puts an inline policy on a user.
    pub fn allow(&self, name: &str, document: &str) {
        self.call(steprole_api::iam::PutUserPolicyRequest {
            user_name: name.to_owned(),
            policy_name: "test".to_owned(),
            policy_document: document.to_owned(),
        })
        .unwrap();
    }

    /// A new member of the operator's organization: the account's id.
    pub fn member(&self, name: &str) -> String {
        let asked = self
            .call(org::CreateAccountRequest {
                email: format!("{name}@example.com"),
                account_name: name.to_owned(),
                role_name: None,
                iam_user_access_to_billing: None,
                tags: None,
            })
            .unwrap()
            .create_account_status
            .unwrap();
        assert_eq!(asked.state.as_deref(), Some("IN_PROGRESS"));
        let status = self
            .call(org::DescribeCreateAccountStatusRequest {
                create_account_request_id: asked.id.unwrap(),
            })
            .unwrap()
            .create_account_status
            .unwrap();
        assert_eq!(status.state.as_deref(), Some("SUCCEEDED"));
        status.account_id.unwrap()
    }

    /// The operator, in a role.
    pub fn enter(&self, role_arn: &str) -> Key {
        let answer = self.call(assume(role_arn)).unwrap();
        Key::session(&answer.credentials.unwrap())
    }

    /// The code a device shows `steps` from now.
    pub fn code(&self, seed: &[u8], steps: i64) -> String {
        totp::code(seed, totp::step_at(self.now.get()) + steps)
    }

    /// A device of `user`, enabled with the codes of the step before and of now. Answers serial and seed.
    pub fn device(&self, user: &str) -> (String, Vec<u8>) {
        let device = self
            .call(steprole_api::iam::CreateVirtualMFADeviceRequest {
                path: None,
                virtual_mfa_device_name: format!("{user}-phone"),
                tags: None,
            })
            .unwrap()
            .virtual_mfa_device;
        let seed = data_encoding::BASE32
            .decode(&device.base32_string_seed.unwrap())
            .unwrap();
        self.call(steprole_api::iam::EnableMFADeviceRequest {
            user_name: user.to_owned(),
            serial_number: device.serial_number.clone(),
            authentication_code1: self.code(&seed, -1),
            authentication_code2: self.code(&seed, 0),
        })
        .unwrap();
        (device.serial_number, seed)
    }
}

/// Code and text of a refusal.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> (String, String) {
    let error = result.expect_err("refused");
    (error.code.into_owned(), error.message)
}

/// A document that an identity provider signed; see `conformance/tools/mint_identities.py`.
pub fn identities(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../federation/tests/data")
        .join(name);
    std::fs::read_to_string(path).unwrap()
}
