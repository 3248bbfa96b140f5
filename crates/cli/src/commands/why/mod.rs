//! `steprole why`: what decided, which fact was missing, what to do.

mod arguments;
mod cause;
mod concrete;
mod finding;
mod flip;
mod lines;
mod message;
mod refusal;
mod report;
mod served;
mod trace;

use std::io::{self, IsTerminal, Read};
use std::path::Path;

pub(crate) use arguments::Why;

use steprole_policy::{Outcome, PrincipalKind};
use steprole_snapshot::{Caller, MfaState};

use self::cause::Cause;
use self::finding::Finding;
use self::flip::Trial;
use self::lines::Answered;
use self::refusal::Refusal;
use self::report::Report;
use self::served::Explained;
use crate::cli::Format;
use crate::commands::question::{self, Asked, Inquiry, Mfa, Notes};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::{Label, Line, Output};

/// Says why.
pub(crate) fn run(why: &Why, output: &mut Output) -> Result<Exit, Failure> {
    if let Some(code) = &why.explain {
        return explain(code, output);
    }
    if let Some(request_id) = &why.request_id {
        return served(why, request_id, output);
    }
    if !why.asked.action.is_empty() && why.message.is_empty() {
        let inquiry = Inquiry::read(&why.asked, output)?;
        return decided(why, &inquiry, None, output);
    }
    let text = pasted(why)?;
    let Some(refusal) = Refusal::read(&text) else {
        let shown: String = text.trim().chars().take(80).collect();
        let failure = Failure::new(Message::WhyNotUnderstood.text().with("text", shown));
        return Err(failure.hinted(Message::WhyNotUnderstoodHint.text()));
    };
    let has_policies = why.asked.names_policies();
    if !has_policies {
        let report = message::report(&refusal, output.language());
        show(why, &report, output)?;
        return Ok(Exit::DONE);
    }
    let account = question::account(&why.asked.account, output)?;
    let asked = message::asked(&refusal, &why.asked, account.as_ref());
    let inquiry = Inquiry::of(&asked, account, output)?;
    decided(why, &inquiry, Some(&refusal), output)
}

/// The text of `--explain CODE`, or every code with its title.
fn explain(code: &str, output: &mut Output) -> Result<Exit, Failure> {
    let named = |kind: &str, cause: Cause| {
        let message = Message::named(&format!("{kind}{}", cause.code()));
        message
            .map(|message| output.render(&message.text()))
            .unwrap_or_default()
    };
    if code.is_empty() {
        let titles: Vec<String> = Cause::ALL
            .into_iter()
            .map(|cause| format!("{}  {}", cause.code(), named("Title", cause)))
            .collect();
        output.data(&titles.join("\n"))?;
        output.flush()?;
        return Ok(Exit::DONE);
    }
    let Some(cause) = Cause::of_code(code) else {
        let failure = Failure::usage(Message::WhyNoCode.text().with("code", code));
        return Err(failure.hinted(Message::WhyNoCodeHint.text()));
    };
    let (title, text) = (named("Title", cause), named("Explain", cause));
    output.line(&Line::new().with(Label::Heading, format!("{}: {title}", cause.code())))?;
    output.data(&text)?;
    output.flush()?;
    Ok(Exit::DONE)
}

/// The message: from the command line, else from stdin.
fn pasted(why: &Why) -> Result<String, Failure> {
    let joined = why.message.join(" ");
    if !joined.is_empty() && joined != "-" {
        return Ok(joined);
    }
    if joined.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::usage(Message::WhyNothing.text()).hinted(Message::WhyNothingHint.text()));
    }
    let mut text = String::new();
    let read = io::stdin().lock().read_to_string(&mut text);
    read.map_err(|error| question::unreadable(Path::new("stdin"), &error))?;
    if text.trim().is_empty() {
        return Err(Failure::usage(Message::WhyNothing.text()).hinted(Message::WhyNothingHint.text()));
    }
    Ok(text)
}

/// A refusal of our server: what it remembers, and with policies at hand the whole of it.
fn served(why: &Why, request_id: &str, output: &mut Output) -> Result<Exit, Failure> {
    let Some(endpoint) = &why.endpoint else {
        return Err(Failure::usage(Message::ServerNoEndpoint.text()));
    };
    let explained = Explained::fetch(endpoint, request_id)?;
    let Some(verdict) = explained.verdict().filter(|_| why.asked.names_policies()) else {
        let report = explained.report(output.language());
        show(why, &report, output)?;
        return Ok(Exit::DONE);
    };
    let refusal = Refusal {
        caller: Some(verdict.caller.clone()),
        action: Some(verdict.action.clone()),
        resource: Some(verdict.resource.clone()),
        ..Refusal::default()
    };
    let asked = message::asked(&refusal, &why.asked, None);
    let state = match verdict.mfa {
        None => MfaState::Absent,
        Some(false) => MfaState::No,
        Some(true) => MfaState::Yes,
    };
    let inquiry = Inquiry::read(&asked, output)?;
    tell(why, &inquiry, state, output)
}

/// Decides here, in the state of MFA that was said, that the message fits, or that is the poorest.
fn decided(
    why: &Why,
    inquiry: &Inquiry,
    refusal: Option<&Refusal>,
    output: &mut Output,
) -> Result<Exit, Failure> {
    let states = match why.mfa {
        Some(Mfa::Both) | None => likely(inquiry),
        Some(mfa) => mfa.states(),
    };
    let verdict = refusal.and_then(|refusal| refusal.verdict.as_ref());
    let mut fitting = None;
    for &state in states {
        let question = one(inquiry, state)?;
        let decision = question.decide(&inquiry.semantics);
        let is_explicit = decision.outcome == Outcome::ExplicitDeny;
        let fits = match verdict {
            Some(verdict) => {
                !decision.is_allowed() && message::agrees(verdict, is_explicit, decision.because.layer)
            }
            None => refusal.is_none() || !decision.is_allowed(),
        };
        if fits {
            fitting = Some(state);
            break;
        }
    }
    if refusal.is_some() && fitting.is_none() {
        output.say(&Message::WhyDisagrees.text())?;
    }
    let state = fitting.or(states.first().copied()).unwrap_or(MfaState::Absent);
    tell(why, inquiry, state, output)
}

fn tell(why: &Why, inquiry: &Inquiry, mfa: MfaState, output: &mut Output) -> Result<Exit, Failure> {
    let question = one(inquiry, mfa)?;
    let explanation = question.explain(&inquiry.semantics);
    let trial = Trial {
        inquiry,
        question: &question,
        mfa,
    };
    let flips = trial.flips(&explanation)?;
    let finding = Finding::of(&question, &explanation);
    let with_mfa = if finding.cause == Cause::DeniedWithoutMfa && flips.is_empty() {
        let question = trial.with_mfa(MfaState::Yes)?;
        let decision = question.decide(&inquiry.semantics);
        Some((question, decision)).filter(|_| decision != explanation.decision)
    } else {
        None
    };
    let report = Answered {
        question: &question,
        mfa,
        decision: explanation.decision,
        finding,
        flips,
        with_mfa,
        language: output.language(),
    }
    .report();
    show(why, &report, output)?;
    if why.trace && why.output == Format::Human {
        trace::print(&question, &explanation, output)?;
    }
    let mut notes = Notes::default();
    notes.look(&question, &explanation);
    notes.say(output)?;
    Ok(Exit::DONE)
}

/// The states of MFA a caller is likely to be in, the likeliest first: users sign with access keys, sessions of roles
/// say `false`.
fn likely(inquiry: &Inquiry) -> &'static [MfaState] {
    let is_user = |caller: &Caller| matches!(caller.kind, PrincipalKind::User | PrincipalKind::Root);
    if inquiry.callers.first().is_some_and(is_user) {
        &[MfaState::Absent, MfaState::No, MfaState::Yes]
    } else {
        &[MfaState::No, MfaState::Yes, MfaState::Absent]
    }
}

/// The one question that the command line asks.
fn one(inquiry: &Inquiry, mfa: MfaState) -> Result<steprole_snapshot::Question, Failure> {
    let (Some(caller), Some(action), Some(resource)) = (
        inquiry.callers.first(),
        inquiry.actions.first(),
        inquiry.resources.first(),
    ) else {
        return Err(Failure::usage(Message::WhyNothing.text()).hinted(Message::WhyNothingHint.text()));
    };
    let is_one = inquiry.callers.len() == 1 && inquiry.actions.len() == 1 && inquiry.resources.len() == 1;
    if !is_one {
        return Err(Failure::usage(Message::WhyMany.text()).hinted(Message::WhyManyHint.text()));
    }
    inquiry.question(caller, action, resource, mfa)
}

fn show(why: &Why, report: &Report, output: &mut Output) -> Result<(), Failure> {
    match why.output {
        Format::Human => report.print(output),
        Format::Json => report.print_json(output),
    }
}

impl Asked {
    /// Whether there are policies to decide by.
    fn names_policies(&self) -> bool {
        !(self.account.is_empty()
            && self.policy.is_empty()
            && self.boundary.is_empty()
            && self.session_policy.is_empty()
            && self.trust.is_none()
            && self.resource_policy.is_none()
            && self.vpc_endpoint_policy.is_none()
            && self.scp.is_empty()
            && self.rcp.is_empty())
    }
}
