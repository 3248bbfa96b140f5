//! The warm path of `credential-process`, beside the cheapest program there is and the tools that people come from.
//!
//! STEPROLE_BINARY names a binary to measure; without it the one that people get is built.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::{Value, json};

use super::figures::Figures;
use super::{Profile, binary, build};
use crate::say;

/// Warm, at most this many times the cost of starting `/bin/true`.
const TIMES_TRUE: f64 = 4.0;
/// Warm, at most this long, in microseconds.
const WARM_MICROS: f64 = 5000.0;
/// Warm, at most this much memory, in KiB.
const WARM_KIB: f64 = 15.0 * 1024.0;

const PEERS: &[&str] = &[
    "awscli==1.44.87",
    "awsume==4.5.4",
    "aws-mfa==0.0.12",
    "setuptools<80",
];

/// Runs each command some times and prints the medians; the kernel counts the processor's time and the memory. A small
/// process does it, because a child's memory is counted from the moment before it becomes another program.
const MEASURE: &str = r#"
import json, os, statistics, sys, time
nothing = os.open(os.devnull, os.O_RDWR)
closed = [(os.POSIX_SPAWN_DUP2, nothing, to) for to in (0, 1, 2)]
for name, times, command in json.load(sys.stdin):
    walls, cpus, most = [], [], 0
    for n in range(times + 1):
        begin = time.perf_counter()
        child = os.posix_spawn(command[0], command, os.environ, file_actions=closed)
        _, status, used = os.wait4(child, 0)
        wall = time.perf_counter() - begin
        if status:
            sys.exit(f"{command} ended with {status}")
        if n:
            walls.append(wall)
            cpus.append(used.ru_utime + used.ru_stime)
            most = max(most, used.ru_maxrss)
    print("wall", round(statistics.median(walls) * 1e6), name)
    print("cpu", round(statistics.median(cpus) * 1e6), name)
    print("memory", most, name)
"#;

/// A home with a role that is cached, and the server that gave it.
struct Home {
    folder: PathBuf,
    steprole: PathBuf,
    peers: PathBuf,
    server: Child,
    url: String,
}

impl Drop for Home {
    fn drop(&mut self) {
        // already gone is as good as stopped
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

pub(super) fn run(root: &Path) -> anyhow::Result<()> {
    let steprole = if let Some(named) = std::env::var_os("STEPROLE_BINARY") {
        PathBuf::from(named)
    } else {
        // as for the server: other packages would be other features, and the longest build once more
        build(root, Profile::Dist, &["steprole", "steprole-bench"])?;
        binary(root, Profile::Dist, "steprole")
    };
    let Some(peers) = peers(root)? else {
        return Ok(());
    };
    let home = Home::new(root, steprole, peers)?;
    let ours = home.steprole.display().to_string();
    let peer = |name: &str| home.peers.join(name).display().to_string();
    let cache = home.folder.join(".cache/steprole/credentials.json");
    let anew = format!(
        "rm -f '{}'; exec '{ours}' credential-process admin",
        cache.display()
    );
    let figures = home.measured(&json!([
        ["/bin/true", 300, ["/bin/true"]],
        ["warm", 300, [ours, "credential-process", "admin"]],
        ["anew", 50, ["/bin/sh", "-c", anew]],
        ["aws --version", 7, [peer("aws"), "--version"]],
        ["awsume", 7, [peer("awsumepy"), "base"]],
        ["aws-mfa", 7, [peer("aws-mfa"), "--profile", "mfa"]],
    ]))?;
    say("                                  wall ms    cpu ms       MiB");
    for (name, about) in [
        ("/bin/true", "/bin/true"),
        ("warm", "credential-process, warm"),
        ("anew", "the same, one AssumeRole"),
        ("aws --version", "aws --version"),
        ("awsume", "awsume, static profile"),
        ("aws-mfa", "aws-mfa, session still good"),
    ] {
        say(&format!(
            "{about:<30} {:>10.2} {:>9.2} {:>9.1}",
            figures.number(&format!("wall {name}")) / 1e3,
            figures.number(&format!("cpu {name}")) / 1e3,
            figures.number(&format!("memory {name}")) / 1024.0
        ));
    }
    let calls = home.system_calls()?;
    say(
        &calls.map_or("system calls: strace is not on PATH".to_owned(), |calls| {
            format!("system calls, warm: {calls}")
        }),
    );
    let (warm, least) = (figures.number("wall warm"), figures.number("wall /bin/true"));
    say(&format!(
        "warm is {:.1} times /bin/true; aws --version is {:.0} times warm",
        warm / least,
        figures.number("wall aws --version") / warm
    ));
    let memory = figures.number("memory warm");
    for (is, bar, what) in [
        (warm / least, TIMES_TRUE, "times /bin/true"),
        (warm, WARM_MICROS, "microseconds"),
        (memory, WARM_KIB, "KiB"),
    ] {
        if is > bar {
            say(&format!(
                "  below the bar: warm, {is:.1} {what}; the bar is {bar}"
            ));
        }
    }
    Ok(())
}

/// The peers from PyPI, in an environment under `target/`; `None` where they cannot be had.
fn peers(root: &Path) -> anyhow::Result<Option<PathBuf>> {
    let folder = root.join("target/bench/session-peers");
    let done = folder.join("done");
    if !done.exists() {
        say("installing the aws CLI, awsume and aws-mfa into target/bench/session-peers");
        let made = |command: &mut Command| command.status().is_ok_and(|status| status.success());
        let mut pip = Command::new(folder.join("bin/python"));
        pip.args(["-m", "pip", "install", "--quiet"]).args(PEERS);
        if !made(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&folder),
        ) || !made(&mut pip)
        {
            say("the peers are not to be had: nothing is measured");
            return Ok(None);
        }
        fs::File::create(done)?;
    }
    Ok(Some(folder.join("bin")))
}

impl Home {
    fn new(root: &Path, steprole: PathBuf, peers: PathBuf) -> anyhow::Result<Self> {
        let folder = root.join("target/bench/session-home");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(folder.join(".aws"))?;
        let address = folder.join("address");
        let server = Command::new(&steprole)
            .args(["serve", "--account", "123456789012", "--address-file"])
            .arg(&address)
            .env("STEPROLE_OPERATOR_ACCESS_KEY_ID", "OPERATOREXAMPLE")
            .env(
                "STEPROLE_OPERATOR_SECRET_ACCESS_KEY",
                "the-operator-secret-EXAMPLE",
            )
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut home = Self {
            folder,
            steprole,
            peers,
            server,
            url: String::new(),
        };
        let start = Instant::now();
        while home.url.is_empty() {
            if start.elapsed() > Duration::from_secs(10) {
                bail!("the server did not start");
            }
            let written = fs::read_to_string(&address).unwrap_or_default();
            written.trim().clone_into(&mut home.url);
            std::thread::sleep(Duration::from_millis(1));
        }
        home.furnish()?;
        Ok(home)
    }

    /// A user whose session assumes a role; no device, since what is measured never asks.
    fn furnish(&self) -> anyhow::Result<()> {
        let operator = ("OPERATOREXAMPLE", "the-operator-secret-EXAMPLE");
        let everything =
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}}"#;
        self.aws(operator, &["iam", "create-user", "--user-name", "ann"])?;
        self.aws(
            operator,
            &[
                "iam",
                "put-user-policy",
                "--user-name",
                "ann",
                "--policy-name",
                "all",
                "--policy-document",
                everything,
            ],
        )?;
        self.aws(
            operator,
            &[
                "iam",
                "create-role",
                "--role-name",
                "Admin",
                "--assume-role-policy-document",
                trust,
            ],
        )?;
        let made = self.aws(operator, &["iam", "create-access-key", "--user-name", "ann"])?;
        let text = |path: &str| {
            let value = made.pointer(path).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        let (id, secret) = (text("/AccessKey/AccessKeyId"), text("/AccessKey/SecretAccessKey"));
        let given = self.aws((&id, &secret), &["sts", "get-session-token"])?;
        let mut session = given.get("Credentials").cloned().unwrap_or_default();
        if let Some(fields) = session.as_object_mut() {
            fields.insert("Version".to_owned(), 1.into());
        }
        let file = self.folder.join("session.json");
        fs::File::create(&file)?.write_all(session.to_string().as_bytes())?;
        let config = format!(
            "[profile base]\nregion = us-east-1\n\n[profile session]\ncredential_process = /bin/cat {}\n\n\
             [profile admin]\nrole_arn = arn:aws:iam::123456789012:role/Admin\nsource_profile = session\n\
             endpoint_url = {}\n",
            file.display(),
            self.url
        );
        let keys = format!("aws_access_key_id = {id}\naws_secret_access_key = {secret}\n");
        // a session that aws-mfa takes for its own and finds good
        let credentials = format!(
            "[base]\n{keys}\n[mfa-long-term]\n{keys}aws_mfa_device = arn:aws:iam::123456789012:mfa/ann\n\n\
             [mfa]\nassumed_role = False\naws_access_key_id = x\naws_secret_access_key = x\naws_session_token = x\n\
             aws_security_token = x\nexpiration = 2999-01-01 00:00:00\n"
        );
        for (name, text) in [("config", config), ("credentials", credentials)] {
            fs::File::create(self.folder.join(".aws").join(name))?.write_all(text.as_bytes())?;
        }
        let first = self
            .command(&self.steprole)
            .args(["credential-process", "admin"])
            .output()?;
        if !first.status.success() {
            bail!("{}", String::from_utf8_lossy(&first.stderr));
        }
        Ok(())
    }

    /// A program in this home, with nothing of the caller's environment.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("HOME", &self.folder)
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("AWS_DEFAULT_REGION", "us-east-1")
            .stdin(Stdio::null());
        command
    }

    fn aws(&self, (id, secret): (&str, &str), words: &[&str]) -> anyhow::Result<Value> {
        let done = self
            .command(&self.peers.join("aws"))
            .args(words)
            .args(["--output", "json", "--endpoint-url", &self.url])
            .env("AWS_ACCESS_KEY_ID", id)
            .env("AWS_SECRET_ACCESS_KEY", secret)
            .output()?;
        if !done.status.success() {
            bail!("aws {words:?}: {}", String::from_utf8_lossy(&done.stderr));
        }
        Ok(serde_json::from_slice(&done.stdout).unwrap_or_default())
    }

    fn measured(&self, commands: &Value) -> anyhow::Result<Figures> {
        let mut child = self
            .command(&self.peers.join("python"))
            .args(["-I", "-S", "-c", MEASURE])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut to = child.stdin.take().context("no stdin")?;
        to.write_all(commands.to_string().as_bytes())?;
        drop(to);
        let done = child.wait_with_output()?;
        if !done.status.success() {
            bail!("a command could not be measured");
        }
        Ok(Figures::read(&String::from_utf8(done.stdout)?))
    }

    /// How often the kernel is asked on the warm path; `None` without strace.
    fn system_calls(&self) -> anyhow::Result<Option<usize>> {
        let log = self.folder.join("strace");
        let traced = self
            .command(Path::new("strace"))
            .args(["-f", "-o"])
            .arg(&log)
            .arg(&self.steprole)
            .args(["credential-process", "admin"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        match traced {
            Ok(status) if status.success() => Ok(Some(fs::read_to_string(&log)?.lines().count())),
            _ => Ok(None),
        }
    }
}
