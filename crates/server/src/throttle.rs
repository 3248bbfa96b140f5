//! Rate limits, for tests of clients that must retry.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use steprole_api::{Error, IAM, STS};

/// Which calls are limited, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Throttle {
    /// `iam:CreateUser`, `iam:*`, `sts:*` or `*`.
    pub operation: String,
    /// How.
    pub limit: Limit,
}

/// A limit on calls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    /// So many calls are refused, then none.
    Next(u64),
    /// A bucket that fills with the account's clock: it holds at most `burst` calls, and gains `per_second`.
    Bucket {
        /// Calls a second, more than 0.
        per_second: f64,
        /// Calls at once, at least 1.
        burst: f64,
    },
}

/// What is wrong with a [`Throttle`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ThrottleError {
    /// No operation of IAM or STS.
    #[error("`{0}` is no operation; write `iam:CreateUser`, `iam:*`, `sts:*` or `*`")]
    Operation(String),
    /// Nothing ever, or too much for a number.
    #[error("a rate must be more than 0 a second, and a burst at least 1")]
    Rate,
    /// Not `OPERATION=RATE` or `OPERATION=RATE/BURST`.
    #[error("`{0}` is no limit; write `iam:CreateUser=5/10`: five calls a second, ten at once")]
    Form(String),
}

impl Throttle {
    /// Reads `iam:CreateUser=5/10`; without a burst it is the rate, and 1 at least.
    ///
    /// # Errors
    /// When it is no limit.
    pub fn parse(text: &str) -> Result<Self, ThrottleError> {
        let form = || ThrottleError::Form(text.to_owned());
        let (operation, rate) = text.split_once('=').ok_or_else(form)?;
        let (per_second, burst) = match rate.split_once('/') {
            Some((per_second, burst)) => (per_second, Some(burst)),
            None => (rate, None),
        };
        let number = |text: &str| text.parse::<f64>().map_err(|_| form());
        let per_second = number(per_second)?;
        let burst = burst.map(number).transpose()?.unwrap_or(per_second.max(1.0));
        let throttle = Self {
            operation: operation.to_owned(),
            limit: Limit::Bucket { per_second, burst },
        };
        throttle.check()?;
        Ok(throttle)
    }

    /// Whether there is such an operation, and such a rate.
    pub(crate) fn check(&self) -> Result<(), ThrottleError> {
        if let Limit::Bucket { per_second, burst } = self.limit
            && !(per_second > 0.0 && per_second.is_finite() && burst >= 1.0 && burst.is_finite())
        {
            return Err(ThrottleError::Rate);
        }
        let is_known = self.operation == "*"
            || [&IAM, &STS].into_iter().any(|service| {
                self.operation.split_once(':').is_some_and(|(name, operation)| {
                    name == service.signing_name
                        && (operation == "*" || service.operation(operation).is_some())
                })
            });
        if is_known {
            Ok(())
        } else {
            Err(ThrottleError::Operation(self.operation.clone()))
        }
    }

    fn covers(&self, service: &str, operation: &str) -> bool {
        match self.operation.split_once(':') {
            None => true,
            Some((own, name)) => own == service && (name == "*" || name == operation),
        }
    }
}

/// The limits in force, and what is left of them.
#[derive(Debug, Default)]
pub(crate) struct Throttles {
    running: Mutex<Vec<Running>>,
    /// Whether there is any: most servers have none, and their calls wait for nobody here.
    any: AtomicBool,
}

#[derive(Debug)]
struct Running {
    throttle: Throttle,
    /// Calls left: to refuse, or in the bucket.
    left: f64,
    /// When the bucket was last filled.
    filled: Timestamp,
}

impl Throttles {
    /// Puts other limits in force; buckets start full.
    pub(crate) fn set(&self, throttles: &[Throttle], now: Timestamp) {
        let running = throttles.iter().map(|throttle| Running {
            left: match throttle.limit {
                #[expect(clippy::cast_precision_loss, reason = "nobody counts that far")]
                Limit::Next(calls) => calls as f64,
                Limit::Bucket { burst, .. } => burst,
            },
            throttle: throttle.clone(),
            filled: now,
        });
        let mut kept = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = running.collect();
        self.any.store(!kept.is_empty(), Ordering::Release);
    }

    /// Lets a call through, or refuses it as AWS does [doc: "Common errors"; observed in many threads: the text].
    pub(crate) fn admit(&self, service: &str, operation: &str, now: Timestamp) -> Result<(), Error> {
        if !self.any.load(Ordering::Acquire) {
            return Ok(());
        }
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let mut own: Vec<&mut Running> = running
            .iter_mut()
            .filter(|running| running.throttle.covers(service, operation))
            .collect();
        for running in &mut own {
            running.fill(now);
        }
        // a call takes from all limits that cover it, or from none
        if let Some(running) = own.iter_mut().find(|running| running.refuses()) {
            if let Limit::Next(_) = running.throttle.limit {
                running.left -= 1.0;
            }
            return Err(Error::throttling());
        }
        for running in own {
            if let Limit::Bucket { .. } = running.throttle.limit {
                running.left -= 1.0;
            }
        }
        Ok(())
    }
}

impl Running {
    fn fill(&mut self, now: Timestamp) {
        if let Limit::Bucket { per_second, burst } = self.throttle.limit {
            let elapsed = now.duration_since(self.filled).as_secs_f64().max(0.0);
            self.left = elapsed.mul_add(per_second, self.left).min(burst);
            self.filled = now;
        }
    }

    fn refuses(&self) -> bool {
        match self.throttle.limit {
            Limit::Next(_) => self.left >= 1.0,
            Limit::Bucket { .. } => self.left < 1.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::{Limit, Throttle, ThrottleError, Throttles};

    fn throttle(text: &str) -> Throttle {
        Throttle::parse(text).unwrap()
    }

    #[test]
    fn a_limit_is_an_operation_and_a_rate() {
        assert_eq!(
            throttle("iam:CreateUser=0.5"),
            Throttle {
                operation: "iam:CreateUser".to_owned(),
                limit: Limit::Bucket {
                    per_second: 0.5,
                    burst: 1.0
                }
            }
        );
        for text in ["*=1/2", "sts:*=5", "iam:*=1e3"] {
            throttle(text);
        }
        for text in ["iam:CreateUser", "=1", "iam:NoSuch=1", "s3:*=1", "iam=1"] {
            assert!(
                matches!(
                    Throttle::parse(text),
                    Err(ThrottleError::Form(_) | ThrottleError::Operation(_))
                ),
                "{text}"
            );
        }
        for text in ["*=0", "*=-1", "*=inf", "*=NaN", "*=1/0.5"] {
            assert_eq!(Throttle::parse(text), Err(ThrottleError::Rate), "{text}");
        }
    }

    #[test]
    fn a_bucket_fills_with_the_clock_it_is_given() {
        let start = Timestamp::from_second(1_767_225_600).unwrap();
        let at = |seconds| start + SignedDuration::from_millis(seconds);
        let throttles = Throttles::default();
        throttles.set(&[throttle("iam:CreateUser=2/3")], start);
        let admitted = |millis| throttles.admit("iam", "CreateUser", at(millis)).is_ok();
        assert!(admitted(0) && admitted(0) && admitted(0) && !admitted(0));
        assert!(throttles.admit("iam", "GetUser", start).is_ok());
        assert!(throttles.admit("sts", "CreateUser", start).is_ok());
        assert!(!admitted(499));
        assert!(admitted(500) && !admitted(500));
        assert!(admitted(60_000) && admitted(60_000) && admitted(60_000) && !admitted(60_000));
    }

    /// A call that one limit refuses takes nothing from the others.
    #[test]
    fn limits_hold_together() {
        let start = Timestamp::from_second(1_767_225_600).unwrap();
        let throttles = Throttles::default();
        let next = Throttle {
            operation: "iam:GetUser".to_owned(),
            limit: Limit::Next(2),
        };
        throttles.set(&[throttle("*=1/1"), next], start);
        let admitted = || throttles.admit("iam", "GetUser", start).is_ok();
        assert!(!admitted() && !admitted() && admitted() && !admitted());
        throttles.set(&[], start);
        assert!(admitted());
    }
}
