//! The way from a profile to its credentials: the rules AWS's SDKs share, told as cases of our own.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic; functions outside #[test] too"
)]

use steprole_session::{Base, Chain, ChainError, Known, Profiles};

const A: &str = "arn:aws:iam::123456789012:role/A";
const B: &str = "arn:aws:iam::123456789012:role/B";
const KEYS: &str = "aws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = keyEXAMPLE\n";

fn resolve(config: &str, credentials: &str, name: &str) -> Result<Chain, ChainError> {
    Chain::resolve(
        &Profiles::read(config, credentials).unwrap(),
        name,
        &Known::default(),
    )
}

fn with_vault(config: &str, name: &str, vault: &[&str]) -> Result<Chain, ChainError> {
    let known = Known {
        vault: vault
            .iter()
            .map(|name| ((*name).to_owned(), "AKIAEXAMPLE".to_owned()))
            .collect(),
    };
    Chain::resolve(&Profiles::read(config, "").unwrap(), name, &known)
}

fn roles(chain: &Chain) -> Vec<&str> {
    chain.hops.iter().map(|hop| hop.role_arn.as_str()).collect()
}

#[test]
fn a_role_from_a_source_with_keys() {
    let config = format!(
        "[profile a]\nrole_arn = {A}\nsource_profile = base\nexternal_id = x\nduration_seconds = 7200\nrole_session_name = me\nmfa_serial = arn:aws:iam::123456789012:mfa/ann\nsession_tags = Team = Red, Cost=1\ntransitive_session_tags = Team\nsource_identity = ann\n"
    );
    let chain = resolve(&config, &format!("[base]\n{KEYS}"), "a").unwrap();
    assert_eq!(chain.base, Base::Keys("base".to_owned()));
    let [hop] = chain.hops.as_slice() else { panic!() };
    assert_eq!(hop.role_arn, A);
    assert_eq!(hop.external_id.as_deref(), Some("x"));
    assert_eq!(hop.seconds, Some(7200));
    assert_eq!(hop.session_name.as_deref(), Some("me"));
    assert_eq!(
        hop.tags,
        [
            ("Team".to_owned(), "Red".to_owned()),
            ("Cost".to_owned(), "1".to_owned())
        ]
    );
    assert_eq!(hop.transitive, ["Team"]);
    assert_eq!(hop.source_identity.as_deref(), Some("ann"));
    assert_eq!(chain.profiles(), ["a", "base"]);
}

#[test]
fn roles_are_assumed_from_the_source_on() {
    let config = format!(
        "[profile b]\nrole_arn = {B}\nsource_profile = a\n[profile a]\nrole_arn = {A}\nsource_profile = base\n"
    );
    let chain = resolve(&config, &format!("[base]\n{KEYS}"), "b").unwrap();
    assert_eq!(roles(&chain), [A, B]);
    assert_eq!(chain.profiles(), ["b", "a", "base"]);
}

/// A source with keys of its own ends the chain; the profile asked for ignores its own keys.
#[test]
fn keys_end_the_chain_only_in_a_source() {
    let config = format!(
        "[profile b]\nrole_arn = {B}\nsource_profile = a\n{KEYS}[profile a]\nrole_arn = {A}\nsource_profile = base\n{KEYS}"
    );
    let chain = resolve(&config, "", "b").unwrap();
    assert_eq!(roles(&chain), [B]);
    assert_eq!(chain.base, Base::Keys("a".to_owned()));
}

#[test]
fn a_profile_may_be_its_own_source_once() {
    let config = format!("[profile a]\nrole_arn = {A}\nsource_profile = a\n{KEYS}");
    let chain = resolve(&config, "", "a").unwrap();
    assert_eq!(roles(&chain), [A]);
    assert_eq!(chain.base, Base::Keys("a".to_owned()));
    let without = format!("[profile a]\nrole_arn = {A}\nsource_profile = a\n");
    assert_eq!(
        resolve(&without, "", "a"),
        Err(ChainError::NoCredentials {
            profile: "a".to_owned()
        })
    );
}

#[test]
fn a_circle_is_told_whole() {
    let config = format!(
        "[profile a]\nrole_arn = {A}\nsource_profile = b\n[profile b]\nrole_arn = {B}\nsource_profile = a\n"
    );
    let path = ["a", "b", "a"].map(str::to_owned).to_vec();
    assert_eq!(resolve(&config, "", "a"), Err(ChainError::Circle { path }));
}

#[test]
fn every_dead_end_has_its_reason() {
    let name = |name: &str| name.to_owned();
    let cases = [
        (
            "",
            ChainError::Unknown {
                profile: name("a"),
                named_by: None,
            },
        ),
        (
            "[profile a]\nrole_arn = R\nsource_profile = b\n",
            ChainError::Unknown {
                profile: name("b"),
                named_by: Some(name("a")),
            },
        ),
        (
            "[profile a]\nrole_arn = R\n",
            ChainError::NoSource { profile: name("a") },
        ),
        (
            "[profile a]\nrole_arn = R\nsource_profile = b\ncredential_source = Environment\n",
            ChainError::TwoSources { profile: name("a") },
        ),
        (
            "[profile a]\nrole_arn = R\ncredential_source = Moon\n",
            ChainError::BadSource {
                profile: name("a"),
                value: name("Moon"),
            },
        ),
        (
            "[profile a]\naws_access_key_id = AKIAEXAMPLE\n",
            ChainError::PartialKeys {
                profile: name("a"),
                present: "aws_access_key_id",
                missing: "aws_secret_access_key",
            },
        ),
        (
            "[profile a]\naws_secret_access_key = x\n",
            ChainError::PartialKeys {
                profile: name("a"),
                present: "aws_secret_access_key",
                missing: "aws_access_key_id",
            },
        ),
        (
            "[profile a]\nregion = eu-west-1\n",
            ChainError::NoCredentials { profile: name("a") },
        ),
    ];
    for (config, expected) in cases {
        assert_eq!(resolve(config, "", "a"), Err(expected), "{config}");
    }
}

#[test]
fn every_kind_of_source_is_told_apart() {
    let name = || "a".to_owned();
    let cases = [
        ("credential_process = /bin/cat x", Base::Process(name())),
        (
            "sso_session = s\nsso_account_id = 123456789012\nsso_role_name = R",
            Base::Sso(name()),
        ),
        (
            "sso_start_url = https://example.com\nsso_account_id = 123456789012",
            Base::Sso(name()),
        ),
        (
            "login_session = arn:aws:iam::123456789012:user/ann",
            Base::Login(name()),
        ),
        (
            "role_arn = R\nweb_identity_token_file = /t",
            Base::WebIdentity(name()),
        ),
        (
            "role_arn = R\ncredential_source = Environment",
            Base::Environment(name()),
        ),
        (
            "role_arn = R\ncredential_source = EcsContainer",
            Base::Container(name()),
        ),
        (
            "role_arn = R\ncredential_source = Ec2InstanceMetadata",
            Base::Instance(name()),
        ),
    ];
    for (settings, base) in cases {
        assert_eq!(
            resolve(&format!("[profile a]\n{settings}\n"), "", "a")
                .unwrap()
                .base,
            base,
            "{settings}"
        );
    }
}

/// botocore's order: keys in the credentials file shadow login_session and credential_process, keys in config do not.
#[test]
fn keys_shadow_by_the_file_they_stand_in() {
    let process = "[profile a]\ncredential_process = /bin/cat x\n";
    let shadowed = resolve(process, &format!("[a]\n{KEYS}"), "a").unwrap();
    assert_eq!(shadowed.base, Base::Keys("a".to_owned()));
    let beside = resolve(&format!("{process}{KEYS}"), "", "a").unwrap();
    assert_eq!(beside.base, Base::Process("a".to_owned()));
}

/// AC-PROC 4: a leaf is read by its `steprole_…` settings and never asked through itself.
#[test]
fn ac_proc_4_a_leaf_does_not_ask_itself() {
    let leaf = "[profile a]\ncredential_process = /usr/bin/steprole credential-process a\n";
    assert_eq!(
        resolve(leaf, "", "a"),
        Err(ChainError::NoCredentials {
            profile: "a".to_owned()
        })
    );
    let adopted = format!("{leaf}steprole_role_arn = {A}\nsteprole_source_profile = base\n");
    let chain = resolve(&adopted, &format!("[base]\n{KEYS}"), "a").unwrap();
    assert_eq!(roles(&chain), [A]);
}

#[test]
fn the_vault_comes_first_and_needs_no_section() {
    let config = format!("[profile a]\nrole_arn = {A}\nsource_profile = base\n");
    assert_eq!(
        with_vault(&config, "a", &["base"]).unwrap().base,
        Base::Vault("base".to_owned())
    );
    assert_eq!(
        with_vault("", "base", &["base"]).unwrap().base,
        Base::Vault("base".to_owned())
    );
    let own = format!("[profile a]\nrole_arn = {A}\n");
    let chain = with_vault(&own, "a", &["a"]).unwrap();
    assert_eq!(
        (roles(&chain).len(), chain.base),
        (1, Base::Vault("a".to_owned()))
    );
}

/// AC-REGION 2: no call is made across partitions.
#[test]
fn ac_region_2_a_chain_across_partitions_is_refused() {
    let config = "[profile a]\nrole_arn = arn:aws-cn:iam::123456789012:role/A\nsource_profile = b\n[profile b]\nrole_arn = arn:aws:iam::123456789012:role/B\nsource_profile = base\n";
    assert!(matches!(
        resolve(config, &format!("[base]\n{KEYS}"), "a"),
        Err(ChainError::TwoPartitions { .. })
    ));
    for (partition, region) in [
        ("aws-cn", "cn-north-1"),
        ("aws-us-gov", "us-gov-west-1"),
        ("aws-eusc", "eusc-de-east-1"),
        ("aws-iso", "us-iso-east-1"),
    ] {
        let config = format!(
            "[profile a]\nrole_arn = arn:{partition}:iam::123456789012:role/A\nsource_profile = base\n"
        );
        let chain = resolve(&config, &format!("[base]\n{KEYS}"), "a").unwrap();
        assert_eq!(chain.partition.name(), partition);
        assert_eq!(chain.partition.global_region(), region);
    }
}
