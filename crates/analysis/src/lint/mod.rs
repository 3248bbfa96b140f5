//! Policy documents in, findings out.

mod finding;
mod guess;
mod input;
mod mfa;
mod refusal;
mod repair;
mod report;
mod rules;
mod subject;

pub(crate) use finding::Findings;
pub use input::{Holder, Input};
pub use report::{Report, Taken};
pub use rules::{rule, rules};
pub(crate) use subject::{Subject, head};

use refusal::Refusal;
use steprole_policy::{Malformed, SyntaxError, SyntaxFault, parse_all};

use crate::diagnostic::Diagnostic;

/// How a rule looks for what it finds.
#[derive(Debug)]
pub(crate) enum Check {
    /// Syntax errors of some kinds. Among several rules that take an error, the first in the table has it.
    Syntax(fn(&SyntaxFault) -> bool),
    /// Things that AWS refuses a well-formed document for; the first rule in the table has it.
    Refusal(fn(&Malformed) -> bool),
    /// One document.
    Document(fn(&Subject<'_>, &mut Findings<'_>)),
    /// All documents of the run.
    Together(fn(&[Subject<'_>], &mut Findings<'_>)),
}

/// Lints documents, together: some rules compare them.
///
/// A document with a syntax error, or one that is larger than any that AWS takes, is checked no further, because
/// nobody knows what AWS would make of the rest; [`Taken::complete`] says so.
pub fn lint<'a>(inputs: &[Input<'a>]) -> Report<'a> {
    let mut diagnostics = Vec::new();
    let mut taken = Vec::with_capacity(inputs.len());
    let mut subjects = Vec::with_capacity(inputs.len());
    for (index, input) in inputs.iter().enumerate() {
        let too_large = rules::too_large(index, input.text);
        let (document, errors) = if too_large.is_some() {
            (None, Vec::new())
        } else {
            parse_all(input.text)
        };
        diagnostics.extend(errors.iter().filter_map(|error| syntax_error(index, error)));
        let guess = guess::kind(document.as_ref());
        let kind = input.kind.unwrap_or(guess.kind);
        let guessed_because = input.kind.is_none().then_some(guess.because);
        taken.push(Taken {
            input: *input,
            kind,
            guessed_because,
            complete: errors.is_empty() && too_large.is_none(),
        });
        diagnostics.extend(too_large);
        if let Some(document) = document.filter(|_| errors.is_empty()) {
            subjects.push(Subject::new(index, input, kind, document));
        }
    }
    for subject in &subjects {
        diagnostics.extend(
            refusal::all(subject)
                .iter()
                .filter_map(|refusal| refused(subject, refusal)),
        );
    }
    for rule in rules() {
        let mut findings = Findings::new(rule, &mut diagnostics);
        match rule.check {
            Check::Document(check) => subjects.iter().for_each(|subject| check(subject, &mut findings)),
            Check::Together(check) => check(&subjects, &mut findings),
            Check::Syntax(_) | Check::Refusal(_) => {}
        }
    }
    Report::new(taken, diagnostics)
}

fn syntax_error(document: usize, error: &SyntaxError) -> Option<Diagnostic> {
    let rule = rules().find(|rule| matches!(rule.check, Check::Syntax(takes) if takes(&error.fault)))?;
    Some(rules::syntax_finding(rule, document, error))
}

fn refused(subject: &Subject<'_>, refusal: &Refusal) -> Option<Diagnostic> {
    let rule =
        rules().find(|rule| matches!(rule.check, Check::Refusal(takes) if takes(&refusal.malformed)))?;
    Some(rules::refusal_finding(rule, subject, refusal))
}
