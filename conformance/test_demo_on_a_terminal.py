"""`steprole demo` as a reader plays it: zxing scans the terminal, pyotp is the phone in the reader's hand."""

import configparser
import os
import re
import signal
import subprocess
import time

import boto3
import pyotp
import zxingcpp
from PIL import Image

from harness import tools
from harness.screen import Screen, plain

STEP_SECONDS = 30
# half blocks: what the upper and the lower half of a character cell show
HALVES = {"█": (255, 255), "▀": (255, 0), "▄": (0, 255), " ": (0, 0)}


def scanned(text):
    """What the QR code on the screen says."""
    lines = [line.strip("\r")[6:] for line in plain(text).split("\n")]
    lines = [line for line in lines if len(line) > 30 and set(line) <= set(HALVES)]
    rows = [[HALVES[cell][half] for cell in line] for line in lines for half in (0, 1)]
    picture = Image.new("L", (len(rows[0]), len(rows)))
    picture.putdata([pixel for row in rows for pixel in row])
    picture = picture.resize((picture.width * 8, picture.height * 8), Image.NEAREST)
    codes = zxingcpp.read_barcodes(picture)
    assert len(codes) == 1, f"a scanner sees {len(codes)} codes on the screen"
    return pyotp.parse_uri(codes[0].text)


def test_interactive_takes_the_readers_own_phone():
    reader = {"TERM": "xterm", "PATH": "/usr/bin:/bin"}
    terminal = Screen("demo", "--interactive", "--lang", "en", environment=reader)
    phone = scanned(terminal.until("the code it shows:"))
    now = int(time.time())
    # a slip of the finger, then codes that were right a while ago, but not in order: asked again both times
    terminal.type("12")
    terminal.until("six digits; again:")
    terminal.type(phone.at(now))
    terminal.until("the next code, and type it:")
    terminal.type(phone.at(now - STEP_SECONDS))
    terminal.until("the code it shows:")
    terminal.type(phone.at(now - STEP_SECONDS))
    terminal.until("the next code, and type it:")
    terminal.type(phone.at(now))
    terminal.until("a code that was not used yet:")
    # a phone that runs a little ahead spares the wait for the next code
    terminal.type(phone.at(now + STEP_SECONDS))
    shown, status = terminal.end()
    assert status == 0, shown
    assert re.search(r"(\d+) of \1 steps came as expected", shown), shown


def test_kept_the_codes_of_a_phone_are_right():
    environment = {"PATH": "/usr/bin:/bin"}
    demo = subprocess.Popen(
        [str(tools.binary()), "demo", "--keep"], stdout=subprocess.PIPE, encoding="utf-8", env=environment
    )
    try:
        shown = ""
        while "--token-code" not in shown:
            shown += demo.stdout.readline()
        exports = dict(re.findall(r"export (\w+)=(\S+)", shown))
        profiles = configparser.ConfigParser()
        profiles.read(exports["AWS_SHARED_CREDENTIALS_FILE"])
        sts = boto3.client(
            "sts",
            region_name="us-east-1",
            endpoint_url=exports["AWS_ENDPOINT_URL"],
            aws_access_key_id=profiles["machamp"]["aws_access_key_id"],
            aws_secret_access_key=profiles["machamp"]["aws_secret_access_key"],
        )
        serial = re.search(r"--serial-number (\S+)", shown).group(1)
        answer = sts.get_session_token(SerialNumber=serial, TokenCode=scanned(shown).now())
        assert answer["Credentials"]["AccessKeyId"].startswith("ASIA")
    finally:
        demo.send_signal(signal.SIGINT)
        demo.wait(timeout=10)
    assert demo.returncode == 0
    assert not os.path.exists(exports["AWS_CONFIG_FILE"])
