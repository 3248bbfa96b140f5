//! Random sequences of operations, against a small model that knows nothing of how the account is built.
//!
//! After every operation the account must list exactly what the model holds: nothing dangles, nothing is lost, no quota is
//! passed. Half of the calls are made by a user who may do some of the actions: what its policy does not allow is refused,
//! and changes nothing. Seeds are fixed, so a failure is everybody's; proptest shrinks it to the shortest sequence.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
mod small_model;

use std::borrow::Cow;
use std::collections::BTreeSet;

use common::{Aws, Key};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use small_model::{LIMITED, Model, Named, OPERATIONS, steps};
use steprole_api::iam::ListUsersRequest;
use steprole_api::{Error, IAM, Value, decode, validate};
use steprole_policy::Outcome;

/// One call by its name, its changes applied, as the server makes it.
fn send(
    aws: &Aws,
    key: &Key,
    operation: &str,
    parameters: &[(&str, String)],
) -> Result<Option<Value>, Error> {
    let operation = IAM.operation(operation).unwrap();
    let pairs = parameters
        .iter()
        .map(|(name, value)| (Cow::Borrowed(*name), Cow::Borrowed(value.as_str())));
    let input = decode(&IAM, operation, pairs)?;
    validate(&IAM, operation, &input)?;
    aws.answer(&aws.caller(key)?, &IAM, operation, input)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 40,
        rng_seed: RngSeed::Fixed(4),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_account_is_what_the_model_says(steps in steps(), allowed in any::<[bool; OPERATIONS.len()]>()) {
        let aws = Aws::new();
        let limited = aws.user(LIMITED);
        let allowed: BTreeSet<String> = OPERATIONS
            .iter()
            .zip(allowed)
            .filter(|(_, allowed)| *allowed)
            .map(|(operation, _)| format!("iam:{operation}"))
            .chain(Some("iam:GetUser".to_owned()))
            .collect();
        let actions = serde_json::to_string(&allowed).unwrap();
        aws.allow(LIMITED, &format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":{actions},"Resource":"*"}}}}"#
        ));
        let mut model = Model::default();
        for step in &steps {
            // every device shows new codes
            aws.advance(120);
            let named = Named::new(step, &model);
            let parameters = named.parameters(&aws, &model);
            let operator = Key::operator();
            let key = if step.by_limited { &limited } else { &operator };
            let result = send(&aws, key, named.operation, &parameters);
            let told = format!("{} {parameters:?}: {result:?}", named.operation);
            // nothing is done that the engine refuses, and everything is refused that it refuses
            let is_allowed = aws.verdicts.borrow().iter().all(|verdict| verdict.outcome == Outcome::Allow);
            prop_assert!(!aws.verdicts.borrow().is_empty(), "nobody was asked: {told}");
            prop_assert!(result.is_err() || is_allowed, "{told}");
            let may = !step.by_limited || named.actions().iter().all(|action| allowed.contains(action));
            let faults = model.faults(&named);
            match result {
                Err(error) if error.code == "AccessDenied" => {
                    prop_assert!(!may && !is_allowed, "{told}");
                }
                _ if !may => prop_assert!(false, "its policy does not allow it: {told}"),
                Err(error) => {
                    prop_assert!(faults.contains(&*error.code), "{told}; expected one of {faults:?}");
                }
                Ok(output) => {
                    prop_assert!(faults.is_empty(), "{told}; expected one of {faults:?}");
                    model.apply(&named, output);
                }
            }
            model.compare(&aws);
        }
    }

    /// Whoever is there from the first page to the last is listed once; nobody is listed twice.
    #[test]
    fn pages_are_stable_while_users_come_and_go(
        size in 1_i32..5,
        at_first in proptest::collection::btree_set(0_u8..40, 0..30),
        between in proptest::collection::vec((any::<bool>(), 0_u8..40), 0..60),
    ) {
        let aws = Aws::new();
        let operator = Key::operator();
        let name = |number: u8| format!("u{number:02}");
        let change = |operation: &str, number: u8| {
            drop(send(&aws, &operator, operation, &[("UserName", name(number))]));
        };
        for number in &at_first {
            change("CreateUser", *number);
        }
        let mut throughout: BTreeSet<String> = at_first.iter().map(|number| name(*number)).collect();
        let mut changes = between.into_iter();
        let mut listed = Vec::new();
        let mut marker = None;
        loop {
            let page = aws
                .call(ListUsersRequest { path_prefix: None, marker, max_items: Some(size) })
                .unwrap();
            prop_assert!(page.users.len() <= usize::try_from(size).unwrap());
            listed.extend(page.users.into_iter().map(|user| user.user_name));
            marker = page.marker;
            prop_assert_eq!(marker.is_some(), page.is_truncated == Some(true));
            if marker.is_none() {
                break;
            }
            for (is_new, number) in changes.by_ref().take(3) {
                change(if is_new { "CreateUser" } else { "DeleteUser" }, number);
                if !is_new {
                    throughout.remove(&name(number));
                }
            }
        }
        prop_assert!(listed.is_sorted_by(|one, next| one < next), "in order, nobody twice: {listed:?}");
        let listed: BTreeSet<String> = listed.into_iter().collect();
        prop_assert!(throughout.is_subset(&listed), "{throughout:?} is not all in {listed:?}");
    }
}
