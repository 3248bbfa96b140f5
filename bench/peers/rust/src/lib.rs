//! What both engines are asked, and the clock.

use std::collections::BTreeMap;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use serde::Deserialize;

pub const GUARD: &str = include_str!("../../../workloads/guard.json");
pub const WORK: &str = include_str!("../../../workloads/work.json");

#[derive(Deserialize)]
pub struct Question {
    pub action: String,
    pub resource: String,
}

pub fn questions() -> Vec<Question> {
    serde_json::from_str(include_str!("../../../workloads/requests.json")).expect("requests.json")
}

pub fn context() -> BTreeMap<String, String> {
    serde_json::from_str(include_str!("../../../workloads/context.json")).expect("context.json")
}

/// The best of five rounds, in single decisions a second of one core; each call of `work` makes ten.
pub fn rate(mut work: impl FnMut()) -> f64 {
    let mut best = 0.0_f64;
    for _ in 0..5 {
        let start = spent();
        let mut count = 0_u32;
        while spent() - start < Duration::from_millis(200) {
            work();
            count += 1;
        }
        best = best.max(f64::from(count) * 10.0 / (spent() - start).as_secs_f64());
    }
    best
}

/// What this process has had of the processor: other programs on the machine do not count.
fn spent() -> Duration {
    clock_gettime(ClockId::ProcessCPUTime).try_into().expect("a time after the start")
}
