"""The tools of this machine: where they are, or the sentence that says what is missing."""

import functools
import glob
import os
import shutil
import subprocess
import sys
from pathlib import Path

HOME_OF_THE_PERSON = os.environ.get("HOME", "/nonexistent")
VENV_BIN = Path(sys.executable).parent
# the pinned AWS SDK for JavaScript asks for it
NODE_MAJOR = 20
DEBIAN = {
    name: name for name in ("faketime", "fish", "jq", "oathtool", "strace", "zsh")
}
DEBIAN["man"] = "man-db"


@functools.lru_cache(maxsize=None)
def missing(tool):
    """Why `tool` cannot be used here, in one sentence; None where it can."""
    if tool == "binary":
        found, hint = binary().exists(), "run `cargo xtask test`, or name one in STEPROLE_BINARY"
        return None if found else f"there is no {binary()}: {hint}"
    if tool == "node":
        found = _node_major() >= NODE_MAJOR and shutil.which("npm")
        return None if found else f"node {NODE_MAJOR} or newer and npm are not on PATH (Debian: nodejs, npm)"
    named = os.environ.get("STEPROLE_TERRAFORM_PLUGINS")
    if tool == "terraform" and named and terraform_plugins() is None:
        return f"STEPROLE_TERRAFORM_PLUGINS names {named}, and no terraform-provider-aws is there"
    if shutil.which(tool):
        return None
    return f"{tool} is not on PATH" + (f" (Debian: {DEBIAN[tool]})" if tool in DEBIAN else "")


def _node_major():
    try:
        shown = subprocess.run(["node", "--version"], capture_output=True, text=True, timeout=30).stdout
        return int(shown.lstrip("v").split(".")[0])
    except (OSError, ValueError):
        return 0


def binary():
    """The server under test; `cargo xtask test` names the release build."""
    named = os.environ.get("STEPROLE_BINARY")
    return Path(named) if named else Path(__file__).parents[2] / "target" / "release" / "steprole"


def scratch_root():
    """Where suites may keep what is costly to make again (node packages)."""
    named = os.environ.get("STEPROLE_SCRATCH")
    return Path(named) if named else Path(__file__).parents[2] / "target" / "conformance"


@functools.lru_cache(maxsize=None)
def terraform_plugins():
    """The folder to hand Terraform as `filesystem_mirror`: the one that holds registry.terraform.io."""
    named = os.environ.get("STEPROLE_TERRAFORM_PLUGINS")
    roots = [named] if named else [
        os.environ.get("TF_PLUGIN_CACHE_DIR"),
        f"{HOME_OF_THE_PERSON}/.terraform.d/plugins",
        f"{HOME_OF_THE_PERSON}/.terraform.d/plugin-cache",
        f"{HOME_OF_THE_PERSON}/.local/share/terraform/plugins",
        "/usr/local/share/terraform/plugins",
        "/usr/share/terraform/plugins",
        *sorted(glob.glob("/opt/*/")),
        *sorted(glob.glob("/opt/*/*/")),
        *sorted(glob.glob("/usr/lib/*terraform*/")),
    ]
    for root in filter(None, roots):
        if glob.glob(f"{root}/registry.terraform.io/hashicorp/aws/*/*/terraform-provider-aws_v*"):
            return root.rstrip("/")
    return None
