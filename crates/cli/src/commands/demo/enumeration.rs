//! Trying every action: each on a few resources, each way the user or the role can call.

use std::net::{IpAddr, Ipv4Addr};

use jiff::{SignedDuration, Timestamp};
use steprole_catalog::{Credential, RequestFacts, RolePath, RoleSession, RoleSessionMfa, SignIn, User};
use steprole_policy::{Context, Decision, Layer, Policies, Policy, Principal, Request, Semantics, decide};

use super::evidence::{Evidence, Holder};
use super::verdicts::{Cell, Target, Verdicts};

/// What is enumerated: an account's documents, and who asks when.
pub(crate) struct Enumeration<'e> {
    /// The documents, read back.
    pub(crate) evidence: &'e Evidence,
    /// Twelve digits.
    pub(crate) account: &'e str,
    /// A user who is somebody else.
    pub(crate) colleague: &'e str,
    /// The account's time.
    pub(crate) now: Timestamp,
}

/// One way to call: who, by which policies, in which context.
struct Way<'a> {
    principal: Principal<'a>,
    policies: &'a [&'a Policy],
    context: Context<'a>,
}

impl Enumeration<'_> {
    /// Tries every action of AWS's catalogue on five resources, as the user without MFA (the key absent, and false),
    /// as the user with MFA, and in the role (the key true, false and absent: what a role session says of MFA is
    /// contested, so all three are tried).
    pub(crate) fn of_every_action(&self) -> Verdicts {
        self.run(
            steprole_catalog::catalog()
                .actions()
                .map(steprole_catalog::Action::name),
        )
    }

    fn run(&self, actions: impl Iterator<Item = &'static str>) -> Verdicts {
        let Evidence { user, role, .. } = self.evidence;
        let user_policies: Vec<_> = user.policies.iter().collect();
        let role_policies: Vec<_> = role.policies.iter().collect();
        let session_arn = format!(
            "arn:aws:sts::{}:assumed-role/{}/{}",
            self.account, role.name, user.name
        );
        let session_id = format!("{}:{}", role.id, user.name);
        let session = RoleSession {
            arn: &role.arn,
            session_arn: &session_arn,
            session_id: &session_id,
            account: self.account,
            source_identity: None,
        };
        let columns = [
            self.user_ways(user, &user_policies, &[SignIn::LongTermKey, self.console(None)]),
            self.user_ways(user, &user_policies, &[self.console(Some(self.code_given()))]),
            self.role_ways(session, &role_policies),
        ];
        let targets = [
            (Target::OwnUser, user.arn.clone()),
            (
                Target::OwnDevice,
                format!("arn:aws:iam::{}:mfa/{}", self.account, user.name),
            ),
            (Target::Role, role.arn.clone()),
            (
                Target::Foreign,
                format!("arn:aws:iam::{}:user/{}", self.account, self.colleague),
            ),
            (Target::Anything, "*".to_owned()),
        ];
        let mut table = Verdicts::by(self.evidence.documents());
        for action in actions {
            table.enter(
                action,
                columns.each_ref().map(|ways| self.cell(action, ways, &targets)),
            );
        }
        table
    }

    /// Where an action is allowed by any of the ways of a column.
    fn cell(&self, action: &str, ways: &[Way<'_>], targets: &[(Target, String)]) -> Cell {
        let mut allowed = Vec::new();
        for (target, resource) in targets {
            let decisions = ways.iter().map(|way| self.decide(action, resource, way));
            for decision in decisions.filter(|decision| decision.is_allowed()) {
                if decision.because.layer == Layer::NoPermissionNeeded {
                    return Cell::NoPermissionNeeded;
                }
                if allowed.last() != Some(target) {
                    allowed.push(*target);
                }
            }
        }
        match allowed.len() {
            0 => Cell::Nothing,
            all if all == targets.len() => Cell::On(vec![Target::Anything]),
            _ if allowed.contains(&Target::Anything) && !allowed.contains(&Target::Role) => {
                Cell::On(vec![Target::AnythingElse])
            }
            _ => Cell::On(allowed),
        }
    }

    fn decide(&self, action: &str, resource: &str, way: &Way<'_>) -> Decision {
        let request = Request {
            principal: way.principal,
            action,
            resource,
            resource_account: self.account,
            context: &way.context,
        };
        // who may step into a role is decided with its trust policy
        let trust = (action.starts_with("sts:") && resource == self.evidence.role.arn)
            .then_some(&self.evidence.trust);
        let policies = Policies {
            identity: way.policies,
            resource: trust,
            ..Policies::default()
        };
        decide(&request, &policies, &Semantics::default())
    }

    fn user_ways<'a>(
        &'a self,
        user: &'a Holder,
        policies: &'a [&'a Policy],
        signed: &[SignIn],
    ) -> Vec<Way<'a>> {
        let user = User {
            arn: &user.arn,
            name: &user.name,
            id: &user.id,
            account: self.account,
        };
        let credentials = signed.iter().map(|&sign_in| Credential::User { user, sign_in });
        credentials
            .map(|credential| self.way(credential, policies, RoleSessionMfa::default()))
            .collect()
    }

    fn role_ways<'a>(&'a self, role: RoleSession<'a>, policies: &'a [&'a Policy]) -> Vec<Way<'a>> {
        let path = RolePath::MfaSession {
            mfa: self.code_given(),
        };
        let credential = Credential::RoleSession {
            role,
            path,
            issued: self.now,
        };
        [
            RoleSessionMfa::Inherit,
            RoleSessionMfa::False,
            RoleSessionMfa::Absent,
        ]
        .map(|option| self.way(credential, policies, option))
        .into()
    }

    fn way<'a>(
        &'a self,
        credential: Credential<'a>,
        policies: &'a [&'a Policy],
        option: RoleSessionMfa,
    ) -> Way<'a> {
        let source = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let mut facts = RequestFacts::new(credential, self.now, "us-east-1", source, "steprole");
        facts.resource_account = Some(self.account);
        Way {
            principal: credential.principal(),
            policies,
            context: facts.context(option),
        }
    }

    /// A console session: with MFA, or with the key present and false.
    fn console(&self, mfa: Option<Timestamp>) -> SignIn {
        SignIn::Console {
            issued: self.code_given(),
            mfa,
        }
    }

    /// A minute ago.
    fn code_given(&self) -> Timestamp {
        self.now
            .checked_sub(SignedDuration::from_mins(1))
            .unwrap_or(self.now)
    }
}

#[cfg(test)]
mod tests {
    use steprole_policy::parse;

    use super::*;
    use crate::commands::demo::documents;

    fn holder(name: &str, arn: &str, id: &str, documents: &[&str]) -> Holder {
        let policies = documents
            .iter()
            .map(|text| Policy::compile(&parse(text).unwrap()))
            .collect();
        Holder {
            name: name.to_owned(),
            arn: arn.to_owned(),
            id: id.to_owned(),
            policies,
        }
    }

    /// The article's account with a guard, as evidence.
    fn article(guard: &str) -> Evidence {
        let role = "arn:aws:iam::123456789012:role/AdminRole";
        let all = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
        let assume = documents::assume(role);
        let user = "arn:aws:iam::123456789012:user/machamp";
        Evidence {
            user: holder("machamp", user, "AIDAMACHAMP", &[guard, &assume]),
            role: holder("AdminRole", role, "AROAADMIN", &[all]),
            trust: Policy::compile(&parse(&documents::trust_in_user("123456789012", "machamp")).unwrap()),
        }
    }

    fn try_all_of(services: &[&str], guard: &str) -> Verdicts {
        let evidence = article(guard);
        let now = "2026-01-01T00:00:00Z".parse().unwrap();
        let actions = steprole_catalog::catalog()
            .actions()
            .map(steprole_catalog::Action::name);
        let wanted = actions.filter(|name| services.iter().any(|service| name.starts_with(service)));
        Enumeration {
            evidence: &evidence,
            account: "123456789012",
            colleague: "machoke",
            now,
        }
        .run(wanted)
    }

    #[test]
    fn the_articles_account_allows_what_it_should() {
        let verdicts = try_all_of(&["iam:", "s3:", "sts:"], documents::GUARD);
        assert_eq!(verdicts.got(), Verdicts::expected());
        let row = |name| {
            verdicts
                .rows()
                .iter()
                .find(|row| row.action == name)
                .unwrap()
                .cells
                .clone()
        };
        assert_eq!(
            row("iam:EnableMFADevice"),
            [
                Cell::On(vec![Target::OwnUser]),
                Cell::On(vec![Target::OwnUser]),
                Cell::On(vec![Target::Anything])
            ]
        );
        assert_eq!(
            row("sts:AssumeRole"),
            [Cell::Nothing, Cell::On(vec![Target::Role]), Cell::Nothing]
        );
    }

    /// `Bool` instead of `BoolIfExists`: the mistake that lets every long-term key through, because the key is absent.
    #[test]
    fn a_guard_that_forgets_the_absent_key_is_found_out() {
        let verdicts = try_all_of(
            &["iam:", "sts:"],
            &documents::GUARD.replace("BoolIfExists", "Bool"),
        );
        assert!(!verdicts.ok());
        assert!(
            verdicts
                .got()
                .starts_with("without MFA: iam:CreateVirtualMFADevice iam:DeactivateMFADevice")
        );
    }
}
