//! The daily driver against our own server: a user with a device, a role behind MFA, AWS's files.

#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "a test lays out a home as a user does, reads the wall clock as a phone does, and may panic"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use steprole_aws::{Caller, Credentials, Endpoint, Secret};
use steprole_session::authenticator::Authenticator;

use crate::harness::{Running, steprole};

/// A server, a home, and what is in them.
struct House {
    _server: Running,
    url: String,
    home: tempfile::TempDir,
    serial: String,
    seed: Secret,
    key: Credentials,
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

/// Everything, and only with MFA.
const WITH_MFA: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"},
    {"Effect":"Allow","Action":"iam:ListMFADevices","Resource":"*"},
    {"Effect":"Deny","NotAction":"iam:ListMFADevices","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},
    "Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}"#;
const ROLE: &str = "arn:aws:iam::123456789012:role/Admin";

impl House {
    /// Ann, her device, the role she may step into with MFA, and her key in the credentials file.
    fn new() -> Self {
        let mut server = Running::start(steprole(&["serve"]));
        let url = server.exported("AWS_ENDPOINT_URL");
        let id = server.exported("AWS_ACCESS_KEY_ID");
        let secret = server.exported("AWS_SECRET_ACCESS_KEY");
        let operator = Caller::new(
            &Endpoint::new(url.as_str()).unwrap(),
            Credentials::long_term(id, Secret::new(secret)),
        );
        let (key, device) = block_on(async {
            operator.create_user("ann").await.unwrap();
            let key = operator.create_access_key(Some("ann")).await.unwrap().value;
            let device = operator.create_virtual_mfa_device("ann").await.unwrap().value;
            let app = Authenticator::new(&device.seed).unwrap();
            // codes of a minute ago enable the device and leave the current one unused
            let now = Authenticator::step(jiff_now());
            let codes = [app.code(now - 2), app.code(now - 1)];
            operator
                .enable_mfa_device("ann", &device.serial, [&codes[0], &codes[1]])
                .await
                .unwrap();
            let policy = operator.create_policy("with-mfa", WITH_MFA).await.unwrap().value;
            operator.attach_user_policy("ann", &policy).await.unwrap();
            operator.create_role("Admin", TRUST, "", &[]).await.unwrap();
            (key, device)
        });
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join(".aws")).unwrap();
        let house = Self {
            _server: server,
            url,
            home,
            serial: device.serial,
            seed: device.seed,
            key,
        };
        house.write_config("");
        let credentials = format!(
            "# ann's\n[ann]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
            house.key.access_key_id,
            house.key.secret_access_key.reveal()
        );
        fs::write(house.path(".aws/credentials"), credentials).unwrap();
        house
    }

    fn path(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    /// `ann`, and `admin` with more settings of one's own.
    fn write_config(&self, more: &str) {
        let text = format!(
            "[profile ann]\nmfa_serial = {serial}\nendpoint_url = {url}\n\n[profile admin]\nrole_arn = {ROLE}\n\
             source_profile = ann\nregion = eu-west-1\nendpoint_url = {url}\n{more}",
            serial = self.serial,
            url = self.url,
        );
        fs::write(self.path(".aws/config"), text).unwrap();
    }

    /// The binary with this home, and without a terminal: its own session has none.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("setsid");
        command
            .args(["-w", env!("CARGO_BIN_EXE_steprole")])
            .args(arguments)
            .env_clear()
            .env("HOME", self.home.path())
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("USER", "ann")
            .stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs what must go well; gives stdout.
    fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {told}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs what must fail; gives stderr.
    fn fails(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stdout)
        );
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    }

    /// Lets this machine give the codes.
    fn store_seed(&self) {
        let mut command = self.command(&["vault", "add", &self.serial, "--seed", "--stdin"]);
        let mut child = command
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), self.seed.reveal().as_bytes()).unwrap();
        assert!(child.wait().unwrap().success());
    }

    /// Lets a command give the codes, which notes that it was asked.
    fn count_prompts(&self) -> PathBuf {
        let asked = self.path("asked");
        let codes = self.path("codes");
        let app = Authenticator::new(&self.seed).unwrap();
        let now = Authenticator::step(jiff_now());
        let lines: Vec<_> = (now..now + 20)
            .map(|step| format!("{step} {}", app.code(step)))
            .collect();
        fs::write(&codes, lines.join("\n") + "\n").unwrap();
        let script = self.path("code.sh");
        let text = format!(
            "#!/bin/sh\necho asked >> {}\nstep=$(( $(date +%s) / 30 ))\ngrep \"^$step \" {} | cut -d' ' -f2\n",
            asked.display(),
            codes.display()
        );
        fs::write(&script, text).unwrap();
        fs::set_permissions(&script, fs::Permissions::from_mode(0o700)).unwrap();
        self.write_config(&format!("mfa_process = {}\n", script.display()));
        asked
    }

    fn caller(&self, json: &str) -> Caller {
        let printed: serde_json::Value = serde_json::from_str(json).unwrap();
        let text = |name: &str| printed[name].as_str().unwrap().to_owned();
        let credentials = Credentials {
            session_token: Some(Secret::new(text("SessionToken"))),
            ..Credentials::long_term(text("AccessKeyId"), Secret::new(text("SecretAccessKey")))
        };
        Caller::new(&Endpoint::new(self.url.as_str()).unwrap(), credentials)
    }
}

fn jiff_now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

fn lines(path: &Path) -> usize {
    fs::read_to_string(path).map_or(0, |text| text.lines().count())
}

/// The day of a developer: explain, login, use, status, logout.
#[test]
fn one_code_in_the_morning_then_every_tool_works() {
    let house = House::new();
    let asked = house.count_prompts();

    let before = house.ok(&["explain", "admin"]);
    assert!(
        before.contains(&format!("a code of {} is asked for", house.serial)),
        "{before}"
    );
    assert_eq!(lines(&asked), 0, "explaining asks nobody");

    house.ok(&["login", "admin"]);
    let json = house.ok(&["credential-process", "admin"]);
    let identity = block_on(house.caller(&json).caller_identity()).unwrap().value;
    assert!(
        identity
            .arn
            .starts_with("arn:aws:sts::123456789012:assumed-role/Admin/steprole-ann@"),
        "{}",
        identity.arn
    );
    assert_eq!(
        house.ok(&["credential-process", "admin"]),
        json,
        "served from the cache"
    );

    let variables = house.ok(&["exec", "admin", "--", "/usr/bin/env"]);
    assert!(variables.contains("AWS_SESSION_TOKEN=") && variables.contains("AWS_REGION=eu-west-1\n"));
    assert!(
        house
            .ok(&["env", "admin"])
            .starts_with("export AWS_ACCESS_KEY_ID='ASIA")
    );
    let status = house.ok(&["status"]);
    assert!(
        status.contains(ROLE) && status.contains(&house.serial),
        "{status}"
    );
    let after = house.ok(&["explain", "admin"]);
    assert!(after.contains("no code is asked for now"), "{after}");
    assert_eq!(lines(&asked), 1, "one code for all of it");

    house.ok(&["logout"]);
    assert_eq!(house.ok(&["status"]), "");
}

/// AC-LOCK 1: fifty cold processes at once ask once, and all get credentials.
#[test]
fn ac_lock_1_fifty_cold_processes_ask_once() {
    let house = House::new();
    let asked = house.count_prompts();
    let children: Vec<_> = (0..50)
        .map(|_| {
            let mut command = house.command(&["credential-process", "admin"]);
            command
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let outputs: Vec<_> = children
        .into_iter()
        .map(|child| child.wait_with_output().unwrap())
        .collect();
    for output in &outputs {
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert_eq!(output.stdout, outputs[0].stdout, "everybody has the same session");
    }
    assert_eq!(lines(&asked), 1);
}

/// AC-LOCK 2: who is killed while asking leaves the turn to the next.
#[test]
fn ac_lock_2_a_killed_holder_is_succeeded() {
    let house = House::new();
    house.count_prompts();
    let script = house.path("code.sh");
    let text = fs::read_to_string(&script).unwrap();
    // the first to be asked never answers
    let hangs = format!(
        "#!/bin/sh\nif mkdir {0}/first 2>/dev/null; then touch {0}/holder; exec sleep 600; fi\n",
        house.home.path().display()
    );
    fs::write(&script, text.replace("#!/bin/sh\n", &hangs)).unwrap();
    let mut holder = house.command(&["credential-process", "admin"]);
    let mut holder = holder
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while !house.path("holder").exists() {
        std::thread::yield_now();
    }
    let waiter = house
        .command(&["credential-process", "admin"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // it leads a process group of its own, in which its script is
    let group = format!("-{}", holder.id());
    assert!(
        Command::new("kill")
            .args(["-KILL", "--", &group])
            .status()
            .unwrap()
            .success()
    );
    assert!(waiter.wait_with_output().unwrap().status.success());
    holder.wait().unwrap();
}

/// AC-PROC 2: where nobody can be asked, one line says what to type.
#[test]
fn ac_proc_2_without_a_terminal_one_line_says_what_to_type() {
    let house = House::new();
    let told = house.fails(&["credential-process", "admin"]);
    assert_eq!(
        told,
        "error: a code is needed and nobody can be asked here; run: steprole login admin\n"
    );
}

/// AC-KEY: another role under the old name is another session, although nothing has ended.
#[test]
fn ac_key_an_edited_profile_is_never_served_the_old_role() {
    let house = House::new();
    house.store_seed();
    let old = house.ok(&["credential-process", "admin"]);
    house.write_config("role_session_name = nightly\n");
    let new = house.ok(&["credential-process", "admin"]);
    assert_ne!(old, new);
    let identity = block_on(house.caller(&new).caller_identity()).unwrap().value;
    assert!(identity.arn.ends_with("/nightly"));
    house.write_config("");
    assert_eq!(
        house.ok(&["credential-process", "admin"]),
        old,
        "the old settings find the old session"
    );
}

/// AC-PERM and the vault: keys come out of the file, and nothing of them is readable anywhere.
#[test]
fn ac_perm_what_is_kept_is_the_users_alone_and_sealed() {
    let house = House::new();
    house.ok(&["vault", "import", "ann"]);
    fs::write(house.path(".aws/credentials"), "").unwrap();
    house.store_seed();
    house.ok(&["login", "admin"]);
    let list = house.ok(&["vault", "list"]);
    assert!(
        list.contains("ann") && list.contains(&house.key.access_key_id),
        "{list}"
    );
    let secret = house.key.secret_access_key.reveal();
    let mut seen = 0;
    let mut folders = vec![house.path(".local"), house.path(".cache"), house.path(".config")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
                continue;
            }
            seen += 1;
            let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o600, "{:?}", entry.path());
            let text = String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned();
            assert!(
                !text.contains(secret) && !text.contains(house.seed.reveal()),
                "{:?}",
                entry.path()
            );
        }
    }
    assert!(seen >= 4, "cache, ledger, vault, key");
    // a cache that others can read is refused, and said
    fs::set_permissions(
        house.path(".cache/steprole/credentials.json"),
        fs::Permissions::from_mode(0o644),
    )
    .unwrap();
    assert!(house.fails(&["credential-process", "admin"]).contains("mode 644"));
}

/// AC-ENV and AC-TTY: the child has our credentials only, its own exit code, and the caller's region.
#[test]
fn ac_env_exec_scrubs_and_becomes_the_command() {
    let house = House::new();
    house.store_seed();
    let names = [
        "AWS_PROFILE",
        "AWS_ROLE_ARN",
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_SECURITY_TOKEN",
        "MFA_CODE",
    ];
    let mut command = house.command(&["exec", "admin", "--", "/usr/bin/env"]);
    for name in names {
        command.env(name, "marker");
    }
    let output = command.env("AWS_REGION", "ap-northeast-1").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains("marker"), "{text}");
    assert!(
        text.contains("AWS_REGION=ap-northeast-1\n") && text.contains("AWS_DEFAULT_REGION=ap-northeast-1\n")
    );
    let code = house
        .run(&["exec", "admin", "--", "sh", "-c", "exit 42"])
        .status
        .code();
    assert_eq!(code, Some(42));
}

/// AC-CHAIN 2: a wish is met or refused; longer than an hour takes a hop with a code of its own.
#[test]
fn ac_chain_2_a_wish_is_met_or_refused() {
    let house = House::new();
    house.store_seed();
    let told = house.fails(&["login", "admin", "--duration", "13h"]);
    assert!(told.contains("13h cannot be had"), "{told}");
    // the role's own maximum is an hour, and AWS's words say so
    let told = house.fails(&["login", "admin", "--duration", "2h"]);
    assert!(
        told.contains("ValidationError") && told.contains("MaxSessionDuration"),
        "{told}"
    );
}

/// AC-FILE: the article's way, in a section of steprole's own, through a link, with everything else untouched.
#[test]
fn ac_file_2_the_articles_profile_is_written_and_nothing_else_changes() {
    let house = House::new();
    house.store_seed();
    let real = house.path("dotfiles-credentials");
    fs::rename(house.path(".aws/credentials"), &real).unwrap();
    std::os::unix::fs::symlink(&real, house.path(".aws/credentials")).unwrap();
    let before = fs::read_to_string(&real).unwrap();
    house.ok(&["login", "ann", "--write-profile", "sample-mfa"]);
    let after = fs::read_to_string(&real).unwrap();
    assert!(
        after.starts_with(&before) && after.contains("[sample-mfa]\n"),
        "{after}"
    );
    assert!(
        fs::symlink_metadata(house.path(".aws/credentials"))
            .unwrap()
            .is_symlink()
    );
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(
        house
            .fails(&["login", "ann", "--write-profile", "ann"])
            .contains("was not written by steprole")
    );
}
