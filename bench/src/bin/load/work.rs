use anyhow::{Context as _, bail, ensure};

use crate::request::{Service, Signer};

/// Requests of one mix that are signed beforehand, of all connections together.
const MIXED: usize = 40_000;

/// `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}`
const POLICY: &str = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22s3%3AGetObject%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D";

/// `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}]}`
const TRUST: &str = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22AWS%22%3A%22123456789012%22%7D%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D";

/// What is sent.
pub(crate) enum Work {
    Identity,
    Fill {
        users: usize,
        roles: usize,
        policies: usize,
    },
    /// In ten requests: CreateUser, PutUserPolicy, four GetUser, two ListUsers of twenty, two AssumeRole.
    Mix {
        users: usize,
    },
}

impl Work {
    pub(crate) fn parse(words: &[String]) -> anyhow::Result<Self> {
        let number = |word: &String| word.parse().with_context(|| format!("`{word}` is no number"));
        let words: Vec<&String> = words.iter().collect();
        Ok(
            match (words.first().map(|word| word.as_str()), words.as_slice()) {
                (Some("identity"), [_]) => Self::Identity,
                (Some("fill"), [_, users, roles, policies]) => Self::Fill {
                    users: number(users)?,
                    roles: number(roles)?,
                    policies: number(policies)?,
                },
                (Some("mix"), [_, users]) => {
                    let users = number(users)?;
                    ensure!(users > 0, "a mix needs users");
                    Self::Mix { users }
                }
                _ => bail!("WORK is `identity`, `fill USERS ROLES POLICIES` or `mix USERS`"),
            },
        )
    }

    /// Whether its requests may be sent more than once.
    pub(crate) const fn repeats(&self) -> bool {
        matches!(self, Self::Identity)
    }

    /// The share of one of so many connections.
    pub(crate) fn requests(
        &self,
        signer: &Signer,
        connection: usize,
        connections: usize,
    ) -> anyhow::Result<Vec<Vec<u8>>> {
        let share = |count: usize| (connection..count).step_by(connections);
        match self {
            Self::Identity => Ok(vec![signer.request(Service::Sts, "GetCallerIdentity", "")?]),
            Self::Fill {
                users,
                roles,
                policies,
            } => share(*users)
                .map(|index| signer.request(Service::Iam, "CreateUser", &user(index)))
                .chain(share(*roles).map(|index| {
                    let parameters = format!("&RoleName=role-{index}&AssumeRolePolicyDocument={TRUST}");
                    signer.request(Service::Iam, "CreateRole", &parameters)
                }))
                .chain(share(*policies).map(|index| {
                    let parameters = format!("&PolicyName=policy-{index}&PolicyDocument={POLICY}");
                    signer.request(Service::Iam, "CreatePolicy", &parameters)
                }))
                .collect(),
            Self::Mix { users } => share(MIXED)
                .map(|index| mixed(signer, index, *users, connections))
                .collect(),
        }
    }
}

/// The kinds come in turn on every connection, whatever their number.
fn mixed(signer: &Signer, index: usize, users: usize, connections: usize) -> anyhow::Result<Vec<u8>> {
    let user = user(index % users);
    match index / connections % 10 {
        0 => signer.request(Service::Iam, "CreateUser", &format!("&UserName=new-{index}")),
        1 => {
            let parameters = format!("{user}&PolicyName=work&PolicyDocument={POLICY}");
            signer.request(Service::Iam, "PutUserPolicy", &parameters)
        }
        2..=5 => signer.request(Service::Iam, "GetUser", &user),
        6 | 7 => signer.request(Service::Iam, "ListUsers", "&MaxItems=20"),
        _ => {
            let parameters =
                "&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Frole-0&RoleSessionName=bench";
            signer.request(Service::Sts, "AssumeRole", parameters)
        }
    }
}

fn user(index: usize) -> String {
    format!("&UserName=user-{index}")
}
