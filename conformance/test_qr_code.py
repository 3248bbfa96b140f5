"""The picture of a virtual MFA device, read by zxing.

What it must say is documented with type VirtualMFADevice of the API reference:
`otpauth://totp/$virtualMFADeviceName@$AccountName?secret=$Base32String`, where the account's name
is its alias if there is one, else its number.
"""

import base64
import re
import urllib.parse

import pyotp
import pytest

from harness import qr
from harness.server import ACCOUNT


def created(server, **parameters):
    return server.client("iam").create_virtual_mfa_device(**parameters)["VirtualMFADevice"]


def test_the_uri_is_the_documented_one(server):
    device = created(server, VirtualMFADeviceName="machamp")
    seed = device["Base32StringSeed"].decode()
    assert qr.text_of(device["QRCodePNG"]) == f"otpauth://totp/machamp@{ACCOUNT}?secret={seed}"


def test_the_seed_is_40_bytes_in_base32_without_padding(server):
    seed = created(server, VirtualMFADeviceName="machamp")["Base32StringSeed"].decode()
    assert re.fullmatch("[A-Z2-7]{64}", seed)
    assert len(base64.b32decode(seed)) == 40


def test_two_devices_have_two_seeds(server):
    first = created(server, VirtualMFADeviceName="first")["Base32StringSeed"]
    second = created(server, VirtualMFADeviceName="second")["Base32StringSeed"]
    assert first != second


@pytest.mark.parametrize("name", ["m", "machamp", "user+tag=1,2@example.com", "d" * 60, "d" * 128])
def test_every_device_name_makes_a_picture_that_a_phone_understands(server, name):
    device = created(server, VirtualMFADeviceName=name)
    text = qr.text_of(device["QRCodePNG"])
    # pyotp's own parser, not a split by hand
    totp = pyotp.parse_uri(text)
    assert isinstance(totp, pyotp.TOTP)
    assert (totp.digits, totp.interval) == (6, 30)
    assert totp.secret == device["Base32StringSeed"].decode()
    label = urllib.parse.unquote(urllib.parse.urlsplit(text).path).lstrip("/")
    assert label == f"{name}@{ACCOUNT}"


def test_a_path_belongs_to_the_serial_number_and_not_to_the_label(server):
    device = created(server, VirtualMFADeviceName="machamp", Path="/dev/")
    assert device["SerialNumber"] == f"arn:aws:iam::{ACCOUNT}:mfa/dev/machamp"
    assert qr.text_of(device["QRCodePNG"]).startswith(f"otpauth://totp/machamp@{ACCOUNT}?")
