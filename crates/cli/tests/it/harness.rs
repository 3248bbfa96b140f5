//! Starts the binary in a clean environment, and shows what came out in one text.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::LazyLock;

/// The binary with nothing of this machine's environment in it.
pub(crate) fn steprole(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_steprole"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    command
}

/// Runs to the end.
pub(crate) fn run(arguments: &[&str]) -> Output {
    steprole(arguments).output().unwrap()
}

/// `steprole demo` in English, played once for all tests that read it.
pub(crate) static DEMO: LazyLock<Output> = LazyLock::new(|| run(&["demo"]));

/// The same in Japanese.
pub(crate) static DEMO_JA: LazyLock<Output> = LazyLock::new(|| run(&["demo", "--lang", "ja"]));

/// What was printed where, and how it ended, for snapshots.
pub(crate) fn told(output: &Output) -> String {
    let mut text = String::new();
    for (name, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
        if !bytes.is_empty() {
            text.extend([
                "------- ",
                name,
                " -------
",
                &stable(&String::from_utf8_lossy(bytes)),
            ]);
        }
    }
    format!("{text}[exit status: {}]\n", output.status.code().unwrap())
}

/// The same text in every run: the port and the QR code differ.
pub(crate) fn stable(text: &str) -> String {
    let mut stable = String::new();
    for line in text.lines() {
        let module = |letter: char| matches!(letter, '█' | '▀' | '▄' | ' ');
        if line.trim_start().len() > 60 && line.chars().all(module) {
            if !stable.ends_with("[QR code]\n") {
                stable.push_str("      [QR code]\n");
            }
            continue;
        }
        stable.push_str(&without_ports(line));
        stable.push('\n');
    }
    stable
}

/// Ports that were chosen by the system have five digits; those that a text is about have fewer.
fn without_ports(line: &str) -> String {
    const HOST: &str = "127.0.0.1:";
    let Some((before, after)) = line.split_once(HOST) else {
        return line.to_owned();
    };
    let rest = after.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let port = after.strip_suffix(rest).unwrap_or_default();
    let port = if port.len() == 5 { "PORT" } else { port };
    format!("{before}{HOST}{port}{}", without_ports(rest))
}

/// A process that goes on until it is told to stop.
pub(crate) struct Running {
    child: Child,
    stdout: BufReader<ChildStdout>,
    /// All of stdout that was read so far.
    pub(crate) printed: String,
}

impl Running {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self {
            child,
            stdout,
            printed: String::new(),
        }
    }

    /// Reads up to the value of an exported variable.
    pub(crate) fn exported(&mut self, name: &str) -> String {
        let export = format!("export {name}=");
        loop {
            let mut line = String::new();
            assert_ne!(
                self.stdout.read_line(&mut line).unwrap(),
                0,
                "no `{export}` in:\n{}",
                self.printed
            );
            self.printed.push_str(&line);
            if let Some((_, value)) = line.split_once(&export) {
                return value.trim_end().to_owned();
            }
        }
    }

    /// Reads the JSON lines up to the first that has this member.
    pub(crate) fn object_with(&mut self, member: &str) -> serde_json::Value {
        loop {
            let mut line = String::new();
            let read = self.stdout.read_line(&mut line).unwrap();
            assert_ne!(read, 0, "no object with `{member}` in:\n{}", self.printed);
            self.printed.push_str(&line);
            let object: serde_json::Value = serde_json::from_str(&line).unwrap();
            if object.get(member).is_some() {
                return object;
            }
        }
    }

    /// Sends a signal and waits for the end; gives all of stdout, all of stderr and the exit code.
    pub(crate) fn signal(mut self, signal: &str) -> (String, String, Option<i32>) {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &id])
                .status()
                .unwrap()
                .success()
        );
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).unwrap();
        let printed = std::mem::take(&mut self.printed) + &rest;
        let mut told = String::new();
        self.child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut told)
            .unwrap();
        (printed, told, self.child.wait().unwrap().code())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // a test that failed must not leave a server behind
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
