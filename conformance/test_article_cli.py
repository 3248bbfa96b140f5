"""The article with the aws command: every console click as its command, every command as printed.

The four chapters are fixtures, each standing on the one before; the tests look at what a chapter
left behind and at what is refused on the way. Codes come from pyotp, and once from oathtool.
"""

import json
import subprocess
import types
import urllib.parse

import pytest

from harness import article, qr
from harness.aws_cli import AwsCli
from harness.phone import Phone
from harness.server import ACCOUNT, OPERATOR, Keys

ACCESS_DENIED_AT_STS = f"is not authorized to perform: sts:AssumeRole on resource: {article.ADMIN_ROLE}"


@pytest.fixture(scope="module")
def aws(story_server, home):
    cli = AwsCli(home, story_server)
    cli.write_profile("operator", OPERATOR)
    return cli


@pytest.fixture(scope="module")
def chapter_one(aws):
    """1. The guard: its policy is made and attached to the user."""
    aws("iam", "create-user", "--user-name", "machamp", profile="operator")
    policy = aws(
        "iam", "create-policy",
        "--policy-name", "Guard",
        "--policy-document", f"file://{article.FOLDER / 'guard-policy.json'}",
        profile="operator",
    )
    arn = policy["Policy"]["Arn"]
    aws("iam", "attach-user-policy", "--user-name", "machamp", "--policy-arn", arn, profile="operator")
    key = aws("iam", "create-access-key", "--user-name", "machamp", profile="operator")
    aws.write_profile("machamp", Keys.of(key["AccessKey"]))
    return arn


@pytest.fixture(scope="module")
def chapter_two(aws, chapter_one, story_server, home):
    """2. The device: machamp creates it, scans its QR code, and enables it with two codes."""
    picture = home / "machamp.png"
    created = aws(
        "iam", "create-virtual-mfa-device",
        "--virtual-mfa-device-name", "machamp",
        "--outfile", str(picture),
        "--bootstrap-method", "QRCodePNG",
        profile="machamp",
    )
    serial = created["VirtualMFADevice"]["SerialNumber"]
    uri = qr.text_of(picture.read_bytes())
    seed = urllib.parse.parse_qs(urllib.parse.urlsplit(uri).query)["secret"][0]
    phone = Phone(story_server, serial, seed)

    wrong = enable(aws, "machamp", serial, "000000", "000000", expect_refusal=True)
    enable(aws, "machamp", serial, *phone.two_codes())
    return types.SimpleNamespace(created=created, phone=phone, uri=uri, wrong=wrong)


@pytest.fixture(scope="module")
def machoke(aws, chapter_two, story_server, home):
    """A second user with MFA, enrolled from the text seed; he may assume the role as far as IAM goes."""
    aws("iam", "create-user", "--user-name", "machoke", profile="operator")
    key = aws("iam", "create-access-key", "--user-name", "machoke", profile="operator")
    aws.write_profile("machoke", Keys.of(key["AccessKey"]))
    file = home / "machoke.txt"
    created = aws(
        "iam", "create-virtual-mfa-device",
        "--virtual-mfa-device-name", "machoke",
        "--outfile", str(file),
        "--bootstrap-method", "Base32StringSeed",
        profile="operator",
    )
    phone = Phone(story_server, created["VirtualMFADevice"]["SerialNumber"], file.read_text(encoding="ascii"))
    enable(aws, "operator", phone.serial, *phone.two_codes(), user="machoke")
    return phone


@pytest.fixture(scope="module")
def chapter_three(aws, machoke):
    """3. The role: trusts the account with MFA, is an administrator, then trusts machamp alone."""
    aws(
        "iam", "create-role",
        "--role-name", "AdminRole",
        "--assume-role-policy-document", f"file://{article.FOLDER / 'trust-account.json'}",
        "--tags", "Key=purpose,Value=administration",
        profile="operator",
    )
    aws(
        "iam", "attach-role-policy", "--role-name", "AdminRole", "--policy-arn", article.ADMINISTRATOR_ACCESS,
        profile="operator",
    )
    aws("iam", "tag-role", "--role-name", "AdminRole", "--tags", "Key=article,Value=chapter-3", profile="operator")
    policy = aws(
        "iam", "create-policy",
        "--policy-name", "AssumeAdminRole",
        "--policy-document", f"file://{article.FOLDER / 'assume-admin-role.json'}",
        profile="operator",
    )
    for user in ("machamp", "machoke"):
        aws(
            "iam", "attach-user-policy", "--user-name", user, "--policy-arn", policy["Policy"]["Arn"],
            profile="operator",
        )

    # while the role trusts the account, any user with the policy and MFA gets in
    before = assume(aws, "machoke", machoke)
    assert before.returncode == 0, before.stderr
    aws(
        "iam", "update-assume-role-policy",
        "--role-name", "AdminRole",
        "--policy-document", f"file://{article.FOLDER / 'trust-machamp.json'}",
        profile="operator",
    )
    return policy["Policy"]["Arn"]


@pytest.fixture(scope="module")
def chapter_four(aws, chapter_two, chapter_three):
    """4. The command line: a session with MFA, pasted into `sample-mfa`, and a role profile on top."""
    answer = get_session_token(aws, chapter_two.phone.serial, chapter_two.phone.code())
    keys = Keys.of(json.loads(answer.stdout)["Credentials"])
    aws.write_profile("sample-mfa", keys)
    # the article writes the role's profile where the keys are; botocore reads it there too
    aws.append("credentials", f"\n[admin-role]\nrole_arn = {article.ADMIN_ROLE}\nsource_profile=sample-mfa\n")
    return keys


def enable(aws, profile, serial, first, second, user="machamp", expect_refusal=False):
    call = aws.refused if expect_refusal else aws
    return call(
        "iam", "enable-mfa-device",
        "--user-name", user,
        "--serial-number", serial,
        "--authentication-code1", first,
        "--authentication-code2", second,
        profile=profile,
    )


def get_session_token(aws, serial, code, profile="machamp"):
    return aws.run("sts", "get-session-token", "--serial-number", serial, "--token-code", code, profile=profile)


def assume(aws, profile, phone):
    return aws.run(
        "sts", "assume-role",
        "--role-arn", article.ADMIN_ROLE,
        "--role-session-name", profile,
        "--serial-number", phone.serial,
        "--token-code", phone.code(),
        profile=profile,
    )


# -- 1


def test_the_guard_keeps_every_character_of_the_article(aws, chapter_one):
    version = aws(
        "iam", "get-policy-version", "--policy-arn", chapter_one, "--version-id", "v1", profile="operator"
    )["PolicyVersion"]
    assert version["Document"] == json.loads(article.GUARD)
    attached = aws("iam", "list-attached-user-policies", "--user-name", "machamp", profile="operator")
    assert attached == {"AttachedPolicies": [{"PolicyName": "Guard", "PolicyArn": chapter_one}]}


def test_without_mfa_machamp_cannot_list_roles(aws, chapter_one):
    code, text = aws.refused("iam", "list-roles", profile="machamp")
    assert code == "AccessDenied"
    assert text.startswith(f"User: {article.MACHAMP} is not authorized to perform: iam:ListRoles on resource: ")
    assert "with an explicit deny in an identity-based policy" in text


def test_without_mfa_machamp_still_sees_himself(aws, chapter_one):
    user = aws("iam", "get-user", profile="machamp")["User"]
    assert user["Arn"] == article.MACHAMP
    identity = aws("sts", "get-caller-identity", profile="machamp")
    assert identity == {"UserId": user["UserId"], "Account": ACCOUNT, "Arn": article.MACHAMP}


# -- 2


def test_the_device_is_named_as_the_guard_demands(chapter_two):
    assert chapter_two.phone.serial == f"arn:aws:iam::{ACCOUNT}:mfa/machamp"
    # with --outfile the command keeps seed and picture off the screen
    assert set(chapter_two.created["VirtualMFADevice"]) == {"SerialNumber"}
    assert chapter_two.uri.startswith("otpauth://totp/machamp@")


def test_a_wrong_pair_of_codes_is_refused(chapter_two):
    assert chapter_two.wrong == ("InvalidAuthenticationCode", "Authentication code for device is not valid.")


def test_the_enabled_device_is_listed(aws, chapter_two):
    (device,) = aws("iam", "list-mfa-devices", "--user-name", "machamp", profile="machamp")["MFADevices"]
    assert (device["UserName"], device["SerialNumber"]) == ("machamp", chapter_two.phone.serial)
    (virtual,) = [
        device
        for device in aws("iam", "list-virtual-mfa-devices", profile="machamp")["VirtualMFADevices"]
        if device["SerialNumber"] == chapter_two.phone.serial
    ]
    assert virtual["User"]["UserName"] == "machamp"
    assert not {"Base32StringSeed", "QRCodePNG"} & set(virtual)


def test_the_name_of_the_device_is_taken_and_without_mfa_its_owner_cannot_free_it(aws, chapter_two):
    code, text = aws.refused(
        "iam", "create-virtual-mfa-device",
        "--virtual-mfa-device-name", "machamp",
        "--outfile", "again.png",
        "--bootstrap-method", "QRCodePNG",
        profile="machamp",
    )
    assert (code, text) == (
        "EntityAlreadyExists",
        "MFADevice entity at the same path and name already exists.",
    )
    code, _ = aws.refused(
        "iam", "delete-virtual-mfa-device", "--serial-number", chapter_two.phone.serial, profile="machamp"
    )
    assert code == "AccessDenied"


# -- 3


def test_the_role_carries_its_tags_and_its_narrowed_trust(aws, chapter_three):
    role = aws("iam", "get-role", "--role-name", "AdminRole", profile="operator")["Role"]
    assert role["Arn"] == article.ADMIN_ROLE
    assert role["AssumeRolePolicyDocument"] == json.loads(article.TRUST_MACHAMP)
    assert {tag["Key"]: tag["Value"] for tag in role["Tags"]} == {
        "purpose": "administration",
        "article": "chapter-3",
    }
    attached = aws("iam", "list-attached-role-policies", "--role-name", "AdminRole", profile="operator")
    assert attached["AttachedPolicies"] == [
        {"PolicyName": "AdministratorAccess", "PolicyArn": article.ADMINISTRATOR_ACCESS}
    ]


def test_a_second_user_with_mfa_is_refused_once_the_trust_names_machamp(aws, chapter_three, machoke):
    done = assume(aws, "machoke", machoke)
    assert done.returncode != 0
    assert "(AccessDenied)" in done.stderr
    assert ACCESS_DENIED_AT_STS in done.stderr


# -- 4


def test_get_session_token_with_a_wrong_code_is_refused(aws, chapter_two):
    done = get_session_token(aws, chapter_two.phone.serial, chapter_two.phone.wrong_code())
    assert done.returncode != 0
    assert "(AccessDenied)" in done.stderr
    assert "MultiFactorAuthentication failed with invalid MFA one time pass code." in done.stderr


def test_a_code_works_once(aws, chapter_two):
    code = chapter_two.phone.code()
    first = get_session_token(aws, chapter_two.phone.serial, code)
    assert first.returncode == 0, first.stderr
    credentials = json.loads(first.stdout)["Credentials"]
    assert set(credentials) == {"AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}
    assert credentials["AccessKeyId"].startswith("ASIA")
    second = get_session_token(aws, chapter_two.phone.serial, code)
    assert second.returncode != 0
    assert "invalid MFA one time pass code." in second.stderr


@pytest.mark.needs("oathtool")
def test_a_code_of_oathtool_works_too(aws, chapter_two):
    phone = chapter_two.phone
    expected = phone.code()
    shown = subprocess.run(
        ["oathtool", "--totp", "--base32", f"--now=@{phone.last_step * 30}", phone.seed],
        capture_output=True, text=True, check=True, timeout=10,
    ).stdout.strip()
    assert shown == expected
    done = get_session_token(aws, phone.serial, shown)
    assert done.returncode == 0, done.stderr


def test_the_session_with_mfa_is_machamp_and_may_do_almost_nothing(aws, chapter_four):
    assert aws("sts", "get-caller-identity", profile="sample-mfa")["Arn"] == article.MACHAMP
    code, text = aws.refused("iam", "list-users", profile="sample-mfa")
    assert code == "AccessDenied"
    assert text.endswith("because no identity-based policy allows the iam:ListUsers action")


def test_the_role_is_refused_without_mfa(aws, chapter_four):
    aws.append("config", f"\n[profile no-mfa]\nrole_arn = {article.ADMIN_ROLE}\nsource_profile = machamp\n")
    code, text = aws.refused("iam", "list-users", profile="no-mfa")
    assert code == "AccessDenied"
    assert f"User: {article.MACHAMP} {ACCESS_DENIED_AT_STS}" in text


def test_the_role_does_an_administrators_work(aws, chapter_four):
    identity = aws("sts", "get-caller-identity", profile="admin-role")
    assert identity["Arn"].startswith(f"arn:aws:sts::{ACCOUNT}:assumed-role/AdminRole/botocore-session-")
    users = aws("iam", "list-users", profile="admin-role")["Users"]
    assert {user["UserName"] for user in users} == {"machamp", "machoke"}
    aws("iam", "create-group", "--group-name", "made-by-the-role", profile="admin-role")
    aws("iam", "delete-group", "--group-name", "made-by-the-role", profile="admin-role")


def test_one_hop_with_mfa_serial_in_the_profile_works_too(aws, chapter_four, chapter_two):
    done = assume(aws, "machamp", chapter_two.phone)
    assert done.returncode == 0, done.stderr
    user = json.loads(done.stdout)["AssumedRoleUser"]
    assert user["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/AdminRole/machamp"
