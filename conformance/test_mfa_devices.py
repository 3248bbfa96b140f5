"""Virtual MFA devices: what each operation answers, and how it refuses.

Sources: the API model, the IAM User Guide pages `id_credentials_mfa_enable_cliapi` and
`id_credentials_mfa_enable`, and messages seen in public threads.
"""

import pytest

from harness import article
from harness.phone import Phone
from harness.refusal import refused
from harness.server import ACCOUNT, Keys

ANYTHING = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
INVALID_CODE = ("InvalidAuthenticationCode", 403, "Authentication code for device is not valid.")
WRONG_CODE = "MultiFactorAuthentication failed with invalid MFA one time pass code."


@pytest.fixture
def iam(server):
    """The operator, who may do anything and is not the user in question."""
    return server.client("iam")


def device(server, name, path=None):
    parameters = {"Path": path} if path else {}
    created = server.client("iam").create_virtual_mfa_device(VirtualMFADeviceName=name, **parameters)
    return Phone(server, created["VirtualMFADevice"]["SerialNumber"], created["VirtualMFADevice"]["Base32StringSeed"])


def pair(phone, codes, user="machamp"):
    return {
        "UserName": user,
        "SerialNumber": phone.serial,
        "AuthenticationCode1": codes[0],
        "AuthenticationCode2": codes[1],
    }


# -- create


def test_seed_and_picture_are_in_the_answer_and_nowhere_else(server, iam):
    created = iam.create_virtual_mfa_device(VirtualMFADeviceName="machamp")["VirtualMFADevice"]
    assert set(created) == {"SerialNumber", "Base32StringSeed", "QRCodePNG"}
    (listed,) = iam.list_virtual_mfa_devices()["VirtualMFADevices"]
    assert listed == {"SerialNumber": f"arn:aws:iam::{ACCOUNT}:mfa/machamp"}


def test_a_second_device_of_the_same_path_and_name_is_refused(server, iam):
    iam.create_virtual_mfa_device(VirtualMFADeviceName="machamp")
    assert refused(iam.create_virtual_mfa_device, VirtualMFADeviceName="machamp") == (
        "EntityAlreadyExists",
        409,
        "MFADevice entity at the same path and name already exists.",
    )
    iam.create_virtual_mfa_device(VirtualMFADeviceName="machamp", Path="/second/")


@pytest.mark.parametrize("name", ["two words", "slash/ed", "ümlaut"])
def test_a_device_name_outside_the_pattern_is_refused(iam, name):
    refusal = refused(iam.create_virtual_mfa_device, VirtualMFADeviceName=name)
    assert (refusal.code, refusal.status) == ("ValidationError", 400)


# -- enable


@pytest.mark.parametrize(
    "offsets", [(0, 0), (0, -1), (0, 2), (-2, 0)], ids=["the same twice", "in reverse", "one left out", "one skipped"]
)
def test_codes_that_do_not_follow_each_other_are_refused(server, iam, offsets):
    iam.create_user(UserName="machamp")
    phone = device(server, "machamp")
    codes = [phone.code_of(phone.step() + offset) for offset in offsets]
    assert refused(iam.enable_mfa_device, **pair(phone, codes)) == INVALID_CODE


def test_a_code_that_is_not_six_digits_breaks_the_models_rules(server, iam):
    iam.create_user(UserName="machamp")
    phone = device(server, "machamp")
    refusal = refused(iam.enable_mfa_device, **pair(phone, ("12345a", "123456")))
    assert (refusal.code, refusal.status) == ("ValidationError", 400)
    assert "at 'authenticationCode1' failed to satisfy constraint: " in refusal.text


def test_an_enabled_device_belongs_to_one_user(server, iam):
    article.user(server, "machamp", ANYTHING)
    article.user(server, "machoke")
    phone = device(server, "machamp")
    iam.enable_mfa_device(**pair(phone, phone.two_codes()))
    for user in ("machamp", "machoke"):
        refusal = refused(iam.enable_mfa_device, **pair(phone, phone.two_codes(), user))
        assert (refusal.code, refusal.status) == ("EntityAlreadyExists", 409)


def test_an_unknown_user_or_device_is_named_in_the_refusal(server, iam):
    phone = device(server, "machamp")
    assert refused(iam.enable_mfa_device, **pair(phone, phone.two_codes(), "nobody")) == (
        "NoSuchEntity",
        404,
        "The user with name nobody cannot be found.",
    )
    iam.create_user(UserName="machamp")
    missing = Phone(server, f"arn:aws:iam::{ACCOUNT}:mfa/missing", phone.seed)
    assert refused(iam.enable_mfa_device, **pair(missing, missing.two_codes())) == (
        "NoSuchEntity",
        404,
        f"VirtualMFADevice with serial number {missing.serial} doesn't exist.",
    )


def test_eight_devices_are_the_most_a_user_can_have(server, iam):
    iam.create_user(UserName="machamp")
    for number in range(8):
        phone = device(server, f"machamp-{number}")
        iam.enable_mfa_device(**pair(phone, phone.two_codes()))
    ninth = device(server, "machamp-8")
    refusal = refused(iam.enable_mfa_device, **pair(ninth, ninth.two_codes()))
    assert (refusal.code, refusal.status) == ("LimitExceeded", 409)


def test_old_codes_enable_a_device_that_is_then_out_of_sync_until_it_is_resynced(server, iam):
    # "the device successfully associates with the user but becomes out of sync"
    machamp = article.user(server, "machamp", ANYTHING)
    phone = device(server, "machamp")
    five_minutes_ago = phone.step() - 10
    iam.enable_mfa_device(**pair(phone, [phone.code_of(five_minutes_ago), phone.code_of(five_minutes_ago + 1)]))
    refusal = refused(machamp.sts().get_session_token, SerialNumber=phone.serial, TokenCode=phone.code())
    assert refusal.text.startswith(WRONG_CODE)

    iam.resync_mfa_device(**pair(phone, phone.two_codes()))
    machamp.sts().get_session_token(SerialNumber=phone.serial, TokenCode=phone.code())


def test_the_two_codes_of_enabling_are_spent(server, iam):
    machamp = article.user(server, "machamp", ANYTHING)
    phone = device(server, "machamp")
    codes = phone.two_codes()
    iam.enable_mfa_device(**pair(phone, codes))
    for code in codes:
        refusal = refused(machamp.sts().get_session_token, SerialNumber=phone.serial, TokenCode=code)
        assert refusal.text.startswith(WRONG_CODE)


# -- the second device (security bulletin AWS-2023-001)


def test_with_a_device_the_key_alone_enables_no_second_one(server):
    machamp = article.user(server, "machamp", ANYTHING).enroll()
    second = device(server, "second")
    refusal = refused(machamp.iam().enable_mfa_device, **pair(second, second.two_codes()))
    assert (refusal.code, refusal.status) == ("AccessDenied", 403)

    with_mfa = server.client("iam", machamp.session())
    with_mfa.enable_mfa_device(**pair(second, second.two_codes()))
    serials = {device["SerialNumber"] for device in with_mfa.list_mfa_devices()["MFADevices"]}
    assert serials == {machamp.phone.serial, second.serial}


def test_with_a_device_the_key_alone_deactivates_none(server):
    machamp = article.user(server, "machamp", ANYTHING).enroll()
    refusal = refused(machamp.iam().deactivate_mfa_device, UserName="machamp", SerialNumber=machamp.phone.serial)
    assert (refusal.code, refusal.status) == ("AccessDenied", 403)
    server.client("iam", machamp.session()).deactivate_mfa_device(
        UserName="machamp", SerialNumber=machamp.phone.serial
    )


# -- resync, deactivate, delete


def test_resync_wants_two_fresh_consecutive_codes(server):
    machamp = article.user(server, "machamp", ANYTHING).enroll()
    phone = machamp.phone
    same = phone.code()
    assert refused(machamp.iam().resync_mfa_device, **pair(phone, (same, same))) == INVALID_CODE
    # no MFA is needed to bring one's own device back in step
    machamp.iam().resync_mfa_device(**pair(phone, phone.two_codes()))


def test_a_deactivated_device_stays_in_the_account_unassigned(server, iam):
    machamp = article.user(server, "machamp").enroll(by=iam)
    serials = {"Assigned": [machamp.phone.serial], "Unassigned": [], "Any": [machamp.phone.serial]}
    assert listed(iam) == serials
    iam.deactivate_mfa_device(UserName="machamp", SerialNumber=machamp.phone.serial)
    assert listed(iam) == {"Assigned": [], "Unassigned": [machamp.phone.serial], "Any": [machamp.phone.serial]}
    # the default is Any
    assert len(iam.list_virtual_mfa_devices()["VirtualMFADevices"]) == 1


def listed(iam):
    return {
        status: [
            device["SerialNumber"]
            for device in iam.list_virtual_mfa_devices(AssignmentStatus=status)["VirtualMFADevices"]
        ]
        for status in ("Assigned", "Unassigned", "Any")
    }


def test_deactivating_needs_no_user_name_for_oneself(server):
    machamp = article.user(server, "machamp", ANYTHING).enroll()
    server.client("iam", machamp.session()).deactivate_mfa_device(SerialNumber=machamp.phone.serial)


def test_an_assigned_device_cannot_be_deleted(server, iam):
    machamp = article.user(server, "machamp").enroll(by=iam)
    refusal = refused(iam.delete_virtual_mfa_device, SerialNumber=machamp.phone.serial)
    assert (refusal.code, refusal.status) == ("DeleteConflict", 409)
    iam.deactivate_mfa_device(UserName="machamp", SerialNumber=machamp.phone.serial)
    iam.delete_virtual_mfa_device(SerialNumber=machamp.phone.serial)
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_a_user_with_a_device_cannot_be_deleted(server, iam):
    machamp = article.user(server, "machamp").enroll(by=iam)
    iam.delete_access_key(UserName="machamp", AccessKeyId=machamp.keys.id)
    assert refused(iam.delete_user, UserName="machamp") == (
        "DeleteConflict",
        409,
        "Cannot delete entity, must delete MFA device first.",
    )


def test_deleting_a_device_that_never_was_names_it(iam):
    serial = f"arn:aws:iam::{ACCOUNT}:mfa/missing"
    assert refused(iam.delete_virtual_mfa_device, SerialNumber=serial) == (
        "NoSuchEntity",
        404,
        f"VirtualMFADevice with serial number {serial} doesn't exist.",
    )


# -- list, get, tag


def test_the_devices_of_the_signing_user_are_listed_without_a_name(server):
    machamp = article.user(server, "machamp", ANYTHING).enroll()
    (mine,) = machamp.iam().list_mfa_devices()["MFADevices"]
    assert (mine["UserName"], mine["SerialNumber"]) == ("machamp", machamp.phone.serial)


def test_a_device_carries_tags(server, iam):
    phone = device(server, "machamp")
    tags = [{"Key": "owner", "Value": "machamp"}, {"Key": "lost", "Value": ""}]
    iam.tag_mfa_device(SerialNumber=phone.serial, Tags=tags)
    iam.untag_mfa_device(SerialNumber=phone.serial, TagKeys=["lost"])
    assert iam.list_mfa_device_tags(SerialNumber=phone.serial)["Tags"] == [{"Key": "owner", "Value": "machamp"}]


def test_one_code_is_spent_across_all_uses(server, iam):
    machamp = article.user(server, "machamp", ANYTHING).enroll()
    article.admin_role(server)
    code = machamp.phone.code()
    given = {"SerialNumber": machamp.phone.serial, "TokenCode": code}
    Keys.of(
        machamp.sts().assume_role(RoleArn=article.ADMIN_ROLE, RoleSessionName="machamp", **given)["Credentials"]
    )
    assert refused(machamp.sts().get_session_token, **given).text.startswith(WRONG_CODE)
