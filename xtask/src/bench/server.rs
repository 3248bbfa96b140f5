//! Signed requests a second over kept connections: ours, a bare axum server's and moto's.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use super::{Profile, binary, build};
use crate::say;

/// A throw-away operator key for the servers under load.
const KEY: &str = "AKIARZPUZDIKFIASGRLH";
const SECRET: &str = "a-throw-away-secret-for-benchmarks-only";

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
    let folder = root.join("target/bench");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("address-{}", std::process::id()));
    // A file of an earlier run would be read as this server's.
    let _ = std::fs::remove_file(&file);
    let start = Instant::now();
    let child = Command::new(binary(root, Profile::Dist, "steprole"))
        .args(["serve", "--listen", "127.0.0.1:0", "--address-file"])
        .arg(&file)
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

fn load(root: &Path, server: &Server, connections: usize) -> anyhow::Result<f64> {
    let output = Command::new(binary(root, Profile::Dist, "load"))
        .args([server.address.as_str(), &connections.to_string(), "2", KEY])
        .env("BENCH_SECRET", SECRET)
        .output()?;
    if !output.status.success() {
        bail!("load: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?.trim().parse()?)
}

pub(super) fn run(root: &Path) -> anyhow::Result<()> {
    build(root, Profile::Dist, &["steprole", "steprole-bench"])?;
    let mut starts: Vec<Duration> = Vec::new();
    for _ in 0..5 {
        starts.push(ours(root)?.started);
    }
    starts.sort();
    let ours = ours(root)?;
    let at_rest = ours.resident_kib();
    let echo = echo(root)?;
    let moto = moto(root)?;
    say("server: signed GetCallerIdentity over kept connections, answers/s");
    say("  connections      steprole    axum echo     ratio       moto     ratio");
    for connections in [1, 16] {
        // Interleaved and the better of two, so that a noisy second hits neither side alone.
        let (mut own, mut floor) = (0.0_f64, 0.0_f64);
        for _ in 0..2 {
            own = own.max(load(root, &ours, connections)?);
            floor = floor.max(load(root, &echo, connections)?);
        }
        let peer = moto
            .as_ref()
            .map(|moto| load(root, moto, connections))
            .transpose()?;
        let (peer, against) = peer.map_or(("-".to_owned(), "-".to_owned()), |peer| {
            (format!("{peer:.0}"), format!("{:.0} x", own / peer))
        });
        say(&format!(
            "  {connections:>11}  {own:>12.0} {floor:>12.0} {:>8.0} % {peer:>10} {against:>9}",
            own / floor * 100.0
        ));
    }
    say(&format!(
        "  start to first answer, median of {}: {:.1} ms; moto: {}",
        starts.len(),
        starts
            .get(starts.len() / 2)
            .copied()
            .unwrap_or_default()
            .as_secs_f64()
            * 1000.0,
        moto.as_ref().map_or("-".to_owned(), |moto| format!(
            "{:.0} ms",
            moto.started.as_secs_f64() * 1000.0
        )),
    ));
    let mib = |kib: Option<u64>| {
        kib.map_or("?".to_owned(), |kib| {
            format!("{}.{} MiB", kib / 1024, kib % 1024 * 10 / 1024)
        })
    };
    say(&format!(
        "  resident memory: at rest {}, after the load {}; moto after the load {}",
        mib(at_rest),
        mib(ours.resident_kib()),
        mib(moto.as_ref().and_then(Server::resident_kib)),
    ));
    Ok(())
}
