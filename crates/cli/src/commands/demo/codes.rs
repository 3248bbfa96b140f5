//! Where the codes of the story come from: the demo's own authenticator, or the reader's phone.

use steprole_aws::Secret;
use steprole_session::authenticator::{Authenticator, STEP_SECONDS};

use super::house::House;
use super::prompt::Prompt;
use crate::failure::Failure;
use crate::messages::Message;

/// The authenticator entry of one device.
pub(crate) struct Phone {
    app: Authenticator,
    /// The last step whose code was given to anybody; a step is good for one use.
    spent: i64,
    /// Whether the reader holds this phone.
    reader: bool,
}

impl Phone {
    /// A phone that the demo holds.
    pub(crate) fn of_the_demo(seed: &Secret) -> Result<Self, Failure> {
        let app = Authenticator::new(seed).ok_or_else(|| Failure::new(Message::DemoBadSeed.text()))?;
        Ok(Self {
            app,
            spent: i64::MIN,
            reader: false,
        })
    }

    /// A phone that the reader holds, having scanned the QR code.
    pub(crate) fn of_the_reader(seed: &Secret) -> Result<Self, Failure> {
        Ok(Self {
            reader: true,
            ..Self::of_the_demo(seed)?
        })
    }

    /// Whether the reader types this phone's codes, and may mistype them.
    pub(crate) fn is_the_readers(&self) -> bool {
        self.reader
    }

    /// A pair that follows each other and is not what the device shows.
    pub(crate) fn wrong_pair(&self, house: &House) -> [String; 2] {
        let step = Authenticator::step(house.now());
        [self.app.code(step), self.app.wrong_code(step)]
    }

    /// Six digits that the device does not show.
    pub(crate) fn wrong_code(&self, house: &House) -> String {
        self.app.wrong_code(Authenticator::step(house.now()))
    }

    /// Two codes that follow each other.
    pub(crate) fn pair(&mut self, house: &House, prompt: &mut dyn Prompt) -> Result<[String; 2], Failure> {
        if self.reader {
            let first = prompt.code(Message::PromptFirstCode)?;
            let second = prompt.code(Message::PromptSecondCode)?;
            return Ok([first, second]);
        }
        let step = self.unspent(house)?;
        let first = if house.moves_its_clock() {
            house.advance(STEP_SECONDS)?;
            step
        } else {
            step - 1
        };
        self.spent = first + 1;
        Ok([self.app.code(first), self.app.code(first + 1)])
    }

    /// One code that was not used before.
    pub(crate) fn code(&mut self, house: &House, prompt: &mut dyn Prompt) -> Result<String, Failure> {
        if self.reader {
            return prompt.code(Message::PromptNextCode);
        }
        let step = self.unspent(house)?;
        self.spent = step;
        Ok(self.app.code(step))
    }

    /// The earliest step whose code was not given away: the demo's clock is moved to it; on the wall clock it may be
    /// the step after now, which a server accepts from a phone that runs a little ahead.
    fn unspent(&self, house: &House) -> Result<i64, Failure> {
        if !house.moves_its_clock() {
            return Ok(Authenticator::step(house.now()).max(self.spent.saturating_add(1)));
        }
        while Authenticator::step(house.now()) <= self.spent {
            house.advance(STEP_SECONDS)?;
        }
        Ok(Authenticator::step(house.now()))
    }
}
