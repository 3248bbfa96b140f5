"""The `aws` command, run as a person runs it: profiles, files, exit codes."""

import json
import re
import subprocess

from . import scratch, tools

REFUSAL = re.compile(r"An error occurred \((?P<code>\w+)\) when calling the \w+ operation: (?P<text>.*)", re.DOTALL)


class AwsCli:
    """`aws` from the pinned packages, with its own home and the server as its only endpoint."""

    def __init__(self, home, server):
        self.home = home
        self.environment = scratch.environment(home, server.url)

    def run(self, *words, profile=None):
        command = [str(tools.VENV_BIN / "aws"), *words]
        if profile:
            command += ["--profile", profile]
        return subprocess.run(
            command,
            env=self.environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def __call__(self, *words, profile=None):
        """Runs a command that must succeed; returns the JSON it prints, None when it prints nothing."""
        done = self.run(*words, profile=profile)
        assert done.returncode == 0, f"aws {' '.join(words)}: {done.stderr}"
        return json.loads(done.stdout) if done.stdout.strip() else None

    def refused(self, *words, profile=None):
        """Runs a command that must be refused; returns AWS's code and text as the person sees them."""
        done = self.run(*words, profile=profile)
        assert done.returncode != 0, f"this must be refused and was allowed: aws {' '.join(words)}\n{done.stdout}"
        seen = REFUSAL.search(done.stderr)
        assert seen, f"aws {' '.join(words)} failed without a refusal: {done.stderr}"
        return seen.group("code"), seen.group("text").rstrip("\n")

    def write_profile(self, profile, keys):
        """Writes an access key the way the article does: `aws configure set`, value by value."""
        values = {
            "aws_access_key_id": keys.id,
            "aws_secret_access_key": keys.secret,
            "aws_session_token": keys.token,
        }
        for name, value in values.items():
            if value is not None:
                self("configure", "set", name, value, profile=profile)

    def append(self, file, text):
        """Appends lines to `.aws/config` or `.aws/credentials`, as a person with an editor would."""
        with open(self.home / ".aws" / file, "a", encoding="utf-8") as opened:
            opened.write(text)
