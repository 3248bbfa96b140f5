//! What the catalogue costs: opening its tables, looking something up, filling a context.
//!
//! `cargo bench -p steprole-catalog`

use std::net::{IpAddr, Ipv4Addr};

use divan::{Bencher, black_box};
use jiff::Timestamp;
use steprole_catalog::{Action, Catalog, Credential, RequestFacts, RoleSessionMfa, SignIn, User, catalog};

const ACTIONS: &[u8] = include_bytes!("../data/actions.bin");
const DESCRIPTIONS: &[u8] = include_bytes!("../data/descriptions.bin");
const POLICIES: &[u8] = include_bytes!("../data/policies.bin");
const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

fn main() {
    divan::main();
}

#[divan::bench]
fn open_actions() -> Option<usize> {
    let catalog = Catalog::embedded();
    catalog.action(black_box("iam:CreateUser")).map(Action::index)
}

#[divan::bench]
fn open_policies_and_read_one() -> Option<usize> {
    let catalog = Catalog::embedded();
    catalog
        .managed_policy(black_box(READ_ONLY))
        .map(|policy| policy.document().len())
}

#[divan::bench]
fn open_everything() -> bool {
    Catalog::open(ACTIONS, DESCRIPTIONS, POLICIES, "").is_ok()
}

#[divan::bench]
fn find_an_action() -> bool {
    catalog().action(black_box("ec2:runinstances")).is_some()
}

#[divan::bench]
fn expand_a_pattern() -> usize {
    catalog().expand(black_box("*:*MFA*")).count()
}

#[divan::bench]
fn suggest_an_action() -> usize {
    catalog()
        .nearest_actions(black_box("iam:CreateVirtualMFADevcie"))
        .len()
}

#[divan::bench]
fn fill_a_context(bencher: Bencher<'_, '_>) {
    let user = User {
        arn: "arn:aws:iam::123456789012:user/alice",
        name: "alice",
        id: "AIDAALICE",
        account: "123456789012",
    };
    let sign_in = SignIn::SessionToken {
        issued: Timestamp::UNIX_EPOCH,
        mfa: Some(Timestamp::UNIX_EPOCH),
    };
    let source = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let credential = Credential::User { user, sign_in };
    let facts = RequestFacts::new(
        credential,
        Timestamp::UNIX_EPOCH,
        "us-east-1",
        source,
        "aws-cli/2.0",
    );
    bencher.bench(|| black_box(&facts).context(RoleSessionMfa::Inherit));
}
