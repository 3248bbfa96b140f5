use steprole_snapshot::{Caller, Layers};

use super::claim::{Assumption, Claim, Hole, Proof, Property, Subject};
use super::documents::without_mfa;
use super::scope::{Ground, Person, Scope};
use crate::symbolic::Answer;

/// P6 of a user: without a device and without MFA, a device can be made and enrolled. No policy is asked about the
/// session that follows [doc: id_credentials_temp_control-access_getsessiontoken].
pub(super) fn claim(ground: &Ground<'_>, person: &Person) -> Claim {
    let caller = &person.caller;
    let subject = Subject::User(caller.arn.clone());
    let mut claim = Claim::open(Property::P6, subject, vec![Assumption::Root]);
    match &person.layers {
        Err(gaps) => {
            claim.gaps.clone_from(gaps);
            claim.settled()
        }
        Ok(layers) => {
            let steps = steps(ground, caller, layers);
            for (action, answer) in steps {
                match answer {
                    Answer::Refuted(_) => {}
                    Answer::Proved => claim.facts.push(action.to_owned()),
                    Answer::Unknown(reason) => claim.reasons.push(reason),
                }
            }
            claim.settled()
        }
    }
}

/// The calls that enrol a first device, each with a request that passes without MFA.
fn steps(ground: &Ground<'_>, caller: &Caller, layers: &Layers) -> Vec<(&'static str, Answer)> {
    let partition = caller.arn.split(':').nth(1).unwrap_or("aws");
    let devices = format!("arn:{partition}:iam::{}:mfa/*", caller.account);
    let facts = ground.facts(caller, without_mfa());
    [
        ("iam:CreateVirtualMFADevice", devices),
        ("iam:EnableMFADevice", caller.arn.clone()),
    ]
    .into_iter()
    .map(|(action, resource)| {
        let scope = Scope::new([(vec![action], vec![resource])]);
        let mut answers = ground.within(caller, layers, facts.clone(), &scope);
        answers.sort_by_key(|answer| !matches!(answer, Answer::Refuted(_)));
        (action, answers.into_iter().next().unwrap_or(Answer::Proved))
    })
    .collect()
}

/// The steps of somebody who holds a user's key or password and enrols a device of their own, when all of them pass.
pub(super) fn by_an_attacker(ground: &Ground<'_>, caller: &Caller, layers: &Layers) -> Option<Vec<Proof>> {
    let steps = steps(ground, caller, layers).into_iter();
    steps
        .map(|(_, answer)| match answer {
            Answer::Refuted(request) => Some(Proof::own(*request, layers, Hole::Enrolment)),
            _ => None,
        })
        .collect()
}
