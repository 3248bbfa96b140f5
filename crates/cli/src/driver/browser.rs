//! Opens a secret URL in a browser without putting it into an argument list.
//!
//! The browser is given a page of this process's own on loopback, which sends it on, once: everybody on the machine can
//! read argument lists, and a sign-in URL is a key.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use rustix::process::getuid;
use steprole_session::{Environment, Secret};

use super::http;
use super::safe::random;
use crate::commands::SCRUBBED;
use crate::failure::Failure;
use crate::messages::Message;

/// How long the browser may take to come: a cold one on a slow machine needs a while.
const PATIENCE: Duration = Duration::from_mins(1);
/// How often is looked whether the browser's command has failed.
const LOOK: Duration = Duration::from_millis(20);

/// Opens the URL: with this command, else with `BROWSER`, else with what the system opens URLs with.
pub(crate) fn open(url: &Secret, command: Option<&str>, environment: &Environment) -> Result<(), Failure> {
    let system = if cfg!(target_os = "macos") {
        "open"
    } else if environment.value("WSL_DISTRO_NAME").is_some() {
        "explorer.exe"
    } else {
        "xdg-open"
    };
    let named = || environment.value("BROWSER")?.split(':').next();
    let command = command.or_else(named).unwrap_or(system);
    let failed = |reason: String| {
        let text = Message::BrowserFailed.text().with("command", command);
        Failure::new(text.with("reason", reason)).hinted(Message::BrowserHint.text())
    };
    let refused = |error: std::io::Error| failed(error.to_string());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    let page = Page {
        request: format!("GET /{} HTTP/1.1\r\n", HEXLOWER.encode(&random::<16>())),
        url: url.clone(),
        address,
    };
    let path = page.request.split(' ').nth(1).unwrap_or_default();
    let mut words = filled(command, &format!("http://{address}{path}"))
        .ok_or_else(|| Failure::new(Message::BrowserCommand.text().with("command", command)))?
        .into_iter();
    let program = words.next().unwrap_or_default();
    let mut browser = Command::new(&program);
    browser
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    for name in SCRUBBED {
        browser.env_remove(name);
    }
    let (told, served) = mpsc::channel();
    thread::spawn(move || page.serve(&listener, &told));
    let mut child = browser.spawn().map_err(refused)?;
    // Windows' explorer ends with 1 when all is well
    let says_how_it_went = !program.ends_with("explorer.exe");
    let start = Instant::now();
    loop {
        match served.recv_timeout(LOOK) {
            Ok(()) => return Ok(()),
            Err(RecvTimeoutError::Disconnected) => return Err(failed("loopback".to_owned())),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if let Some(status) = ended_badly(&mut child).filter(|_| says_how_it_went) {
            return Err(failed(status));
        }
        if start.elapsed() > PATIENCE {
            let seconds = usize::try_from(PATIENCE.as_secs()).unwrap_or_default();
            let text = Message::BrowserNeverCame.text().with("command", command);
            return Err(Failure::new(text.with("seconds", seconds)).hinted(Message::BrowserHint.text()));
        }
    }
}

fn ended_badly(child: &mut Child) -> Option<String> {
    let status = child.try_wait().ok().flatten()?;
    (!status.success()).then(|| status.to_string())
}

/// A command line, cut as a shell cuts it, without variables and patterns; `None` when a quote stays open or nothing is there.
fn words(command: &str) -> Option<Vec<String>> {
    shlex::split(command).filter(|words| !words.is_empty())
}

/// The words of a browser's command, with the URL where `{url}` or `%s` stands, else at the end.
fn filled(command: &str, url: &str) -> Option<Vec<String>> {
    let mut words = words(command)?;
    let mut stands = false;
    for word in words.iter_mut().skip(1) {
        for place in ["{url}", "%s"] {
            if word.contains(place) {
                *word = word.replace(place, url);
                stands = true;
            }
        }
    }
    if !stands {
        words.push(url.to_owned());
    }
    Some(words)
}

/// The one page.
struct Page {
    /// How the one request that is answered begins; its path cannot be guessed.
    request: String,
    url: Secret,
    address: SocketAddr,
}

impl Page {
    /// Answers until the page was given out.
    fn serve(self, listener: &TcpListener, told: &Sender<()>) {
        thread::scope(|scope| {
            for connection in listener.incoming() {
                let Ok(connection) = connection else { continue };
                let page = &self;
                scope.spawn(move || {
                    // who hangs up has changed his mind
                    if let Ok(true) = page.answer(connection) {
                        let _ = told.send(());
                    }
                });
            }
        });
    }

    fn answer(&self, mut connection: TcpStream) -> std::io::Result<bool> {
        let peer = connection.peer_addr()?;
        let Some(head) = http::head(&mut connection)? else {
            return Ok(false);
        };
        let ours = head.reveal().starts_with(&self.request) && is_own(peer, self.address);
        let nothing = Secret::new("");
        if ours {
            http::answer(
                &mut connection,
                "303 See Other",
                &[("Location", &self.url)],
                &nothing,
            )?;
        } else {
            http::answer(&mut connection, "404 Not Found", &[], &nothing)?;
        }
        Ok(ours)
    }
}

/// Whether the other end is a process of this user's: the page's address stands in an argument list, too.
///
/// Linux says whose a connection is; elsewhere nobody is turned away.
fn is_own(peer: SocketAddr, own: SocketAddr) -> bool {
    match (fs::read_to_string("/proc/net/tcp"), peer, own) {
        (Ok(table), SocketAddr::V4(peer), SocketAddr::V4(own)) => {
            matches!(owner(&table, peer, own), Some(user) if user == getuid().as_raw() || user == 0)
        }
        (table, ..) => table.is_err(),
    }
}

/// The user at the other end of a connection [proc(5), `/proc/net/tcp`].
fn owner(table: &str, peer: SocketAddrV4, own: SocketAddrV4) -> Option<u32> {
    let written = |address: SocketAddrV4| {
        let ip = u32::from_ne_bytes(address.ip().octets());
        format!("{ip:08X}:{:04X}", address.port())
    };
    let (peer, own) = (written(peer), written(own));
    table.lines().find_map(|line| {
        let mut fields = line.split_ascii_whitespace().skip(1);
        (fields.next()? == peer && fields.next()? == own).then_some(())?;
        fields.nth(4)?.parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_url_stands_where_the_command_wants_it() {
        let url = "http://127.0.0.1:1/x";
        for (command, words) in [
            ("firefox", vec!["firefox", url]),
            (
                "firefox -P 'my work' {url}",
                vec!["firefox", "-P", "my work", url],
            ),
            (
                "chrome --profile-directory=Work --app=%s",
                vec!["chrome", "--profile-directory=Work", "--app=http://127.0.0.1:1/x"],
            ),
        ] {
            assert_eq!(filled(command, url).unwrap(), words);
        }
        assert_eq!(filled("a 'b", url), None);
    }

    #[test]
    fn a_line_is_cut_as_a_shell_cuts_it() {
        assert_eq!(
            words(r#"firefox -P "my work" 'it''s' a\ b "" {url}"#).unwrap(),
            ["firefox", "-P", "my work", "its", "a b", "", "{url}"]
        );
        assert_eq!(words("echo $HOME *").unwrap(), ["echo", "$HOME", "*"]);
        for open in ["", "  ", "'a", "\"a", "a\\"] {
            assert_eq!(words(open), None, "{open}");
        }
    }

    #[test]
    #[cfg(target_endian = "little")]
    fn the_system_says_whose_a_connection_is() {
        let table = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n   \
                     0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1\n   \
                     1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 2 1\n";
        let at = |port| SocketAddrV4::new(Ipv4Addr::LOCALHOST, port);
        assert_eq!(owner(table, at(50000), at(8080)), Some(1000));
        assert_eq!(owner(table, at(8080), at(50000)), None);
    }
}
