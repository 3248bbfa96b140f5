"""What "real" means: fourteen things AWS refuses and its emulators accept.

One test for each probe, named after it. AWS's code, status and text are asserted with each.
"""

import urllib.parse

from harness import qr
from harness.article import user
from harness.phone import Phone
from harness.refusal import refused
from harness.server import ACCOUNT, OPERATOR, Keys

INVALID_TOKEN = ("InvalidClientTokenId", 403, "The security token included in the request is invalid.")
INVALID_CODE = ("InvalidAuthenticationCode", 403, "Authentication code for device is not valid.")
WRONG_CODE = "MultiFactorAuthentication failed with invalid MFA one time pass code."

# a user who may do everything: what refuses him is not his policy
ANYTHING = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'


def device(iam, name="machamp"):
    return iam.create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]


def assert_wrong_code(refusal):
    assert (refusal.code, refusal.status) == ("AccessDenied", 403)
    assert refusal.text.rstrip() == WRONG_CODE


def test_the_qr_code_is_a_scannable_png_of_the_seed(server):
    created = device(server.client("iam"))
    uri = urllib.parse.urlsplit(qr.text_of(created["QRCodePNG"]))
    assert (uri.scheme, uri.netloc) == ("otpauth", "totp")
    secret = urllib.parse.parse_qs(uri.query)["secret"]
    assert secret == [created["Base32StringSeed"].decode()]


def test_enabling_a_device_with_wrong_codes_is_refused(server):
    machamp = user(server, "machamp", ANYTHING)
    serial = device(machamp.iam())["SerialNumber"]
    refusal = refused(
        machamp.iam().enable_mfa_device,
        UserName="machamp", SerialNumber=serial, AuthenticationCode1="000000", AuthenticationCode2="000000",
    )
    assert refusal == INVALID_CODE


def test_enabling_a_device_with_the_same_code_twice_is_refused(server):
    machamp = user(server, "machamp", ANYTHING)
    created = device(machamp.iam())
    code = Phone(server, created["SerialNumber"], created["Base32StringSeed"]).code()
    refusal = refused(
        machamp.iam().enable_mfa_device,
        UserName="machamp", SerialNumber=created["SerialNumber"], AuthenticationCode1=code, AuthenticationCode2=code,
    )
    assert refusal == INVALID_CODE


def test_get_session_token_with_a_wrong_code_is_refused(server):
    machamp = user(server, "machamp", ANYTHING).enroll()
    refusal = refused(
        machamp.sts().get_session_token, SerialNumber=machamp.phone.serial, TokenCode=machamp.phone.wrong_code()
    )
    assert_wrong_code(refusal)


def test_get_session_token_with_a_code_already_spent_is_refused(server):
    machamp = user(server, "machamp", ANYTHING).enroll()
    code = machamp.phone.code()
    machamp.sts().get_session_token(SerialNumber=machamp.phone.serial, TokenCode=code)
    refusal = refused(machamp.sts().get_session_token, SerialNumber=machamp.phone.serial, TokenCode=code)
    assert_wrong_code(refusal)


def test_an_iam_call_with_a_session_made_without_mfa_is_refused(server):
    machamp = user(server, "machamp", ANYTHING)
    iam = server.client("iam", machamp.session_without_mfa())
    assert refused(iam.list_users) == INVALID_TOKEN


def test_a_temporary_key_without_its_token_is_refused(server):
    session = user(server, "machamp", ANYTHING).session_without_mfa()
    assert session.id.startswith("ASIA")
    bare = Keys(session.id, session.secret)
    assert refused(server.client("sts", bare).get_caller_identity) == INVALID_TOKEN


def test_a_temporary_key_with_a_garbage_token_is_refused(server):
    session = user(server, "machamp", ANYTHING).session_without_mfa()
    garbage = session._replace(token="FwoGZXIvYXdzEXAMPLEGARBAGE")
    assert refused(server.client("sts", garbage).get_caller_identity) == INVALID_TOKEN


def test_get_session_token_from_session_credentials_is_refused(server):
    session = user(server, "machamp", ANYTHING).session_without_mfa()
    refusal = refused(server.client("sts", session).get_session_token)
    assert refusal == ("AccessDenied", 403, "Cannot call GetSessionToken with session credentials")


def test_a_wrong_secret_is_refused(server):
    wrong = OPERATOR._replace(secret="not-the-operator-secret-of-the-tests-EXAMPLE")
    refusal = refused(server.client("sts", wrong).get_caller_identity)
    assert (refusal.code, refusal.status) == ("SignatureDoesNotMatch", 403)
    assert refusal.text.startswith(
        "The request signature we calculated does not match the signature you provided. "
        "Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
    )


def test_an_unknown_key_is_refused(server):
    unknown = Keys("AKIARZPUZDIKAAAAAAAA", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    assert refused(server.client("sts", unknown).get_caller_identity) == INVALID_TOKEN


def test_a_user_without_policy_cannot_list_users(server):
    refusal = refused(user(server, "machamp").iam().list_users)
    assert (refusal.code, refusal.status) == ("AccessDenied", 403)
    assert refusal.text == (
        f"User: arn:aws:iam::{ACCOUNT}:user/machamp is not authorized to perform: iam:ListUsers "
        f"on resource: arn:aws:iam::{ACCOUNT}:user/ "
        "because no identity-based policy allows the iam:ListUsers action"
    )


def test_a_user_name_of_65_characters_is_refused(server):
    name = "m" * 65
    refusal = refused(server.client("iam").create_user, UserName=name)
    assert refusal == (
        "ValidationError",
        400,
        f"1 validation error detected: Value '{name}' at 'userName' failed to satisfy constraint: "
        "Member must have length less than or equal to 64",
    )


def test_a_user_name_with_a_blank_is_refused(server):
    refusal = refused(server.client("iam").create_user, UserName="ma champ")
    assert refusal == (
        "ValidationError",
        400,
        "The specified value for userName is invalid. "
        "It must contain only alphanumeric characters and/or the following: +=,.@_-",
    )
