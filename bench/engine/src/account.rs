use anyhow::{Context as _, ensure};
use steprole_catalog::{ManagedPolicy, catalog};
use steprole_policy::{
    Context, Decision, Policies, Policy, Principal, PrincipalKind, Request, Semantics, decide, parse,
};

use crate::documents::{GUARD, WORK};
use crate::question::Question;

const ACCOUNT: &str = "123456789012";

/// Compiled policies and the callers who have them.
pub struct Account {
    /// What the workload is called in the table.
    pub name: &'static str,
    policies: Vec<Policy>,
    callers: Vec<Caller>,
}

struct Caller {
    name: String,
    arn: String,
    policies: Vec<usize>,
}

/// A caller with its policies at hand, ready to be asked about.
pub struct Ready<'a> {
    /// The user's name.
    pub name: &'a str,
    /// The user's ARN.
    pub arn: &'a str,
    identity: Vec<&'a Policy>,
}

impl Account {
    /// The four workloads.
    pub fn all() -> anyhow::Result<Vec<Self>> {
        Ok(vec![
            Self::guarded()?,
            Self::administrator()?,
            Self::managed()?,
            Self::large()?,
        ])
    }

    /// Guard and ten statements.
    pub fn guarded() -> anyhow::Result<Self> {
        Self::of_one("guard + 10 statements", &[GUARD, WORK])
    }

    fn administrator() -> anyhow::Result<Self> {
        let all = managed("arn:aws:iam::aws:policy/AdministratorAccess")?;
        Self::of_one("AdministratorAccess + guard", &[&all, GUARD])
    }

    /// The first twenty of AWS's policies that are about a service which the requests use.
    fn managed() -> anyhow::Result<Self> {
        let services = [
            "s3:",
            "ec2:",
            "dynamodb:",
            "sqs:",
            "sns:",
            "sts:",
            "logs:",
            "kms:",
            "iam:",
        ];
        let documents: Vec<&str> = catalog()
            .managed_policies()
            .map(ManagedPolicy::document)
            .filter(|text| {
                services
                    .iter()
                    .any(|service| text.contains(&format!("\"{service}")))
            })
            .take(20)
            .collect();
        ensure!(
            documents.len() == 20,
            "the catalogue has too few managed policies"
        );
        Self::of_one("20 managed policies", &documents)
    }

    /// Five hundred users: each with a document of its own, three of twenty shared ones, and the guard.
    fn large() -> anyhow::Result<Self> {
        let mut account = Self {
            name: "500 principals",
            policies: vec![compile(GUARD)?],
            callers: Vec::new(),
        };
        for _ in 0..20 {
            account.policies.push(compile(WORK)?);
        }
        for index in 0..500 {
            let own = format!(
                r#"{{"Version": "2012-10-17", "Statement": [
                    {{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::home-{index}/*"}},
                    {{"Effect": "Allow", "Action": ["sqs:*", "sns:*"], "Resource": "arn:aws:*:*:123456789012:u{index}-*"}},
                    {{"Effect": "Deny", "Action": "iam:*", "Resource": "*"}}]}}"#
            );
            let shared = (0..3).map(|step| 1 + (index * 7 + step) % 20);
            let policies = [0, account.policies.len()].into_iter().chain(shared).collect();
            account.policies.push(compile(&own)?);
            account
                .callers
                .push(Caller::new(format!("user{index}"), policies));
        }
        Ok(account)
    }

    fn of_one(name: &'static str, documents: &[&str]) -> anyhow::Result<Self> {
        let policies: Vec<Policy> = documents
            .iter()
            .map(|text| compile(text))
            .collect::<Result<_, _>>()?;
        let all = (0..policies.len()).collect();
        Ok(Self {
            name,
            policies,
            callers: vec![Caller::new("machamp".to_owned(), all)],
        })
    }

    /// A caller with one document of its own beside the guard.
    pub fn with_document(name: &'static str, text: &str) -> anyhow::Result<Self> {
        Self::of_one(name, &[GUARD, text])
    }

    /// The callers, each with its policies looked up.
    pub fn ready(&self) -> Vec<Ready<'_>> {
        self.callers
            .iter()
            .map(|caller| Ready {
                name: &caller.name,
                arn: &caller.arn,
                identity: caller
                    .policies
                    .iter()
                    .filter_map(|index| self.policies.get(*index))
                    .collect(),
            })
            .collect()
    }
}

impl Caller {
    fn new(name: String, policies: Vec<usize>) -> Self {
        Self {
            arn: format!("arn:aws:iam::{ACCOUNT}:user/{name}"),
            name,
            policies,
        }
    }
}

impl Ready<'_> {
    /// One decision.
    pub fn decide(&self, question: &Question, context: &Context<'_>, semantics: &Semantics) -> Decision {
        let policies = Policies {
            identity: &self.identity,
            ..Policies::default()
        };
        let request = Request {
            principal: Principal {
                unique_id: Some("AIDAEXAMPLEEXAMPLEEXA"),
                kind: PrincipalKind::User,
                ..Principal::user(self.arn, ACCOUNT)
            },
            action: &question.action,
            resource: &question.resource,
            resource_account: ACCOUNT,
            context,
        };
        decide(&request, &policies, semantics)
    }
}

fn managed(arn: &str) -> anyhow::Result<String> {
    let policy = catalog().managed_policy(arn);
    Ok(policy
        .with_context(|| format!("the catalogue lacks {arn}"))?
        .document()
        .to_owned())
}

fn compile(text: &str) -> anyhow::Result<Policy> {
    Ok(Policy::compile(&parse(text)?))
}
