"""AWS's SDK for JavaScript: the pinned packages, installed once, and the scripts beside them."""

import json
import shutil
import subprocess

import pytest

from . import article, tools

SOURCE = article.FOLDER.parent / "node"


def packages():
    """The pinned packages under the target folder, with the scripts of `conformance/node` beside them."""
    folder = tools.scratch_root() / "node"
    lock, installed = SOURCE / "package-lock.json", folder / "package-lock.json"
    folder.mkdir(parents=True, exist_ok=True)
    for script in SOURCE.glob("*.mjs"):
        shutil.copy(script, folder)
    done = folder / "node_modules" / ".installed"
    if not (done.exists() and installed.read_bytes() == lock.read_bytes()):
        shutil.copy(SOURCE / "package.json", folder)
        shutil.copy(lock, installed)
        install = subprocess.run(
            ["npm", "ci", "--no-audit", "--no-fund"],
            cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300,
        )
        if install.returncode != 0:
            pytest.skip("npm could not install conformance/node: is the package index reachable?")
        done.touch()
    return folder


def run(script, environment):
    """What a script prints as JSON."""
    done = subprocess.run(
        ["node", script],
        env=environment, cwd=packages(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
