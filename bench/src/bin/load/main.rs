//! Replays signed requests over kept connections and prints what came back: `rate`, `p50`, `p99`, `answers`, one a line.
//!
//! `load ADDRESS KEY_ID CONNECTIONS SECONDS WORK`; the secret is read from `BENCH_SECRET`, which is a throw-away one. WORK is
//! - `identity`: GetCallerIdentity, one request again and again;
//! - `fill USERS ROLES POLICIES`: makes an account of that size, every request once;
//! - `mix USERS`: what a busy account is asked, on an account that was filled with so many users.
//!
//! Everything is signed by AWS's own signer before the clock starts: the generator must cost less than the server.

mod connection;
mod request;
mod work;

use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use crate::request::Signer;
use crate::work::Work;

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, key, connections, seconds, work @ ..] = arguments.as_slice() else {
        bail!("usage: load ADDRESS KEY_ID CONNECTIONS SECONDS WORK");
    };
    let connections: usize = connections.parse().context("CONNECTIONS")?;
    let duration = Duration::from_secs_f64(seconds.parse().context("SECONDS")?);
    let work = Work::parse(work)?;
    let signer = Signer::new(address, key)?;
    let shares: Vec<Vec<Vec<u8>>> = (0..connections)
        .map(|index| work.requests(&signer, index, connections))
        .collect::<Result<_, _>>()?;
    let start = Instant::now();
    let until = start + duration;
    let tasks: Vec<_> = shares
        .into_iter()
        .map(|share| tokio::spawn(connection::replay(address.clone(), share, work.repeats(), until)))
        .collect();
    let mut latencies: Vec<Duration> = Vec::new();
    for task in tasks {
        latencies.append(&mut task.await??);
    }
    let took = start.elapsed().as_secs_f64();
    latencies.sort();
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = latencies.len() as f64 / took;
    let at = |hundredths: usize| {
        let index = latencies.len() * hundredths / 100;
        latencies.get(index).copied().unwrap_or_default().as_micros()
    };
    writeln!(
        std::io::stdout(),
        "rate {rate:.0}\np50 {}\np99 {}\nanswers {}",
        at(50),
        at(99),
        latencies.len()
    )?;
    Ok(())
}
