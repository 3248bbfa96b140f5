use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// The best of seven rounds, in single steps a second of one core, where each call of `work` makes `steps`.
pub fn rate(steps: u32, mut work: impl FnMut()) -> f64 {
    let round = Duration::from_millis(120);
    let mut best = 0.0_f64;
    for _ in 0..7 {
        let start = spent();
        let mut count = 0_u32;
        while spent().saturating_sub(start) < round {
            work();
            count += 1;
        }
        let used = spent().saturating_sub(start);
        best = best.max(f64::from(count) * f64::from(steps) / used.as_secs_f64());
    }
    best
}

/// What this process has had of the processor: other programs on the machine do not count.
pub fn spent() -> Duration {
    clock_gettime(ClockId::ProcessCPUTime)
        .try_into()
        .unwrap_or_default()
}
