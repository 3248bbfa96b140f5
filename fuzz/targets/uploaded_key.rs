//! What users upload, through the operations that take it: certificates with chain and key, and SSH public keys.
//!
//! A certificate, a NUL, its private key, a NUL, its chain; the same bytes are tried as a key of another kind.
#![no_main]

use std::net::IpAddr;
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use steprole_api::iam::{
    CreateSAMLProviderRequest, CreateUserRequest, UploadSSHPublicKeyRequest, UploadServerCertificateRequest, UploadSigningCertificateRequest,
};
use steprole_api::{Input, Value};
use steprole_authority::{
    Env, FixedKey, Keyring, Opening, RoleSessionMfa, Seal, Secret, SeededChance, Session, Wire, World, WorldChange,
};
use steprole_federation::{Algorithm, KeySet};

const OPERATOR: &str = "AKIAOPERATOROPERATOR";
const USER: &str = "ann";

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let mut world = World::open(
        Opening {
            account_id: "123456789012".to_owned(),
            created: Timestamp::UNIX_EPOCH,
            operator_key: FixedKey {
                id: OPERATOR.to_owned(),
                secret: Secret::new("fixed-secret-for-tests"),
            },
            root_key: None,
            role_session_mfa: RoleSessionMfa::Inherit,
            session_ceiling_seconds: None,
        },
        [],
    );
    let ann = CreateUserRequest { path: None, user_name: USER.to_owned(), permissions_boundary: None, tags: None };
    for change in answer(&world, ann) {
        world.apply(&change);
    }
    world
});

/// Seals and signs nothing: no operation here asks for it.
struct Nothing;

impl Seal for Nothing {
    fn seal(&self, _: &Session) -> String {
        String::new()
    }

    fn seal_message(&self, _: &str) -> String {
        String::new()
    }

    fn open_message(&self, _: &str) -> Option<String> {
        None
    }
}

impl Keyring for Nothing {
    fn keys_of(&self, _: &str) -> Option<Arc<KeySet>> {
        None
    }

    fn sign(&self, _: Algorithm, _: &serde_json::Value) -> Option<String> {
        None
    }
}

/// What a call of the operator's would change.
fn answer<I: Input>(world: &World, input: I) -> Vec<WorldChange> {
    let now = Timestamp::from_second(1_767_225_600).expect("2026");
    let credential = world.authenticate(OPERATOR, None, now).expect("the operator");
    let operation = I::SERVICE.operation(I::OPERATION).expect("an operation of the model");
    let wire = Wire {
        source: IpAddr::from([127, 0, 0, 1]),
        user_agent: String::new(),
        secure: false,
        region: "us-east-1".to_owned(),
    };
    let env = Env {
        now,
        chance: &SeededChance::new(1),
        seal: &Nothing,
        keyring: &Nothing,
        wire: &wire,
    };
    let input = Value::from_structure(input);
    match world.call(&credential.caller, I::SERVICE, operation, input, &env) {
        Ok(reply) => World::changes(&credential.caller, reply.changes),
        Err(_) => Vec::new(),
    }
}

fn call<I: Input>(input: I) {
    let _ = answer(&WORLD, input);
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut parts = text.splitn(3, '\0').map(str::to_owned);
    let (first, second) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    call(UploadServerCertificateRequest {
        path: None,
        server_certificate_name: "web".to_owned(),
        certificate_body: first.clone(),
        private_key: second.clone(),
        certificate_chain: parts.next(),
        tags: None,
    });
    call(UploadSigningCertificateRequest {
        user_name: Some(USER.to_owned()),
        certificate_body: first.clone(),
    });
    call(UploadSSHPublicKeyRequest {
        user_name: USER.to_owned(),
        ssh_public_key_body: first.clone(),
    });
    call(CreateSAMLProviderRequest {
        saml_metadata_document: include_str!("../../crates/federation/tests/data/metadata.xml").to_owned(),
        name: "people".to_owned(),
        tags: None,
        assertion_encryption_mode: None,
        add_private_key: Some(first),
        context_provider: None,
        identity_center_instance_arn: None,
    });
});
