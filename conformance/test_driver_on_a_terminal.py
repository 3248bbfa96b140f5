"""The prompts of the daily driver as a person meets them: pyotp is the phone, a pty the terminal."""

import json
import os
import signal
import stat
import subprocess
import sys
import time

import pytest

from harness import tools
from harness.daily import ROLE, Day
from harness.screen import CTRL_C, Screen

PROMPT = "Code of arn:aws:iam::123456789012:mfa/ann:"


@pytest.fixture
def day(server, tmp_path):
    return Day(server, tmp_path / "home")


def opened(day, *arguments, **more):
    return Screen(*arguments, environment=day.environment(), **more)


def test_ac_tty_login_asks_once_and_the_day_is_silent(day):
    screen = opened(day, "login", "admin")
    screen.until(PROMPT)
    assert screen.echoes(), "a code is good once: it is shown while it is typed"
    screen.type(day.fresh_code())
    shown, status = screen.end()
    assert status == 0 and shown.count(PROMPT) == 1 and "admin: good for" in shown, shown
    # nobody can be asked here, and nobody has to be
    answer = json.loads(day.ok("credential-process", "admin"))
    assert answer["Version"] == 1 and answer["SessionToken"]
    assert ROLE in day.ok("status")


def test_ac_totp_a_slip_of_the_finger_costs_no_call_and_a_wrong_code_is_told(day):
    screen = opened(day, "login", "ann")
    screen.until(PROMPT)
    screen.type("12345")
    screen.until("A code has six digits.")
    screen.until(PROMPT)
    screen.type(day.wrong_code())
    screen.until("That code was wrong or used already.")
    # the step of the wrong code is spent; the next is awaited in sight
    screen.until("the next comes in")
    screen.until(PROMPT)
    screen.type(day.fresh_code())
    shown, status = screen.end()
    assert status == 0 and "ann: good for" in shown, shown


def test_ac_totp_2_the_step_that_was_spent_is_not_asked_for_again(day):
    first = opened(day, "login", "ann")
    first.until(PROMPT)
    first.type(day.fresh_code())
    assert first.end()[1] == 0
    second = opened(day, "login", "ann", "--fresh")
    shown = second.until("the next comes in")
    assert PROMPT not in shown, "asked only when there is a new code to give"
    second.until(PROMPT)
    second.type(day.fresh_code())
    shown, status = second.end()
    assert status == 0, shown


def test_ac_tty_3_ctrl_c_at_the_prompt_ends_by_the_signal_and_leaves_everything_as_it_was(day):
    before = day.config.read_bytes(), day.credentials.read_bytes()
    screen = opened(day, "login", "admin")
    modes = screen.modes()
    screen.until(PROMPT)
    screen.press(CTRL_C)
    shown, status = screen.end()
    assert status == -signal.SIGINT, (status, shown)
    assert screen.modes() == modes, "the terminal is as it was"
    assert (day.config.read_bytes(), day.credentials.read_bytes()) == before
    kept = {os.path.basename(file) for file in day.kept()}
    assert not kept & {"credentials.json", "vault.json", "spent.json"}, kept
    # and the way is free: the next one is asked
    again = opened(day, "login", "admin")
    again.until(PROMPT)
    again.type(day.fresh_code())
    assert again.end()[1] == 0


def test_ac_tty_3_ctrl_c_at_a_hidden_prompt_gives_the_echo_back(day):
    screen = opened(day, "vault", "add", "ann", "--passphrase")
    screen.until("Passphrase")
    assert not screen.echoes()
    screen.press(CTRL_C)
    shown, status = screen.end()
    assert status == -signal.SIGINT, (status, shown)
    assert screen.echoes()
    assert not day.kept(), "no vault is left half-made"


def test_a_passphrase_is_never_shown(day):
    screen = opened(day, "vault", "add", "ann", "--passphrase")
    for _ in range(2):
        screen.until("Passphrase")
        screen.type("correct horse battery staple")
    screen.until("Access key id")
    screen.type(day.key.id)
    screen.until("Secret access key")
    screen.type(day.key.secret)
    shown, status = screen.end()
    assert status == 0, shown
    assert "horse" not in shown and day.key.secret not in shown, shown


def test_ac_lock_fifty_at_once_on_one_terminal_ask_once(day):
    script = f"for i in $(seq 50); do {tools.binary()} credential-process admin > {day.home}/out.$i & done; wait"
    # a shell without job control: all of them are in front of the terminal, as under make -j or terraform
    screen = Screen(command=["/bin/sh", "-c", script], environment=day.environment())
    screen.until(PROMPT)
    screen.type(day.fresh_code())
    shown, status = screen.end()
    assert status == 0 and shown.count(PROMPT) == 1, shown
    answers = {(day.home / f"out.{number}").read_text() for number in range(1, 51)}
    assert len(answers) == 1 and json.loads(answers.pop())["SessionToken"]


def test_ac_lock_2_the_one_who_asks_is_killed_and_the_next_one_asks(day):
    first = opened(day, "login", "admin")
    first.until(PROMPT)
    read, write = os.pipe()
    second = opened(day, "credential-process", "admin", stdout=write)
    os.close(write)
    waiting_for_the_lock(second.process)
    os.kill(first.process, signal.SIGKILL)
    second.until(PROMPT)
    second.type(day.fresh_code())
    shown, status = second.end()
    assert status == 0, shown
    with os.fdopen(read) as answer:
        assert json.load(answer)["SessionToken"]
    assert first.end()[1] == -signal.SIGKILL


def test_ac_lock_4_a_prompt_that_was_cancelled_is_not_asked_by_everyone_who_waited(day):
    first = opened(day, "login", "admin")
    first.until(PROMPT)
    waiters = [opened(day, "login", "admin") for _ in range(5)]
    for waiter in waiters:
        waiting_for_the_lock(waiter.process)
    first.press(CTRL_C)
    shown, status = first.end()
    assert status == -signal.SIGINT, shown
    for waiter in waiters:
        shown, status = waiter.end()
        assert status == 1 and PROMPT not in shown and "cancelled" in shown, shown


def test_ac_proc_without_a_terminal_it_fails_within_a_second_in_one_line(day):
    for ask in (["login", "admin"], ["credential-process", "admin"], ["exec", "admin", "--", "true"]):
        began = time.monotonic()
        status, shown, told = day.run(*ask)
        took = time.monotonic() - began
        assert (status, shown) == (1, "") and told.count("\n") == 1, told
        assert "steprole login admin" in told
        assert took < 1, f"{ask} took {took} s"


def test_ac_proc_without_a_terminal_nobody_waits_for_a_code_that_cannot_be_given(day):
    screen = opened(day, "login", "ann")
    screen.until(PROMPT)
    screen.type(day.fresh_code())
    assert screen.end()[1] == 0
    day.ok("logout")
    began = time.monotonic()
    status, _, told = day.run("credential-process", "ann")
    assert status == 1 and "steprole login ann" in told
    assert time.monotonic() - began < 1


def waiting_for_the_lock(process):
    """Waits until a process has opened a lock and looks at it: the only file of ours that a waiter holds open."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            held = [os.readlink(f"/proc/{process}/fd/{name}") for name in os.listdir(f"/proc/{process}/fd")]
        except OSError:
            held = []
        if any(file.endswith(".lock") for file in held):
            return
        time.sleep(0.01)
    raise AssertionError("it never came to the lock")


@pytest.mark.needs("strace")
def test_secrets_are_in_no_argument_list_no_foreign_environment_no_message_and_no_open_file(day):
    """Every command under strace: what it runs, what it says, what it writes and for whom."""
    day.store_seed()
    day.ok("vault", "import", "ann")
    day.credentials.write_text("")
    markers = {day.key.secret, day.seed}
    commands = [
        ["explain", "admin"],
        ["login", "admin"],
        ["login", "ann", "--write-profile", "sample-mfa"],
        ["credential-process", "admin"],
        ["env", "admin"],
        ["exec", "admin", "--", "/bin/true"],
        ["exec", "admin", "--server", "--", "/bin/true"],
        ["status"],
        ["list"],
        ["vault", "list"],
        ["logout"],
        ["login", "nobody"],
    ]
    for number, arguments in enumerate(commands):
        log = day.home / f"strace.{number}"
        traced = subprocess.run(
            ["strace", "-f", "-v", "-s", "65536", "-e", "trace=execve,write,writev,openat,sendto", "-o", str(log)]
            + [str(tools.binary()), *arguments],
            env=day.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            start_new_session=True,
            timeout=120,
        )
        assert (traced.returncode == 0) == (arguments[-1] != "nobody"), (arguments, traced.stderr)
        markers |= secrets_of(day)
        calls = log.read_text(errors="replace").splitlines()
        executed = [call for call in calls if "execve(" in call]
        assert executed
        for secret in markers:
            assert secret not in traced.stderr, arguments
            if arguments[0] not in ("env", "credential-process"):
                assert secret not in traced.stdout, arguments
            for call in executed:
                argv = call.split("], [")[0] if "], [" in call else call
                assert secret not in argv, arguments
                if arguments[0] != "exec" or "/bin/true" not in call.split(",")[0]:
                    assert secret not in call, arguments
            # long-term secrets and seeds are written nowhere, not even to a file of the user's own
            if secret in (day.key.secret, day.seed):
                assert not [call for call in calls if "write" in call and secret in call], arguments
    for path, _, names in os.walk(day.home):
        for name in names:
            file = os.path.join(path, name)
            if not name.startswith("strace.") and stat.S_IMODE(os.stat(file).st_mode) & 0o077:
                with open(file, "rb") as readable:
                    contents = readable.read()
                assert not [secret for secret in markers if secret.encode() in contents], file


def secrets_of(day):
    """The secret halves and tokens that the cache holds now."""
    found = set()
    for file, contents in day.kept().items():
        if file.endswith("credentials.json"):
            for entry in json.loads(contents)["entries"].values():
                found |= {entry["secret_access_key"], entry["session_token"]}
    return found


@pytest.mark.needs("strace")
def test_the_warm_path_is_a_read(day):
    """One file of ours is opened: no socket, no trust roots, no lock, no thread, no process."""
    day.store_seed()
    day.ok("login", "admin")
    log = day.home / "strace"
    traced = subprocess.run(
        ["strace", "-f", "-o", str(log), str(tools.binary()), "credential-process", "admin"],
        env=day.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
    )
    assert traced.returncode == 0, traced.stderr
    # the name of the call, behind the process id: paths may contain any word
    calls = [call.lstrip("0123456789 ") for call in log.read_text(errors="replace").splitlines()]

    def count(*names):
        return sum(call.startswith(names) for call in calls)

    assert count("execve(") == 1 and count("openat(") > 0
    assert count("socket(", "clone", "fork(", "vfork(", "flock(") == 0
    assert not [call for call in calls if "/etc/ssl" in call]
    opened_at_home = [call for call in calls if call.startswith("openat(") and str(day.home) in call]
    assert len(opened_at_home) == 1, opened_at_home
    assert len(calls) < 150, f"{len(calls)} system calls"


def test_a_profile_that_is_left_out_is_picked_at_the_terminal(day):
    screen = opened(day, "explain")
    screen.until("> admin")
    screen.press(b"nn")
    screen.until("> ann")
    screen.press(b"\r")
    shown, status = screen.end()
    assert status == 0 and "profile: ann" in shown and "sts:GetSessionToken" in shown, shown
    # the last one comes first
    screen = opened(day, "explain")
    screen.until("> ann")
    # down, up, and down again: whoever is sure presses Enter
    screen.press(b"\x1b[B\x1b[A\x0e\r")
    shown, status = screen.end()
    assert status == 0 and "profile: admin" in shown and "sts:AssumeRole" in shown, shown


def test_a_picker_that_is_left_gives_the_terminal_back_and_chooses_nothing(day):
    for key, ends in ((b"\x1b", 1), (b"\x04", 1), (CTRL_C, -signal.SIGINT)):
        screen = opened(day, "login")
        screen.until("> admin")
        assert not screen.echoes()
        screen.press(key)
        shown, status = screen.end()
        assert status == ends, (key, status, shown)
        assert ("no profile was chosen" in shown) == (ends == 1)
    assert json.loads(day.ok("status", "--offline", "--output", "json"))["sessions"] == []


def test_nobody_is_asked_to_pick_where_it_is_clear(day):
    day.variables["AWS_PROFILE"] = "admin"
    shown, status = opened(day, "explain").end()
    assert status == 0 and "sts:AssumeRole" in shown and "profile:" not in shown
    del day.variables["AWS_PROFILE"]
    # nobody is there to pick: the profile is `default`
    status, _, told = day.run("explain")
    assert status == 1 and "`default`" in told


# speaks Assuan, writes down what it is told, and types what stands in a file, a line a time
PINENTRY = """#!{python}
import pathlib, sys
home = pathlib.Path({home!r})
print("OK Pleased to meet you", flush=True)
for line in sys.stdin:
    with open(home / "told", "a") as told:
        told.write(line)
    if line.startswith("GETPIN"):
        typed = (home / "typed").read_text().splitlines()
        (home / "typed").write_text("".join(rest + "\\n" for rest in typed[1:]))
        print("D " + typed[0] if typed else "ERR 83886179 Operation cancelled <Pinentry>")
        if not typed:
            sys.stdout.flush()
            continue
    print("OK", flush=True)
"""


@pytest.fixture
def dialog(day):
    program = day.home / "pinentry"
    program.write_text(PINENTRY.format(python=sys.executable, home=str(day.home)))
    program.chmod(0o755)
    day.variables["STEPROLE_PINENTRY"] = str(program)
    return day


def test_ac_proc_2_where_there_is_no_terminal_a_pinentry_asks(dialog):
    (dialog.home / "typed").write_text(f"12345\n{dialog.fresh_code()}\n")
    assert json.loads(dialog.ok("credential-process", "admin"))["Version"] == 1
    told = (dialog.home / "told").read_text()
    assert f"SETDESC {PROMPT}" in told and told.count("GETPIN") == 2 and "SETERROR A code has six digits." in told


def test_a_pinentry_that_is_closed_or_is_none_is_told(dialog):
    (dialog.home / "typed").write_text("")
    status, shown, _ = dialog.run("credential-process", "admin")
    assert (status, shown) == (1, "")
    for program in ("/bin/true", "/nonexistent/pinentry"):
        dialog.variables["STEPROLE_PINENTRY"] = program
        status, shown, told = dialog.run("credential-process", "admin")
        assert (status, shown) == (1, "") and program in told, told
