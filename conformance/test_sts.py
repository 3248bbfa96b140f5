"""STS: who may call what, for how long, and the texts of its refusals."""

import pytest

from harness import article, wire
from harness.article import ADMIN_ROLE
from harness.refusal import refused
from harness.server import ACCOUNT, Keys

ANYTHING = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
DENY_EVERYTHING = '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}'
HOUR = 3600
# two spaces after `code.`: AWS writes it so
UNKNOWN_DEVICE = (
    "MultiFactorAuthentication failed, unable to validate MFA code.  "
    "Please verify your MFA serial number is valid and associated with this user."
)
HALF = "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code."
STEP_IN = {"RoleArn": ADMIN_ROLE, "RoleSessionName": "machamp"}


@pytest.fixture
def machamp(server):
    return article.user(server, "machamp", ANYTHING).enroll()


def lifetime(server, answer):
    return answer["Credentials"]["Expiration"].timestamp() - server.now()


# -- MFA, alike in GetSessionToken and AssumeRole


@pytest.fixture(params=["GetSessionToken", "AssumeRole"])
def with_mfa(request, server, machamp):
    """A call that takes a serial number and a code."""
    if request.param == "GetSessionToken":
        return machamp.sts().get_session_token
    article.admin_role(server)
    sts = machamp.sts()
    return lambda **mfa: sts.assume_role(**STEP_IN, **mfa)


@pytest.mark.parametrize(
    "serial",
    [
        f"arn:aws:iam::{ACCOUNT}:mfa/missing",
        f"arn:aws:iam::{ACCOUNT}:mfa/machoke",
        f"arn:aws:iam::{ACCOUNT}:u2f/user/machamp/key-1",
        "arn:aws:iam::111122223333:mfa/machamp",
        "GAHT12345678",
    ],
    ids=["unknown", "another user's", "a passkey's", "another account's", "a hardware token's"],
)
def test_a_serial_number_that_is_not_this_users_is_refused(server, machamp, with_mfa, serial):
    article.user(server, "machoke").enroll(by=server.client("iam"))
    refusal = refused(with_mfa, SerialNumber=serial, TokenCode=machamp.phone.code())
    assert refusal == ("AccessDenied", 403, UNKNOWN_DEVICE)


def test_a_serial_number_or_a_code_alone_is_refused(machamp, with_mfa):
    assert refused(with_mfa, SerialNumber=machamp.phone.serial) == ("AccessDenied", 403, HALF)
    assert refused(with_mfa, TokenCode=machamp.phone.code()) == ("AccessDenied", 403, HALF)


def test_a_wrong_code_is_refused(machamp, with_mfa):
    refusal = refused(with_mfa, SerialNumber=machamp.phone.serial, TokenCode=machamp.phone.wrong_code())
    assert (refusal.code, refusal.status) == ("AccessDenied", 403)
    assert refusal.text.rstrip() == "MultiFactorAuthentication failed with invalid MFA one time pass code."


def test_a_code_that_is_no_code_breaks_the_models_rules(machamp, with_mfa):
    refusal = refused(with_mfa, SerialNumber=machamp.phone.serial, TokenCode="1234567")
    assert (refusal.code, refusal.status) == ("ValidationError", 400)
    assert refusal.text == (
        "1 validation error detected: Value '1234567' at 'tokenCode' failed to satisfy constraint: "
        "Member must have length less than or equal to 6"
    )
    refusal = refused(with_mfa, SerialNumber=machamp.phone.serial, TokenCode="12345a")
    assert refusal.text == (
        "1 validation error detected: Value '12345a' at 'tokenCode' failed to satisfy constraint: "
        r"Member must satisfy regular expression pattern: [\d]*"
    )


# -- GetSessionToken


def test_get_session_token_needs_no_permission_and_no_policy_stops_it(server):
    # `id_credentials_temp_control-access_getsessiontoken`
    nobody = article.user(server, "nobody")
    denied = article.user(server, "denied", DENY_EVERYTHING)
    for person in (nobody, denied):
        session = person.session_without_mfa()
        assert session.id.startswith("ASIA")
        assert server.client("sts", session).get_caller_identity()["Arn"] == person.arn


def test_a_session_lives_for_twelve_hours_unless_told_otherwise(server, machamp):
    sts = machamp.sts()
    assert abs(lifetime(server, sts.get_session_token()) - 12 * HOUR) < 60
    assert abs(lifetime(server, sts.get_session_token(DurationSeconds=900)) - 900) < 60
    assert abs(lifetime(server, sts.get_session_token(DurationSeconds=36 * HOUR)) - 36 * HOUR) < 60


@pytest.mark.parametrize(
    "seconds, bound", [(899, "greater than or equal to 900"), (129601, "less than or equal to 129600")]
)
def test_a_duration_out_of_range_breaks_the_models_rules(server, machamp, seconds, bound):
    # boto3 itself refuses what is too short, so the call is made below it
    answer = wire.call(server, "GetSessionToken", keys=machamp.keys, DurationSeconds=seconds)
    assert (answer.status, answer.code) == (400, "ValidationError")
    assert answer.text == (
        f"1 validation error detected: Value '{seconds}' at 'durationSeconds' failed to satisfy constraint: "
        f"Member must have value {bound}"
    )


def test_get_session_token_from_a_role_session_is_refused(server, machamp):
    article.admin_role(server)
    stepped = server.client("sts", machamp.session()).assume_role(**STEP_IN)
    refusal = refused(server.client("sts", Keys.of(stepped["Credentials"])).get_session_token)
    assert refusal == ("AccessDenied", 403, "Cannot call GetSessionToken with session credentials")


# -- AssumeRole


def test_a_role_that_is_not_there_and_a_trust_that_fails_read_the_same(server, machamp):
    article.admin_role(server)
    without_mfa = refused(machamp.sts().assume_role, **STEP_IN)
    missing = f"arn:aws:iam::{ACCOUNT}:role/Missing"
    no_role = refused(machamp.sts().assume_role, RoleArn=missing, RoleSessionName="machamp")
    text = f"User: {machamp.arn} is not authorized to perform: sts:AssumeRole on resource: "
    assert without_mfa == ("AccessDenied", 403, text + ADMIN_ROLE)
    assert no_role == ("AccessDenied", 403, text + missing)


def test_a_trust_that_names_the_user_is_enough(server):
    # same account: either side grants
    machamp = article.user(server, "machamp")
    machamp.enroll(by=server.client("iam"))
    article.admin_role(server, article.TRUST_MACHAMP)
    server.client("sts", machamp.session()).assume_role(**STEP_IN)


def test_a_trust_that_names_the_account_leaves_it_to_the_users_policies(server):
    iam = server.client("iam")
    article.admin_role(server, article.TRUST_ACCOUNT)
    machamp = article.user(server, "machamp").enroll(by=iam)
    assert refused(server.client("sts", machamp.session()).assume_role, **STEP_IN).code == "AccessDenied"
    iam.put_user_policy(UserName="machamp", PolicyName="Assume", PolicyDocument=article.ASSUME_ADMIN_ROLE)
    server.client("sts", machamp.session()).assume_role(**STEP_IN)


def test_a_role_session_lives_for_an_hour_unless_told_otherwise(server, machamp):
    article.admin_role(server, MaxSessionDuration=12 * HOUR)
    mfa = {"SerialNumber": machamp.phone.serial}
    sts = machamp.sts()
    by_default = sts.assume_role(**STEP_IN, **mfa, TokenCode=machamp.phone.code())
    assert abs(lifetime(server, by_default) - HOUR) < 60
    longest = sts.assume_role(**STEP_IN, **mfa, TokenCode=machamp.phone.code(), DurationSeconds=12 * HOUR)
    assert abs(lifetime(server, longest) - 12 * HOUR) < 60


def test_a_duration_over_the_roles_maximum_is_refused(server, machamp):
    article.admin_role(server, MaxSessionDuration=2 * HOUR)
    refusal = refused(
        machamp.sts().assume_role, **STEP_IN,
        SerialNumber=machamp.phone.serial, TokenCode=machamp.phone.code(), DurationSeconds=3 * HOUR,
    )
    assert refusal == (
        "ValidationError", 400, "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    )


def test_from_a_session_a_role_lives_for_an_hour_at_most(server, machamp):
    article.admin_role(server, MaxSessionDuration=12 * HOUR)
    sts = server.client("sts", machamp.session())
    refusal = refused(sts.assume_role, **STEP_IN, DurationSeconds=2 * HOUR)
    assert refusal == (
        "ValidationError",
        400,
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
    )
    assert abs(lifetime(server, sts.assume_role(**STEP_IN, DurationSeconds=HOUR)) - HOUR) < 60


def test_the_session_name_and_the_role_without_its_path_make_the_callers_arn(server, machamp):
    iam = server.client("iam")
    role = iam.create_role(RoleName="Deep", Path="/a/b/", AssumeRolePolicyDocument=article.TRUST_ACCOUNT)["Role"]
    answer = server.client("sts", machamp.session()).assume_role(RoleArn=role["Arn"], RoleSessionName="m@c,h=a+m.p-_1")
    assert answer["AssumedRoleUser"] == {
        "AssumedRoleId": f"{role['RoleId']}:m@c,h=a+m.p-_1",
        "Arn": f"arn:aws:sts::{ACCOUNT}:assumed-role/Deep/m@c,h=a+m.p-_1",
    }
    identity = server.client("sts", Keys.of(answer["Credentials"])).get_caller_identity()
    assert identity["Arn"] == answer["AssumedRoleUser"]["Arn"]
    assert identity["UserId"] == answer["AssumedRoleUser"]["AssumedRoleId"]


def test_a_session_policy_narrows_the_role(server, machamp):
    article.admin_role(server)
    only_users = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}}'
    answer = server.client("sts", machamp.session()).assume_role(**STEP_IN, Policy=only_users)
    iam = server.client("iam", Keys.of(answer["Credentials"]))
    iam.list_users()
    assert refused(iam.list_roles).text.endswith("because no session policy allows the iam:ListRoles action")


def test_a_broken_session_policy_is_malformed(server, machamp):
    article.admin_role(server)
    refusal = refused(server.client("sts", machamp.session()).assume_role, **STEP_IN, Policy="{not json}")
    assert (refusal.code, refusal.status) == ("MalformedPolicyDocument", 400)


def test_role_chaining_keeps_mfa_of_the_session_it_began_with(server, machamp):
    # the observed reading of a contested row: MFA is inherited from a GetSessionToken session
    iam = server.client("iam")
    for name in ("First", "Second"):
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=article.TRUST_ACCOUNT)
        iam.put_role_policy(RoleName=name, PolicyName="Anything", PolicyDocument=ANYTHING)
    to = [{"RoleArn": f"arn:aws:iam::{ACCOUNT}:role/{name}", "RoleSessionName": "hop"} for name in ("First", "Second")]

    first = server.client("sts", machamp.session()).assume_role(**to[0])
    server.client("sts", Keys.of(first["Credentials"])).assume_role(**to[1])

    # one hop with a code: the role session itself carries no MFA
    first = machamp.sts().assume_role(**to[0], SerialNumber=machamp.phone.serial, TokenCode=machamp.phone.code())
    refusal = refused(server.client("sts", Keys.of(first["Credentials"])).assume_role, **to[1])
    assert refusal.code == "AccessDenied"


# -- GetCallerIdentity, GetAccessKeyInfo


def test_everyone_may_ask_who_they_are_even_under_a_deny(server):
    denied = article.user(server, "denied", DENY_EVERYTHING)
    identity = denied.sts().get_caller_identity()
    assert (identity["Account"], identity["Arn"]) == (ACCOUNT, denied.arn)
    assert identity["UserId"].startswith("AIDA")


@pytest.mark.parametrize(
    "key, account",
    [
        ("AKIARZPUZDIKFIASGRLH", "123456789012"),
        ("ASIARZPUZDIKP7777777", "123456789012"),
        ("AKIARTX3GSDSQAAAAAAA", "111122223333"),
        ("ASIARTX3GSDSVIASGRLH", "111122223333"),
    ],
)
def test_a_key_id_tells_its_account(server, key, account):
    assert server.client("sts").get_access_key_info(AccessKeyId=key)["Account"] == account


def test_the_keys_the_server_mints_tell_its_account(server, machamp):
    sts = server.client("sts")
    for keys in (machamp.keys, machamp.session_without_mfa()):
        assert sts.get_access_key_info(AccessKeyId=keys.id)["Account"] == ACCOUNT


@pytest.mark.parametrize("arn", [
    "nothing-valid-in-here", "arn::b:::something/test-role", "arn:a::::something/test-role",
    "arn:a:::something/test-role", "arn:a:a::aaaaaaaaaa:",
])
def test_what_is_no_arn_of_aws_is_no_role(server, arn):
    refusal = refused(server.client("sts").assume_role, RoleArn=arn, RoleSessionName="session")
    assert refusal == ("ValidationError", 400, f"{arn} is invalid")


@pytest.mark.parametrize("tags, text", [
    ({"Tags": [{"Key": "a", "Value": "1"}, {"Key": "A", "Value": "2"}]},
     "Duplicate tag keys found. Please note that Tag keys are case insensitive."),
    ({"Tags": [{"Key": "a", "Value": "1"}], "TransitiveTagKeys": ["zz"]},
     "The specified transitive tag key must be included in the requested tags."),
])
def test_session_tags_are_checked_in_the_words_of_sts(server, tags, text):
    role = f"arn:aws:iam::{ACCOUNT}:role/any"
    refusal = refused(server.client("sts").assume_role, RoleArn=role, RoleSessionName="session", **tags)
    assert refusal == ("InvalidParameterValue", 400, text)
