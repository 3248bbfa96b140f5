"""Terraform with the AWS provider of this machine, against one server."""

import json
import subprocess

import pytest

from . import scratch, tools
from .server import OPERATOR

EMPTY, CHANGES = 0, 2
PROVIDER = "registry.terraform.io/hashicorp/aws"


class Terraform:
    """A folder with a configuration, and the command in it; `variables` are the configuration's own."""

    def __init__(self, folder, server, **variables):
        self.folder = folder
        mirror = tools.terraform_plugins()
        configuration = folder / "cli.tfrc"
        if mirror:
            configuration.write_text(
                f'provider_installation {{\n  filesystem_mirror {{\n    path = "{mirror}"\n  }}\n}}\n', encoding="utf-8"
            )
        else:
            cache = tools.scratch_root() / "terraform-plugins"
            cache.mkdir(parents=True, exist_ok=True)
            configuration.write_text(f'plugin_cache_dir = "{cache}"\n', encoding="utf-8")
        self.environment = {
            **scratch.environment(folder),
            "AWS_ACCESS_KEY_ID": OPERATOR.id,
            "AWS_SECRET_ACCESS_KEY": OPERATOR.secret,
            "CHECKPOINT_DISABLE": "1",
            # the provider is large and lives for seconds: most of its time would go to collecting garbage
            "GOGC": "400",
            "TF_CLI_CONFIG_FILE": str(configuration),
            "TF_IN_AUTOMATION": "1",
            "TF_INPUT": "0",
            "TF_VAR_endpoint": server.url,
            **{f"TF_VAR_{name}": str(value) for name, value in variables.items()},
        }

    def init(self):
        """Skips the test where the provider is not on this machine and cannot be fetched."""
        done = self.run("init", "-no-color")
        if done.returncode != 0 and tools.terraform_plugins() is None:
            pytest.skip(
                "the AWS provider of Terraform is not on this machine and cannot be fetched: "
                "name the folder of a mirror in STEPROLE_TERRAFORM_PLUGINS"
            )
        assert done.returncode == 0, done.stderr

    def run(self, *words, revision=1):
        return subprocess.run(
            ["terraform", *words],
            env={**self.environment, "TF_VAR_revision": str(revision)},
            cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300,
        )

    def __call__(self, command, *words, revision=1):
        words = (command, "-no-color", *words)
        done = self.run(*words, revision=revision)
        assert done.returncode == 0, f"terraform {' '.join(words)}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def plan(self, *words, revision=1):
        """The exit code of a detailed plan, and the plan for the message of an assertion."""
        done = self.run("plan", "-no-color", "-detailed-exitcode", *words, revision=revision)
        return done.returncode, done.stdout + done.stderr

    def outputs(self):
        return {name: output["value"] for name, output in json.loads(self("output", "-json")).items()}

    def json(self, *words):
        """What a command prints as JSON."""
        done = self.run(*words)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)
