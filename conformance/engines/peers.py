"""The other engines: installed under the target folder when they are asked, each a process of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

from harness import tools

SOURCE = Path(__file__).parent


class Missing(Exception):
    """Why an engine cannot be had here."""


def iam_simulate():
    """The command that answers for npm `@cloud-copilot/iam-simulate`."""
    folder = _folder("iam-simulate", ["package.json", "package-lock.json", "drive.mjs"])
    _install(folder, folder / "package-lock.json", [["npm", "ci", "--no-audit", "--no-fund"]])
    return ["node", str(folder / "drive.mjs")]


def iam_rs():
    """The command that answers for crate `iam-rs`."""
    target = tools.scratch_root() / "engines" / "iam-rs"
    build = ["cargo", "build", "--quiet", "--locked", "--target-dir", str(target)]
    _run(build, SOURCE / "iam-rs")
    return [str(target / "debug" / "steprole-conformance-iam-rs")]


def moto():
    """The command that answers for moto's policy classes."""
    folder = _folder("moto", ["requirements.txt", "drive.py"])
    python = str(folder / "venv" / "bin" / "python")
    wheels = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:"]
    _install(folder, folder / "requirements.txt", [
        [sys.executable, "-m", "venv", "--clear", "venv"],
        [python, *wheels, "--requirement", "requirements.txt"],
    ])
    return [python, str(folder / "drive.py")]


def _folder(name, files):
    folder = tools.scratch_root() / "engines" / name
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copy(SOURCE / name / file, folder)
    return folder


def _install(folder, lock, commands):
    """Once for each content of the lock file; an installation that was cut off is made anew."""
    done = folder / ".installed"
    if done.exists() and done.read_bytes() == lock.read_bytes():
        return
    for command in commands:
        _run(command, folder)
    done.write_bytes(lock.read_bytes())


def _run(command, folder):
    done = subprocess.run(
        command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=540
    )
    if done.returncode != 0:
        last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        raise Missing(f"`{' '.join(command[:3])}` failed in {folder.name}: is the index reachable? {' '.join(last)}")
