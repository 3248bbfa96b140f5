"""One steprole server for the whole run, an empty account for each test."""

import json
import os
import subprocess
import time
import urllib.request

import boto3
import pytest

STEPROLE = os.environ.get("STEPROLE", "steprole")
KEY_ID, SECRET = "TESTEXAMPLE", "the-secret-of-these-tests-EXAMPLE"


class Account:
    """Where the server answers, and how to reach it."""

    def __init__(self, url):
        self.url = url

    def client(self, service, key_id=KEY_ID, secret=SECRET, token=None):
        """A client of `iam` or `sts`; without a key, the operator's, who may do everything."""
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name="us-east-1",
            aws_access_key_id=key_id,
            aws_secret_access_key=secret,
            aws_session_token=token,
        )

    def control(self, route, **body):
        """POSTs to one of the test controls: `reset`, `clock`, `throttle`, `visibility`, `session-lifetime`."""
        request = urllib.request.Request(
            f"{self.url}/_steprole/{route}",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    file = tmp_path_factory.mktemp("steprole") / "address"
    process = subprocess.Popen(
        [STEPROLE, "serve", "--address-file", str(file), "--test-controls"],
        env={
            **os.environ,
            "STEPROLE_OPERATOR_ACCESS_KEY_ID": KEY_ID,
            "STEPROLE_OPERATOR_SECRET_ACCESS_KEY": SECRET,
        },
        stdout=subprocess.DEVNULL,
    )
    # the file appears, whole, once requests are answered
    while not file.exists():
        assert process.poll() is None, "the server did not start"
        time.sleep(0.005)
    yield file.read_text().strip()
    process.terminate()
    process.wait()


@pytest.fixture
def account(server):
    account = Account(server)
    account.control("reset")
    return account
