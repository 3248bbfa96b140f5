//! Where the story is played: takes each step, compares, and hands it to the teller.

use std::future::Future;
use std::pin::Pin;

use steprole_aws::{Answer as Answered, Error};

use super::house::House;
use super::prompt::Prompt;
use super::step::{Answer, Plan, Reply, Step, Why};
use super::teller::Teller;
use crate::failure::Failure;
use crate::messages::{Message, Text};

/// A step being taken; boxed, because the SDK's futures are tens of kilobytes and the story holds dozens.
type Taking<'s, T> = Pin<Box<dyn Future<Output = T> + 's>>;

/// The play in progress.
pub(crate) struct Stage<'a> {
    pub(crate) house: &'a House,
    pub(crate) prompt: &'a mut dyn Prompt,
    pub(crate) teller: &'a mut dyn Teller,
    chapter: usize,
    steps: Vec<Step>,
}

impl<'a> Stage<'a> {
    /// An empty stage.
    pub(crate) fn new(house: &'a House, prompt: &'a mut dyn Prompt, teller: &'a mut dyn Teller) -> Self {
        Self {
            house,
            prompt,
            teller,
            chapter: 0,
            steps: Vec::new(),
        }
    }

    /// Opens the next chapter.
    pub(crate) fn chapter(&mut self, title: Message, about: Message) -> Result<(), Failure> {
        self.chapter += 1;
        Ok(self.teller.chapter(self.chapter, &title.text(), &about.text())?)
    }

    /// Takes a step: sends the call, asks the server which statement decided, tells it. The value is there when the
    /// call went through, expected or not.
    pub(crate) fn take<'s, T: 's>(
        &'s mut self,
        plan: Plan,
        call: impl Future<Output = Result<Answered<T>, Error>> + 's,
    ) -> Taking<'s, Result<Option<T>, Failure>> {
        let call = Box::pin(call);
        Box::pin(async move {
            let (value, step) = self.try_taking(plan, call).await;
            self.tell(step)?;
            Ok(value)
        })
    }

    /// Takes a step that the story cannot go on without.
    pub(crate) fn must<'s, T: 's>(
        &'s mut self,
        plan: Plan,
        call: impl Future<Output = Result<Answered<T>, Error>> + 's,
    ) -> Taking<'s, Result<T, Failure>> {
        let call = Box::pin(call);
        Box::pin(async move {
            let id = plan.id;
            let value = self.take(plan, call).await?;
            value.ok_or_else(|| Failure::new(Message::DemoStopped.text().with("step", id)))
        })
    }

    /// Takes a step without telling it yet, for a reader who may mistype a code.
    pub(crate) fn try_taking<'s, T: 's>(
        &'s mut self,
        plan: Plan,
        call: impl Future<Output = Result<Answered<T>, Error>> + 's,
    ) -> Taking<'s, (Option<T>, Step)> {
        let call = Box::pin(call);
        Box::pin(async move {
            let (value, answer, message, request_id) = match call.await {
                Ok(answered) => (
                    Some(answered.value),
                    Answer::Allowed,
                    None,
                    Some(answered.request_id),
                ),
                Err(Error::Refused(refusal)) => (
                    None,
                    Answer::Refused(refusal.code),
                    Some(refusal.message),
                    refusal.request_id,
                ),
                Err(error) => (None, Answer::Broken(error.to_string()), None, None),
            };
            let (why, mfa) = match request_id {
                Some(id) => self.house.why(&id, plan.call, answer == Answer::Allowed),
                None => (Why::Unknown, None),
            };
            let step = Step {
                chapter: self.chapter,
                plan,
                got: Reply { answer, why },
                message,
                mfa,
            };
            (value, step)
        })
    }

    /// Hands a step to the teller and keeps it.
    pub(crate) fn tell(&mut self, step: Step) -> Result<(), Failure> {
        self.teller.step(&step)?;
        self.steps.push(step);
        Ok(())
    }

    /// Says something between two steps.
    pub(crate) fn remark(&mut self, text: &Text) -> Result<(), Failure> {
        Ok(self.teller.remark(text)?)
    }

    /// Every step so far.
    pub(crate) fn steps(&self) -> &[Step] {
        &self.steps
    }
}

#[cfg(test)]
mod tests {
    use steprole_aws::Caller;

    use super::*;
    use crate::commands::demo::human::Human;
    use crate::commands::demo::prompt::Nobody;
    use crate::commands::demo::who::Who;
    use crate::commands::runtime;
    use crate::language::Language;
    use crate::output::Output;

    /// A story whose expectations are wrong: each step is told for what it is, and counts as not as expected.
    #[test]
    fn a_step_that_deviates_is_shown() {
        let house = House::open("123456789012", true).unwrap();
        let operator = Caller::new(house.endpoint(), house.operator());
        let (mut output, buffer) = Output::into_buffer(Language::English);
        let mut human = Human::new(&mut output);
        let mut nobody = Nobody;
        let mut stage = Stage::new(&house, &mut nobody, &mut human);
        let oks = runtime().unwrap().block_on(async {
            let expected = Reply::denied_by("RequireMFA", 4);
            let plan = Plan::new("users-refused", Who::Operator, "iam:ListUsers", "", expected);
            assert!(stage.take(plan, operator.users()).await.unwrap().is_some());

            let expected = Reply::allowed(Why::Operator);
            let plan = Plan::new("nobody-seen", Who::Operator, "iam:GetUser", "nobody", expected);
            assert!(
                stage.must(plan, operator.user(Some("nobody"))).await.is_err(),
                "the story stops here"
            );
            stage.steps().iter().map(Step::ok).collect::<Vec<_>>()
        });
        assert_eq!(oks, [false, false]);
        let text = buffer.text();
        assert!(text.contains("✗ operator           iam:ListUsers"), "{text}");
        assert!(
            text.contains(
                "expected [refused: AccessDenied, RequireMFA statement 4], got [allowed, operator]"
            ),
            "{text}"
        );
        assert!(text.contains("refused: NoSuchEntity"), "{text}");
        assert!(!text.contains('✓'), "{text}");
    }

    /// The server is gone: that is no refusal, and no reason is made up.
    #[test]
    fn a_call_without_an_answer_is_told_as_such() {
        let house = House::open("123456789012", true).unwrap();
        let gone = House::open("123456789012", true).unwrap();
        let operator = Caller::new(gone.endpoint(), gone.operator());
        gone.close();
        let (mut output, buffer) = Output::into_buffer(Language::English);
        let mut human = Human::new(&mut output);
        let mut nobody = Nobody;
        let mut stage = Stage::new(&house, &mut nobody, &mut human);
        let plan = Plan::new(
            "session",
            Who::Machamp,
            "sts:GetSessionToken",
            "",
            Reply::allowed(Why::Unknown),
        );
        runtime()
            .unwrap()
            .block_on(stage.take(plan, operator.session_token(None)))
            .unwrap();
        assert!(buffer.text().contains("no answer"), "{}", buffer.text());
        assert!(!stage.steps()[0].ok());
    }
}
