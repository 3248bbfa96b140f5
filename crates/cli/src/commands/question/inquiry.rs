//! Everything that the command line asks about, ready to be put as questions.

use jiff::Timestamp;
use steprole_catalog::catalog;
use steprole_policy::Semantics;
use steprole_snapshot::{
    Account, Caller, Gap, Incomplete, Layers, MfaState, NotInAccount, Question, Situation,
};

use super::asked::Asked;
use super::context::Keys;
use super::documents;
use super::overlay::Overlay;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::Output;

/// Callers, actions and resources, and the policies to ask under.
pub(crate) struct Inquiry {
    /// Who calls.
    pub(crate) callers: Vec<Caller>,
    /// What for; patterns are expanded.
    pub(crate) actions: Vec<String>,
    /// On what.
    pub(crate) resources: Vec<String>,
    /// The account, when there is one.
    pub(crate) account: Option<Account>,
    /// How contested points are read.
    pub(crate) semantics: Semantics,
    overlay: Overlay,
    keys: Keys,
    resource_account: String,
    now: Timestamp,
}

/// Who is asked about when nobody is named.
const SOMEBODY: &str = "user/somebody";

impl Inquiry {
    /// Reads all that the command line names.
    pub(crate) fn read(asked: &Asked, output: &mut Output) -> Result<Self, Failure> {
        let account = documents::account(&asked.account, output)?;
        Self::of(asked, account, output)
    }

    /// Reads all but the account, which was read already.
    pub(crate) fn of(asked: &Asked, account: Option<Account>, output: &mut Output) -> Result<Self, Failure> {
        let semantics = super::semantics(&asked.semantics)?;
        let keys = Keys::read(&asked.context)?;
        if account.is_none() && !asked.as_.is_empty() {
            return Err(Failure::usage(Message::AskAsWithoutAccount.text()));
        }
        let overlay = Overlay::read(asked)?;
        if account.is_none() && overlay.is_empty() {
            output.say(&Message::AskNoPolicies.text())?;
        }
        let resources = if asked.resource.is_empty() {
            vec!["*".to_owned()]
        } else {
            asked.resource.clone()
        };
        let mut inquiry = Self {
            callers: Vec::new(),
            actions: actions(&asked.action)?,
            resources,
            account,
            semantics,
            overlay,
            keys,
            resource_account: asked.resource_account.clone().unwrap_or_default(),
            now: now(),
        };
        inquiry.callers = inquiry.named_callers(asked, output)?;
        Ok(inquiry)
    }

    /// One question.
    pub(crate) fn question(
        &self,
        caller: &Caller,
        action: &str,
        resource: &str,
        mfa: MfaState,
    ) -> Result<Question, Failure> {
        let situation = Situation {
            action,
            resource,
            resource_account: &self.resource_account,
            mfa,
        };
        let option = self.semantics.role_session_mfa;
        let mut question = match &self.account {
            Some(account) => account
                .question(caller, &situation, self.now, option, catalog())
                .map_err(|gaps| incomplete(caller, &gaps))?,
            None => Question::new(caller.clone(), &situation, Layers::default(), self.now, option),
        };
        self.overlay.lay(&mut question.layers);
        self.keys.fill(&mut question.context);
        Ok(question)
    }

    fn named_callers(&self, asked: &Asked, output: &mut Output) -> Result<Vec<Caller>, Failure> {
        if let Some(account) = &self.account {
            if asked.as_.is_empty() {
                not_everybody(account, output)?;
                return Ok(account.callers().collect());
            }
            let found = asked.as_.iter().map(|name| account.caller(name));
            return found
                .map(|caller| caller.map_err(|error| nobody(&error)))
                .collect();
        }
        if asked.principal.is_empty() {
            let owner = self.resources.iter().filter_map(|arn| arn.split(':').nth(4));
            let owner = owner.into_iter().find(|account| account.len() == 12);
            let arn = format!("arn:aws:iam::{}:{SOMEBODY}", owner.unwrap_or("123456789012"));
            output.say(&Message::AskNoPrincipal.text().with("principal", arn.as_str()))?;
            return Ok(Caller::named(&arn).into_iter().collect());
        }
        let named = asked.principal.iter().map(|name| Caller::named(name));
        named
            .map(|caller| {
                caller.map_err(|error| {
                    Failure::usage(Message::AskNoCaller.text().with("name", error.0.as_str()))
                })
            })
            .collect()
    }
}

/// Says so when the files may not list everybody.
fn not_everybody(account: &Account, output: &mut Output) -> Result<(), Failure> {
    let gaps: Vec<String> = account
        .gaps()
        .iter()
        .filter(|gap| {
            matches!(
                gap,
                Gap::Page { .. }
                    | Gap::List {
                        list: "UserDetailList" | "RoleDetailList"
                    }
            )
        })
        .map(|gap| format!("  {gap}"))
        .collect();
    if !gaps.is_empty() {
        output.say(&Message::AskNotEverybody.text().with("gaps", gaps.join("\n")))?;
    }
    Ok(())
}

/// What the files lack, a line each.
fn incomplete(caller: &Caller, incomplete: &Incomplete) -> Failure {
    let gaps: Vec<String> = incomplete.0.iter().map(|gap| format!("  {gap}")).collect();
    let text = Message::AskIncomplete
        .text()
        .with("who", caller.short())
        .with("gaps", gaps.join("\n"));
    Failure::new(text).hinted(Message::AccountHint.text())
}

/// Actions as they are, patterns as all that the catalogue knows of them.
fn actions(given: &[String]) -> Result<Vec<String>, Failure> {
    let mut actions = Vec::new();
    for pattern in given {
        if !pattern.contains(['*', '?']) {
            if !pattern.contains(':') {
                return Err(Failure::usage(
                    Message::AskActionMalformed.text().with("given", pattern.as_str()),
                ));
            }
            actions.push(pattern.clone());
            continue;
        }
        let before = actions.len();
        actions.extend(catalog().expand(pattern).map(|action| action.name().to_owned()));
        if actions.len() == before {
            return Err(Failure::usage(
                Message::AskPatternEmpty.text().with("pattern", pattern.as_str()),
            ));
        }
    }
    Ok(actions)
}

/// A name that the account does not have, with some of those it has.
fn nobody(error: &NotInAccount) -> Failure {
    const SHOWN: usize = 12;
    let mut names: Vec<&str> = error.callers.iter().take(SHOWN).map(String::as_str).collect();
    if error.callers.len() > SHOWN {
        names.push("…");
    }
    let text = Message::AskNotInAccount
        .text()
        .with("name", error.name.as_str())
        .with("account", error.account.as_str());
    Failure::new(text).hinted(
        Message::AskNotInAccountHint
            .text()
            .with("names", names.join(", ")),
    )
}

/// The time that a question is asked at.
#[expect(
    clippy::disallowed_methods,
    reason = "the command line may read the clock; everything below is given the time"
)]
fn now() -> Timestamp {
    Timestamp::now()
}
