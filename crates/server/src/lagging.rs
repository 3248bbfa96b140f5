//! Delayed visibility of writes: the accounts as the rest of AWS sees them a while later.
//!
//! "IAM achieves high availability by replicating data … changes are eventually consistent" (IAM User Guide,
//! `troubleshoot_general`). Tests of what to do about it switch a delay on and move the accounts' clock.

use std::collections::VecDeque;

use jiff::{SignedDuration, Timestamp};
use steprole_authority::{World, WorldChange};

/// The accounts as they were a while ago, and the commits that are still on their way to them.
#[derive(Debug)]
pub(crate) struct Lagging {
    delay: SignedDuration,
    world: World,
    waiting: VecDeque<(Timestamp, Vec<WorldChange>)>,
}

impl Lagging {
    /// From now on, commits are seen after `delay`.
    pub(crate) fn behind(world: &World, delay: SignedDuration) -> Self {
        Self {
            delay,
            world: world.clone(),
            waiting: VecDeque::new(),
        }
    }

    /// Another delay, for what is on its way as well.
    pub(crate) fn set_delay(&mut self, delay: SignedDuration) {
        self.delay = delay;
    }

    /// A commit of now, to be seen later.
    pub(crate) fn note(&mut self, changes: &[WorldChange], now: Timestamp) {
        self.waiting.push_back((now, changes.to_vec()));
    }

    /// Whether a commit that is on its way has arrived by now.
    pub(crate) fn is_due(&self, now: Timestamp) -> bool {
        self.waiting
            .front()
            .is_some_and(|(committed, _)| now.duration_since(*committed) >= self.delay)
    }

    /// Applies what has arrived.
    pub(crate) fn settle(&mut self, now: Timestamp) {
        while self.is_due(now) {
            for change in self
                .waiting
                .pop_front()
                .into_iter()
                .flat_map(|(_, changes)| changes)
            {
                self.world.apply(&change);
            }
        }
    }

    /// The accounts as they are seen.
    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    pub(crate) fn world_mut(&mut self) -> &mut World {
        &mut self.world
    }
}
