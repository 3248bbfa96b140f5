"""The examples of docs/test-double.md: each stands there as its file has it, and each is run."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from harness import node, tools

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "docs" / "examples" / "test-double"
PAGE = ROOT / "docs" / "test-double.md"


def shown():
    """The path and text of every file that the page shows."""
    text = PAGE.read_text(encoding="utf-8")
    return re.findall(r"^<!-- file: (\S+) -->\n```\w+\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_the_page_shows_its_files_as_they_are():
    paths = [path for path, _ in shown()]
    every = [str(path.relative_to(ROOT)) for path in sorted(EXAMPLES.rglob("*")) if path.is_file()]
    assert sorted(path for path in paths if path.startswith("docs/")) == every
    for path, text in shown():
        assert text == (ROOT / path).read_text(encoding="utf-8"), path


def run(command, folder, **variables):
    """Runs an example with `steprole` on the PATH, in a home of its own."""
    binaries = folder / "bin"
    binaries.mkdir()
    (binaries / "steprole").symlink_to(tools.binary())
    environment = {
        "PATH": f"{binaries}:{os.environ['PATH']}",
        "HOME": str(folder),
        "AWS_EC2_METADATA_DISABLED": "true",
        "PYTHONDONTWRITEBYTECODE": "1",
        **variables,
    }
    return subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120
    )


def copied(name, folder):
    shutil.copytree(EXAMPLES / name, folder, dirs_exist_ok=True)


def test_the_pytest_example_passes(tmp_path):
    copied("pytest", tmp_path)
    done = run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout


@pytest.mark.needs("node")
def test_the_javascript_example_passes(tmp_path):
    copied("javascript", tmp_path)
    (tmp_path / "node_modules").symlink_to(node.packages() / "node_modules")
    done = run(["node", "--test"], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^\S+ pass 2$", done.stdout, re.MULTILINE), done.stdout


def test_the_container_file_has_no_findings():
    linter = tools.VENV_BIN / "hadolint"
    done = subprocess.run([linter, EXAMPLES / "Containerfile"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_container_file_starts_a_server_that_exists(tmp_path):
    """What its last lines run, run without the container: the flags are the binary's."""
    text = (EXAMPLES / "Containerfile").read_text(encoding="utf-8")
    arguments = re.search(r"^CMD \[(.*)\]$", text, re.MULTILINE).group(1)
    arguments = [argument.strip().strip('"').replace("0.0.0.0:4599", "0.0.0.0:0") for argument in arguments.split(",")]
    refused = run(["steprole", *arguments], tmp_path)
    # nobody can be reached by others without a token: that is all that is missing
    assert refused.returncode == 64
    assert "--test-controls needs STEPROLE_TEST_TOKEN" in refused.stderr


def test_the_workflow_is_one():
    done = subprocess.run(
        [tools.VENV_BIN / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", EXAMPLES / "workflow.yml"],
        capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.needs("curl")
def test_the_workflows_steps_run(tmp_path):
    """Its shell steps one after the other, with its environment, on a free port."""
    import socket

    import yaml

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    text = (EXAMPLES / "workflow.yml").read_text(encoding="utf-8").replace("4599", port)
    job = yaml.safe_load(text)["jobs"]["tests"]
    script = "".join(step["run"] for step in job["steps"] if "run" in step)
    done = run(["bash", "-e", "-c", f"trap 'kill $!' EXIT\n{script}"], tmp_path, **job["env"],
               PATH=f"{tmp_path / 'bin'}:{tools.VENV_BIN}:{os.environ['PATH']}")
    assert done.returncode == 0, done.stdout + done.stderr
