"""One `steprole serve` process: started on a free port, driven by clients that are not ours."""

import json
import re
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import NamedTuple, Optional

import boto3
from botocore.config import Config

from . import scratch, tools

ACCOUNT = "123456789012"
START_UP_SECONDS = 10

_boto3 = None


class Keys(NamedTuple):
    """An access key, with a session token when it is a temporary one."""

    id: str
    secret: str
    token: Optional[str] = None

    @classmethod
    def of(cls, answer):
        """From an `AccessKey` of IAM or `Credentials` of STS."""
        return cls(answer["AccessKeyId"], answer["SecretAccessKey"], answer.get("SessionToken"))


OPERATOR = Keys("OPERATOREXAMPLE", "the-operator-secret-of-the-tests-EXAMPLE")


class Server:
    """A running server with test controls; `stop` it, or use it as a context."""

    # what it may ever hold, whoever its clients are: some 250 MiB is what its own limits add up to
    MEMORY_BOUND = 300 * 2**20

    def __init__(
        self, folder: Path, *arguments, listen="127.0.0.1:0", operator=OPERATOR, test_controls=True, variables=None
    ):
        self.operator = operator
        self.printed = folder / "printed"
        self.log = folder / "server.log"
        self.address_file = folder / "address"
        environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder),
            "RUST_BACKTRACE": "1",
            **(variables or {}),
        }
        if operator:
            environment["STEPROLE_OPERATOR_ACCESS_KEY_ID"] = operator.id
            environment["STEPROLE_OPERATOR_SECRET_ACCESS_KEY"] = operator.secret
        command = [
            str(tools.binary()), "serve",
            "--listen", listen,
            "--address-file", str(self.address_file),
            "--account", ACCOUNT,
            *(["--test-controls"] if test_controls else []),
            "--oidc-issuer", "https://issuer.example.com",
            *arguments,
        ]
        with open(self.printed, "wb") as printed, open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=printed, stderr=log, env=environment
            )
        self.moved_seconds = 0
        self.url = self._wait_for_the_address()
        self.address = self.url.removeprefix("http://")
        host, _, port = self.address.rpartition(":")
        self.host, self.port = host, int(port)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def _wait_for_the_address(self):
        deadline = time.monotonic() + START_UP_SECONDS
        while time.monotonic() < deadline:
            if self.address_file.exists():
                return self.address_file.read_text(encoding="utf-8").strip()
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended with {self.process.returncode}:\n{self.output()}")
            time.sleep(0.005)
        self.stop()
        raise AssertionError(f"no address after {START_UP_SECONDS} s:\n{self.output()}")

    def printed_lines(self, last):
        """What it printed for a shell to read, up to the line that begins with `last`."""
        deadline = time.monotonic() + START_UP_SECONDS
        while time.monotonic() < deadline:
            text = self.printed.read_text(encoding="utf-8")
            if re.search(f"^{re.escape(last)}.*\n", text, re.MULTILINE):
                return text
            time.sleep(0.005)
        raise AssertionError(f"it never printed `{last}`: {text}")

    def output(self):
        return self.log.read_text(encoding="utf-8", errors="replace")

    def is_alive(self):
        return self.process.poll() is None

    def stop(self):
        if self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError("the server did not stop when asked to")

    def peak_memory(self):
        """The largest resident set of the process so far, in bytes (Linux)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"VmHWM:\s+(\d+) kB", status).group(1)) * 1024

    # -- clients we did not write

    def client(self, service, keys=None, **settings):
        """A boto3 client for `iam` or `sts` that signs with `keys`, the operator's if none, and never retries."""
        global _boto3
        keys = keys or self.operator
        if _boto3 is None:
            _boto3 = boto3.session.Session(region_name=scratch.REGION)
        return _boto3.client(
            service,
            endpoint_url=self.url,
            aws_access_key_id=keys.id,
            aws_secret_access_key=keys.secret,
            aws_session_token=keys.token,
            config=Config(
                connect_timeout=10,
                read_timeout=30,
                retries={"total_max_attempts": 1, "mode": "standard"},
                **settings,
            ),
        )

    # -- control routes

    def control(self, route, body=None, method=None, headers=None):
        """Calls `/_steprole/<route>`; returns the status and the JSON of the answer, if any."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"{self.url}/_steprole/{route}",
            data=data,
            method=method or ("GET" if body is None else "POST"),
            headers={**({"Content-Type": "application/json"} if data else {}), **(headers or {})},
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                status, text = answer.status, answer.read()
        except urllib.error.HTTPError as refusal:
            status, text = refusal.code, refusal.read()
        try:
            return status, json.loads(text)
        except ValueError:
            return status, None

    def _must(self, route, body):
        status, _ = self.control(route, body)
        assert 200 <= status < 300, f"POST /_steprole/{route} {body} answered {status}"

    def advance(self, seconds):
        """Moves the account's clock forward: codes, sessions, MFA age; not the signature dates."""
        self._must("clock", {"advance_seconds": seconds})
        self.moved_seconds += seconds

    def now(self):
        """The account's time, as seconds since 1970."""
        return time.time() + self.moved_seconds

    def reset(self):
        self._must("reset", {})
        self.moved_seconds = 0

    def cap_sessions(self, seconds):
        self._must("session-lifetime", {"seconds": seconds})
