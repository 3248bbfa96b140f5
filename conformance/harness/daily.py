"""A developer's day: a user with a device, a role behind MFA, AWS's files in a home, codes from a phone."""

import json
import os
import subprocess
import time

import pyotp

from . import tools
from .server import ACCOUNT, Keys

STEP_SECONDS = 30
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Admin"
WITH_MFA = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": ["sts:AssumeRole", "iam:*"], "Resource": "*"},
        {
            "Effect": "Deny",
            "NotAction": "iam:ListMFADevices",
            "Resource": "*",
            "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}},
        },
    ],
}
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
            "Action": "sts:AssumeRole",
            "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
        }
    ],
}


class Day:
    """Ann, her device, the role she may step into with MFA; the profiles `ann` and `admin` in her home."""

    def __init__(self, server, home):
        self.server = server
        self.home = home
        self.variables = {}
        iam = server.client("iam")
        iam.create_user(UserName="ann")
        self.key = Keys.of(iam.create_access_key(UserName="ann")["AccessKey"])
        device = iam.create_virtual_mfa_device(VirtualMFADeviceName="ann")["VirtualMFADevice"]
        self.serial = device["SerialNumber"]
        self.seed = device["Base32StringSeed"].decode()
        self.phone = pyotp.TOTP(self.seed)
        now = time.time()
        # codes of a minute ago enable the device and leave the current one unused
        iam.enable_mfa_device(
            UserName="ann",
            SerialNumber=self.serial,
            AuthenticationCode1=self.phone.at(now - 2 * STEP_SECONDS),
            AuthenticationCode2=self.phone.at(now - STEP_SECONDS),
        )
        iam.put_user_policy(UserName="ann", PolicyName="with-mfa", PolicyDocument=json.dumps(WITH_MFA))
        iam.create_role(RoleName="Admin", AssumeRolePolicyDocument=json.dumps(TRUST))
        (home / ".aws").mkdir(parents=True)
        self.config = home / ".aws" / "config"
        self.credentials = home / ".aws" / "credentials"
        self.write_config()
        self.credentials.write_text(
            f"# ann's\n[ann]\naws_access_key_id = {self.key.id}\naws_secret_access_key = {self.key.secret}\n"
        )
        self.credentials.chmod(0o600)

    def write_config(self, more=""):
        self.config.write_text(
            f"[profile ann]\nmfa_serial = {self.serial}\nendpoint_url = {self.server.url}\n\n"
            f"[profile admin]\nrole_arn = {ROLE}\nsource_profile = ann\nregion = eu-west-1\n"
            f"endpoint_url = {self.server.url}\n{more}"
        )

    def environment(self, **more):
        return {"HOME": str(self.home), "PATH": "/usr/local/bin:/usr/bin:/bin", "USER": "ann", "TERM": "xterm", **self.variables, **more}

    def start(self, *arguments, **settings):
        """Starts `steprole …` without a terminal."""
        settings.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.Popen(
            [str(tools.binary()), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environment(),
            encoding="utf-8",
            start_new_session=True,
            **settings,
        )

    def run(self, *arguments, typed=None):
        """Runs `steprole …` without a terminal: exit code, stdout, stderr."""
        process = self.start(*arguments, stdin=subprocess.PIPE if typed else subprocess.DEVNULL)
        shown, told = process.communicate(typed, timeout=120)
        return process.returncode, shown, told

    def ok(self, *arguments, typed=None):
        status, shown, told = self.run(*arguments, typed=typed)
        assert status == 0, f"{arguments}: {told}"
        return shown

    def store_seed(self):
        """From now on this machine gives the codes itself."""
        self.ok("vault", "add", self.serial, "--seed", "--stdin", typed=self.seed)

    def fresh_code(self):
        """A code with enough of its step left to be typed and sent."""
        now = time.time()
        return self.phone.at(now)

    def wrong_code(self):
        now = int(time.time())
        around = {self.phone.at(now + offset * STEP_SECONDS) for offset in range(-60, 61)}
        return next(code for code in ("000000", "111111", "222222", "333333") if code not in around)

    def kept(self):
        """Every file that steprole keeps in this home, with its contents."""
        found = {}
        for folder in (".cache", ".config", ".local"):
            for path, _, names in os.walk(self.home / folder):
                for name in names:
                    file = os.path.join(path, name)
                    with open(file, "rb") as opened:
                        found[file] = opened.read()
        return found
