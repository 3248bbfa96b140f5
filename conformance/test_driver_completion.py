"""Completion in the shells themselves, and the man pages as man(1) reads them."""

import os
import re
import shutil
import signal
import subprocess

import pytest

from harness import tools
from harness.daily import Day
from harness.screen import Screen, plain


@pytest.fixture
def day(server, tmp_path):
    day = Day(server, tmp_path / "home")
    day.write_config("\n[profile prod-eu]\nrole_arn = x\nsource_profile = ann\n\n[profile prod-us]\nrole_arn = x\nsource_profile = ann\n")
    # a shell finds steprole on PATH, and nothing but a shell stands in front of it
    (day.home / "bin").mkdir()
    (day.home / "bin" / "steprole").symlink_to(tools.binary())
    day.variables["PATH"] = f"{day.home}/bin:/usr/bin:/bin"
    return day


BASH = """
source <(steprole completion bash)
COMP_WORDS=(%s)
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMP_LINE="${COMP_WORDS[*]}"
COMP_POINT=${#COMP_LINE}
COMP_TYPE=9
function=$(complete -p steprole | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
"$function" steprole "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%%s\\n' "${COMPREPLY[@]}"
"""


def completed_by_bash(day, *words):
    script = BASH % " ".join(f"'{word}'" for word in words)
    shown = subprocess.run(
        ["bash", "--norc", "--noprofile", "-c", script], env=day.environment(), capture_output=True, text=True, timeout=60
    )
    assert shown.returncode == 0 and not shown.stderr, shown
    return {line.strip() for line in shown.stdout.splitlines() if line.strip()}


def completed_by_fish(day, line):
    script = f"steprole completion fish | source; complete -C '{line}'"
    shown = subprocess.run(["fish", "--no-config", "-c", script], env=day.environment(), capture_output=True, text=True, timeout=60)
    assert shown.returncode == 0, shown
    return {text.split("\t")[0] for text in shown.stdout.splitlines()}


def test_bash_completes_commands_options_and_profiles(day):
    assert {"login", "logout"} <= completed_by_bash(day, "steprole", "log")
    assert completed_by_bash(day, "steprole", "login", "prod-") == {"prod-eu", "prod-us"}
    assert completed_by_bash(day, "steprole", "exec", "prod-e") == {"prod-eu"}
    assert "--service" in completed_by_bash(day, "steprole", "console", "--ser")
    day.ok("vault", "import", "ann")
    assert completed_by_bash(day, "steprole", "vault", "remove", "") >= {"ann"}


@pytest.mark.needs("fish")
def test_fish_completes_commands_and_profiles(day):
    assert {"login", "logout"} <= completed_by_fish(day, "steprole log")
    assert completed_by_fish(day, "steprole login prod-") == {"prod-eu", "prod-us"}


@pytest.mark.needs("zsh")
def test_zsh_completes_a_profile_at_the_tab(day):
    """On a terminal, as zsh completes nowhere else."""
    rc = day.home / ".zshrc"
    rc.write_text("autoload -U compinit && compinit -u -D\nsource <(steprole completion zsh)\nPS1='ready> '\n")
    screen = Screen(command=[shutil.which("zsh"), "-i"], environment=day.environment(TERM="dumb"))
    screen.until("ready> ")
    os.write(screen.screen, b"echo =; steprole login prod-e\t")
    screen.until("prod-eu")
    os.kill(screen.process, signal.SIGKILL)
    screen.end()


def completed_by_powershell(day, line):
    """By PowerShell where it is; else by the one line of its script that asks steprole, which is checked to be there."""
    if shutil.which("pwsh"):
        script = (
            "steprole completion powershell | Out-String | Invoke-Expression; "
            f"(TabExpansion2 '{line}' {len(line)}).CompletionMatches.CompletionText"
        )
        shown = subprocess.run(["pwsh", "-NoProfile", "-Command", script], env=day.environment(), capture_output=True, text=True, timeout=120)
        return set(shown.stdout.split())
    script = day.ok("completion", "powershell")
    assert "Register-ArgumentCompleter -Native -CommandName steprole" in script
    assert "& steprole -- $args" in script
    asked = re.search(r'\$env:(\w+) = "powershell"', script)
    shown = subprocess.run(
        ["steprole", "--", *line.split()], env=day.environment(**{asked[1]: "powershell"}), capture_output=True, text=True, timeout=60
    )
    assert shown.returncode == 0 and not shown.stderr, shown
    # a candidate, a tab, and what it is
    return {found.split("\t")[0] for found in shown.stdout.splitlines() if found}


def test_powershell_completes_a_profile(day):
    assert completed_by_powershell(day, "steprole login prod-") == {"prod-eu", "prod-us"}


def test_files_that_cannot_be_read_complete_to_nothing_and_say_nothing(day):
    day.config.write_text("not a config file\n")
    assert completed_by_bash(day, "steprole", "login", "prod-") == set()


@pytest.mark.needs("man")
@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_command_has_a_man_page_that_man_reads_without_a_word(day, language):
    folder = day.home / "man" / "man1"
    day.ok("man", str(folder), "--lang", language)
    pages = {page.name for page in folder.iterdir()}
    commands = set(re.findall(r"^  ([a-z-]+)  ", day.ok("--help"), re.MULTILINE))
    assert len(commands) > 20
    assert {f"steprole-{command}.1" for command in commands} | {"steprole.1", "steprole-vault-add.1"} <= pages
    for page in sorted(folder.iterdir()):
        read = subprocess.run(
            ["man", "--warnings=w", "-P", "cat", "-l", str(page)],
            env=day.environment(LC_ALL="C.UTF-8", MANWIDTH="100"), capture_output=True, text=True, timeout=60,
        )
        # outside a Japanese locale troff does not know where Japanese may be broken
        warnings = [line for line in read.stderr.splitlines() if language == "en" or "can't break line" not in line]
        assert read.returncode == 0 and not warnings, (page.name, warnings)
    shown = subprocess.run(
        ["man", "-P", "cat", "-l", str(folder / "steprole-login.1")],
        env=day.environment(LC_ALL="C.UTF-8"), capture_output=True, text=True, timeout=60,
    ).stdout
    assert "--write-profile" in plain(shown) and ("コード" in shown) == (language == "ja")
