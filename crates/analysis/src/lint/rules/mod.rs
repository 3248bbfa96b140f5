//! The table of rules: every rule is one row, alone in its file or beside its kind.

mod account_ids_disagree;
mod empty;
mod exempt_never_allowed;
mod exempt_without_effect;
mod mfa_allow_age_if_exists;
mod mfa_allow_bool_if_exists;
mod mfa_allow_forall;
mod mfa_allow_null;
mod mfa_allow_on_role;
mod mfa_bool_both_values;
mod mfa_deny_age;
mod mfa_deny_bool;
mod mfa_deny_forany;
mod mfa_deny_null;
mod mfa_deny_on_role;
mod mfa_device_name;
mod mfa_exempt_too_wide;
mod multivalued_without_quantifier;
mod names;
mod operators;
mod principals;
mod refused;
mod size_limit;
mod syntax;
mod username_without_path;
mod variables;

use std::sync::LazyLock;

pub(super) use refused::finding as refusal_finding;
pub(super) use size_limit::too_large;
pub(super) use syntax::finding as syntax_finding;

// what every row needs
use super::{Findings, Subject};
use crate::rule::{Example, ExampleFile, Family, Rule};
use crate::severity::Severity;

/// Rules with a file of their own.
static SINGLE: &[&Rule] = &[
    &account_ids_disagree::RULE,
    &exempt_never_allowed::RULE,
    &exempt_without_effect::RULE,
    &mfa_allow_age_if_exists::RULE,
    &mfa_allow_bool_if_exists::RULE,
    &mfa_allow_forall::RULE,
    &mfa_allow_null::RULE,
    &mfa_allow_on_role::RULE,
    &mfa_bool_both_values::RULE,
    &mfa_deny_age::RULE,
    &mfa_deny_bool::RULE,
    &mfa_deny_forany::RULE,
    &mfa_deny_null::RULE,
    &mfa_deny_on_role::RULE,
    &mfa_device_name::RULE,
    &mfa_exempt_too_wide::RULE,
    &multivalued_without_quantifier::RULE,
    &size_limit::RULE,
    &username_without_path::RULE,
];

static TABLE: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let together = [
        empty::ROWS,
        names::ROWS,
        operators::ROWS,
        principals::ROWS,
        refused::ROWS,
        syntax::ROWS,
        variables::ROWS,
    ];
    let mut table: Vec<&'static Rule> = SINGLE.to_vec();
    table.extend(together.into_iter().flatten());
    table.sort_by_key(|rule| rule.code);
    table
});

/// Every rule, by number.
pub fn rules() -> impl ExactSizeIterator<Item = &'static Rule> {
    TABLE.iter().copied()
}

/// The rule of a number or a name, in any case.
pub fn rule(wanted: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code.eq_ignore_ascii_case(wanted) || rule.name.eq_ignore_ascii_case(wanted))
}
