//! Signed requests a second over kept connections: ours, a bare axum server's and moto's; and how a mix of requests slows as
//! the account grows.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use super::figures::Figures;
use super::{Profile, binary, build};
use crate::say;

/// A throw-away operator key for the servers under load.
const KEY: &str = "AKIARZPUZDIKFIASGRLH";
const SECRET: &str = "a-throw-away-secret-for-benchmarks-only";

const CONNECTIONS: [usize; 3] = [1, 16, 64];

/// Users, roles and customer managed policies of the accounts that grow; the smallest and the largest are compared.
const SIZES: [[&str; 3]; 3] = [
    ["100", "1000", "1500"],
    ["1000", "1000", "1500"],
    ["5000", "1000", "1500"],
];

/// The bars: GetCallerIdentity against the floor and against moto; the mix at sixteen connections; what growth costs of it;
/// the start; resident memory of an empty account.
const OF_THE_FLOOR: f64 = 0.7;
const TIMES_MOTO: f64 = 50.0;
const MIX_PER_SECOND: f64 = 15_000.0;
const GROWTH: f64 = 0.2;
const START: Duration = Duration::from_millis(20);
const EMPTY_KIB: u64 = 15 * 1024;

/// A server process that is stopped when dropped.
struct Server {
    child: Child,
    address: String,
    /// From the start of the process to the first answer.
    started: Duration,
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already gone is as good as stopped.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    fn resident_kib(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?
            .trim()
            .split(' ')
            .next()?
            .parse()
            .ok()
    }
}

fn ours(root: &Path) -> anyhow::Result<Server> {
    ours_with(root, &[])
}

fn ours_with(root: &Path, arguments: &[&str]) -> anyhow::Result<Server> {
    let folder = root.join("target/bench");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("address-{}", std::process::id()));
    // A file of an earlier run would be read as this server's.
    let _ = std::fs::remove_file(&file);
    let start = Instant::now();
    let child = Command::new(binary(root, Profile::Dist, "steprole"))
        .args(["serve", "--listen", "127.0.0.1:0", "--address-file"])
        .arg(&file)
        .args(arguments)
        .env("STEPROLE_OPERATOR_ACCESS_KEY_ID", KEY)
        .env("STEPROLE_OPERATOR_SECRET_ACCESS_KEY", SECRET)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut server = Server {
        child,
        address: String::new(),
        started: Duration::ZERO,
    };
    while start.elapsed() < Duration::from_secs(10) {
        if let Ok(text) = std::fs::read_to_string(&file) {
            server.started = start.elapsed();
            text.trim()
                .trim_start_matches("http://")
                .trim_end_matches('/')
                .clone_into(&mut server.address);
            return Ok(server);
        }
        std::thread::sleep(Duration::from_micros(200));
    }
    bail!("the server did not start");
}

fn echo(root: &Path) -> anyhow::Result<Server> {
    let start = Instant::now();
    let mut child = Command::new(binary(root, Profile::Dist, "echo"))
        .stdout(Stdio::piped())
        .spawn()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().context("no stdout")?).read_line(&mut line)?;
    Ok(Server {
        child,
        address: line.trim().to_owned(),
        started: start.elapsed(),
    })
}

/// moto's server from a virtual environment under `target/`; `None` where it cannot be had.
fn moto(root: &Path) -> anyhow::Result<Option<Server>> {
    let folder = root.join("target/bench/moto");
    let server = folder.join("bin/moto_server");
    // pip writes the script last: an environment without it was cut off half-way and is made anew.
    if !server.exists() {
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        say("installing moto into target/bench/moto");
        let made = |command: &mut Command| command.status().is_ok_and(|status| status.success());
        let installed = made(Command::new("python3").args(["-m", "venv"]).arg(&folder))
            && made(Command::new(folder.join("bin/python")).args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "moto[server]==5.2.1",
            ]));
        if !installed {
            say("moto is not to be had: its columns stay empty");
            return Ok(None);
        }
    }
    let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let start = Instant::now();
    let child = Command::new(&server)
        .args(["-H", "127.0.0.1", "-p", &port.to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut server = Server {
        child,
        address: format!("127.0.0.1:{port}"),
        started: Duration::ZERO,
    };
    while start.elapsed() < Duration::from_secs(30) {
        if std::net::TcpStream::connect(&server.address).is_ok() {
            server.started = start.elapsed();
            return Ok(Some(server));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    bail!("moto did not start");
}

/// Replays requests of one kind for some seconds and reads what the generator saw.
fn load(
    root: &Path,
    server: &Server,
    connections: usize,
    seconds: &str,
    work: &[&str],
) -> anyhow::Result<Figures> {
    let output = Command::new(binary(root, Profile::Dist, "load"))
        .args([server.address.as_str(), KEY, &connections.to_string(), seconds])
        .args(work)
        .env("BENCH_SECRET", SECRET)
        .output()?;
    if !output.status.success() {
        bail!("load {work:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(Figures::read(&String::from_utf8(output.stdout)?))
}

/// The better of two runs, so that a noisy second of the machine hits neither side alone.
fn better(first: Option<Figures>, second: Figures) -> Figures {
    match first {
        Some(first) if first.number("rate") > second.number("rate") => first,
        _ => second,
    }
}

pub(super) fn run(root: &Path) -> anyhow::Result<()> {
    build(root, Profile::Dist, &["steprole", "steprole-bench"])?;
    let mut missed = Vec::new();
    let mut starts: Vec<Duration> = Vec::new();
    for _ in 0..5 {
        starts.push(ours(root)?.started);
    }
    starts.sort();
    let start = starts.get(starts.len() / 2).copied().unwrap_or_default();
    if start > START {
        missed.push(format!(
            "start: {:.1} ms, the bar is {} ms",
            start.as_secs_f64() * 1000.0,
            START.as_millis()
        ));
    }
    let moto = moto(root)?;
    identity(root, moto.as_ref(), &mut missed)?;
    mix(root, moto.as_ref(), &mut missed)?;
    growth(root, &mut missed)?;
    say(&format!(
        "start to first answer, median of {}: {:.1} ms; moto: {}",
        starts.len(),
        start.as_secs_f64() * 1000.0,
        moto.as_ref().map_or("-".to_owned(), |moto| format!(
            "{:.0} ms",
            moto.started.as_secs_f64() * 1000.0
        )),
    ));
    for miss in missed {
        say(&format!("  below the bar: {miss}"));
    }
    Ok(())
}

fn identity(root: &Path, moto: Option<&Server>, missed: &mut Vec<String>) -> anyhow::Result<()> {
    let ours = ours(root)?;
    let at_rest = ours.resident_kib();
    if at_rest.is_none_or(|kib| kib > EMPTY_KIB) {
        missed.push(format!(
            "empty: {}, the bar is {} MiB",
            mib(at_rest),
            EMPTY_KIB / 1024
        ));
    }
    let echo = echo(root)?;
    say("server: signed GetCallerIdentity over kept connections, answers/s and microseconds");
    say("  connections     steprole      p50      p99    axum echo    ratio       moto    ratio");
    for connections in CONNECTIONS {
        let (mut own, mut floor) = (None, None);
        for _ in 0..2 {
            own = Some(better(own, load(root, &ours, connections, "2", &["identity"])?));
            floor = Some(better(floor, load(root, &echo, connections, "2", &["identity"])?));
        }
        let (Some(own), Some(floor)) = (own, floor) else {
            continue;
        };
        let peer = moto
            .map(|moto| load(root, moto, connections, "2", &["identity"]))
            .transpose()?;
        let of_the_floor = own.number("rate") / floor.number("rate");
        if of_the_floor < OF_THE_FLOOR {
            missed.push(format!(
                "GetCallerIdentity at {connections} connections: {:.0} % of the echo, the bar is {:.0} %",
                of_the_floor * 100.0,
                OF_THE_FLOOR * 100.0
            ));
        }
        let times = peer.as_ref().map(|peer| own.number("rate") / peer.number("rate"));
        if let Some(times) = times.filter(|times| *times < TIMES_MOTO) {
            missed.push(format!(
                "GetCallerIdentity at {connections} connections: {times:.0} x moto, the bar is {TIMES_MOTO} x"
            ));
        }
        say(&format!(
            "  {connections:>11} {:>12} {:>8} {:>8} {:>12} {:>6.0} % {:>10} {:>6} x",
            own.shown("rate"),
            own.shown("p50"),
            own.shown("p99"),
            floor.shown("rate"),
            of_the_floor * 100.0,
            peer.map_or("-".to_owned(), |peer| peer.shown("rate")),
            times.map_or("-".to_owned(), |times| format!("{times:.0}")),
        ));
    }
    say(&format!(
        "  resident memory: empty {}, after the load {}; moto after the load {}",
        mib(at_rest),
        mib(ours.resident_kib()),
        mib(moto.and_then(Server::resident_kib)),
    ));
    Ok(())
}

fn mix(root: &Path, moto: Option<&Server>, missed: &mut Vec<String>) -> anyhow::Result<()> {
    say(
        "server: in ten requests CreateUser, PutUserPolicy, 4 GetUser, 2 ListUsers of 20, 2 AssumeRole; 100 users",
    );
    say("  connections     steprole      p50      p99       moto    ratio");
    if let Some(moto) = moto {
        load(root, moto, 1, "60", &["fill", "100", "1", "0"])?;
    }
    for connections in CONNECTIONS {
        let mut own = None;
        for _ in 0..2 {
            own = Some(better(own, mixed(root, connections, ["100", "1", "0"])?.0));
        }
        let Some(own) = own else { continue };
        // moto keeps what the run before created: its names are asked for once only
        let peer = moto
            .filter(|_| connections == 16)
            .map(|moto| load(root, moto, connections, "3", &["mix", "100"]))
            .transpose()?;
        let rate = own.number("rate");
        if connections == 16 && rate < MIX_PER_SECOND {
            missed.push(format!(
                "the mix: {rate:.0}/s at 16 connections, the bar is {MIX_PER_SECOND}"
            ));
        }
        say(&format!(
            "  {connections:>11} {:>12} {:>8} {:>8} {:>10} {:>6} x",
            own.shown("rate"),
            own.shown("p50"),
            own.shown("p99"),
            peer.as_ref().map_or("-".to_owned(), |peer| peer.shown("rate")),
            peer.map_or("-".to_owned(), |peer| format!(
                "{:.0}",
                rate / peer.number("rate")
            )),
        ));
    }
    Ok(())
}

fn growth(root: &Path, missed: &mut Vec<String>) -> anyhow::Result<()> {
    say("server: the same mix at 16 connections as the account grows");
    say("    users    roles policies     steprole      p50      p99    memory");
    let mut rates = Vec::new();
    for size in SIZES {
        let (first, _) = mixed(root, 16, size)?;
        let (second, memory) = mixed(root, 16, size)?;
        let own = better(Some(first), second);
        rates.push(own.number("rate"));
        let [users, roles, policies] = size;
        say(&format!(
            "  {users:>7} {roles:>8} {policies:>8} {:>12} {:>8} {:>8} {:>9}",
            own.shown("rate"),
            own.shown("p50"),
            own.shown("p99"),
            mib(memory),
        ));
    }
    if let [small, .., large] = rates.as_slice() {
        let cost = 1.0 - large / small;
        say(&format!("  growth costs {:.0} %", cost * 100.0));
        if cost >= GROWTH {
            missed.push(format!(
                "growth costs {:.0} %, the bar is {:.0} %",
                cost * 100.0,
                GROWTH * 100.0
            ));
        }
    }
    Ok(())
}

/// The mix on a server of its own, filled before; and its memory afterwards.
fn mixed(root: &Path, connections: usize, size: [&str; 3]) -> anyhow::Result<(Figures, Option<u64>)> {
    let server = ours_with(root, &["--quota", "users=100000", "--quota", "roles=100000"])?;
    let [users, roles, policies] = size;
    load(root, &server, 4, "60", &["fill", users, roles, policies])?;
    let figures = load(root, &server, connections, "3", &["mix", users])?;
    let memory = server.resident_kib();
    Ok((figures, memory))
}

fn mib(kib: Option<u64>) -> String {
    kib.map_or("?".to_owned(), |kib| {
        format!("{}.{} MiB", kib / 1024, kib % 1024 * 10 / 1024)
    })
}
